mod m {
    pub struct S {
        pub a: i32,
        b: i32,
    }

    impl S {
        pub fn new() -> S {
            S { a: 1, b: 2 }
        }
    }
}

fn main() {
    let s = m::S::new();
    println!("{} {}", s.a, s.b);
}
