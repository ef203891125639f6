struct S;

impl S {
    fn size(&self) -> i32 {
        1
    }
}

fn main() {
    S.length();
    S.siz();
    5i32.foo();
    S::new();
    "text".push(1);
}
