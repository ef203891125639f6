fn main() {
    println!("{} {}", 1);
    println!("{}", 1, 2);
    println!("{x}");
}
