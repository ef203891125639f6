fn main() {
    let a: u8 = 256;
    let b: i8 = -129;
    let c = 3000000000i32;
    let d = 1e400;
}
