fn main() {
    let x = 5;
    if x = 5 {
        println!("no");
    }
    while x = 6 {}
}
