fn side(n: &mut i32) -> i32 { *n += 1; *n }
fn main() {
    let mut n = 0;
    assert_eq!(1 + 1, 2, "never {}", side(&mut n));
    assert!(true, "never {}", side(&mut n));
    assert_ne!(1, 2, "never {}", side(&mut n));
    println!("{n}");
    assert_eq!([1, 2, 3], [1, 2, 3]);
    assert_eq!((1, 'a'), (1, 'a'));
    assert_eq!("ab", "ab");
    assert_eq!(&[1, 2][..], &[1, 2][..]);
    assert_eq!(Some2(1).0, 1,);
    let a = [1, 2]; let b = &a;
    assert_eq!(*b, [1, 2]);
    assert_eq!(b, &[1, 2]);

    assert_eq!(n, 0, "value {n} {}", 3);
    debug_assert!(n == 0); debug_assert_eq!(n, 0); debug_assert_ne!(n, 1);
    let t = (1, "x", [1.5, 2.0]);
    assert_eq!(t, (1, "x", [1.5, 2.5]), "tuple {} {t:?}", side(&mut n));
}
struct Some2(i32);
