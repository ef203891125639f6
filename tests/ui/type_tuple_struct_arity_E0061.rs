struct P(i32, i32);
enum E {
    A(u8),
}

fn main() {
    let p = P(1);
    let e = E::A(1, 2);
}
