struct S;
impl S {
    fn m(&self, a: i32, b: &str) {}
}
struct T(i32, u8);
enum E {
    A(bool, [u8; 2]),
}
fn f(a: i32, b: &mut i32, c: [u8; 3]) {}
fn g(a: (i32, i32), b: u8) {}
fn main() {
    f(1, 2.0, true);
    S.m(true, 2.5);
    S::m(&S, true, 2.5);
    S::m(&S, 2.5, "b");
    T(true, "b");
    E::A(1, 'x');
    g((1, 2), "b");
}
