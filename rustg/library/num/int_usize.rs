//! Inherent methods of `usize`. Made by tools/gen_library.py.

impl usize {
    pub const MIN: usize = 0;
    pub const MAX: usize = 18446744073709551615;
    pub const BITS: u32 = 64;

    pub fn abs_diff(self, other: usize) -> usize {
        if self < other { other - self } else { self - other }
    }

    pub fn cast_signed(self) -> isize {
        self as isize
    }

    pub fn min(self, other: usize) -> usize {
        if other < self { other } else { self }
    }

    pub fn max(self, other: usize) -> usize {
        if other < self { self } else { other }
    }

    #[track_caller]
    pub fn clamp(self, min: usize, max: usize) -> usize {
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
    pub fn pow(self, exp: u32) -> usize {
        if exp == 0 {
            return 1;
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: usize = 1;
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

    pub fn isqrt(self) -> usize {
        crate::num::wide::isqrt(self as u64) as usize
    }

    #[track_caller]
    pub fn ilog2(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        63 - self.leading_zeros()
    }

    #[track_caller]
    pub fn ilog10(self) -> u32 {
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, 10)
    }

    #[track_caller]
    pub fn ilog(self, base: usize) -> u32 {
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, base as u64)
    }

    #[track_caller]
    pub fn rem_euclid(self, rhs: usize) -> usize {
        self % rhs
    }

    #[track_caller]
    pub fn div_euclid(self, rhs: usize) -> usize {
        self / rhs
    }

    #[track_caller]
    pub fn div_ceil(self, rhs: usize) -> usize {
        let q = self / rhs;
        if self % rhs > 0 { q + 1 } else { q }
    }

    #[rustc_inherit_overflow_checks]
    pub fn next_multiple_of(self, rhs: usize) -> usize {
        let r = self % rhs;
        if r == 0 { self } else { self + (rhs - r) }
    }

    pub fn is_multiple_of(self, rhs: usize) -> bool {
        if rhs == 0 { self == 0 } else { self % rhs == 0 }
    }

    pub fn is_power_of_two(self) -> bool {
        self != 0 && self & (self - 1) == 0
    }

    #[rustc_inherit_overflow_checks]
    pub fn next_power_of_two(self) -> usize {
        if self <= 1 {
            return 1;
        }
        let below: usize = 18446744073709551615 >> (self - 1).leading_zeros();
        below + 1
    }

    pub fn midpoint(self, rhs: usize) -> usize {
        (self & rhs) + ((self ^ rhs) >> 1)
    }

    pub fn count_ones(self) -> u32 {
        crate::num::wide::count_ones(self as u64)
    }

    pub fn count_zeros(self) -> u32 {
        64 - self.count_ones()
    }

    pub fn leading_zeros(self) -> u32 {
        crate::num::wide::leading_zeros(self as u64)
    }

    pub fn trailing_zeros(self) -> u32 {
        if self == 0 { 64 } else { crate::num::wide::trailing_zeros(self as u64) }
    }

    pub fn leading_ones(self) -> u32 {
        (!self).leading_zeros()
    }

    pub fn trailing_ones(self) -> u32 {
        (!self).trailing_zeros()
    }

    pub fn rotate_left(self, n: u32) -> usize {
        let x = self;
        ((x << (n & 63)) | (x >> ((64 - (n & 63)) & 63)))
    }

    pub fn rotate_right(self, n: u32) -> usize {
        let x = self;
        ((x >> (n & 63)) | (x << ((64 - (n & 63)) & 63)))
    }

    pub fn swap_bytes(self) -> usize {
        (crate::num::wide::swap_bytes(self as u64)) as usize
    }

    pub fn reverse_bits(self) -> usize {
        (crate::num::wide::reverse_bits(self as u64)) as usize
    }

    pub fn to_le_bytes(self) -> [u8; 8] {
        [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8, (self >> 32) as u8, (self >> 40) as u8, (self >> 48) as u8, (self >> 56) as u8]
    }

    pub fn to_be_bytes(self) -> [u8; 8] {
        [(self >> 56) as u8, (self >> 48) as u8, (self >> 40) as u8, (self >> 32) as u8, (self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
    }

    pub fn from_le_bytes(b: [u8; 8]) -> usize {
        (b[0] as usize) | ((b[1] as usize) << 8) | ((b[2] as usize) << 16) | ((b[3] as usize) << 24) | ((b[4] as usize) << 32) | ((b[5] as usize) << 40) | ((b[6] as usize) << 48) | ((b[7] as usize) << 56)
    }

    pub fn from_be_bytes(b: [u8; 8]) -> usize {
        (b[7] as usize) | ((b[6] as usize) << 8) | ((b[5] as usize) << 16) | ((b[4] as usize) << 24) | ((b[3] as usize) << 32) | ((b[2] as usize) << 40) | ((b[1] as usize) << 48) | ((b[0] as usize) << 56)
    }

    pub fn wrapping_add(self, rhs: usize) -> usize {
        self + rhs
    }

    pub fn wrapping_sub(self, rhs: usize) -> usize {
        self - rhs
    }

    pub fn wrapping_mul(self, rhs: usize) -> usize {
        self * rhs
    }

    pub fn wrapping_neg(self) -> usize {
        0 - self
    }

    #[track_caller]
    pub fn wrapping_div(self, rhs: usize) -> usize {
        self / rhs
    }

    #[track_caller]
    pub fn wrapping_rem(self, rhs: usize) -> usize {
        self % rhs
    }

    #[track_caller]
    pub fn wrapping_div_euclid(self, rhs: usize) -> usize {
        self / rhs
    }

    #[track_caller]
    pub fn wrapping_rem_euclid(self, rhs: usize) -> usize {
        self % rhs
    }

    pub fn wrapping_shl(self, rhs: u32) -> usize {
        self << (rhs & 63)
    }

    pub fn wrapping_shr(self, rhs: u32) -> usize {
        self >> (rhs & 63)
    }

    pub fn wrapping_pow(self, exp: u32) -> usize {
        let mut exp = exp;
        let mut base = self;
        let mut acc: usize = 1;
        while exp > 0 {
            if exp & 1 == 1 {
                acc = acc * base;
            }
            exp = exp / 2;
            base = base * base;
        }
        acc
    }

    pub fn overflowing_add(self, rhs: usize) -> (usize, bool) {
        let r = self + rhs;
        (r, r < self)
    }

    pub fn overflowing_sub(self, rhs: usize) -> (usize, bool) {
        (self - rhs, self < rhs)
    }

    pub fn overflowing_mul(self, rhs: usize) -> (usize, bool) {
        let r = self * rhs;
        (r, rhs != 0 && r / rhs != self)
    }

    pub fn overflowing_neg(self) -> (usize, bool) {
        (0 - self, self != 0)
    }

    #[track_caller]
    pub fn overflowing_div(self, rhs: usize) -> (usize, bool) {
        (self.wrapping_div(rhs), false)
    }

    #[track_caller]
    pub fn overflowing_rem(self, rhs: usize) -> (usize, bool) {
        (self.wrapping_rem(rhs), false)
    }

    #[track_caller]
    pub fn overflowing_div_euclid(self, rhs: usize) -> (usize, bool) {
        (self.wrapping_div_euclid(rhs), false)
    }

    #[track_caller]
    pub fn overflowing_rem_euclid(self, rhs: usize) -> (usize, bool) {
        (self.wrapping_rem_euclid(rhs), false)
    }

    pub fn overflowing_shl(self, rhs: u32) -> (usize, bool) {
        (self.wrapping_shl(rhs), rhs >= 64)
    }

    pub fn overflowing_shr(self, rhs: u32) -> (usize, bool) {
        (self.wrapping_shr(rhs), rhs >= 64)
    }

    pub fn overflowing_pow(self, exp: u32) -> (usize, bool) {
        if exp == 0 {
            return (1, false);
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: usize = 1;
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

    pub fn saturating_add(self, rhs: usize) -> usize {
        let r = self + rhs;
        if r < self { usize::MAX } else { r }
    }

    pub fn saturating_sub(self, rhs: usize) -> usize {
        if self < rhs { 0 } else { self - rhs }
    }

    pub fn saturating_mul(self, rhs: usize) -> usize {
        let r = self.overflowing_mul(rhs);
        if r.1 { usize::MAX } else { r.0 }
    }

    #[track_caller]
    pub fn saturating_div(self, rhs: usize) -> usize {
        self / rhs
    }

    pub fn saturating_pow(self, exp: u32) -> usize {
        let r = self.overflowing_pow(exp);
        if r.1 { usize::MAX } else { r.0 }
    }
}

fn clamp_failed(min: usize, max: usize) -> ! {
    panic!("min > max. min = {}, max = {}", min, max);
}
