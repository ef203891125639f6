//! Vectors of 2 `i32`. Made by `tools/gen_glam.py`.

use super::{BVec2, IVec3, IVec4, UVec2, Vec2};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct IVec2 {
    pub x: i32,
    pub y: i32,
}

impl IVec2 {
    pub const ZERO: IVec2 = IVec2 { x: 0, y: 0 };
    pub const ONE: IVec2 = IVec2 { x: 1, y: 1 };
    pub const X: IVec2 = IVec2 { x: 1, y: 0 };
    pub const Y: IVec2 = IVec2 { x: 0, y: 1 };
    pub const NEG_ONE: IVec2 = IVec2 { x: -1, y: -1 };
    pub const NEG_X: IVec2 = IVec2 { x: -1, y: 0 };
    pub const NEG_Y: IVec2 = IVec2 { x: 0, y: -1 };
    pub const MIN: IVec2 = IVec2 { x: i32::MIN, y: i32::MIN };
    pub const MAX: IVec2 = IVec2 { x: i32::MAX, y: i32::MAX };
    pub fn new(x: i32, y: i32) -> IVec2 { IVec2 { x: x, y: y } }
    pub fn splat(v: i32) -> IVec2 { IVec2 { x: v, y: v } }
    pub fn default() -> IVec2 { IVec2::ZERO }
    pub fn from_array(a: [i32; 2]) -> IVec2 { IVec2 { x: a[0], y: a[1] } }
    pub fn from(a: [i32; 2]) -> IVec2 { IVec2 { x: a[0], y: a[1] } }
    pub fn from_slice(a: &[i32]) -> IVec2 { IVec2 { x: a[0], y: a[1] } }
    pub fn to_array(self) -> [i32; 2] { [self.x, self.y] }
    pub fn write_to_slice(self, a: &mut [i32]) {
        a[0] = self.x;
        a[1] = self.y;
    }
    pub fn with_x(self, v: i32) -> IVec2 { IVec2 { x: v, y: self.y } }
    pub fn with_y(self, v: i32) -> IVec2 { IVec2 { x: self.x, y: v } }
    pub fn select(mask: BVec2, a: IVec2, b: IVec2) -> IVec2 { IVec2 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y } } }
    pub fn cmpeq(self, o: IVec2) -> BVec2 { BVec2 { x: self.x == o.x, y: self.y == o.y } }
    pub fn cmpne(self, o: IVec2) -> BVec2 { BVec2 { x: self.x != o.x, y: self.y != o.y } }
    pub fn cmpge(self, o: IVec2) -> BVec2 { BVec2 { x: self.x >= o.x, y: self.y >= o.y } }
    pub fn cmpgt(self, o: IVec2) -> BVec2 { BVec2 { x: self.x > o.x, y: self.y > o.y } }
    pub fn cmple(self, o: IVec2) -> BVec2 { BVec2 { x: self.x <= o.x, y: self.y <= o.y } }
    pub fn cmplt(self, o: IVec2) -> BVec2 { BVec2 { x: self.x < o.x, y: self.y < o.y } }
    pub fn dot(self, o: IVec2) -> i32 { self.x * o.x + self.y * o.y }
    pub fn element_sum(self) -> i32 { self.x + self.y }
    pub fn element_product(self) -> i32 { self.x * self.y }
    pub fn min_element(self) -> i32 { self.x.min(self.y) }
    pub fn max_element(self) -> i32 { self.x.max(self.y) }
    pub fn min(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.min(o.x), y: self.y.min(o.y) } }
    pub fn max(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.max(o.x), y: self.y.max(o.y) } }
    pub fn clamp(self, low: IVec2, high: IVec2) -> IVec2 { IVec2 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y) } }
    pub fn length_squared(self) -> i32 { self.dot(self) }
    pub fn distance_squared(self, o: IVec2) -> i32 { self.sub(o).length_squared() }
    pub fn add(self, o: IVec2) -> IVec2 { IVec2 { x: self.x + o.x, y: self.y + o.y } }
    pub fn add_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x + s, y: self.y + s } }
    pub fn scalar_add(s: i32, v: IVec2) -> IVec2 { IVec2 { x: s + v.x, y: s + v.y } }
    pub fn sub(self, o: IVec2) -> IVec2 { IVec2 { x: self.x - o.x, y: self.y - o.y } }
    pub fn sub_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x - s, y: self.y - s } }
    pub fn scalar_sub(s: i32, v: IVec2) -> IVec2 { IVec2 { x: s - v.x, y: s - v.y } }
    pub fn mul(self, o: IVec2) -> IVec2 { IVec2 { x: self.x * o.x, y: self.y * o.y } }
    pub fn mul_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x * s, y: self.y * s } }
    pub fn scalar_mul(s: i32, v: IVec2) -> IVec2 { IVec2 { x: s * v.x, y: s * v.y } }
    pub fn div(self, o: IVec2) -> IVec2 { IVec2 { x: self.x / o.x, y: self.y / o.y } }
    pub fn div_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x / s, y: self.y / s } }
    pub fn scalar_div(s: i32, v: IVec2) -> IVec2 { IVec2 { x: s / v.x, y: s / v.y } }
    pub fn rem(self, o: IVec2) -> IVec2 { IVec2 { x: self.x % o.x, y: self.y % o.y } }
    pub fn rem_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x % s, y: self.y % s } }
    pub fn scalar_rem(s: i32, v: IVec2) -> IVec2 { IVec2 { x: s % v.x, y: s % v.y } }
    pub fn neg(self) -> IVec2 { IVec2 { x: -self.x, y: -self.y } }
    pub fn abs(self) -> IVec2 { IVec2 { x: self.x.abs(), y: self.y.abs() } }
    pub fn signum(self) -> IVec2 { IVec2 { x: self.x.signum(), y: self.y.signum() } }
    pub fn rem_euclid(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.rem_euclid(o.x), y: self.y.rem_euclid(o.y) } }
    pub fn div_euclid(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.div_euclid(o.x), y: self.y.div_euclid(o.y) } }
    pub fn as_vec2(self) -> Vec2 { Vec2 { x: self.x as f32, y: self.y as f32 } }
    pub fn as_uvec2(self) -> UVec2 { UVec2 { x: self.x as u32, y: self.y as u32 } }
    pub fn extend(self, z: i32) -> IVec3 { IVec3 { x: self.x, y: self.y, z: z } }
    pub fn perp(self) -> IVec2 { IVec2 { x: -self.y, y: self.x } }
    pub fn perp_dot(self, o: IVec2) -> i32 { self.x * o.y - self.y * o.x }
    pub fn rotate(self, o: IVec2) -> IVec2 { IVec2 { x: self.x * o.x - self.y * o.y, y: self.y * o.x + self.x * o.y } }
    pub fn bitand(self, o: IVec2) -> IVec2 { IVec2 { x: self.x & o.x, y: self.y & o.y } }
    pub fn bitand_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x & s, y: self.y & s } }
    pub fn bitor(self, o: IVec2) -> IVec2 { IVec2 { x: self.x | o.x, y: self.y | o.y } }
    pub fn bitor_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x | s, y: self.y | s } }
    pub fn bitxor(self, o: IVec2) -> IVec2 { IVec2 { x: self.x ^ o.x, y: self.y ^ o.y } }
    pub fn bitxor_scalar(self, s: i32) -> IVec2 { IVec2 { x: self.x ^ s, y: self.y ^ s } }
    pub fn shl(self, o: IVec2) -> IVec2 { IVec2 { x: self.x << o.x, y: self.y << o.y } }
    pub fn shl_scalar(self, s: u32) -> IVec2 { IVec2 { x: self.x << s, y: self.y << s } }
    pub fn shr(self, o: IVec2) -> IVec2 { IVec2 { x: self.x >> o.x, y: self.y >> o.y } }
    pub fn shr_scalar(self, s: u32) -> IVec2 { IVec2 { x: self.x >> s, y: self.y >> s } }
    pub fn not(self) -> IVec2 { IVec2 { x: !self.x, y: !self.y } }
    pub fn wrapping_add(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.wrapping_add(o.x), y: self.y.wrapping_add(o.y) } }
    pub fn wrapping_sub(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.wrapping_sub(o.x), y: self.y.wrapping_sub(o.y) } }
    pub fn wrapping_mul(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.wrapping_mul(o.x), y: self.y.wrapping_mul(o.y) } }
    pub fn saturating_add(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.saturating_add(o.x), y: self.y.saturating_add(o.y) } }
    pub fn saturating_sub(self, o: IVec2) -> IVec2 { IVec2 { x: self.x.saturating_sub(o.x), y: self.y.saturating_sub(o.y) } }
    pub fn xx(self) -> IVec2 { IVec2 { x: self.x, y: self.x } }
    pub fn yx(self) -> IVec2 { IVec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> IVec2 { IVec2 { x: self.y, y: self.y } }
}

pub fn ivec2(x: i32, y: i32) -> IVec2 {
    IVec2 { x: x, y: y }
}
