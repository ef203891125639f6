fn longest(a: &str, b: &str) -> &str {
    a
}

struct R {
    r: &i32,
}

fn main() {}
