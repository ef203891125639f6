#[derive(Clone, Copy, PartialEq, Debug)]
enum T { A(i32), B { x: u8, y: bool }, C }
fn f(t: &T) -> bool { matches!(t, T::A(n) if *n > 3) }
fn main() {
    let t = T::A(5);
    println!("{} {} {}", f(&t), f(&T::A(1)), f(&T::C));
    println!("{}", matches!(t, T::A(_) | T::C));
    println!("{}", matches!(T::B { x: 1, y: true }, T::B { y: true, .. }));
    let c = 'k';
    assert!(matches!(c, 'a'..='z' | 'A'..='Z'));
    if matches!(c, 'x') { println!("x"); } else { println!("not x"); }
    let n = 3;
    let mut k = 0; while !matches!(k, 5) { k += 1; } println!("{k} {n}");
    let b = matches!(5, x if x == 5) && !matches!((1, 2), (2, _)); println!("{b}");
    let z = match 1 { 1 if matches!(t, T::C) => 1, _ => 2 }; println!("{z}");
}
