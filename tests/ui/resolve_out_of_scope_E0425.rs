fn main() {
    {
        let inner = 1;
    }
    println!("{}", inner);
    for i in 0..3 {}
    println!("{}", i);
}
