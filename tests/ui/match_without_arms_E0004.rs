enum V {}
enum W {
    A,
    B,
}
struct U {
    v: V,
}
fn fine(v: &V, t: (V, i32), a: [V; 3], u: U, r: &U) -> i32 {
    if true {
        match *v {}
    }
    if true {
        match t {}
    }
    if true {
        match a {}
    }
    let _ = match u {};
    match r.v {}
}
fn a(x: &V) -> i32 {
    match x {}
}
fn b(x: W) -> i32 {
    match x {}
}
fn c(x: i32) -> i32 {
    match x {}
}
fn d(x: [V; 0]) -> i32 {
    match x {}
}
fn e(x: (W, i32)) -> i32 {
    match x {}
}
fn f(x: &[U]) -> i32 {
    match x[0] {}
}
fn main() {}
