enum E {
    A,
}

fn f(e: E) -> i32 {
    match e {}
}

fn main() {}
