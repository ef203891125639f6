fn inc(x: &mut i32) {
    *x += 1;
}

struct S {
    a: i32,
}

impl S {
    fn set(&mut self) {
        self.a = 1;
    }

    fn get(&self) -> &mut i32 {
        &mut self.a
    }
}

fn main() {
    let x = 1;
    inc(&mut x);
    let s = S { a: 1 };
    s.set();
}
