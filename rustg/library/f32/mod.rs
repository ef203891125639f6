//! `std::f32`. Made by tools/gen_library.py.

pub mod consts;
