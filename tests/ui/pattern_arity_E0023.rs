enum E {
    A(i32, i32),
    B,
}

fn f(e: E) {
    match e {
        E::A(x) => {}
        E::B => {}
    }
}

fn main() {}
