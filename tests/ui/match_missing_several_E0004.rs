enum E {
    A,
    B(i32),
    C { x: u8 },
    D(bool, bool),
    F,
}

fn f(e: E) {
    match e {
        E::A => {}
    }
}

fn main() {}
