//! Numbers. Made by tools/gen_library.py.

pub mod cast;
mod float_f32;
mod float_f64;
mod int_i16;
mod int_i32;
mod int_i64;
mod int_i8;
mod int_isize;
mod int_u16;
mod int_u32;
mod int_u64;
mod int_u8;
mod int_usize;
pub mod rem;
pub mod wide;
