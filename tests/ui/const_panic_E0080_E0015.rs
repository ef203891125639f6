const A: i32 = panic!();
const B: i32 = panic!("text {{}} x");
static C: u32 = unreachable!();
const D: () = assert!(1 > 2);
const E: () = assert!(1 > 2, "message");
const F: i32 = if 1 > 2 { panic!("no") } else { 3 };
const G: i32 = todo!();
const H: i32 = unimplemented!();
const I: i32 = { panic!("in a block") };
const K: &str = panic!("str");
const L: i32 = match 3 {
    3 => panic!("arm"),
    _ => 2,
};
struct S;
impl S {
    const M: i32 = panic!("assoc");
}
const N: i32 = todo!("later");
const O: i32 = unreachable!("here");
const P: () = debug_assert!(false);
const Q: () = {
    assert!(true);
    assert!(false, "second");
};
static T: i32 = unimplemented!("x");
const U: i32 = panic!("{}", 1);
const V: i32 = panic!("{}", "given");
const W: i32 = panic!("{} {}", 1, 2);
const X: u8 = panic!("{LENGTH}");
const LENGTH: u8 = 3;
fn main() {}
