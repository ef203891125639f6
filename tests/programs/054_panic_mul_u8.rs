fn main() {
    let mut x: u8 = 3;
    for _ in 0..10 {
        x *= 3;
        println!("{}", x);
    }
}
