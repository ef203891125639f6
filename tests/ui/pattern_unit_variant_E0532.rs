enum E {
    A,
    B(i32),
}

fn f(e: E) {
    match e {
        E::A(x) => {}
        E::B => {}
    }
}

fn main() {}
