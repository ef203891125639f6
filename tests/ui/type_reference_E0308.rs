fn f(x: &i32) {}
fn g(x: &mut i32) {}

fn main() {
    let mut a = 5;
    f(a);
    g(&a);
    let b: i32 = &a;
}
