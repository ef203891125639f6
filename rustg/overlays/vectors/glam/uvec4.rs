//! Vectors of 4 `u32`. Made by `tools/gen_glam.py`.

use super::{BVec4, IVec4, UVec2, UVec3, Vec4};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct UVec4 {
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub w: u32,
}

impl UVec4 {
    pub const ZERO: UVec4 = UVec4 { x: 0, y: 0, z: 0, w: 0 };
    pub const ONE: UVec4 = UVec4 { x: 1, y: 1, z: 1, w: 1 };
    pub const X: UVec4 = UVec4 { x: 1, y: 0, z: 0, w: 0 };
    pub const Y: UVec4 = UVec4 { x: 0, y: 1, z: 0, w: 0 };
    pub const Z: UVec4 = UVec4 { x: 0, y: 0, z: 1, w: 0 };
    pub const W: UVec4 = UVec4 { x: 0, y: 0, z: 0, w: 1 };
    pub const MIN: UVec4 = UVec4 { x: u32::MIN, y: u32::MIN, z: u32::MIN, w: u32::MIN };
    pub const MAX: UVec4 = UVec4 { x: u32::MAX, y: u32::MAX, z: u32::MAX, w: u32::MAX };
    pub fn new(x: u32, y: u32, z: u32, w: u32) -> UVec4 { UVec4 { x: x, y: y, z: z, w: w } }
    pub fn splat(v: u32) -> UVec4 { UVec4 { x: v, y: v, z: v, w: v } }
    pub fn default() -> UVec4 { UVec4::ZERO }
    pub fn from_array(a: [u32; 4]) -> UVec4 { UVec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn from(a: [u32; 4]) -> UVec4 { UVec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn from_slice(a: &[u32]) -> UVec4 { UVec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn to_array(self) -> [u32; 4] { [self.x, self.y, self.z, self.w] }
    pub fn write_to_slice(self, a: &mut [u32]) {
        a[0] = self.x;
        a[1] = self.y;
        a[2] = self.z;
        a[3] = self.w;
    }
    pub fn with_x(self, v: u32) -> UVec4 { UVec4 { x: v, y: self.y, z: self.z, w: self.w } }
    pub fn with_y(self, v: u32) -> UVec4 { UVec4 { x: self.x, y: v, z: self.z, w: self.w } }
    pub fn with_z(self, v: u32) -> UVec4 { UVec4 { x: self.x, y: self.y, z: v, w: self.w } }
    pub fn with_w(self, v: u32) -> UVec4 { UVec4 { x: self.x, y: self.y, z: self.z, w: v } }
    pub fn select(mask: BVec4, a: UVec4, b: UVec4) -> UVec4 {
        UVec4 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y }, z: if mask.z { a.z } else { b.z }, w: if mask.w { a.w } else { b.w } }
    }
    pub fn cmpeq(self, o: UVec4) -> BVec4 { BVec4 { x: self.x == o.x, y: self.y == o.y, z: self.z == o.z, w: self.w == o.w } }
    pub fn cmpne(self, o: UVec4) -> BVec4 { BVec4 { x: self.x != o.x, y: self.y != o.y, z: self.z != o.z, w: self.w != o.w } }
    pub fn cmpge(self, o: UVec4) -> BVec4 { BVec4 { x: self.x >= o.x, y: self.y >= o.y, z: self.z >= o.z, w: self.w >= o.w } }
    pub fn cmpgt(self, o: UVec4) -> BVec4 { BVec4 { x: self.x > o.x, y: self.y > o.y, z: self.z > o.z, w: self.w > o.w } }
    pub fn cmple(self, o: UVec4) -> BVec4 { BVec4 { x: self.x <= o.x, y: self.y <= o.y, z: self.z <= o.z, w: self.w <= o.w } }
    pub fn cmplt(self, o: UVec4) -> BVec4 { BVec4 { x: self.x < o.x, y: self.y < o.y, z: self.z < o.z, w: self.w < o.w } }
    pub fn dot(self, o: UVec4) -> u32 { self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w }
    pub fn element_sum(self) -> u32 { self.x + self.y + self.z + self.w }
    pub fn element_product(self) -> u32 { self.x * self.y * self.z * self.w }
    pub fn min_element(self) -> u32 { self.x.min(self.y).min(self.z).min(self.w) }
    pub fn max_element(self) -> u32 { self.x.max(self.y).max(self.z).max(self.w) }
    pub fn min(self, o: UVec4) -> UVec4 { UVec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) } }
    pub fn max(self, o: UVec4) -> UVec4 { UVec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) } }
    pub fn clamp(self, low: UVec4, high: UVec4) -> UVec4 {
        UVec4 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z), w: self.w.clamp(low.w, high.w) }
    }
    pub fn length_squared(self) -> u32 { self.dot(self) }
    pub fn add(self, o: UVec4) -> UVec4 { UVec4 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z, w: self.w + o.w } }
    pub fn add_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x + s, y: self.y + s, z: self.z + s, w: self.w + s } }
    pub fn scalar_add(s: u32, v: UVec4) -> UVec4 { UVec4 { x: s + v.x, y: s + v.y, z: s + v.z, w: s + v.w } }
    pub fn sub(self, o: UVec4) -> UVec4 { UVec4 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z, w: self.w - o.w } }
    pub fn sub_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x - s, y: self.y - s, z: self.z - s, w: self.w - s } }
    pub fn scalar_sub(s: u32, v: UVec4) -> UVec4 { UVec4 { x: s - v.x, y: s - v.y, z: s - v.z, w: s - v.w } }
    pub fn mul(self, o: UVec4) -> UVec4 { UVec4 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z, w: self.w * o.w } }
    pub fn mul_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x * s, y: self.y * s, z: self.z * s, w: self.w * s } }
    pub fn scalar_mul(s: u32, v: UVec4) -> UVec4 { UVec4 { x: s * v.x, y: s * v.y, z: s * v.z, w: s * v.w } }
    pub fn div(self, o: UVec4) -> UVec4 { UVec4 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z, w: self.w / o.w } }
    pub fn div_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x / s, y: self.y / s, z: self.z / s, w: self.w / s } }
    pub fn scalar_div(s: u32, v: UVec4) -> UVec4 { UVec4 { x: s / v.x, y: s / v.y, z: s / v.z, w: s / v.w } }
    pub fn rem(self, o: UVec4) -> UVec4 { UVec4 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z, w: self.w % o.w } }
    pub fn rem_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x % s, y: self.y % s, z: self.z % s, w: self.w % s } }
    pub fn scalar_rem(s: u32, v: UVec4) -> UVec4 { UVec4 { x: s % v.x, y: s % v.y, z: s % v.z, w: s % v.w } }
    pub fn as_vec4(self) -> Vec4 { Vec4 { x: self.x as f32, y: self.y as f32, z: self.z as f32, w: self.w as f32 } }
    pub fn as_ivec4(self) -> IVec4 { IVec4 { x: self.x as i32, y: self.y as i32, z: self.z as i32, w: self.w as i32 } }
    pub fn truncate(self) -> UVec3 { UVec3 { x: self.x, y: self.y, z: self.z } }
    pub fn bitand(self, o: UVec4) -> UVec4 { UVec4 { x: self.x & o.x, y: self.y & o.y, z: self.z & o.z, w: self.w & o.w } }
    pub fn bitand_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x & s, y: self.y & s, z: self.z & s, w: self.w & s } }
    pub fn bitor(self, o: UVec4) -> UVec4 { UVec4 { x: self.x | o.x, y: self.y | o.y, z: self.z | o.z, w: self.w | o.w } }
    pub fn bitor_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x | s, y: self.y | s, z: self.z | s, w: self.w | s } }
    pub fn bitxor(self, o: UVec4) -> UVec4 { UVec4 { x: self.x ^ o.x, y: self.y ^ o.y, z: self.z ^ o.z, w: self.w ^ o.w } }
    pub fn bitxor_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x ^ s, y: self.y ^ s, z: self.z ^ s, w: self.w ^ s } }
    pub fn shl(self, o: UVec4) -> UVec4 { UVec4 { x: self.x << o.x, y: self.y << o.y, z: self.z << o.z, w: self.w << o.w } }
    pub fn shl_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x << s, y: self.y << s, z: self.z << s, w: self.w << s } }
    pub fn shr(self, o: UVec4) -> UVec4 { UVec4 { x: self.x >> o.x, y: self.y >> o.y, z: self.z >> o.z, w: self.w >> o.w } }
    pub fn shr_scalar(self, s: u32) -> UVec4 { UVec4 { x: self.x >> s, y: self.y >> s, z: self.z >> s, w: self.w >> s } }
    pub fn not(self) -> UVec4 { UVec4 { x: !self.x, y: !self.y, z: !self.z, w: !self.w } }
    pub fn wrapping_add(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.wrapping_add(o.x), y: self.y.wrapping_add(o.y), z: self.z.wrapping_add(o.z), w: self.w.wrapping_add(o.w) }
    }
    pub fn wrapping_sub(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.wrapping_sub(o.x), y: self.y.wrapping_sub(o.y), z: self.z.wrapping_sub(o.z), w: self.w.wrapping_sub(o.w) }
    }
    pub fn wrapping_mul(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.wrapping_mul(o.x), y: self.y.wrapping_mul(o.y), z: self.z.wrapping_mul(o.z), w: self.w.wrapping_mul(o.w) }
    }
    pub fn saturating_add(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.saturating_add(o.x), y: self.y.saturating_add(o.y), z: self.z.saturating_add(o.z), w: self.w.saturating_add(o.w) }
    }
    pub fn saturating_sub(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.saturating_sub(o.x), y: self.y.saturating_sub(o.y), z: self.z.saturating_sub(o.z), w: self.w.saturating_sub(o.w) }
    }
    pub fn xx(self) -> UVec2 { UVec2 { x: self.x, y: self.x } }
    pub fn xy(self) -> UVec2 { UVec2 { x: self.x, y: self.y } }
    pub fn xz(self) -> UVec2 { UVec2 { x: self.x, y: self.z } }
    pub fn xw(self) -> UVec2 { UVec2 { x: self.x, y: self.w } }
    pub fn yx(self) -> UVec2 { UVec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> UVec2 { UVec2 { x: self.y, y: self.y } }
    pub fn yz(self) -> UVec2 { UVec2 { x: self.y, y: self.z } }
    pub fn yw(self) -> UVec2 { UVec2 { x: self.y, y: self.w } }
    pub fn zx(self) -> UVec2 { UVec2 { x: self.z, y: self.x } }
    pub fn zy(self) -> UVec2 { UVec2 { x: self.z, y: self.y } }
    pub fn zz(self) -> UVec2 { UVec2 { x: self.z, y: self.z } }
    pub fn zw(self) -> UVec2 { UVec2 { x: self.z, y: self.w } }
    pub fn wx(self) -> UVec2 { UVec2 { x: self.w, y: self.x } }
    pub fn wy(self) -> UVec2 { UVec2 { x: self.w, y: self.y } }
    pub fn wz(self) -> UVec2 { UVec2 { x: self.w, y: self.z } }
    pub fn ww(self) -> UVec2 { UVec2 { x: self.w, y: self.w } }
    pub fn xyz(self) -> UVec3 { UVec3 { x: self.x, y: self.y, z: self.z } }
    pub fn xyw(self) -> UVec3 { UVec3 { x: self.x, y: self.y, z: self.w } }
    pub fn xzy(self) -> UVec3 { UVec3 { x: self.x, y: self.z, z: self.y } }
    pub fn xzw(self) -> UVec3 { UVec3 { x: self.x, y: self.z, z: self.w } }
    pub fn xwy(self) -> UVec3 { UVec3 { x: self.x, y: self.w, z: self.y } }
    pub fn xwz(self) -> UVec3 { UVec3 { x: self.x, y: self.w, z: self.z } }
    pub fn yxz(self) -> UVec3 { UVec3 { x: self.y, y: self.x, z: self.z } }
    pub fn yxw(self) -> UVec3 { UVec3 { x: self.y, y: self.x, z: self.w } }
    pub fn yzx(self) -> UVec3 { UVec3 { x: self.y, y: self.z, z: self.x } }
    pub fn yzw(self) -> UVec3 { UVec3 { x: self.y, y: self.z, z: self.w } }
    pub fn ywx(self) -> UVec3 { UVec3 { x: self.y, y: self.w, z: self.x } }
    pub fn ywz(self) -> UVec3 { UVec3 { x: self.y, y: self.w, z: self.z } }
    pub fn zxy(self) -> UVec3 { UVec3 { x: self.z, y: self.x, z: self.y } }
    pub fn zxw(self) -> UVec3 { UVec3 { x: self.z, y: self.x, z: self.w } }
    pub fn zyx(self) -> UVec3 { UVec3 { x: self.z, y: self.y, z: self.x } }
    pub fn zyw(self) -> UVec3 { UVec3 { x: self.z, y: self.y, z: self.w } }
    pub fn zwx(self) -> UVec3 { UVec3 { x: self.z, y: self.w, z: self.x } }
    pub fn zwy(self) -> UVec3 { UVec3 { x: self.z, y: self.w, z: self.y } }
    pub fn wxy(self) -> UVec3 { UVec3 { x: self.w, y: self.x, z: self.y } }
    pub fn wxz(self) -> UVec3 { UVec3 { x: self.w, y: self.x, z: self.z } }
    pub fn wyx(self) -> UVec3 { UVec3 { x: self.w, y: self.y, z: self.x } }
    pub fn wyz(self) -> UVec3 { UVec3 { x: self.w, y: self.y, z: self.z } }
    pub fn wzx(self) -> UVec3 { UVec3 { x: self.w, y: self.z, z: self.x } }
    pub fn wzy(self) -> UVec3 { UVec3 { x: self.w, y: self.z, z: self.y } }
}

pub fn uvec4(x: u32, y: u32, z: u32, w: u32) -> UVec4 {
    UVec4 { x: x, y: y, z: z, w: w }
}
