fn f((1, x): (i32, i32)) {}

fn main() {}
