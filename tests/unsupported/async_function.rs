async fn f() -> i32 {
    1
}

fn main() {
    let _ = f();
}
