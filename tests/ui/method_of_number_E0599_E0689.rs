fn main() {
    5.len();
    2.0.foo();
    let x = 5;
    x.next();
    (1 + 2).baz();
    let z: f32 = 2.0;
    z.bar();
    2.0.sqrt();
    5.chars();
    5.checked_add(1);
    2.0.sin();
    5.unwrap();
}
fn more() {
    for k in 0..3 {
        k.pow(2);
    }
    let (a, b) = (1, 2.5);
    a.pow(b.powi(2) as u32);
    (-3).abs();
    let mut c = 2.0;
    c.sqrt();
}
