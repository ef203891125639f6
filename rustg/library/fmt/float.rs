//! Floats. `{}` never uses an exponent; `{:?}` does below 1e-4 and from 1e16 on, and always
//! shows a fraction.

use crate::fmt::dragon;
use crate::fmt::dragon::Decimal;
use crate::fmt::dragon::Decoded;
use crate::intrinsics;
use crate::rt;

fn write_digits(d: &Decimal, from: usize, to: usize) {
    rt::write_bytes(&d.digits[from..to]);
}

fn write_zeros(n: usize) {
    let mut i: usize = 0;
    while i < n {
        rt::write_byte(48);
        i += 1;
    }
}

/// All digits with the point in its place; `.0` after an integer if `fraction`.
fn write_plain(d: &Decimal, fraction: bool) {
    if d.exp <= 0 {
        rt::write_str("0.");
        write_zeros((0 - d.exp) as usize);
        write_digits(d, 0, d.len);
    } else if (d.exp as usize) < d.len {
        write_digits(d, 0, d.exp as usize);
        rt::write_str(".");
        write_digits(d, d.exp as usize, d.len);
    } else {
        write_digits(d, 0, d.len);
        write_zeros(d.exp as usize - d.len);
        if fraction {
            rt::write_str(".0");
        }
    }
}

/// `d.ddde-7`; the point only where more than one digit is there.
fn write_exponent(d: &Decimal) {
    write_digits(d, 0, 1);
    if d.len > 1 {
        rt::write_str(".");
        write_digits(d, 1, d.len);
    }
    rt::write_str("e");
    crate::fmt::int::write_i64((d.exp - 1) as i64);
}

/// A finite or special float given by its fields. Shared by all four forms.
fn write_float(negative: bool, exponent: i32, fraction: u64, mant_bits: u32, special: i32, debug: bool) {
    if exponent == special && fraction != 0 {
        rt::write_str("NaN");
        return;
    }
    if negative {
        rt::write_str("-");
    }
    if exponent == special {
        rt::write_str("inf");
        return;
    }
    if exponent == 0 && fraction == 0 {
        rt::write_str(if debug { "0.0" } else { "0" });
        return;
    }
    let hidden: u64 = 1 << mant_bits;
    // special is 2 * bias + 1.
    let least = 1 - special / 2 - (mant_bits as i32);
    let d = if exponent == 0 {
        Decoded { mant: fraction, exp: least, narrow_below: false }
    } else {
        Decoded {
            mant: fraction | hidden,
            exp: least + exponent - 1,
            narrow_below: fraction == 0,
        }
    };
    let mut out = Decimal { len: 0, exp: 0, digits: [0; dragon::ROOM] };
    dragon::shortest(&d, &mut out);
    // 1e-4 is 0.1 * 10^-3, 1e16 is 0.1 * 10^17.
    if debug && (out.exp < -3 || out.exp > 16) {
        write_exponent(&out);
    } else {
        write_plain(&out, debug);
    }
}

fn write_f64(x: f64, debug: bool) {
    let bits = intrinsics::f64_to_bits(x);
    let exponent = ((bits >> 52) & 2047) as i32;
    write_float(bits >> 63 != 0, exponent, bits & 0xFFFFFFFFFFFFF, 52, 2047, debug);
}

fn write_f32(x: f32, debug: bool) {
    let bits = intrinsics::f32_to_bits(x);
    let exponent = ((bits >> 23) & 255) as i32;
    write_float(bits >> 31 != 0, exponent, (bits & 0x7FFFFF) as u64, 23, 255, debug);
}

pub fn display_f64(x: f64) {
    write_f64(x, false);
}

pub fn debug_f64(x: f64) {
    write_f64(x, true);
}

pub fn display_f32(x: f32) {
    write_f32(x, false);
}

pub fn debug_f32(x: f32) {
    write_f32(x, true);
}
