//! `spirv_std::macros`.

pub use super::spirv;
