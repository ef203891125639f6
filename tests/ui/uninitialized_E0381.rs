fn main() {
    let x: i32;
    println!("{}", x);
    let y: i32;
    if 1 < 2 {
        y = 1;
    }
    println!("{}", y);
}
