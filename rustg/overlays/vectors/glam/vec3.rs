//! Vectors of 3 `f32`. Made by `tools/gen_glam.py`.

use super::{BVec3, IVec3, UVec3, Vec2, Vec4};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

impl Vec3 {
    pub const ZERO: Vec3 = Vec3 { x: 0.0, y: 0.0, z: 0.0 };
    pub const ONE: Vec3 = Vec3 { x: 1.0, y: 1.0, z: 1.0 };
    pub const X: Vec3 = Vec3 { x: 1.0, y: 0.0, z: 0.0 };
    pub const Y: Vec3 = Vec3 { x: 0.0, y: 1.0, z: 0.0 };
    pub const Z: Vec3 = Vec3 { x: 0.0, y: 0.0, z: 1.0 };
    pub const NEG_ONE: Vec3 = Vec3 { x: -1.0, y: -1.0, z: -1.0 };
    pub const NEG_X: Vec3 = Vec3 { x: -1.0, y: 0.0, z: 0.0 };
    pub const NEG_Y: Vec3 = Vec3 { x: 0.0, y: -1.0, z: 0.0 };
    pub const NEG_Z: Vec3 = Vec3 { x: 0.0, y: 0.0, z: -1.0 };
    pub const MIN: Vec3 = Vec3 { x: f32::MIN, y: f32::MIN, z: f32::MIN };
    pub const MAX: Vec3 = Vec3 { x: f32::MAX, y: f32::MAX, z: f32::MAX };
    pub const NAN: Vec3 = Vec3 { x: f32::NAN, y: f32::NAN, z: f32::NAN };
    pub const INFINITY: Vec3 = Vec3 { x: f32::INFINITY, y: f32::INFINITY, z: f32::INFINITY };
    pub const NEG_INFINITY: Vec3 = Vec3 { x: f32::NEG_INFINITY, y: f32::NEG_INFINITY, z: f32::NEG_INFINITY };
    pub fn new(x: f32, y: f32, z: f32) -> Vec3 { Vec3 { x: x, y: y, z: z } }
    pub fn splat(v: f32) -> Vec3 { Vec3 { x: v, y: v, z: v } }
    pub fn default() -> Vec3 { Vec3::ZERO }
    pub fn from_array(a: [f32; 3]) -> Vec3 { Vec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn from(a: [f32; 3]) -> Vec3 { Vec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn from_slice(a: &[f32]) -> Vec3 { Vec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn to_array(self) -> [f32; 3] { [self.x, self.y, self.z] }
    pub fn write_to_slice(self, a: &mut [f32]) {
        a[0] = self.x;
        a[1] = self.y;
        a[2] = self.z;
    }
    pub fn with_x(self, v: f32) -> Vec3 { Vec3 { x: v, y: self.y, z: self.z } }
    pub fn with_y(self, v: f32) -> Vec3 { Vec3 { x: self.x, y: v, z: self.z } }
    pub fn with_z(self, v: f32) -> Vec3 { Vec3 { x: self.x, y: self.y, z: v } }
    pub fn select(mask: BVec3, a: Vec3, b: Vec3) -> Vec3 {
        Vec3 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y }, z: if mask.z { a.z } else { b.z } }
    }
    pub fn cmpeq(self, o: Vec3) -> BVec3 { BVec3 { x: self.x == o.x, y: self.y == o.y, z: self.z == o.z } }
    pub fn cmpne(self, o: Vec3) -> BVec3 { BVec3 { x: self.x != o.x, y: self.y != o.y, z: self.z != o.z } }
    pub fn cmpge(self, o: Vec3) -> BVec3 { BVec3 { x: self.x >= o.x, y: self.y >= o.y, z: self.z >= o.z } }
    pub fn cmpgt(self, o: Vec3) -> BVec3 { BVec3 { x: self.x > o.x, y: self.y > o.y, z: self.z > o.z } }
    pub fn cmple(self, o: Vec3) -> BVec3 { BVec3 { x: self.x <= o.x, y: self.y <= o.y, z: self.z <= o.z } }
    pub fn cmplt(self, o: Vec3) -> BVec3 { BVec3 { x: self.x < o.x, y: self.y < o.y, z: self.z < o.z } }
    pub fn dot(self, o: Vec3) -> f32 { self.x * o.x + self.y * o.y + self.z * o.z }
    pub fn element_sum(self) -> f32 { self.x + self.y + self.z }
    pub fn element_product(self) -> f32 { self.x * self.y * self.z }
    pub fn min_element(self) -> f32 { self.x.min(self.y).min(self.z) }
    pub fn max_element(self) -> f32 { self.x.max(self.y).max(self.z) }
    pub fn min(self, o: Vec3) -> Vec3 { Vec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) } }
    pub fn max(self, o: Vec3) -> Vec3 { Vec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) } }
    pub fn clamp(self, low: Vec3, high: Vec3) -> Vec3 {
        Vec3 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z) }
    }
    pub fn length_squared(self) -> f32 { self.dot(self) }
    pub fn distance_squared(self, o: Vec3) -> f32 { self.sub(o).length_squared() }
    pub fn add(self, o: Vec3) -> Vec3 { Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z } }
    pub fn add_scalar(self, s: f32) -> Vec3 { Vec3 { x: self.x + s, y: self.y + s, z: self.z + s } }
    pub fn scalar_add(s: f32, v: Vec3) -> Vec3 { Vec3 { x: s + v.x, y: s + v.y, z: s + v.z } }
    pub fn sub(self, o: Vec3) -> Vec3 { Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z } }
    pub fn sub_scalar(self, s: f32) -> Vec3 { Vec3 { x: self.x - s, y: self.y - s, z: self.z - s } }
    pub fn scalar_sub(s: f32, v: Vec3) -> Vec3 { Vec3 { x: s - v.x, y: s - v.y, z: s - v.z } }
    pub fn mul(self, o: Vec3) -> Vec3 { Vec3 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z } }
    pub fn mul_scalar(self, s: f32) -> Vec3 { Vec3 { x: self.x * s, y: self.y * s, z: self.z * s } }
    pub fn scalar_mul(s: f32, v: Vec3) -> Vec3 { Vec3 { x: s * v.x, y: s * v.y, z: s * v.z } }
    pub fn div(self, o: Vec3) -> Vec3 { Vec3 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z } }
    pub fn div_scalar(self, s: f32) -> Vec3 { Vec3 { x: self.x / s, y: self.y / s, z: self.z / s } }
    pub fn scalar_div(s: f32, v: Vec3) -> Vec3 { Vec3 { x: s / v.x, y: s / v.y, z: s / v.z } }
    pub fn rem(self, o: Vec3) -> Vec3 { Vec3 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z } }
    pub fn rem_scalar(self, s: f32) -> Vec3 { Vec3 { x: self.x % s, y: self.y % s, z: self.z % s } }
    pub fn scalar_rem(s: f32, v: Vec3) -> Vec3 { Vec3 { x: s % v.x, y: s % v.y, z: s % v.z } }
    pub fn neg(self) -> Vec3 { Vec3 { x: -self.x, y: -self.y, z: -self.z } }
    pub fn abs(self) -> Vec3 { Vec3 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs() } }
    pub fn signum(self) -> Vec3 { Vec3 { x: self.x.signum(), y: self.y.signum(), z: self.z.signum() } }
    pub fn rem_euclid(self, o: Vec3) -> Vec3 { Vec3 { x: self.x.rem_euclid(o.x), y: self.y.rem_euclid(o.y), z: self.z.rem_euclid(o.z) } }
    pub fn div_euclid(self, o: Vec3) -> Vec3 { Vec3 { x: self.x.div_euclid(o.x), y: self.y.div_euclid(o.y), z: self.z.div_euclid(o.z) } }
    pub fn as_ivec3(self) -> IVec3 { IVec3 { x: self.x as i32, y: self.y as i32, z: self.z as i32 } }
    pub fn as_uvec3(self) -> UVec3 { UVec3 { x: self.x as u32, y: self.y as u32, z: self.z as u32 } }
    pub fn extend(self, w: f32) -> Vec4 { Vec4 { x: self.x, y: self.y, z: self.z, w: w } }
    pub fn truncate(self) -> Vec2 { Vec2 { x: self.x, y: self.y } }
    pub fn cross(self, o: Vec3) -> Vec3 { Vec3 { x: self.y * o.z - o.y * self.z, y: self.z * o.x - o.z * self.x, z: self.x * o.y - o.x * self.y } }
    pub fn recip(self) -> Vec3 { Vec3 { x: 1.0 / self.x, y: 1.0 / self.y, z: 1.0 / self.z } }
    pub fn floor(self) -> Vec3 { Vec3 { x: self.x.floor(), y: self.y.floor(), z: self.z.floor() } }
    pub fn ceil(self) -> Vec3 { Vec3 { x: self.x.ceil(), y: self.y.ceil(), z: self.z.ceil() } }
    pub fn round(self) -> Vec3 { Vec3 { x: self.x.round(), y: self.y.round(), z: self.z.round() } }
    pub fn trunc(self) -> Vec3 { Vec3 { x: self.x.trunc(), y: self.y.trunc(), z: self.z.trunc() } }
    pub fn exp(self) -> Vec3 { Vec3 { x: self.x.exp(), y: self.y.exp(), z: self.z.exp() } }
    pub fn exp2(self) -> Vec3 { Vec3 { x: self.x.exp2(), y: self.y.exp2(), z: self.z.exp2() } }
    pub fn ln(self) -> Vec3 { Vec3 { x: self.x.ln(), y: self.y.ln(), z: self.z.ln() } }
    pub fn log2(self) -> Vec3 { Vec3 { x: self.x.log2(), y: self.y.log2(), z: self.z.log2() } }
    pub fn sqrt(self) -> Vec3 { Vec3 { x: self.x.sqrt(), y: self.y.sqrt(), z: self.z.sqrt() } }
    pub fn sin(self) -> Vec3 { Vec3 { x: self.x.sin(), y: self.y.sin(), z: self.z.sin() } }
    pub fn cos(self) -> Vec3 { Vec3 { x: self.x.cos(), y: self.y.cos(), z: self.z.cos() } }
    pub fn fract(self) -> Vec3 { Vec3 { x: self.x - self.x.trunc(), y: self.y - self.y.trunc(), z: self.z - self.z.trunc() } }
    pub fn fract_gl(self) -> Vec3 { Vec3 { x: self.x - self.x.floor(), y: self.y - self.y.floor(), z: self.z - self.z.floor() } }
    pub fn powf(self, n: f32) -> Vec3 { Vec3 { x: self.x.powf(n), y: self.y.powf(n), z: self.z.powf(n) } }
    pub fn copysign(self, o: Vec3) -> Vec3 { Vec3 { x: self.x.copysign(o.x), y: self.y.copysign(o.y), z: self.z.copysign(o.z) } }
    pub fn mul_add(self, a: Vec3, b: Vec3) -> Vec3 { Vec3 { x: self.x.mul_add(a.x, b.x), y: self.y.mul_add(a.y, b.y), z: self.z.mul_add(a.z, b.z) } }
    pub fn saturate(self) -> Vec3 { Vec3 { x: self.x.max(0.0).min(1.0), y: self.y.max(0.0).min(1.0), z: self.z.max(0.0).min(1.0) } }
    pub fn step(self, o: Vec3) -> Vec3 {
        Vec3 { x: if o.x < self.x { 0.0 } else { 1.0 }, y: if o.y < self.y { 0.0 } else { 1.0 }, z: if o.z < self.z { 0.0 } else { 1.0 } }
    }
    pub fn is_nan(self) -> bool { self.x.is_nan() || self.y.is_nan() || self.z.is_nan() }
    pub fn is_finite(self) -> bool { self.x.is_finite() && self.y.is_finite() && self.z.is_finite() }
    pub fn is_nan_mask(self) -> BVec3 { BVec3 { x: self.x.is_nan(), y: self.y.is_nan(), z: self.z.is_nan() } }
    pub fn abs_diff_eq(self, o: Vec3, most: f32) -> bool {
        (self.x - o.x).abs() <= most && (self.y - o.y).abs() <= most && (self.z - o.z).abs() <= most
    }
    pub fn length(self) -> f32 { self.dot(self).sqrt() }
    pub fn length_recip(self) -> f32 { 1.0 / self.length() }
    pub fn distance(self, o: Vec3) -> f32 { self.sub(o).length() }
    pub fn normalize(self) -> Vec3 { self.mul_scalar(1.0 / self.length()) }
    pub fn normalize_or(self, other: Vec3) -> Vec3 {
        let r = 1.0 / self.length();
        if r.is_finite() && r > 0.0 { self.mul_scalar(r) } else { other }
    }
    pub fn normalize_or_zero(self) -> Vec3 { self.normalize_or(Vec3::ZERO) }
    pub fn is_normalized(self) -> bool { (self.length_squared() - 1.0).abs() <= 2e-4 }
    pub fn lerp(self, o: Vec3, s: f32) -> Vec3 {
        Vec3 { x: self.x * (1.0 - s) + o.x * s, y: self.y * (1.0 - s) + o.y * s, z: self.z * (1.0 - s) + o.z * s }
    }
    pub fn midpoint(self, o: Vec3) -> Vec3 { Vec3 { x: (self.x + o.x) * 0.5, y: (self.y + o.y) * 0.5, z: (self.z + o.z) * 0.5 } }
    pub fn move_towards(self, o: Vec3, d: f32) -> Vec3 {
        let a = o.sub(self);
        let l = a.length();
        if l <= d || l <= 1e-4 { o } else { self.add(a.mul_scalar(d / l)) }
    }
    pub fn clamp_length(self, low: f32, high: f32) -> Vec3 { self.clamp_length_max(high).clamp_length_min(low) }
    pub fn clamp_length_min(self, l: f32) -> Vec3 {
        let q = self.length_squared();
        if q < l * l { self.mul_scalar(l / q.sqrt()) } else { self }
    }
    pub fn clamp_length_max(self, l: f32) -> Vec3 {
        let q = self.length_squared();
        if q > l * l { self.mul_scalar(l / q.sqrt()) } else { self }
    }
    pub fn project_onto(self, o: Vec3) -> Vec3 { o.mul_scalar(self.dot(o) / o.length_squared()) }
    pub fn project_onto_normalized(self, o: Vec3) -> Vec3 { o.mul_scalar(self.dot(o)) }
    pub fn reject_from(self, o: Vec3) -> Vec3 { self.sub(self.project_onto(o)) }
    pub fn reject_from_normalized(self, o: Vec3) -> Vec3 { self.sub(self.project_onto_normalized(o)) }
    pub fn reflect(self, normal: Vec3) -> Vec3 { self.sub(normal.mul_scalar(2.0 * self.dot(normal))) }
    pub fn refract(self, normal: Vec3, eta: f32) -> Vec3 {
        let d = normal.dot(self);
        let k = 1.0 - eta * eta * (1.0 - d * d);
        if k >= 0.0 { self.mul_scalar(eta).sub(normal.mul_scalar(eta * d + k.sqrt())) } else { Vec3::ZERO }
    }
    pub fn angle_between(self, o: Vec3) -> f32 { (self.dot(o) / (self.length_squared() * o.length_squared()).sqrt()).clamp(-1.0, 1.0).acos() }
    pub fn any_orthogonal_vector(self) -> Vec3 {
        if self.x.abs() > self.y.abs() { Vec3 { x: -self.z, y: 0.0, z: self.x } } else { Vec3 { x: 0.0, y: self.z, z: -self.y } }
    }
    pub fn any_orthonormal_vector(self) -> Vec3 {
        let s = (1.0f32).copysign(self.z);
        let a = -1.0 / (s + self.z);
        let b = self.x * self.y * a;
        Vec3 { x: b, y: s + self.y * self.y * a, z: -self.y }
    }
    pub fn any_orthonormal_pair(self) -> (Vec3, Vec3) {
        let s = (1.0f32).copysign(self.z);
        let a = -1.0 / (s + self.z);
        let b = self.x * self.y * a;
        (Vec3 { x: 1.0 + s * self.x * self.x * a, y: s * b, z: -s * self.x }, Vec3 { x: b, y: s + self.y * self.y * a, z: -self.y })
    }
    pub fn rotate_x(self, angle: f32) -> Vec3 {
        let (s, c) = angle.sin_cos();
        Vec3 { x: self.x, y: self.y * c - self.z * s, z: self.y * s + self.z * c }
    }
    pub fn rotate_y(self, angle: f32) -> Vec3 {
        let (s, c) = angle.sin_cos();
        Vec3 { x: self.z * s + self.x * c, y: self.y, z: self.z * c - self.x * s }
    }
    pub fn rotate_z(self, angle: f32) -> Vec3 {
        let (s, c) = angle.sin_cos();
        Vec3 { x: self.x * c - self.y * s, y: self.x * s + self.y * c, z: self.z }
    }
    pub fn xx(self) -> Vec2 { Vec2 { x: self.x, y: self.x } }
    pub fn xy(self) -> Vec2 { Vec2 { x: self.x, y: self.y } }
    pub fn xz(self) -> Vec2 { Vec2 { x: self.x, y: self.z } }
    pub fn yx(self) -> Vec2 { Vec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> Vec2 { Vec2 { x: self.y, y: self.y } }
    pub fn yz(self) -> Vec2 { Vec2 { x: self.y, y: self.z } }
    pub fn zx(self) -> Vec2 { Vec2 { x: self.z, y: self.x } }
    pub fn zy(self) -> Vec2 { Vec2 { x: self.z, y: self.y } }
    pub fn zz(self) -> Vec2 { Vec2 { x: self.z, y: self.z } }
    pub fn xxx(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.x } }
    pub fn xxy(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.y } }
    pub fn xxz(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.z } }
    pub fn xyx(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.x } }
    pub fn xyy(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.y } }
    pub fn xzx(self) -> Vec3 { Vec3 { x: self.x, y: self.z, z: self.x } }
    pub fn xzy(self) -> Vec3 { Vec3 { x: self.x, y: self.z, z: self.y } }
    pub fn xzz(self) -> Vec3 { Vec3 { x: self.x, y: self.z, z: self.z } }
    pub fn yxx(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.x } }
    pub fn yxy(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.y } }
    pub fn yxz(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.z } }
    pub fn yyx(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.x } }
    pub fn yyy(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.y } }
    pub fn yyz(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.z } }
    pub fn yzx(self) -> Vec3 { Vec3 { x: self.y, y: self.z, z: self.x } }
    pub fn yzy(self) -> Vec3 { Vec3 { x: self.y, y: self.z, z: self.y } }
    pub fn yzz(self) -> Vec3 { Vec3 { x: self.y, y: self.z, z: self.z } }
    pub fn zxx(self) -> Vec3 { Vec3 { x: self.z, y: self.x, z: self.x } }
    pub fn zxy(self) -> Vec3 { Vec3 { x: self.z, y: self.x, z: self.y } }
    pub fn zxz(self) -> Vec3 { Vec3 { x: self.z, y: self.x, z: self.z } }
    pub fn zyx(self) -> Vec3 { Vec3 { x: self.z, y: self.y, z: self.x } }
    pub fn zyy(self) -> Vec3 { Vec3 { x: self.z, y: self.y, z: self.y } }
    pub fn zyz(self) -> Vec3 { Vec3 { x: self.z, y: self.y, z: self.z } }
    pub fn zzx(self) -> Vec3 { Vec3 { x: self.z, y: self.z, z: self.x } }
    pub fn zzy(self) -> Vec3 { Vec3 { x: self.z, y: self.z, z: self.y } }
    pub fn zzz(self) -> Vec3 { Vec3 { x: self.z, y: self.z, z: self.z } }
    pub fn xxxx(self) -> Vec4 { Vec4 { x: self.x, y: self.x, z: self.x, w: self.x } }
    pub fn yyyy(self) -> Vec4 { Vec4 { x: self.y, y: self.y, z: self.y, w: self.y } }
    pub fn zzzz(self) -> Vec4 { Vec4 { x: self.z, y: self.z, z: self.z, w: self.z } }
}

pub fn vec3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x: x, y: y, z: z }
}
