struct Point {
    x: i32,
    y: i32,
    width: i32,
    angle: i32,
    blue: i32,
}
enum Shape {
    Line { from: i32, to: i32 },
    Dot(i32, i32),
    Circle(u8),
}
struct Pair(u8, u8);
fn point() -> Point {
    loop {}
}
fn shape() -> Shape {
    loop {}
}
fn main() {
    let Point { x, y } = point();
    let Point { x, y, width } = point();
    let Point { x, y, width, angle: 0, } = point();
    let Point { x, z, .. } = point();
    let Point { p, q, .. } = point();
    let Point { x, y, width, angle, blu } = point();
    match shape() {
        Shape::Line { from, tu } => {}
        Shape::Line { start, end, .. } => {}
        Shape::Line { .. } => {}
        Shape::Dot(a) => {}
        Shape::Dot(a, b, c) => {}
        Shape::Circle(a, b, c) => {}
        Shape::Circle() => {}
    }
    let Pair(a, b, c) = Pair(1, 2);
    Point { x: 1 };
    Point {};
    Point { x: 1, y: 2 };
    Point { x: 1, y: 2, width: 3 };
    Point { x: 1, y: 2, width: 3, angle: 4 };
}
