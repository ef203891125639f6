enum E {
    A(i32),
    B(i32),
    C,
}

fn main() {
    match E::C {
        E::A(x) | E::B(y) => {}
        E::C => {}
    }
}
