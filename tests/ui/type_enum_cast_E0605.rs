enum E {
    A(i32),
    B,
}

fn main() {
    let x = E::B as i32;
}
