struct S {
    a: i32,
}

impl S {
    fn size(&self) -> i32 {
        self.a
    }
}

fn main() {
    let s = S { a: 1 };
    println!("{}", s.size);
}
