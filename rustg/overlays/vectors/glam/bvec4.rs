//! Masks: what comparisons of the parts of 4 numbers give. Made by `tools/gen_glam.py`.

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct BVec4 {
    pub x: bool,
    pub y: bool,
    pub z: bool,
    pub w: bool,
}

impl BVec4 {
    pub const FALSE: BVec4 = BVec4 { x: false, y: false, z: false, w: false };
    pub const TRUE: BVec4 = BVec4 { x: true, y: true, z: true, w: true };
    pub fn new(x: bool, y: bool, z: bool, w: bool) -> BVec4 { BVec4 { x: x, y: y, z: z, w: w } }
    pub fn splat(v: bool) -> BVec4 { BVec4 { x: v, y: v, z: v, w: v } }
    pub fn from_array(a: [bool; 4]) -> BVec4 { BVec4 { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn to_array(self) -> [bool; 4] { [self.x, self.y, self.z, self.w] }
    pub fn bitmask(self) -> u32 { self.x as u32 | (self.y as u32) << 1 | (self.z as u32) << 2 | (self.w as u32) << 3 }
    pub fn any(self) -> bool { self.x | self.y | self.z | self.w }
    pub fn all(self) -> bool { self.x & self.y & self.z & self.w }
    pub fn test(&self, index: usize) -> bool { self.to_array()[index] }
    pub fn bitand(self, o: BVec4) -> BVec4 { BVec4 { x: self.x & o.x, y: self.y & o.y, z: self.z & o.z, w: self.w & o.w } }
    pub fn bitor(self, o: BVec4) -> BVec4 { BVec4 { x: self.x | o.x, y: self.y | o.y, z: self.z | o.z, w: self.w | o.w } }
    pub fn bitxor(self, o: BVec4) -> BVec4 { BVec4 { x: self.x ^ o.x, y: self.y ^ o.y, z: self.z ^ o.z, w: self.w ^ o.w } }
    pub fn not(self) -> BVec4 { BVec4 { x: !self.x, y: !self.y, z: !self.z, w: !self.w } }
}

pub fn bvec4(x: bool, y: bool, z: bool, w: bool) -> BVec4 {
    BVec4 { x: x, y: y, z: z, w: w }
}
