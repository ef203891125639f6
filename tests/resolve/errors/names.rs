mod m {
    fn private() {}
    pub struct S;
    struct Q;
    mod inner {
        pub fn f() {}
    }
    pub enum E { A, B(u8), C { x: u8 } }
    const K: u8 = 1;
}
struct Rec { a: u8 }
struct Tup(u8);
enum En { V, W(u8), R { a: u8 } }
trait Tr {}
fn callable() {}
fn generic<U>() {
    fn inner(x: U) {} //~ E0401
}
fn main() {
    x1; //~ E0425
    f1(); //~ E0425
    m::nope(); //~ E0425
    m::private(); //~ E0603
    let a: Nope = 1; //~ E0425
    let b: m::Nope = 1; //~ E0425
    let d = Rec; //~ E0423
    let f = Nost { a: 1 }; //~ E0422
    let g = callable { a: 1 }; //~ E0574
    let h: callable = 1; //~ E0573
    let i: En::V = 1; //~ E0573
    let q = self; //~ E0424
    let s: Self = 1; //~ E0411
    let n = 3;
    let array = [0; n]; //~ E0435
    fn nested() -> i32 { n } //~ E0434
    let module = m; //~ E0423
    let prim = u8; //~ E0423
    struct Bound<A: Rec>(A); //~ E0404
    impl Rec for Tup {} //~ E0404
    impl Nt for Tup {} //~ E0405
    m::Q; //~ E0603
    m::K; //~ E0603
    m::inner::f(); //~ E0603
    crate::nothere(); //~ E0425
    super::super::x(); //~ E0433
    let w: T = 1; //~ E0425
    crate::m2::x; //~ E0433
    let e = En; //~ E0423
    { let hidden = 1; }
    hidden; //~ E0425
    for k in 0..k { k; } //~ E0425
    let _late = late + 1; //~ E0425
    let late = 1;
    if let Tup(z) = Tup(1) { z; } else { z; } //~ E0425
    let c = |p: i32| p;
    p; //~ E0425
    let fields = Rec { missing_field_value }; //~ E0425
}
struct Lifetimes<'a> {
    x: &'a u8,
    y: &'b u8, //~ E0261
}
impl<'c> Lifetimes<'c> {
    fn f<'d>(&'d self, z: &'c u8, w: &'e u8) -> &'d u8 { //~ E0261
        let q: &'c u8 = z;
        self.x
    }
}
fn binder(h: for<'f> fn(&'f u8) -> &'f u8, i: &'static str, j: &'_ u8) {}
fn outer<'i>() {
    fn inner(x: &'i u8) {} //~ E0401
}
