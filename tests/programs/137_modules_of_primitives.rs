use std::f32;
use std::f64::{self, consts};
struct S { a: f32, b: [f64; 2] }
fn g(x: f32) -> f32 { x * f32::consts::PI }
fn main() {
    let s = S { a: g(1.0), b: [consts::E, f64::consts::PI] };
    println!("{} {} {} {} {:?}", s.a, s.b[0] as f32, s.b[1], f32::MAX, f32::NAN);
    println!("{} {}", 1.5f64 as f32, std::f32::EPSILON);
}
