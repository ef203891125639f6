fn make() -> Missing {
    Missing::new()
}

fn main() {
    let m = make();
    m.method();
    let x = m.field + 1;
    println!("{}", x);
}
