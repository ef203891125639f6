fn main() {
    println!("{}", 1 + 2 * 3);
    println!("{}", (1 + 2) * 3);
    println!("{}", 17 / 5);
    println!("{}", 17 % 5);
    println!("{}", -17 / 5);
    println!("{}", -17 % 5);
    println!("{}", 10 - 3 - 2);
}
