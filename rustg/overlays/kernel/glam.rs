//! Vectors as `glam` has them, without operators.

#[derive(Clone, Copy)]
pub struct UVec2 {
    pub x: u32,
    pub y: u32,
}

impl UVec2 {
    pub fn new(x: u32, y: u32) -> UVec2 {
        UVec2 { x: x, y: y }
    }

    pub fn splat(v: u32) -> UVec2 {
        UVec2 { x: v, y: v }
    }

    pub fn dot(self, o: UVec2) -> u32 {
        self.x * o.x + self.y * o.y
    }

    pub fn min(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x.min(o.x), y: self.y.min(o.y) }
    }

    pub fn max(self, o: UVec2) -> UVec2 {
        UVec2 { x: self.x.max(o.x), y: self.y.max(o.y) }
    }

    pub fn to_array(self) -> [u32; 2] {
        [self.x, self.y]
    }

    pub fn from_array(a: [u32; 2]) -> UVec2 {
        UVec2 { x: a[0], y: a[1] }
    }

    pub fn element_sum(self) -> u32 {
        self.x + self.y
    }
}

#[derive(Clone, Copy)]
pub struct UVec3 {
    pub x: u32,
    pub y: u32,
    pub z: u32,
}

impl UVec3 {
    pub fn new(x: u32, y: u32, z: u32) -> UVec3 {
        UVec3 { x: x, y: y, z: z }
    }

    pub fn splat(v: u32) -> UVec3 {
        UVec3 { x: v, y: v, z: v }
    }

    pub fn dot(self, o: UVec3) -> u32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn min(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) }
    }

    pub fn max(self, o: UVec3) -> UVec3 {
        UVec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) }
    }

    pub fn to_array(self) -> [u32; 3] {
        [self.x, self.y, self.z]
    }

    pub fn from_array(a: [u32; 3]) -> UVec3 {
        UVec3 { x: a[0], y: a[1], z: a[2] }
    }

    pub fn element_sum(self) -> u32 {
        self.x + self.y + self.z
    }
}

#[derive(Clone, Copy)]
pub struct UVec4 {
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub w: u32,
}

impl UVec4 {
    pub fn new(x: u32, y: u32, z: u32, w: u32) -> UVec4 {
        UVec4 { x: x, y: y, z: z, w: w }
    }

    pub fn splat(v: u32) -> UVec4 {
        UVec4 { x: v, y: v, z: v, w: v }
    }

    pub fn dot(self, o: UVec4) -> u32 {
        self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w
    }

    pub fn min(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) }
    }

    pub fn max(self, o: UVec4) -> UVec4 {
        UVec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) }
    }

    pub fn to_array(self) -> [u32; 4] {
        [self.x, self.y, self.z, self.w]
    }

    pub fn from_array(a: [u32; 4]) -> UVec4 {
        UVec4 { x: a[0], y: a[1], z: a[2], w: a[3] }
    }

    pub fn element_sum(self) -> u32 {
        self.x + self.y + self.z + self.w
    }
}

#[derive(Clone, Copy)]
pub struct IVec2 {
    pub x: i32,
    pub y: i32,
}

impl IVec2 {
    pub fn new(x: i32, y: i32) -> IVec2 {
        IVec2 { x: x, y: y }
    }

    pub fn splat(v: i32) -> IVec2 {
        IVec2 { x: v, y: v }
    }

    pub fn dot(self, o: IVec2) -> i32 {
        self.x * o.x + self.y * o.y
    }

    pub fn min(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x.min(o.x), y: self.y.min(o.y) }
    }

    pub fn max(self, o: IVec2) -> IVec2 {
        IVec2 { x: self.x.max(o.x), y: self.y.max(o.y) }
    }

    pub fn to_array(self) -> [i32; 2] {
        [self.x, self.y]
    }

    pub fn from_array(a: [i32; 2]) -> IVec2 {
        IVec2 { x: a[0], y: a[1] }
    }

    pub fn element_sum(self) -> i32 {
        self.x + self.y
    }
}

#[derive(Clone, Copy)]
pub struct IVec3 {
    pub x: i32,
    pub y: i32,
    pub z: i32,
}

impl IVec3 {
    pub fn new(x: i32, y: i32, z: i32) -> IVec3 {
        IVec3 { x: x, y: y, z: z }
    }

    pub fn splat(v: i32) -> IVec3 {
        IVec3 { x: v, y: v, z: v }
    }

    pub fn dot(self, o: IVec3) -> i32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn min(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) }
    }

    pub fn max(self, o: IVec3) -> IVec3 {
        IVec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) }
    }

    pub fn to_array(self) -> [i32; 3] {
        [self.x, self.y, self.z]
    }

    pub fn from_array(a: [i32; 3]) -> IVec3 {
        IVec3 { x: a[0], y: a[1], z: a[2] }
    }

    pub fn element_sum(self) -> i32 {
        self.x + self.y + self.z
    }
}

#[derive(Clone, Copy)]
pub struct IVec4 {
    pub x: i32,
    pub y: i32,
    pub z: i32,
    pub w: i32,
}

impl IVec4 {
    pub fn new(x: i32, y: i32, z: i32, w: i32) -> IVec4 {
        IVec4 { x: x, y: y, z: z, w: w }
    }

    pub fn splat(v: i32) -> IVec4 {
        IVec4 { x: v, y: v, z: v, w: v }
    }

    pub fn dot(self, o: IVec4) -> i32 {
        self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w
    }

    pub fn min(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) }
    }

    pub fn max(self, o: IVec4) -> IVec4 {
        IVec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) }
    }

    pub fn to_array(self) -> [i32; 4] {
        [self.x, self.y, self.z, self.w]
    }

    pub fn from_array(a: [i32; 4]) -> IVec4 {
        IVec4 { x: a[0], y: a[1], z: a[2], w: a[3] }
    }

    pub fn element_sum(self) -> i32 {
        self.x + self.y + self.z + self.w
    }
}

#[derive(Clone, Copy)]
pub struct Vec2 {
    pub x: f32,
    pub y: f32,
}

impl Vec2 {
    pub fn new(x: f32, y: f32) -> Vec2 {
        Vec2 { x: x, y: y }
    }

    pub fn splat(v: f32) -> Vec2 {
        Vec2 { x: v, y: v }
    }

    pub fn dot(self, o: Vec2) -> f32 {
        self.x * o.x + self.y * o.y
    }

    pub fn min(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x.min(o.x), y: self.y.min(o.y) }
    }

    pub fn max(self, o: Vec2) -> Vec2 {
        Vec2 { x: self.x.max(o.x), y: self.y.max(o.y) }
    }

    pub fn to_array(self) -> [f32; 2] {
        [self.x, self.y]
    }

    pub fn from_array(a: [f32; 2]) -> Vec2 {
        Vec2 { x: a[0], y: a[1] }
    }

    pub fn element_sum(self) -> f32 {
        self.x + self.y
    }

    pub fn length_squared(self) -> f32 {
        self.dot(self)
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    pub fn distance(self, o: Vec2) -> f32 {
        ((self.x - o.x) * (self.x - o.x) + (self.y - o.y) * (self.y - o.y)).sqrt()
    }

    pub fn normalize(self) -> Vec2 {
        let l = self.length();
        Vec2 { x: self.x / l, y: self.y / l }
    }

    pub fn lerp(self, o: Vec2, t: f32) -> Vec2 {
        Vec2 { x: self.x + (o.x - self.x) * t, y: self.y + (o.y - self.y) * t }
    }

    pub fn floor(self) -> Vec2 {
        Vec2 { x: self.x.floor(), y: self.y.floor() }
    }

    pub fn abs(self) -> Vec2 {
        Vec2 { x: self.x.abs(), y: self.y.abs() }
    }
}

#[derive(Clone, Copy)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

impl Vec3 {
    pub fn new(x: f32, y: f32, z: f32) -> Vec3 {
        Vec3 { x: x, y: y, z: z }
    }

    pub fn splat(v: f32) -> Vec3 {
        Vec3 { x: v, y: v, z: v }
    }

    pub fn dot(self, o: Vec3) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    pub fn min(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z) }
    }

    pub fn max(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z) }
    }

    pub fn to_array(self) -> [f32; 3] {
        [self.x, self.y, self.z]
    }

    pub fn from_array(a: [f32; 3]) -> Vec3 {
        Vec3 { x: a[0], y: a[1], z: a[2] }
    }

    pub fn element_sum(self) -> f32 {
        self.x + self.y + self.z
    }

    pub fn length_squared(self) -> f32 {
        self.dot(self)
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    pub fn distance(self, o: Vec3) -> f32 {
        ((self.x - o.x) * (self.x - o.x) + (self.y - o.y) * (self.y - o.y) + (self.z - o.z) * (self.z - o.z)).sqrt()
    }

    pub fn normalize(self) -> Vec3 {
        let l = self.length();
        Vec3 { x: self.x / l, y: self.y / l, z: self.z / l }
    }

    pub fn lerp(self, o: Vec3, t: f32) -> Vec3 {
        Vec3 { x: self.x + (o.x - self.x) * t, y: self.y + (o.y - self.y) * t, z: self.z + (o.z - self.z) * t }
    }

    pub fn floor(self) -> Vec3 {
        Vec3 { x: self.x.floor(), y: self.y.floor(), z: self.z.floor() }
    }

    pub fn abs(self) -> Vec3 {
        Vec3 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs() }
    }

    pub fn cross(self, o: Vec3) -> Vec3 {
        Vec3 { x: self.y * o.z - self.z * o.y, y: self.z * o.x - self.x * o.z, z: self.x * o.y - self.y * o.x }
    }
}

#[derive(Clone, Copy)]
pub struct Vec4 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
    pub w: f32,
}

impl Vec4 {
    pub fn new(x: f32, y: f32, z: f32, w: f32) -> Vec4 {
        Vec4 { x: x, y: y, z: z, w: w }
    }

    pub fn splat(v: f32) -> Vec4 {
        Vec4 { x: v, y: v, z: v, w: v }
    }

    pub fn dot(self, o: Vec4) -> f32 {
        self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w
    }

    pub fn min(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x.min(o.x), y: self.y.min(o.y), z: self.z.min(o.z), w: self.w.min(o.w) }
    }

    pub fn max(self, o: Vec4) -> Vec4 {
        Vec4 { x: self.x.max(o.x), y: self.y.max(o.y), z: self.z.max(o.z), w: self.w.max(o.w) }
    }

    pub fn to_array(self) -> [f32; 4] {
        [self.x, self.y, self.z, self.w]
    }

    pub fn from_array(a: [f32; 4]) -> Vec4 {
        Vec4 { x: a[0], y: a[1], z: a[2], w: a[3] }
    }

    pub fn element_sum(self) -> f32 {
        self.x + self.y + self.z + self.w
    }

    pub fn length_squared(self) -> f32 {
        self.dot(self)
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    pub fn distance(self, o: Vec4) -> f32 {
        ((self.x - o.x) * (self.x - o.x) + (self.y - o.y) * (self.y - o.y) + (self.z - o.z) * (self.z - o.z) + (self.w - o.w) * (self.w - o.w)).sqrt()
    }

    pub fn normalize(self) -> Vec4 {
        let l = self.length();
        Vec4 { x: self.x / l, y: self.y / l, z: self.z / l, w: self.w / l }
    }

    pub fn lerp(self, o: Vec4, t: f32) -> Vec4 {
        Vec4 { x: self.x + (o.x - self.x) * t, y: self.y + (o.y - self.y) * t, z: self.z + (o.z - self.z) * t, w: self.w + (o.w - self.w) * t }
    }

    pub fn floor(self) -> Vec4 {
        Vec4 { x: self.x.floor(), y: self.y.floor(), z: self.z.floor(), w: self.w.floor() }
    }

    pub fn abs(self) -> Vec4 {
        Vec4 { x: self.x.abs(), y: self.y.abs(), z: self.z.abs(), w: self.w.abs() }
    }
}

pub fn uvec2(x: u32, y: u32) -> UVec2 {
    UVec2 { x, y }
}

pub fn ivec2(x: i32, y: i32) -> IVec2 {
    IVec2 { x, y }
}

pub fn vec2(x: f32, y: f32) -> Vec2 {
    Vec2 { x, y }
}

pub fn uvec3(x: u32, y: u32, z: u32) -> UVec3 {
    UVec3 { x, y, z }
}

pub fn ivec3(x: i32, y: i32, z: i32) -> IVec3 {
    IVec3 { x, y, z }
}

pub fn vec3(x: f32, y: f32, z: f32) -> Vec3 {
    Vec3 { x, y, z }
}

pub fn uvec4(x: u32, y: u32, z: u32, w: u32) -> UVec4 {
    UVec4 { x, y, z, w }
}

pub fn ivec4(x: i32, y: i32, z: i32, w: i32) -> IVec4 {
    IVec4 { x, y, z, w }
}

pub fn vec4(x: f32, y: f32, z: f32, w: f32) -> Vec4 {
    Vec4 { x, y, z, w }
}
