fn get(a: &[i32; 3], i: usize) -> i32 {
    a[i]
}

fn main() {
    let a = [1, 2, 3];
    println!("{}", get(&a, 2));
    println!("{}", get(&a, 3));
}
