mod m {
    pub struct S {
        pub a: i32,
        b: i32,
    }
}

fn main() {
    let s = m::S { a: 1, b: 2 };
}
