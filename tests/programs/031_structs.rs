struct Point {
    x: i32,
    y: i32,
}

struct Mixed {
    a: u8,
    b: u64,
    c: bool,
    d: f32,
    e: &'static str,
}

fn make(x: i32, y: i32) -> Point {
    Point { x, y }
}

fn manhattan(p: Point) -> i32 {
    let ax = if p.x < 0 { -p.x } else { p.x };
    let ay = if p.y < 0 { -p.y } else { p.y };
    ax + ay
}

fn main() {
    let p = Point { x: 3, y: -4 };
    println!("{} {}", p.x, p.y);
    println!("{}", manhattan(p));
    let mut q = make(1, 2);
    q.x += 10;
    q.y = q.x * q.y;
    println!("{} {}", q.x, q.y);
    let m = Mixed { e: "end", d: 1.5, c: true, b: 1 << 40, a: 7 };
    println!("{} {} {} {} {}", m.a, m.b, m.c, m.d, m.e);
    let x = 5;
    let r = Point { y: 6, x };
    let s = Point { x: 9, ..r };
    println!("{} {} {} {}", r.x, r.y, s.x, s.y);
}
