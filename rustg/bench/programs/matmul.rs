// Multiplies matrices of 200 x 200 numbers, ten times.
const N: usize = 200;
fn fill(m: &mut [f64], mut s: u32) {
    for i in 0..m.len() { s = s.wrapping_mul(1664525).wrapping_add(1013904223); m[i] = (s >> 16) as f64 / 65536.0; }
}
fn mul(a: &[f64], b: &[f64], c: &mut [f64]) {
    for i in 0..N {
        for j in 0..N {
            let mut s = 0.0;
            for k in 0..N { s += a[i * N + k] * b[k * N + j]; }
            c[i * N + j] = s;
        }
    }
}
fn main() {
    let mut a = [0.0; N * N];
    let mut b = [0.0; N * N];
    let mut c = [0.0; N * N];
    fill(&mut a, 1);
    fill(&mut b, 2);
    for _ in 0..10 { mul(&a, &b, &mut c); a[0] += c[5]; }
    println!("{}", c[7 * N + 9]);
}
