fn main() {
    println!("{:?}", 250u8.checked_add(10));
}
