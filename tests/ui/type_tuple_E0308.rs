fn main() {
    let a: (i32, bool) = (1, 2);
    let (b, c) = (1, 2, 3);
    let d: (i32,) = 1;
}
