#[derive(Debug, Clone, Copy, PartialEq)]
struct P { x: i32, y: f64 }
#[derive(Debug, Clone, PartialEq, Eq)]
struct T(i32, &'static str);
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct U;
#[derive(Debug, Clone, Copy, PartialEq)]
enum E { A, B(i32, P), C { p: P, n: u8 }, D() }
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum L { Lo = 1, Mid, Hi }
#[derive(Debug, PartialEq, Clone)]
struct N { e: E, t: (i32, T), a: [L; 2], u: U, s: &'static str, b: bool }
fn main() {
    let p = P { x: 1, y: 2.0 };
    let q = p;
    println!("{:?} {}", p, p == q);
    let t = T(3, "x\"y"); let t2 = t.clone();
    println!("{t:?} {} {}", t == t2, t != T(3, "z"));
    println!("{:?} {:?} {:?} {:?}", E::A, E::B(1, p), E::C { p, n: 5 }, E::D());
    println!("{} {} {}", E::B(1, p) == E::B(1, q), E::A == E::D(), E::C { p, n: 5 } != E::C { p, n: 6 });
    println!("{:?} {} {}", U, U == U, U < U);
    println!("{} {} {}", L::Lo < L::Hi, L::Hi >= L::Mid, L::Mid == L::Mid);
    let n = N { e: E::B(2, p), t: (1, T(2, "q")), a: [L::Lo, L::Hi], u: U, s: "str", b: true };
    println!("{:?}", n);
    println!("{}", n == n.clone());
    let r = &n; println!("{:?}", r); 
    println!("{:?} {:?}", [p, q], (p, L::Mid));
    println!("{:?}", &[L::Lo, L::Hi][..]);
    assert_eq!(p, q);
    assert_eq!(n, N { b: false, ..n.clone() }, "msg");
}
