//! The crate `std` of kernels compiled by rustg. README.md lists what the compiler relies on.

pub mod char;
pub mod f32;
pub mod f64;
pub mod gpu;
mod fmt;
mod intrinsics;
pub mod lang;
mod num;
pub mod process;
mod rt;
mod str;
pub mod sync;
