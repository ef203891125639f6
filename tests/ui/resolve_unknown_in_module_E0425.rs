mod m {
    pub fn f() {}
    pub struct T;
}

fn main() {
    m::f();
    m::g();
    let x: m::U = m::T;
}
