fn main() {
    let a = [1, 2, 3];
    let i = 1i32;
    println!("{}", a[i]);
    println!("{}", a["x"]);
    println!("{}", a[1u8]);
}
