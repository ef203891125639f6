fn two(a: i32, b: i32) -> i32 {
    a + b
}

struct S;

impl S {
    fn m(&self, x: i32) {}
}

fn main() {
    two(1);
    two(1, 2, 3);
    two();
    S.m();
    S.m(1, 2);
}
