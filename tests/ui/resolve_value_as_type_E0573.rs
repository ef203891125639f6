enum E {
    A,
    B,
}

fn f(x: E::A) {}

fn main() {}
