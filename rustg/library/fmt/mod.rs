//! Text forms of the primitive types, equal to std's `Display` and `Debug`.

pub mod bignum;
pub mod dragon;
mod escape_table;
pub mod float;
pub mod int;
pub mod parts;
pub mod spec;
pub mod text;
