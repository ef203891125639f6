//! `f32`: exact operations, and functions with the device's accuracy.

#[kernel]
pub fn exact(#[global_id] i: usize, a: &[f32], b: &[f32], out: &mut [[f32; 4]]) {
    out[i] = [a[i] + b[i], a[i] - b[i], a[i] * b[i], a[i] * b[i] + a[i]];
}

#[kernel]
pub fn functions(#[global_id] i: usize, x: &[f32], out: &mut [[f32; 6]]) {
    let v = x[i];
    out[i] = [v.sin(), v.cos(), v.exp(), v.ln(), v.sqrt(), v.powf(1.7)];
}

#[kernel]
pub fn conversions(#[global_id] i: usize, x: &[f32], ints: &mut [[i32; 2]], back: &mut [f32]) {
    ints[i] = [x[i] as i32, x[i] as u8 as i32];
    back[i] = (x[i] as i64) as f32;
}
