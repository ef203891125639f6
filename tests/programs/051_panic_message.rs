fn main() {
    println!("before");
    print!("partial");
    panic!("something {} happened: {:?}", 7, "bad");
}
