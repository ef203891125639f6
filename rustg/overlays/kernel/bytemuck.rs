//! The crate `bytemuck`: traits that kernels derive and that mean nothing to them.

#[allow(non_snake_case)]
pub mod Pod {}
#[allow(non_snake_case)]
pub mod Zeroable {}
#[allow(non_snake_case)]
pub mod NoUninit {}
#[allow(non_snake_case)]
pub mod AnyBitPattern {}
