mod m {
    pub struct Secret(i32);
    pub struct Open(pub(crate) i32);
    impl Secret {
        pub fn new() -> Secret {
            Secret(1)
        }
    }
    pub mod inside {
        pub fn make() -> super::Secret {
            super::Secret(5)
        }
    }
}
fn main() {
    m::Secret(1);
    let f = m::Secret;
    let m::Secret(x) = m::Secret::new();
    let m::Open(y) = m::Open(2);
    m::inside::make();
}
