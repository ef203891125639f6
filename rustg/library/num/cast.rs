//! Conversions between floats and integers, and the remainder of floats, by their bits.

use crate::intrinsics;

/// The magnitude of `x` without its fraction, for |x| < 2^64.
fn magnitude(x: f64) -> u64 {
    let bits = intrinsics::f64_to_bits(x);
    let e = ((bits >> 52) & 2047) as i32 - 1023;
    if e < 0 {
        return 0;
    }
    let m = (bits & 0xFFFFFFFFFFFFF) | 0x10000000000000;
    if e >= 52 { m << ((e - 52) as u32) } else { m >> ((52 - e) as u32) }
}

/// `x as T` for an integer type with these limits: truncates, saturates, NaN is 0.
pub fn f64_to_int(x: f64, min: i64, max: i64) -> i64 {
    if x != x {
        return 0;
    }
    if x >= 9223372036854775808.0 {
        return max;
    }
    if x < -9223372036854775808.0 {
        return min;
    }
    let m = magnitude(x);
    let r = if x < 0.0 { (0 - m) as i64 } else { m as i64 };
    if r < min {
        min
    } else if r > max {
        max
    } else {
        r
    }
}

/// `x as u64`: truncates, saturates, NaN is 0.
pub fn f64_to_u64(x: f64) -> u64 {
    if x >= 18446744073709551616.0 {
        return 18446744073709551615;
    }
    if x > 0.0 { magnitude(x) } else { 0 }
}

/// Rounds `x` to `mant` + 1 significant bits, ties to even; gives the exponent and the bits
/// above the leading one, added, so that a carry moves the exponent by itself.
fn round_bits(x: u64, mant: u32, bias: u64) -> u64 {
    if x == 0 {
        return 0;
    }
    let n = crate::num::wide::leading_zeros(x);
    let top = x << n;
    let drop = 63 - mant;
    let kept = top >> drop;
    let rest = top & ((1 << drop) - 1);
    let half: u64 = 1 << (drop - 1);
    let up: u64 = if rest > half || (rest == half && kept & 1 == 1) { 1 } else { 0 };
    let exponent = bias + 63 - (n as u64);
    // The leading one of `kept` adds one to the exponent field.
    ((exponent - 1) << mant) + kept + up
}

pub fn u64_to_f64(x: u64) -> f64 {
    intrinsics::f64_from_bits(round_bits(x, 52, 1023))
}

pub fn u64_to_f32(x: u64) -> f32 {
    intrinsics::f32_from_bits(round_bits(x, 23, 127) as u32)
}

/// Exact remainder with the sign of `a` (C's `fmod`).
pub fn f64_rem(a: f64, b: f64) -> f64 {
    let sign: u64 = intrinsics::f64_to_bits(a) & 0x8000000000000000;
    let abs_a = intrinsics::f64_to_bits(a) & 0x7FFFFFFFFFFFFFFF;
    let abs_b = intrinsics::f64_to_bits(b) & 0x7FFFFFFFFFFFFFFF;
    if abs_a >= 0x7FF0000000000000 || abs_b > 0x7FF0000000000000 || abs_b == 0 {
        return (a * b) / (a * b);
    }
    if abs_a < abs_b {
        return a;
    }
    // Value = mantissa * 2^(exponent - 1075), subnormals with exponent 1.
    let mut ea = (abs_a >> 52) as i32;
    let mut eb = (abs_b >> 52) as i32;
    let mut ma = abs_a & 0xFFFFFFFFFFFFF;
    let mut mb = abs_b & 0xFFFFFFFFFFFFF;
    if ea == 0 {
        ea = 1;
    } else {
        ma |= 0x10000000000000;
    }
    if eb == 0 {
        eb = 1;
    } else {
        mb |= 0x10000000000000;
    }
    let mut shift = ea - eb;
    ma = ma % mb;
    while shift > 0 && ma != 0 {
        let step = if shift > 11 { 11 } else { shift };
        ma = (ma << (step as u32)) % mb;
        shift -= step;
    }
    if ma == 0 {
        return intrinsics::f64_from_bits(sign);
    }
    // Normalise down from exponent eb.
    let mut e = eb;
    let lead = crate::num::wide::leading_zeros(ma) as i32 - 11;
    let by = if lead < e - 1 { lead } else { e - 1 };
    ma = ma << (by as u32);
    e -= by;
    let bits = if ma & 0x10000000000000 == 0 { ma } else { ((e as u64) << 52) | (ma & 0xFFFFFFFFFFFFF) };
    intrinsics::f64_from_bits(sign | bits)
}
