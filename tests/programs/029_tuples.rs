fn divmod(a: i32, b: i32) -> (i32, i32) {
    (a / b, a % b)
}

fn swap(p: (i32, &'static str)) -> (&'static str, i32) {
    (p.1, p.0)
}

fn main() {
    let t = (1, 2.5, 'c', "str", true);
    println!("{} {} {} {} {}", t.0, t.1, t.2, t.3, t.4);
    let (q, r) = divmod(47, 10);
    println!("{} {}", q, r);
    let mut p = (3, 4);
    p.0 += 10;
    p.1 = p.0 * 2;
    println!("{:?}", p);
    let nested = ((1, 2), (3, (4, 5)));
    println!("{} {}", nested.0.1, nested.1.1.0);
    println!("{:?}", nested);
    let ((a, _), (_, (b, c))) = nested;
    println!("{} {} {}", a, b, c);
    println!("{:?}", swap((5, "five")));
    println!("{:?} {:?}", (), (1,));
    let (mut x, y);
    x = 1;
    y = 2;
    x += y;
    println!("{}", x);
    println!("{:?}", (1u8, -1i64, 2.0f32, false, 'x', "s"));
}
