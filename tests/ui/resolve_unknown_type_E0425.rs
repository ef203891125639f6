fn f(x: Missing) -> i32 {
    1
}

struct S {
    a: Pont,
}

struct Point;

fn main() {}
