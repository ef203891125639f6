fn part(a: &[u8], from: usize, to: usize) -> usize {
    a[from..to].len()
}

fn main() {
    let a = [0u8; 10];
    println!("{}", part(&a, 5, 5));
    println!("{}", part(&a, 6, 5));
}
