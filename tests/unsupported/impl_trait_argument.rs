fn show(x: impl std::fmt::Display) {
    println!("{}", x);
}

fn main() {
    show(1);
}
