//! Vectors of 3 `i32`. Made by `tools/gen_glam.py`.

use super::{BVec3, IVec2, IVec4, UVec3, Vec3};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct IVec3 {
    pub x: i32,
    pub y: i32,
    pub z: i32,
}

impl IVec3 {
    pub const ZERO: IVec3 = IVec3 { x: 0, y: 0, z: 0 };
    pub const ONE: IVec3 = IVec3 { x: 1, y: 1, z: 1 };
    pub const X: IVec3 = IVec3 { x: 1, y: 0, z: 0 };
    pub const Y: IVec3 = IVec3 { x: 0, y: 1, z: 0 };
    pub const Z: IVec3 = IVec3 { x: 0, y: 0, z: 1 };
    pub const NEG_ONE: IVec3 = IVec3 { x: -1, y: -1, z: -1 };
    pub const NEG_X: IVec3 = IVec3 { x: -1, y: 0, z: 0 };
    pub const NEG_Y: IVec3 = IVec3 { x: 0, y: -1, z: 0 };
    pub const NEG_Z: IVec3 = IVec3 { x: 0, y: 0, z: -1 };
    pub const MIN: IVec3 = IVec3 { x: i32::MIN, y: i32::MIN, z: i32::MIN };
    pub const MAX: IVec3 = IVec3 { x: i32::MAX, y: i32::MAX, z: i32::MAX };
    pub fn new(x: i32, y: i32, z: i32) -> IVec3 { IVec3 { x: x, y: y, z: z } }
    pub fn splat(v: i32) -> IVec3 { IVec3 { x: v, y: v, z: v } }
    pub fn default() -> IVec3 { IVec3::ZERO }
    pub fn from_array(a: [i32; 3]) -> IVec3 { IVec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn from(a: [i32; 3]) -> IVec3 { IVec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn from_slice(a: &[i32]) -> IVec3 { IVec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn to_array(self) -> [i32; 3] { [self.x, self.y, self.z] }
    pub fn write_to_slice(self, a: &mut [i32]) {
        a[0] = self.x;
        a[1] = self.y;
        a[2] = self.z;
    }
    pub fn with_x(self, v: i32) -> IVec3 { IVec3 { x: v, y: self.y, z: self.z } }
    pub fn with_y(self, v: i32) -> IVec3 { IVec3 { x: self.x, y: v, z: self.z } }
    pub fn with_z(self, v: i32) -> IVec3 { IVec3 { x: self.x, y: self.y, z: v } }
    pub fn select(mask: BVec3, a: IVec3, b: IVec3) -> IVec3 {
        IVec3 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y }, z: if mask.z { a.z } else { b.z } }
    }
    pub fn cmpeq(self, o: IVec3) -> BVec3 { BVec3 { x: self.x == o.x, y: self.y == o.y, z: self.z == o.z } }
    pub fn cmpne(self, o: IVec3) -> BVec3 { BVec3 { x: self.x != o.x, y: self.y != o.y, z: self.z != o.z } }
    pub fn cmpge(self, o: IVec3) -> BVec3 { BVec3 { x: self.x >= o.x, y: self.y >= o.y, z: self.z >= o.z } }
    pub fn cmpgt(self, o: IVec3) -> BVec3 { BVec3 { x: self.x > o.x, y: self.y > o.y, z: self.z > o.z } }
    pub fn cmple(self, o: IVec3) -> BVec3 { BVec3 { x: self.x <= o.x, y: self.y <= o.y, z: self.z <= o.z } }
    pub fn cmplt(self, o: IVec3) -> BVec3 { BVec3 { x: self.x < o.x, y: self.y < o.y, z: self.z < o.z } }
    pub fn dot(self, o: IVec3) -> i32 { self.x * o.x + self.y * o.y + self.z * o.z }
    pub fn element_sum(self) -> i32 { self.x + self.y + self.z }
    pub fn element_product(self) -> i32 { self.x * self.y * self.z }
    pub fn min_element(self) -> i32 { self.x.min(self.y).min(self.z) }
    pub fn max_element(self) -> i32 { self.x.max(self.y).max(self.z) }
    pub fn min(self, o: IVec3) -> IVec3 { IVec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) } }
    pub fn max(self, o: IVec3) -> IVec3 { IVec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) } }
    pub fn clamp(self, low: IVec3, high: IVec3) -> IVec3 {
        IVec3 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z) }
    }
    pub fn length_squared(self) -> i32 { self.dot(self) }
    pub fn distance_squared(self, o: IVec3) -> i32 { self.sub(o).length_squared() }
    pub fn add(self, o: IVec3) -> IVec3 { IVec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z } }
    pub fn add_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x + s, y: self.y + s, z: self.z + s } }
    pub fn scalar_add(s: i32, v: IVec3) -> IVec3 { IVec3 { x: s + v.x, y: s + v.y, z: s + v.z } }
    pub fn sub(self, o: IVec3) -> IVec3 { IVec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z } }
    pub fn sub_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x - s, y: self.y - s, z: self.z - s } }
    pub fn scalar_sub(s: i32, v: IVec3) -> IVec3 { IVec3 { x: s - v.x, y: s - v.y, z: s - v.z } }
    pub fn mul(self, o: IVec3) -> IVec3 { IVec3 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z } }
    pub fn mul_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x * s, y: self.y * s, z: self.z * s } }
    pub fn scalar_mul(s: i32, v: IVec3) -> IVec3 { IVec3 { x: s * v.x, y: s * v.y, z: s * v.z } }
    pub fn div(self, o: IVec3) -> IVec3 { IVec3 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z } }
    pub fn div_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x / s, y: self.y / s, z: self.z / s } }
    pub fn scalar_div(s: i32, v: IVec3) -> IVec3 { IVec3 { x: s / v.x, y: s / v.y, z: s / v.z } }
    pub fn rem(self, o: IVec3) -> IVec3 { IVec3 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z } }
    pub fn rem_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x % s, y: self.y % s, z: self.z % s } }
    pub fn scalar_rem(s: i32, v: IVec3) -> IVec3 { IVec3 { x: s % v.x, y: s % v.y, z: s % v.z } }
    pub fn neg(self) -> IVec3 { IVec3 { x: -self.x, y: -self.y, z: -self.z } }
    pub fn abs(self) -> IVec3 { IVec3 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs() } }
    pub fn signum(self) -> IVec3 { IVec3 { x: self.x.signum(), y: self.y.signum(), z: self.z.signum() } }
    pub fn rem_euclid(self, o: IVec3) -> IVec3 { IVec3 { x: self.x.rem_euclid(o.x), y: self.y.rem_euclid(o.y), z: self.z.rem_euclid(o.z) } }
    pub fn div_euclid(self, o: IVec3) -> IVec3 { IVec3 { x: self.x.div_euclid(o.x), y: self.y.div_euclid(o.y), z: self.z.div_euclid(o.z) } }
    pub fn as_vec3(self) -> Vec3 { Vec3 { x: self.x as f32, y: self.y as f32, z: self.z as f32 } }
    pub fn as_uvec3(self) -> UVec3 { UVec3 { x: self.x as u32, y: self.y as u32, z: self.z as u32 } }
    pub fn extend(self, w: i32) -> IVec4 { IVec4 { x: self.x, y: self.y, z: self.z, w: w } }
    pub fn truncate(self) -> IVec2 { IVec2 { x: self.x, y: self.y } }
    pub fn cross(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.y * o.z - o.y * self.z, y: self.z * o.x - o.z * self.x, z: self.x * o.y - o.x * self.y }
    }
    pub fn bitand(self, o: IVec3) -> IVec3 { IVec3 { x: self.x & o.x, y: self.y & o.y, z: self.z & o.z } }
    pub fn bitand_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x & s, y: self.y & s, z: self.z & s } }
    pub fn bitor(self, o: IVec3) -> IVec3 { IVec3 { x: self.x | o.x, y: self.y | o.y, z: self.z | o.z } }
    pub fn bitor_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x | s, y: self.y | s, z: self.z | s } }
    pub fn bitxor(self, o: IVec3) -> IVec3 { IVec3 { x: self.x ^ o.x, y: self.y ^ o.y, z: self.z ^ o.z } }
    pub fn bitxor_scalar(self, s: i32) -> IVec3 { IVec3 { x: self.x ^ s, y: self.y ^ s, z: self.z ^ s } }
    pub fn shl(self, o: IVec3) -> IVec3 { IVec3 { x: self.x << o.x, y: self.y << o.y, z: self.z << o.z } }
    pub fn shl_scalar(self, s: u32) -> IVec3 { IVec3 { x: self.x << s, y: self.y << s, z: self.z << s } }
    pub fn shr(self, o: IVec3) -> IVec3 { IVec3 { x: self.x >> o.x, y: self.y >> o.y, z: self.z >> o.z } }
    pub fn shr_scalar(self, s: u32) -> IVec3 { IVec3 { x: self.x >> s, y: self.y >> s, z: self.z >> s } }
    pub fn not(self) -> IVec3 { IVec3 { x: !self.x, y: !self.y, z: !self.z } }
    pub fn wrapping_add(self, o: IVec3) -> IVec3 { IVec3 { x: self.x.wrapping_add(o.x), y: self.y.wrapping_add(o.y), z: self.z.wrapping_add(o.z) } }
    pub fn wrapping_sub(self, o: IVec3) -> IVec3 { IVec3 { x: self.x.wrapping_sub(o.x), y: self.y.wrapping_sub(o.y), z: self.z.wrapping_sub(o.z) } }
    pub fn wrapping_mul(self, o: IVec3) -> IVec3 { IVec3 { x: self.x.wrapping_mul(o.x), y: self.y.wrapping_mul(o.y), z: self.z.wrapping_mul(o.z) } }
    pub fn saturating_add(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x.saturating_add(o.x), y: self.y.saturating_add(o.y), z: self.z.saturating_add(o.z) }
    }
    pub fn saturating_sub(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x.saturating_sub(o.x), y: self.y.saturating_sub(o.y), z: self.z.saturating_sub(o.z) }
    }
    pub fn xx(self) -> IVec2 { IVec2 { x: self.x, y: self.x } }
    pub fn xy(self) -> IVec2 { IVec2 { x: self.x, y: self.y } }
    pub fn xz(self) -> IVec2 { IVec2 { x: self.x, y: self.z } }
    pub fn yx(self) -> IVec2 { IVec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> IVec2 { IVec2 { x: self.y, y: self.y } }
    pub fn yz(self) -> IVec2 { IVec2 { x: self.y, y: self.z } }
    pub fn zx(self) -> IVec2 { IVec2 { x: self.z, y: self.x } }
    pub fn zy(self) -> IVec2 { IVec2 { x: self.z, y: self.y } }
    pub fn zz(self) -> IVec2 { IVec2 { x: self.z, y: self.z } }
    pub fn xzy(self) -> IVec3 { IVec3 { x: self.x, y: self.z, z: self.y } }
    pub fn yxz(self) -> IVec3 { IVec3 { x: self.y, y: self.x, z: self.z } }
    pub fn yzx(self) -> IVec3 { IVec3 { x: self.y, y: self.z, z: self.x } }
    pub fn zxy(self) -> IVec3 { IVec3 { x: self.z, y: self.x, z: self.y } }
    pub fn zyx(self) -> IVec3 { IVec3 { x: self.z, y: self.y, z: self.x } }
}

pub fn ivec3(x: i32, y: i32, z: i32) -> IVec3 {
    IVec3 { x: x, y: y, z: z }
}
