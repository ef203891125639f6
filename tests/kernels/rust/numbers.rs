// Integers of all widths at their limits, casts, floats.
fn mix(h: u32, v: u32) -> u32 { (h ^ v).wrapping_mul(0x0100_0193).rotate_left(5) }
fn mix64(h: u32, v: u64) -> u32 { mix(mix(h, v as u32), (v >> 32) as u32) }
fn rnd64(s: &mut u64) -> u64 { *s ^= *s << 13; *s ^= *s >> 7; *s ^= *s << 17; *s }
const E64: [u64; 16] = [0, 1, 2, 3, 10, 0x7F, 0x80, 0xFFFF_FFFF, 0x1_0000_0000, 0x1_0000_0001, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0x8000_0000_0000_0001, u64::MAX, u64::MAX - 1, 0xFFFF_FFFF_0000_0000];
fn pick64(k: u32) -> u64 { if k < 16 { E64[k as usize] } else { let mut s = (k as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15); rnd64(&mut s) >> (k * 7 % 64) } }
pub fn u64_ops(i: u32, o: &mut [u32; 16]) {
    let a = pick64(i);
    for k in 0..40u32 {
        let b = pick64((k * 5 + i) % 64);
        o[0] = mix64(o[0], a.wrapping_add(b));
        o[1] = mix64(o[1], a.wrapping_sub(b));
        o[2] = mix64(o[2], a.wrapping_mul(b));
        if b != 0 { o[3] = mix64(o[3], a / b); o[4] = mix64(o[4], a % b); }
        let (v, c) = a.overflowing_mul(b);
        o[5] = mix(mix64(o[5], v), c as u32);
        let (v, c) = a.overflowing_add(b); let (w, d) = a.overflowing_sub(b);
        o[6] = mix(mix64(o[6], v ^ w), c as u32 * 2 + d as u32);
        o[7] = mix64(o[7], a.saturating_add(b) ^ a.saturating_sub(b).rotate_left(1) ^ a.saturating_mul(b).rotate_left(2));
        o[8] = mix64(o[8], a.wrapping_shl(k * 3) ^ b.wrapping_shr(k * 5));
        o[9] = mix64(o[9], a.rotate_left(k) ^ b.rotate_right(k * 7 + 1));
        o[10] = mix(o[10], (a < b) as u32 | ((a <= b) as u32) << 1 | ((a > b) as u32) << 2 | ((a >= b) as u32) << 3 | ((a == b) as u32) << 4);
        o[11] = mix64(o[11], a.min(b) ^ a.max(b).swap_bytes() ^ a.abs_diff(b).reverse_bits());
    }
    o[12] = a.leading_zeros() | a.trailing_zeros() << 8 | a.count_ones() << 16 | a.leading_ones() << 24;
    o[13] = a.isqrt() as u32;
    o[14] = if a > 0 { a.ilog2() | a.ilog10() << 8 } else { 99 };
    o[15] = mix64(a.is_power_of_two() as u32, a.wrapping_pow(i % 7));
}
pub fn i64_ops(i: u32, o: &mut [u32; 16]) {
    let a = pick64(i) as i64;
    for k in 0..40u32 {
        let b = pick64((k * 5 + i) % 64) as i64;
        o[0] = mix64(o[0], a.wrapping_mul(b) as u64);
        if b != 0 {
            o[1] = mix64(o[1], a.wrapping_div(b) as u64);
            o[2] = mix64(o[2], a.wrapping_rem(b) as u64);
            o[3] = mix64(o[3], a.wrapping_div_euclid(b) as u64 ^ (a.wrapping_rem_euclid(b) as u64).rotate_left(9));
            let (q, c) = a.overflowing_div(b);
            o[4] = mix(mix64(o[4], q as u64), c as u32);
        }
        let (v, c) = a.overflowing_mul(b);
        o[5] = mix(mix64(o[5], v as u64), c as u32);
        let (v, c) = a.overflowing_add(b); let (w, d) = a.overflowing_sub(b);
        o[6] = mix(mix64(o[6], (v ^ w) as u64), c as u32 * 2 + d as u32);
        o[7] = mix64(o[7], (a.saturating_add(b) ^ a.saturating_sub(b).rotate_left(1) ^ a.saturating_mul(b).rotate_left(2)) as u64);
        o[8] = mix64(o[8], (a.wrapping_shl(k * 3) ^ b.wrapping_shr(k * 5)) as u64);
        o[9] = mix64(o[9], (b >> (k % 64)) as u64 ^ ((a >> (k + 20)) as u64).rotate_left(20));
        o[10] = mix(o[10], (a < b) as u32 | ((a <= b) as u32) << 1 | ((a > b) as u32) << 2 | ((a >= b) as u32) << 3);
        o[11] = mix64(o[11], (a.min(b) ^ a.max(b).swap_bytes()) as u64 ^ a.abs_diff(b));
    }
    o[12] = a.leading_zeros() | a.trailing_zeros() << 8 | a.count_ones() << 16 | (a.signum() + 1) as u32 * 0x1000000;
    o[13] = mix64(a.is_negative() as u32, a.unsigned_abs());
    let (p, c) = a.overflowing_pow(i % 9);
    o[14] = mix(mix64(1, p as u64), c as u32);
    o[15] = mix64(2, a.saturating_pow(i % 5) as u64);
}
fn sm8(x: i8) -> u32 { x as i32 as u32 }
pub fn i8_ops(i: u32, o: &mut [u32; 16]) {
    let a = (i * 37 + 127) as u8 as i8;
    for k in 0..256u32 {
        let b = k as u8 as i8;
        o[0] = mix(o[0], sm8(a.wrapping_add(b)) ^ sm8(a.wrapping_sub(b)) << 8 ^ sm8(a.wrapping_mul(b)) << 16);
        if b != 0 {
            o[1] = mix(o[1], sm8(a.wrapping_div(b)) ^ sm8(a.wrapping_rem(b)) << 9);
            o[2] = mix(o[2], sm8(a.wrapping_div_euclid(b)) ^ sm8(a.wrapping_rem_euclid(b)) << 9);
        }
        o[3] = mix(o[3], sm8(a.saturating_add(b)) ^ sm8(a.saturating_sub(b)) << 8 ^ sm8(a.saturating_mul(b)) << 16);
        let (x, p) = a.overflowing_add(b); let (y, q) = a.overflowing_sub(b); let (z, r) = a.overflowing_mul(b);
        o[4] = mix(o[4], sm8(x ^ y ^ z) << 3 | (p as u32) << 2 | (q as u32) << 1 | r as u32);
        o[5] = mix(o[5], sm8(a.wrapping_shl(k)) ^ sm8(b.wrapping_shr(i)) << 8 ^ sm8(a.rotate_left(k)) << 16 ^ sm8(b.rotate_right(i)) << 24);
        o[6] = mix(o[6], sm8(a << (k % 8)) ^ sm8(b >> (i % 8)) << 8);
        o[7] = mix(o[7], (a < b) as u32 + (a == b) as u32 * 2 + (a >= b) as u32 * 4 + a.abs_diff(b) as u32 * 8);
        o[8] = mix(o[8], b.leading_zeros() + b.trailing_zeros() * 9 + b.count_ones() * 81 + b.leading_ones() * 729 + b.trailing_ones() * 10000);
        o[9] = mix(o[9], sm8(b.reverse_bits()) ^ sm8(!b) << 5 ^ sm8(b.wrapping_neg()) << 10 ^ sm8(b.wrapping_abs()) << 20);
        o[10] = mix(o[10], sm8(b.saturating_neg()) ^ sm8(b.saturating_abs()) << 7 ^ sm8(b.signum()) << 13);
        o[11] = mix(o[11], sm8(a & b) ^ sm8(a | b) << 7 ^ sm8(a ^ b) << 14);
        o[12] = mix(o[12], sm8(b.wrapping_pow(i % 6)) ^ sm8(b.saturating_pow(i % 4)) << 8);
        o[13] = mix(o[13], b as u8 as u32 ^ (b as u16 as u32) << 3 ^ (b as i64 as u64 >> 20) as u32 ^ (b as u8 as i64) as u32);
    }
}
pub fn u16_ops(i: u32, o: &mut [u32; 16]) {
    let a = (i * 1021 + 0xFFF0) as u16;
    for k in 0..200u32 {
        let b = (k * 331 ^ k << 12) as u16;
        o[0] = mix(o[0], a.wrapping_add(b) as u32 ^ (a.wrapping_sub(b) as u32) << 8 ^ (a.wrapping_mul(b) as u32) << 16);
        if b != 0 { o[1] = mix(o[1], (a / b) as u32 ^ ((a % b) as u32) << 9); }
        o[2] = mix(o[2], a.saturating_add(b) as u32 ^ (a.saturating_sub(b) as u32) << 8 ^ (a.saturating_mul(b) as u32) << 16);
        let (x, p) = a.overflowing_add(b); let (y, q) = a.overflowing_sub(b); let (z, r) = a.overflowing_mul(b);
        o[3] = mix(o[3], ((x ^ y ^ z) as u32) << 3 | (p as u32) << 2 | (q as u32) << 1 | r as u32);
        o[4] = mix(o[4], a.wrapping_shl(k) as u32 ^ (b.wrapping_shr(i) as u32) << 8 ^ (a.rotate_left(k) as u32) << 16);
        o[5] = mix(o[5], (a << (k % 16)) as u32 ^ ((b >> (i % 16)) as u32) << 8);
        o[6] = mix(o[6], b.leading_zeros() + b.trailing_zeros() * 17 + b.count_ones() * 300 + b.swap_bytes() as u32 * 8192);
        o[7] = mix(o[7], (a.isqrt() as u32) + b.isqrt() as u32 * 300);
        o[8] = mix(o[8], if b > 0 { b.ilog2() + b.ilog10() * 20 + b.is_power_of_two() as u32 * 1000 } else { 3 });
        o[9] = mix(o[9], b as i16 as i32 as u32 ^ (b as i8 as i64 >> 3) as u32 ^ (b as i16 as i64 as u64 >> 33) as u32);
        o[10] = mix(o[10], (!b) as u32 ^ (b.wrapping_neg() as u32) << 8);
        o[11] = mix(o[11], (a as i16 / ((b as i16) | 1).max(2)) as u32 ^ (a as i16 % ((b as i16) | 1).max(2)) as u32);
    }
    o[12] = a.to_be_bytes()[0] as u32 | (a.to_le_bytes()[0] as u32) << 8 | (u16::from_be_bytes([i as u8, 3]) as u32) << 16;
}
// 64 x 64 -> 128, modular arithmetic, gcd, division by steps.
fn mul_wide(a: u64, b: u64) -> (u64, u64) {
    let (al, ah, bl, bh) = (a & 0xFFFF_FFFF, a >> 32, b & 0xFFFF_FFFF, b >> 32);
    let ll = al * bl; let lh = al * bh; let hl = ah * bl; let hh = ah * bh;
    let mid = (ll >> 32) + (lh & 0xFFFF_FFFF) + (hl & 0xFFFF_FFFF);
    (mid << 32 | ll & 0xFFFF_FFFF, hh + (lh >> 32) + (hl >> 32) + (mid >> 32))
}
fn mul_mod(a: u64, b: u64, m: u64) -> u64 {
    let (mut r, mut a, mut b) = (0u64, a % m, b);
    while b > 0 {
        if b & 1 == 1 { r = if r >= m - a { r - (m - a) } else { r + a }; }
        a = if a >= m - a { a - (m - a) } else { a + a };
        b >>= 1;
    }
    r
}
pub fn wide(i: u32, o: &mut [u32; 16]) {
    let a = pick64(i);
    let b = pick64(63 - i) | 1;
    let (lo, hi) = mul_wide(a, b);
    o[0] = lo as u32; o[1] = (lo >> 32) as u32; o[2] = hi as u32; o[3] = (hi >> 32) as u32;
    let m = (a ^ b) >> 1 | 3;
    let r = mul_mod(a, b, m);
    o[4] = r as u32; o[5] = (r >> 32) as u32;
    let (mut x, mut y) = (a, b);
    let mut steps = 0;
    while y != 0 { (x, y) = (y, x % y); steps += 1; }
    o[6] = x as u32; o[7] = steps;
    let mut d = a; let mut digits = 0u32; let mut sum = 0u64;
    loop { sum += d % 10; d /= 10; digits += 1; if d == 0 { break; } }
    o[8] = digits; o[9] = sum as u32;
    o[10] = (a / 1000003) as u32; o[11] = (a % 1000003) as u32; o[12] = (a as i64 / -7) as u32; o[13] = (a as i64 % -1_000_000_007) as u32;
    o[14] = (a / 0x1_0000_0001) as u32; o[15] = (a >> 33 << 3) as u32;
}
pub fn casts(i: u32, o: &mut [u32; 16]) {
    let a = pick64(i);
    let s = a as i64;
    o[0] = mix(a as u8 as u32, a as u16 as u32) ^ a as u32;
    o[1] = (a as i8 as i64 as u64 >> 8) as u32 ^ (a as i16 as i32 as u32) ^ (a as i32 as i64 >> 32) as u32;
    o[2] = (a as f32).to_bits();
    o[3] = (s as f32).to_bits();
    o[4] = (a as u32 as f32).to_bits();
    o[5] = (a as i32 as f32).to_bits();
    o[6] = (a as i8 as f32).to_bits() ^ (a as u16 as f32).to_bits();
    o[7] = (a & 1 == 1) as u64 as u32 + (s < 0) as i8 as u32;
    let c = if a as u32 % 0x11_0000 < 0xD800 || a as u32 % 0x11_0000 > 0xDFFF { a as u8 as char } else { 'x' };
    o[8] = c as u32; o[9] = c as u8 as u32; o[10] = ('\u{10ffff}' as u64 + a as u8 as u64) as u32 ^ 'é' as u8 as u32;
    o[11] = (a as i16 as u64 >> 32) as u32; o[12] = (a as i32 as u64 >> 32) as u32; o[13] = (a as u32 as i64 >> 32) as u32;
    o[14] = -(a as u8 as i16) as u32; o[15] = (a as u16 as i32 - 40000) as u32;
}
const F: [u32; 32] = [0, 0x8000_0000, 0x3F80_0000, 0xBF80_0000, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000, 0xFFC0_0001, 0x7F7F_FFFF, 0xFF7F_FFFF, 0x0080_0000, 0x4F00_0000, 0xCF00_0000, 0x4F80_0000, 0x5F00_0000, 0xDF00_0000, 0x5F80_0000, 0x4EFF_FFFF, 0x5EFF_FFFF, 0x3F00_0000, 0xBF00_0000, 0x3FC0_0000, 0x4020_0000, 0x4B00_0001, 0x4AFF_FFFF, 0x437F_0000, 0x4380_0000, 0x42FE_0000, 0xC300_0000, 0xC301_0000, 0x477F_FF00, 0x3EFF_FFFF];
fn pickf(k: u32) -> f32 { if k < 32 { f32::from_bits(F[k as usize]) } else { (k as f32 - 47.5) * if k % 3 == 0 { 1e6 } else { 0.37 } } }
pub fn float_casts(i: u32, o: &mut [u32; 16]) {
    let x = pickf(i);
    o[0] = x as i8 as u32; o[1] = x as u8 as u32; o[2] = x as i16 as u32; o[3] = x as u16 as u32;
    o[4] = x as i32 as u32; o[5] = x as u32;
    let (a, b) = (x as i64, x as u64);
    o[6] = a as u32; o[7] = (a >> 32) as u32; o[8] = b as u32; o[9] = (b >> 32) as u32;
    o[10] = (x.is_nan() as u32) | (x.is_infinite() as u32) << 1 | (x.is_finite() as u32) << 2 | (x.is_normal() as u32) << 3 | (x.is_subnormal() as u32) << 4 | (x.is_sign_negative() as u32) << 5;
    o[11] = x.to_bits();
    o[12] = (x as i64 as f32).to_bits(); o[13] = (x as u64 as f32).to_bits(); o[14] = ((x as i32 as f32) == x) as u32;
    o[15] = x as u32;
}

type char_t = u32;
fn canon(x: f32) -> u32 { if x.is_nan() { 0x7FC0_0000 } else { x.to_bits() } }
pub fn float_methods(i: u32, o: &mut [u32; 16]) {
    let x = pickf(i);
    o[0] = canon(x.floor()); o[1] = canon(x.ceil()); o[2] = canon(x.trunc()); o[3] = canon(x.round()); o[4] = canon(x.round_ties_even());
    o[5] = canon(x.abs()); o[6] = canon(-x); o[7] = canon(x.signum()); o[8] = canon(x.fract());
    for k in 0..64 {
        let y = pickf(k);
        o[9] = mix(o[9], (x < y) as u32 | ((x <= y) as u32) << 1 | ((x > y) as u32) << 2 | ((x >= y) as u32) << 3 | ((x == y) as u32) << 4 | ((x != y) as u32) << 5 | ((!(x < y)) as u32) << 6);
        let (lo, hi) = (x.min(y), x.max(y));
        o[10] = mix(o[10], if x == y { 5 } else { canon(lo) ^ canon(hi).rotate_left(3) });
        o[11] = mix(o[11], canon(x.copysign(y)));
        o[12] = mix(o[12], canon(x + y)); o[13] = mix(o[13], canon(x - y)); 
        if x.abs() < 1e15 && y.abs() < 1e15 && (x == 0.0 || x.abs() > 1e-20) && (y == 0.0 || y.abs() > 1e-20) { o[14] = mix(o[14], canon(x * y)); }
        if y.abs() > 1e-30 && x.abs() > 1e-30 { o[15] = mix(o[15], canon(x % y)); }
    }
}
pub fn float_mixed(i: u32, o: &mut [u32; 16]) {
    let x = pickf(i);
    let y = (i as f32) * 0.125 - 3.0;
    o[0] = canon(y.rem_euclid(0.75)); o[1] = canon(y.div_euclid(0.75)); o[2] = canon(y.powi(3)); o[3] = canon(y.clamp(-1.0, 2.5));
    o[4] = canon(y * 0.5 + 1.0);
    let r = match x { f if f.is_nan() => 1, f32::NEG_INFINITY => 2, -1.0 => 3, 0.0 => 4, 1.0..=100.0 => 5, f if f > 1e9 => 6, _ => 7 };
    o[5] = r;
    let mut t = 0.0f32; let mut n = 0;
    while !(t >= x) && n < 50 { t += 0.5; n += 1; }
    o[6] = n; o[7] = canon(t);
    o[8] = canon(if x > 0.0 && x < 1e30 { x.sqrt() * x.sqrt() * 0.0 } else { 1.0 });
    let b = x.to_le_bytes(); o[9] = b[0] as u32 | (b[3] as u32) << 8;
    let a = [x, y, -y, 0.5]; let (mut best, mut at) = (f32::NEG_INFINITY, 9);
    for k in 0..4 { if a[k] > best { best = a[k]; at = k; } }
    o[10] = at as u32; o[11] = canon(best);
    o[12] = (a == [x, y, -y, 0.5]) as u32; o[13] = ((x, 1) < (y, 2)) as u32 | (((x, 1) >= (y, 2)) as u32) << 1;
    o[14] = canon(i as f32 / 8.0 + 16777216.0); o[15] = canon(0.1f32 + i as f32 * 0.2);
}
