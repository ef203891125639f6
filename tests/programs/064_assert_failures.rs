fn check(x: i32) -> i32 {
    assert!(x > 0);
    assert!(x > 1, "x is {}", x);
    assert_eq!(x % 2, 0, "parity of {}", x);
    assert_ne!(x, 8);
    x
}

fn main() {
    println!("{} {}", check(2), check(4));
    check(8);
}
