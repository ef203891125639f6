fn main() {
    let a = 1i32 + 1.5f64;
    let b = 2.0 * 3;
    let c = 1u8 - true;
    let d = 5 / "x";
    let e = 1 + ();
}
