fn main() {
    let s = format!("{}-{}", 1, 2);
    println!("{}", s);
}
