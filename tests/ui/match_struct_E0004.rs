struct P {
    a: bool,
    b: bool,
}

fn f(p: P) {
    match p {
        P { a: true, .. } => {}
        P { b: true, .. } => {}
    }
}

fn main() {}
