fn main() {
    assert_eq!(1 + 1, 2);
    assert_eq!("a", "a");
    assert_eq!('x', 'x', "unused {}", 1);
    let left = 0.5;
    assert_eq!(left, 0.25 + 0.125);
}
