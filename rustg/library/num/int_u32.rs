//! Inherent methods of `u32`. Made by tools/gen_library.py.

impl u32 {
    pub const MIN: u32 = 0;
    pub const MAX: u32 = 4294967295;
    pub const BITS: u32 = 32;

    pub fn abs_diff(self, other: u32) -> u32 {
        if self < other { other - self } else { self - other }
    }

    pub fn cast_signed(self) -> i32 {
        self as i32
    }

    pub fn min(self, other: u32) -> u32 {
        if other < self { other } else { self }
    }

    pub fn max(self, other: u32) -> u32 {
        if other < self { self } else { other }
    }

    #[track_caller]
    pub fn clamp(self, min: u32, max: u32) -> u32 {
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
    pub fn pow(self, exp: u32) -> u32 {
        if exp == 0 {
            return 1;
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: u32 = 1;
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

    pub fn isqrt(self) -> u32 {
        crate::num::wide::isqrt(self as u64) as u32
    }

    #[track_caller]
    pub fn ilog2(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        31 - self.leading_zeros()
    }

    #[track_caller]
    pub fn ilog10(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, 10)
    }

    #[track_caller]
    pub fn ilog(self, base: u32) -> u32 {
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, base as u64)
    }

    #[track_caller]
    pub fn rem_euclid(self, rhs: u32) -> u32 {
        self % rhs
    }

    #[track_caller]
    pub fn div_euclid(self, rhs: u32) -> u32 {
        self / rhs
    }

    #[track_caller]
    pub fn div_ceil(self, rhs: u32) -> u32 {
        let q = self / rhs;
        if self % rhs > 0 { q + 1 } else { q }
    }

    #[rustc_inherit_overflow_checks]
    pub fn next_multiple_of(self, rhs: u32) -> u32 {
        let r = self % rhs;
        if r == 0 { self } else { self + (rhs - r) }
    }

    pub fn is_multiple_of(self, rhs: u32) -> bool {
        if rhs == 0 { self == 0 } else { self % rhs == 0 }
    }

    pub fn is_power_of_two(self) -> bool {
        self != 0 && self & (self - 1) == 0
    }

    #[rustc_inherit_overflow_checks]
    pub fn next_power_of_two(self) -> u32 {
        if self <= 1 {
            return 1;
        }
        let below: u32 = 4294967295 >> (self - 1).leading_zeros();
        below + 1
    }

    pub fn midpoint(self, rhs: u32) -> u32 {
        (self & rhs) + ((self ^ rhs) >> 1)
    }

    pub fn count_ones(self) -> u32 {
        crate::num::wide::count_ones(self as u64)
    }

    pub fn count_zeros(self) -> u32 {
        32 - self.count_ones()
    }

    pub fn leading_zeros(self) -> u32 {
        crate::num::wide::leading_zeros(self as u64) - 32
    }

    pub fn trailing_zeros(self) -> u32 {
        if self == 0 { 32 } else { crate::num::wide::trailing_zeros(self as u64) }
    }

    pub fn leading_ones(self) -> u32 {
        (!self).leading_zeros()
    }

    pub fn trailing_ones(self) -> u32 {
        (!self).trailing_zeros()
    }

    pub fn rotate_left(self, n: u32) -> u32 {
        let x = self;
        ((x << (n & 31)) | (x >> ((32 - (n & 31)) & 31)))
    }

    pub fn rotate_right(self, n: u32) -> u32 {
        let x = self;
        ((x >> (n & 31)) | (x << ((32 - (n & 31)) & 31)))
    }

    pub fn swap_bytes(self) -> u32 {
        (crate::num::wide::swap_bytes(self as u64) >> 32) as u32
    }

    pub fn reverse_bits(self) -> u32 {
        (crate::num::wide::reverse_bits(self as u64) >> 32) as u32
    }

    pub fn to_le_bytes(self) -> [u8; 4] {
        [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8]
    }

    pub fn to_be_bytes(self) -> [u8; 4] {
        [(self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
    }

    pub fn from_le_bytes(b: [u8; 4]) -> u32 {
        (b[0] as u32) | ((b[1] as u32) << 8) | ((b[2] as u32) << 16) | ((b[3] as u32) << 24)
    }

    pub fn from_be_bytes(b: [u8; 4]) -> u32 {
        (b[3] as u32) | ((b[2] as u32) << 8) | ((b[1] as u32) << 16) | ((b[0] as u32) << 24)
    }

    pub fn wrapping_add(self, rhs: u32) -> u32 {
        self + rhs
    }

    pub fn wrapping_sub(self, rhs: u32) -> u32 {
        self - rhs
    }

    pub fn wrapping_mul(self, rhs: u32) -> u32 {
        self * rhs
    }

    pub fn wrapping_neg(self) -> u32 {
        0 - self
    }

    #[track_caller]
    pub fn wrapping_div(self, rhs: u32) -> u32 {
        self / rhs
    }

    #[track_caller]
    pub fn wrapping_rem(self, rhs: u32) -> u32 {
        self % rhs
    }

    #[track_caller]
    pub fn wrapping_div_euclid(self, rhs: u32) -> u32 {
        self / rhs
    }

    #[track_caller]
    pub fn wrapping_rem_euclid(self, rhs: u32) -> u32 {
        self % rhs
    }

    pub fn wrapping_shl(self, rhs: u32) -> u32 {
        self << (rhs & 31)
    }

    pub fn wrapping_shr(self, rhs: u32) -> u32 {
        self >> (rhs & 31)
    }

    pub fn wrapping_pow(self, exp: u32) -> u32 {
        let mut exp = exp;
        let mut base = self;
        let mut acc: u32 = 1;
        while exp > 0 {
            if exp & 1 == 1 {
                acc = acc * base;
            }
            exp = exp / 2;
            base = base * base;
        }
        acc
    }

    pub fn overflowing_add(self, rhs: u32) -> (u32, bool) {
        let r = self + rhs;
        (r, r < self)
    }

    pub fn overflowing_sub(self, rhs: u32) -> (u32, bool) {
        (self - rhs, self < rhs)
    }

    pub fn overflowing_mul(self, rhs: u32) -> (u32, bool) {
        let w = (self as u64) * (rhs as u64);
        let r = w as u32;
        (r, r as u64 != w)
    }

    pub fn overflowing_neg(self) -> (u32, bool) {
        (0 - self, self != 0)
    }

    #[track_caller]
    pub fn overflowing_div(self, rhs: u32) -> (u32, bool) {
        (self.wrapping_div(rhs), false)
    }

    #[track_caller]
    pub fn overflowing_rem(self, rhs: u32) -> (u32, bool) {
        (self.wrapping_rem(rhs), false)
    }

    #[track_caller]
    pub fn overflowing_div_euclid(self, rhs: u32) -> (u32, bool) {
        (self.wrapping_div_euclid(rhs), false)
    }

    #[track_caller]
    pub fn overflowing_rem_euclid(self, rhs: u32) -> (u32, bool) {
        (self.wrapping_rem_euclid(rhs), false)
    }

    pub fn overflowing_shl(self, rhs: u32) -> (u32, bool) {
        (self.wrapping_shl(rhs), rhs >= 32)
    }

    pub fn overflowing_shr(self, rhs: u32) -> (u32, bool) {
        (self.wrapping_shr(rhs), rhs >= 32)
    }

    pub fn overflowing_pow(self, exp: u32) -> (u32, bool) {
        if exp == 0 {
            return (1, false);
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: u32 = 1;
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

    pub fn saturating_add(self, rhs: u32) -> u32 {
        let r = self + rhs;
        if r < self { u32::MAX } else { r }
    }

    pub fn saturating_sub(self, rhs: u32) -> u32 {
        if self < rhs { 0 } else { self - rhs }
    }

    pub fn saturating_mul(self, rhs: u32) -> u32 {
        let r = self.overflowing_mul(rhs);
        if r.1 { u32::MAX } else { r.0 }
    }

    #[track_caller]
    pub fn saturating_div(self, rhs: u32) -> u32 {
        self / rhs
    }

    pub fn saturating_pow(self, exp: u32) -> u32 {
        let r = self.overflowing_pow(exp);
        if r.1 { u32::MAX } else { r.0 }
    }
}

fn clamp_failed(min: u32, max: u32) -> ! {
    panic!("min > max. min = {}, max = {}", min, max);
}
