#[derive(Debug, Clone)]
struct Pair {
    left: i32,
}

fn main() {
    let p = Pair { left: 1 };
    assert_eq!(p, p.clone(), "the same");
    assert_ne!(p, Pair { left: 2 });
}
