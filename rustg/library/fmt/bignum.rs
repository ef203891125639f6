//! Unsigned integers of up to 1280 bits, little-endian in 32-bit words.

pub const WORDS: usize = 40;

/// Words from `len` on are zero.
#[derive(Clone, Copy)]
pub struct Big {
    len: usize,
    w: [u32; WORDS],
}

impl Big {
    pub fn from_u64(x: u64) -> Big {
        let mut b = Big { len: 2, w: [0; WORDS] };
        b.w[0] = x as u32;
        b.w[1] = (x >> 32) as u32;
        b.trim();
        b
    }

    fn trim(&mut self) {
        while self.len > 0 && self.w[self.len - 1] == 0 {
            self.len -= 1;
        }
    }

    pub fn is_zero(&self) -> bool {
        self.len == 0
    }

    pub fn mul_small(&mut self, by: u32) {
        let mut carry: u64 = 0;
        let mut i: usize = 0;
        while i < self.len {
            let v = (self.w[i] as u64) * (by as u64) + carry;
            self.w[i] = v as u32;
            carry = v >> 32;
            i += 1;
        }
        if carry != 0 {
            self.w[self.len] = carry as u32;
            self.len += 1;
        }
    }

    /// Multiplies by 2^n.
    pub fn shl(&mut self, n: u32) {
        if self.len == 0 {
            return;
        }
        let words = (n / 32) as usize;
        let bits = n % 32;
        let mut i = self.len;
        // From the top down, so that no word is read after it was written.
        if bits == 0 {
            while i > 0 {
                i -= 1;
                self.w[i + words] = self.w[i];
            }
            self.len += words;
        } else {
            let top = self.w[i - 1] >> (32 - bits);
            if top != 0 {
                self.w[i + words] = top;
            }
            while i > 0 {
                i -= 1;
                let below = if i > 0 { self.w[i - 1] >> (32 - bits) } else { 0 };
                self.w[i + words] = (self.w[i] << bits) | below;
            }
            self.len += words;
            if top != 0 {
                self.len += 1;
            }
        }
        i = 0;
        while i < words {
            self.w[i] = 0;
            i += 1;
        }
    }

    /// Multiplies by 10^n as 5^n * 2^n.
    pub fn mul_pow10(&mut self, n: u32) {
        let mut rest = n;
        while rest >= 13 {
            self.mul_small(1220703125);
            rest -= 13;
        }
        let mut five: u32 = 1;
        while rest > 0 {
            five *= 5;
            rest -= 1;
        }
        self.mul_small(five);
        self.shl(n);
    }

    /// -1, 0 or 1.
    pub fn cmp(&self, other: &Big) -> i32 {
        if self.len != other.len {
            return if self.len < other.len { -1 } else { 1 };
        }
        let mut i = self.len;
        while i > 0 {
            i -= 1;
            if self.w[i] != other.w[i] {
                return if self.w[i] < other.w[i] { -1 } else { 1 };
            }
        }
        0
    }

    pub fn add(&mut self, other: &Big) {
        let n = if self.len < other.len { other.len } else { self.len };
        let mut carry: u64 = 0;
        let mut i: usize = 0;
        while i < n {
            let v = (self.w[i] as u64) + (other.w[i] as u64) + carry;
            self.w[i] = v as u32;
            carry = v >> 32;
            i += 1;
        }
        self.len = n;
        if carry != 0 {
            self.w[n] = carry as u32;
            self.len = n + 1;
        }
    }

    /// Takes away `other`, which is not larger.
    pub fn sub(&mut self, other: &Big) {
        let mut borrow: u64 = 0;
        let mut i: usize = 0;
        while i < self.len {
            let v = (self.w[i] as u64) - (other.w[i] as u64) - borrow;
            self.w[i] = v as u32;
            borrow = v >> 63;
            i += 1;
        }
        self.trim();
    }

    /// Divides by `by`, which is not zero; gives the remainder.
    pub fn div_small(&mut self, by: u32) -> u32 {
        let mut rest: u64 = 0;
        let mut i = self.len;
        while i > 0 {
            i -= 1;
            let v = rest << 32 | (self.w[i] as u64);
            self.w[i] = (v / (by as u64)) as u32;
            rest = v % (by as u64);
        }
        self.trim();
        rest as u32
    }

    fn bit(&self, n: u32) -> bool {
        let word = (n / 32) as usize;
        word < self.len && self.w[word] >> (n % 32) & 1 != 0
    }

    /// Divides by 2^n, rounded to the nearest integer, halves to the even one.
    pub fn shr_round(&mut self, n: u32) {
        if n == 0 {
            return;
        }
        let half = self.bit(n - 1);
        let mut rest = false;
        let mut i: u32 = 0;
        while i + 1 < n {
            rest = rest || self.bit(i);
            i += 1;
        }
        let up = half && (rest || self.bit(n));
        let words = (n / 32) as usize;
        let bits = n % 32;
        let len = self.len;
        let mut k: usize = 0;
        while k < len {
            let low = if k + words < len { self.w[k + words] } else { 0 };
            let high = if k + words + 1 < len { self.w[k + words + 1] } else { 0 };
            self.w[k] = if bits == 0 { low } else { low >> bits | high << (32 - bits) };
            k += 1;
        }
        self.trim();
        if up {
            let one = Big::from_u64(1);
            self.add(&one);
        }
    }
}
