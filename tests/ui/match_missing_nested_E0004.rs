enum Opt {
    Some(Inner),
    None,
}

enum Inner {
    A(bool),
    B,
}

fn f(o: Opt) {
    match o {
        Opt::Some(Inner::A(true)) => {}
        Opt::Some(Inner::B) => {}
        Opt::None => {}
    }
}

fn main() {}
