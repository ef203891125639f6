//! Inherent methods of `isize`. Made by tools/gen_library.py.

impl isize {
    pub const MIN: isize = -9223372036854775808;
    pub const MAX: isize = 9223372036854775807;
    pub const BITS: u32 = 64;

    #[rustc_inherit_overflow_checks]
    pub fn abs(self) -> isize {
        if self < 0 { -self } else { self }
    }

    pub fn unsigned_abs(self) -> usize {
        if self < 0 { (0 - self) as usize } else { self as usize }
    }

    pub fn abs_diff(self, other: isize) -> usize {
        if self < other { (other as usize) - (self as usize) } else { (self as usize) - (other as usize) }
    }

    pub fn signum(self) -> isize {
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

    pub fn cast_unsigned(self) -> usize {
        self as usize
    }

    pub fn min(self, other: isize) -> isize {
        if other < self { other } else { self }
    }

    pub fn max(self, other: isize) -> isize {
        if other < self { self } else { other }
    }

    #[track_caller]
    pub fn clamp(self, min: isize, max: isize) -> isize {
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
    pub fn pow(self, exp: u32) -> isize {
        if exp == 0 {
            return 1;
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: isize = 1;
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
    pub fn isqrt(self) -> isize {
        if self < 0 {
            panic!("argument of integer square root cannot be negative");
        }
        crate::num::wide::isqrt(self as u64) as isize
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
    pub fn ilog(self, base: isize) -> u32 {
        if base < 2 {
            panic!("base of integer logarithm must be at least 2");
        }
        if self <= 0 {
            panic!("argument of integer logarithm must be positive");
        }
        crate::num::wide::ilog(self as u64, base as u64)
    }

    #[track_caller]
    pub fn rem_euclid(self, rhs: isize) -> isize {
        let r = self % rhs;
        if r < 0 {
            if rhs < 0 { r - rhs } else { r + rhs }
        } else {
            r
        }
    }

    #[track_caller]
    pub fn div_euclid(self, rhs: isize) -> isize {
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

    pub fn rotate_left(self, n: u32) -> isize {
        let x = self as usize;
        ((x << (n & 63)) | (x >> ((64 - (n & 63)) & 63))) as isize
    }

    pub fn rotate_right(self, n: u32) -> isize {
        let x = self as usize;
        ((x >> (n & 63)) | (x << ((64 - (n & 63)) & 63))) as isize
    }

    pub fn swap_bytes(self) -> isize {
        (crate::num::wide::swap_bytes(self as u64)) as isize
    }

    pub fn reverse_bits(self) -> isize {
        (crate::num::wide::reverse_bits(self as u64)) as isize
    }

    pub fn to_le_bytes(self) -> [u8; 8] {
        [self as u8, (self >> 8) as u8, (self >> 16) as u8, (self >> 24) as u8, (self >> 32) as u8, (self >> 40) as u8, (self >> 48) as u8, (self >> 56) as u8]
    }

    pub fn to_be_bytes(self) -> [u8; 8] {
        [(self >> 56) as u8, (self >> 48) as u8, (self >> 40) as u8, (self >> 32) as u8, (self >> 24) as u8, (self >> 16) as u8, (self >> 8) as u8, self as u8]
    }

    pub fn from_le_bytes(b: [u8; 8]) -> isize {
        (b[0] as isize) | ((b[1] as isize) << 8) | ((b[2] as isize) << 16) | ((b[3] as isize) << 24) | ((b[4] as isize) << 32) | ((b[5] as isize) << 40) | ((b[6] as isize) << 48) | ((b[7] as isize) << 56)
    }

    pub fn from_be_bytes(b: [u8; 8]) -> isize {
        (b[7] as isize) | ((b[6] as isize) << 8) | ((b[5] as isize) << 16) | ((b[4] as isize) << 24) | ((b[3] as isize) << 32) | ((b[2] as isize) << 40) | ((b[1] as isize) << 48) | ((b[0] as isize) << 56)
    }

    pub fn wrapping_add(self, rhs: isize) -> isize {
        self + rhs
    }

    pub fn wrapping_sub(self, rhs: isize) -> isize {
        self - rhs
    }

    pub fn wrapping_mul(self, rhs: isize) -> isize {
        self * rhs
    }

    pub fn wrapping_neg(self) -> isize {
        0 - self
    }

    pub fn wrapping_abs(self) -> isize {
        if self < 0 { 0 - self } else { self }
    }

    #[track_caller]
    pub fn wrapping_div(self, rhs: isize) -> isize {
        if rhs == -1 { 0 - self } else { self / rhs }
    }

    #[track_caller]
    pub fn wrapping_rem(self, rhs: isize) -> isize {
        if rhs == -1 { 0 } else { self % rhs }
    }

    #[track_caller]
    pub fn wrapping_div_euclid(self, rhs: isize) -> isize {
        if rhs == -1 { 0 - self } else { self.div_euclid(rhs) }
    }

    #[track_caller]
    pub fn wrapping_rem_euclid(self, rhs: isize) -> isize {
        if rhs == -1 { 0 } else { self.rem_euclid(rhs) }
    }

    pub fn wrapping_shl(self, rhs: u32) -> isize {
        self << (rhs & 63)
    }

    pub fn wrapping_shr(self, rhs: u32) -> isize {
        self >> (rhs & 63)
    }

    pub fn wrapping_pow(self, exp: u32) -> isize {
        let mut exp = exp;
        let mut base = self;
        let mut acc: isize = 1;
        while exp > 0 {
            if exp & 1 == 1 {
                acc = acc * base;
            }
            exp = exp / 2;
            base = base * base;
        }
        acc
    }

    pub fn overflowing_add(self, rhs: isize) -> (isize, bool) {
        let r = self + rhs;
        (r, (self ^ r) & (rhs ^ r) < 0)
    }

    pub fn overflowing_sub(self, rhs: isize) -> (isize, bool) {
        let r = self - rhs;
        (r, (self ^ rhs) & (self ^ r) < 0)
    }

    pub fn overflowing_mul(self, rhs: isize) -> (isize, bool) {
        let r = self * rhs;
        if rhs == -1 {
            (r, self == isize::MIN)
        } else {
            (r, rhs != 0 && r / rhs != self)
        }
    }

    pub fn overflowing_neg(self) -> (isize, bool) {
        (0 - self, self == isize::MIN)
    }

    pub fn overflowing_abs(self) -> (isize, bool) {
        (self.wrapping_abs(), self == isize::MIN)
    }

    #[track_caller]
    pub fn overflowing_div(self, rhs: isize) -> (isize, bool) {
        (self.wrapping_div(rhs), rhs == -1 && self == isize::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem(self, rhs: isize) -> (isize, bool) {
        (self.wrapping_rem(rhs), rhs == -1 && self == isize::MIN)
    }

    #[track_caller]
    pub fn overflowing_div_euclid(self, rhs: isize) -> (isize, bool) {
        (self.wrapping_div_euclid(rhs), rhs == -1 && self == isize::MIN)
    }

    #[track_caller]
    pub fn overflowing_rem_euclid(self, rhs: isize) -> (isize, bool) {
        (self.wrapping_rem_euclid(rhs), rhs == -1 && self == isize::MIN)
    }

    pub fn overflowing_shl(self, rhs: u32) -> (isize, bool) {
        (self.wrapping_shl(rhs), rhs >= 64)
    }

    pub fn overflowing_shr(self, rhs: u32) -> (isize, bool) {
        (self.wrapping_shr(rhs), rhs >= 64)
    }

    pub fn overflowing_pow(self, exp: u32) -> (isize, bool) {
        if exp == 0 {
            return (1, false);
        }
        let mut exp = exp;
        let mut base = self;
        let mut acc: isize = 1;
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

    pub fn saturating_add(self, rhs: isize) -> isize {
        let r = self.overflowing_add(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            isize::MIN
        } else {
            isize::MAX
        }
    }

    pub fn saturating_sub(self, rhs: isize) -> isize {
        let r = self.overflowing_sub(rhs);
        if !r.1 {
            r.0
        } else if rhs < 0 {
            isize::MAX
        } else {
            isize::MIN
        }
    }

    pub fn saturating_mul(self, rhs: isize) -> isize {
        let r = self.overflowing_mul(rhs);
        if !r.1 {
            r.0
        } else if (self < 0) == (rhs < 0) {
            isize::MAX
        } else {
            isize::MIN
        }
    }

    pub fn saturating_neg(self) -> isize {
        if self == isize::MIN { isize::MAX } else { 0 - self }
    }

    pub fn saturating_abs(self) -> isize {
        if self < 0 { self.saturating_neg() } else { self }
    }

    #[track_caller]
    pub fn saturating_div(self, rhs: isize) -> isize {
        if rhs == -1 { self.saturating_neg() } else { self / rhs }
    }

    pub fn saturating_pow(self, exp: u32) -> isize {
        let r = self.overflowing_pow(exp);
        if !r.1 {
            r.0
        } else if self < 0 && exp % 2 == 1 {
            isize::MIN
        } else {
            isize::MAX
        }
    }
}

fn clamp_failed(min: isize, max: isize) -> ! {
    panic!("min > max. min = {}, max = {}", min, max);
}
