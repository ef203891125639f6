use std::f64::consts::PI;
static mut COUNT: u32 = 0;
const TABLE: [i32; 4] = [1, 2, 3, 4];
#[derive(Clone, Copy)]
enum Shape { Circle { r: f64 }, Rect(f64, f64), Unit }
impl Shape {
    const SIDES: u32 = 4;
    fn area(&self) -> f64 { match self { Shape::Circle { r } => PI * r * r, Shape::Rect(w, h) => w * h, Self::Unit => 1.0 } }
    fn make(w: f64) -> Self { Self::Rect(w, 2.0) }
    fn kind(self) -> &'static str { match self { Shape::Circle { .. } => "c", Shape::Rect(..) => "r", _ => "u" } }
}
fn fail() -> ! { panic!("no") }
fn apply(f: fn(i32) -> i32, x: i32) -> i32 { f(x) }
fn inc(x: i32) -> i32 { x + 1 }
fn sum(xs: &[i32]) -> i32 { let mut t = 0; let mut i = 0; while i < xs.len() { t += xs[i]; i += 1; } t }
fn first<'a>(s: &'a str, _t: &str) -> &'a str { s }
fn tuple() -> (i32, (u8, bool)) { (1, (2, true)) }
fn main() {
    let arr = [1, 2, 3];
    let s = sum(&arr) + sum(&arr[1..]) + sum(&TABLE);
    let r: &[i32] = if s > 3 { &arr } else { &TABLE };
    let t = apply(inc, 3);
    let g = inc;
    let u = g(4);
    let (a, (b, c)) = tuple();
    let x = if c { 1u8 } else { fail() };
    let y = loop { if a > 3 { break 7u64; } else { break 8; } };
    let z = match x { 0 => return, 1..=9 => 10, _ if c => { 20 } _ => unreachable!() };
    let mut grid = [[0; 4]; 3];
    grid[1][2] = z;
    for i in 0..grid.len() { for j in 0..4 { grid[i][j] += (i * j) as i32; } }
    let p = &mut grid[0];
    p[1] = 5;
    let q = &mut p[2];
    *q += 1;
    let shape = Shape::make(3.0);
    println!("{} {} {}", shape.area(), shape.kind(), Shape::SIDES);
    unsafe { COUNT += 1; }
    let Shape::Rect(w, _) = shape else { return };
    let n = -5i8 as u8 as char;
    let big = 1u64 << 40;
    let k = 'outer: loop { loop { break 'outer w; } };
    let lab = 'b: { if c { break 'b 1; } 2 };
    let e = [&arr[..], &TABLE];
    let opt: (&[i32], i64) = (&[1, 2], 3);
    let v = i32::MAX.wrapping_add(1).min(3);
    let m = 3.5_f32.max(1.0).sqrt();
    let w2 = if let Shape::Rect(a, b) = &shape { *a + b } else { 0.0 };
    let mut cc = 0; while let 0..=3 = cc { cc += 1; }
    let fs: [fn(i32) -> i32; 2] = [inc, inc];
    let rr = &&arr; let l = rr.len();
    let st = "abc"; let by = st.as_bytes()[0];
    let sh = 1i32 << 3u8; let cmp = &1 == &2; let neg = !true;
    let (ref aa, mut bb) = (1, 2u16); bb += 1;
    let [f0, .., f2] = arr; let [h, tail @ ..] = &arr;
    let nested = { let q = 5; q * 2 };
    let unit = { foo(); };
    let _ = match (x, c) { (1, true) | (2, false) => 'a', (n @ 3..=5, _) => n as char, _ => 'z' };
}
fn foo() {}
