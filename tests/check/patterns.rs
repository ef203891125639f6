enum E { A, B(u8, bool), C { x: O } }
enum O { None, Some(u8) }
struct S { a: bool, b: u8 }
fn f1(e: E) { match e { E::A => {} } }
fn f2(e: &E) { match e { E::A => {}, E::B(1, _) => {} , E::C{x: O::Some(_)} => {}} }
fn f3(x: i32) { match x { 1 => {} } }
fn f4(x: u8) { match x { 1..=5 => {}, 7 => {} } }
fn f5(x: (bool, u8)) { match x { (true, 3) => {} } }
fn f6(x: char) { match x { 'a' => {} } }
fn f7(x: &str) { match x { "a" => {} } }
fn f8(x: S) { match x { S { a: true, b: 3 } => {} } }
fn f9(x: O) { let O::Some(y) = x; }
fn g1((1, x): (i32, i32)) {}
fn g2() { for 3 in 0..5 {} }
fn g3(x: f64) { match x { 1.0 => {} } }
fn g4(x: &[i32]) { match x { [] => {}, [a] => {} } }
fn g5(x: [bool; 2]) { match x { [true, _] => {} } }
fn g6(x: bool, y: bool) { match (x, y) { (true, true) => {} (false, _) => {} } }
fn g7(x: i64) { match x { i64::MIN..=-1 => {}, 1..=i64::MAX => {} } }
enum W { A, B, C, D, F }
fn g8(x: W) { match x { W::A => {} } }
fn h1(x: i32) { match x { n if n > 3 => {} } }
fn h2(x: i32) { match x { } }
fn h3() { let 5 = 3; let (1..=3 | 9) = 4u8; }
fn h4(x: &[u8], y: Option2, z: u8, w: (O, E)) {
    match x { [] => {}, [a, .., b] => {}, [_] => {} }
    match x { [1, ..] => {}, [] => {} }
    match y { Option2::N => 1, Option2::S(0..=100) => 2, Option2::S(101..) => 3 };
    match z { 0..=127 => 1, 128..=255 => 2 };
    match w { (O::None, E::A) => 1, (O::Some(_), E::B(..)) | (_, E::C { .. }) => 2, (O::Some(0), _) => 4 };
    let ((1, a) | (_, a)) = (1, 2);
}
enum Option2 { N, S(u8) }
fn main() {}
