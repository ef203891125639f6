//! Bit counting and integer functions on `u64`, shared by all integer types.

/// Number of one bits, adding neighbouring fields of doubling width.
pub fn count_ones(x: u64) -> u32 {
    let a = x - ((x >> 1) & 0x5555555555555555);
    let b = (a & 0x3333333333333333) + ((a >> 2) & 0x3333333333333333);
    let c = (b + (b >> 4)) & 0x0F0F0F0F0F0F0F0F;
    ((c * 0x0101010101010101) >> 56) as u32
}

/// 64 for zero.
pub fn leading_zeros(x: u64) -> u32 {
    let mut n: u32 = 0;
    let mut rest = x;
    if rest == 0 {
        return 64;
    }
    if rest >> 32 == 0 {
        n += 32;
        rest = rest << 32;
    }
    if rest >> 48 == 0 {
        n += 16;
        rest = rest << 16;
    }
    if rest >> 56 == 0 {
        n += 8;
        rest = rest << 8;
    }
    if rest >> 60 == 0 {
        n += 4;
        rest = rest << 4;
    }
    if rest >> 62 == 0 {
        n += 2;
        rest = rest << 2;
    }
    if rest >> 63 == 0 {
        n += 1;
    }
    n
}

/// 64 for zero: the bits below the lowest one bit are counted.
pub fn trailing_zeros(x: u64) -> u32 {
    count_ones(!x & (x - 1))
}

pub fn swap_bytes(x: u64) -> u64 {
    let a = ((x >> 8) & 0x00FF00FF00FF00FF) | ((x & 0x00FF00FF00FF00FF) << 8);
    let b = ((a >> 16) & 0x0000FFFF0000FFFF) | ((a & 0x0000FFFF0000FFFF) << 16);
    (b >> 32) | (b << 32)
}

pub fn reverse_bits(x: u64) -> u64 {
    let a = ((x >> 1) & 0x5555555555555555) | ((x & 0x5555555555555555) << 1);
    let b = ((a >> 2) & 0x3333333333333333) | ((a & 0x3333333333333333) << 2);
    let c = ((b >> 4) & 0x0F0F0F0F0F0F0F0F) | ((b & 0x0F0F0F0F0F0F0F0F) << 4);
    swap_bytes(c)
}

/// Largest r with r * r <= x, one bit at a time.
pub fn isqrt(x: u64) -> u64 {
    let mut rest = x;
    let mut root: u64 = 0;
    let mut bit: u64 = 1 << 62;
    while bit > rest {
        bit = bit >> 2;
    }
    while bit != 0 {
        if rest >= root + bit {
            rest -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root = root >> 1;
        }
        bit = bit >> 2;
    }
    root
}

/// Integer logarithm, for x > 0 and base > 1.
pub fn ilog(x: u64, base: u64) -> u32 {
    let mut n: u32 = 0;
    let mut rest = x;
    while rest >= base {
        rest = rest / base;
        n += 1;
    }
    n
}
