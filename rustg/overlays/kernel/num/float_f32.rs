//! Inherent methods of `f32`. Made by tools/gen_library.py.

use crate::intrinsics;

impl f32 {
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 24;
    pub const DIGITS: u32 = 6;
    pub const EPSILON: f32 = 1.19209290e-07;
    pub const MIN: f32 = -3.40282347e+38;
    pub const MIN_POSITIVE: f32 = 1.17549435e-38;
    pub const MAX: f32 = 3.40282347e+38;
    pub const MIN_EXP: i32 = -125;
    pub const MAX_EXP: i32 = 128;
    pub const MIN_10_EXP: i32 = -37;
    pub const MAX_10_EXP: i32 = 38;
    pub const NAN: f32 = 0.0 / 0.0;
    pub const INFINITY: f32 = 1.0 / 0.0;
    pub const NEG_INFINITY: f32 = -1.0 / 0.0;

    pub fn to_bits(self) -> u32 {
        intrinsics::f32_to_bits(self)
    }

    pub fn from_bits(x: u32) -> f32 {
        intrinsics::f32_from_bits(x)
    }

    pub fn is_nan(self) -> bool {
        self != self
    }

    pub fn is_infinite(self) -> bool {
        self.to_bits() & 0x7FFFFFFF == 0x7F800000
    }

    pub fn is_finite(self) -> bool {
        self.to_bits() & 0x7FFFFFFF < 0x7F800000
    }

    pub fn is_subnormal(self) -> bool {
        let m = self.to_bits() & 0x7FFFFFFF;
        m != 0 && m < 0x800000
    }

    pub fn is_normal(self) -> bool {
        let m = self.to_bits() & 0x7FFFFFFF;
        m >= 0x800000 && m < 0x7F800000
    }

    pub fn is_sign_negative(self) -> bool {
        self.to_bits() >> 31 != 0
    }

    pub fn is_sign_positive(self) -> bool {
        self.to_bits() >> 31 == 0
    }

    pub fn abs(self) -> f32 {
        intrinsics::f32_from_bits(self.to_bits() & 0x7FFFFFFF)
    }

    pub fn copysign(self, sign: f32) -> f32 {
        intrinsics::f32_from_bits((self.to_bits() & 0x7FFFFFFF) | (sign.to_bits() & 0x80000000))
    }

    pub fn signum(self) -> f32 {
        let one: f32 = 1.0;
        if self.is_nan() { self } else { one.copysign(self) }
    }

    pub fn min(self, other: f32) -> f32 {
        if other < self || self != self { other } else { self }
    }

    pub fn max(self, other: f32) -> f32 {
        if other > self || self != self { other } else { self }
    }

    #[track_caller]
    pub fn clamp(self, min: f32, max: f32) -> f32 {
        if !(min <= max) {
            clamp_failed(min, max);
        }
        if self.to_bits() & 0x7FFFFFFF > 0x7F800000 {
            self
        } else if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }

    pub fn sqrt(self) -> f32 {
        intrinsics::f32_sqrt(self)
    }

    pub fn sin(self) -> f32 {
        intrinsics::f32_math(4, self, self)
    }

    pub fn cos(self) -> f32 {
        intrinsics::f32_math(5, self, self)
    }

    pub fn tan(self) -> f32 {
        intrinsics::f32_math(6, self, self)
    }

    pub fn asin(self) -> f32 {
        intrinsics::f32_math(7, self, self)
    }

    pub fn acos(self) -> f32 {
        intrinsics::f32_math(8, self, self)
    }

    pub fn atan(self) -> f32 {
        intrinsics::f32_math(9, self, self)
    }

    pub fn sinh(self) -> f32 {
        intrinsics::f32_math(10, self, self)
    }

    pub fn cosh(self) -> f32 {
        intrinsics::f32_math(11, self, self)
    }

    pub fn tanh(self) -> f32 {
        intrinsics::f32_math(12, self, self)
    }

    pub fn exp(self) -> f32 {
        intrinsics::f32_math(13, self, self)
    }

    pub fn exp2(self) -> f32 {
        intrinsics::f32_math(14, self, self)
    }

    pub fn ln(self) -> f32 {
        intrinsics::f32_math(15, self, self)
    }

    pub fn log2(self) -> f32 {
        intrinsics::f32_math(16, self, self)
    }

    pub fn log10(self) -> f32 {
        intrinsics::f32_math(16, self, self) * 0.301029996
    }

    pub fn log(self, base: f32) -> f32 {
        self.ln() / base.ln()
    }

    pub fn atan2(self, other: f32) -> f32 {
        intrinsics::f32_math(17, self, other)
    }

    pub fn powf(self, n: f32) -> f32 {
        intrinsics::f32_math(18, self, n)
    }

    pub fn hypot(self, other: f32) -> f32 {
        (self * self + other * other).sqrt()
    }

    pub fn cbrt(self) -> f32 {
        let root = self.abs().powf(0.333333343);
        if self == 0.0 { self } else { root.copysign(self) }
    }

    pub fn exp_m1(self) -> f32 {
        if self.abs() < 1e-3 { self + self * self * (0.5 + self * 0.166666672) } else { self.exp() - 1.0 }
    }

    pub fn ln_1p(self) -> f32 {
        if self.abs() < 1e-3 { self - self * self * (0.5 - self * 0.333333343) } else { (1.0 + self).ln() }
    }

    pub fn asinh(self) -> f32 {
        let a = self.abs();
        (a + (a * a / ((a * a + 1.0).sqrt() + 1.0))).ln_1p().copysign(self)
    }

    pub fn acosh(self) -> f32 {
        (self + (self * self - 1.0).sqrt()).ln()
    }

    pub fn atanh(self) -> f32 {
        0.5 * (2.0 * self / (1.0 - self)).ln_1p()
    }

    pub fn sin_cos(self) -> (f32, f32) {
        (self.sin(), self.cos())
    }

    pub fn mul_add(self, a: f32, b: f32) -> f32 {
        intrinsics::f32_fma(self, a, b)
    }

    pub fn trunc(self) -> f32 {
        let bits = self.to_bits();
        let e = ((bits >> 23) & 255) as i32 - 127;
        if e < 0 {
            intrinsics::f32_from_bits(bits & 0x80000000)
        } else if e >= 23 {
            self
        } else {
            let fraction: u32 = 0x7FFFFF >> (e as u32);
            intrinsics::f32_from_bits(bits & !fraction)
        }
    }

    pub fn floor(self) -> f32 {
        let t = self.trunc();
        if t > self { t - 1.0 } else { t }
    }

    pub fn ceil(self) -> f32 {
        let t = self.trunc();
        if t < self {
            (t + 1.0).copysign(self)
        } else {
            t
        }
    }

    pub fn round(self) -> f32 {
        let one: f32 = 1.0;
        let t = self.trunc();
        if (self - t).abs() >= 0.5 { t + one.copysign(self) } else { t }
    }

    pub fn round_ties_even(self) -> f32 {
        // Adding and taking away 2^23 rounds to an integer in the current (nearest even) mode.
        let a = self.abs();
        if a < 8388608.0 {
            ((a + 8388608.0) - 8388608.0).copysign(self)
        } else {
            self
        }
    }

    pub fn fract(self) -> f32 {
        self - self.trunc()
    }

    pub fn powi(self, n: i32) -> f32 {
        let mut a = self;
        let mut b = n;
        let mut r: f32 = 1.0;
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

    pub fn recip(self) -> f32 {
        1.0 / self
    }

    pub fn rem_euclid(self, rhs: f32) -> f32 {
        let r = self % rhs;
        if r < 0.0 { r + rhs.abs() } else { r }
    }

    pub fn div_euclid(self, rhs: f32) -> f32 {
        let q = (self / rhs).trunc();
        if self % rhs < 0.0 {
            if rhs > 0.0 { q - 1.0 } else { q + 1.0 }
        } else {
            q
        }
    }

    pub fn to_degrees(self) -> f32 {
        self * 57.2957795130823208767981548141051703
    }

    pub fn to_radians(self) -> f32 {
        self * 0.017453292519943295769236907684886
    }

    pub fn to_le_bytes(self) -> [u8; 4] {
        self.to_bits().to_le_bytes()
    }

    pub fn to_be_bytes(self) -> [u8; 4] {
        self.to_bits().to_be_bytes()
    }
}

fn clamp_failed(min: f32, max: f32) -> ! {
    panic!("min > max, or either was NaN. min = {:?}, max = {:?}", min, max);
}
