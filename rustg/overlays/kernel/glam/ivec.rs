//! Vectors of `i32`. Operators are calls of `add`, `add_scalar`, `scalar_add` and so on (README.md).

use super::{UVec2, UVec3, UVec4, Vec2, Vec3, Vec4};

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

    pub fn new(x: i32, y: i32) -> IVec2 {
        IVec2 { x: x, y: y }
    }

    pub fn splat(v: i32) -> IVec2 {
        IVec2 { x: v, y: v }
    }

    pub fn from_array(a: [i32; 2]) -> IVec2 {
        IVec2 { x: a[0], y: a[1] }
    }

    pub fn to_array(self) -> [i32; 2] {
        [self.x, self.y]
    }

    pub fn dot(self, o: IVec2) -> i32 {
        self.x * o.x + self.y * o.y
    }

    pub fn element_sum(self) -> i32 {
        self.x + self.y
    }

    pub fn min(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x.min(o.x), y: self.y.min(o.y) }
    }

    pub fn max(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x.max(o.x), y: self.y.max(o.y) }
    }

    pub fn add(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x + o.x, y: self.y + o.y }
    }

    pub fn add_scalar(self, s: i32) -> IVec2 {
        IVec2 { x: self.x + s, y: self.y + s }
    }

    pub fn scalar_add(s: i32, v: IVec2) -> IVec2 {
        IVec2 { x: s + v.x, y: s + v.y }
    }

    pub fn sub(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x - o.x, y: self.y - o.y }
    }

    pub fn sub_scalar(self, s: i32) -> IVec2 {
        IVec2 { x: self.x - s, y: self.y - s }
    }

    pub fn scalar_sub(s: i32, v: IVec2) -> IVec2 {
        IVec2 { x: s - v.x, y: s - v.y }
    }

    pub fn mul(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x * o.x, y: self.y * o.y }
    }

    pub fn mul_scalar(self, s: i32) -> IVec2 {
        IVec2 { x: self.x * s, y: self.y * s }
    }

    pub fn scalar_mul(s: i32, v: IVec2) -> IVec2 {
        IVec2 { x: s * v.x, y: s * v.y }
    }

    pub fn div(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x / o.x, y: self.y / o.y }
    }

    pub fn div_scalar(self, s: i32) -> IVec2 {
        IVec2 { x: self.x / s, y: self.y / s }
    }

    pub fn rem(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x % o.x, y: self.y % o.y }
    }

    pub fn rem_scalar(self, s: i32) -> IVec2 {
        IVec2 { x: self.x % s, y: self.y % s }
    }

    pub fn neg(self) -> IVec2 {
        IVec2 { x: -self.x, y: -self.y }
    }

    pub fn abs(self) -> IVec2 {
        IVec2 { x: self.x.abs(), y: self.y.abs() }
    }

    pub fn as_uvec2(self) -> UVec2 {
        UVec2 { x: self.x as u32, y: self.y as u32 }
    }

    pub fn as_vec2(self) -> Vec2 {
        Vec2 { x: self.x as f32, y: self.y as f32 }
    }

    pub fn extend(self, z: i32) -> IVec3 {
        IVec3 { x: self.x, y: self.y, z: z }
    }
}

pub fn ivec2(x: i32, y: i32) -> IVec2 {
    IVec2 { x, y }
}

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

    pub fn new(x: i32, y: i32, z: i32) -> IVec3 {
        IVec3 { x: x, y: y, z: z }
    }

    pub fn splat(v: i32) -> IVec3 {
        IVec3 { x: v, y: v, z: v }
    }

    pub fn from_array(a: [i32; 3]) -> IVec3 {
        IVec3 { x: a[0], y: a[1], z: a[2] }
    }

    pub fn to_array(self) -> [i32; 3] {
        [self.x, self.y, self.z]
    }

    pub fn dot(self, o: IVec3) -> i32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn element_sum(self) -> i32 {
        self.x + self.y + self.z
    }

    pub fn min(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) }
    }

    pub fn max(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) }
    }

    pub fn add(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }

    pub fn add_scalar(self, s: i32) -> IVec3 {
        IVec3 { x: self.x + s, y: self.y + s, z: self.z + s }
    }

    pub fn scalar_add(s: i32, v: IVec3) -> IVec3 {
        IVec3 { x: s + v.x, y: s + v.y, z: s + v.z }
    }

    pub fn sub(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }

    pub fn sub_scalar(self, s: i32) -> IVec3 {
        IVec3 { x: self.x - s, y: self.y - s, z: self.z - s }
    }

    pub fn scalar_sub(s: i32, v: IVec3) -> IVec3 {
        IVec3 { x: s - v.x, y: s - v.y, z: s - v.z }
    }

    pub fn mul(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z }
    }

    pub fn mul_scalar(self, s: i32) -> IVec3 {
        IVec3 { x: self.x * s, y: self.y * s, z: self.z * s }
    }

    pub fn scalar_mul(s: i32, v: IVec3) -> IVec3 {
        IVec3 { x: s * v.x, y: s * v.y, z: s * v.z }
    }

    pub fn div(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z }
    }

    pub fn div_scalar(self, s: i32) -> IVec3 {
        IVec3 { x: self.x / s, y: self.y / s, z: self.z / s }
    }

    pub fn rem(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z }
    }

    pub fn rem_scalar(self, s: i32) -> IVec3 {
        IVec3 { x: self.x % s, y: self.y % s, z: self.z % s }
    }

    pub fn neg(self) -> IVec3 {
        IVec3 { x: -self.x, y: -self.y, z: -self.z }
    }

    pub fn abs(self) -> IVec3 {
        IVec3 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs() }
    }

    pub fn as_uvec3(self) -> UVec3 {
        UVec3 { x: self.x as u32, y: self.y as u32, z: self.z as u32 }
    }

    pub fn as_vec3(self) -> Vec3 {
        Vec3 { x: self.x as f32, y: self.y as f32, z: self.z as f32 }
    }

    pub fn extend(self, w: i32) -> IVec4 {
        IVec4 { x: self.x, y: self.y, z: self.z, w: w }
    }

    pub fn truncate(self) -> IVec2 {
        IVec2 { x: self.x, y: self.y }
    }

    pub fn xy(self) -> IVec2 {
        IVec2 { x: self.x, y: self.y }
    }
}

pub fn ivec3(x: i32, y: i32, z: i32) -> IVec3 {
    IVec3 { x, y, z }
}

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

    pub fn new(x: i32, y: i32, z: i32, w: i32) -> IVec4 {
        IVec4 { x: x, y: y, z: z, w: w }
    }

    pub fn splat(v: i32) -> IVec4 {
        IVec4 { x: v, y: v, z: v, w: v }
    }

    pub fn from_array(a: [i32; 4]) -> IVec4 {
        IVec4 { x: a[0], y: a[1], z: a[2], w: a[3] }
    }

    pub fn to_array(self) -> [i32; 4] {
        [self.x, self.y, self.z, self.w]
    }

    pub fn dot(self, o: IVec4) -> i32 {
        self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w
    }

    pub fn element_sum(self) -> i32 {
        self.x + self.y + self.z + self.w
    }

    pub fn min(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) }
    }

    pub fn max(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) }
    }

    pub fn add(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z, w: self.w + o.w }
    }

    pub fn add_scalar(self, s: i32) -> IVec4 {
        IVec4 { x: self.x + s, y: self.y + s, z: self.z + s, w: self.w + s }
    }

    pub fn scalar_add(s: i32, v: IVec4) -> IVec4 {
        IVec4 { x: s + v.x, y: s + v.y, z: s + v.z, w: s + v.w }
    }

    pub fn sub(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z, w: self.w - o.w }
    }

    pub fn sub_scalar(self, s: i32) -> IVec4 {
        IVec4 { x: self.x - s, y: self.y - s, z: self.z - s, w: self.w - s }
    }

    pub fn scalar_sub(s: i32, v: IVec4) -> IVec4 {
        IVec4 { x: s - v.x, y: s - v.y, z: s - v.z, w: s - v.w }
    }

    pub fn mul(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z, w: self.w * o.w }
    }

    pub fn mul_scalar(self, s: i32) -> IVec4 {
        IVec4 { x: self.x * s, y: self.y * s, z: self.z * s, w: self.w * s }
    }

    pub fn scalar_mul(s: i32, v: IVec4) -> IVec4 {
        IVec4 { x: s * v.x, y: s * v.y, z: s * v.z, w: s * v.w }
    }

    pub fn div(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z, w: self.w / o.w }
    }

    pub fn div_scalar(self, s: i32) -> IVec4 {
        IVec4 { x: self.x / s, y: self.y / s, z: self.z / s, w: self.w / s }
    }

    pub fn rem(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z, w: self.w % o.w }
    }

    pub fn rem_scalar(self, s: i32) -> IVec4 {
        IVec4 { x: self.x % s, y: self.y % s, z: self.z % s, w: self.w % s }
    }

    pub fn neg(self) -> IVec4 {
        IVec4 { x: -self.x, y: -self.y, z: -self.z, w: -self.w }
    }

    pub fn abs(self) -> IVec4 {
        IVec4 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs(), w: self.w.abs() }
    }

    pub fn as_uvec4(self) -> UVec4 {
        UVec4 { x: self.x as u32, y: self.y as u32, z: self.z as u32, w: self.w as u32 }
    }

    pub fn as_vec4(self) -> Vec4 {
        Vec4 { x: self.x as f32, y: self.y as f32, z: self.z as f32, w: self.w as f32 }
    }

    pub fn truncate(self) -> IVec3 {
        IVec3 { x: self.x, y: self.y, z: self.z }
    }

    pub fn xy(self) -> IVec2 {
        IVec2 { x: self.x, y: self.y }
    }

    pub fn xyz(self) -> IVec3 {
        IVec3 { x: self.x, y: self.y, z: self.z }
    }
}

pub fn ivec4(x: i32, y: i32, z: i32, w: i32) -> IVec4 {
    IVec4 { x, y, z, w }
}
