//! Panics reach the host; what threads print does too.

static WEIGHTS: [u32; 4] = [1, 10, 100, 1000];
static mut CALLS: u32 = 40;

#[kernel]
pub fn bounds(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    out[i] = x[i + 3];
}

#[kernel]
pub fn overflow(#[global_id] i: usize, x: &mut [u8]) {
    x[i] += 200;
}

#[kernel]
pub fn explicit(#[global_id] i: usize) {
    if i == 70 {
        panic!("thread {} has had enough", i);
    }
}

#[kernel]
pub fn prints(#[global_id] i: usize, x: &[f32]) {
    println!("{i}: {:?} {}", x[i], i as i32 - 2);
}

#[kernel(threads(1))]
pub fn statics(out: &mut [u32]) {
    unsafe {
        CALLS += 2;
        out[0] = CALLS;
    }
    for k in 0..WEIGHTS.len() {
        out[1] += WEIGHTS[k];
    }
}
