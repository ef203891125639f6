//! Vectors of `f32`. Operators are calls of `add`, `add_scalar`, `scalar_add` and so on (README.md).

use super::{IVec2, IVec3, IVec4, UVec2, UVec3, UVec4};

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

    pub fn new(x: f32, y: f32) -> Vec2 {
        Vec2 { x: x, y: y }
    }

    pub fn splat(v: f32) -> Vec2 {
        Vec2 { x: v, y: v }
    }

    pub fn from_array(a: [f32; 2]) -> Vec2 {
        Vec2 { x: a[0], y: a[1] }
    }

    pub fn to_array(self) -> [f32; 2] {
        [self.x, self.y]
    }

    pub fn dot(self, o: Vec2) -> f32 {
        self.x * o.x + self.y * o.y
    }

    pub fn element_sum(self) -> f32 {
        self.x + self.y
    }

    pub fn min_element(self) -> f32 {
        self.x.min(self.y)
    }

    pub fn max_element(self) -> f32 {
        self.x.max(self.y)
    }

    pub fn min(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x.min(o.x), y: self.y.min(o.y) }
    }

    pub fn max(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x.max(o.x), y: self.y.max(o.y) }
    }

    pub fn clamp(self, low: Vec2, high: Vec2) -> Vec2 {
        Vec2 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y) }
    }

    pub fn add(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x + o.x, y: self.y + o.y }
    }

    pub fn add_scalar(self, s: f32) -> Vec2 {
        Vec2 { x: self.x + s, y: self.y + s }
    }

    pub fn scalar_add(s: f32, v: Vec2) -> Vec2 {
        Vec2 { x: s + v.x, y: s + v.y }
    }

    pub fn sub(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x - o.x, y: self.y - o.y }
    }

    pub fn sub_scalar(self, s: f32) -> Vec2 {
        Vec2 { x: self.x - s, y: self.y - s }
    }

    pub fn scalar_sub(s: f32, v: Vec2) -> Vec2 {
        Vec2 { x: s - v.x, y: s - v.y }
    }

    pub fn mul(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x * o.x, y: self.y * o.y }
    }

    pub fn mul_scalar(self, s: f32) -> Vec2 {
        Vec2 { x: self.x * s, y: self.y * s }
    }

    pub fn scalar_mul(s: f32, v: Vec2) -> Vec2 {
        Vec2 { x: s * v.x, y: s * v.y }
    }

    pub fn div(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x / o.x, y: self.y / o.y }
    }

    pub fn div_scalar(self, s: f32) -> Vec2 {
        Vec2 { x: self.x / s, y: self.y / s }
    }

    pub fn scalar_div(s: f32, v: Vec2) -> Vec2 {
        Vec2 { x: s / v.x, y: s / v.y }
    }

    pub fn rem(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x % o.x, y: self.y % o.y }
    }

    pub fn rem_scalar(self, s: f32) -> Vec2 {
        Vec2 { x: self.x % s, y: self.y % s }
    }

    pub fn scalar_rem(s: f32, v: Vec2) -> Vec2 {
        Vec2 { x: s % v.x, y: s % v.y }
    }

    pub fn neg(self) -> Vec2 {
        Vec2 { x: -self.x, y: -self.y }
    }

    pub fn abs(self) -> Vec2 {
        Vec2 { x: self.x.abs(), y: self.y.abs() }
    }

    pub fn signum(self) -> Vec2 {
        Vec2 { x: self.x.signum(), y: self.y.signum() }
    }

    pub fn as_uvec2(self) -> UVec2 {
        UVec2 { x: self.x as u32, y: self.y as u32 }
    }

    pub fn as_ivec2(self) -> IVec2 {
        IVec2 { x: self.x as i32, y: self.y as i32 }
    }

    pub fn extend(self, z: f32) -> Vec3 {
        Vec3 { x: self.x, y: self.y, z: z }
    }

    pub fn length_squared(self) -> f32 {
        self.dot(self)
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    pub fn distance(self, o: Vec2) -> f32 {
        self.sub(o).length()
    }

    pub fn distance_squared(self, o: Vec2) -> f32 {
        self.sub(o).length_squared()
    }

    pub fn normalize(self) -> Vec2 {
        self.div_scalar(self.length())
    }

    pub fn normalize_or_zero(self) -> Vec2 {
        let l = self.length();
        if l > 0.0 { self.div_scalar(l) } else { Vec2 { x: 0.0, y: 0.0 } }
    }

    pub fn lerp(self, o: Vec2, t: f32) -> Vec2 {
        Vec2 { x: self.x + (o.x - self.x) * t, y: self.y + (o.y - self.y) * t }
    }

    pub fn reflect(self, normal: Vec2) -> Vec2 {
        self.sub(normal.mul_scalar(2.0 * self.dot(normal)))
    }

    pub fn powf(self, n: f32) -> Vec2 {
        Vec2 { x: self.x.powf(n), y: self.y.powf(n) }
    }

    pub fn fract(self) -> Vec2 {
        Vec2 { x: self.x - self.x.floor(), y: self.y - self.y.floor() }
    }

    pub fn floor(self) -> Vec2 {
        Vec2 { x: self.x.floor(), y: self.y.floor() }
    }

    pub fn ceil(self) -> Vec2 {
        Vec2 { x: self.x.ceil(), y: self.y.ceil() }
    }

    pub fn round(self) -> Vec2 {
        Vec2 { x: self.x.round(), y: self.y.round() }
    }

    pub fn exp(self) -> Vec2 {
        Vec2 { x: self.x.exp(), y: self.y.exp() }
    }

    pub fn perp(self) -> Vec2 {
        Vec2 { x: -self.y, y: self.x }
    }
}

pub fn vec2(x: f32, y: f32) -> Vec2 {
    Vec2 { x, y }
}

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

    pub fn new(x: f32, y: f32, z: f32) -> Vec3 {
        Vec3 { x: x, y: y, z: z }
    }

    pub fn splat(v: f32) -> Vec3 {
        Vec3 { x: v, y: v, z: v }
    }

    pub fn from_array(a: [f32; 3]) -> Vec3 {
        Vec3 { x: a[0], y: a[1], z: a[2] }
    }

    pub fn to_array(self) -> [f32; 3] {
        [self.x, self.y, self.z]
    }

    pub fn dot(self, o: Vec3) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn element_sum(self) -> f32 {
        self.x + self.y + self.z
    }

    pub fn min_element(self) -> f32 {
        self.x.min(self.y).min(self.z)
    }

    pub fn max_element(self) -> f32 {
        self.x.max(self.y).max(self.z)
    }

    pub fn min(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) }
    }

    pub fn max(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) }
    }

    pub fn clamp(self, low: Vec3, high: Vec3) -> Vec3 {
        Vec3 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z) }
    }

    pub fn add(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }

    pub fn add_scalar(self, s: f32) -> Vec3 {
        Vec3 { x: self.x + s, y: self.y + s, z: self.z + s }
    }

    pub fn scalar_add(s: f32, v: Vec3) -> Vec3 {
        Vec3 { x: s + v.x, y: s + v.y, z: s + v.z }
    }

    pub fn sub(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }

    pub fn sub_scalar(self, s: f32) -> Vec3 {
        Vec3 { x: self.x - s, y: self.y - s, z: self.z - s }
    }

    pub fn scalar_sub(s: f32, v: Vec3) -> Vec3 {
        Vec3 { x: s - v.x, y: s - v.y, z: s - v.z }
    }

    pub fn mul(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z }
    }

    pub fn mul_scalar(self, s: f32) -> Vec3 {
        Vec3 { x: self.x * s, y: self.y * s, z: self.z * s }
    }

    pub fn scalar_mul(s: f32, v: Vec3) -> Vec3 {
        Vec3 { x: s * v.x, y: s * v.y, z: s * v.z }
    }

    pub fn div(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z }
    }

    pub fn div_scalar(self, s: f32) -> Vec3 {
        Vec3 { x: self.x / s, y: self.y / s, z: self.z / s }
    }

    pub fn scalar_div(s: f32, v: Vec3) -> Vec3 {
        Vec3 { x: s / v.x, y: s / v.y, z: s / v.z }
    }

    pub fn rem(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z }
    }

    pub fn rem_scalar(self, s: f32) -> Vec3 {
        Vec3 { x: self.x % s, y: self.y % s, z: self.z % s }
    }

    pub fn scalar_rem(s: f32, v: Vec3) -> Vec3 {
        Vec3 { x: s % v.x, y: s % v.y, z: s % v.z }
    }

    pub fn neg(self) -> Vec3 {
        Vec3 { x: -self.x, y: -self.y, z: -self.z }
    }

    pub fn abs(self) -> Vec3 {
        Vec3 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs() }
    }

    pub fn signum(self) -> Vec3 {
        Vec3 { x: self.x.signum(), y: self.y.signum(), z: self.z.signum() }
    }

    pub fn as_uvec3(self) -> UVec3 {
        UVec3 { x: self.x as u32, y: self.y as u32, z: self.z as u32 }
    }

    pub fn as_ivec3(self) -> IVec3 {
        IVec3 { x: self.x as i32, y: self.y as i32, z: self.z as i32 }
    }

    pub fn extend(self, w: f32) -> Vec4 {
        Vec4 { x: self.x, y: self.y, z: self.z, w: w }
    }

    pub fn truncate(self) -> Vec2 {
        Vec2 { x: self.x, y: self.y }
    }

    pub fn xy(self) -> Vec2 {
        Vec2 { x: self.x, y: self.y }
    }

    pub fn length_squared(self) -> f32 {
        self.dot(self)
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    pub fn distance(self, o: Vec3) -> f32 {
        self.sub(o).length()
    }

    pub fn distance_squared(self, o: Vec3) -> f32 {
        self.sub(o).length_squared()
    }

    pub fn normalize(self) -> Vec3 {
        self.div_scalar(self.length())
    }

    pub fn normalize_or_zero(self) -> Vec3 {
        let l = self.length();
        if l > 0.0 { self.div_scalar(l) } else { Vec3 { x: 0.0, y: 0.0, z: 0.0 } }
    }

    pub fn lerp(self, o: Vec3, t: f32) -> Vec3 {
        Vec3 { x: self.x + (o.x - self.x) * t, y: self.y + (o.y - self.y) * t, z: self.z + (o.z - self.z) * t }
    }

    pub fn reflect(self, normal: Vec3) -> Vec3 {
        self.sub(normal.mul_scalar(2.0 * self.dot(normal)))
    }

    pub fn powf(self, n: f32) -> Vec3 {
        Vec3 { x: self.x.powf(n), y: self.y.powf(n), z: self.z.powf(n) }
    }

    pub fn fract(self) -> Vec3 {
        Vec3 { x: self.x - self.x.floor(), y: self.y - self.y.floor(), z: self.z - self.z.floor() }
    }

    pub fn floor(self) -> Vec3 {
        Vec3 { x: self.x.floor(), y: self.y.floor(), z: self.z.floor() }
    }

    pub fn ceil(self) -> Vec3 {
        Vec3 { x: self.x.ceil(), y: self.y.ceil(), z: self.z.ceil() }
    }

    pub fn round(self) -> Vec3 {
        Vec3 { x: self.x.round(), y: self.y.round(), z: self.z.round() }
    }

    pub fn exp(self) -> Vec3 {
        Vec3 { x: self.x.exp(), y: self.y.exp(), z: self.z.exp() }
    }

    pub fn cross(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.y * o.z - self.z * o.y, y: self.z * o.x - self.x * o.z, z: self.x * o.y - self.y * o.x }
    }
}

pub fn vec3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x, y, z }
}

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

    pub fn new(x: f32, y: f32, z: f32, w: f32) -> Vec4 {
        Vec4 { x: x, y: y, z: z, w: w }
    }

    pub fn splat(v: f32) -> Vec4 {
        Vec4 { x: v, y: v, z: v, w: v }
    }

    pub fn from_array(a: [f32; 4]) -> Vec4 {
        Vec4 { x: a[0], y: a[1], z: a[2], w: a[3] }
    }

    pub fn to_array(self) -> [f32; 4] {
        [self.x, self.y, self.z, self.w]
    }

    pub fn dot(self, o: Vec4) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w
    }

    pub fn element_sum(self) -> f32 {
        self.x + self.y + self.z + self.w
    }

    pub fn min_element(self) -> f32 {
        self.x.min(self.y).min(self.z).min(self.w)
    }

    pub fn max_element(self) -> f32 {
        self.x.max(self.y).max(self.z).max(self.w)
    }

    pub fn min(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) }
    }

    pub fn max(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) }
    }

    pub fn clamp(self, low: Vec4, high: Vec4) -> Vec4 {
        Vec4 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z), w: self.w.clamp(low.w, high.w) }
    }

    pub fn add(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z, w: self.w + o.w }
    }

    pub fn add_scalar(self, s: f32) -> Vec4 {
        Vec4 { x: self.x + s, y: self.y + s, z: self.z + s, w: self.w + s }
    }

    pub fn scalar_add(s: f32, v: Vec4) -> Vec4 {
        Vec4 { x: s + v.x, y: s + v.y, z: s + v.z, w: s + v.w }
    }

    pub fn sub(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z, w: self.w - o.w }
    }

    pub fn sub_scalar(self, s: f32) -> Vec4 {
        Vec4 { x: self.x - s, y: self.y - s, z: self.z - s, w: self.w - s }
    }

    pub fn scalar_sub(s: f32, v: Vec4) -> Vec4 {
        Vec4 { x: s - v.x, y: s - v.y, z: s - v.z, w: s - v.w }
    }

    pub fn mul(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z, w: self.w * o.w }
    }

    pub fn mul_scalar(self, s: f32) -> Vec4 {
        Vec4 { x: self.x * s, y: self.y * s, z: self.z * s, w: self.w * s }
    }

    pub fn scalar_mul(s: f32, v: Vec4) -> Vec4 {
        Vec4 { x: s * v.x, y: s * v.y, z: s * v.z, w: s * v.w }
    }

    pub fn div(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z, w: self.w / o.w }
    }

    pub fn div_scalar(self, s: f32) -> Vec4 {
        Vec4 { x: self.x / s, y: self.y / s, z: self.z / s, w: self.w / s }
    }

    pub fn scalar_div(s: f32, v: Vec4) -> Vec4 {
        Vec4 { x: s / v.x, y: s / v.y, z: s / v.z, w: s / v.w }
    }

    pub fn rem(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z, w: self.w % o.w }
    }

    pub fn rem_scalar(self, s: f32) -> Vec4 {
        Vec4 { x: self.x % s, y: self.y % s, z: self.z % s, w: self.w % s }
    }

    pub fn scalar_rem(s: f32, v: Vec4) -> Vec4 {
        Vec4 { x: s % v.x, y: s % v.y, z: s % v.z, w: s % v.w }
    }

    pub fn neg(self) -> Vec4 {
        Vec4 { x: -self.x, y: -self.y, z: -self.z, w: -self.w }
    }

    pub fn abs(self) -> Vec4 {
        Vec4 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs(), w: self.w.abs() }
    }

    pub fn signum(self) -> Vec4 {
        Vec4 { x: self.x.signum(), y: self.y.signum(), z: self.z.signum(), w: self.w.signum() }
    }

    pub fn as_uvec4(self) -> UVec4 {
        UVec4 { x: self.x as u32, y: self.y as u32, z: self.z as u32, w: self.w as u32 }
    }

    pub fn as_ivec4(self) -> IVec4 {
        IVec4 { x: self.x as i32, y: self.y as i32, z: self.z as i32, w: self.w as i32 }
    }

    pub fn truncate(self) -> Vec3 {
        Vec3 { x: self.x, y: self.y, z: self.z }
    }

    pub fn xy(self) -> Vec2 {
        Vec2 { x: self.x, y: self.y }
    }

    pub fn xyz(self) -> Vec3 {
        Vec3 { x: self.x, y: self.y, z: self.z }
    }

    pub fn length_squared(self) -> f32 {
        self.dot(self)
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    pub fn distance(self, o: Vec4) -> f32 {
        self.sub(o).length()
    }

    pub fn distance_squared(self, o: Vec4) -> f32 {
        self.sub(o).length_squared()
    }

    pub fn normalize(self) -> Vec4 {
        self.div_scalar(self.length())
    }

    pub fn normalize_or_zero(self) -> Vec4 {
        let l = self.length();
        if l > 0.0 { self.div_scalar(l) } else { Vec4 { x: 0.0, y: 0.0, z: 0.0, w: 0.0 } }
    }

    pub fn lerp(self, o: Vec4, t: f32) -> Vec4 {
        Vec4 { x: self.x + (o.x - self.x) * t, y: self.y + (o.y - self.y) * t, z: self.z + (o.z - self.z) * t, w: self.w + (o.w - self.w) * t }
    }

    pub fn reflect(self, normal: Vec4) -> Vec4 {
        self.sub(normal.mul_scalar(2.0 * self.dot(normal)))
    }

    pub fn powf(self, n: f32) -> Vec4 {
        Vec4 { x: self.x.powf(n), y: self.y.powf(n), z: self.z.powf(n), w: self.w.powf(n) }
    }

    pub fn fract(self) -> Vec4 {
        Vec4 { x: self.x - self.x.floor(), y: self.y - self.y.floor(), z: self.z - self.z.floor(), w: self.w - self.w.floor() }
    }

    pub fn floor(self) -> Vec4 {
        Vec4 { x: self.x.floor(), y: self.y.floor(), z: self.z.floor(), w: self.w.floor() }
    }

    pub fn ceil(self) -> Vec4 {
        Vec4 { x: self.x.ceil(), y: self.y.ceil(), z: self.z.ceil(), w: self.w.ceil() }
    }

    pub fn round(self) -> Vec4 {
        Vec4 { x: self.x.round(), y: self.y.round(), z: self.z.round(), w: self.w.round() }
    }

    pub fn exp(self) -> Vec4 {
        Vec4 { x: self.x.exp(), y: self.y.exp(), z: self.z.exp(), w: self.w.exp() }
    }
}

pub fn vec4(x: f32, y: f32, z: f32, w: f32) -> Vec4 {
    Vec4 { x, y, z, w }
}
