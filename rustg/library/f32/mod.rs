//! `std::f32`, with constants that are older than those of the type. Made by tools/gen_library.py.

pub mod consts;

pub const MIN: f32 = f32::MIN;
pub const MIN_POSITIVE: f32 = f32::MIN_POSITIVE;
pub const MAX: f32 = f32::MAX;
pub const EPSILON: f32 = f32::EPSILON;
pub const INFINITY: f32 = f32::INFINITY;
pub const NEG_INFINITY: f32 = f32::NEG_INFINITY;
pub const NAN: f32 = f32::NAN;
