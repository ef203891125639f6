//! Numbers of threads, atomics, barriers.

use std::sync::atomic::{AtomicI32, AtomicU32, Ordering};

#[kernel(threads(4, 8))]
pub fn plane(#[global_id] id: (u32, u32), #[group_id] g: [u32; 2], #[global_size] n: (u32, u32), out: &mut [[u32; 4]]) {
    out[(id.0 + n.0 * id.1) as usize] = [id.0, id.1, g[0], g[1]];
}

#[kernel]
pub fn histogram(#[global_id] i: usize, x: &[u8], bins: &[AtomicU32]) {
    bins[x[i] as usize].fetch_add(1, Ordering::Relaxed);
}

#[kernel]
pub fn extremes(#[global_id] i: usize, x: &[i32], least: &AtomicI32, most: &AtomicI32) {
    least.fetch_min(x[i], Ordering::Relaxed);
    most.fetch_max(x[i], Ordering::Relaxed);
}

/// A sum of floats by compare-and-swap.
#[kernel]
pub fn float_sum(#[global_id] i: usize, x: &[f32], total: &AtomicU32) {
    let mut old = total.load(Ordering::Relaxed);
    loop {
        let new = (f32::from_bits(old) + x[i]).to_bits();
        let seen = total.compare_and_swap(old, new, Ordering::Relaxed);
        if seen == old { break; }
        old = seen;
    }
}

#[kernel(threads(64))]
pub fn barrier(#[local_id] l: usize, #[group_id] g: usize, scratch: &mut [u32], out: &mut [u32]) {
    scratch[64 * g + l] = (64 * g + l) as u32;
    std::gpu::barrier();
    out[64 * g + l] = scratch[64 * g + 63 - l];
}

/// Sums of a workgroup's numbers in its own memory, as a tree.
#[kernel(threads(64))]
pub fn shared_sum(#[local_id] l: usize, #[group_id] g: usize, #[workgroup] tile: &mut [u32; 64], x: &[u32], sums: &mut [u32]) {
    tile[l] = x[64 * g + l];
    let mut half = 32;
    while half > 0 {
        std::gpu::barrier();
        if l < half {
            tile[l] += tile[l + half];
        }
        half /= 2;
    }
    if l == 0 {
        sums[g] = tile[0];
    }
}
