//! Matrices of 2 columns. Made by `tools/gen_glam.py`.

use super::{Mat3, Vec2};

#[repr(C, align(16))]
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Mat2 {
    pub x_axis: Vec2,
    pub y_axis: Vec2,
}

impl Mat2 {
    pub const ZERO: Mat2 = Mat2 { x_axis: Vec2::ZERO, y_axis: Vec2::ZERO };
    pub const IDENTITY: Mat2 = Mat2 { x_axis: Vec2::X, y_axis: Vec2::Y };
    pub fn default() -> Mat2 { Mat2::IDENTITY }
    pub fn from_cols(x_axis: Vec2, y_axis: Vec2) -> Mat2 { Mat2 { x_axis: x_axis, y_axis: y_axis } }
    pub fn from_cols_array(a: &[f32; 4]) -> Mat2 { Mat2 { x_axis: Vec2 { x: a[0], y: a[1] }, y_axis: Vec2 { x: a[2], y: a[3] } } }
    pub fn from_cols_slice(a: &[f32]) -> Mat2 { Mat2 { x_axis: Vec2 { x: a[0], y: a[1] }, y_axis: Vec2 { x: a[2], y: a[3] } } }
    pub fn from_cols_array_2d(a: &[[f32; 2]; 2]) -> Mat2 {
        Mat2 { x_axis: Vec2 { x: a[0][0], y: a[0][1] }, y_axis: Vec2 { x: a[1][0], y: a[1][1] } }
    }
    pub fn to_cols_array(&self) -> [f32; 4] { [self.x_axis.x, self.x_axis.y, self.y_axis.x, self.y_axis.y] }
    pub fn to_cols_array_2d(&self) -> [[f32; 2]; 2] { [self.x_axis.to_array(), self.y_axis.to_array()] }
    pub fn from_diagonal(d: Vec2) -> Mat2 { Mat2 { x_axis: Vec2 { x: d.x, y: 0.0 }, y_axis: Vec2 { x: 0.0, y: d.y } } }
    pub fn col(&self, index: usize) -> Vec2 {
        match index {
            0 => self.x_axis,
            1 => self.y_axis,
            _ => panic!("index out of bounds"),
        }
    }
    pub fn row(&self, index: usize) -> Vec2 {
        match index {
            0 => Vec2 { x: self.x_axis.x, y: self.y_axis.x },
            1 => Vec2 { x: self.x_axis.y, y: self.y_axis.y },
            _ => panic!("index out of bounds"),
        }
    }
    pub fn transpose(&self) -> Mat2 {
        Mat2 { x_axis: Vec2 { x: self.x_axis.x, y: self.y_axis.x }, y_axis: Vec2 { x: self.x_axis.y, y: self.y_axis.y } }
    }
    pub fn mul_vec2(&self, v: Vec2) -> Vec2 { Vec2 { x: self.x_axis.x * v.x + self.y_axis.x * v.y, y: self.x_axis.y * v.x + self.y_axis.y * v.y } }
    pub fn mul_vector(self, v: Vec2) -> Vec2 { self.mul_vec2(v) }
    pub fn mul(self, o: Mat2) -> Mat2 { Mat2 { x_axis: self.mul_vec2(o.x_axis), y_axis: self.mul_vec2(o.y_axis) } }
    pub fn mul_mat2(&self, o: &Mat2) -> Mat2 { Mat2 { x_axis: self.mul_vec2(o.x_axis), y_axis: self.mul_vec2(o.y_axis) } }
    pub fn add(self, o: Mat2) -> Mat2 { Mat2 { x_axis: self.x_axis.add(o.x_axis), y_axis: self.y_axis.add(o.y_axis) } }
    pub fn add_mat2(&self, o: &Mat2) -> Mat2 { Mat2 { x_axis: self.x_axis.add(o.x_axis), y_axis: self.y_axis.add(o.y_axis) } }
    pub fn sub(self, o: Mat2) -> Mat2 { Mat2 { x_axis: self.x_axis.sub(o.x_axis), y_axis: self.y_axis.sub(o.y_axis) } }
    pub fn sub_mat2(&self, o: &Mat2) -> Mat2 { Mat2 { x_axis: self.x_axis.sub(o.x_axis), y_axis: self.y_axis.sub(o.y_axis) } }
    pub fn neg(self) -> Mat2 { Mat2 { x_axis: self.x_axis.neg(), y_axis: self.y_axis.neg() } }
    pub fn mul_scalar(self, s: f32) -> Mat2 { Mat2 { x_axis: self.x_axis.mul_scalar(s), y_axis: self.y_axis.mul_scalar(s) } }
    pub fn scalar_mul(s: f32, m: Mat2) -> Mat2 { Mat2 { x_axis: m.x_axis.mul_scalar(s), y_axis: m.y_axis.mul_scalar(s) } }
    pub fn div_scalar(self, s: f32) -> Mat2 { Mat2 { x_axis: self.x_axis.div_scalar(s), y_axis: self.y_axis.div_scalar(s) } }
    pub fn abs_diff_eq(&self, o: Mat2, most: f32) -> bool { self.x_axis.abs_diff_eq(o.x_axis, most) && self.y_axis.abs_diff_eq(o.y_axis, most) }
    pub fn from_angle(a: f32) -> Mat2 {
        let (s, c) = a.sin_cos();
        Mat2 { x_axis: Vec2 { x: c, y: s }, y_axis: Vec2 { x: -s, y: c } }
    }
    pub fn from_scale_angle(k: Vec2, a: f32) -> Mat2 {
        let (s, c) = a.sin_cos();
        Mat2 { x_axis: Vec2 { x: c * k.x, y: s * k.x }, y_axis: Vec2 { x: -s * k.y, y: c * k.y } }
    }
    pub fn from_mat3(m: Mat3) -> Mat2 { Mat2 { x_axis: m.x_axis.xy(), y_axis: m.y_axis.xy() } }
    pub fn determinant(&self) -> f32 { self.x_axis.x * self.y_axis.y - self.x_axis.y * self.y_axis.x }
    pub fn inverse(&self) -> Mat2 {
        let r = 1.0 / self.determinant();
        Mat2 { x_axis: Vec2 { x: self.y_axis.y * r, y: -self.x_axis.y * r }, y_axis: Vec2 { x: -self.y_axis.x * r, y: self.x_axis.x * r } }
    }
}

pub fn mat2(x_axis: Vec2, y_axis: Vec2) -> Mat2 {
    Mat2 { x_axis: x_axis, y_axis: y_axis }
}
