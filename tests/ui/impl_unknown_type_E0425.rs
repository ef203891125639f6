impl Missing {
    fn f(&self) {}
}

fn main() {}
