const K: i32 = return 5;

fn main() {}
