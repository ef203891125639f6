fn f(t: (i32, i32, i32, i32)) {
    match t {
        (((a, _, c, _) | (_, a, _, c))) if a > c => println!("single {a} {c}"),
        _ => {}
    }
    match ((t.0, t.1), (t.2, t.3), t) {
        ((a, _) | (_, a), (b, _) | (_, b), (_, c, _, _) | (_, _, _, c) | (c, 9, _, _)) if { print!("[{a}{b}{c}]"); a + b + c == 17 } => println!(" -> {a} {b} {c}"),
        ((1, x) | (x, 1), (y, 2) | (2, y) | (y, 3), _) if { print!("<{x}{y}>"); x == y } => println!(" same {x}"),
        _ => println!(" none"),
    }
}
enum E { A(i32, i32), B(i32), C }
fn g(a: E, b: &E) -> i32 {
    match (a, b) {
        (E::A(x, _) | E::A(_, x) | E::B(x), E::B(y) | E::A(y, _)) if x == *y => x,
        (E::A(x, 1 | 2) | E::B(x), E::B(y) | E::A(_, y)) if x < *y => 100 + x,
        (E::C, E::C) => -1,
        _ => -2,
    }
}
fn main() {
    f((1, 2, 3, 4)); f((8, 1, 2, 7)); f((1, 5, 5, 3)); f((9, 9, 9, 9)); f((1, 1, 2, 2)); f((4, 9, 3, 8));
    for i in 0..3 { for j in 0..3 {
        let a = if i == 0 { E::A(1, 2) } else if i == 1 { E::B(2) } else { E::C };
        let b = if j == 0 { E::A(2, 7) } else if j == 1 { E::B(1) } else { E::C };
        print!("{} ", g(a, &b));
    } }
    println!();
    let t = ((1, 2), (2, 3));
    println!("{} {}", matches!(t, ((a, _) | (_, a), (b, _) | (_, b)) if a == b), matches!(t, ((a, _) | (_, a), (b, _) | (_, b)) if a > b));
}
