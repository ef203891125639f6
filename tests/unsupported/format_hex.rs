fn main() {
    println!("{:x}", 255);
}
