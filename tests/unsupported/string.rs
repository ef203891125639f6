fn main() {
    let s = String::from("text");
    println!("{}", s);
}
