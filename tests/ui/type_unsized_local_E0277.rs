fn f(a: &[i32]) {
    let s = a[1..3];
}

fn main() {}
