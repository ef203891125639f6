fn f() -> i32 {
    "text"
}

fn g(x: i32) -> bool {
    if x > 0 {
        return x;
    }
    true
}

fn h() -> u8 {
}

fn i() -> i32 {
    5;
}

fn main() {}
