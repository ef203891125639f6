enum E {
    A,
    B,
}

fn f(e: &E) {
    match e {
        E::A => {}
    }
}

fn g(s: &str) {
    match s {
        "a" => {}
    }
}

fn main() {}
