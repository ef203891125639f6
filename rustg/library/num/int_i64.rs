//! Inherent methods of `i64`. Made by tools/gen_library.py.

impl i64 {
    pub const MIN: i64 = -9223372036854775808;
    pub const MAX: i64 = 9223372036854775807;
    pub const BITS: u32 = 64;

    #[rustc_inherit_overflow_checks]
    pub fn abs(self) -> i64 {
        if self < 0 { -self } else { self }
    }

    pub fn unsigned_abs(self) -> u64 {
        if self < 0 { (0 - self) as u64 } else { self as u64 }
    }

    pub fn abs_diff(self, other: i64) -> u64 {
        if self < other { (other as u64) - (self as u64) } else { (self as u64) - (other as u64) }
    }

    pub fn signum(self) -> i64 {
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

    pub fn cast_unsigned(self) -> u64 {
        self as u64
    }

    pub fn min(self, other: i64) -> i64 {
        if other < self { other } else { self }
    }

    pub fn max(self, other: i64) -> i64 {
        if other < self { self } else { other }
    }

    #[track_caller]
    pub fn clamp(self, min: i64, max: i64) -> i64 {
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
    pub fn pow(self, exp: u32) -> i64 {
        if exp == 0 {
            return 1;
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: i64 = 1;
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
    pub fn isqrt(self) -> i64 {
        if self < 0 {
            panic!("argument of integer square root cannot be negative");
        }
        crate::num::wide::isqrt(self as u64) as i64
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
    pub fn ilog(self, base: i64) -> u32 {
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, base as u64)
    }

    #[track_caller]
    pub fn rem_euclid(self, rhs: i64) -> i64 {
        let r = self % rhs;
        if r < 0 {
            if rhs < 0 { r - rhs } else { r + rhs }
        } else {
            r
        }
    }

    #[track_caller]
    pub fn div_euclid(self, rhs: i64) -> i64 {
        let q = self / rhs;
        if self % rhs < 0 {
            if rhs > 0 { q - 1 } else { q + 1 }
        } else {
            q
        }
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

    pub fn rotate_left(self, n: u32) -> i64 {
        let x = self as u64;
        ((x << (n & 63)) | (x >> ((64 - (n & 63)) & 63))) as i64
    }

    pub fn rotate_right(self, n: u32) -> i64 {
        let x = self as u64;
        ((x >> (n & 63)) | (x << ((64 - (n & 63)) & 63))) as i64
    }

    pub fn swap_bytes(self) -> i64 {
        (crate::num::wide::swap_bytes(self as u64)) as i64
    }

    pub fn reverse_bits(self) -> i64 {
        (crate::num::wide::reverse_bits(self as u64)) as i64
    }

    pub fn to_le_bytes(self) -> [u8; 8] {
        [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8, (self >> 32) as u8, (self >> 40) as u8, (self >> 48) as u8, (self >> 56) as u8]
    }

    pub fn to_be_bytes(self) -> [u8; 8] {
        [(self >> 56) as u8, (self >> 48) as u8, (self >> 40) as u8, (self >> 32) as u8, (self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
    }

    pub fn from_le_bytes(b: [u8; 8]) -> i64 {
        (b[0] as i64) | ((b[1] as i64) << 8) | ((b[2] as i64) << 16) | ((b[3] as i64) << 24) | ((b[4] as i64) << 32) | ((b[5] as i64) << 40) | ((b[6] as i64) << 48) | ((b[7] as i64) << 56)
    }

    pub fn from_be_bytes(b: [u8; 8]) -> i64 {
        (b[7] as i64) | ((b[6] as i64) << 8) | ((b[5] as i64) << 16) | ((b[4] as i64) << 24) | ((b[3] as i64) << 32) | ((b[2] as i64) << 40) | ((b[1] as i64) << 48) | ((b[0] as i64) << 56)
    }

    pub fn wrapping_add(self, rhs: i64) -> i64 {
        self + rhs
    }

    pub fn wrapping_sub(self, rhs: i64) -> i64 {
        self - rhs
    }

    pub fn wrapping_mul(self, rhs: i64) -> i64 {
        self * rhs
    }

    pub fn wrapping_neg(self) -> i64 {
        0 - self
    }

    pub fn wrapping_abs(self) -> i64 {
        if self < 0 { 0 - self } else { self }
    }

    #[track_caller]
    pub fn wrapping_div(self, rhs: i64) -> i64 {
        if rhs == -1 { 0 - self } else { self / rhs }
    }

    #[track_caller]
    pub fn wrapping_rem(self, rhs: i64) -> i64 {
        if rhs == -1 { 0 } else { self % rhs }
    }

    #[track_caller]
    pub fn wrapping_div_euclid(self, rhs: i64) -> i64 {
        if rhs == -1 { 0 - self } else { self.div_euclid(rhs) }
    }

    #[track_caller]
    pub fn wrapping_rem_euclid(self, rhs: i64) -> i64 {
        if rhs == -1 { 0 } else { self.rem_euclid(rhs) }
    }

    pub fn wrapping_shl(self, rhs: u32) -> i64 {
        self << (rhs & 63)
    }

    pub fn wrapping_shr(self, rhs: u32) -> i64 {
        self >> (rhs & 63)
    }

    pub fn wrapping_pow(self, exp: u32) -> i64 {
        let mut exp = exp;
        let mut base = self;
        let mut acc: i64 = 1;
        while exp > 0 {
            if exp & 1 == 1 {
                acc = acc * base;
            }
            exp = exp / 2;
            base = base * base;
        }
        acc
    }

    pub fn overflowing_add(self, rhs: i64) -> (i64, bool) {
        let r = self + rhs;
        (r, (self ^ r) & (rhs ^ r) < 0)
    }

    pub fn overflowing_sub(self, rhs: i64) -> (i64, bool) {
        let r = self - rhs;
        (r, (self ^ rhs) & (self ^ r) < 0)
    }

    pub fn overflowing_mul(self, rhs: i64) -> (i64, bool) {
        let r = self * rhs;
        if rhs == -1 {
            (r, self == i64::MIN)
        } else {
            (r, rhs != 0 && r / rhs != self)
        }
    }

    pub fn overflowing_neg(self) -> (i64, bool) {
        (0 - self, self == i64::MIN)
    }

    pub fn overflowing_abs(self) -> (i64, bool) {
        (self.wrapping_abs(), self == i64::MIN)
    }

    #[track_caller]
    pub fn overflowing_div(self, rhs: i64) -> (i64, bool) {
        (self.wrapping_div(rhs), rhs == -1 && self == i64::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem(self, rhs: i64) -> (i64, bool) {
        (self.wrapping_rem(rhs), rhs == -1 && self == i64::MIN)
    }

    #[track_caller]
    pub fn overflowing_div_euclid(self, rhs: i64) -> (i64, bool) {
        (self.wrapping_div_euclid(rhs), rhs == -1 && self == i64::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem_euclid(self, rhs: i64) -> (i64, bool) {
        (self.wrapping_rem_euclid(rhs), rhs == -1 && self == i64::MIN)
    }

    pub fn overflowing_shl(self, rhs: u32) -> (i64, bool) {
        (self.wrapping_shl(rhs), rhs >= 64)
    }

    pub fn overflowing_shr(self, rhs: u32) -> (i64, bool) {
        (self.wrapping_shr(rhs), rhs >= 64)
    }

    pub fn overflowing_pow(self, exp: u32) -> (i64, bool) {
        if exp == 0 {
            return (1, false);
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: i64 = 1;
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

    pub fn saturating_add(self, rhs: i64) -> i64 {
        let r = self.overflowing_add(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            i64::MIN
        } else {
            i64::MAX
        }
    }

    pub fn saturating_sub(self, rhs: i64) -> i64 {
        let r = self.overflowing_sub(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            i64::MAX
        } else {
            i64::MIN
        }
    }

    pub fn saturating_mul(self, rhs: i64) -> i64 {
        let r = self.overflowing_mul(rhs);
        if !r.1 {
            r.0
        } else if (self < 0) == (rhs < 0) {
            i64::MAX
        } else {
            i64::MIN
        }
    }

    pub fn saturating_neg(self) -> i64 {
        if self == i64::MIN { i64::MAX } else { 0 - self }
    }

    pub fn saturating_abs(self) -> i64 {
        if self < 0 { self.saturating_neg() } else { self }
    }

    #[track_caller]
    pub fn saturating_div(self, rhs: i64) -> i64 {
        if rhs == -1 { self.saturating_neg() } else { self / rhs }
    }

    pub fn saturating_pow(self, exp: u32) -> i64 {
        let r = self.overflowing_pow(exp);
        if !r.1 {
            r.0
        } else if self < 0 && exp % 2 == 1 {
            i64::MIN
        } else {
            i64::MAX
        }
    }
}

fn clamp_failed(min: i64, max: i64) -> ! {
    panic!("min > max. min = {}, max = {}", min, max);
}
