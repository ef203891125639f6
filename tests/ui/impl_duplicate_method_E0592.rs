struct S;

impl S {
    fn f(&self) {}
    fn f(&self) {}
}

impl S {
    fn g() {}
}

impl S {
    fn g() {}
}

fn main() {}
