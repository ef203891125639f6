fn main() {
    println!("{}", [1, 2] == [1, 3]);
}
