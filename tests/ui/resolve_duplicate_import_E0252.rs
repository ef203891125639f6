mod a {
    pub fn f() {}
}
mod b {
    pub fn f() {}
}
use a::f;
use b::f;

fn main() {}
