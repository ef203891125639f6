fn main() {
    let x = 5;
    println!("{}", *x);
    let t = (1, 2);
    let u = *t;
}
