//! Vectors of `u32`. Operators are calls of `add`, `add_scalar`, `scalar_add` and so on (README.md).

use super::{IVec2, IVec3, IVec4, Vec2, Vec3, Vec4};

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

    pub fn new(x: u32, y: u32) -> UVec2 {
        UVec2 { x: x, y: y }
    }

    pub fn splat(v: u32) -> UVec2 {
        UVec2 { x: v, y: v }
    }

    pub fn from_array(a: [u32; 2]) -> UVec2 {
        UVec2 { x: a[0], y: a[1] }
    }

    pub fn to_array(self) -> [u32; 2] {
        [self.x, self.y]
    }

    pub fn dot(self, o: UVec2) -> u32 {
        self.x * o.x + self.y * o.y
    }

    pub fn element_sum(self) -> u32 {
        self.x + self.y
    }

    pub fn min(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x.min(o.x), y: self.y.min(o.y) }
    }

    pub fn max(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x.max(o.x), y: self.y.max(o.y) }
    }

    pub fn add(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x + o.x, y: self.y + o.y }
    }

    pub fn add_scalar(self, s: u32) -> UVec2 {
        UVec2 { x: self.x + s, y: self.y + s }
    }

    pub fn scalar_add(s: u32, v: UVec2) -> UVec2 {
        UVec2 { x: s + v.x, y: s + v.y }
    }

    pub fn sub(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x - o.x, y: self.y - o.y }
    }

    pub fn sub_scalar(self, s: u32) -> UVec2 {
        UVec2 { x: self.x - s, y: self.y - s }
    }

    pub fn scalar_sub(s: u32, v: UVec2) -> UVec2 {
        UVec2 { x: s - v.x, y: s - v.y }
    }

    pub fn mul(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x * o.x, y: self.y * o.y }
    }

    pub fn mul_scalar(self, s: u32) -> UVec2 {
        UVec2 { x: self.x * s, y: self.y * s }
    }

    pub fn scalar_mul(s: u32, v: UVec2) -> UVec2 {
        UVec2 { x: s * v.x, y: s * v.y }
    }

    pub fn div(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x / o.x, y: self.y / o.y }
    }

    pub fn div_scalar(self, s: u32) -> UVec2 {
        UVec2 { x: self.x / s, y: self.y / s }
    }

    pub fn rem(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x % o.x, y: self.y % o.y }
    }

    pub fn rem_scalar(self, s: u32) -> UVec2 {
        UVec2 { x: self.x % s, y: self.y % s }
    }

    pub fn as_ivec2(self) -> IVec2 {
        IVec2 { x: self.x as i32, y: self.y as i32 }
    }

    pub fn as_vec2(self) -> Vec2 {
        Vec2 { x: self.x as f32, y: self.y as f32 }
    }

    pub fn extend(self, z: u32) -> UVec3 {
        UVec3 { x: self.x, y: self.y, z: z }
    }
}

pub fn uvec2(x: u32, y: u32) -> UVec2 {
    UVec2 { x, y }
}

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

    pub fn new(x: u32, y: u32, z: u32) -> UVec3 {
        UVec3 { x: x, y: y, z: z }
    }

    pub fn splat(v: u32) -> UVec3 {
        UVec3 { x: v, y: v, z: v }
    }

    pub fn from_array(a: [u32; 3]) -> UVec3 {
        UVec3 { x: a[0], y: a[1], z: a[2] }
    }

    pub fn to_array(self) -> [u32; 3] {
        [self.x, self.y, self.z]
    }

    pub fn dot(self, o: UVec3) -> u32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn element_sum(self) -> u32 {
        self.x + self.y + self.z
    }

    pub fn min(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) }
    }

    pub fn max(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) }
    }

    pub fn add(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
    }

    pub fn add_scalar(self, s: u32) -> UVec3 {
        UVec3 { x: self.x + s, y: self.y + s, z: self.z + s }
    }

    pub fn scalar_add(s: u32, v: UVec3) -> UVec3 {
        UVec3 { x: s + v.x, y: s + v.y, z: s + v.z }
    }

    pub fn sub(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z }
    }

    pub fn sub_scalar(self, s: u32) -> UVec3 {
        UVec3 { x: self.x - s, y: self.y - s, z: self.z - s }
    }

    pub fn scalar_sub(s: u32, v: UVec3) -> UVec3 {
        UVec3 { x: s - v.x, y: s - v.y, z: s - v.z }
    }

    pub fn mul(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z }
    }

    pub fn mul_scalar(self, s: u32) -> UVec3 {
        UVec3 { x: self.x * s, y: self.y * s, z: self.z * s }
    }

    pub fn scalar_mul(s: u32, v: UVec3) -> UVec3 {
        UVec3 { x: s * v.x, y: s * v.y, z: s * v.z }
    }

    pub fn div(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z }
    }

    pub fn div_scalar(self, s: u32) -> UVec3 {
        UVec3 { x: self.x / s, y: self.y / s, z: self.z / s }
    }

    pub fn rem(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z }
    }

    pub fn rem_scalar(self, s: u32) -> UVec3 {
        UVec3 { x: self.x % s, y: self.y % s, z: self.z % s }
    }

    pub fn as_ivec3(self) -> IVec3 {
        IVec3 { x: self.x as i32, y: self.y as i32, z: self.z as i32 }
    }

    pub fn as_vec3(self) -> Vec3 {
        Vec3 { x: self.x as f32, y: self.y as f32, z: self.z as f32 }
    }

    pub fn extend(self, w: u32) -> UVec4 {
        UVec4 { x: self.x, y: self.y, z: self.z, w: w }
    }

    pub fn truncate(self) -> UVec2 {
        UVec2 { x: self.x, y: self.y }
    }

    pub fn xy(self) -> UVec2 {
        UVec2 { x: self.x, y: self.y }
    }
}

pub fn uvec3(x: u32, y: u32, z: u32) -> UVec3 {
    UVec3 { x, y, z }
}

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

    pub fn new(x: u32, y: u32, z: u32, w: u32) -> UVec4 {
        UVec4 { x: x, y: y, z: z, w: w }
    }

    pub fn splat(v: u32) -> UVec4 {
        UVec4 { x: v, y: v, z: v, w: v }
    }

    pub fn from_array(a: [u32; 4]) -> UVec4 {
        UVec4 { x: a[0], y: a[1], z: a[2], w: a[3] }
    }

    pub fn to_array(self) -> [u32; 4] {
        [self.x, self.y, self.z, self.w]
    }

    pub fn dot(self, o: UVec4) -> u32 {
        self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w
    }

    pub fn element_sum(self) -> u32 {
        self.x + self.y + self.z + self.w
    }

    pub fn min(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) }
    }

    pub fn max(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) }
    }

    pub fn add(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z, w: self.w + o.w }
    }

    pub fn add_scalar(self, s: u32) -> UVec4 {
        UVec4 { x: self.x + s, y: self.y + s, z: self.z + s, w: self.w + s }
    }

    pub fn scalar_add(s: u32, v: UVec4) -> UVec4 {
        UVec4 { x: s + v.x, y: s + v.y, z: s + v.z, w: s + v.w }
    }

    pub fn sub(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z, w: self.w - o.w }
    }

    pub fn sub_scalar(self, s: u32) -> UVec4 {
        UVec4 { x: self.x - s, y: self.y - s, z: self.z - s, w: self.w - s }
    }

    pub fn scalar_sub(s: u32, v: UVec4) -> UVec4 {
        UVec4 { x: s - v.x, y: s - v.y, z: s - v.z, w: s - v.w }
    }

    pub fn mul(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x * o.x, y: self.y * o.y, z: self.z * o.z, w: self.w * o.w }
    }

    pub fn mul_scalar(self, s: u32) -> UVec4 {
        UVec4 { x: self.x * s, y: self.y * s, z: self.z * s, w: self.w * s }
    }

    pub fn scalar_mul(s: u32, v: UVec4) -> UVec4 {
        UVec4 { x: s * v.x, y: s * v.y, z: s * v.z, w: s * v.w }
    }

    pub fn div(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x / o.x, y: self.y / o.y, z: self.z / o.z, w: self.w / o.w }
    }

    pub fn div_scalar(self, s: u32) -> UVec4 {
        UVec4 { x: self.x / s, y: self.y / s, z: self.z / s, w: self.w / s }
    }

    pub fn rem(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x % o.x, y: self.y % o.y, z: self.z % o.z, w: self.w % o.w }
    }

    pub fn rem_scalar(self, s: u32) -> UVec4 {
        UVec4 { x: self.x % s, y: self.y % s, z: self.z % s, w: self.w % s }
    }

    pub fn as_ivec4(self) -> IVec4 {
        IVec4 { x: self.x as i32, y: self.y as i32, z: self.z as i32, w: self.w as i32 }
    }

    pub fn as_vec4(self) -> Vec4 {
        Vec4 { x: self.x as f32, y: self.y as f32, z: self.z as f32, w: self.w as f32 }
    }

    pub fn truncate(self) -> UVec3 {
        UVec3 { x: self.x, y: self.y, z: self.z }
    }

    pub fn xy(self) -> UVec2 {
        UVec2 { x: self.x, y: self.y }
    }

    pub fn xyz(self) -> UVec3 {
        UVec3 { x: self.x, y: self.y, z: self.z }
    }
}

pub fn uvec4(x: u32, y: u32, z: u32, w: u32) -> UVec4 {
    UVec4 { x, y, z, w }
}
