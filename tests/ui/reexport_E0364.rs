mod m {
    fn f() {}
    pub(crate) fn g() {}
    pub mod k {
        pub fn h() {}
        pub use super::f as inner;
    }
    mod p {
        pub struct S;
    }
    pub use self::f as ff;
    pub use self::g as gg;
    pub use self::p as pp;
    pub use self::p::S;
    pub(crate) use self::g as fine;
}
pub use m::g;
struct T(i32);
pub use T as U;
fn main() {
    let x = 1;
    const C: i32 = x;
}
