fn g(t: (i32, i32)) -> &'static str {
    match t {
        (x, 0) | (0, x) if x > 0 => "pos",
        (x, y) | (y, x) if x == 7 && y == 3 => "73",
        (a @ 10..=20, b) if a + b == 30 => "thirty",
        _ => "none",
    }
}
fn h(t: [i32; 3]) -> i32 {
    match t {
        [x, _, _] | [_, x, _] | [_, _, x] if x > 10 => x,
        [a, b, c] if a == b || b == c => -1,
        _ => 0,
    }
}
enum E { A(i32), B(i32, i32), C }
fn k(e: &E) -> i32 {
    match e {
        E::A(n) | E::B(n, _) | E::B(_, n) if *n % 2 == 0 => *n,
        E::A(n) | E::B(_, n) => -n,
        E::C => 0,
    }
}
fn side(n: &mut i32, v: i32) -> bool { *n += 1; v > 5 }
fn main() {
    println!("{} {} {} {} {}", g((0, 5)), g((5, 0)), g((0, -5)), g((3, 7)), g((7, 3)));
    println!("{} {} {} {}", h([1, 2, 11]), h([1, 12, 3]), h([4, 4, 1]), h([1, 2, 3]));
    println!("{} {} {} {} {}", k(&E::A(4)), k(&E::B(3, 8)), k(&E::B(3, 5)), k(&E::A(3)), k(&E::C));
    let mut n = 0;
    match (1, 9) { (v, _) | (_, v) if side(&mut n, v) => println!("v {v} {n}"), _ => println!("none {n}") }
    match (1, 2) { (v, _) | (_, v) if side(&mut n, v) => println!("v {v} {n}"), _ => println!("none {n}") }
    match Some2::S((1, 9)) { Some2::S((v, _) | (_, v)) if v == 9 => println!("nested {v}"), _ => println!("no") }
    let x = (1, 9);
    println!("{}", matches!(x, (v, _) | (_, v) if v == 9));
}
enum Some2 { S((i32, i32)) }
