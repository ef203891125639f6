//! The crate `std` of programs compiled by rustg. README.md lists what the compiler relies on.

pub mod char;
pub mod f32;
pub mod f64;
mod fmt;
mod intrinsics;
pub mod lang;
mod num;
pub mod process;
mod rt;
mod str;
