mod not_there;

fn main() {}
