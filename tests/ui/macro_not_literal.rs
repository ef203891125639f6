fn main() {
    let s = "text";
    println!(s);
}
