//! Functions that the compiler calls by name; README.md says when. Made by tools/gen_library.py.

use crate::fmt;
use crate::rt;

pub fn start() -> ! {
    rt::start()
}

pub fn write_str(s: &str) {
    rt::write_str(s)
}

pub fn eprint_begin() {
    rt::eprint_begin()
}

pub fn eprint_end() {
    rt::eprint_end()
}

pub fn panic_begin(file: &str, line: u32, col: u32) {
    rt::panic_begin(file, line, col)
}

pub fn panic_end() -> ! {
    rt::panic_end()
}

pub fn panic_str(msg: &str, file: &str, line: u32, col: u32) -> ! {
    rt::panic_str(msg, file, line, col)
}

pub fn panic_arith(kind: u32, file: &str, line: u32, col: u32) -> ! {
    rt::panic_arith(kind, file, line, col)
}

pub fn panic_bounds(index: usize, len: usize, file: &str, line: u32, col: u32) -> ! {
    rt::panic_bounds(index, len, file, line, col)
}

pub fn panic_slice(start: usize, end: usize, len: usize, file: &str, line: u32, col: u32) -> ! {
    rt::panic_slice(start, end, len, file, line, col)
}

pub fn slice_inclusive(start: usize, last: usize, len: usize, file: &str, line: u32, col: u32) -> usize {
    fmt::text::slice_inclusive(start, last, len, file, line, col)
}

pub fn str_range(s: &str, start: usize, end: usize, file: &str, line: u32, col: u32) -> usize {
    fmt::text::str_range(s, start, end, file, line, col)
}

pub fn str_inclusive(s: &str, start: usize, last: usize, file: &str, line: u32, col: u32) -> usize {
    fmt::text::str_inclusive(s, start, last, file, line, col)
}

pub fn debug_item(kind: u32, first: bool, name: &str) {
    fmt::parts::item(kind, first, name)
}

pub fn debug_close(kind: u32, any: bool) {
    fmt::parts::close(kind, any)
}

pub fn spec_signed(x: i64, bits: u32, flags: u32, fill: u32, width: u32) {
    fmt::spec::spec_signed(x, bits, flags, fill, width)
}

pub fn spec_unsigned(x: u64, bits: u32, flags: u32, fill: u32, width: u32) {
    fmt::spec::spec_unsigned(x, bits, flags, fill, width)
}

pub fn spec_bool(x: bool, flags: u32, fill: u32, width: u32, prec: u32) {
    fmt::spec::spec_bool(x, flags, fill, width, prec)
}

pub fn spec_char(x: char, flags: u32, fill: u32, width: u32, prec: u32) {
    fmt::spec::spec_char(x, flags, fill, width, prec)
}

pub fn spec_str(x: &str, flags: u32, fill: u32, width: u32, prec: u32) {
    fmt::spec::spec_str(x, flags, fill, width, prec)
}

pub fn spec_f32(x: f32, flags: u32, fill: u32, width: u32, prec: u32) {
    fmt::spec::spec_f32(x, flags, fill, width, prec)
}

pub fn spec_f64(x: f64, flags: u32, fill: u32, width: u32, prec: u32) {
    fmt::spec::spec_f64(x, flags, fill, width, prec)
}

pub fn pretty_begin() {
    rt::pretty(true)
}

pub fn pretty_end() {
    rt::pretty(false)
}

pub fn str_eq(a: &str, b: &str) -> bool {
    fmt::text::str_eq(a, b)
}

pub fn str_cmp(a: &str, b: &str) -> i32 {
    fmt::text::str_cmp(a, b)
}

pub fn f32_rem(a: f32, b: f32) -> f32 {
    crate::num::rem::f32_rem(a, b)
}

pub fn f64_rem(a: f64, b: f64) -> f64 {
    crate::num::cast::f64_rem(a, b)
}

pub fn f64_to_int(x: f64, min: i64, max: i64) -> i64 {
    crate::num::cast::f64_to_int(x, min, max)
}

pub fn f64_to_u64(x: f64) -> u64 {
    crate::num::cast::f64_to_u64(x)
}

pub fn u64_to_f64(x: u64) -> f64 {
    crate::num::cast::u64_to_f64(x)
}

pub fn u64_to_f32(x: u64) -> f32 {
    crate::num::cast::u64_to_f32(x)
}

pub fn display_i8(x: i8) {
    fmt::int::write_i64(x as i64)
}

pub fn debug_i8(x: i8) {
    fmt::int::write_i64(x as i64)
}

pub fn display_i16(x: i16) {
    fmt::int::write_i64(x as i64)
}

pub fn debug_i16(x: i16) {
    fmt::int::write_i64(x as i64)
}

pub fn display_i32(x: i32) {
    fmt::int::write_i64(x as i64)
}

pub fn debug_i32(x: i32) {
    fmt::int::write_i64(x as i64)
}

pub fn display_i64(x: i64) {
    fmt::int::write_i64(x)
}

pub fn debug_i64(x: i64) {
    fmt::int::write_i64(x)
}

pub fn display_isize(x: isize) {
    fmt::int::write_i64(x as i64)
}

pub fn debug_isize(x: isize) {
    fmt::int::write_i64(x as i64)
}

pub fn display_u8(x: u8) {
    fmt::int::write_u64(x as u64)
}

pub fn debug_u8(x: u8) {
    fmt::int::write_u64(x as u64)
}

pub fn display_u16(x: u16) {
    fmt::int::write_u64(x as u64)
}

pub fn debug_u16(x: u16) {
    fmt::int::write_u64(x as u64)
}

pub fn display_u32(x: u32) {
    fmt::int::write_u64(x as u64)
}

pub fn debug_u32(x: u32) {
    fmt::int::write_u64(x as u64)
}

pub fn display_u64(x: u64) {
    fmt::int::write_u64(x)
}

pub fn debug_u64(x: u64) {
    fmt::int::write_u64(x)
}

pub fn display_usize(x: usize) {
    fmt::int::write_u64(x as u64)
}

pub fn debug_usize(x: usize) {
    fmt::int::write_u64(x as u64)
}

pub fn display_bool(x: bool) {
    fmt::int::write_bool(x)
}

pub fn debug_bool(x: bool) {
    fmt::int::write_bool(x)
}

pub fn display_char(x: char) {
    fmt::text::display_char(x)
}

pub fn debug_char(x: char) {
    fmt::text::debug_char(x)
}

pub fn display_str(x: &str) {
    rt::write_str(x)
}

pub fn debug_str(x: &str) {
    fmt::text::debug_str(x)
}

pub fn display_f32(x: f32) {
    fmt::float::display_f32(x)
}

pub fn debug_f32(x: f32) {
    fmt::float::debug_f32(x)
}

pub fn display_f64(x: f64) {
    fmt::float::display_f64(x)
}

pub fn debug_f64(x: f64) {
    fmt::float::debug_f64(x)
}
