fn f(s: &[i32]) {
    match s {
        [] => {}
        [a, b, ..] => {}
    }
}

fn main() {}
