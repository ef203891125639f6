//! Inherent methods of `f64`. Made by tools/gen_library.py.

use crate::intrinsics;

impl f64 {
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 53;
    pub const DIGITS: u32 = 15;
    pub const EPSILON: f64 = 2.2204460492503131e-16;
    pub const MIN: f64 = -1.7976931348623157e+308;
    pub const MIN_POSITIVE: f64 = 2.2250738585072014e-308;
    pub const MAX: f64 = 1.7976931348623157e+308;
    pub const MIN_EXP: i32 = -1021;
    pub const MAX_EXP: i32 = 1024;
    pub const MIN_10_EXP: i32 = -307;
    pub const MAX_10_EXP: i32 = 308;
    pub const NAN: f64 = 0.0 / 0.0;
    pub const INFINITY: f64 = 1.0 / 0.0;
    pub const NEG_INFINITY: f64 = -1.0 / 0.0;

    pub fn to_bits(self) -> u64 {
        intrinsics::f64_to_bits(self)
    }

    pub fn from_bits(x: u64) -> f64 {
        intrinsics::f64_from_bits(x)
    }

    pub fn is_nan(self) -> bool {
        self != self
    }

    pub fn is_infinite(self) -> bool {
        self.to_bits() & 0x7FFFFFFFFFFFFFFF == 0x7FF0000000000000
    }

    pub fn is_finite(self) -> bool {
        self.to_bits() & 0x7FFFFFFFFFFFFFFF < 0x7FF0000000000000
    }

    pub fn is_subnormal(self) -> bool {
        let m = self.to_bits() & 0x7FFFFFFFFFFFFFFF;
        m != 0 && m < 0x10000000000000
    }

    pub fn is_normal(self) -> bool {
        let m = self.to_bits() & 0x7FFFFFFFFFFFFFFF;
        m >= 0x10000000000000 && m < 0x7FF0000000000000
    }

    pub fn is_sign_negative(self) -> bool {
        self.to_bits() >> 63 != 0
    }

    pub fn is_sign_positive(self) -> bool {
        self.to_bits() >> 63 == 0
    }

    pub fn abs(self) -> f64 {
        intrinsics::f64_from_bits(self.to_bits() & 0x7FFFFFFFFFFFFFFF)
    }

    pub fn copysign(self, sign: f64) -> f64 {
        intrinsics::f64_from_bits((self.to_bits() & 0x7FFFFFFFFFFFFFFF) | (sign.to_bits() & 0x8000000000000000))
    }

    pub fn signum(self) -> f64 {
        let one: f64 = 1.0;
        if self.is_nan() { self } else { one.copysign(self) }
    }

    pub fn min(self, other: f64) -> f64 {
        if other < self || self != self { other } else { self }
    }

    pub fn max(self, other: f64) -> f64 {
        if other > self || self != self { other } else { self }
    }

    #[track_caller]
    pub fn clamp(self, min: f64, max: f64) -> f64 {
        if !(min <= max) {
            clamp_failed(min, max);
        }
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }

    pub fn sqrt(self) -> f64 {
        intrinsics::f64_sqrt(self)
    }

    pub fn trunc(self) -> f64 {
        let bits = self.to_bits();
        let e = ((bits >> 52) & 2047) as i32 - 1023;
        if e < 0 {
            intrinsics::f64_from_bits(bits & 0x8000000000000000)
        } else if e >= 52 {
            self
        } else {
            let fraction: u64 = 0xFFFFFFFFFFFFF >> (e as u32);
            intrinsics::f64_from_bits(bits & !fraction)
        }
    }

    pub fn floor(self) -> f64 {
        let t = self.trunc();
        if t > self { t - 1.0 } else { t }
    }

    pub fn ceil(self) -> f64 {
        let t = self.trunc();
        if t < self {
            (t + 1.0).copysign(self)
        } else {
            t
        }
    }

    pub fn round(self) -> f64 {
        let one: f64 = 1.0;
        let t = self.trunc();
        if (self - t).abs() >= 0.5 { t + one.copysign(self) } else { t }
    }

    pub fn round_ties_even(self) -> f64 {
        // Adding and taking away 2^52 rounds to an integer in the current (nearest even) mode.
        let a = self.abs();
        if a < 4503599627370496.0 {
            ((a + 4503599627370496.0) - 4503599627370496.0).copysign(self)
        } else {
            self
        }
    }

    pub fn fract(self) -> f64 {
        self - self.trunc()
    }

    pub fn powi(self, n: i32) -> f64 {
        let mut a = self;
        let mut b = n;
        let mut r: f64 = 1.0;
        loop {
            if b & 1 == 1 {
                r = r * a;
            }
            b = b / 2;
            if b == 0 {
                break;
            }
            a = a * a;
        }
        if n < 0 { 1.0 / r } else { r }
    }

    pub fn recip(self) -> f64 {
        1.0 / self
    }

    pub fn rem_euclid(self, rhs: f64) -> f64 {
        let r = self % rhs;
        if r < 0.0 { r + rhs.abs() } else { r }
    }

    pub fn div_euclid(self, rhs: f64) -> f64 {
        let q = (self / rhs).trunc();
        if self % rhs < 0.0 {
            if rhs > 0.0 { q - 1.0 } else { q + 1.0 }
        } else {
            q
        }
    }

    pub fn to_degrees(self) -> f64 {
        self * (180.0 / crate::f64::consts::PI)
    }

    pub fn to_radians(self) -> f64 {
        self * (crate::f64::consts::PI / 180.0)
    }

    pub fn to_le_bytes(self) -> [u8; 8] {
        self.to_bits().to_le_bytes()
    }

    pub fn to_be_bytes(self) -> [u8; 8] {
        self.to_bits().to_be_bytes()
    }
}

fn clamp_failed(min: f64, max: f64) -> ! {
    panic!("min > max, or either was NaN. min = {:?}, max = {:?}", min, max);
}
