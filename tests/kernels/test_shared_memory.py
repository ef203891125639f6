"""Memory that the threads of a workgroup share, barriers and atomics on it."""

import numpy as np
import pytest
from data import floats

import rustg

SOURCE = """
use std::gpu::{barrier, AtomicF32};
use std::sync::atomic::{AtomicU32, Ordering};

#[kernel(threads(16, 16))]
pub fn product(#[local_id] l: (u32, u32), #[group_id] g: (u32, u32), n: u32, a: &[f32], b: &[f32], c: &mut [f32],
               #[workgroup] ta: &mut [[f32; 16]; 16], #[workgroup] tb: &mut [[f32; 16]; 16]) {
    let (x, y, n) = (l.0 as usize, l.1 as usize, n as usize);
    let (column, row) = (g.0 as usize * 16 + x, g.1 as usize * 16 + y);
    let mut sum = 0.0;
    for t in 0..n / 16 {
        ta[y][x] = a[row * n + t * 16 + x];
        tb[y][x] = b[(t * 16 + y) * n + column];
        barrier();
        for k in 0..16 { sum += ta[y][k] * tb[k][x]; }
        barrier();
    }
    c[row * n + column] = sum;
}

fn at_most(x: &[u32], i: usize) -> u32 { if i < x.len() { x[i] } else { 0 } }

#[kernel(threads(128))]
pub fn reduce(#[local_id] l: usize, #[global_id] i: usize, #[group_id] g: usize, x: &[u32], sums: &mut [u32], #[workgroup] part: &mut [u32; 128]) {
    // The same function reads the buffer and the workgroup's memory.
    part[l] = at_most(x, i);
    barrier();
    let mut step = 64;
    while step > 0 {
        if l < step { part[l] = part[l].wrapping_add(at_most(part, l + step)); }
        barrier();
        step /= 2;
    }
    if l == 0 { sums[g] = part[0]; }
}

/// Sums up to each element of the workgroup's part, and the sum of the whole part.
#[kernel(threads(64))]
pub fn scan(#[local_id] l: usize, #[global_id] i: usize, #[group_id] g: usize, x: &mut [u32], totals: &mut [u32], #[workgroup] s: &mut [u32; 64]) {
    s[l] = x[i];
    barrier();
    let mut step = 1;
    while step < 64 {
        let before = if l >= step { s[l - step] } else { 0 };
        barrier();
        s[l] += before;
        barrier();
        step *= 2;
    }
    x[i] = s[l];
    if l == 63 { totals[g] = s[63]; }
}
#[kernel(threads(64))]
pub fn add_before(#[global_id] i: usize, #[group_id] g: usize, x: &mut [u32], totals: &[u32]) {
    let mut before = 0;
    for k in 0..g { before += totals[k]; }
    x[i] += before;
}

#[kernel(threads(64))]
pub fn histogram(#[global_id] i: usize, #[local_id] l: usize, x: &[u8], bins: &[AtomicU32], #[workgroup] mine: &[AtomicU32; 64]) {
    mine[l].store(0, Ordering::Relaxed);
    barrier();
    mine[(x[i] % 64) as usize].fetch_add(1, Ordering::Relaxed);
    barrier();
    bins[l].fetch_add(mine[l].load(Ordering::Relaxed), Ordering::Relaxed);
}

pub struct Shared { total: AtomicF32, least: AtomicU32, bytes: [u8; 33], wide: [u64; 4] }

#[kernel(threads(32))]
pub fn mixed(#[global_id] i: usize, #[local_id] l: usize, #[group_id] g: usize, x: &[f32], k: &[u32], all: &AtomicF32, out: &mut [u64],
             #[workgroup] s: &mut Shared, #[workgroup] swap: &mut [u8; 32]) {
    if l == 0 {
        s.total.store(0.0);
        s.least.store(!0, Ordering::Relaxed);
        s.wide = [1 << 40, 2, 3, 4];
    }
    s.bytes[l] = l as u8;
    barrier();
    s.total.fetch_add(x[i]);
    all.fetch_add(x[i]);
    s.least.fetch_min(k[i], Ordering::Relaxed);
    swap[31 - l] = s.bytes[l];
    barrier();
    out[i] = s.wide[0] + s.least.load(Ordering::Relaxed) as u64 + swap[l] as u64;
    if l == 0 { out[i] += (s.total.load() as u64) << 16; }
}
"""
F = np.float32


@pytest.fixture(scope="module")
def m():
    """All kernels of this file."""
    return rustg.compile(SOURCE)


def test_product(m):
    """Tiles of two matrices."""
    a, b = floats(2304, 1).reshape(48, 48), floats(2304, 1, seed=2).reshape(48, 48)
    c = m.product(48, a.reshape(-1), b.reshape(-1), np.zeros(2304, F), threads=(48, 48)).reshape(48, 48)
    assert np.allclose(c, a.astype(float) @ b, atol=1e-4)


def test_reduction(m):
    """A tree of sums; the last workgroup is not full of data."""
    x = np.random.default_rng(1).integers(0, 2**32, 1000, np.uint32)
    sums = m.reduce(x, np.zeros(8, np.uint32), groups=8)
    padded = np.concatenate([x, np.zeros(24, np.uint32)]).reshape(8, 128)
    assert np.array_equal(sums, padded.sum(axis=1, dtype=np.uint32))


def test_prefix_sum(m):
    """Two kernels: sums within workgroups, then what stands before."""
    x = np.random.default_rng(2).integers(0, 1000, 512, np.uint32)
    part, totals = m.scan(x.copy(), np.zeros(8, np.uint32), threads=512)
    assert np.array_equal(m.add_before(part, totals, threads=512), np.cumsum(x, dtype=np.uint32))


def test_histogram(m):
    """Atomics on both kinds of memory."""
    x = np.random.default_rng(3).integers(0, 256, 2048, np.uint8)
    assert np.array_equal(m.histogram(x, np.zeros(64, np.uint32), threads=2048), np.bincount(x % 64, minlength=64))


def test_mixed(m):
    """A struct with atomics, bytes and wide numbers, beside bytes; sums of floats by compare-and-swap."""
    x, k = np.arange(128, dtype=F) / 4, np.random.default_rng(4).integers(0, 9999, 128, np.uint32)
    total, out = m.mixed(x, k, np.zeros((), F), np.zeros(128, np.uint64), threads=128)
    expected = (1 << 40) + k.reshape(4, 32).min(axis=1).repeat(32).astype(np.uint64) + np.tile(31 - np.arange(32), 4).astype(np.uint64)
    expected[::32] += x.reshape(4, 32).sum(axis=1).astype(np.uint64) << np.uint64(16)
    assert total == x.sum() and np.array_equal(out, expected)


@pytest.mark.host
def test_what_is_refused():
    """Types without a size, too much of it."""
    with pytest.raises(rustg.CompileError) as caught:
        rustg.compile("""
            #[kernel] pub fn a(#[workgroup] x: &mut [u32]) {}
            #[kernel] pub fn b(#[workgroup] x: [u32; 4]) {}
            #[kernel] pub fn c(#[workgroup] x: &mut [char; 4]) {}
        """)
    assert [(d["code"]["code"], d["spans"][0]["line_start"]) for d in caught.value.diagnostics if d["code"]] == [("R0613", n) for n in (2, 3, 4)]
    with pytest.raises(rustg.CompileError, match="R0614.*at most 32768 bytes"):
        rustg.compile("#[kernel] pub fn a(#[workgroup] x: &mut [u32; 8000], #[workgroup] y: &mut [[u64; 99]; 100]) { x[0] = 0; y[0][0] = 0; }")
