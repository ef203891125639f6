fn f(x) -> i32 {
    1
}

fn main() {}
