//! Inherent methods of `i8`. Made by tools/gen_library.py.

impl i8 {
    pub const MIN: i8 = -128;
    pub const MAX: i8 = 127;
    pub const BITS: u32 = 8;

    #[rustc_inherit_overflow_checks]
    pub fn abs(self) -> i8 {
        if self < 0 { -self } else { self }
    }

    pub fn unsigned_abs(self) -> u8 {
        if self < 0 { (0 - self) as u8 } else { self as u8 }
    }

    pub fn abs_diff(self, other: i8) -> u8 {
        if self < other { (other as u8) - (self as u8) } else { (self as u8) - (other as u8) }
    }

    pub fn signum(self) -> i8 {
        if self < 0 {
            -1
        } else if self > 0 {
            1
        } else {
            0
        }
    }

    pub fn is_positive(self) -> bool {
        self > 0
    }

    pub fn is_negative(self) -> bool {
        self < 0
    }

    pub fn cast_unsigned(self) -> u8 {
        self as u8
    }

    pub fn min(self, other: i8) -> i8 {
        if other < self { other } else { self }
    }

    pub fn max(self, other: i8) -> i8 {
        if other < self { self } else { other }
    }

    #[track_caller]
    pub fn clamp(self, min: i8, max: i8) -> i8 {
        if min > max {
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

    #[rustc_inherit_overflow_checks]
    pub fn pow(self, exp: u32) -> i8 {
        if exp == 0 {
            return 1;
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: i8 = 1;
        loop {
            if exp & 1 == 1 {
                acc = acc * base;
                if exp == 1 {
                    return acc;
                }
            }
            exp = exp / 2;
            base = base * base;
        }
    }

    #[track_caller]
    pub fn isqrt(self) -> i8 {
        if self < 0 {
            panic!("argument of integer square root cannot be negative");
        }
        crate::num::wide::isqrt(self as u64) as i8
    }

    #[track_caller]
    pub fn ilog2(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        7 - self.leading_zeros()
    }

    #[track_caller]
    pub fn ilog10(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, 10)
    }

    #[track_caller]
    pub fn ilog(self, base: i8) -> u32 {
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, base as u64)
    }

    #[track_caller]
    pub fn rem_euclid(self, rhs: i8) -> i8 {
        let r = self % rhs;
        if r < 0 {
            if rhs < 0 { r - rhs } else { r + rhs }
        } else {
            r
        }
    }

    #[track_caller]
    pub fn div_euclid(self, rhs: i8) -> i8 {
        let q = self / rhs;
        if self % rhs < 0 {
            if rhs > 0 { q - 1 } else { q + 1 }
        } else {
            q
        }
    }

    pub fn count_ones(self) -> u32 {
        crate::num::wide::count_ones(self as u8 as u64)
    }

    pub fn count_zeros(self) -> u32 {
        8 - self.count_ones()
    }

    pub fn leading_zeros(self) -> u32 {
        crate::num::wide::leading_zeros(self as u8 as u64) - 56
    }

    pub fn trailing_zeros(self) -> u32 {
        if self == 0 { 8 } else { crate::num::wide::trailing_zeros(self as u8 as u64) }
    }

    pub fn leading_ones(self) -> u32 {
        (!self).leading_zeros()
    }

    pub fn trailing_ones(self) -> u32 {
        (!self).trailing_zeros()
    }

    pub fn rotate_left(self, n: u32) -> i8 {
        let x = self as u8;
        ((x << (n & 7)) | (x >> ((8 - (n & 7)) & 7))) as i8
    }

    pub fn rotate_right(self, n: u32) -> i8 {
        let x = self as u8;
        ((x >> (n & 7)) | (x << ((8 - (n & 7)) & 7))) as i8
    }

    pub fn swap_bytes(self) -> i8 {
        (crate::num::wide::swap_bytes(self as u64) >> 56) as i8
    }

    pub fn reverse_bits(self) -> i8 {
        (crate::num::wide::reverse_bits(self as u64) >> 56) as i8
    }

    pub fn to_le_bytes(self) -> [u8; 1] {
        [self as u8]
    }

    pub fn to_be_bytes(self) -> [u8; 1] {
        [self as u8]
    }

    pub fn from_le_bytes(b: [u8; 1]) -> i8 {
        b[0] as i8
    }

    pub fn from_be_bytes(b: [u8; 1]) -> i8 {
        b[0] as i8
    }

    pub fn wrapping_add(self, rhs: i8) -> i8 {
        self + rhs
    }

    pub fn wrapping_sub(self, rhs: i8) -> i8 {
        self - rhs
    }

    pub fn wrapping_mul(self, rhs: i8) -> i8 {
        self * rhs
    }

    pub fn wrapping_neg(self) -> i8 {
        0 - self
    }

    pub fn wrapping_abs(self) -> i8 {
        if self < 0 { 0 - self } else { self }
    }

    #[track_caller]
    pub fn wrapping_div(self, rhs: i8) -> i8 {
        if rhs == -1 { 0 - self } else { self / rhs }
    }

    #[track_caller]
    pub fn wrapping_rem(self, rhs: i8) -> i8 {
        if rhs == -1 { 0 } else { self % rhs }
    }

    #[track_caller]
    pub fn wrapping_div_euclid(self, rhs: i8) -> i8 {
        if rhs == -1 { 0 - self } else { self.div_euclid(rhs) }
    }

    #[track_caller]
    pub fn wrapping_rem_euclid(self, rhs: i8) -> i8 {
        if rhs == -1 { 0 } else { self.rem_euclid(rhs) }
    }

    pub fn wrapping_shl(self, rhs: u32) -> i8 {
        self << (rhs & 7)
    }

    pub fn wrapping_shr(self, rhs: u32) -> i8 {
        self >> (rhs & 7)
    }

    pub fn wrapping_pow(self, exp: u32) -> i8 {
        let mut exp = exp;
        let mut base = self;
        let mut acc: i8 = 1;
        while exp > 0 {
            if exp & 1 == 1 {
                acc = acc * base;
            }
            exp = exp / 2;
            base = base * base;
        }
        acc
    }

    pub fn overflowing_add(self, rhs: i8) -> (i8, bool) {
        let r = self + rhs;
        (r, (self ^ r) & (rhs ^ r) < 0)
    }

    pub fn overflowing_sub(self, rhs: i8) -> (i8, bool) {
        let r = self - rhs;
        (r, (self ^ rhs) & (self ^ r) < 0)
    }

    pub fn overflowing_mul(self, rhs: i8) -> (i8, bool) {
        let w = (self as i64) * (rhs as i64);
        let r = w as i8;
        (r, r as i64 != w)
    }

    pub fn overflowing_neg(self) -> (i8, bool) {
        (0 - self, self == i8::MIN)
    }

    pub fn overflowing_abs(self) -> (i8, bool) {
        (self.wrapping_abs(), self == i8::MIN)
    }

    #[track_caller]
    pub fn overflowing_div(self, rhs: i8) -> (i8, bool) {
        (self.wrapping_div(rhs), rhs == -1 && self == i8::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem(self, rhs: i8) -> (i8, bool) {
        (self.wrapping_rem(rhs), rhs == -1 && self == i8::MIN)
    }

    #[track_caller]
    pub fn overflowing_div_euclid(self, rhs: i8) -> (i8, bool) {
        (self.wrapping_div_euclid(rhs), rhs == -1 && self == i8::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem_euclid(self, rhs: i8) -> (i8, bool) {
        (self.wrapping_rem_euclid(rhs), rhs == -1 && self == i8::MIN)
    }

    pub fn overflowing_shl(self, rhs: u32) -> (i8, bool) {
        (self.wrapping_shl(rhs), rhs >= 8)
    }

    pub fn overflowing_shr(self, rhs: u32) -> (i8, bool) {
        (self.wrapping_shr(rhs), rhs >= 8)
    }

    pub fn overflowing_pow(self, exp: u32) -> (i8, bool) {
        if exp == 0 {
            return (1, false);
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: i8 = 1;
        let mut over = false;
        loop {
            if exp & 1 == 1 {
                let a = acc.overflowing_mul(base);
                acc = a.0;
                over = over | a.1;
                if exp == 1 {
                    return (acc, over);
                }
            }
            exp = exp / 2;
            let b = base.overflowing_mul(base);
            base = b.0;
            over = over | b.1;
        }
    }

    pub fn saturating_add(self, rhs: i8) -> i8 {
        let r = self.overflowing_add(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            i8::MIN
        } else {
            i8::MAX
        }
    }

    pub fn saturating_sub(self, rhs: i8) -> i8 {
        let r = self.overflowing_sub(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            i8::MAX
        } else {
            i8::MIN
        }
    }

    pub fn saturating_mul(self, rhs: i8) -> i8 {
        let r = self.overflowing_mul(rhs);
        if !r.1 {
            r.0
        } else if (self < 0) == (rhs < 0) {
            i8::MAX
        } else {
            i8::MIN
        }
    }

    pub fn saturating_neg(self) -> i8 {
        if self == i8::MIN { i8::MAX } else { 0 - self }
    }

    pub fn saturating_abs(self) -> i8 {
        if self < 0 { self.saturating_neg() } else { self }
    }

    #[track_caller]
    pub fn saturating_div(self, rhs: i8) -> i8 {
        if rhs == -1 { self.saturating_neg() } else { self / rhs }
    }

    pub fn saturating_pow(self, exp: u32) -> i8 {
        let r = self.overflowing_pow(exp);
        if !r.1 {
            r.0
        } else if self < 0 && exp % 2 == 1 {
            i8::MIN
        } else {
            i8::MAX
        }
    }
}

fn clamp_failed(min: i8, max: i8) -> ! {
    panic!("min > max. min = {}, max = {}", min, max);
}
