//! Vectors of 3 `u32`. Made by `tools/gen_glam.py`.

use super::{BVec3, IVec3, UVec2, UVec4, Vec3};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct UVec3 {
    pub x: u32,
    pub y: u32,
    pub z: u32,
}

impl UVec3 {
    pub const ZERO: UVec3 = UVec3 { x: 0, y: 0, z: 0 };
    pub const ONE: UVec3 = UVec3 { x: 1, y: 1, z: 1 };
    pub const X: UVec3 = UVec3 { x: 1, y: 0, z: 0 };
    pub const Y: UVec3 = UVec3 { x: 0, y: 1, z: 0 };
    pub const Z: UVec3 = UVec3 { x: 0, y: 0, z: 1 };
    pub const MIN: UVec3 = UVec3 { x: u32::MIN, y: u32::MIN, z: u32::MIN };
    pub const MAX: UVec3 = UVec3 { x: u32::MAX, y: u32::MAX, z: u32::MAX };
    pub fn new(x: u32, y: u32, z: u32) -> UVec3 { UVec3 { x: x, y: y, z: z } }
    pub fn splat(v: u32) -> UVec3 { UVec3 { x: v, y: v, z: v } }
    pub fn default() -> UVec3 { UVec3::ZERO }
    pub fn from_array(a: [u32; 3]) -> UVec3 { UVec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn from(a: [u32; 3]) -> UVec3 { UVec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn from_slice(a: &[u32]) -> UVec3 { UVec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn to_array(self) -> [u32; 3] { [self.x, self.y, self.z] }
    pub fn write_to_slice(self, a: &mut [u32]) {
        a[0] = self.x;
        a[1] = self.y;
        a[2] = self.z;
    }
    pub fn with_x(self, v: u32) -> UVec3 { UVec3 { x: v, y: self.y, z: self.z } }
    pub fn with_y(self, v: u32) -> UVec3 { UVec3 { x: self.x, y: v, z: self.z } }
    pub fn with_z(self, v: u32) -> UVec3 { UVec3 { x: self.x, y: self.y, z: v } }
    pub fn select(mask: BVec3, a: UVec3, b: UVec3) -> UVec3 {
        UVec3 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y }, z: if mask.z { a.z } else { b.z } }
    }
    pub fn cmpeq(self, o: UVec3) -> BVec3 { BVec3 { x: self.x == o.x, y: self.y == o.y, z: self.z == o.z } }
    pub fn cmpne(self, o: UVec3) -> BVec3 { BVec3 { x: self.x != o.x, y: self.y != o.y, z: self.z != o.z } }
    pub fn cmpge(self, o: UVec3) -> BVec3 { BVec3 { x: self.x >= o.x, y: self.y >= o.y, z: self.z >= o.z } }
    pub fn cmpgt(self, o: UVec3) -> BVec3 { BVec3 { x: self.x > o.x, y: self.y > o.y, z: self.z > o.z } }
    pub fn cmple(self, o: UVec3) -> BVec3 { BVec3 { x: self.x <= o.x, y: self.y <= o.y, z: self.z <= o.z } }
    pub fn cmplt(self, o: UVec3) -> BVec3 { BVec3 { x: self.x < o.x, y: self.y < o.y, z: self.z < o.z } }
    pub fn dot(self, o: UVec3) -> u32 { self.x * o.x + self.y * o.y + self.z * o.z }
    pub fn element_sum(self) -> u32 { self.x + self.y + self.z }
    pub fn element_product(self) -> u32 { self.x * self.y * self.z }
    pub fn min_element(self) -> u32 { self.x.min(self.y).min(self.z) }
    pub fn max_element(self) -> u32 { self.x.max(self.y).max(self.z) }
    pub fn min(self, o: UVec3) -> UVec3 { UVec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) } }
    pub fn max(self, o: UVec3) -> UVec3 { UVec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) } }
    pub fn clamp(self, low: UVec3, high: UVec3) -> UVec3 {
        UVec3 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z) }
    }
    pub fn length_squared(self) -> u32 { self.dot(self) }
    pub fn add(self, o: UVec3) -> UVec3 { UVec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z } }
    pub fn add_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x + s, y: self.y + s, z: self.z + s } }
    pub fn scalar_add(s: u32, v: UVec3) -> UVec3 { UVec3 { x: s + v.x, y: s + v.y, z: s + v.z } }
    pub fn sub(self, o: UVec3) -> UVec3 { UVec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z } }
    pub fn sub_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x - s, y: self.y - s, z: self.z - s } }
    pub fn scalar_sub(s: u32, v: UVec3) -> UVec3 { UVec3 { x: s - v.x, y: s - v.y, z: s - v.z } }
    pub fn mul(self, o: UVec3) -> UVec3 { UVec3 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z } }
    pub fn mul_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x * s, y: self.y * s, z: self.z * s } }
    pub fn scalar_mul(s: u32, v: UVec3) -> UVec3 { UVec3 { x: s * v.x, y: s * v.y, z: s * v.z } }
    pub fn div(self, o: UVec3) -> UVec3 { UVec3 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z } }
    pub fn div_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x / s, y: self.y / s, z: self.z / s } }
    pub fn scalar_div(s: u32, v: UVec3) -> UVec3 { UVec3 { x: s / v.x, y: s / v.y, z: s / v.z } }
    pub fn rem(self, o: UVec3) -> UVec3 { UVec3 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z } }
    pub fn rem_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x % s, y: self.y % s, z: self.z % s } }
    pub fn scalar_rem(s: u32, v: UVec3) -> UVec3 { UVec3 { x: s % v.x, y: s % v.y, z: s % v.z } }
    pub fn as_vec3(self) -> Vec3 { Vec3 { x: self.x as f32, y: self.y as f32, z: self.z as f32 } }
    pub fn as_ivec3(self) -> IVec3 { IVec3 { x: self.x as i32, y: self.y as i32, z: self.z as i32 } }
    pub fn extend(self, w: u32) -> UVec4 { UVec4 { x: self.x, y: self.y, z: self.z, w: w } }
    pub fn truncate(self) -> UVec2 { UVec2 { x: self.x, y: self.y } }
    pub fn cross(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.y * o.z - o.y * self.z, y: self.z * o.x - o.z * self.x, z: self.x * o.y - o.x * self.y }
    }
    pub fn bitand(self, o: UVec3) -> UVec3 { UVec3 { x: self.x & o.x, y: self.y & o.y, z: self.z & o.z } }
    pub fn bitand_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x & s, y: self.y & s, z: self.z & s } }
    pub fn bitor(self, o: UVec3) -> UVec3 { UVec3 { x: self.x | o.x, y: self.y | o.y, z: self.z | o.z } }
    pub fn bitor_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x | s, y: self.y | s, z: self.z | s } }
    pub fn bitxor(self, o: UVec3) -> UVec3 { UVec3 { x: self.x ^ o.x, y: self.y ^ o.y, z: self.z ^ o.z } }
    pub fn bitxor_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x ^ s, y: self.y ^ s, z: self.z ^ s } }
    pub fn shl(self, o: UVec3) -> UVec3 { UVec3 { x: self.x << o.x, y: self.y << o.y, z: self.z << o.z } }
    pub fn shl_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x << s, y: self.y << s, z: self.z << s } }
    pub fn shr(self, o: UVec3) -> UVec3 { UVec3 { x: self.x >> o.x, y: self.y >> o.y, z: self.z >> o.z } }
    pub fn shr_scalar(self, s: u32) -> UVec3 { UVec3 { x: self.x >> s, y: self.y >> s, z: self.z >> s } }
    pub fn not(self) -> UVec3 { UVec3 { x: !self.x, y: !self.y, z: !self.z } }
    pub fn wrapping_add(self, o: UVec3) -> UVec3 { UVec3 { x: self.x.wrapping_add(o.x), y: self.y.wrapping_add(o.y), z: self.z.wrapping_add(o.z) } }
    pub fn wrapping_sub(self, o: UVec3) -> UVec3 { UVec3 { x: self.x.wrapping_sub(o.x), y: self.y.wrapping_sub(o.y), z: self.z.wrapping_sub(o.z) } }
    pub fn wrapping_mul(self, o: UVec3) -> UVec3 { UVec3 { x: self.x.wrapping_mul(o.x), y: self.y.wrapping_mul(o.y), z: self.z.wrapping_mul(o.z) } }
    pub fn saturating_add(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x.saturating_add(o.x), y: self.y.saturating_add(o.y), z: self.z.saturating_add(o.z) }
    }
    pub fn saturating_sub(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x.saturating_sub(o.x), y: self.y.saturating_sub(o.y), z: self.z.saturating_sub(o.z) }
    }
    pub fn xx(self) -> UVec2 { UVec2 { x: self.x, y: self.x } }
    pub fn xy(self) -> UVec2 { UVec2 { x: self.x, y: self.y } }
    pub fn xz(self) -> UVec2 { UVec2 { x: self.x, y: self.z } }
    pub fn yx(self) -> UVec2 { UVec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> UVec2 { UVec2 { x: self.y, y: self.y } }
    pub fn yz(self) -> UVec2 { UVec2 { x: self.y, y: self.z } }
    pub fn zx(self) -> UVec2 { UVec2 { x: self.z, y: self.x } }
    pub fn zy(self) -> UVec2 { UVec2 { x: self.z, y: self.y } }
    pub fn zz(self) -> UVec2 { UVec2 { x: self.z, y: self.z } }
    pub fn xzy(self) -> UVec3 { UVec3 { x: self.x, y: self.z, z: self.y } }
    pub fn yxz(self) -> UVec3 { UVec3 { x: self.y, y: self.x, z: self.z } }
    pub fn yzx(self) -> UVec3 { UVec3 { x: self.y, y: self.z, z: self.x } }
    pub fn zxy(self) -> UVec3 { UVec3 { x: self.z, y: self.x, z: self.y } }
    pub fn zyx(self) -> UVec3 { UVec3 { x: self.z, y: self.y, z: self.x } }
}

pub fn uvec3(x: u32, y: u32, z: u32) -> UVec3 {
    UVec3 { x: x, y: y, z: z }
}
