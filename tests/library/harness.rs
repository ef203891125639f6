//! Values to test with, and the comparison. The calls themselves are in the made file `calls.rs`.

#![allow(unused, static_mut_refs)]

mod calls;
mod forms;
mod lib;
mod shim;

use std::panic::{catch_unwind, AssertUnwindSafe};

pub struct Rng(pub u64);

impl Rng {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E3779B97F4A7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D049BB133111EB);
        z ^ (z >> 31)
    }
}

/// Sample values of a type; the same value twice does no harm.
pub trait Samples: Sized + Clone {
    fn samples(rng: &mut Rng) -> Vec<Self>;
}

macro_rules! int_samples {
    ($($t:ident)*) => {$(
        impl Samples for $t {
            fn samples(rng: &mut Rng) -> Vec<$t> {
                let mut v = vec![];
                if $t::BITS == 8 {
                    v.extend((0..=255u8).map(|x| x as $t));
                    return v;
                }
                for k in (0..$t::BITS).step_by(3).chain([$t::BITS - 1]) {
                    let p = (1 as $t) << k;
                    v.extend([p, p.wrapping_sub(1), p.wrapping_add(1), p.wrapping_neg()]);
                }
                v.extend([$t::MIN, $t::MAX, 10, 36, 100, 1000i32 as $t]);
                for k in 0..24 {
                    v.push((rng.next() >> (k % 64)) as $t);
                    v.push(((rng.next() as i64) >> (k % 64)) as $t);
                }
                v
            }
        }
    )*};
}
int_samples!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

macro_rules! float_samples {
    ($($t:ident $u:ident)*) => {$(
        impl Samples for $t {
            fn samples(rng: &mut Rng) -> Vec<$t> {
                let mut v = vec![0.0, 0.5, 1.0, 1.5, 2.5, 3.5, 0.1, 0.3, 7.0, 10.0, 180.0, $t::MAX, $t::MIN_POSITIVE,
                    $t::INFINITY, $t::NAN, $t::EPSILON, $t::from_bits(1), 0.49999997, 0.49999999999999994, 1e-5, 1e16,
                    8388607.5, 8388608.0, 4503599627370495.5, 4503599627370496.0, 9007199254740993.0,
                    2147483648.0, 4294967296.0, 9223372036854775808.0, 18446744073709551616.0];
                for k in 0..60 {
                    v.push($t::from_bits(rng.next() as $u));
                    v.push((rng.next() % 2001) as $t / 16.0);
                    v.push(((rng.next() >> (k % 64)) as $t) / 1e3);
                }
                let neg: Vec<$t> = v.iter().map(|x| -x).collect();
                v.extend(neg);
                v
            }
        }
    )*};
}
float_samples!(f32 u32 f64 u64);

impl Samples for char {
    fn samples(_: &mut Rng) -> Vec<char> {
        (0..0x300).chain([0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff]).filter_map(char::from_u32).collect()
    }
}

/// Bits of a result, with all NaN alike.
pub trait Show {
    fn show(&self) -> String;
}
macro_rules! show_debug {
    ($($t:ty)*) => {$(impl Show for $t { fn show(&self) -> String { format!("{:?}", self) } })*};
}
show_debug!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize bool char);
show_debug!((i8, bool) (i16, bool) (i32, bool) (i64, bool) (isize, bool));
show_debug!((u8, bool) (u16, bool) (u32, bool) (u64, bool) (usize, bool));
show_debug!([u8; 1] [u8; 2] [u8; 4] [u8; 8]);
impl Show for f32 {
    fn show(&self) -> String {
        if self.is_nan() { "nan".into() } else { format!("{:?} {:x}", self, self.to_bits()) }
    }
}
impl Show for f64 {
    fn show(&self) -> String {
        if self.is_nan() { "nan".into() } else { format!("{:?} {:x}", self, self.to_bits()) }
    }
}

fn outcome<R: Show>(f: impl FnOnce() -> R) -> String {
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(r) => r.show(),
        Err(e) => match (e.downcast_ref::<String>(), e.downcast_ref::<&str>()) {
            (Some(s), _) => format!("panic: {s}"),
            (_, Some(s)) => format!("panic: {s}"),
            _ => "panic".into(),
        },
    }
}

pub static mut FAILURES: usize = 0;
pub static mut CHECKS: usize = 0;

pub fn same<R: Show>(what: &str, args: &dyn std::fmt::Debug, ours: impl FnOnce() -> R, theirs: impl FnOnce() -> R) {
    let (a, b) = (outcome(ours), outcome(theirs));
    unsafe { CHECKS += 1 };
    if a != b {
        fail(what, args, &a, &b);
    }
}

pub fn fail(what: &str, args: &dyn std::fmt::Debug, ours: &str, theirs: &str) {
    unsafe { FAILURES += 1 };
    if unsafe { FAILURES } <= 40 {
        println!("{what}{args:?}: {ours}, std has {theirs}");
    }
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    calls::all();
    if std::env::args().count() == 1 {
        forms::all();
    }
    unsafe { println!("{} checks, {} failures", CHECKS, FAILURES) };
    std::process::exit(unsafe { (FAILURES > 0) as i32 });
}
