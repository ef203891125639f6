const A: [i32; 4] = [1, 2, 3, 4];
const S: P = P { x: 1, y: 2.5 };
const T: (u8, &str) = (4, "four");
const SUM: i32 = A[0] + A[3] * 2;
const F: f64 = 1.0 / 3.0 * 2.0;
const MASK: u32 = !0 >> 4;
const NEG: i64 = -(1 << 40);
const LEN: usize = A.len();
const STR: &str = "abc";
const SLEN: usize = STR.len();
const NAMES: [&str; 3] = ["a", "b", "c"];
const B: bool = 3 > 2 && !false;
const C: char = 'z';
const CU: u32 = C as u32 + 1;
const fn sq(x: u32) -> u32 { x * x }
const fn fact(n: u64) -> u64 { if n == 0 { 1 } else { n * fact(n - 1) } }
const SQ: u32 = sq(12);
const FA: u64 = fact(10);
static mut G: [i32; 3] = [0; 3];
static TABLE: [u16; 256] = make();
const fn make() -> [u16; 256] { let mut t = [0; 256]; let mut i = 0; while i < 256 { t[i] = (i * i) as u16; i += 1; } t }
static mut CNT: u64 = 0;
struct P { x: i32, y: f64 }
impl P { const ORIGIN: P = P { x: 0, y: 0.0 }; const K: usize = 3; fn arr() -> [u8; Self::K] { [7; Self::K] } }
fn bump() -> u64 { unsafe { CNT += 1; CNT } }
enum E { A = 3, B, C = 10 }
fn main() {
    println!("{SUM} {F} {MASK} {NEG} {LEN} {SLEN} {B} {C} {CU} {SQ} {FA}");
    println!("{} {} {} {}", S.x, S.y, T.0, T.1);
    println!("{:?} {}", A, NAMES[1]);
    let x = const { 5 * 3 }; println!("{x}");
    let y = const { sq(4) + 1 }; println!("{y}");
    let z = [const { 1 + 1 }; 3]; println!("{z:?}");
    let w = const { let mut i = 0; let mut t = 0; while i < 5 { t += i; i += 1; } t }; println!("{w}");
    unsafe { G[1] = 5; G[2] += G[1]; let g = G; println!("{:?}", g); }
    println!("{} {}", TABLE[10], TABLE[255]);
    bump(); bump(); println!("{}", bump());
    println!("{} {:?} {}", P::ORIGIN.x, P::arr(), P::K);
    println!("{} {} {}", E::A as i32, E::B as u8, E::C as i64);
    match 4u8 { <u8>::MAX => println!("max"), 0..=9 => println!("digit"), _ => {} }
    const LO: i32 = 5; const HI: i32 = 9;
    match 7 { LO..=HI => println!("in"), _ => println!("out") }
    match "abc" { STR => println!("str"), _ => println!("no") }
    println!("{}", { const Q: i32 = 4; Q * 2 });
    println!("{}", i32::MAX.wrapping_add(1));
    const M: [[i32; 2]; 2] = [[1, 2], [3, 4]]; println!("{}", M[1][0]);
    static ST: (i32, [&str; 2]) = (1, ["p", "q"]); println!("{} {}", ST.0, ST.1[1]);
    const R: &[i32] = &[1, 2, 3]; println!("{} {:?}", R.len(), R);
    const MIN: i32 = i32::MIN; println!("{MIN}");
    const FF: f32 = 0.1 + 0.2; println!("{FF}");
    const MX: u64 = u64::MAX / 3; println!("{MX}");
    const IFS: i32 = if MASK > 5 { 1 } else { 2 }; println!("{IFS}");
    const MT: i32 = match C { 'a' => 1, 'z' => 26, _ => 0 }; println!("{MT}");
    const BLK: i32 = { let a = 3; let b = 4; a * b }; println!("{BLK}");
}
