//! Vectors of 2 `u32`. Made by `tools/gen_glam.py`.

use super::{BVec2, IVec2, UVec3, UVec4, Vec2};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct UVec2 {
    pub x: u32,
    pub y: u32,
}

impl UVec2 {
    pub const ZERO: UVec2 = UVec2 { x: 0, y: 0 };
    pub const ONE: UVec2 = UVec2 { x: 1, y: 1 };
    pub const X: UVec2 = UVec2 { x: 1, y: 0 };
    pub const Y: UVec2 = UVec2 { x: 0, y: 1 };
    pub const MIN: UVec2 = UVec2 { x: u32::MIN, y: u32::MIN };
    pub const MAX: UVec2 = UVec2 { x: u32::MAX, y: u32::MAX };
    pub fn new(x: u32, y: u32) -> UVec2 { UVec2 { x: x, y: y } }
    pub fn splat(v: u32) -> UVec2 { UVec2 { x: v, y: v } }
    pub fn default() -> UVec2 { UVec2::ZERO }
    pub fn from_array(a: [u32; 2]) -> UVec2 { UVec2 { x: a[0], y: a[1] } }
    pub fn from(a: [u32; 2]) -> UVec2 { UVec2 { x: a[0], y: a[1] } }
    pub fn from_slice(a: &[u32]) -> UVec2 { UVec2 { x: a[0], y: a[1] } }
    pub fn to_array(self) -> [u32; 2] { [self.x, self.y] }
    pub fn write_to_slice(self, a: &mut [u32]) {
        a[0] = self.x;
        a[1] = self.y;
    }
    pub fn with_x(self, v: u32) -> UVec2 { UVec2 { x: v, y: self.y } }
    pub fn with_y(self, v: u32) -> UVec2 { UVec2 { x: self.x, y: v } }
    pub fn select(mask: BVec2, a: UVec2, b: UVec2) -> UVec2 { UVec2 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y } } }
    pub fn cmpeq(self, o: UVec2) -> BVec2 { BVec2 { x: self.x == o.x, y: self.y == o.y } }
    pub fn cmpne(self, o: UVec2) -> BVec2 { BVec2 { x: self.x != o.x, y: self.y != o.y } }
    pub fn cmpge(self, o: UVec2) -> BVec2 { BVec2 { x: self.x >= o.x, y: self.y >= o.y } }
    pub fn cmpgt(self, o: UVec2) -> BVec2 { BVec2 { x: self.x > o.x, y: self.y > o.y } }
    pub fn cmple(self, o: UVec2) -> BVec2 { BVec2 { x: self.x <= o.x, y: self.y <= o.y } }
    pub fn cmplt(self, o: UVec2) -> BVec2 { BVec2 { x: self.x < o.x, y: self.y < o.y } }
    pub fn dot(self, o: UVec2) -> u32 { self.x * o.x + self.y * o.y }
    pub fn element_sum(self) -> u32 { self.x + self.y }
    pub fn element_product(self) -> u32 { self.x * self.y }
    pub fn min_element(self) -> u32 { self.x.min(self.y) }
    pub fn max_element(self) -> u32 { self.x.max(self.y) }
    pub fn min(self, o: UVec2) -> UVec2 { UVec2 { x: self.x.min(o.x), y: self.y.min(o.y) } }
    pub fn max(self, o: UVec2) -> UVec2 { UVec2 { x: self.x.max(o.x), y: self.y.max(o.y) } }
    pub fn clamp(self, low: UVec2, high: UVec2) -> UVec2 { UVec2 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y) } }
    pub fn length_squared(self) -> u32 { self.dot(self) }
    pub fn add(self, o: UVec2) -> UVec2 { UVec2 { x: self.x + o.x, y: self.y + o.y } }
    pub fn add_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x + s, y: self.y + s } }
    pub fn scalar_add(s: u32, v: UVec2) -> UVec2 { UVec2 { x: s + v.x, y: s + v.y } }
    pub fn sub(self, o: UVec2) -> UVec2 { UVec2 { x: self.x - o.x, y: self.y - o.y } }
    pub fn sub_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x - s, y: self.y - s } }
    pub fn scalar_sub(s: u32, v: UVec2) -> UVec2 { UVec2 { x: s - v.x, y: s - v.y } }
    pub fn mul(self, o: UVec2) -> UVec2 { UVec2 { x: self.x * o.x, y: self.y * o.y } }
    pub fn mul_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x * s, y: self.y * s } }
    pub fn scalar_mul(s: u32, v: UVec2) -> UVec2 { UVec2 { x: s * v.x, y: s * v.y } }
    pub fn div(self, o: UVec2) -> UVec2 { UVec2 { x: self.x / o.x, y: self.y / o.y } }
    pub fn div_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x / s, y: self.y / s } }
    pub fn scalar_div(s: u32, v: UVec2) -> UVec2 { UVec2 { x: s / v.x, y: s / v.y } }
    pub fn rem(self, o: UVec2) -> UVec2 { UVec2 { x: self.x % o.x, y: self.y % o.y } }
    pub fn rem_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x % s, y: self.y % s } }
    pub fn scalar_rem(s: u32, v: UVec2) -> UVec2 { UVec2 { x: s % v.x, y: s % v.y } }
    pub fn as_vec2(self) -> Vec2 { Vec2 { x: self.x as f32, y: self.y as f32 } }
    pub fn as_ivec2(self) -> IVec2 { IVec2 { x: self.x as i32, y: self.y as i32 } }
    pub fn extend(self, z: u32) -> UVec3 { UVec3 { x: self.x, y: self.y, z: z } }
    pub fn bitand(self, o: UVec2) -> UVec2 { UVec2 { x: self.x & o.x, y: self.y & o.y } }
    pub fn bitand_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x & s, y: self.y & s } }
    pub fn bitor(self, o: UVec2) -> UVec2 { UVec2 { x: self.x | o.x, y: self.y | o.y } }
    pub fn bitor_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x | s, y: self.y | s } }
    pub fn bitxor(self, o: UVec2) -> UVec2 { UVec2 { x: self.x ^ o.x, y: self.y ^ o.y } }
    pub fn bitxor_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x ^ s, y: self.y ^ s } }
    pub fn shl(self, o: UVec2) -> UVec2 { UVec2 { x: self.x << o.x, y: self.y << o.y } }
    pub fn shl_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x << s, y: self.y << s } }
    pub fn shr(self, o: UVec2) -> UVec2 { UVec2 { x: self.x >> o.x, y: self.y >> o.y } }
    pub fn shr_scalar(self, s: u32) -> UVec2 { UVec2 { x: self.x >> s, y: self.y >> s } }
    pub fn not(self) -> UVec2 { UVec2 { x: !self.x, y: !self.y } }
    pub fn wrapping_add(self, o: UVec2) -> UVec2 { UVec2 { x: self.x.wrapping_add(o.x), y: self.y.wrapping_add(o.y) } }
    pub fn wrapping_sub(self, o: UVec2) -> UVec2 { UVec2 { x: self.x.wrapping_sub(o.x), y: self.y.wrapping_sub(o.y) } }
    pub fn wrapping_mul(self, o: UVec2) -> UVec2 { UVec2 { x: self.x.wrapping_mul(o.x), y: self.y.wrapping_mul(o.y) } }
    pub fn saturating_add(self, o: UVec2) -> UVec2 { UVec2 { x: self.x.saturating_add(o.x), y: self.y.saturating_add(o.y) } }
    pub fn saturating_sub(self, o: UVec2) -> UVec2 { UVec2 { x: self.x.saturating_sub(o.x), y: self.y.saturating_sub(o.y) } }
    pub fn xx(self) -> UVec2 { UVec2 { x: self.x, y: self.x } }
    pub fn yx(self) -> UVec2 { UVec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> UVec2 { UVec2 { x: self.y, y: self.y } }
}

pub fn uvec2(x: u32, y: u32) -> UVec2 {
    UVec2 { x: x, y: y }
}
