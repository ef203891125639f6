struct S {
    a: i32,
}

impl S {
    fn f(&self) {
        self.a = 2;
    }
}

static G: i32 = 1;

fn f(r: &i32, a: &[u8]) {
    *r = 2;
    a[0] = 1;
}

fn main() {
    let s = S { a: 1 };
    s.a = 3;
    G = 2;
    let t = (1, 2);
    t.0 = 5;
}
