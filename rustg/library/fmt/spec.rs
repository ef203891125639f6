//! Values with a format specification: width, fill and alignment, sign, precision, base.
//!
//! `flags`: 1 left, 2 center, 3 right; then the bits below; in bits 8 to 15 the base if it is not 10 (EXPONENT: `{:e}`), above them
//! the precision of an integer with an exponent. A `prec` counts if PRECISION is set.

use crate::fmt::bignum::Big;
use crate::fmt::dragon;
use crate::fmt::dragon::Decimal;
use crate::fmt::dragon::Decoded;
use crate::intrinsics;
use crate::rt;

const PLUS: u32 = 4;
const ALTERNATE: u32 = 8;
const ZERO: u32 = 16;
const PRECISION: u32 = 32;
const DEBUG: u32 = 64;
const UPPER: u32 = 128;
/// In place of a base.
const EXPONENT: u32 = 1;

/// The longest: 309 digits before the point, 300 behind it.
const ROOM: usize = 640;

struct Text {
    len: usize,
    bytes: [u8; ROOM],
}

impl Text {
    fn put(&mut self, b: u8) {
        self.bytes[self.len] = b;
        self.len += 1;
    }

    fn put_str(&mut self, s: &str) {
        let b = intrinsics::str_bytes(s);
        let mut i: usize = 0;
        while i < b.len() {
            self.put(b[i]);
            i += 1;
        }
    }

    fn put_digits(&mut self, d: &Decimal, from: usize, to: usize) {
        let mut i = from;
        while i < to {
            self.put(d.digits[i]);
            i += 1;
        }
    }

    fn put_zeros(&mut self, n: usize) {
        let mut i: usize = 0;
        while i < n {
            self.put(48);
            i += 1;
        }
    }
}

fn write_fill(fill: u32, n: usize) {
    let mut i: usize = 0;
    while i < n {
        crate::fmt::text::display_char(intrinsics::char_from_u32(fill));
        i += 1;
    }
}

/// Characters that stand before `len` of them in `width`; `align` as in `flags`, 0 for the usual one.
fn before(width: u32, len: usize, align: u32) -> usize {
    let missing = if (width as usize) > len { width as usize - len } else { 0 };
    match align {
        1 => 0,
        2 => missing / 2,
        _ => missing,
    }
}

fn number(negative: bool, prefix: &str, text: &[u8], flags: u32, fill: u32, width: u32) {
    let sign = if negative {
        "-"
    } else if flags & PLUS != 0 {
        "+"
    } else {
        ""
    };
    let len = sign.len() + prefix.len() + text.len();
    let missing = before(width, len, 3);
    let zeros = flags & ZERO != 0;
    let left = if zeros { 0 } else { before(width, len, flags & 3) };
    write_fill(fill, left);
    rt::write_str(sign);
    rt::write_str(prefix);
    if zeros {
        write_fill(48, missing);
    }
    rt::write_bytes(text);
    if !zeros {
        write_fill(fill, missing - left);
    }
}

fn base_of(flags: u32) -> u32 {
    flags >> 8 & 255
}

/// `e-7`.
fn put_exponent(e: i32, flags: u32, t: &mut Text) {
    t.put(if flags & UPPER != 0 { 69 } else { 101 });
    let mut e = e;
    if e < 0 {
        t.put(45);
        e = 0 - e;
    }
    if e > 99 {
        t.put(48 + (e / 100) as u8);
    }
    if e > 9 {
        t.put(48 + (e / 10 % 10) as u8);
    }
    t.put(48 + (e % 10) as u8);
}

/// An integer with an exponent: zeros at its end are left out, a precision rounds halves to even.
fn int_exponent(x: u64, negative: bool, flags: u32, fill: u32, width: u32) {
    let mut n = x;
    let mut e: i32 = 0;
    while n >= 10 && n % 10 == 0 {
        n /= 10;
        e += 1;
    }
    let mut behind: u32 = 0;
    let mut rest = n;
    while rest >= 10 {
        rest /= 10;
        behind += 1;
    }
    let prec = flags >> 16;
    let precise = flags & PRECISION != 0;
    if precise && prec < behind {
        let mut more = false;
        let mut last: u64 = 0;
        while behind > prec {
            more = more || last != 0;
            last = n % 10;
            n /= 10;
            e += 1;
            behind -= 1;
        }
        if last > 5 || (last == 5 && (more || n % 2 != 0)) {
            n += 1;
            let mut top: u64 = 1;
            let mut i: u32 = 0;
            while i <= behind {
                top *= 10;
                i += 1;
            }
            if n == top {
                n /= 10;
                e += 1;
            }
        }
    }
    let mut digits: [u8; 20] = [48; 20];
    let mut i: usize = 20;
    rest = n;
    loop {
        i -= 1;
        digits[i] = 48 + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    let mut t = Text { len: 0, bytes: [0; ROOM] };
    t.put(digits[i]);
    if i < 19 || (precise && prec > behind) {
        t.put(46);
    }
    let mut k = i + 1;
    while k < 20 {
        t.put(digits[k]);
        k += 1;
    }
    if precise && prec > behind {
        t.put_zeros((prec - behind) as usize);
    }
    put_exponent(e + behind as i32, flags, &mut t);
    number(negative, "", &t.bytes[0..t.len], flags, fill, width);
}

fn int(x: u64, negative: bool, flags: u32, fill: u32, width: u32) {
    if base_of(flags) == EXPONENT {
        int_exponent(x, negative, flags, fill, width);
        return;
    }
    let base = if base_of(flags) == 0 { 10 } else { base_of(flags) as u64 };
    let mut buf: [u8; 64] = [0; 64];
    let mut i: usize = 64;
    let mut rest = x;
    loop {
        i -= 1;
        let digit = (rest % base) as u8;
        buf[i] = if digit < 10 {
            48 + digit
        } else if flags & UPPER != 0 {
            55 + digit
        } else {
            87 + digit
        };
        rest /= base;
        if rest == 0 {
            break;
        }
    }
    let prefix = if flags & ALTERNATE == 0 {
        ""
    } else {
        match base {
            2 => "0b",
            8 => "0o",
            16 => "0x",
            _ => "",
        }
    };
    number(negative, prefix, &buf[i..64], flags, fill, width);
}

/// A signed integer of `bits` bits; in other bases than 10 as it is stored.
pub fn spec_signed(x: i64, bits: u32, flags: u32, fill: u32, width: u32) {
    if base_of(flags) > EXPONENT {
        let mask: u64 = if bits == 64 { 18446744073709551615 } else { (1 << bits) - 1 };
        int(x as u64 & mask, false, flags, fill, width);
    } else if x < 0 {
        int(0 - (x as u64), true, flags, fill, width);
    } else {
        int(x as u64, false, flags, fill, width);
    }
}

pub fn spec_unsigned(x: u64, _bits: u32, flags: u32, fill: u32, width: u32) {
    int(x, false, flags, fill, width);
}

pub fn spec_str(s: &str, flags: u32, fill: u32, width: u32, prec: u32) {
    let b = intrinsics::str_bytes(s);
    let mut chars: usize = 0;
    let mut end: usize = 0;
    while end < b.len() {
        let starts = b[end] & 0xC0 != 0x80;
        if starts && flags & PRECISION != 0 && chars == prec as usize {
            break;
        }
        if starts {
            chars += 1;
        }
        end += 1;
    }
    let align = if flags & 3 == 0 { 1 } else { flags & 3 };
    let left = before(width, chars, align);
    let missing = before(width, chars, 3);
    write_fill(fill, left);
    rt::write_bytes(&b[0..end]);
    write_fill(fill, missing - left);
}

pub fn spec_bool(x: bool, flags: u32, fill: u32, width: u32, prec: u32) {
    spec_str(if x { "true" } else { "false" }, flags, fill, width, prec);
}

pub fn spec_char(c: char, flags: u32, fill: u32, width: u32, prec: u32) {
    let shown: usize = if flags & PRECISION != 0 && prec == 0 { 0 } else { 1 };
    let align = if flags & 3 == 0 { 1 } else { flags & 3 };
    let left = before(width, shown, align);
    write_fill(fill, left);
    if shown == 1 {
        crate::fmt::text::display_char(c);
    }
    write_fill(fill, before(width, shown, 3) - left);
}

/// `prec` digits behind the point, correctly rounded, halves to even.
fn fixed(d: &Decoded, prec: u32, t: &mut Text) {
    let mut n = Big::from_u64(d.mant);
    let places = if d.exp >= 0 { 0 } else { prec };
    if d.exp >= 0 {
        n.shl(d.exp as u32);
    } else {
        n.mul_pow10(prec);
        n.shr_round((0 - d.exp) as u32);
    }
    let mut digits: [u8; ROOM] = [48; ROOM];
    let mut i = ROOM;
    while !n.is_zero() {
        let mut part = n.div_small(1000000000);
        let mut k: usize = 0;
        while k < 9 {
            i -= 1;
            digits[i] = 48 + (part % 10) as u8;
            part /= 10;
            k += 1;
        }
    }
    while i < ROOM && digits[i] == 48 {
        i += 1;
    }
    // At least one digit before the point.
    let point = ROOM - places as usize;
    if i >= point {
        i = point - 1;
    }
    while i < ROOM {
        if i == point {
            t.put(46);
        }
        t.put(digits[i]);
        i += 1;
    }
    if places < prec {
        t.put(46);
        t.put_zeros(prec as usize);
    }
}

/// `prec` digits behind the point, and an exponent.
fn fixed_exponent(d: &Decoded, prec: u32, flags: u32, t: &mut Text) {
    let mut digits: [u8; ROOM] = [48; ROOM];
    let n = prec as usize + 1;
    let exp = dragon::exact(d, n, &mut digits);
    t.put(digits[0]);
    if n > 1 {
        t.put(46);
    }
    let mut i: usize = 1;
    while i < n {
        t.put(digits[i]);
        i += 1;
    }
    put_exponent(exp - 1, flags, t);
}

/// The shortest digits that read back.
fn shortest(d: &Decoded, debug: bool, flags: u32, t: &mut Text) {
    let mut out = Decimal { len: 0, exp: 0, digits: [0; dragon::ROOM] };
    dragon::shortest(d, &mut out);
    if base_of(flags) == EXPONENT || (debug && (out.exp < -3 || out.exp > 16)) {
        t.put_digits(&out, 0, 1);
        if out.len > 1 {
            t.put(46);
            t.put_digits(&out, 1, out.len);
        }
        put_exponent(out.exp - 1, flags, t);
    } else if out.exp <= 0 {
        t.put_str("0.");
        t.put_zeros((0 - out.exp) as usize);
        t.put_digits(&out, 0, out.len);
    } else if (out.exp as usize) < out.len {
        t.put_digits(&out, 0, out.exp as usize);
        t.put(46);
        t.put_digits(&out, out.exp as usize, out.len);
    } else {
        t.put_digits(&out, 0, out.len);
        t.put_zeros(out.exp as usize - out.len);
        if debug {
            t.put_str(".0");
        }
    }
}

fn float(negative: bool, exponent: i32, fraction: u64, mant_bits: u32, special: i32, flags: u32, fill: u32, width: u32, prec: u32) {
    let mut t = Text { len: 0, bytes: [0; ROOM] };
    let mut flags = flags;
    let mut negative = negative;
    let debug = flags & DEBUG != 0;
    let precise = flags & PRECISION != 0;
    let least = 1 - special / 2 - (mant_bits as i32);
    if exponent == special {
        if fraction != 0 {
            negative = false;
            flags &= !PLUS;
        }
        t.put_str(if fraction != 0 { "NaN" } else { "inf" });
    } else if exponent == 0 && fraction == 0 {
        t.put(48);
        if precise && prec > 0 {
            t.put(46);
            t.put_zeros(prec as usize);
        } else if debug && !precise {
            t.put_str(".0");
        }
        if base_of(flags) == EXPONENT {
            put_exponent(0, flags, &mut t);
        }
    } else {
        let hidden: u64 = 1 << mant_bits;
        let d = if exponent == 0 {
            Decoded { mant: fraction, exp: least, narrow_below: false }
        } else {
            Decoded { mant: fraction | hidden, exp: least + exponent - 1, narrow_below: fraction == 0 }
        };
        if precise && base_of(flags) == EXPONENT {
            fixed_exponent(&d, prec, flags, &mut t);
        } else if precise {
            fixed(&d, prec, &mut t);
        } else {
            shortest(&d, debug, flags, &mut t);
        }
    }
    number(negative, "", &t.bytes[0..t.len], flags, fill, width);
}

pub fn spec_f64(x: f64, flags: u32, fill: u32, width: u32, prec: u32) {
    let bits = intrinsics::f64_to_bits(x);
    let exponent = ((bits >> 52) & 2047) as i32;
    float(bits >> 63 != 0, exponent, bits & 0xFFFFFFFFFFFFF, 52, 2047, flags, fill, width, prec);
}

pub fn spec_f32(x: f32, flags: u32, fill: u32, width: u32, prec: u32) {
    let bits = intrinsics::f32_to_bits(x);
    let exponent = ((bits >> 23) & 255) as i32;
    float(bits >> 31 != 0, exponent, (bits & 0x7FFFFF) as u64, 23, 255, flags, fill, width, prec);
}
