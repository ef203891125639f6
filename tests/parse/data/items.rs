#![allow(dead_code)]
//! Inner documentation.
use std::{fmt::{self, Display as D}, io::*};
pub(crate) use ::core::mem as _;
extern crate alloc as a;
/// Outer documentation.
#[derive(Clone, Copy)]
pub struct Point<'a, T: 'a + Clone = u8, const N: usize = 3>
where
    T: Display + ?Sized,
{
    pub x: &'a T,
    #[serde(skip)]
    y: [u8; N],
}
struct Pair(pub u8, Vec<Vec<u8>>);
struct Unit;
enum E { A, B(u8, u8), C { x: u8 }, D = 5 }
union U { a: u32, b: f32 }
pub unsafe trait Shape: Send + Sync {
    const SIDES: u32 = 0;
    type Unit: Copy where Self: Sized;
    fn area(&self) -> f64;
    fn scale(mut self, by: f64) -> Self { self }
}
unsafe impl<T> Shape for Pair where T: Fn(u8) -> u8 {
    type Unit = u8;
    fn area(self: &Self) -> f64 { 1.0 }
}
impl !Send for Unit {}
const fn max(a: u8, b: u8) -> u8 { if a > b { a } else { b } }
extern "C" {
    fn printf(format: *const u8, ...) -> i32;
    static ERRNO: i32;
}
static mut COUNT: u64 = 0;
const _: () = ();
type Callback = for<'a> unsafe extern "C" fn(&'a mut u8, usize) -> !;
mod outer { mod inner; pub(in crate::a) fn f() {} }
macro_rules! twice { ($e:expr) => { $e * 2 }; }
async fn later() {}
