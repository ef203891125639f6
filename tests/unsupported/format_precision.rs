fn main() {
    println!("{:.2}", 1.0 / 3.0);
}
