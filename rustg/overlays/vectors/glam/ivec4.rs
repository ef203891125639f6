//! Vectors of 4 `i32`. Made by `tools/gen_glam.py`.

use super::{BVec4, IVec2, IVec3, UVec4, Vec4};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct IVec4 {
    pub x: i32,
    pub y: i32,
    pub z: i32,
    pub w: i32,
}

impl IVec4 {
    pub const ZERO: IVec4 = IVec4 { x: 0, y: 0, z: 0, w: 0 };
    pub const ONE: IVec4 = IVec4 { x: 1, y: 1, z: 1, w: 1 };
    pub const X: IVec4 = IVec4 { x: 1, y: 0, z: 0, w: 0 };
    pub const Y: IVec4 = IVec4 { x: 0, y: 1, z: 0, w: 0 };
    pub const Z: IVec4 = IVec4 { x: 0, y: 0, z: 1, w: 0 };
    pub const W: IVec4 = IVec4 { x: 0, y: 0, z: 0, w: 1 };
    pub const NEG_ONE: IVec4 = IVec4 { x: -1, y: -1, z: -1, w: -1 };
    pub const NEG_X: IVec4 = IVec4 { x: -1, y: 0, z: 0, w: 0 };
    pub const NEG_Y: IVec4 = IVec4 { x: 0, y: -1, z: 0, w: 0 };
    pub const NEG_Z: IVec4 = IVec4 { x: 0, y: 0, z: -1, w: 0 };
    pub const NEG_W: IVec4 = IVec4 { x: 0, y: 0, z: 0, w: -1 };
    pub const MIN: IVec4 = IVec4 { x: i32::MIN, y: i32::MIN, z: i32::MIN, w: i32::MIN };
    pub const MAX: IVec4 = IVec4 { x: i32::MAX, y: i32::MAX, z: i32::MAX, w: i32::MAX };
    pub fn new(x: i32, y: i32, z: i32, w: i32) -> IVec4 { IVec4 { x: x, y: y, z: z, w: w } }
    pub fn splat(v: i32) -> IVec4 { IVec4 { x: v, y: v, z: v, w: v } }
    pub fn default() -> IVec4 { IVec4::ZERO }
    pub fn from_array(a: [i32; 4]) -> IVec4 { IVec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn from(a: [i32; 4]) -> IVec4 { IVec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn from_slice(a: &[i32]) -> IVec4 { IVec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn to_array(self) -> [i32; 4] { [self.x, self.y, self.z, self.w] }
    pub fn write_to_slice(self, a: &mut [i32]) {
        a[0] = self.x;
        a[1] = self.y;
        a[2] = self.z;
        a[3] = self.w;
    }
    pub fn with_x(self, v: i32) -> IVec4 { IVec4 { x: v, y: self.y, z: self.z, w: self.w } }
    pub fn with_y(self, v: i32) -> IVec4 { IVec4 { x: self.x, y: v, z: self.z, w: self.w } }
    pub fn with_z(self, v: i32) -> IVec4 { IVec4 { x: self.x, y: self.y, z: v, w: self.w } }
    pub fn with_w(self, v: i32) -> IVec4 { IVec4 { x: self.x, y: self.y, z: self.z, w: v } }
    pub fn select(mask: BVec4, a: IVec4, b: IVec4) -> IVec4 {
        IVec4 { x: if mask.x { a.x } else { b.x }, y: if mask.y { a.y } else { b.y }, z: if mask.z { a.z } else { b.z }, w: if mask.w { a.w } else { b.w } }
    }
    pub fn cmpeq(self, o: IVec4) -> BVec4 { BVec4 { x: self.x == o.x, y: self.y == o.y, z: self.z == o.z, w: self.w == o.w } }
    pub fn cmpne(self, o: IVec4) -> BVec4 { BVec4 { x: self.x != o.x, y: self.y != o.y, z: self.z != o.z, w: self.w != o.w } }
    pub fn cmpge(self, o: IVec4) -> BVec4 { BVec4 { x: self.x >= o.x, y: self.y >= o.y, z: self.z >= o.z, w: self.w >= o.w } }
    pub fn cmpgt(self, o: IVec4) -> BVec4 { BVec4 { x: self.x > o.x, y: self.y > o.y, z: self.z > o.z, w: self.w > o.w } }
    pub fn cmple(self, o: IVec4) -> BVec4 { BVec4 { x: self.x <= o.x, y: self.y <= o.y, z: self.z <= o.z, w: self.w <= o.w } }
    pub fn cmplt(self, o: IVec4) -> BVec4 { BVec4 { x: self.x < o.x, y: self.y < o.y, z: self.z < o.z, w: self.w < o.w } }
    pub fn dot(self, o: IVec4) -> i32 { self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w }
    pub fn element_sum(self) -> i32 { self.x + self.y + self.z + self.w }
    pub fn element_product(self) -> i32 { self.x * self.y * self.z * self.w }
    pub fn min_element(self) -> i32 { self.x.min(self.y).min(self.z).min(self.w) }
    pub fn max_element(self) -> i32 { self.x.max(self.y).max(self.z).max(self.w) }
    pub fn min(self, o: IVec4) -> IVec4 { IVec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) } }
    pub fn max(self, o: IVec4) -> IVec4 { IVec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) } }
    pub fn clamp(self, low: IVec4, high: IVec4) -> IVec4 {
        IVec4 { x: self.x.clamp(low.x, high.x), y: self.y.clamp(low.y, high.y), z: self.z.clamp(low.z, high.z), w: self.w.clamp(low.w, high.w) }
    }
    pub fn length_squared(self) -> i32 { self.dot(self) }
    pub fn distance_squared(self, o: IVec4) -> i32 { self.sub(o).length_squared() }
    pub fn add(self, o: IVec4) -> IVec4 { IVec4 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z, w: self.w + o.w } }
    pub fn add_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x + s, y: self.y + s, z: self.z + s, w: self.w + s } }
    pub fn scalar_add(s: i32, v: IVec4) -> IVec4 { IVec4 { x: s + v.x, y: s + v.y, z: s + v.z, w: s + v.w } }
    pub fn sub(self, o: IVec4) -> IVec4 { IVec4 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z, w: self.w - o.w } }
    pub fn sub_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x - s, y: self.y - s, z: self.z - s, w: self.w - s } }
    pub fn scalar_sub(s: i32, v: IVec4) -> IVec4 { IVec4 { x: s - v.x, y: s - v.y, z: s - v.z, w: s - v.w } }
    pub fn mul(self, o: IVec4) -> IVec4 { IVec4 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z, w: self.w * o.w } }
    pub fn mul_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x * s, y: self.y * s, z: self.z * s, w: self.w * s } }
    pub fn scalar_mul(s: i32, v: IVec4) -> IVec4 { IVec4 { x: s * v.x, y: s * v.y, z: s * v.z, w: s * v.w } }
    pub fn div(self, o: IVec4) -> IVec4 { IVec4 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z, w: self.w / o.w } }
    pub fn div_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x / s, y: self.y / s, z: self.z / s, w: self.w / s } }
    pub fn scalar_div(s: i32, v: IVec4) -> IVec4 { IVec4 { x: s / v.x, y: s / v.y, z: s / v.z, w: s / v.w } }
    pub fn rem(self, o: IVec4) -> IVec4 { IVec4 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z, w: self.w % o.w } }
    pub fn rem_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x % s, y: self.y % s, z: self.z % s, w: self.w % s } }
    pub fn scalar_rem(s: i32, v: IVec4) -> IVec4 { IVec4 { x: s % v.x, y: s % v.y, z: s % v.z, w: s % v.w } }
    pub fn neg(self) -> IVec4 { IVec4 { x: -self.x, y: -self.y, z: -self.z, w: -self.w } }
    pub fn abs(self) -> IVec4 { IVec4 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs(), w: self.w.abs() } }
    pub fn signum(self) -> IVec4 { IVec4 { x: self.x.signum(), y: self.y.signum(), z: self.z.signum(), w: self.w.signum() } }
    pub fn rem_euclid(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.rem_euclid(o.x), y: self.y.rem_euclid(o.y), z: self.z.rem_euclid(o.z), w: self.w.rem_euclid(o.w) }
    }
    pub fn div_euclid(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.div_euclid(o.x), y: self.y.div_euclid(o.y), z: self.z.div_euclid(o.z), w: self.w.div_euclid(o.w) }
    }
    pub fn as_vec4(self) -> Vec4 { Vec4 { x: self.x as f32, y: self.y as f32, z: self.z as f32, w: self.w as f32 } }
    pub fn as_uvec4(self) -> UVec4 { UVec4 { x: self.x as u32, y: self.y as u32, z: self.z as u32, w: self.w as u32 } }
    pub fn truncate(self) -> IVec3 { IVec3 { x: self.x, y: self.y, z: self.z } }
    pub fn bitand(self, o: IVec4) -> IVec4 { IVec4 { x: self.x & o.x, y: self.y & o.y, z: self.z & o.z, w: self.w & o.w } }
    pub fn bitand_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x & s, y: self.y & s, z: self.z & s, w: self.w & s } }
    pub fn bitor(self, o: IVec4) -> IVec4 { IVec4 { x: self.x | o.x, y: self.y | o.y, z: self.z | o.z, w: self.w | o.w } }
    pub fn bitor_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x | s, y: self.y | s, z: self.z | s, w: self.w | s } }
    pub fn bitxor(self, o: IVec4) -> IVec4 { IVec4 { x: self.x ^ o.x, y: self.y ^ o.y, z: self.z ^ o.z, w: self.w ^ o.w } }
    pub fn bitxor_scalar(self, s: i32) -> IVec4 { IVec4 { x: self.x ^ s, y: self.y ^ s, z: self.z ^ s, w: self.w ^ s } }
    pub fn shl(self, o: IVec4) -> IVec4 { IVec4 { x: self.x << o.x, y: self.y << o.y, z: self.z << o.z, w: self.w << o.w } }
    pub fn shl_scalar(self, s: u32) -> IVec4 { IVec4 { x: self.x << s, y: self.y << s, z: self.z << s, w: self.w << s } }
    pub fn shr(self, o: IVec4) -> IVec4 { IVec4 { x: self.x >> o.x, y: self.y >> o.y, z: self.z >> o.z, w: self.w >> o.w } }
    pub fn shr_scalar(self, s: u32) -> IVec4 { IVec4 { x: self.x >> s, y: self.y >> s, z: self.z >> s, w: self.w >> s } }
    pub fn not(self) -> IVec4 { IVec4 { x: !self.x, y: !self.y, z: !self.z, w: !self.w } }
    pub fn wrapping_add(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.wrapping_add(o.x), y: self.y.wrapping_add(o.y), z: self.z.wrapping_add(o.z), w: self.w.wrapping_add(o.w) }
    }
    pub fn wrapping_sub(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.wrapping_sub(o.x), y: self.y.wrapping_sub(o.y), z: self.z.wrapping_sub(o.z), w: self.w.wrapping_sub(o.w) }
    }
    pub fn wrapping_mul(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.wrapping_mul(o.x), y: self.y.wrapping_mul(o.y), z: self.z.wrapping_mul(o.z), w: self.w.wrapping_mul(o.w) }
    }
    pub fn saturating_add(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.saturating_add(o.x), y: self.y.saturating_add(o.y), z: self.z.saturating_add(o.z), w: self.w.saturating_add(o.w) }
    }
    pub fn saturating_sub(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.saturating_sub(o.x), y: self.y.saturating_sub(o.y), z: self.z.saturating_sub(o.z), w: self.w.saturating_sub(o.w) }
    }
    pub fn xx(self) -> IVec2 { IVec2 { x: self.x, y: self.x } }
    pub fn xy(self) -> IVec2 { IVec2 { x: self.x, y: self.y } }
    pub fn xz(self) -> IVec2 { IVec2 { x: self.x, y: self.z } }
    pub fn xw(self) -> IVec2 { IVec2 { x: self.x, y: self.w } }
    pub fn yx(self) -> IVec2 { IVec2 { x: self.y, y: self.x } }
    pub fn yy(self) -> IVec2 { IVec2 { x: self.y, y: self.y } }
    pub fn yz(self) -> IVec2 { IVec2 { x: self.y, y: self.z } }
    pub fn yw(self) -> IVec2 { IVec2 { x: self.y, y: self.w } }
    pub fn zx(self) -> IVec2 { IVec2 { x: self.z, y: self.x } }
    pub fn zy(self) -> IVec2 { IVec2 { x: self.z, y: self.y } }
    pub fn zz(self) -> IVec2 { IVec2 { x: self.z, y: self.z } }
    pub fn zw(self) -> IVec2 { IVec2 { x: self.z, y: self.w } }
    pub fn wx(self) -> IVec2 { IVec2 { x: self.w, y: self.x } }
    pub fn wy(self) -> IVec2 { IVec2 { x: self.w, y: self.y } }
    pub fn wz(self) -> IVec2 { IVec2 { x: self.w, y: self.z } }
    pub fn ww(self) -> IVec2 { IVec2 { x: self.w, y: self.w } }
    pub fn xyz(self) -> IVec3 { IVec3 { x: self.x, y: self.y, z: self.z } }
    pub fn xyw(self) -> IVec3 { IVec3 { x: self.x, y: self.y, z: self.w } }
    pub fn xzy(self) -> IVec3 { IVec3 { x: self.x, y: self.z, z: self.y } }
    pub fn xzw(self) -> IVec3 { IVec3 { x: self.x, y: self.z, z: self.w } }
    pub fn xwy(self) -> IVec3 { IVec3 { x: self.x, y: self.w, z: self.y } }
    pub fn xwz(self) -> IVec3 { IVec3 { x: self.x, y: self.w, z: self.z } }
    pub fn yxz(self) -> IVec3 { IVec3 { x: self.y, y: self.x, z: self.z } }
    pub fn yxw(self) -> IVec3 { IVec3 { x: self.y, y: self.x, z: self.w } }
    pub fn yzx(self) -> IVec3 { IVec3 { x: self.y, y: self.z, z: self.x } }
    pub fn yzw(self) -> IVec3 { IVec3 { x: self.y, y: self.z, z: self.w } }
    pub fn ywx(self) -> IVec3 { IVec3 { x: self.y, y: self.w, z: self.x } }
    pub fn ywz(self) -> IVec3 { IVec3 { x: self.y, y: self.w, z: self.z } }
    pub fn zxy(self) -> IVec3 { IVec3 { x: self.z, y: self.x, z: self.y } }
    pub fn zxw(self) -> IVec3 { IVec3 { x: self.z, y: self.x, z: self.w } }
    pub fn zyx(self) -> IVec3 { IVec3 { x: self.z, y: self.y, z: self.x } }
    pub fn zyw(self) -> IVec3 { IVec3 { x: self.z, y: self.y, z: self.w } }
    pub fn zwx(self) -> IVec3 { IVec3 { x: self.z, y: self.w, z: self.x } }
    pub fn zwy(self) -> IVec3 { IVec3 { x: self.z, y: self.w, z: self.y } }
    pub fn wxy(self) -> IVec3 { IVec3 { x: self.w, y: self.x, z: self.y } }
    pub fn wxz(self) -> IVec3 { IVec3 { x: self.w, y: self.x, z: self.z } }
    pub fn wyx(self) -> IVec3 { IVec3 { x: self.w, y: self.y, z: self.x } }
    pub fn wyz(self) -> IVec3 { IVec3 { x: self.w, y: self.y, z: self.z } }
    pub fn wzx(self) -> IVec3 { IVec3 { x: self.w, y: self.z, z: self.x } }
    pub fn wzy(self) -> IVec3 { IVec3 { x: self.w, y: self.z, z: self.y } }
}

pub fn ivec4(x: i32, y: i32, z: i32, w: i32) -> IVec4 {
    IVec4 { x: x, y: y, z: z, w: w }
}
