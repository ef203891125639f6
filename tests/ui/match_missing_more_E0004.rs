enum Shape {
    Dot,
    Line { from: i32, to: i32 },
    Both(bool, bool),
}
fn f(s: &Shape, n: usize, t: (bool, Option), b: &[u8]) -> i32 {
    match s {
        Shape::Dot => 1,
        Shape::Both(true, _) => 2,
    };
    match n {
        0..10 => 1,
        10..100 => 2
    };
    match t { (true, _) => 0, (false, Option::None) => 1 };
    match b {
        [] => 0,
    }
}
enum Option {
    Some(i32),
    None,
}
fn main() {}
