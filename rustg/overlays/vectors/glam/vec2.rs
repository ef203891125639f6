//! Vectors of 2 `f32`. Made by `tools/gen_glam.py`.

use super::{BVec2, IVec2, UVec2, Vec3, Vec4};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Vec2 {
    pub x: f32,
    pub y: f32,
}

impl Vec2 {
    pub const ZERO: Vec2 = Vec2 { x: 0.0, y: 0.0 };
    pub const ONE: Vec2 = Vec2 { x: 1.0, y: 1.0 };
    pub const X: Vec2 = Vec2 { x: 1.0, y: 0.0 };
    pub const Y: Vec2 = Vec2 { x: 0.0, y: 1.0 };
    pub const NEG_ONE: Vec2 = Vec2 { x: -1.0, y: -1.0 };
    pub const NEG_X: Vec2 = Vec2 { x: -1.0, y: 0.0 };
    pub const NEG_Y: Vec2 = Vec2 { x: 0.0, y: -1.0 };
    pub const MIN: Vec2 = Vec2 { x: f32::MIN, y: f32::MIN };
    pub const MAX: Vec2 = Vec2 { x: f32::MAX, y: f32::MAX };
    pub const NAN: Vec2 = Vec2 { x: f32::NAN, y: f32::NAN };
    pub const INFINITY: Vec2 = Vec2 { x: f32::INFINITY, y: f32::INFINITY };
    pub const NEG_INFINITY: Vec2 = Vec2 { x: f32::NEG_INFINITY, y: f32::NEG_INFINITY };
    pub fn new(x: f32, y: f32) -> Vec2 { Vec2 { x: x, y: y } }
    pub fn splat(v: f32) -> Vec2 { Vec2 { x: v, y: v } }
    pub fn default() -> Vec2 { Vec2::ZERO }
    pub fn from_array(a: [f32; 2]) -> Vec2 { Vec2 { x: a[0], y: a[1] } }
    pub fn from(a: [f32; 2]) -> Vec2 { Vec2 { x: a[0], y: a[1] } }
    pub fn from_slice(a: &[f32]) -> Vec2 { Vec2 { x: a[0], y: a[1] } }
    pub fn to_array(self) -> [f32; 2] { [self.x, self.y] }
    pub fn write_to_slice(self, a: &mut [f32]) {
        a[0] = self.x;
        a[1] = self.y;
    }
    pub fn with_x(self, v: f32) -> Vec2 { Vec2 { x: v, y: self.y } }
    pub fn with_y(self, v: f32) -> Vec2 { Vec2 { x: self.x, y: v } }
    pub fn select(mask: BVec2, a: Vec2, b: Vec2) -> Vec2 { Vec2 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y } } }
    pub fn cmpeq(self, o: Vec2) -> BVec2 { BVec2 { x: self.x == o.x, y: self.y == o.y } }
    pub fn cmpne(self, o: Vec2) -> BVec2 { BVec2 { x: self.x != o.x, y: self.y != o.y } }
    pub fn cmpge(self, o: Vec2) -> BVec2 { BVec2 { x: self.x >= o.x, y: self.y >= o.y } }
    pub fn cmpgt(self, o: Vec2) -> BVec2 { BVec2 { x: self.x > o.x, y: self.y > o.y } }
    pub fn cmple(self, o: Vec2) -> BVec2 { BVec2 { x: self.x <= o.x, y: self.y <= o.y } }
    pub fn cmplt(self, o: Vec2) -> BVec2 { BVec2 { x: self.x < o.x, y: self.y < o.y } }
    pub fn dot(self, o: Vec2) -> f32 { self.x * o.x + self.y * o.y }
    pub fn element_sum(self) -> f32 { self.x + self.y }
    pub fn element_product(self) -> f32 { self.x * self.y }
    pub fn min_element(self) -> f32 { self.x.min(self.y) }
    pub fn max_element(self) -> f32 { self.x.max(self.y) }
    pub fn min(self, o: Vec2) -> Vec2 { Vec2 { x: self.x.min(o.x), y: self.y.min(o.y) } }
    pub fn max(self, o: Vec2) -> Vec2 { Vec2 { x: self.x.max(o.x), y: self.y.max(o.y) } }
    pub fn clamp(self, low: Vec2, high: Vec2) -> Vec2 { Vec2 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y) } }
    pub fn length_squared(self) -> f32 { self.dot(self) }
    pub fn distance_squared(self, o: Vec2) -> f32 { self.sub(o).length_squared() }
    pub fn add(self, o: Vec2) -> Vec2 { Vec2 { x: self.x + o.x, y: self.y + o.y } }
    pub fn add_scalar(self, s: f32) -> Vec2 { Vec2 { x: self.x + s, y: self.y + s } }
    pub fn scalar_add(s: f32, v: Vec2) -> Vec2 { Vec2 { x: s + v.x, y: s + v.y } }
    pub fn sub(self, o: Vec2) -> Vec2 { Vec2 { x: self.x - o.x, y: self.y - o.y } }
    pub fn sub_scalar(self, s: f32) -> Vec2 { Vec2 { x: self.x - s, y: self.y - s } }
    pub fn scalar_sub(s: f32, v: Vec2) -> Vec2 { Vec2 { x: s - v.x, y: s - v.y } }
    pub fn mul(self, o: Vec2) -> Vec2 { Vec2 { x: self.x * o.x, y: self.y * o.y } }
    pub fn mul_scalar(self, s: f32) -> Vec2 { Vec2 { x: self.x * s, y: self.y * s } }
    pub fn scalar_mul(s: f32, v: Vec2) -> Vec2 { Vec2 { x: s * v.x, y: s * v.y } }
    pub fn div(self, o: Vec2) -> Vec2 { Vec2 { x: self.x / o.x, y: self.y / o.y } }
    pub fn div_scalar(self, s: f32) -> Vec2 { Vec2 { x: self.x / s, y: self.y / s } }
    pub fn scalar_div(s: f32, v: Vec2) -> Vec2 { Vec2 { x: s / v.x, y: s / v.y } }
    pub fn rem(self, o: Vec2) -> Vec2 { Vec2 { x: self.x % o.x, y: self.y % o.y } }
    pub fn rem_scalar(self, s: f32) -> Vec2 { Vec2 { x: self.x % s, y: self.y % s } }
    pub fn scalar_rem(s: f32, v: Vec2) -> Vec2 { Vec2 { x: s % v.x, y: s % v.y } }
    pub fn neg(self) -> Vec2 { Vec2 { x: -self.x, y: -self.y } }
    pub fn abs(self) -> Vec2 { Vec2 { x: self.x.abs(), y: self.y.abs() } }
    pub fn signum(self) -> Vec2 { Vec2 { x: self.x.signum(), y: self.y.signum() } }
    pub fn rem_euclid(self, o: Vec2) -> Vec2 { Vec2 { x: self.x.rem_euclid(o.x), y: self.y.rem_euclid(o.y) } }
    pub fn div_euclid(self, o: Vec2) -> Vec2 { Vec2 { x: self.x.div_euclid(o.x), y: self.y.div_euclid(o.y) } }
    pub fn as_ivec2(self) -> IVec2 { IVec2 { x: self.x as i32, y: self.y as i32 } }
    pub fn as_uvec2(self) -> UVec2 { UVec2 { x: self.x as u32, y: self.y as u32 } }
    pub fn extend(self, z: f32) -> Vec3 { Vec3 { x: self.x, y: self.y, z: z } }
    pub fn perp(self) -> Vec2 { Vec2 { x: -self.y, y: self.x } }
    pub fn perp_dot(self, o: Vec2) -> f32 { self.x * o.y - self.y * o.x }
    pub fn rotate(self, o: Vec2) -> Vec2 { Vec2 { x: self.x * o.x - self.y * o.y, y: self.y * o.x + self.x * o.y } }
    pub fn recip(self) -> Vec2 { Vec2 { x: 1.0 / self.x, y: 1.0 / self.y } }
    pub fn floor(self) -> Vec2 { Vec2 { x: self.x.floor(), y: self.y.floor() } }
    pub fn ceil(self) -> Vec2 { Vec2 { x: self.x.ceil(), y: self.y.ceil() } }
    pub fn round(self) -> Vec2 { Vec2 { x: self.x.round(), y: self.y.round() } }
    pub fn trunc(self) -> Vec2 { Vec2 { x: self.x.trunc(), y: self.y.trunc() } }
    pub fn exp(self) -> Vec2 { Vec2 { x: self.x.exp(), y: self.y.exp() } }
    pub fn exp2(self) -> Vec2 { Vec2 { x: self.x.exp2(), y: self.y.exp2() } }
    pub fn ln(self) -> Vec2 { Vec2 { x: self.x.ln(), y: self.y.ln() } }
    pub fn log2(self) -> Vec2 { Vec2 { x: self.x.log2(), y: self.y.log2() } }
    pub fn sqrt(self) -> Vec2 { Vec2 { x: self.x.sqrt(), y: self.y.sqrt() } }
    pub fn sin(self) -> Vec2 { Vec2 { x: self.x.sin(), y: self.y.sin() } }
    pub fn cos(self) -> Vec2 { Vec2 { x: self.x.cos(), y: self.y.cos() } }
    pub fn fract(self) -> Vec2 { Vec2 { x: self.x - self.x.trunc(), y: self.y - self.y.trunc() } }
    pub fn fract_gl(self) -> Vec2 { Vec2 { x: self.x - self.x.floor(), y: self.y - self.y.floor() } }
    pub fn powf(self, n: f32) -> Vec2 { Vec2 { x: self.x.powf(n), y: self.y.powf(n) } }
    pub fn copysign(self, o: Vec2) -> Vec2 { Vec2 { x: self.x.copysign(o.x), y: self.y.copysign(o.y) } }
    pub fn mul_add(self, a: Vec2, b: Vec2) -> Vec2 { Vec2 { x: self.x.mul_add(a.x, b.x), y: self.y.mul_add(a.y, b.y) } }
    pub fn saturate(self) -> Vec2 { Vec2 { x: self.x.max(0.0).min(1.0), y: self.y.max(0.0).min(1.0) } }
    pub fn step(self, o: Vec2) -> Vec2 { Vec2 { x: if o.x < self.x { 0.0 } else { 1.0 }, y: if o.y < self.y { 0.0 } else { 1.0 } } }
    pub fn is_nan(self) -> bool { self.x.is_nan() || self.y.is_nan() }
    pub fn is_finite(self) -> bool { self.x.is_finite() && self.y.is_finite() }
    pub fn is_nan_mask(self) -> BVec2 { BVec2 { x: self.x.is_nan(), y: self.y.is_nan() } }
    pub fn abs_diff_eq(self, o: Vec2, most: f32) -> bool { (self.x - o.x).abs() <= most && (self.y - o.y).abs() <= most }
    pub fn length(self) -> f32 { self.dot(self).sqrt() }
    pub fn length_recip(self) -> f32 { 1.0 / self.length() }
    pub fn distance(self, o: Vec2) -> f32 { self.sub(o).length() }
    pub fn normalize(self) -> Vec2 { self.mul_scalar(1.0 / self.length()) }
    pub fn normalize_or(self, other: Vec2) -> Vec2 {
        let r = 1.0 / self.length();
        if r.is_finite() && r > 0.0 { self.mul_scalar(r) } else { other }
    }
    pub fn normalize_or_zero(self) -> Vec2 { self.normalize_or(Vec2::ZERO) }
    pub fn is_normalized(self) -> bool { (self.length_squared() - 1.0).abs() <= 2e-4 }
    pub fn lerp(self, o: Vec2, s: f32) -> Vec2 { Vec2 { x: self.x * (1.0 - s) + o.x * s, y: self.y * (1.0 - s) + o.y * s } }
    pub fn midpoint(self, o: Vec2) -> Vec2 { Vec2 { x: (self.x + o.x) * 0.5, y: (self.y + o.y) * 0.5 } }
    pub fn move_towards(self, o: Vec2, d: f32) -> Vec2 {
        let a = o.sub(self);
        let l = a.length();
        if l <= d || l <= 1e-4 { o } else { self.add(a.mul_scalar(d / l)) }
    }
    pub fn clamp_length(self, low: f32, high: f32) -> Vec2 { self.clamp_length_max(high).clamp_length_min(low) }
    pub fn clamp_length_min(self, l: f32) -> Vec2 {
        let q = self.length_squared();
        if q < l * l { self.mul_scalar(l / q.sqrt()) } else { self }
    }
    pub fn clamp_length_max(self, l: f32) -> Vec2 {
        let q = self.length_squared();
        if q > l * l { self.mul_scalar(l / q.sqrt()) } else { self }
    }
    pub fn project_onto(self, o: Vec2) -> Vec2 { o.mul_scalar(self.dot(o) / o.length_squared()) }
    pub fn project_onto_normalized(self, o: Vec2) -> Vec2 { o.mul_scalar(self.dot(o)) }
    pub fn reject_from(self, o: Vec2) -> Vec2 { self.sub(self.project_onto(o)) }
    pub fn reject_from_normalized(self, o: Vec2) -> Vec2 { self.sub(self.project_onto_normalized(o)) }
    pub fn reflect(self, normal: Vec2) -> Vec2 { self.sub(normal.mul_scalar(2.0 * self.dot(normal))) }
    pub fn refract(self, normal: Vec2, eta: f32) -> Vec2 {
        let d = normal.dot(self);
        let k = 1.0 - eta * eta * (1.0 - d * d);
        if k >= 0.0 { self.mul_scalar(eta).sub(normal.mul_scalar(eta * d + k.sqrt())) } else { Vec2::ZERO }
    }
    pub fn from_angle(a: f32) -> Vec2 { Vec2 { x: a.cos(), y: a.sin() } }
    pub fn to_angle(self) -> f32 { self.y.atan2(self.x) }
    pub fn angle_to(self, o: Vec2) -> f32 { self.perp_dot(o).atan2(self.dot(o)) }
    pub fn xx(self) -> Vec2 { Vec2 { x: self.x, y: self.x } }
    pub fn yx(self) -> Vec2 { Vec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> Vec2 { Vec2 { x: self.y, y: self.y } }
    pub fn xxx(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.x } }
    pub fn xxy(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.y } }
    pub fn xyx(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.x } }
    pub fn xyy(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.y } }
    pub fn yxx(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.x } }
    pub fn yxy(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.y } }
    pub fn yyx(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.x } }
    pub fn yyy(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.y } }
    pub fn xxxx(self) -> Vec4 { Vec4 { x: self.x, y: self.x, z: self.x, w: self.x } }
    pub fn yyyy(self) -> Vec4 { Vec4 { x: self.y, y: self.y, z: self.y, w: self.y } }
}

pub fn vec2(x: f32, y: f32) -> Vec2 {
    Vec2 { x: x, y: y }
}
