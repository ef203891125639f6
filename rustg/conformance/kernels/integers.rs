//! Integers of 8 to 64 bits.

#[kernel]
pub fn arithmetic(#[global_id] i: usize, a: &[i32], b: &[i32], out: &mut [[i32; 8]]) {
    let (x, y) = (a[i], b[i]);
    out[i] = [
        x.wrapping_add(y), x.wrapping_sub(y), x.wrapping_mul(y), x.wrapping_div(y), x.wrapping_rem(y),
        x.wrapping_shl(y as u32), x.wrapping_shr(y as u32), x.rotate_left(y as u32 & 31),
    ];
}

#[kernel]
pub fn wide(#[global_id] i: usize, a: &[u64], b: &[u64], out: &mut [[u64; 6]]) {
    let (x, y) = (a[i], b[i]);
    out[i] = [x.wrapping_mul(y), x / y, x % y, x >> (y & 63), x << (y & 63), (x < y) as u64];
}

#[kernel]
pub fn signed_wide(#[global_id] i: usize, a: &[i64], b: &[i64], out: &mut [[i64; 3]]) {
    out[i] = [a[i].wrapping_div(b[i]), a[i].wrapping_rem(b[i]), a[i] >> (b[i] & 63)];
}

/// Threads write bytes and halves of the same words.
#[kernel]
pub fn small(#[global_id] i: usize, x: &[i8], bytes: &mut [u8], halves: &mut [i16]) {
    bytes[i] = (x[i] as u8).wrapping_mul(7);
    halves[i] = x[i] as i16 * 100;
}
