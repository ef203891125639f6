fn main() {
    println!("{:?}", b"levelsµ");
}
