//! Matrices of 3 columns. Made by `tools/gen_glam.py`.

use super::{Mat2, Mat4, Quat, Vec2, Vec3};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Mat3 {
    pub x_axis: Vec3,
    pub y_axis: Vec3,
    pub z_axis: Vec3,
}

impl Mat3 {
    pub const ZERO: Mat3 = Mat3 { x_axis: Vec3::ZERO, y_axis: Vec3::ZERO, z_axis: Vec3::ZERO };
    pub const IDENTITY: Mat3 = Mat3 { x_axis: Vec3::X, y_axis: Vec3::Y, z_axis: Vec3::Z };
    pub fn default() -> Mat3 { Mat3::IDENTITY }
    pub fn from_cols(x_axis: Vec3, y_axis: Vec3, z_axis: Vec3) -> Mat3 { Mat3 { x_axis: x_axis, y_axis: y_axis, z_axis: z_axis } }
    pub fn from_cols_array(a: &[f32; 9]) -> Mat3 {
        Mat3 { x_axis: Vec3 { x: a[0], y: a[1], z: a[2] }, y_axis: Vec3 { x: a[3], y: a[4], z: a[5] }, z_axis: Vec3 { x: a[6], y: a[7], z: a[8] } }
    }
    pub fn from_cols_slice(a: &[f32]) -> Mat3 {
        Mat3 { x_axis: Vec3 { x: a[0], y: a[1], z: a[2] }, y_axis: Vec3 { x: a[3], y: a[4], z: a[5] }, z_axis: Vec3 { x: a[6], y: a[7], z: a[8] } }
    }
    pub fn from_cols_array_2d(a: &[[f32; 3]; 3]) -> Mat3 {
        Mat3 { x_axis: Vec3 { x: a[0][0], y: a[0][1], z: a[0][2] }, y_axis: Vec3 { x: a[1][0], y: a[1][1], z: a[1][2] }, z_axis: Vec3 { x: a[2][0], y: a[2][1], z: a[2][2] } }
    }
    pub fn to_cols_array(&self) -> [f32; 9] {
        [self.x_axis.x, self.x_axis.y, self.x_axis.z, self.y_axis.x, self.y_axis.y, self.y_axis.z, self.z_axis.x, self.z_axis.y, self.z_axis.z]
    }
    pub fn to_cols_array_2d(&self) -> [[f32; 3]; 3] { [self.x_axis.to_array(), self.y_axis.to_array(), self.z_axis.to_array()] }
    pub fn from_diagonal(d: Vec3) -> Mat3 {
        Mat3 { x_axis: Vec3 { x: d.x, y: 0.0, z: 0.0 }, y_axis: Vec3 { x: 0.0, y: d.y, z: 0.0 }, z_axis: Vec3 { x: 0.0, y: 0.0, z: d.z } }
    }
    pub fn col(&self, index: usize) -> Vec3 {
        match index {
            0 => self.x_axis,
            1 => self.y_axis,
            2 => self.z_axis,
            _ => panic!("index out of bounds"),
        }
    }
    pub fn row(&self, index: usize) -> Vec3 {
        match index {
            0 => Vec3 { x: self.x_axis.x, y: self.y_axis.x, z: self.z_axis.x },
            1 => Vec3 { x: self.x_axis.y, y: self.y_axis.y, z: self.z_axis.y },
            2 => Vec3 { x: self.x_axis.z, y: self.y_axis.z, z: self.z_axis.z },
            _ => panic!("index out of bounds"),
        }
    }
    pub fn transpose(&self) -> Mat3 {
        Mat3 { x_axis: Vec3 { x: self.x_axis.x, y: self.y_axis.x, z: self.z_axis.x }, y_axis: Vec3 { x: self.x_axis.y, y: self.y_axis.y, z: self.z_axis.y }, z_axis: Vec3 { x: self.x_axis.z, y: self.y_axis.z, z: self.z_axis.z } }
    }
    pub fn mul_vec3(&self, v: Vec3) -> Vec3 {
        Vec3 { x: self.x_axis.x * v.x + self.y_axis.x * v.y + self.z_axis.x * v.z, y: self.x_axis.y * v.x + self.y_axis.y * v.y + self.z_axis.y * v.z, z: self.x_axis.z * v.x + self.y_axis.z * v.y + self.z_axis.z * v.z }
    }
    pub fn mul_vector(self, v: Vec3) -> Vec3 { self.mul_vec3(v) }
    pub fn mul(self, o: Mat3) -> Mat3 { Mat3 { x_axis: self.mul_vec3(o.x_axis), y_axis: self.mul_vec3(o.y_axis), z_axis: self.mul_vec3(o.z_axis) } }
    pub fn mul_mat3(&self, o: &Mat3) -> Mat3 {
        Mat3 { x_axis: self.mul_vec3(o.x_axis), y_axis: self.mul_vec3(o.y_axis), z_axis: self.mul_vec3(o.z_axis) }
    }
    pub fn add(self, o: Mat3) -> Mat3 {
        Mat3 { x_axis: self.x_axis.add(o.x_axis), y_axis: self.y_axis.add(o.y_axis), z_axis: self.z_axis.add(o.z_axis) }
    }
    pub fn add_mat3(&self, o: &Mat3) -> Mat3 {
        Mat3 { x_axis: self.x_axis.add(o.x_axis), y_axis: self.y_axis.add(o.y_axis), z_axis: self.z_axis.add(o.z_axis) }
    }
    pub fn sub(self, o: Mat3) -> Mat3 {
        Mat3 { x_axis: self.x_axis.sub(o.x_axis), y_axis: self.y_axis.sub(o.y_axis), z_axis: self.z_axis.sub(o.z_axis) }
    }
    pub fn sub_mat3(&self, o: &Mat3) -> Mat3 {
        Mat3 { x_axis: self.x_axis.sub(o.x_axis), y_axis: self.y_axis.sub(o.y_axis), z_axis: self.z_axis.sub(o.z_axis) }
    }
    pub fn neg(self) -> Mat3 { Mat3 { x_axis: self.x_axis.neg(), y_axis: self.y_axis.neg(), z_axis: self.z_axis.neg() } }
    pub fn mul_scalar(self, s: f32) -> Mat3 {
        Mat3 { x_axis: self.x_axis.mul_scalar(s), y_axis: self.y_axis.mul_scalar(s), z_axis: self.z_axis.mul_scalar(s) }
    }
    pub fn scalar_mul(s: f32, m: Mat3) -> Mat3 {
        Mat3 { x_axis: m.x_axis.mul_scalar(s), y_axis: m.y_axis.mul_scalar(s), z_axis: m.z_axis.mul_scalar(s) }
    }
    pub fn div_scalar(self, s: f32) -> Mat3 {
        Mat3 { x_axis: self.x_axis.div_scalar(s), y_axis: self.y_axis.div_scalar(s), z_axis: self.z_axis.div_scalar(s) }
    }
    pub fn abs_diff_eq(&self, o: Mat3, most: f32) -> bool {
        self.x_axis.abs_diff_eq(o.x_axis, most) && self.y_axis.abs_diff_eq(o.y_axis, most) && self.z_axis.abs_diff_eq(o.z_axis, most)
    }
    pub fn from_rotation_x(angle: f32) -> Mat3 {
        let (s, c) = angle.sin_cos();
        Mat3 { x_axis: Vec3 { x: 1.0, y: 0.0, z: 0.0 }, y_axis: Vec3 { x: 0.0, y: c, z: s }, z_axis: Vec3 { x: 0.0, y: -s, z: c } }
    }
    pub fn from_rotation_y(angle: f32) -> Mat3 {
        let (s, c) = angle.sin_cos();
        Mat3 { x_axis: Vec3 { x: c, y: 0.0, z: -s }, y_axis: Vec3 { x: 0.0, y: 1.0, z: 0.0 }, z_axis: Vec3 { x: s, y: 0.0, z: c } }
    }
    pub fn from_rotation_z(angle: f32) -> Mat3 {
        let (s, c) = angle.sin_cos();
        Mat3 { x_axis: Vec3 { x: c, y: s, z: 0.0 }, y_axis: Vec3 { x: -s, y: c, z: 0.0 }, z_axis: Vec3 { x: 0.0, y: 0.0, z: 1.0 } }
    }
    pub fn from_axis_angle(axis: Vec3, angle: f32) -> Mat3 {
        let (s, c) = angle.sin_cos();
        let (k, t) = (axis.mul_scalar(s), axis.mul_scalar(1.0 - c));
        Mat3 { x_axis: Vec3 { x: t.x * axis.x + c, y: t.x * axis.y + k.z, z: t.x * axis.z - k.y }, y_axis: Vec3 { x: t.x * axis.y - k.z, y: t.y * axis.y + c, z: t.y * axis.z + k.x }, z_axis: Vec3 { x: t.x * axis.z + k.y, y: t.y * axis.z - k.x, z: t.z * axis.z + c } }
    }
    pub fn from_quat(q: Quat) -> Mat3 {
        let (d, e, f) = (q.x + q.x, q.y + q.y, q.z + q.z);
        Mat3 { x_axis: Vec3 { x: 1.0 - q.y * e - q.z * f, y: q.x * e + q.w * f, z: q.x * f - q.w * e }, y_axis: Vec3 { x: q.x * e - q.w * f, y: 1.0 - q.x * d - q.z * f, z: q.y * f + q.w * d }, z_axis: Vec3 { x: q.x * f + q.w * e, y: q.y * f - q.w * d, z: 1.0 - q.x * d - q.y * e } }
    }
    pub fn from_mat2(m: Mat2) -> Mat3 { Mat3 { x_axis: m.x_axis.extend(0.0), y_axis: m.y_axis.extend(0.0), z_axis: Vec3::Z } }
    pub fn from_mat4(m: Mat4) -> Mat3 { Mat3 { x_axis: m.x_axis.truncate(), y_axis: m.y_axis.truncate(), z_axis: m.z_axis.truncate() } }
    pub fn from_translation(v: Vec2) -> Mat3 { Mat3 { x_axis: Vec3::X, y_axis: Vec3::Y, z_axis: v.extend(1.0) } }
    pub fn from_scale(v: Vec2) -> Mat3 { Mat3 { x_axis: Vec3 { x: v.x, y: 0.0, z: 0.0 }, y_axis: Vec3 { x: 0.0, y: v.y, z: 0.0 }, z_axis: Vec3::Z } }
    pub fn from_angle(a: f32) -> Mat3 { Mat3::from_rotation_z(a) }
    pub fn from_scale_angle_translation(k: Vec2, a: f32, v: Vec2) -> Mat3 {
        let (s, c) = a.sin_cos();
        Mat3 { x_axis: Vec3 { x: c * k.x, y: s * k.x, z: 0.0 }, y_axis: Vec3 { x: -s * k.y, y: c * k.y, z: 0.0 }, z_axis: v.extend(1.0) }
    }
    pub fn transform_point2(&self, p: Vec2) -> Vec2 { self.mul_vec3(p.extend(1.0)).truncate() }
    pub fn transform_vector2(&self, p: Vec2) -> Vec2 { self.mul_vec3(p.extend(0.0)).truncate() }
    pub fn determinant(&self) -> f32 { self.z_axis.dot(self.x_axis.cross(self.y_axis)) }
    pub fn inverse(&self) -> Mat3 {
        let (a, b, c) = (self.y_axis.cross(self.z_axis), self.z_axis.cross(self.x_axis), self.x_axis.cross(self.y_axis));
        let r = 1.0 / self.z_axis.dot(c);
        Mat3 { x_axis: a.mul_scalar(r), y_axis: b.mul_scalar(r), z_axis: c.mul_scalar(r) }.transpose()
    }
}

pub fn mat3(x_axis: Vec3, y_axis: Vec3, z_axis: Vec3) -> Mat3 {
    Mat3 { x_axis: x_axis, y_axis: y_axis, z_axis: z_axis }
}
