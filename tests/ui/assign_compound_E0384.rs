fn f(n: i32) -> i32 {
    n += 1;
    n
}

fn main() {
    let x = 1;
    x *= 3;
    for i in 0..3 {
        i += 1;
    }
}
