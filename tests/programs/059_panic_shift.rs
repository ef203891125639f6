fn shift(x: u32, n: u32) -> u32 {
    x << n
}

fn main() {
    println!("{}", shift(3, 31));
    println!("{}", shift(3, 32));
}
