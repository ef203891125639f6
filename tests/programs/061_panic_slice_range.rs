fn part(a: &[u8], from: usize, to: usize) -> usize {
    let s = &a[from..to];
    s.len()
}

fn main() {
    let a = [0u8; 10];
    println!("{}", part(&a, 2, 10));
    println!("{}", part(&a, 3, 11));
}
