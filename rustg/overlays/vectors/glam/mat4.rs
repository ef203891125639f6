//! Matrices of 4 columns. Made by `tools/gen_glam.py`.

use super::{Mat3, Quat, Vec3, Vec4};

#[repr(C)]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Mat4 {
    pub x_axis: Vec4,
    pub y_axis: Vec4,
    pub z_axis: Vec4,
    pub w_axis: Vec4,
}

impl Mat4 {
    pub const ZERO: Mat4 = Mat4 { x_axis: Vec4::ZERO, y_axis: Vec4::ZERO, z_axis: Vec4::ZERO, w_axis: Vec4::ZERO };
    pub const IDENTITY: Mat4 = Mat4 { x_axis: Vec4::X, y_axis: Vec4::Y, z_axis: Vec4::Z, w_axis: Vec4::W };
    pub fn default() -> Mat4 { Mat4::IDENTITY }
    pub fn from_cols(x_axis: Vec4, y_axis: Vec4, z_axis: Vec4, w_axis: Vec4) -> Mat4 {
        Mat4 { x_axis: x_axis, y_axis: y_axis, z_axis: z_axis, w_axis: w_axis }
    }
    pub fn from_cols_array(a: &[f32; 16]) -> Mat4 {
        Mat4 { x_axis: Vec4 { x: a[0], y: a[1], z: a[2], w: a[3] }, y_axis: Vec4 { x: a[4], y: a[5], z: a[6], w: a[7] }, z_axis: Vec4 { x: a[8], y: a[9], z: a[10], w: a[11] }, w_axis: Vec4 { x: a[12], y: a[13], z: a[14], w: a[15] } }
    }
    pub fn from_cols_slice(a: &[f32]) -> Mat4 {
        Mat4 { x_axis: Vec4 { x: a[0], y: a[1], z: a[2], w: a[3] }, y_axis: Vec4 { x: a[4], y: a[5], z: a[6], w: a[7] }, z_axis: Vec4 { x: a[8], y: a[9], z: a[10], w: a[11] }, w_axis: Vec4 { x: a[12], y: a[13], z: a[14], w: a[15] } }
    }
    pub fn from_cols_array_2d(a: &[[f32; 4]; 4]) -> Mat4 {
        Mat4 { x_axis: Vec4 { x: a[0][0], y: a[0][1], z: a[0][2], w: a[0][3] }, y_axis: Vec4 { x: a[1][0], y: a[1][1], z: a[1][2], w: a[1][3] }, z_axis: Vec4 { x: a[2][0], y: a[2][1], z: a[2][2], w: a[2][3] }, w_axis: Vec4 { x: a[3][0], y: a[3][1], z: a[3][2], w: a[3][3] } }
    }
    pub fn to_cols_array(&self) -> [f32; 16] {
        [self.x_axis.x, self.x_axis.y, self.x_axis.z, self.x_axis.w, self.y_axis.x, self.y_axis.y, self.y_axis.z, self.y_axis.w, self.z_axis.x, self.z_axis.y, self.z_axis.z, self.z_axis.w, self.w_axis.x, self.w_axis.y, self.w_axis.z, self.w_axis.w]
    }
    pub fn to_cols_array_2d(&self) -> [[f32; 4]; 4] {
        [self.x_axis.to_array(), self.y_axis.to_array(), self.z_axis.to_array(), self.w_axis.to_array()]
    }
    pub fn from_diagonal(d: Vec4) -> Mat4 {
        Mat4 { x_axis: Vec4 { x: d.x, y: 0.0, z: 0.0, w: 0.0 }, y_axis: Vec4 { x: 0.0, y: d.y, z: 0.0, w: 0.0 }, z_axis: Vec4 { x: 0.0, y: 0.0, z: d.z, w: 0.0 }, w_axis: Vec4 { x: 0.0, y: 0.0, z: 0.0, w: d.w } }
    }
    pub fn col(&self, index: usize) -> Vec4 {
        match index {
            0 => self.x_axis,
            1 => self.y_axis,
            2 => self.z_axis,
            3 => self.w_axis,
            _ => panic!("index out of bounds"),
        }
    }
    pub fn row(&self, index: usize) -> Vec4 {
        match index {
            0 => Vec4 { x: self.x_axis.x, y: self.y_axis.x, z: self.z_axis.x, w: self.w_axis.x },
            1 => Vec4 { x: self.x_axis.y, y: self.y_axis.y, z: self.z_axis.y, w: self.w_axis.y },
            2 => Vec4 { x: self.x_axis.z, y: self.y_axis.z, z: self.z_axis.z, w: self.w_axis.z },
            3 => Vec4 { x: self.x_axis.w, y: self.y_axis.w, z: self.z_axis.w, w: self.w_axis.w },
            _ => panic!("index out of bounds"),
        }
    }
    pub fn transpose(&self) -> Mat4 {
        Mat4 { x_axis: Vec4 { x: self.x_axis.x, y: self.y_axis.x, z: self.z_axis.x, w: self.w_axis.x }, y_axis: Vec4 { x: self.x_axis.y, y: self.y_axis.y, z: self.z_axis.y, w: self.w_axis.y }, z_axis: Vec4 { x: self.x_axis.z, y: self.y_axis.z, z: self.z_axis.z, w: self.w_axis.z }, w_axis: Vec4 { x: self.x_axis.w, y: self.y_axis.w, z: self.z_axis.w, w: self.w_axis.w } }
    }
    pub fn mul_vec4(&self, v: Vec4) -> Vec4 {
        Vec4 { x: self.x_axis.x * v.x + self.y_axis.x * v.y + self.z_axis.x * v.z + self.w_axis.x * v.w, y: self.x_axis.y * v.x + self.y_axis.y * v.y + self.z_axis.y * v.z + self.w_axis.y * v.w, z: self.x_axis.z * v.x + self.y_axis.z * v.y + self.z_axis.z * v.z + self.w_axis.z * v.w, w: self.x_axis.w * v.x + self.y_axis.w * v.y + self.z_axis.w * v.z + self.w_axis.w * v.w }
    }
    pub fn mul_vector(self, v: Vec4) -> Vec4 { self.mul_vec4(v) }
    pub fn mul(self, o: Mat4) -> Mat4 {
        Mat4 { x_axis: self.mul_vec4(o.x_axis), y_axis: self.mul_vec4(o.y_axis), z_axis: self.mul_vec4(o.z_axis), w_axis: self.mul_vec4(o.w_axis) }
    }
    pub fn mul_mat4(&self, o: &Mat4) -> Mat4 {
        Mat4 { x_axis: self.mul_vec4(o.x_axis), y_axis: self.mul_vec4(o.y_axis), z_axis: self.mul_vec4(o.z_axis), w_axis: self.mul_vec4(o.w_axis) }
    }
    pub fn add(self, o: Mat4) -> Mat4 {
        Mat4 { x_axis: self.x_axis.add(o.x_axis), y_axis: self.y_axis.add(o.y_axis), z_axis: self.z_axis.add(o.z_axis), w_axis: self.w_axis.add(o.w_axis) }
    }
    pub fn add_mat4(&self, o: &Mat4) -> Mat4 {
        Mat4 { x_axis: self.x_axis.add(o.x_axis), y_axis: self.y_axis.add(o.y_axis), z_axis: self.z_axis.add(o.z_axis), w_axis: self.w_axis.add(o.w_axis) }
    }
    pub fn sub(self, o: Mat4) -> Mat4 {
        Mat4 { x_axis: self.x_axis.sub(o.x_axis), y_axis: self.y_axis.sub(o.y_axis), z_axis: self.z_axis.sub(o.z_axis), w_axis: self.w_axis.sub(o.w_axis) }
    }
    pub fn sub_mat4(&self, o: &Mat4) -> Mat4 {
        Mat4 { x_axis: self.x_axis.sub(o.x_axis), y_axis: self.y_axis.sub(o.y_axis), z_axis: self.z_axis.sub(o.z_axis), w_axis: self.w_axis.sub(o.w_axis) }
    }
    pub fn neg(self) -> Mat4 { Mat4 { x_axis: self.x_axis.neg(), y_axis: self.y_axis.neg(), z_axis: self.z_axis.neg(), w_axis: self.w_axis.neg() } }
    pub fn mul_scalar(self, s: f32) -> Mat4 {
        Mat4 { x_axis: self.x_axis.mul_scalar(s), y_axis: self.y_axis.mul_scalar(s), z_axis: self.z_axis.mul_scalar(s), w_axis: self.w_axis.mul_scalar(s) }
    }
    pub fn scalar_mul(s: f32, m: Mat4) -> Mat4 {
        Mat4 { x_axis: m.x_axis.mul_scalar(s), y_axis: m.y_axis.mul_scalar(s), z_axis: m.z_axis.mul_scalar(s), w_axis: m.w_axis.mul_scalar(s) }
    }
    pub fn div_scalar(self, s: f32) -> Mat4 {
        Mat4 { x_axis: self.x_axis.div_scalar(s), y_axis: self.y_axis.div_scalar(s), z_axis: self.z_axis.div_scalar(s), w_axis: self.w_axis.div_scalar(s) }
    }
    pub fn abs_diff_eq(&self, o: Mat4, most: f32) -> bool {
        self.x_axis.abs_diff_eq(o.x_axis, most) && self.y_axis.abs_diff_eq(o.y_axis, most) && self.z_axis.abs_diff_eq(o.z_axis, most) && self.w_axis.abs_diff_eq(o.w_axis, most)
    }
    pub fn from_rotation_x(angle: f32) -> Mat4 {
        let (s, c) = angle.sin_cos();
        Mat4 { x_axis: Vec4 { x: 1.0, y: 0.0, z: 0.0, w: 0.0 }, y_axis: Vec4 { x: 0.0, y: c, z: s, w: 0.0 }, z_axis: Vec4 { x: 0.0, y: -s, z: c, w: 0.0 }, w_axis: Vec4::W }
    }
    pub fn from_rotation_y(angle: f32) -> Mat4 {
        let (s, c) = angle.sin_cos();
        Mat4 { x_axis: Vec4 { x: c, y: 0.0, z: -s, w: 0.0 }, y_axis: Vec4 { x: 0.0, y: 1.0, z: 0.0, w: 0.0 }, z_axis: Vec4 { x: s, y: 0.0, z: c, w: 0.0 }, w_axis: Vec4::W }
    }
    pub fn from_rotation_z(angle: f32) -> Mat4 {
        let (s, c) = angle.sin_cos();
        Mat4 { x_axis: Vec4 { x: c, y: s, z: 0.0, w: 0.0 }, y_axis: Vec4 { x: -s, y: c, z: 0.0, w: 0.0 }, z_axis: Vec4 { x: 0.0, y: 0.0, z: 1.0, w: 0.0 }, w_axis: Vec4::W }
    }
    pub fn from_axis_angle(axis: Vec3, angle: f32) -> Mat4 {
        let (s, c) = angle.sin_cos();
        let (k, t) = (axis.mul_scalar(s), axis.mul_scalar(1.0 - c));
        Mat4 { x_axis: Vec4 { x: t.x * axis.x + c, y: t.x * axis.y + k.z, z: t.x * axis.z - k.y, w: 0.0 }, y_axis: Vec4 { x: t.x * axis.y - k.z, y: t.y * axis.y + c, z: t.y * axis.z + k.x, w: 0.0 }, z_axis: Vec4 { x: t.x * axis.z + k.y, y: t.y * axis.z - k.x, z: t.z * axis.z + c, w: 0.0 }, w_axis: Vec4::W }
    }
    pub fn from_quat(q: Quat) -> Mat4 {
        let (d, e, f) = (q.x + q.x, q.y + q.y, q.z + q.z);
        Mat4 { x_axis: Vec4 { x: 1.0 - q.y * e - q.z * f, y: q.x * e + q.w * f, z: q.x * f - q.w * e, w: 0.0 }, y_axis: Vec4 { x: q.x * e - q.w * f, y: 1.0 - q.x * d - q.z * f, z: q.y * f + q.w * d, w: 0.0 }, z_axis: Vec4 { x: q.x * f + q.w * e, y: q.y * f - q.w * d, z: 1.0 - q.x * d - q.y * e, w: 0.0 }, w_axis: Vec4::W }
    }
    pub fn from_mat3(m: Mat3) -> Mat4 {
        Mat4 { x_axis: m.x_axis.extend(0.0), y_axis: m.y_axis.extend(0.0), z_axis: m.z_axis.extend(0.0), w_axis: Vec4::W }
    }
    pub fn from_translation(v: Vec3) -> Mat4 { Mat4 { x_axis: Vec4::X, y_axis: Vec4::Y, z_axis: Vec4::Z, w_axis: v.extend(1.0) } }
    pub fn from_scale(v: Vec3) -> Mat4 { Mat4::from_diagonal(v.extend(1.0)) }
    pub fn from_rotation_translation(q: Quat, v: Vec3) -> Mat4 {
        let m = Mat4::from_quat(q);
        Mat4 { x_axis: m.x_axis, y_axis: m.y_axis, z_axis: m.z_axis, w_axis: v.extend(1.0) }
    }
    pub fn from_scale_rotation_translation(k: Vec3, q: Quat, v: Vec3) -> Mat4 {
        let m = Mat4::from_quat(q);
        Mat4 { x_axis: m.x_axis.mul_scalar(k.x), y_axis: m.y_axis.mul_scalar(k.y), z_axis: m.z_axis.mul_scalar(k.z), w_axis: v.extend(1.0) }
    }
    pub fn transform_point3(&self, p: Vec3) -> Vec3 { self.mul_vec4(p.extend(1.0)).truncate() }
    pub fn transform_vector3(&self, p: Vec3) -> Vec3 { self.mul_vec4(p.extend(0.0)).truncate() }
    pub fn project_point3(&self, p: Vec3) -> Vec3 {
        let q = self.mul_vec4(p.extend(1.0));
        q.truncate().mul_scalar(1.0 / q.w)
    }
    pub fn look_to_rh(eye: Vec3, dir: Vec3, up: Vec3) -> Mat4 {
        let f = dir.normalize();
        let s = f.cross(up).normalize();
        let u = s.cross(f);
        Mat4 {
            x_axis: Vec4 { x: s.x, y: u.x, z: -f.x, w: 0.0 },
            y_axis: Vec4 { x: s.y, y: u.y, z: -f.y, w: 0.0 },
            z_axis: Vec4 { x: s.z, y: u.z, z: -f.z, w: 0.0 },
            w_axis: Vec4 { x: -eye.dot(s), y: -eye.dot(u), z: eye.dot(f), w: 1.0 },
        }
    }
    pub fn look_to_lh(eye: Vec3, dir: Vec3, up: Vec3) -> Mat4 { Mat4::look_to_rh(eye, dir.neg(), up) }
    pub fn look_at_rh(eye: Vec3, center: Vec3, up: Vec3) -> Mat4 { Mat4::look_to_rh(eye, center.sub(eye), up) }
    pub fn look_at_lh(eye: Vec3, center: Vec3, up: Vec3) -> Mat4 { Mat4::look_to_lh(eye, center.sub(eye), up) }
    pub fn perspective_rh(fov_y: f32, aspect: f32, near: f32, far: f32) -> Mat4 {
        let (s, c) = (0.5 * fov_y).sin_cos();
        let h = c / s;
        let r = far / (near - far);
        Mat4 {
            x_axis: Vec4 { x: h / aspect, y: 0.0, z: 0.0, w: 0.0 },
            y_axis: Vec4 { x: 0.0, y: h, z: 0.0, w: 0.0 },
            z_axis: Vec4 { x: 0.0, y: 0.0, z: r, w: -1.0 },
            w_axis: Vec4 { x: 0.0, y: 0.0, z: r * near, w: 0.0 },
        }
    }
    pub fn orthographic_rh(left: f32, right: f32, bottom: f32, top: f32, near: f32, far: f32) -> Mat4 {
        let (w, h, r) = (1.0 / (right - left), 1.0 / (top - bottom), 1.0 / (near - far));
        Mat4 {
            x_axis: Vec4 { x: w + w, y: 0.0, z: 0.0, w: 0.0 },
            y_axis: Vec4 { x: 0.0, y: h + h, z: 0.0, w: 0.0 },
            z_axis: Vec4 { x: 0.0, y: 0.0, z: r, w: 0.0 },
            w_axis: Vec4 { x: -(left + right) * w, y: -(top + bottom) * h, z: r * near, w: 1.0 },
        }
    }
    pub fn perspective_lh(fov_y: f32, aspect: f32, near: f32, far: f32) -> Mat4 {
        let (s, c) = (0.5 * fov_y).sin_cos();
        let h = c / s;
        let r = far / (far - near);
        Mat4 {
            x_axis: Vec4 { x: h / aspect, y: 0.0, z: 0.0, w: 0.0 },
            y_axis: Vec4 { x: 0.0, y: h, z: 0.0, w: 0.0 },
            z_axis: Vec4 { x: 0.0, y: 0.0, z: r, w: 1.0 },
            w_axis: Vec4 { x: 0.0, y: 0.0, z: -r * near, w: 0.0 },
        }
    }
    pub fn orthographic_lh(left: f32, right: f32, bottom: f32, top: f32, near: f32, far: f32) -> Mat4 {
        let (w, h, r) = (1.0 / (right - left), 1.0 / (top - bottom), 1.0 / (far - near));
        Mat4 {
            x_axis: Vec4 { x: w + w, y: 0.0, z: 0.0, w: 0.0 },
            y_axis: Vec4 { x: 0.0, y: h + h, z: 0.0, w: 0.0 },
            z_axis: Vec4 { x: 0.0, y: 0.0, z: r, w: 0.0 },
            w_axis: Vec4 { x: -(left + right) * w, y: -(top + bottom) * h, z: -r * near, w: 1.0 },
        }
    }
    pub fn determinant(&self) -> f32 {
        let s01 = self.x_axis.x * self.y_axis.y - self.y_axis.x * self.x_axis.y;
        let s02 = self.x_axis.x * self.y_axis.z - self.y_axis.x * self.x_axis.z;
        let s03 = self.x_axis.x * self.y_axis.w - self.y_axis.x * self.x_axis.w;
        let s12 = self.x_axis.y * self.y_axis.z - self.y_axis.y * self.x_axis.z;
        let s13 = self.x_axis.y * self.y_axis.w - self.y_axis.y * self.x_axis.w;
        let s23 = self.x_axis.z * self.y_axis.w - self.y_axis.z * self.x_axis.w;
        let c01 = self.z_axis.x * self.w_axis.y - self.w_axis.x * self.z_axis.y;
        let c02 = self.z_axis.x * self.w_axis.z - self.w_axis.x * self.z_axis.z;
        let c03 = self.z_axis.x * self.w_axis.w - self.w_axis.x * self.z_axis.w;
        let c12 = self.z_axis.y * self.w_axis.z - self.w_axis.y * self.z_axis.z;
        let c13 = self.z_axis.y * self.w_axis.w - self.w_axis.y * self.z_axis.w;
        let c23 = self.z_axis.z * self.w_axis.w - self.w_axis.z * self.z_axis.w;
        s01 * c23 - s02 * c13 + s03 * c12 + s12 * c03 - s13 * c02 + s23 * c01
    }
    pub fn inverse(&self) -> Mat4 {
        let s01 = self.x_axis.x * self.y_axis.y - self.y_axis.x * self.x_axis.y;
        let s02 = self.x_axis.x * self.y_axis.z - self.y_axis.x * self.x_axis.z;
        let s03 = self.x_axis.x * self.y_axis.w - self.y_axis.x * self.x_axis.w;
        let s12 = self.x_axis.y * self.y_axis.z - self.y_axis.y * self.x_axis.z;
        let s13 = self.x_axis.y * self.y_axis.w - self.y_axis.y * self.x_axis.w;
        let s23 = self.x_axis.z * self.y_axis.w - self.y_axis.z * self.x_axis.w;
        let c01 = self.z_axis.x * self.w_axis.y - self.w_axis.x * self.z_axis.y;
        let c02 = self.z_axis.x * self.w_axis.z - self.w_axis.x * self.z_axis.z;
        let c03 = self.z_axis.x * self.w_axis.w - self.w_axis.x * self.z_axis.w;
        let c12 = self.z_axis.y * self.w_axis.z - self.w_axis.y * self.z_axis.z;
        let c13 = self.z_axis.y * self.w_axis.w - self.w_axis.y * self.z_axis.w;
        let c23 = self.z_axis.z * self.w_axis.w - self.w_axis.z * self.z_axis.w;
        let d = 1.0 / (s01 * c23 - s02 * c13 + s03 * c12 + s12 * c03 - s13 * c02 + s23 * c01);
        Mat4 {
            x_axis: Vec4 { x: (self.y_axis.y * c23 - self.y_axis.z * c13 + self.y_axis.w * c12) * d, y: (self.x_axis.y * c23 - self.x_axis.z * c13 + self.x_axis.w * c12) * -d, z: (self.w_axis.y * s23 - self.w_axis.z * s13 + self.w_axis.w * s12) * d, w: (self.z_axis.y * s23 - self.z_axis.z * s13 + self.z_axis.w * s12) * -d },
            y_axis: Vec4 { x: (self.y_axis.x * c23 - self.y_axis.z * c03 + self.y_axis.w * c02) * -d, y: (self.x_axis.x * c23 - self.x_axis.z * c03 + self.x_axis.w * c02) * d, z: (self.w_axis.x * s23 - self.w_axis.z * s03 + self.w_axis.w * s02) * -d, w: (self.z_axis.x * s23 - self.z_axis.z * s03 + self.z_axis.w * s02) * d },
            z_axis: Vec4 { x: (self.y_axis.x * c13 - self.y_axis.y * c03 + self.y_axis.w * c01) * d, y: (self.x_axis.x * c13 - self.x_axis.y * c03 + self.x_axis.w * c01) * -d, z: (self.w_axis.x * s13 - self.w_axis.y * s03 + self.w_axis.w * s01) * d, w: (self.z_axis.x * s13 - self.z_axis.y * s03 + self.z_axis.w * s01) * -d },
            w_axis: Vec4 { x: (self.y_axis.x * c12 - self.y_axis.y * c02 + self.y_axis.z * c01) * -d, y: (self.x_axis.x * c12 - self.x_axis.y * c02 + self.x_axis.z * c01) * d, z: (self.w_axis.x * s12 - self.w_axis.y * s02 + self.w_axis.z * s01) * -d, w: (self.z_axis.x * s12 - self.z_axis.y * s02 + self.z_axis.z * s01) * d },
        }
    }
}

pub fn mat4(x_axis: Vec4, y_axis: Vec4, z_axis: Vec4, w_axis: Vec4) -> Mat4 {
    Mat4 { x_axis: x_axis, y_axis: y_axis, z_axis: z_axis, w_axis: w_axis }
}
