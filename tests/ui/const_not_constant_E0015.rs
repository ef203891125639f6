fn f() -> i32 {
    1
}

const K: i32 = f();
static S: i32 = f();

fn main() {}
