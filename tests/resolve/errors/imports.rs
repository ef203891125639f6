mod m {
    fn private() {}
    pub fn public() {}
    mod inner {
        pub fn f() {}
    }
    pub enum E { A, B }
}
mod other {
    pub fn public() {}
}
use crate::zip; //~ E0432
use m::E::D; //~ E0432
use m::inner::f; //~ E0603
use m::nope; //~ E0432
use m::private as hidden; //~ E0603
use m::{self as mm, nothing}; //~ E0432
use nomod::x; //~ E0432
use m::missing::y; //~ E0432
use mm::public;
use other::public; //~ E0252
fn main() {
    public();
}
