enum E {
    Unit,
}

fn main() {
    let x = 5;
    x(1);
    E::Unit();
    "s"();
}
