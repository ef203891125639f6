fn pick(n: u32) -> u32 {
    if n < 5 {
        return n;
    }
    unreachable!("case {}", n)
}

fn main() {
    println!("{}", pick(4));
    pick(5);
}
