fn main() {
    let x: u128 = 1 << 100;
    println!("{}", x);
}
