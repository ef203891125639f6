fn main() {
    let a: i32 = "text";
    let b: u8 = 1i32;
    let c: bool = 1;
    let d: f64 = 1;
    let e: char = "c";
}
