"""Loops that count, which may run in pieces between which a panic ends them (shaders/spirv/chunked.glsl)."""

import numpy as np
import pytest

import rustg

SOURCE = """
fn part(i: usize, n: usize, len: usize) -> (usize, usize) { ((i * n).min(len), ((i + 1) * n).min(len)) }

#[kernel]
pub fn sums(#[global_id] i: usize, n: usize, x: &[u32], out: &mut [u32]) {
    let (from, to) = part(i, n, x.len());
    let mut s = 0u32;
    for k in from..to { s = s.wrapping_add(x[k]); }
    out[i] = s;
}
#[kernel]
pub fn skipping(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut s = 0u32;
    for k in 0..i {
        if x[k] % 3 == 0 { continue; }
        if x[k] % 5 == 0 { s += 1; } else { s = s.wrapping_mul(3) ^ x[k]; }
    }
    out[i] = s;
}
#[kernel]
pub fn leaving(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut s = 0u32;
    for k in i..x.len() {
        if x[k] % 97 == 0 { break; }
        s = s.wrapping_add(x[k]);
    }
    out[i] = s;
}
fn first(x: &[u32], from: usize) -> u32 {
    for k in from..x.len() { if x[k] % 41 == 0 { return k as u32; } }
    7
}
#[kernel]
pub fn found(#[global_id] i: usize, x: &[u32], out: &mut [u32]) { out[i] = first(x, i); }
#[kernel]
pub fn signed(#[global_id] i: usize, from: i32, n: i32, x: &[u32], out: &mut [u32]) {
    let mut s = 0u32;
    for k in from..from + n { s = s.wrapping_mul(5).wrapping_add(x[(k - from) as usize] ^ k as u32); }
    for k in n..from { s += x[(k & 7) as usize]; }
    out[i] = s;
}
#[kernel]
pub fn at_the_end(#[global_id] i: usize, from: u32, x: &[u32], out: &mut [u32]) {
    let mut s = 0u32;
    for k in from..u32::MAX { s = s.wrapping_mul(5).wrapping_add(x[(k - from) as usize]); }
    out[i] = s;
}
#[kernel]
pub fn nested(#[global_id] i: usize, n: usize, x: &[u32], out: &mut [u32]) {
    let mut s = 0u32;
    for a in 0..n {
        for b in a..n + i % 3 { s = s.wrapping_mul(7) ^ x[(a * b + i) % x.len()]; }
        s = s.wrapping_add(x[a]);
    }
    out[i] = s;
}
#[kernel]
pub fn changed(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut n = i;
    let mut s = 0u32;
    for k in 0..n { n += k; s += x[k] & 1; n -= k / 2; }
    out[i] = s + 1000 * n as u32;
}
/// Its rounds go on and on unless the panic ends them.
#[kernel]
pub fn endless(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut s = 0u32;
    for a in 0..u32::MAX as usize {
        for k in a..u32::MAX as usize { s = s.wrapping_add(x[k]); }
    }
    out[i] = s;
}
"""
N = 300
M = 2**32


@pytest.fixture(scope="module")
def module():
    return rustg.compile(SOURCE, profile="release")


@pytest.fixture(scope="module")
def x():
    return np.random.default_rng(5).integers(0, 1000, N, np.uint32)


def out():
    return np.zeros(N, np.uint32)


def test_sums(module, x):
    for n in (0, 1, 3, 64, 65, 128, 300):
        assert module.sums(n, x, out(), threads=N).tolist() == [int(x[i * n : (i + 1) * n].sum()) for i in range(N)], n


def test_ways_out_and_on(module, x):
    skipping, leaving, found, changed = [], [], [], []
    for i in range(N):
        s = 0
        for v in x[:i].tolist():
            if v % 3:
                s = s + 1 if v % 5 == 0 else s * 3 % M ^ v
        skipping.append(s % M)
        rest = x[i:].tolist()
        leaving.append(sum(rest[: next((k for k, v in enumerate(rest) if v % 97 == 0), len(rest))]))
        found.append(next((i + k for k, v in enumerate(rest) if v % 41 == 0), 7))
        changed.append(int((x[:i] & 1).sum()) + 1000 * (i + sum(k - k // 2 for k in range(i))))
    assert module.skipping(x, out(), threads=N).tolist() == skipping
    assert module.leaving(x, out(), threads=N).tolist() == leaving
    assert module.found(x, out(), threads=N).tolist() == found
    assert module.changed(x, out(), threads=N).tolist() == [v % M for v in changed]


def test_ends_of_the_range(module, x):
    for start, n in ((-5, 130), (-(2**31), 70), (2**31 - 71, 70), (0, 64)):
        s = 0
        for k in range(n):
            s = (s * 5 + (int(x[k]) ^ (start + k) % M)) % M
        if start < 1000:
            s = (s + sum(int(x[k & 7]) for k in range(n, start))) % M
            assert module.signed(start, n, x, out(), threads=N).tolist() == [s] * N, start
    for rounds in (0, 1, 64, 200):
        s = 0
        for k in range(rounds):
            s = (s * 5 + int(x[k])) % M
        assert module.at_the_end(M - 1 - rounds, x, out(), threads=N).tolist() == [s] * N


def test_loops_inside_of_others(module, x):
    wanted = []
    for i in range(N):
        s = 0
        for a in range(20):
            for b in range(a, 20 + i % 3):
                s = s * 7 % M ^ int(x[(a * b + i) % N])
            s = (s + int(x[a])) % M
        wanted.append(s)
    assert module.nested(20, x, out(), threads=N).tolist() == wanted


def test_a_panic_ends_them(module, x, panics):
    """The rest of the invocations keep what they computed."""
    caught = panics(module.endless, x, out(), threads=N)
    assert caught.message == f"index out of bounds: the len is {N} but the index is {N}"
    y = x.copy()
    y[250] = 0
    result = out()
    caught = panics(module.nested, 301, y, result, threads=4)
    assert caught.message == f"index out of bounds: the len is {N} but the index is {N}" and not result.any()
