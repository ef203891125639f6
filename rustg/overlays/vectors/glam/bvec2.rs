//! Masks: what comparisons of the parts of 2 numbers give. Made by `tools/gen_glam.py`.

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct BVec2 {
    pub x: bool,
    pub y: bool,
}

impl BVec2 {
    pub const FALSE: BVec2 = BVec2 { x: false, y: false };
    pub const TRUE: BVec2 = BVec2 { x: true, y: true };
    pub fn new(x: bool, y: bool) -> BVec2 { BVec2 { x: x, y: y } }
    pub fn splat(v: bool) -> BVec2 { BVec2 { x: v, y: v } }
    pub fn from_array(a: [bool; 2]) -> BVec2 { BVec2 { x: a[0], y: a[1] } }
    pub fn to_array(self) -> [bool; 2] { [self.x, self.y] }
    pub fn bitmask(self) -> u32 { self.x as u32 | (self.y as u32) << 1 }
    pub fn any(self) -> bool { self.x | self.y }
    pub fn all(self) -> bool { self.x & self.y }
    pub fn test(&self, index: usize) -> bool { self.to_array()[index] }
    pub fn bitand(self, o: BVec2) -> BVec2 { BVec2 { x: self.x & o.x, y: self.y & o.y } }
    pub fn bitor(self, o: BVec2) -> BVec2 { BVec2 { x: self.x | o.x, y: self.y | o.y } }
    pub fn bitxor(self, o: BVec2) -> BVec2 { BVec2 { x: self.x ^ o.x, y: self.y ^ o.y } }
    pub fn not(self) -> BVec2 { BVec2 { x: !self.x, y: !self.y } }
}

pub fn bvec2(x: bool, y: bool) -> BVec2 {
    BVec2 { x: x, y: y }
}
