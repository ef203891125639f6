// flags: --edition=2024
enum E {
    A(i32),
    B,
}

fn main() {
    let e = E::A(1);
    if let E::A(x) = e && x > 0 {
        println!("{}", x);
    }
    let _ = E::B;
}
