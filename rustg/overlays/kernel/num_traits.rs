//! `spirv_std::num_traits`: the methods of `f32` are its own here.

#[allow(non_snake_case)]
pub mod Float {}
