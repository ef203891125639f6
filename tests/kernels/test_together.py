"""Threads of a workgroup that work together, and atomic operations of all kinds: results are numpy's."""

import numpy as np
import pytest

import rustg

SOURCE = """
use std::sync::atomic::{AtomicU32, AtomicI32, Ordering};
use std::gpu::{barrier, AtomicF32};
const N: usize = 64;
// Bitonic sort of (key, index) pairs as a struct in workgroup memory.
#[derive(Clone, Copy)]
pub struct Item { key: i16, tag: u8, index: u32 }
fn after(a: &Item, b: &Item) -> bool { (a.key, a.index) > (b.key, b.index) }
#[kernel(threads(64))]
pub fn bitonic(#[local_id] l: usize, #[group_id] g: usize, #[workgroup] w: &mut [Item; 64], keys: &[i16], out: &mut [[u32; 2]]) {
    w[l] = Item { key: keys[g * N + l], tag: l as u8, index: l as u32 };
    barrier();
    let mut k = 2;
    while k <= N {
        let mut j = k / 2;
        while j > 0 {
            let p = l ^ j;
            if p > l {
                let up = l & k == 0;
                let (a, b) = (w[l], w[p]);
                if after(&a, &b) == up { w[l] = b; w[p] = a; }
            }
            barrier();
            j /= 2;
        }
        k *= 2;
    }
    let it = &w[l];
    out[g * N + l] = [it.key as i32 as u32, (it.tag as u32) << 16 | it.index];
}
// Blelloch scan with u64 sums, in workgroup memory.
#[kernel(threads(64))]
pub fn scan(#[local_id] l: usize, #[global_id] i: usize, #[workgroup] w: &mut [u64; 64], x: &[u64], out: &mut [u64]) {
    w[l] = x[i];
    barrier();
    let mut d = 1;
    while d < N {
        let at = (l + 1) * d * 2 - 1;
        if at < N { w[at] = w[at].wrapping_add(w[at - d]); }
        barrier();
        d *= 2;
    }
    if l == 0 { w[N - 1] = 0; }
    barrier();
    while d > 1 {
        d /= 2;
        let at = (l + 1) * d * 2 - 1;
        if at < N { let t = w[at - d]; w[at - d] = w[at]; w[at] = w[at].wrapping_add(t); }
        barrier();
    }
    out[i] = w[l];
}
// Transpose of bytes and of structs through padded tiles.
#[kernel(threads(8, 8))]
pub fn transpose(#[local_id] l: (u32, u32), #[group_id] g: (u32, u32), #[workgroup] w: &mut [[u8; 9]; 8], n: u32, x: &[u8], y: &mut [u8]) {
    let (lx, ly) = (l.0 as usize, l.1 as usize);
    let (gx, gy) = (g.0 as usize * 8, g.1 as usize * 8);
    let n = n as usize;
    w[ly][lx] = x[(gy + ly) * n + gx + lx];
    barrier();
    y[(gx + ly) * n + gy + lx] = w[lx][ly];
}
// Reduction with an early end of some threads after the last barrier, and a function with a barrier inside.
fn reduce(w: &mut [f32; 64], l: usize) -> f32 {
    let mut s = 32;
    while s > 0 {
        if l < s { w[l] = if w[l + s] > w[l] { w[l + s] } else { w[l] }; }
        barrier();
        s /= 2;
    }
    w[0]
}
#[kernel(threads(64))]
pub fn maxima(#[local_id] l: usize, #[global_id] i: usize, #[group_id] g: usize, #[workgroup] w: &mut [f32; 64], x: &[f32], out: &mut [f32]) {
    w[l] = if i < x.len() { x[i] } else { f32::NEG_INFINITY };
    barrier();
    let m = reduce(w, l);
    barrier();
    w[l] = -w[l];
    if l != 0 { return; }
    out[g] = m;
}
// Atomics: histogram in workgroup memory, then merged; all operations on buffers.
#[kernel(threads(64))]
pub fn histogram(#[local_id] l: usize, #[global_id] i: usize, #[workgroup] bins: &[AtomicU32; 16], x: &[u8], out: &[AtomicU32]) {
    if l < 16 { bins[l].store(0, Ordering::Relaxed); }
    barrier();
    if i < x.len() { bins[(x[i] >> 4) as usize].fetch_add(1, Ordering::Relaxed); }
    barrier();
    if l < 16 { out[l].fetch_add(bins[l].load(Ordering::Relaxed), Ordering::AcqRel); }
}
#[kernel]
pub fn all_ops(#[global_id] i: usize, x: &[u32], u: &[AtomicU32], s: &[AtomicI32], f: &AtomicF32) {
    let v = x[i];
    u[0].fetch_add(v, Ordering::SeqCst); u[1].fetch_sub(v, Ordering::SeqCst); u[2].fetch_and(v | 0xF, Ordering::SeqCst);
    u[3].fetch_or(v & 0xFF00, Ordering::SeqCst); u[4].fetch_xor(v, Ordering::SeqCst); u[5].fetch_min(v, Ordering::SeqCst); u[6].fetch_max(v, Ordering::SeqCst);
    s[0].fetch_add(v as i32, Ordering::Relaxed); s[1].fetch_sub(v as i32, Ordering::Relaxed); s[2].fetch_min(v as i32, Ordering::Relaxed); s[3].fetch_max(v as i32, Ordering::Relaxed);
    s[4].fetch_xor(v as i32, Ordering::Relaxed); s[5].fetch_or(1 << (v % 31), Ordering::Relaxed); s[6].fetch_and(!(1 << (v % 31)), Ordering::Relaxed);
    f.fetch_add((v % 16) as f32 * 0.5);
    // Each ticket is drawn once.
    let ticket = u[7].fetch_add(1, Ordering::Relaxed) as usize;
    u[16 + ticket].swap(i as u32 + 1, Ordering::Relaxed);
    // A maximum by compare and exchange, of a key that is not the word itself.
    let mut seen = u[8].load(Ordering::Relaxed);
    loop {
        if seen % 1000 >= v % 1000 && seen != 0 { break; }
        let e = u[8].compare_exchange_weak(seen, v % 1000, Ordering::AcqRel, Ordering::Relaxed);
        if e.is_ok() { break; }
        seen = e.unwrap_err();
    }
    let old = u[9].compare_exchange(7, 8, Ordering::SeqCst, Ordering::SeqCst);
    if old.is_ok() { u[10].fetch_add(1, Ordering::Relaxed); }
}
// A static table of atomics and a lock-free list of nodes by index.
static COUNTS: [AtomicU32; 4] = [AtomicU32::new(5), AtomicU32::new(0), AtomicU32::new(0), AtomicU32::new(0)];
#[kernel]
pub fn counts(#[global_id] i: usize, out: &mut [u32]) {
    out[i] = 0;
    COUNTS[i % 4].fetch_add(1 + i as u32, Ordering::Relaxed);
}
#[kernel]
pub fn counted(#[global_id] i: usize, out: &mut [u32]) { if i < 4 { out[i] = COUNTS[i].load(Ordering::Relaxed); } }
pub struct Head { first: AtomicU32, n: AtomicU32 }
#[kernel]
pub fn push(#[global_id] i: usize, head: &Head, next: &mut [u32]) {
    head.n.fetch_add(1, Ordering::Relaxed);
    let mut old = head.first.load(Ordering::Acquire);
    loop {
        next[i] = old;
        let seen = head.first.compare_and_swap(old, i as u32 + 1, Ordering::AcqRel);
        if seen == old { break; }
        old = seen;
    }
}
// Neighbouring bytes and halves written by different threads; bools; workgroup memory of bytes.
#[kernel(threads(64))]
pub fn small(#[local_id] l: usize, #[global_id] i: usize, #[workgroup] b: &mut [u8; 64], #[workgroup] h: &mut [i16; 64], out: &mut [u8], half: &mut [i16], flags: &mut [bool]) {
    b[63 - l] = (i * 3) as u8;
    h[l ^ 1] = -(i as i16) * 5;
    barrier();
    out[i] = b[l].wrapping_add(b[l ^ 7]);
    half[i] = h[l].wrapping_add(b[0] as i16);
    flags[i] = h[l] < -100 && b[l] & 1 == 1;
}
// Two arrays and a struct in one workgroup; the slice is handed on by reference, through a match.
pub struct Shared { head: [u32; 4], body: [(u8, i32); 64], open: bool }
fn chosen(s: &mut Shared, l: usize) -> &mut i32 { match l % 3 { 0 => &mut s.body[l].1, 1 => &mut s.body[63 - l].1, _ => &mut s.body[(l * 5) % 64].1 } }
#[kernel(threads(64))]
pub fn shared(#[local_id] l: usize, #[global_id] i: usize, #[workgroup] s: &mut Shared, x: &[i32], out: &mut [i32]) {
    s.body[l] = (l as u8, x[i]);
    if l < 4 { s.head[l] = l as u32 * 10; }
    if l == 5 { s.open = true; }
    barrier();
    let v = *chosen(s, l);
    barrier();
    if l % 3 == 0 { *chosen(s, l) = v.wrapping_mul(2); }
    barrier();
    let part: &[(u8, i32)] = &s.body[l / 2..];
    out[i] = part[0].1.wrapping_add(v).wrapping_add(part[0].0 as i32).wrapping_add(s.head[l & 3] as i32).wrapping_add(s.open as i32);
}
"""


@pytest.fixture(scope="module")
def m():
    """All kernels of the file."""
    return rustg.compile(SOURCE)


def random():
    return np.random.default_rng(3)


def test_bitonic_sort_of_structs(m):
    keys = random().integers(-300, 300, 256).astype(np.int16)
    out = m.bitonic(keys, np.zeros((256, 2), np.uint32), threads=256)
    for g in range(4):
        part = keys[g * 64 : g * 64 + 64]
        order = np.argsort(part, kind="stable")
        assert np.array_equal(out[g * 64 : g * 64 + 64, 0].astype(np.int32), part[order])
        assert np.array_equal(out[g * 64 : g * 64 + 64, 1], order << 16 | order)


def test_sums_of_64_bits(m):
    x = random().integers(0, 1 << 63, 192).astype(np.uint64)
    expected = np.cumsum(x.reshape(3, 64), axis=1, dtype=np.uint64) - x.reshape(3, 64)
    assert np.array_equal(m.scan(x, np.zeros(192, np.uint64), threads=192).reshape(3, 64), expected)


def test_transposed_bytes(m):
    a = random().integers(0, 255, (24, 24)).astype(np.uint8)
    assert np.array_equal(m.transpose(24, a.ravel(), np.zeros(576, np.uint8), threads=(24, 24)).reshape(24, 24), a.T)


def test_barriers_in_a_function(m):
    x = random().normal(0, 100, 200).astype(np.float32)
    out = m.maxima(x, np.zeros(4, np.float32), threads=256)
    assert out.tolist() == [x[k : k + 64].max() for k in range(0, 200, 64)]


def test_histogram_in_shared_memory(m):
    x = random().integers(0, 256, 1000).astype(np.uint8)
    assert np.array_equal(m.histogram(x, np.zeros(16, np.uint32), threads=1024), np.bincount(x >> 4, minlength=16))


def test_all_atomic_operations(m):
    v = random().integers(0, 1 << 32, 300, dtype=np.uint64).astype(np.uint32)
    unsigned, signed, total = np.zeros(316, np.uint32), np.zeros(8, np.int32), np.zeros((), np.float32)
    unsigned[[2, 5, 9]], signed[6] = (0xFFFFFFFF, 0xFFFFFFFF, 7), -1
    m.all_ops(v, unsigned, signed, total, threads=300)
    w, bits = v.astype(np.int32), (1 << (v % 31)).astype(np.int32)
    folds = [v.sum(dtype=np.uint32), ~v.sum(dtype=np.uint32) + np.uint32(1), np.bitwise_and.reduce(v | 15), np.bitwise_or.reduce(v & 0xFF00), np.bitwise_xor.reduce(v), v.min(), v.max()]
    assert np.array_equal(unsigned[:7], np.array(folds, np.uint32))
    folds = [w.sum(dtype=np.int32), -w.sum(dtype=np.int32), min(0, w.min()), max(0, w.max()), np.bitwise_xor.reduce(w), np.bitwise_or.reduce(bits), ~np.bitwise_or.reduce(bits)]
    assert np.array_equal(signed[:7], np.array(folds, np.int32))
    assert unsigned[7:11].tolist() == [300, (v % 1000).max(), 8, 1]
    assert np.array_equal(np.sort(unsigned[16:]), np.arange(1, 301))
    assert total == np.float32((v % 16).sum() * 0.5)


def test_static_atomics_stay(m):
    m.counts(np.zeros(100, np.uint32), threads=100)
    assert m.counted(np.zeros(4, np.uint32), threads=4).tolist() == [sum(range(k + 1, 101, 4)) + 5 * (k == 0) for k in range(4)]


def test_list_without_locks(m):
    head, following = np.zeros((), m.push.parameters[0].dtype), np.zeros(200, np.uint32)
    m.push(head, following, threads=200)
    at, seen = int(head["first"]), []
    while at and len(seen) <= 200:
        seen.append(at)
        at = int(following[at - 1])
    assert sorted(seen) == list(range(1, 201)) and head["n"] == 200


def test_small_elements_in_shared_memory(m):
    out, half, flags = m.small(np.zeros(128, np.uint8), np.zeros(128, np.int16), np.zeros(128, bool), threads=128)
    i = np.arange(128)
    base, l = i // 64 * 64, i % 64
    b = [((base + 63 - at) * 3).astype(np.uint8) for at in (l, l ^ 7, 0 * l)]
    h = -(base + (l ^ 1)).astype(np.int16) * 5
    assert np.array_equal(out, b[0] + b[1]) and np.array_equal(half, h + b[2].astype(np.int16))
    assert np.array_equal(flags, (h < -100) & (b[0] & 1 == 1))


def test_a_struct_that_is_shared(m):
    x = random().integers(-1 << 31, 1 << 31, 64).astype(np.int32)
    l = np.arange(64, dtype=np.int32)
    v = x[np.choose(l % 3, (l, 63 - l, l * 5 % 64))]
    body = np.where(l % 3 == 0, v * np.int32(2), x)
    assert np.array_equal(m.shared(x, np.zeros(64, np.int32), threads=64), body[l // 2] + v + l // 2 + (l & 3) * 10 + 1)
