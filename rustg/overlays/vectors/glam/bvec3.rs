//! Masks: what comparisons of the parts of 3 numbers give. Made by `tools/gen_glam.py`.

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct BVec3 {
    pub x: bool,
    pub y: bool,
    pub z: bool,
}

impl BVec3 {
    pub const FALSE: BVec3 = BVec3 { x: false, y: false, z: false };
    pub const TRUE: BVec3 = BVec3 { x: true, y: true, z: true };
    pub fn new(x: bool, y: bool, z: bool) -> BVec3 { BVec3 { x: x, y: y, z: z } }
    pub fn splat(v: bool) -> BVec3 { BVec3 { x: v, y: v, z: v } }
    pub fn from_array(a: [bool; 3]) -> BVec3 { BVec3 { x: a[0], y: a[1], z: a[2] } }
    pub fn to_array(self) -> [bool; 3] { [self.x, self.y, self.z] }
    pub fn bitmask(self) -> u32 { self.x as u32 | (self.y as u32) << 1 | (self.z as u32) << 2 }
    pub fn any(self) -> bool { self.x | self.y | self.z }
    pub fn all(self) -> bool { self.x & self.y & self.z }
    pub fn test(&self, index: usize) -> bool { self.to_array()[index] }
    pub fn bitand(self, o: BVec3) -> BVec3 { BVec3 { x: self.x & o.x, y: self.y & o.y, z: self.z & o.z } }
    pub fn bitor(self, o: BVec3) -> BVec3 { BVec3 { x: self.x | o.x, y: self.y | o.y, z: self.z | o.z } }
    pub fn bitxor(self, o: BVec3) -> BVec3 { BVec3 { x: self.x ^ o.x, y: self.y ^ o.y, z: self.z ^ o.z } }
    pub fn not(self) -> BVec3 { BVec3 { x: !self.x, y: !self.y, z: !self.z } }
}

pub fn bvec3(x: bool, y: bool, z: bool) -> BVec3 {
    BVec3 { x: x, y: y, z: z }
}
