fn (x: i32) {}

fn main() {}
