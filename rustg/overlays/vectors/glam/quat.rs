//! Quaternions. Made by `tools/gen_glam.py`.

use super::{Vec3, Vec4};

#[repr(C, align(16))]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quat {
    pub x: f32,
    pub y: f32,
    pub z: f32,
    pub w: f32,
}

impl Quat {
    pub const IDENTITY: Quat = Quat { x: 0.0, y: 0.0, z: 0.0, w: 1.0 };
    pub fn from_xyzw(x: f32, y: f32, z: f32, w: f32) -> Quat { Quat { x: x, y: y, z: z, w: w } }
    pub fn from_array(a: [f32; 4]) -> Quat { Quat { x: a[0], y: a[1], z: a[2], w: a[3] } }
    pub fn from_vec4(v: Vec4) -> Quat { Quat { x: v.x, y: v.y, z: v.z, w: v.w } }
    pub fn to_array(self) -> [f32; 4] { [self.x, self.y, self.z, self.w] }
    pub fn xyz(self) -> Vec3 { Vec3 { x: self.x, y: self.y, z: self.z } }
    pub fn from_axis_angle(axis: Vec3, angle: f32) -> Quat {
        let (s, c) = (angle * 0.5).sin_cos();
        Quat { x: axis.x * s, y: axis.y * s, z: axis.z * s, w: c }
    }
    pub fn from_rotation_x(angle: f32) -> Quat { Quat::from_axis_angle(Vec3::X, angle) }
    pub fn from_rotation_y(angle: f32) -> Quat { Quat::from_axis_angle(Vec3::Y, angle) }
    pub fn from_rotation_z(angle: f32) -> Quat { Quat::from_axis_angle(Vec3::Z, angle) }
    pub fn dot(self, o: Quat) -> f32 { self.x * o.x + self.y * o.y + self.z * o.z + self.w * o.w }
    pub fn length(self) -> f32 { self.dot(self).sqrt() }
    pub fn length_squared(self) -> f32 { self.dot(self) }
    pub fn normalize(self) -> Quat { self.mul_scalar(1.0 / self.length()) }
    pub fn conjugate(self) -> Quat { Quat { x: -self.x, y: -self.y, z: -self.z, w: self.w } }
    pub fn inverse(self) -> Quat { self.conjugate() }
    pub fn add(self, o: Quat) -> Quat { Quat { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z, w: self.w + o.w } }
    pub fn sub(self, o: Quat) -> Quat { Quat { x: self.x - o.x, y: self.y - o.y, z: self.z - o.z, w: self.w - o.w } }
    pub fn neg(self) -> Quat { Quat { x: -self.x, y: -self.y, z: -self.z, w: -self.w } }
    pub fn mul_scalar(self, s: f32) -> Quat { Quat { x: self.x * s, y: self.y * s, z: self.z * s, w: self.w * s } }
    pub fn div_scalar(self, s: f32) -> Quat { Quat { x: self.x / s, y: self.y / s, z: self.z / s, w: self.w / s } }
    pub fn mul_quat(self, o: Quat) -> Quat { self.mul(o) }
    pub fn mul(self, o: Quat) -> Quat {
        Quat {
            x: self.w * o.x + self.x * o.w + self.y * o.z - self.z * o.y,
            y: self.w * o.y - self.x * o.z + self.y * o.w + self.z * o.x,
            z: self.w * o.z + self.x * o.y - self.y * o.x + self.z * o.w,
            w: self.w * o.w - self.x * o.x - self.y * o.y - self.z * o.z,
        }
    }
    pub fn mul_vec3(self, v: Vec3) -> Vec3 {
        let b = self.xyz();
        let t = b.cross(v).mul_scalar(2.0);
        v.add(t.mul_scalar(self.w)).add(b.cross(t))
    }
    pub fn mul_vector(self, v: Vec3) -> Vec3 { self.mul_vec3(v) }
    pub fn lerp(self, end: Quat, s: f32) -> Quat {
        let e = if self.dot(end) < 0.0 { end.neg() } else { end };
        self.mul_scalar(1.0 - s).add(e.mul_scalar(s)).normalize()
    }
    pub fn slerp(self, end: Quat, s: f32) -> Quat {
        let d = self.dot(end);
        let (e, d) = if d < 0.0 { (end.neg(), -d) } else { (end, d) };
        if d > 1.0 - 1.1920929e-07 {
            return self.lerp(e, s);
        }
        let a = d.acos();
        self.mul_scalar((a * (1.0 - s)).sin()).add(e.mul_scalar((a * s).sin())).mul_scalar(1.0 / a.sin())
    }
}

pub fn quat(x: f32, y: f32, z: f32, w: f32) -> Quat {
    Quat { x: x, y: y, z: z, w: w }
}
