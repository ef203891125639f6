//! `std::f64`. Made by tools/gen_library.py.

pub mod consts;
