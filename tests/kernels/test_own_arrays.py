"""Local arrays that are variables of their own, and those that cannot be; constant tables, read from the arena and from the module (`registry/spirv_own.py`)."""

import numpy as np
import pytest

import rustg
from rustg.kernels.runtime import runtime

SOURCE = """
const PRIMES: [u32; 16] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];
static BYTES: [u8; 21] = [7, 1, 250, 3, 128, 5, 6, 99, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 255];
static SHORTS: [u16; 9] = [1, 65535, 3, 4, 500, 6, 7, 8, 40000];
static WIDE: [u64; 5] = [1, 0x1_0000_0000, 0xffff_ffff_ffff_ffff, 12345678901234, 5];
static FLOATS: [f32; 5] = [0.5, -1.25, 3.0, 1e10, -0.0];
static PAIRS: [(u8, u32); 8] = [(1, 10), (2, 20), (3, 30), (4, 40), (5, 50), (6, 60), (7, 70), (8, 80)];

#[kernel]
pub fn tables(#[global_id] i: usize, a: &mut [u32], b: &mut [u64], c: &mut [f32]) {
    a[i] = PRIMES[i % 16] + 1000 * BYTES[i % 21] as u32 + 1_000_000 * SHORTS[i % 9] as u32 % 7 + PAIRS[i % 8].1 + PAIRS[(i + 3) % 8].0 as u32;
    b[i] = WIDE[i % 5];
    c[i] = FLOATS[i % 5];
}

fn sum(x: &[u32]) -> u32 {
    let mut s = 0;
    for k in 0..x.len() { s += x[k]; }
    s
}
/// A table and a local through the same parameter: neither is known in there.
#[kernel]
pub fn shared(#[global_id] i: usize, a: &mut [u32]) {
    let mut own = [0u32; 7];
    for k in 0..7 { own[k] = PRIMES[(i + k) % 16]; }
    let which: &[u32] = if i % 3 == 0 { &PRIMES } else if i % 3 == 1 { &own } else { &own[2..5] };
    a[i] = sum(which) + 1000 * sum(&own);
}

fn rotate(x: &mut [u32; 5], by: usize) {
    let old = *x;
    for k in 0..5 { x[(k + by) % 5] = old[k]; }
}
/// Two arrays, each known in the function; in `rotate_any` not.
#[kernel]
pub fn rotated(#[global_id] i: usize, a: &mut [[u32; 5]]) {
    let mut x = a[i];
    rotate(&mut x, i % 5);
    a[i] = x;
}
fn rotate_any(x: &mut [u32; 5], by: usize) {
    let old = *x;
    for k in 0..5 { x[(k + by) % 5] = old[k]; }
}
#[kernel]
pub fn rotated_both(#[global_id] i: usize, a: &mut [[u32; 5]]) {
    let mut x = a[i];
    let mut y = a[i];
    rotate_any(&mut x, i % 5);
    rotate_any(&mut y, (i + 1) % 5);
    for k in 0..5 { x[k] = x[k] * 3 + y[k]; }
    a[i] = x;
}

struct Machine { stack: [u8; 11], top: usize, wide: [u64; 3], real: [f32; 2], half: [u16; 5] }
impl Machine {
    fn push(&mut self, b: u8) { self.stack[self.top % 11] = b; self.top += 1; }
    fn total(&self) -> u64 {
        let mut t = self.top as u64;
        for k in 0..11 { t = t * 3 + self.stack[k] as u64; }
        for k in 0..3 { t ^= self.wide[k]; }
        for k in 0..5 { t += self.half[k] as u64; }
        t + (self.real[0] + self.real[1]) as u64
    }
}
#[kernel]
pub fn machine(#[global_id] i: usize, a: &mut [u64]) {
    let mut m = Machine { stack: [0; 11], top: 0, wide: [1, 2, 3], real: [0.5; 2], half: [9; 5] };
    for k in 0..i % 23 { m.push((k * 37 + i) as u8); }
    m.wide[i % 3] = (i as u64) << 33;
    m.real[i % 2] = i as f32;
    m.half[i % 5] = i as u16;
    let copy = Machine { stack: m.stack, top: m.top, wide: m.wide, real: m.real, half: m.half };
    m.push(200);
    a[i] = copy.total();
}

/// References in memory: whose they are is not known.
struct Views<'a> { first: &'a [u32; 4], second: &'a [u32; 4] }
#[kernel]
pub fn stored(#[global_id] i: usize, a: &mut [u32]) {
    let x = [i as u32; 4];
    let y = [1, 2, 3, i as u32 * 2];
    let mut views = [Views { first: &x, second: &y }, Views { first: &y, second: &x }];
    if i % 2 == 1 { views[0] = Views { first: &y, second: &y }; }
    a[i] = views[i / 2 % 2].first[i % 4] + 100 * views[0].second[3];
}

fn longest<'a>(x: &'a [u32; 3], y: &'a [u32; 3]) -> &'a [u32; 3] { if x[0] > y[0] { x } else { y } }
fn change(x: &mut [u32; 3], f: fn(&mut [u32; 3])) { f(x); }
fn double(x: &mut [u32; 3]) { for k in 0..3 { x[k] *= 2; } }
fn clear(x: &mut [u32; 3]) { *x = [0; 3]; }
/// References as results and arguments of functions that are called through pointers.
#[kernel]
pub fn returned(#[global_id] i: usize, a: &mut [u32]) {
    let mut x = [i as u32, 1, 2];
    let mut y = [10, 4, 5];
    change(&mut x, double);
    change(&mut y, if i % 2 == 0 { double } else { clear });
    let z = longest(&x, &y);
    a[i] = z[0] + 1000 * z[2];
}

/// Swapped references; a choice between two arrays, written through.
#[kernel]
pub fn swapped(#[global_id] i: usize, a: &mut [u32]) {
    let mut x = [1u32; 6];
    let mut y = [2u32; 6];
    let (mut from, mut to) = (&mut x, &mut y);
    for k in 0..i % 4 {
        to[k] = from[k] + 10;
        let t = from;
        from = to;
        to = t;
    }
    let mut s = 0;
    for k in 0..6 { s = s * 7 + from[k] + 3 * to[k]; }
    a[i] = s;
}

/// Longer than what is copied and filled without a loop; each round begins with zeros.
#[kernel]
pub fn large(#[global_id] i: usize, x: &[[u32; 40]], a: &mut [[u32; 40]]) {
    let mut s = [0u32; 40];
    for round in 0..3 {
        let mut w = [0u32; 40];
        w[(i + round) % 40] += 5;
        let v = x[(i + round) % x.len()];
        for k in 0..40 { s[k] += w[k] + v[39 - k]; }
    }
    a[i] = s;
}

#[kernel(threads(8))]
pub fn tile(#[local_id] j: usize, #[global_id] i: usize, #[workgroup] all: &mut [[u32; 6]; 8], a: &mut [[u32; 6]]) {
    let mut mine = [0u32; 6];
    for k in 0..6 { mine[k] = (i * 6 + k) as u32; }
    all[j] = mine;
    std::gpu::barrier();
    let other = all[7 - j];
    a[i] = other;
}

#[kernel]
pub fn outside(#[global_id] i: usize, at: usize, a: &mut [u32]) {
    let mut x = [1u32, 2, 3];
    x[at] = 7;
    a[i] = x[0] + x[2] + PRIMES[at + 13];
}
"""
N = 70
PRIMES = np.array([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53], np.uint32)


@pytest.fixture(scope="module", params=[False, True], ids=["arena", "tables"])
def module(request):
    """The module, with constant tables read from the arena and from arrays of the module."""
    one = runtime()
    before = one.tables
    one.tables = request.param
    yield rustg.compile(SOURCE, profile="release")
    one.tables = before


def test_tables(module):
    i = np.arange(N)
    bytes_ = np.array([7, 1, 250, 3, 128, 5, 6, 99, *range(8, 20), 255])
    shorts = np.array([1, 65535, 3, 4, 500, 6, 7, 8, 40000])
    wide = np.array([1, 1 << 32, (1 << 64) - 1, 12345678901234, 5], np.uint64)
    floats = np.array([0.5, -1.25, 3.0, 1e10, -0.0], np.float32)
    a, b, c = module.tables(np.zeros(N, np.uint32), np.zeros(N, np.uint64), np.zeros(N, np.float32), threads=N)
    wanted = PRIMES[i % 16] + 1000 * bytes_[i % 21] + 1_000_000 * shorts[i % 9] % 2**32 % 7 + 10 * (i % 8 + 1) + (i + 3) % 8 + 1
    assert np.array_equal(a, wanted.astype(np.uint32))
    assert np.array_equal(b, wide[i % 5]) and np.array_equal(c.view(np.uint32), floats[i % 5].view(np.uint32))


def test_a_parameter_that_is_a_table_and_a_local(module):
    wanted = []
    for i in range(N):
        own = PRIMES[(i + np.arange(7)) % 16]
        wanted.append((PRIMES, own, own[2:5])[i % 3].sum() + 1000 * own.sum())
    assert module.shared(np.zeros(N, np.uint32), threads=N).tolist() == wanted


def test_arrays_of_one_and_of_several(module):
    x = np.random.default_rng(1).integers(0, 1000, (N, 5), np.uint32)
    assert np.array_equal(module.rotated(x.copy(), threads=N), [np.roll(row, i % 5) for i, row in enumerate(x)])
    wanted = [np.roll(row, i % 5) * 3 + np.roll(row, (i + 1) % 5) for i, row in enumerate(x)]
    assert np.array_equal(module.rotated_both(x.copy(), threads=N), wanted)


def test_small_elements_and_copies(module):
    wanted = []
    for i in range(N):
        stack, wide, real, half = [0] * 11, [1, 2, 3], [0.5, 0.5], [9] * 5
        for k in range(i % 23):
            stack[k % 11] = (k * 37 + i) & 255
        wide[i % 3], real[i % 2], half[i % 5] = i << 33, float(i), i
        t = i % 23
        for b in stack:
            t = t * 3 + b
        for w in wide:
            t ^= w
        wanted.append((t + sum(half) + int(sum(real))) % 2**64)
    assert module.machine(np.zeros(N, np.uint64), threads=N).tolist() == wanted


def test_references_that_go_astray(module):
    stored, returned, swapped = [], [], []
    for i in range(N):
        x, y = [i] * 4, [1, 2, 3, 2 * i]
        views = [(x, y), (y, x)]
        if i % 2:
            views[0] = (y, y)
        stored.append(views[i // 2 % 2][0][i % 4] + 100 * views[0][1][3])
        p, q = [2 * i, 2, 4], [20, 8, 10] if i % 2 == 0 else [0, 0, 0]
        z = p if p[0] > q[0] else q
        returned.append(z[0] + 1000 * z[2])
        from_, to = [1] * 6, [2] * 6
        for k in range(i % 4):
            to[k] = from_[k] + 10
            from_, to = to, from_
        s = 0
        for k in range(6):
            s = s * 7 + from_[k] + 3 * to[k]
        swapped.append(s)
    assert module.stored(np.zeros(N, np.uint32), threads=N).tolist() == stored
    assert module.returned(np.zeros(N, np.uint32), threads=N).tolist() == returned
    assert module.swapped(np.zeros(N, np.uint32), threads=N).tolist() == swapped


def test_large_arrays_begin_anew(module):
    x = np.random.default_rng(2).integers(0, 1000, (9, 40), np.uint32)
    wanted = np.zeros((N, 40), np.uint32)
    for i in range(N):
        for r in range(3):
            wanted[i, (i + r) % 40] += 5
            wanted[i] += x[(i + r) % 9][::-1]
    assert np.array_equal(module.large(x, np.zeros((N, 40), np.uint32), threads=N), wanted)


def test_to_and_from_the_memory_of_a_workgroup(module):
    done = module.tile(np.zeros((16, 6), np.uint32), groups=2)
    wanted = np.arange(96, dtype=np.uint32).reshape(2, 8, 6)[:, ::-1].reshape(16, 6)
    assert np.array_equal(done, wanted)


def test_an_index_that_is_out_of_bounds(module, panics):
    assert module.outside(1, np.zeros(4, np.uint32), threads=4).tolist() == [1 + 3 + 47] * 4
    assert panics(module.outside, 2**31, np.zeros(4, np.uint32), threads=4).message == "index out of bounds: the len is 3 but the index is 2147483648"
    loose = rustg.compile(SOURCE, profile="unchecked")
    out = loose.outside(2**31 - 5, np.full(4, 9, np.uint32), threads=4)
    assert out.shape == (4,)  # some number: nothing outside of the array is touched


@pytest.mark.host
def test_what_has_a_variable_of_its_own(module):
    """Arrays of class Private behind the stack, and whether they have contents: none where a parameter is of two."""
    def arrays(kernel):
        words = np.frombuffer(module.spirv(kernel), "<u4")
        at, found, number, types, pointers = 5, [], {}, {}, {}
        while at < len(words):
            op, size = int(words[at]) & 0xFFFF, int(words[at]) >> 16
            row = [int(w) for w in words[at + 1 : at + size]]
            if op == 43:
                number[row[1]] = row[2]
            elif op == 28:
                types[row[0]] = row[2]
            elif op == 32 and row[1] == 6 and row[2] in types:
                pointers[row[0]] = number[types[row[2]]]
            elif op == 59 and row[2] == 6 and row[0] in pointers:
                found.append((pointers[row[0]], len(row) == 4))
            at += size
        return found[1:]  # the first is the stack
    assert arrays("rotated") == [(5, False)] * 2
    assert arrays("rotated_both") == [(5, False)]  # the copy inside of the function
    assert arrays("tables") == [(16, True), (6, True), (5, True), (10, True), (5, True), (16, True)]
    assert arrays("shared") == [(16, True)]
    assert arrays("large") == [(40, False)] * 3 and arrays("outside") == [(3, False), (16, True)]
