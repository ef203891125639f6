fn a(x: u32) -> u32 { x + 1 }
fn b(x: u32) -> u32 { x * 2 }
const T: [fn(u32) -> u32; 2] = [a, b];
fn main() { more::all();
    let c = T[1](3) > 5;
    let f = if c { a } else { b };
    println!("{}", f(5));
    println!("{}", (if c { T[0] } else { b })(5));
    let g = match f(1) { 1 => a, 2 => b, _ => T[1] };
    println!("{}", g(5));
    let h = [a, b, T[0]];
    println!("{}", h[1](5));
    println!("{}", (if c { a } else { T[1] })(5));
}
struct S { f: fn(u32) -> u32 }
fn one(c: bool) -> S { let f = if c { a } else { b }; S { f } }
fn two(c: bool) -> fn(u32) -> u32 { let f = match c { true => a, false => T[1] }; if c { return f; } else { a } }
fn three(c: u32) -> u32 { let f = { a }; let g = if c > 3 { let q = c; if q > 5 { b } else { a } } else { T[0] }; let t = (if c > 1 { a } else { b }, [b, a]); f(g(c)) + t.0(1) + t.1[0](2) + (one(c > 4).f)(3) + two(c > 2)(8) }
fn four(c: u32) -> u32 { let mut f = a; f = a; let h = [a; 2]; f(c) + h[1](2) + if c > 2 { a } else { a }(3) }
mod more { pub fn all() { for c in 0..8 { println!("{} {}", super::three(c), super::four(c)); } } }
