//! Decimal digits of a float: the shortest that reads back, or a given number of them.
//!
//! Dragon4 with exact integers (Steele and White 1990; Burger and Dybvig 1996, "Printing
//! Floating-Point Numbers Quickly and Accurately").

use crate::fmt::bignum::Big;

/// The shortest form of an f64 has at most 17 digits.
pub const ROOM: usize = 20;

/// A number 0.d1 d2 ... dn * 10^exp; `digits` holds n ASCII digits.
#[derive(Clone, Copy)]
pub struct Decimal {
    pub len: usize,
    pub exp: i32,
    pub digits: [u8; ROOM],
}

/// A finite float that is not zero: mant * 2^exp. At a power of two the neighbour below is
/// half as far away as the one above.
#[derive(Clone, Copy)]
pub struct Decoded {
    pub mant: u64,
    pub exp: i32,
    pub narrow_below: bool,
}

/// At most one below the exponent e with v <= 10^e; 1292913986 / 2^32 is just under log10(2).
fn estimate_exponent(mant: u64, exp: i32) -> i32 {
    let bits = 64 - crate::num::wide::leading_zeros(mant - 1) as i64;
    (((bits + (exp as i64)) * 1292913986) >> 32) as i32
}

/// One digit: takes `scale` away from `value` as often as it fits (at most 9 times).
fn next_digit(value: &mut Big, scale: &Big, scale2: &Big, scale4: &Big, scale8: &Big) -> u8 {
    let mut d: u8 = 48;
    if value.cmp(scale8) >= 0 {
        value.sub(scale8);
        d += 8;
    }
    if value.cmp(scale4) >= 0 {
        value.sub(scale4);
        d += 4;
    }
    if value.cmp(scale2) >= 0 {
        value.sub(scale2);
        d += 2;
    }
    if value.cmp(scale) >= 0 {
        value.sub(scale);
        d += 1;
    }
    d
}

/// Adds one to the last digit; a carry out of the first makes it 1 and moves the exponent.
fn round_up(out: &mut Decimal) {
    let mut i = out.len;
    while i > 0 && out.digits[i - 1] == 57 {
        i -= 1;
        out.digits[i] = 48;
    }
    if i > 0 {
        out.digits[i - 1] += 1;
    } else {
        out.digits[0] = 49;
        out.exp += 1;
    }
}

/// The shortest digits that lie between the halfway points to the neighbours (which count as
/// inside where the mantissa is even), and of those the nearest.
pub fn shortest(d: &Decoded, out: &mut Decimal) {
    let inclusive = d.mant & 1 == 0;
    // Everything in units of a quarter of the last place: value, distance up, distance down.
    let mut value = Big::from_u64(d.mant << 2);
    let mut plus = Big::from_u64(2);
    let mut minus = Big::from_u64(if d.narrow_below { 1 } else { 2 });
    let mut scale = Big::from_u64(4);
    let mut k = estimate_exponent((d.mant << 2) + 2, d.exp - 2);
    if d.exp >= 0 {
        value.shl(d.exp as u32);
        plus.shl(d.exp as u32);
        minus.shl(d.exp as u32);
    } else {
        scale.shl((0 - d.exp) as u32);
    }
    if k >= 0 {
        scale.mul_pow10(k as u32);
    } else {
        value.mul_pow10((0 - k) as u32);
        plus.mul_pow10((0 - k) as u32);
        minus.mul_pow10((0 - k) as u32);
    }
    // The estimate may be one too small.
    let mut high = value;
    high.add(&plus);
    let c = high.cmp(&scale);
    if c > 0 || (c == 0 && inclusive) {
        k += 1;
    } else {
        value.mul_small(10);
        plus.mul_small(10);
        minus.mul_small(10);
    }
    let mut scale2 = scale;
    scale2.shl(1);
    let mut scale4 = scale;
    scale4.shl(2);
    let mut scale8 = scale;
    scale8.shl(3);
    let mut n: usize = 0;
    let mut down = false;
    let mut up = false;
    loop {
        out.digits[n] = next_digit(&mut value, &scale, &scale2, &scale4, &scale8);
        n += 1;
        let below = value.cmp(&minus);
        down = below < 0 || (below == 0 && inclusive);
        high = value;
        high.add(&plus);
        let above = high.cmp(&scale);
        up = above > 0 || (above == 0 && inclusive);
        if down || up {
            break;
        }
        value.mul_small(10);
        plus.mul_small(10);
        minus.mul_small(10);
    }
    out.len = n;
    out.exp = k;
    value.shl(1);
    if up && (!down || value.cmp(&scale) >= 0) {
        round_up(out);
    }
}

/// The first `n` digits, correctly rounded, halves to even; the result is the exponent of 0.d1 d2 ... dn * 10^exp.
pub fn exact(d: &Decoded, n: usize, digits: &mut [u8]) -> i32 {
    let mut value = Big::from_u64(d.mant);
    let mut scale = Big::from_u64(1);
    let mut k = estimate_exponent(d.mant, d.exp);
    if d.exp >= 0 {
        value.shl(d.exp as u32);
    } else {
        scale.shl((0 - d.exp) as u32);
    }
    if k >= 0 {
        scale.mul_pow10(k as u32);
    } else {
        value.mul_pow10((0 - k) as u32);
    }
    // The estimate may be one too small.
    if value.cmp(&scale) >= 0 {
        k += 1;
    } else {
        value.mul_small(10);
    }
    let mut scale2 = scale;
    scale2.shl(1);
    let mut scale4 = scale;
    scale4.shl(2);
    let mut scale8 = scale;
    scale8.shl(3);
    let mut i: usize = 0;
    while i < n {
        digits[i] = next_digit(&mut value, &scale, &scale2, &scale4, &scale8);
        i += 1;
        if i < n {
            value.mul_small(10);
        }
    }
    value.shl(1);
    let half = value.cmp(&scale);
    if half > 0 || (half == 0 && digits[n - 1] & 1 == 1) {
        while i > 0 && digits[i - 1] == 57 {
            i -= 1;
            digits[i] = 48;
        }
        if i > 0 {
            digits[i - 1] += 1;
        } else {
            digits[0] = 49;
            k += 1;
        }
    }
    k
}
