fn main() {
    let a = 3;
    let b = a + 4;
    let c: i32 = a * b;
    println!("{}", a);
    println!("{}", b);
    println!("{}", c);
}
