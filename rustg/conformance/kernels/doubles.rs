//! `f64`, where the device has it.

#[kernel]
pub fn exact(#[global_id] i: usize, a: &[f64], b: &[f64], out: &mut [[f64; 3]]) {
    out[i] = [a[i] + b[i], a[i] - b[i], a[i] * b[i]];
}
