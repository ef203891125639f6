//! The crate `std` of kernels compiled by rustg. README.md lists what the compiler relies on.

pub mod arch;
pub mod bytemuck;
pub mod char;
pub mod f32;
pub mod f64;
pub mod gpu;
mod fmt;
pub mod glam;
mod intrinsics;
pub mod lang;
pub mod macros;
pub mod memory;
mod num;
pub mod num_traits;
pub mod process;
mod rt;
pub mod spirv;
mod str;
pub mod sync;
