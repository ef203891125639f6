struct Point {
    x: i32,
    y: i32,
}

fn main() {
    let a = Point { x: 1, .. };
    let b = Point { x: 2, ..a };
    let (x, y);
    Point { x, .. } = b;
    Point { y, .. } = b;
    println!("{} {}", x, y);
    let c = Point { .. };
    println!("{}", c.x);
}
