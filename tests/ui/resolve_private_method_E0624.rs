mod m {
    pub struct S;

    impl S {
        fn hidden(&self) {}
    }
}

fn main() {
    m::S.hidden();
}
