fn main() {
    let a = if true { 1 } else { "two" };
    let b = if true { 1 };
    if 1 {
        println!("x");
    }
    while "x" {}
}
