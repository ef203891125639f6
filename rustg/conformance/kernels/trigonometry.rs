//! Hyperbolic functions and inverses of `f32`.

#[kernel]
pub fn hyperbolic(#[global_id] i: usize, x: &[f32], out: &mut [[f32; 3]]) {
    out[i] = [x[i].sinh(), x[i].cosh(), x[i].tanh()];
}

#[kernel]
pub fn inverse(#[global_id] i: usize, x: &[f32], out: &mut [[f32; 4]]) {
    out[i] = [x[i].asin(), x[i].acos(), x[i].atan(), x[i].atan2(0.7)];
}
