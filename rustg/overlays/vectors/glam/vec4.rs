//! Vectors of 4 `f32`. Made by `tools/gen_glam.py`.

use super::{BVec4, IVec4, UVec4, Vec2, Vec3};

#[repr(C, align(16))]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Vec4 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
    pub w: f32,
}

impl Vec4 {
    pub const ZERO: Vec4 = Vec4 { x: 0.0, y: 0.0, z: 0.0, w: 0.0 };
    pub const ONE: Vec4 = Vec4 { x: 1.0, y: 1.0, z: 1.0, w: 1.0 };
    pub const X: Vec4 = Vec4 { x: 1.0, y: 0.0, z: 0.0, w: 0.0 };
    pub const Y: Vec4 = Vec4 { x: 0.0, y: 1.0, z: 0.0, w: 0.0 };
    pub const Z: Vec4 = Vec4 { x: 0.0, y: 0.0, z: 1.0, w: 0.0 };
    pub const W: Vec4 = Vec4 { x: 0.0, y: 0.0, z: 0.0, w: 1.0 };
    pub const NEG_ONE: Vec4 = Vec4 { x: -1.0, y: -1.0, z: -1.0, w: -1.0 };
    pub const NEG_X: Vec4 = Vec4 { x: -1.0, y: 0.0, z: 0.0, w: 0.0 };
    pub const NEG_Y: Vec4 = Vec4 { x: 0.0, y: -1.0, z: 0.0, w: 0.0 };
    pub const NEG_Z: Vec4 = Vec4 { x: 0.0, y: 0.0, z: -1.0, w: 0.0 };
    pub const NEG_W: Vec4 = Vec4 { x: 0.0, y: 0.0, z: 0.0, w: -1.0 };
    pub const MIN: Vec4 = Vec4 { x: f32::MIN, y: f32::MIN, z: f32::MIN, w: f32::MIN };
    pub const MAX: Vec4 = Vec4 { x: f32::MAX, y: f32::MAX, z: f32::MAX, w: f32::MAX };
    pub const NAN: Vec4 = Vec4 { x: f32::NAN, y: f32::NAN, z: f32::NAN, w: f32::NAN };
    pub const INFINITY: Vec4 = Vec4 { x: f32::INFINITY, y: f32::INFINITY, z: f32::INFINITY, w: f32::INFINITY };
    pub const NEG_INFINITY: Vec4 = Vec4 { x: f32::NEG_INFINITY, y: f32::NEG_INFINITY, z: f32::NEG_INFINITY, w: f32::NEG_INFINITY };
    pub fn new(x: f32, y: f32, z: f32, w: f32) -> Vec4 { Vec4 { x: x, y: y, z: z, w: w } }
    pub fn splat(v: f32) -> Vec4 { Vec4 { x: v, y: v, z: v, w: v } }
    pub fn default() -> Vec4 { Vec4::ZERO }
    pub fn from_array(a: [f32; 4]) -> Vec4 { Vec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn from(a: [f32; 4]) -> Vec4 { Vec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn from_slice(a: &[f32]) -> Vec4 { Vec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn to_array(self) -> [f32; 4] { [self.x, self.y, self.z, self.w] }
    pub fn write_to_slice(self, a: &mut [f32]) {
        a[0] = self.x;
        a[1] = self.y;
        a[2] = self.z;
        a[3] = self.w;
    }
    pub fn with_x(self, v: f32) -> Vec4 { Vec4 { x: v, y: self.y, z: self.z, w: self.w } }
    pub fn with_y(self, v: f32) -> Vec4 { Vec4 { x: self.x, y: v, z: self.z, w: self.w } }
    pub fn with_z(self, v: f32) -> Vec4 { Vec4 { x: self.x, y: self.y, z: v, w: self.w } }
    pub fn with_w(self, v: f32) -> Vec4 { Vec4 { x: self.x, y: self.y, z: self.z, w: v } }
    pub fn select(mask: BVec4, a: Vec4, b: Vec4) -> Vec4 {
        Vec4 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y }, z: if mask.z { a.z } else { b.z }, w: if mask.w { a.w } else { b.w } }
    }
    pub fn cmpeq(self, o: Vec4) -> BVec4 { BVec4 { x: self.x == o.x, y: self.y == o.y, z: self.z == o.z, w: self.w == o.w } }
    pub fn cmpne(self, o: Vec4) -> BVec4 { BVec4 { x: self.x != o.x, y: self.y != o.y, z: self.z != o.z, w: self.w != o.w } }
    pub fn cmpge(self, o: Vec4) -> BVec4 { BVec4 { x: self.x >= o.x, y: self.y >= o.y, z: self.z >= o.z, w: self.w >= o.w } }
    pub fn cmpgt(self, o: Vec4) -> BVec4 { BVec4 { x: self.x > o.x, y: self.y > o.y, z: self.z > o.z, w: self.w > o.w } }
    pub fn cmple(self, o: Vec4) -> BVec4 { BVec4 { x: self.x <= o.x, y: self.y <= o.y, z: self.z <= o.z, w: self.w <= o.w } }
    pub fn cmplt(self, o: Vec4) -> BVec4 { BVec4 { x: self.x < o.x, y: self.y < o.y, z: self.z < o.z, w: self.w < o.w } }
    pub fn dot(self, o: Vec4) -> f32 { self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w }
    pub fn element_sum(self) -> f32 { self.x + self.y + self.z + self.w }
    pub fn element_product(self) -> f32 { self.x * self.y * self.z * self.w }
    pub fn min_element(self) -> f32 { self.x.min(self.y).min(self.z).min(self.w) }
    pub fn max_element(self) -> f32 { self.x.max(self.y).max(self.z).max(self.w) }
    pub fn min(self, o: Vec4) -> Vec4 { Vec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) } }
    pub fn max(self, o: Vec4) -> Vec4 { Vec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) } }
    pub fn clamp(self, low: Vec4, high: Vec4) -> Vec4 {
        Vec4 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z), w: self.w.clamp(low.w, high.w) }
    }
    pub fn length_squared(self) -> f32 { self.dot(self) }
    pub fn distance_squared(self, o: Vec4) -> f32 { self.sub(o).length_squared() }
    pub fn add(self, o: Vec4) -> Vec4 { Vec4 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z, w: self.w + o.w } }
    pub fn add_scalar(self, s: f32) -> Vec4 { Vec4 { x: self.x + s, y: self.y + s, z: self.z + s, w: self.w + s } }
    pub fn scalar_add(s: f32, v: Vec4) -> Vec4 { Vec4 { x: s + v.x, y: s + v.y, z: s + v.z, w: s + v.w } }
    pub fn sub(self, o: Vec4) -> Vec4 { Vec4 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z, w: self.w - o.w } }
    pub fn sub_scalar(self, s: f32) -> Vec4 { Vec4 { x: self.x - s, y: self.y - s, z: self.z - s, w: self.w - s } }
    pub fn scalar_sub(s: f32, v: Vec4) -> Vec4 { Vec4 { x: s - v.x, y: s - v.y, z: s - v.z, w: s - v.w } }
    pub fn mul(self, o: Vec4) -> Vec4 { Vec4 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z, w: self.w * o.w } }
    pub fn mul_scalar(self, s: f32) -> Vec4 { Vec4 { x: self.x * s, y: self.y * s, z: self.z * s, w: self.w * s } }
    pub fn scalar_mul(s: f32, v: Vec4) -> Vec4 { Vec4 { x: s * v.x, y: s * v.y, z: s * v.z, w: s * v.w } }
    pub fn div(self, o: Vec4) -> Vec4 { Vec4 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z, w: self.w / o.w } }
    pub fn div_scalar(self, s: f32) -> Vec4 { Vec4 { x: self.x / s, y: self.y / s, z: self.z / s, w: self.w / s } }
    pub fn scalar_div(s: f32, v: Vec4) -> Vec4 { Vec4 { x: s / v.x, y: s / v.y, z: s / v.z, w: s / v.w } }
    pub fn rem(self, o: Vec4) -> Vec4 { Vec4 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z, w: self.w % o.w } }
    pub fn rem_scalar(self, s: f32) -> Vec4 { Vec4 { x: self.x % s, y: self.y % s, z: self.z % s, w: self.w % s } }
    pub fn scalar_rem(s: f32, v: Vec4) -> Vec4 { Vec4 { x: s % v.x, y: s % v.y, z: s % v.z, w: s % v.w } }
    pub fn neg(self) -> Vec4 { Vec4 { x: -self.x, y: -self.y, z: -self.z, w: -self.w } }
    pub fn abs(self) -> Vec4 { Vec4 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs(), w: self.w.abs() } }
    pub fn signum(self) -> Vec4 { Vec4 { x: self.x.signum(), y: self.y.signum(), z: self.z.signum(), w: self.w.signum() } }
    pub fn rem_euclid(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x.rem_euclid(o.x), y: self.y.rem_euclid(o.y), z: self.z.rem_euclid(o.z), w: self.w.rem_euclid(o.w) }
    }
    pub fn div_euclid(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x.div_euclid(o.x), y: self.y.div_euclid(o.y), z: self.z.div_euclid(o.z), w: self.w.div_euclid(o.w) }
    }
    pub fn as_ivec4(self) -> IVec4 { IVec4 { x: self.x as i32, y: self.y as i32, z: self.z as i32, w: self.w as i32 } }
    pub fn as_uvec4(self) -> UVec4 { UVec4 { x: self.x as u32, y: self.y as u32, z: self.z as u32, w: self.w as u32 } }
    pub fn truncate(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.z } }
    pub fn recip(self) -> Vec4 { Vec4 { x: 1.0 / self.x, y: 1.0 / self.y, z: 1.0 / self.z, w: 1.0 / self.w } }
    pub fn floor(self) -> Vec4 { Vec4 { x: self.x.floor(), y: self.y.floor(), z: self.z.floor(), w: self.w.floor() } }
    pub fn ceil(self) -> Vec4 { Vec4 { x: self.x.ceil(), y: self.y.ceil(), z: self.z.ceil(), w: self.w.ceil() } }
    pub fn round(self) -> Vec4 { Vec4 { x: self.x.round(), y: self.y.round(), z: self.z.round(), w: self.w.round() } }
    pub fn trunc(self) -> Vec4 { Vec4 { x: self.x.trunc(), y: self.y.trunc(), z: self.z.trunc(), w: self.w.trunc() } }
    pub fn exp(self) -> Vec4 { Vec4 { x: self.x.exp(), y: self.y.exp(), z: self.z.exp(), w: self.w.exp() } }
    pub fn exp2(self) -> Vec4 { Vec4 { x: self.x.exp2(), y: self.y.exp2(), z: self.z.exp2(), w: self.w.exp2() } }
    pub fn ln(self) -> Vec4 { Vec4 { x: self.x.ln(), y: self.y.ln(), z: self.z.ln(), w: self.w.ln() } }
    pub fn log2(self) -> Vec4 { Vec4 { x: self.x.log2(), y: self.y.log2(), z: self.z.log2(), w: self.w.log2() } }
    pub fn sqrt(self) -> Vec4 { Vec4 { x: self.x.sqrt(), y: self.y.sqrt(), z: self.z.sqrt(), w: self.w.sqrt() } }
    pub fn sin(self) -> Vec4 { Vec4 { x: self.x.sin(), y: self.y.sin(), z: self.z.sin(), w: self.w.sin() } }
    pub fn cos(self) -> Vec4 { Vec4 { x: self.x.cos(), y: self.y.cos(), z: self.z.cos(), w: self.w.cos() } }
    pub fn fract(self) -> Vec4 {
        Vec4 { x: self.x - self.x.trunc(), y: self.y - self.y.trunc(), z: self.z - self.z.trunc(), w: self.w - self.w.trunc() }
    }
    pub fn fract_gl(self) -> Vec4 {
        Vec4 { x: self.x - self.x.floor(), y: self.y - self.y.floor(), z: self.z - self.z.floor(), w: self.w - self.w.floor() }
    }
    pub fn powf(self, n: f32) -> Vec4 { Vec4 { x: self.x.powf(n), y: self.y.powf(n), z: self.z.powf(n), w: self.w.powf(n) } }
    pub fn copysign(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x.copysign(o.x), y: self.y.copysign(o.y), z: self.z.copysign(o.z), w: self.w.copysign(o.w) }
    }
    pub fn mul_add(self, a: Vec4, b: Vec4) -> Vec4 {
        Vec4 { x: self.x.mul_add(a.x, b.x), y: self.y.mul_add(a.y, b.y), z: self.z.mul_add(a.z, b.z), w: self.w.mul_add(a.w, b.w) }
    }
    pub fn saturate(self) -> Vec4 {
        Vec4 { x: self.x.max(0.0).min(1.0), y: self.y.max(0.0).min(1.0), z: self.z.max(0.0).min(1.0), w: self.w.max(0.0).min(1.0) }
    }
    pub fn step(self, o: Vec4) -> Vec4 {
        Vec4 { x: if o.x < self.x { 0.0 } else { 1.0 }, y: if o.y < self.y { 0.0 } else { 1.0 }, z: if o.z < self.z { 0.0 } else { 1.0 }, w: if o.w < self.w { 0.0 } else { 1.0 } }
    }
    pub fn is_nan(self) -> bool { self.x.is_nan() || self.y.is_nan() || self.z.is_nan() || self.w.is_nan() }
    pub fn is_finite(self) -> bool { self.x.is_finite() && self.y.is_finite() && self.z.is_finite() && self.w.is_finite() }
    pub fn is_nan_mask(self) -> BVec4 { BVec4 { x: self.x.is_nan(), y: self.y.is_nan(), z: self.z.is_nan(), w: self.w.is_nan() } }
    pub fn abs_diff_eq(self, o: Vec4, most: f32) -> bool {
        (self.x - o.x).abs() <= most && (self.y - o.y).abs() <= most && (self.z - o.z).abs() <= most && (self.w - o.w).abs() <= most
    }
    pub fn length(self) -> f32 { self.dot(self).sqrt() }
    pub fn length_recip(self) -> f32 { 1.0 / self.length() }
    pub fn distance(self, o: Vec4) -> f32 { self.sub(o).length() }
    pub fn normalize(self) -> Vec4 { self.mul_scalar(1.0 / self.length()) }
    pub fn normalize_or(self, other: Vec4) -> Vec4 {
        let r = 1.0 / self.length();
        if r.is_finite() && r > 0.0 { self.mul_scalar(r) } else { other }
    }
    pub fn normalize_or_zero(self) -> Vec4 { self.normalize_or(Vec4::ZERO) }
    pub fn is_normalized(self) -> bool { (self.length_squared() - 1.0).abs() <= 2e-4 }
    pub fn lerp(self, o: Vec4, s: f32) -> Vec4 {
        Vec4 { x: self.x * (1.0 - s) + o.x * s, y: self.y * (1.0 - s) + o.y * s, z: self.z * (1.0 - s) + o.z * s, w: self.w * (1.0 - s) + o.w * s }
    }
    pub fn midpoint(self, o: Vec4) -> Vec4 {
        Vec4 { x: (self.x + o.x) * 0.5, y: (self.y + o.y) * 0.5, z: (self.z + o.z) * 0.5, w: (self.w + o.w) * 0.5 }
    }
    pub fn move_towards(self, o: Vec4, d: f32) -> Vec4 {
        let a = o.sub(self);
        let l = a.length();
        if l <= d || l <= 1e-4 { o } else { self.add(a.mul_scalar(d / l)) }
    }
    pub fn clamp_length(self, low: f32, high: f32) -> Vec4 { self.clamp_length_max(high).clamp_length_min(low) }
    pub fn clamp_length_min(self, l: f32) -> Vec4 {
        let q = self.length_squared();
        if q < l * l { self.mul_scalar(l / q.sqrt()) } else { self }
    }
    pub fn clamp_length_max(self, l: f32) -> Vec4 {
        let q = self.length_squared();
        if q > l * l { self.mul_scalar(l / q.sqrt()) } else { self }
    }
    pub fn project_onto(self, o: Vec4) -> Vec4 { o.mul_scalar(self.dot(o) / o.length_squared()) }
    pub fn project_onto_normalized(self, o: Vec4) -> Vec4 { o.mul_scalar(self.dot(o)) }
    pub fn reject_from(self, o: Vec4) -> Vec4 { self.sub(self.project_onto(o)) }
    pub fn reject_from_normalized(self, o: Vec4) -> Vec4 { self.sub(self.project_onto_normalized(o)) }
    pub fn reflect(self, normal: Vec4) -> Vec4 { self.sub(normal.mul_scalar(2.0 * self.dot(normal))) }
    pub fn refract(self, normal: Vec4, eta: f32) -> Vec4 {
        let d = normal.dot(self);
        let k = 1.0 - eta * eta * (1.0 - d * d);
        if k >= 0.0 { self.mul_scalar(eta).sub(normal.mul_scalar(eta * d + k.sqrt())) } else { Vec4::ZERO }
    }
    pub fn xx(self) -> Vec2 { Vec2 { x: self.x, y: self.x } }
    pub fn xy(self) -> Vec2 { Vec2 { x: self.x, y: self.y } }
    pub fn xz(self) -> Vec2 { Vec2 { x: self.x, y: self.z } }
    pub fn xw(self) -> Vec2 { Vec2 { x: self.x, y: self.w } }
    pub fn yx(self) -> Vec2 { Vec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> Vec2 { Vec2 { x: self.y, y: self.y } }
    pub fn yz(self) -> Vec2 { Vec2 { x: self.y, y: self.z } }
    pub fn yw(self) -> Vec2 { Vec2 { x: self.y, y: self.w } }
    pub fn zx(self) -> Vec2 { Vec2 { x: self.z, y: self.x } }
    pub fn zy(self) -> Vec2 { Vec2 { x: self.z, y: self.y } }
    pub fn zz(self) -> Vec2 { Vec2 { x: self.z, y: self.z } }
    pub fn zw(self) -> Vec2 { Vec2 { x: self.z, y: self.w } }
    pub fn wx(self) -> Vec2 { Vec2 { x: self.w, y: self.x } }
    pub fn wy(self) -> Vec2 { Vec2 { x: self.w, y: self.y } }
    pub fn wz(self) -> Vec2 { Vec2 { x: self.w, y: self.z } }
    pub fn ww(self) -> Vec2 { Vec2 { x: self.w, y: self.w } }
    pub fn xxx(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.x } }
    pub fn xxy(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.y } }
    pub fn xxz(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.z } }
    pub fn xxw(self) -> Vec3 { Vec3 { x: self.x, y: self.x, z: self.w } }
    pub fn xyx(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.x } }
    pub fn xyy(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.y } }
    pub fn xyz(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.z } }
    pub fn xyw(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.w } }
    pub fn xzx(self) -> Vec3 { Vec3 { x: self.x, y: self.z, z: self.x } }
    pub fn xzy(self) -> Vec3 { Vec3 { x: self.x, y: self.z, z: self.y } }
    pub fn xzz(self) -> Vec3 { Vec3 { x: self.x, y: self.z, z: self.z } }
    pub fn xzw(self) -> Vec3 { Vec3 { x: self.x, y: self.z, z: self.w } }
    pub fn xwx(self) -> Vec3 { Vec3 { x: self.x, y: self.w, z: self.x } }
    pub fn xwy(self) -> Vec3 { Vec3 { x: self.x, y: self.w, z: self.y } }
    pub fn xwz(self) -> Vec3 { Vec3 { x: self.x, y: self.w, z: self.z } }
    pub fn xww(self) -> Vec3 { Vec3 { x: self.x, y: self.w, z: self.w } }
    pub fn yxx(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.x } }
    pub fn yxy(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.y } }
    pub fn yxz(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.z } }
    pub fn yxw(self) -> Vec3 { Vec3 { x: self.y, y: self.x, z: self.w } }
    pub fn yyx(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.x } }
    pub fn yyy(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.y } }
    pub fn yyz(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.z } }
    pub fn yyw(self) -> Vec3 { Vec3 { x: self.y, y: self.y, z: self.w } }
    pub fn yzx(self) -> Vec3 { Vec3 { x: self.y, y: self.z, z: self.x } }
    pub fn yzy(self) -> Vec3 { Vec3 { x: self.y, y: self.z, z: self.y } }
    pub fn yzz(self) -> Vec3 { Vec3 { x: self.y, y: self.z, z: self.z } }
    pub fn yzw(self) -> Vec3 { Vec3 { x: self.y, y: self.z, z: self.w } }
    pub fn ywx(self) -> Vec3 { Vec3 { x: self.y, y: self.w, z: self.x } }
    pub fn ywy(self) -> Vec3 { Vec3 { x: self.y, y: self.w, z: self.y } }
    pub fn ywz(self) -> Vec3 { Vec3 { x: self.y, y: self.w, z: self.z } }
    pub fn yww(self) -> Vec3 { Vec3 { x: self.y, y: self.w, z: self.w } }
    pub fn zxx(self) -> Vec3 { Vec3 { x: self.z, y: self.x, z: self.x } }
    pub fn zxy(self) -> Vec3 { Vec3 { x: self.z, y: self.x, z: self.y } }
    pub fn zxz(self) -> Vec3 { Vec3 { x: self.z, y: self.x, z: self.z } }
    pub fn zxw(self) -> Vec3 { Vec3 { x: self.z, y: self.x, z: self.w } }
    pub fn zyx(self) -> Vec3 { Vec3 { x: self.z, y: self.y, z: self.x } }
    pub fn zyy(self) -> Vec3 { Vec3 { x: self.z, y: self.y, z: self.y } }
    pub fn zyz(self) -> Vec3 { Vec3 { x: self.z, y: self.y, z: self.z } }
    pub fn zyw(self) -> Vec3 { Vec3 { x: self.z, y: self.y, z: self.w } }
    pub fn zzx(self) -> Vec3 { Vec3 { x: self.z, y: self.z, z: self.x } }
    pub fn zzy(self) -> Vec3 { Vec3 { x: self.z, y: self.z, z: self.y } }
    pub fn zzz(self) -> Vec3 { Vec3 { x: self.z, y: self.z, z: self.z } }
    pub fn zzw(self) -> Vec3 { Vec3 { x: self.z, y: self.z, z: self.w } }
    pub fn zwx(self) -> Vec3 { Vec3 { x: self.z, y: self.w, z: self.x } }
    pub fn zwy(self) -> Vec3 { Vec3 { x: self.z, y: self.w, z: self.y } }
    pub fn zwz(self) -> Vec3 { Vec3 { x: self.z, y: self.w, z: self.z } }
    pub fn zww(self) -> Vec3 { Vec3 { x: self.z, y: self.w, z: self.w } }
    pub fn wxx(self) -> Vec3 { Vec3 { x: self.w, y: self.x, z: self.x } }
    pub fn wxy(self) -> Vec3 { Vec3 { x: self.w, y: self.x, z: self.y } }
    pub fn wxz(self) -> Vec3 { Vec3 { x: self.w, y: self.x, z: self.z } }
    pub fn wxw(self) -> Vec3 { Vec3 { x: self.w, y: self.x, z: self.w } }
    pub fn wyx(self) -> Vec3 { Vec3 { x: self.w, y: self.y, z: self.x } }
    pub fn wyy(self) -> Vec3 { Vec3 { x: self.w, y: self.y, z: self.y } }
    pub fn wyz(self) -> Vec3 { Vec3 { x: self.w, y: self.y, z: self.z } }
    pub fn wyw(self) -> Vec3 { Vec3 { x: self.w, y: self.y, z: self.w } }
    pub fn wzx(self) -> Vec3 { Vec3 { x: self.w, y: self.z, z: self.x } }
    pub fn wzy(self) -> Vec3 { Vec3 { x: self.w, y: self.z, z: self.y } }
    pub fn wzz(self) -> Vec3 { Vec3 { x: self.w, y: self.z, z: self.z } }
    pub fn wzw(self) -> Vec3 { Vec3 { x: self.w, y: self.z, z: self.w } }
    pub fn wwx(self) -> Vec3 { Vec3 { x: self.w, y: self.w, z: self.x } }
    pub fn wwy(self) -> Vec3 { Vec3 { x: self.w, y: self.w, z: self.y } }
    pub fn wwz(self) -> Vec3 { Vec3 { x: self.w, y: self.w, z: self.z } }
    pub fn www(self) -> Vec3 { Vec3 { x: self.w, y: self.w, z: self.w } }
    pub fn xywz(self) -> Vec4 { Vec4 { x: self.x, y: self.y, z: self.w, w: self.z } }
    pub fn xzyw(self) -> Vec4 { Vec4 { x: self.x, y: self.z, z: self.y, w: self.w } }
    pub fn xzwy(self) -> Vec4 { Vec4 { x: self.x, y: self.z, z: self.w, w: self.y } }
    pub fn xwyz(self) -> Vec4 { Vec4 { x: self.x, y: self.w, z: self.y, w: self.z } }
    pub fn xwzy(self) -> Vec4 { Vec4 { x: self.x, y: self.w, z: self.z, w: self.y } }
    pub fn yxzw(self) -> Vec4 { Vec4 { x: self.y, y: self.x, z: self.z, w: self.w } }
    pub fn yxwz(self) -> Vec4 { Vec4 { x: self.y, y: self.x, z: self.w, w: self.z } }
    pub fn yzxw(self) -> Vec4 { Vec4 { x: self.y, y: self.z, z: self.x, w: self.w } }
    pub fn yzwx(self) -> Vec4 { Vec4 { x: self.y, y: self.z, z: self.w, w: self.x } }
    pub fn ywxz(self) -> Vec4 { Vec4 { x: self.y, y: self.w, z: self.x, w: self.z } }
    pub fn ywzx(self) -> Vec4 { Vec4 { x: self.y, y: self.w, z: self.z, w: self.x } }
    pub fn zxyw(self) -> Vec4 { Vec4 { x: self.z, y: self.x, z: self.y, w: self.w } }
    pub fn zxwy(self) -> Vec4 { Vec4 { x: self.z, y: self.x, z: self.w, w: self.y } }
    pub fn zyxw(self) -> Vec4 { Vec4 { x: self.z, y: self.y, z: self.x, w: self.w } }
    pub fn zywx(self) -> Vec4 { Vec4 { x: self.z, y: self.y, z: self.w, w: self.x } }
    pub fn zwxy(self) -> Vec4 { Vec4 { x: self.z, y: self.w, z: self.x, w: self.y } }
    pub fn zwyx(self) -> Vec4 { Vec4 { x: self.z, y: self.w, z: self.y, w: self.x } }
    pub fn wxyz(self) -> Vec4 { Vec4 { x: self.w, y: self.x, z: self.y, w: self.z } }
    pub fn wxzy(self) -> Vec4 { Vec4 { x: self.w, y: self.x, z: self.z, w: self.y } }
    pub fn wyxz(self) -> Vec4 { Vec4 { x: self.w, y: self.y, z: self.x, w: self.z } }
    pub fn wyzx(self) -> Vec4 { Vec4 { x: self.w, y: self.y, z: self.z, w: self.x } }
    pub fn wzxy(self) -> Vec4 { Vec4 { x: self.w, y: self.z, z: self.x, w: self.y } }
    pub fn wzyx(self) -> Vec4 { Vec4 { x: self.w, y: self.z, z: self.y, w: self.x } }
    pub fn xxxx(self) -> Vec4 { Vec4 { x: self.x, y: self.x, z: self.x, w: self.x } }
    pub fn yyyy(self) -> Vec4 { Vec4 { x: self.y, y: self.y, z: self.y, w: self.y } }
    pub fn zzzz(self) -> Vec4 { Vec4 { x: self.z, y: self.z, z: self.z, w: self.z } }
    pub fn wwww(self) -> Vec4 { Vec4 { x: self.w, y: self.w, z: self.w, w: self.w } }
}

pub fn vec4(x: f32, y: f32, z: f32, w: f32) -> Vec4 {
    Vec4 { x: x, y: y, z: z, w: w }
}
