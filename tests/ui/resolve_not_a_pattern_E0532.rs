fn f() {}

fn main() {
    match 1 {
        f => {}
    }
    match 2 {
        f(x) => {}
        _ => {}
    }
}
