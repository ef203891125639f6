fn sum<const N: usize>(a: [i32; N]) -> i32 {
    let mut s = 0;
    for i in 0..N {
        s += a[i];
    }
    s
}

fn main() {
    println!("{}", sum([1, 2, 3]));
}
