fn main() {
    println!("{}", matches!(5, 1..=9));
}
