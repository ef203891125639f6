struct S {
    a: i32,
    b: u8,
    a: bool,
}

fn main() {}
