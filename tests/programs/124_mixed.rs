use std::f64::consts::PI;
mod shapes {
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub struct Circle { pub r: f64 }
    impl Circle { pub const UNIT: Circle = Circle { r: 1.0 }; pub fn area(&self) -> f64 { super::PI * self.r * self.r } }
    pub mod inner { pub static GREETING: &str = "hi"; pub const LIMITS: (i32, i32) = (-5, 5); #[derive(Debug, PartialEq)] pub enum Dir { N, E, S, W }
        impl Dir { pub const ALL: [Dir; 4] = [Dir::N, Dir::E, Dir::S, Dir::W]; pub fn turn(&self) -> Dir { match self { Dir::N => Dir::E, Dir::E => Dir::S, Dir::S => Dir::W, Dir::W => Dir::N } } } }
}
use shapes::{inner::{self, Dir, GREETING as HELLO, LIMITS}, Circle};
static mut LOG: [u8; 8] = [0; 8];
static mut LOG_LEN: usize = 0;
fn log(b: u8) { unsafe { LOG[LOG_LEN] = b; LOG_LEN += 1; } }
fn lazy(x: bool, b: u8) -> bool { log(b); x }
const fn gcd(a: u32, b: u32) -> u32 { if b == 0 { a } else { gcd(b, a % b) } }
const G: u32 = gcd(84, 36);
fn describe(n: i64) -> &'static str {
    match n { i64::MIN..=-1 => "neg", 0 => "zero", 1..=9 => "digit", 10 | 20 | 30 => "tens", x if x % 2 == 0 => "even", _ => "odd" }
}
fn swap_ends(a: &mut [i32]) { if let [x, .., y] = a { (*x, *y) = (*y, *x); } }
fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() >= b.len() { a } else { b } }
fn split_once(s: &str, c: u8) -> (&str, &str) { let b = s.as_bytes(); let mut i = 0; while i < b.len() { if b[i] == c { return (&s[..i], &s[i + 1..]); } i += 1; } (s, "") }
fn parse(s: &str) -> (bool, i32) {
    let b = s.as_bytes();
    let (neg, digits) = match b { [b'-', rest @ ..] => (true, rest), [b'+', rest @ ..] => (false, rest), rest => (false, rest) };
    let mut v = 0i32;
    if digits.is_empty() { return (false, 0); }
    for i in 0..digits.len() { match digits[i] { d @ b'0'..=b'9' => v = v * 10 + (d - b'0') as i32, _ => return (false, 0) } }
    (true, if neg { -v } else { v })
}
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct V3(f32, f32, f32);
impl V3 { fn dot(self, o: V3) -> f32 { self.0 * o.0 + self.1 * o.1 + self.2 * o.2 } fn scale(&mut self, k: f32) -> &mut Self { self.0 *= k; self.1 *= k; self.2 *= k; self } }
fn apply(f: fn(i32, i32) -> i32, a: i32, b: i32) -> i32 { f(a, b) }
fn add(a: i32, b: i32) -> i32 { a + b }
fn main() {
    println!("{PI} {HELLO} {LIMITS:?} {G} {}", Circle::UNIT.area());
    println!("{:?} {:?} {}", Dir::ALL, Dir::N.turn().turn(), Dir::W.turn() == Dir::N);
    println!("{} {:?}", inner::GREETING, shapes::inner::LIMITS.0);
    let _ = lazy(true, b'a') || lazy(true, b'b'); let _ = lazy(false, b'c') && lazy(true, b'd');
    let _ = lazy(false, b'e') | lazy(true, b'f');
    unsafe { let l = LOG; let n = LOG_LEN; println!("{:?}", &l[..n]); }
    for n in -2..3i64 { print!("{} ", describe(n * 10)); } println!("{} {}", describe(41), describe(44));
    let mut a = [1, 2, 3, 4]; swap_ends(&mut a); swap_ends(&mut a[1..3]); println!("{a:?}");
    println!("{} {:?} {:?}", longest("abc", "de"), split_once("key=value=x", b'='), split_once("none", b'='));
    println!("{:?} {:?} {:?} {:?}", parse("-42"), parse("+7"), parse("x"), parse(""));
    let mut v = V3(1.0, 2.0, 3.0); v.scale(2.0).scale(0.5); println!("{v:?} {} {}", v.dot(V3(1.0, 0.0, -1.0)), v < V3(1.0, 2.0, 4.0));
    println!("{}", apply(add, 3, 4)); let f: fn(i32, i32) -> i32 = if a[0] == 4 { add } else { add }; println!("{}", f(1, 2));
    let s = "héllo"; println!("{} {} {:?}", s.len(), &s[0..1], s.as_bytes());
    let t = ((1, 2), [3, 4], "x"); let ((p, _), [_, q], r) = t; println!("{p}{q}{r} {}", t == ((1, 2), [3, 4], "x"));
    let mut i = 0u32; let r = 'a: loop { loop { i += 1; if i % 7 == 0 { break 'a i * 2; } if i > 100 { break; } } }; println!("{r}");
    let x = 5; let x = x * 2; { let x = "inner"; println!("{x}"); } println!("{x}");
    println!("{}", { let mut z = 1; while z < 100 { z *= 3; } z });
    println!("{:?}", 3u8.pow(4));
    let big = [[0i32; 3]; 2]; println!("{:?} {}", big, big.len() * big[0].len());
    println!("{:?}", ["a", "b"].len() == 2 && !("a" == "b"));
    println!("{:?} {:?}", 1e100, 1.0e-10f32); println!("{} {}", f64::MIN_POSITIVE, 0.1 + 0.2);
    println!("{:?}", (u64::MAX, i64::MIN, u8::MAX as i8, -1i32 as u32, 3.99f32 as u8, 'a' as u32, 97u8 as char));
}
