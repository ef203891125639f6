fn f(a: i32, b: i32) -> i32 {
    a + b
}
fn tuple(t: (u8,)) -> (u8, u8) {
    (1, 2, 3)
}
fn main() {
    1.nothing();
    (2.5).nothing(1);
    let a = [1];
    a.len;
    let x = 5u8;
    x.leading_zeros;
    let v: (i32, u8) = (1, 2, 3);
    let mut s = (1, 2);
    s = (1, 2, 3);
    tuple((1, 2));
    let [b] = [1, 2];
    let [] = [1];
    let [c, .., d] = [1];
    match 5 {
        0 => {}
    }
}
