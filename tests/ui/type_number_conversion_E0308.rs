fn g(x: u8) {}
struct P {
    a: i64,
}
fn main() {
    let mut a = 1u8;
    let b = 5u16;
    a = b;
    a = 7u32;
    let c: i64 = b;
    let d: u8 = b;
    g(b);
    g(3u32);
    let p = P { a: b };
    let q = P { a: 4u16 };
    let r: f64 = b;
    let s: i32 = 1.5f32;
    let u: i32 = r;
    let v: usize = d;
    let w: u64 = v;
    if b == d {}
    let y: f32 = 2i32;
    let z: u8 = b + 1;
}
