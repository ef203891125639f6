struct S {
    n: i32,
}

impl S {
    fn add(&mut self, k: i32) {
        self.n += k;
    }

    fn through(&self) {
        self.add(1);
    }
}

fn main() {}
