//! The remainder of `f32` by its bits, without `f64`.

use crate::intrinsics;

/// `a % b`: exact, with the sign of `a`.
pub fn f32_rem(a: f32, b: f32) -> f32 {
    let x = intrinsics::f32_to_bits(a);
    let sign = x & 0x80000000;
    let mut u = x & 0x7FFFFFFF;
    let v = intrinsics::f32_to_bits(b) & 0x7FFFFFFF;
    if v == 0 || v > 0x7F800000 || u >= 0x7F800000 {
        return intrinsics::f32_from_bits(0x7FC00000);
    }
    if u < v {
        return a;
    }
    // Significands and exponents; those of subnormal numbers count from 1.
    let mut eu = (u >> 23) as i32;
    let mut ev = (v >> 23) as i32;
    let mut mu = u & 0x7FFFFF;
    let mut mv = v & 0x7FFFFF;
    if eu == 0 {
        eu = 1;
    } else {
        mu |= 0x800000;
    }
    if ev == 0 {
        ev = 1;
    } else {
        mv |= 0x800000;
    }
    while eu > ev {
        if mu >= mv {
            mu -= mv;
        }
        mu = mu << 1;
        eu -= 1;
    }
    if mu >= mv {
        mu -= mv;
    }
    if mu == 0 {
        return intrinsics::f32_from_bits(sign);
    }
    while mu < 0x800000 && eu > 1 {
        mu = mu << 1;
        eu -= 1;
    }
    u = if mu >= 0x800000 { (mu & 0x7FFFFF) | ((eu as u32) << 23) } else { mu };
    intrinsics::f32_from_bits(sign | u)
}
