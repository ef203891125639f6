fn main() {
    let s: i32 = (1..4).map(|x| x * x).sum();
    println!("{}", s);
}
