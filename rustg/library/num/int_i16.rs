//! Inherent methods of `i16`. Made by tools/gen_library.py.

impl i16 {
    pub const MIN: i16 = -32768;
    pub const MAX: i16 = 32767;
    pub const BITS: u32 = 16;

    #[rustc_inherit_overflow_checks]
    pub fn abs(self) -> i16 {
        if self < 0 { -self } else { self }
    }

    pub fn unsigned_abs(self) -> u16 {
        if self < 0 { (0 - self) as u16 } else { self as u16 }
    }

    pub fn abs_diff(self, other: i16) -> u16 {
        if self < other { (other as u16) - (self as u16) } else { (self as u16) - (other as u16) }
    }

    pub fn signum(self) -> i16 {
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

    pub fn cast_unsigned(self) -> u16 {
        self as u16
    }

    pub fn min(self, other: i16) -> i16 {
        if other < self { other } else { self }
    }

    pub fn max(self, other: i16) -> i16 {
        if other < self { self } else { other }
    }

    #[track_caller]
    pub fn clamp(self, min: i16, max: i16) -> i16 {
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
    pub fn pow(self, exp: u32) -> i16 {
        if exp == 0 {
            return 1;
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: i16 = 1;
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
    pub fn isqrt(self) -> i16 {
        if self < 0 {
            panic!("argument of integer square root cannot be negative");
        }
        crate::num::wide::isqrt(self as u64) as i16
    }

    #[track_caller]
    pub fn ilog2(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        15 - self.leading_zeros()
    }

    #[track_caller]
    pub fn ilog10(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, 10)
    }

    #[track_caller]
    pub fn ilog(self, base: i16) -> u32 {
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, base as u64)
    }

    #[track_caller]
    pub fn rem_euclid(self, rhs: i16) -> i16 {
        let r = self % rhs;
        if r < 0 {
            if rhs < 0 { r - rhs } else { r + rhs }
        } else {
            r
        }
    }

    #[track_caller]
    pub fn div_euclid(self, rhs: i16) -> i16 {
        let q = self / rhs;
        if self % rhs < 0 {
            if rhs > 0 { q - 1 } else { q + 1 }
        } else {
            q
        }
    }

    pub fn count_ones(self) -> u32 {
        crate::num::wide::count_ones(self as u16 as u64)
    }

    pub fn count_zeros(self) -> u32 {
        16 - self.count_ones()
    }

    pub fn leading_zeros(self) -> u32 {
        crate::num::wide::leading_zeros(self as u16 as u64) - 48
    }

    pub fn trailing_zeros(self) -> u32 {
        if self == 0 { 16 } else { crate::num::wide::trailing_zeros(self as u16 as u64) }
    }

    pub fn leading_ones(self) -> u32 {
        (!self).leading_zeros()
    }

    pub fn trailing_ones(self) -> u32 {
        (!self).trailing_zeros()
    }

    pub fn rotate_left(self, n: u32) -> i16 {
        let x = self as u16;
        ((x << (n & 15)) | (x >> ((16 - (n & 15)) & 15))) as i16
    }

    pub fn rotate_right(self, n: u32) -> i16 {
        let x = self as u16;
        ((x >> (n & 15)) | (x << ((16 - (n & 15)) & 15))) as i16
    }

    pub fn swap_bytes(self) -> i16 {
        (crate::num::wide::swap_bytes(self as u64) >> 48) as i16
    }

    pub fn reverse_bits(self) -> i16 {
        (crate::num::wide::reverse_bits(self as u64) >> 48) as i16
    }

    pub fn to_le_bytes(self) -> [u8; 2] {
        [self as u8, (self >> 8) as u8]
    }

    pub fn to_be_bytes(self) -> [u8; 2] {
        [(self >> 8) as u8, self as u8]
    }

    pub fn from_le_bytes(b: [u8; 2]) -> i16 {
        (b[0] as i16) | ((b[1] as i16) << 8)
    }

    pub fn from_be_bytes(b: [u8; 2]) -> i16 {
        (b[1] as i16) | ((b[0] as i16) << 8)
    }

    pub fn wrapping_add(self, rhs: i16) -> i16 {
        self + rhs
    }

    pub fn wrapping_sub(self, rhs: i16) -> i16 {
        self - rhs
    }

    pub fn wrapping_mul(self, rhs: i16) -> i16 {
        self * rhs
    }

    pub fn wrapping_neg(self) -> i16 {
        0 - self
    }

    pub fn wrapping_abs(self) -> i16 {
        if self < 0 { 0 - self } else { self }
    }

    #[track_caller]
    pub fn wrapping_div(self, rhs: i16) -> i16 {
        if rhs == -1 { 0 - self } else { self / rhs }
    }

    #[track_caller]
    pub fn wrapping_rem(self, rhs: i16) -> i16 {
        if rhs == -1 { 0 } else { self % rhs }
    }

    #[track_caller]
    pub fn wrapping_div_euclid(self, rhs: i16) -> i16 {
        if rhs == -1 { 0 - self } else { self.div_euclid(rhs) }
    }

    #[track_caller]
    pub fn wrapping_rem_euclid(self, rhs: i16) -> i16 {
        if rhs == -1 { 0 } else { self.rem_euclid(rhs) }
    }

    pub fn wrapping_shl(self, rhs: u32) -> i16 {
        self << (rhs & 15)
    }

    pub fn wrapping_shr(self, rhs: u32) -> i16 {
        self >> (rhs & 15)
    }

    pub fn wrapping_pow(self, exp: u32) -> i16 {
        let mut exp = exp;
        let mut base = self;
        let mut acc: i16 = 1;
        while exp > 0 {
            if exp & 1 == 1 {
                acc = acc * base;
            }
            exp = exp / 2;
            base = base * base;
        }
        acc
    }

    pub fn overflowing_add(self, rhs: i16) -> (i16, bool) {
        let r = self + rhs;
        (r, (self ^ r) & (rhs ^ r) < 0)
    }

    pub fn overflowing_sub(self, rhs: i16) -> (i16, bool) {
        let r = self - rhs;
        (r, (self ^ rhs) & (self ^ r) < 0)
    }

    pub fn overflowing_mul(self, rhs: i16) -> (i16, bool) {
        let w = (self as i64) * (rhs as i64);
        let r = w as i16;
        (r, r as i64 != w)
    }

    pub fn overflowing_neg(self) -> (i16, bool) {
        (0 - self, self == i16::MIN)
    }

    pub fn overflowing_abs(self) -> (i16, bool) {
        (self.wrapping_abs(), self == i16::MIN)
    }

    #[track_caller]
    pub fn overflowing_div(self, rhs: i16) -> (i16, bool) {
        (self.wrapping_div(rhs), rhs == -1 && self == i16::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem(self, rhs: i16) -> (i16, bool) {
        (self.wrapping_rem(rhs), rhs == -1 && self == i16::MIN)
    }

    #[track_caller]
    pub fn overflowing_div_euclid(self, rhs: i16) -> (i16, bool) {
        (self.wrapping_div_euclid(rhs), rhs == -1 && self == i16::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem_euclid(self, rhs: i16) -> (i16, bool) {
        (self.wrapping_rem_euclid(rhs), rhs == -1 && self == i16::MIN)
    }

    pub fn overflowing_shl(self, rhs: u32) -> (i16, bool) {
        (self.wrapping_shl(rhs), rhs >= 16)
    }

    pub fn overflowing_shr(self, rhs: u32) -> (i16, bool) {
        (self.wrapping_shr(rhs), rhs >= 16)
    }

    pub fn overflowing_pow(self, exp: u32) -> (i16, bool) {
        if exp == 0 {
            return (1, false);
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: i16 = 1;
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

    pub fn saturating_add(self, rhs: i16) -> i16 {
        let r = self.overflowing_add(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            i16::MIN
        } else {
            i16::MAX
        }
    }

    pub fn saturating_sub(self, rhs: i16) -> i16 {
        let r = self.overflowing_sub(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            i16::MAX
        } else {
            i16::MIN
        }
    }

    pub fn saturating_mul(self, rhs: i16) -> i16 {
        let r = self.overflowing_mul(rhs);
        if !r.1 {
            r.0
        } else if (self < 0) == (rhs < 0) {
            i16::MAX
        } else {
            i16::MIN
        }
    }

    pub fn saturating_neg(self) -> i16 {
        if self == i16::MIN { i16::MAX } else { 0 - self }
    }

    pub fn saturating_abs(self) -> i16 {
        if self < 0 { self.saturating_neg() } else { self }
    }

    #[track_caller]
    pub fn saturating_div(self, rhs: i16) -> i16 {
        if rhs == -1 { self.saturating_neg() } else { self / rhs }
    }

    pub fn saturating_pow(self, exp: u32) -> i16 {
        let r = self.overflowing_pow(exp);
        if !r.1 {
            r.0
        } else if self < 0 && exp % 2 == 1 {
            i16::MIN
        } else {
            i16::MAX
        }
    }
}

fn clamp_failed(min: i16, max: i16) -> ! {
    panic!("min > max. min = {}, max = {}", min, max);
}
