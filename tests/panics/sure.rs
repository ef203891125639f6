// Operations that are sure to panic: `sure.stderr` is what `rustc --emit=obj` says.
fn main() {
    let a = 1 / 0;
    let b = 5u8 % 0;
    let c = [1, 2, 3][5];
    let d = 255u8 + 1;
    let e = 1u32 << 40;
    let f = 1i64 >> -1;
    let g = i32::MIN / -1;
    let h = i32::MIN % -1;
    let i = -i32::MIN;
    let j = 0u8 - 1;
    let k = 100i8 * 2;
    let x = 0;
    let y = x * 2;
    let z = 7 / y;
    let s = 10;
    let arr = [0; 4];
    let q = arr[s];
    if false { let r = 1 / 0; }
    let u = 0; println!("{}", u); let v = 1 / u;
    let w = 200u8 as i8 - 100;
    let n = (3u8 - 3) as usize; let o = 1 / n;
    let t = true as u8 - 2;
    f2(1);
    let p = usize::MAX + 1;
    let aa = arr[s - 6 + 4];
    let bb = 'a' as u8 - 98;
    let cc = 1 << 31 << 1u8;
    let dd = -(-100i8 - 28);
    let ee = x - 1u32;
    let ff = 1.0 / 0.0;
    let gg = !0u8 + 1;
}
fn f2(x: i32) { let a = x / 0; let b = x << 32; let c = x % 0; }
fn f3() -> i32 { return 3; let x = 1 / 0; x }
fn f4() { loop { break; } let x = 1 / 0; }
fn f5() { while false { let x = 1 / 0; } if 1 > 2 { let y = 1 / 0; } else { let z = 2 / 0; } }
fn f6(c: bool) { let x; if c { x = 0 } else { x = 1 } let y = 1 / x; let z; z = 0; let w = 1 / z; }
const Z: i32 = 0;
fn f7() -> i32 { 1 / Z }
fn f8() -> i32 { 1 / 0 }
struct S;
impl S {
    fn f(&self) -> i32 { 5 % 0 }
}
mod m {
    pub fn g() -> usize { [0usize; 2][2] }
}
fn f9() {
    while 1 / 0 > 2 {}
    let v = [1, 2][2 - 0 + 0];
    let a = [1, 2, 3];
    let r = &a;
    let b = r[4];
}
