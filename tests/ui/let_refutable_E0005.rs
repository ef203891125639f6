enum Opt {
    Some(i32),
    None,
}

fn main() {
    let Opt::Some(x) = Opt::None;
    let 5 = 6;
    for 1 in 0..3 {}
}
