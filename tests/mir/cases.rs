// Functions whose MIR is kept as a snapshot.
fn arithmetic(a: i32, b: u8, c: f64) -> bool { a * -7 + 1 / a < a << 3 && !(b % 3 == 0) || -c >= c * 0.5 }
fn assignments(p: &mut (i32, [u8; 3]), i: usize) {
    p.0 = p.0 + 1;
    p.1[i] += 2;
    let q = &mut p.0;
    *q ^= 5;
}
fn order(mut x: i32) -> i32 {
    let y = x + {
        x = 5;
        x
    };
    y
}
fn blocks(n: i32) -> i32 {
    let a = 'out: {
        if n < 0 {
            break 'out 1;
        }
        n * 2
    };
    let mut i = 0;
    let b = loop {
        i += 1;
        if i > a { break i; }
        if i == 3 { continue; }
    };
    for j in 0..=n { i -= j; }
    while let 0 = b { return i; }
    i
}
enum Shape { Dot, Circle(f32), Box { w: f32, h: f32 } }
fn area(s: &Shape) -> f32 {
    match s {
        Shape::Dot => 0.0,
        Shape::Circle(r) if *r < 0.0 => 1.0,
        Shape::Circle(r) => *r * *r,
        Shape::Box { w, h: height } => *w * *height,
    }
}
fn patterns(t: (i32, char, &str), v: [u8; 4]) -> i32 {
    match t {
        (1 | 2, 'a'..='z', _) => 1,
        (n @ 3..=9, _, "x") => n,
        (_, c, _) if c == 'q' => 2,
        (k, ..) => k,
    };
    let [first, .., last] = v;
    let Shape::Circle(r) = Shape::Dot else { return 3 };
    if let (5, x) = (first, last) && x > 1 { return 4; }
    r as i32
}
struct P { x: i32, y: i32 }
impl P {
    const ORIGIN: P = P { x: 0, y: 0 };
    fn moved(&self, by: i32) -> P { P { x: self.x + by, ..*self } }
    fn shift(&mut self) { self.y += 1; }
}
static mut COUNT: u32 = 0;
const TABLE: &[u16] = &[1, 2, 3];
fn aggregates(f: fn(i32) -> i32) -> i32 {
    let mut p = P::ORIGIN.moved(2);
    p.shift();
    unsafe { COUNT += 1; }
    let a = [p.x, p.y, f(3)];
    let s = &a[1..];
    TABLE[0] as i32 + s[0] + s.len() as i32 + [0i64; 5][4] as i32
}
fn text(a: i32, b: (u8, &str)) {
    println!("a = {}, {{b}} = {:?}, {a}", a, b);
    assert_eq!(a, 3, "bad {}", b.1);
    if a > 9 { panic!("too big: {0} {0:?}", a); }
}
fn swap(mut a: i32, mut b: i32, mut c: [u8; 2]) -> i32 {
    (a, b) = (b, a);
    [c[1], _] = [3, 4];
    P { x: a, y: b } = P { x: a, y: b };
    a - b + c[0] as i32
}
fn outer(n: u32) -> u32 {
    fn inner(m: u32) -> u32 { m + 1 }
    const TWO: u32 = 1 + 1;
    inner(n) * TWO
}
fn main() {}
