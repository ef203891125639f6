fn tail(a: &[u8], from: usize) -> &[u8] {
    &a[from..]
}

fn main() {
    let a = [1, 2, 3];
    println!("{:?}", tail(&a, 1));
    println!("{:?}", tail(&a, 4));
}
