const A = 5;
static B = "x";

fn main() {}
