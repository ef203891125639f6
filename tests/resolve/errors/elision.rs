struct R {
    r: &i32, //~ E0106
    f: fn(&u8) -> &u8,
    ok: &'static str,
}
enum E {
    A(&u8), //~ E0106
    B { x: &u8 }, //~ E0106
}
type T = &u8; //~ E0106
fn longest(a: &str, b: &str) -> &str { //~ E0106
    a
}
fn none() -> &str { //~ E0106
    ""
}
fn one(a: &str, n: usize) -> &str {
    a
}
fn named<'a>(a: &'a str, b: &str) -> &'a str {
    a
}
const C: &str = "x";
static S: &[&str] = &["a"];
struct Z;
impl Z {
    fn m(&self, x: &u8) -> &u8 {
        &1
    }
    fn n(x: &Self) -> &u8 {
        &1
    }
}
trait Q {
    fn m(&self) -> &u8;
    fn n() -> &u8; //~ E0106
}
fn nested(x: &&u8) -> &u8 { //~ E0106
    let y: &u8 = x;
    y
}
fn array(x: [&u8; 2]) -> (&u8, u8) {
    (x[0], 1)
}
fn main() {}
