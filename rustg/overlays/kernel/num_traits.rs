//! `spirv_std::num_traits`: the methods of numbers are their own here.

#[allow(non_snake_case)]
pub mod Float {}
#[allow(non_snake_case)]
pub mod Num {}
pub mod float {
    pub use super::Float;
}
pub mod real {
    #[allow(non_snake_case)]
    pub mod Real {}
}
