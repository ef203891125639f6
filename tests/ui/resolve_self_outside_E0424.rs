struct S {
    x: i32,
}

impl S {
    fn f() -> i32 {
        self.x
    }
}

fn main() {}
