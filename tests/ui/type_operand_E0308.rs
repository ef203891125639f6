fn main() {
    let a = 1i32;
    let b = 2i64;
    let c = a + b;
    let d = a == b;
    let e = true && 1;
}
