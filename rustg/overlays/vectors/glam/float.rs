//! The methods of the trait `FloatExt`. Made by `tools/gen_glam.py`.

impl f32 {
    pub fn lerp(self, o: f32, t: f32) -> f32 { self + (o - self) * t }
    pub fn inverse_lerp(a: f32, b: f32, v: f32) -> f32 { (v - a) / (b - a) }
    pub fn remap(self, a: f32, b: f32, c: f32, d: f32) -> f32 { c + (d - c) * ((self - a) / (b - a)) }
    pub fn fract_gl(self) -> f32 { self - self.floor() }
    pub fn step(self, o: f32) -> f32 { if o < self { 0.0 } else { 1.0 } }
    pub fn saturate(self) -> f32 { self.max(0.0).min(1.0) }
}
