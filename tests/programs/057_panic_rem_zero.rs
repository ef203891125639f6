fn rem(a: u64, b: u64) -> u64 {
    a % b
}

fn main() {
    println!("{}", rem(7, 4));
    println!("{}", rem(7, 0));
}
