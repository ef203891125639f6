mod a {
    pub fn f() {}
}
use a::f;

fn f() {}

fn main() {}
