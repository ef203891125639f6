"""Recursive functions in kernels."""

import numpy as np
import pytest

import rustg

KERNELS = """
fn fibonacci(n: u32) -> u32 {
    if n < 2 { n } else { fibonacci(n - 1) + fibonacci(n - 2) }
}
#[kernel]
pub fn depths(#[global_id] i: usize, n: &[u32], out: &mut [u32]) {
    out[i] = fibonacci(n[i]);
}

fn sort(a: &mut [i16]) {
    if a.len() > 1 {
        let pivot = a[a.len() - 1];
        let mut k = 0;
        for j in 0..a.len() {
            let x = a[j];
            if x < pivot || j == a.len() - 1 {
                a[j] = a[k];
                a[k] = x;
                k += 1;
            }
        }
        sort(&mut a[..k - 1]);
        sort(&mut a[k..]);
    }
}
#[kernel]
pub fn rows(#[global_id] i: usize, a: &mut [[i16; 20]]) {
    let mut own = a[i];
    if i % 2 == 0 { sort(&mut own); a[i] = own; } else { sort(&mut a[i]); }
}

fn even(n: u32, steps: &mut u64) -> bool {
    *steps += 1;
    if n == 0 { true } else { odd(n - 1, steps) }
}
fn odd(n: u32, steps: &mut u64) -> bool {
    *steps += 1 << 33;
    n != 0 && even(n - 1, steps)
}
fn pick(i: u32) -> fn(u32, &mut u64) -> bool {
    if i % 2 == 0 { even } else { odd }
}
#[kernel]
pub fn chosen(#[global_id] i: usize, out: &mut [u64], yes: &mut [u8]) {
    yes[i] = pick(i as u32)(i as u32 / 2, &mut out[i]) as u8;
}

fn deep(n: u32) -> u32 {
    let pad = [n; 16];
    if n == 0 { 0 } else { 1 + deep(n - 1) + pad[3] - n }
}
#[kernel]
pub fn levels(#[global_id] i: usize, n: &[u32], out: &mut [u32]) {
    out[i] = deep(n[i]);
}

fn climb(n: u32, limit: &u32) -> ! {
    let y = n + 1;
    let z = &y;
    if *z > *limit { panic!("at the top: {}", z) }
    climb(*z, z)
}
#[kernel]
pub fn top(x: u32, limit: &u32) {
    climb(x, limit)
}

fn total(a: &[u32], b: &[u32], more: u32) -> u32 {
    if a.len() == 0 { more } else { a[0] * b[0] + total(&a[1..], &b[1..], more + 1) + b[0] }
}
#[kernel(threads(16))]
pub fn shared(#[local_id] l: usize, #[global_id] i: usize, #[workgroup] tile: &mut [u32; 16], a: &[u32], out: &mut [u32]) {
    tile[l] = a[i] + 1;
    std::gpu::barrier();
    out[i] = total(&tile[..l], a, 0);
}

fn plain(x: f32) -> f32 { x * 2.0 }
#[kernel]
pub fn without(#[global_id] i: usize, x: &mut [f32]) {
    x[i] = plain(x[i]);
}
"""


@pytest.fixture(scope="module")
def m():
    return rustg.compile(KERNELS)


def fibonacci(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def test_each_thread_to_its_own_depth(m):
    n = np.arange(70, dtype=np.uint32) % 12
    out = m.depths(n, np.zeros(70, np.uint32), threads=70)
    assert out.tolist() == [fibonacci(k) for k in n]


def test_slices_of_buffers_and_of_locals(m):
    a = np.random.default_rng(5).integers(-300, 300, (9, 20)).astype(np.int16)
    assert np.array_equal(m.rows(a.copy(), threads=9), np.sort(a, axis=1))


def test_through_pointers_to_functions(m):
    out, yes = m.chosen(np.zeros(40, np.uint64), np.zeros(40, np.uint8), threads=40)
    for i in range(40):
        n, steps, ask_even = i // 2, 0, i % 2 == 0
        while True:
            steps += 1 if ask_even else 1 << 33
            if n == 0:
                break
            n, ask_even = n - 1, not ask_even
        assert (int(out[i]), bool(yes[i])) == (steps, ask_even)


def test_a_full_stack_panics(m, panics):
    """The thread that needs too much panics; what others wrote is there."""
    n = np.full(8, 30, np.uint32)
    assert m.levels(n, np.zeros(8, np.uint32), threads=8).tolist() == [30] * 8
    n[5] = 100000
    out = np.zeros(8, np.uint32)
    panic = panics(m.levels, n, out, threads=8)
    line = KERNELS[: KERNELS.index("fn deep")].count("\n") + 1
    assert (panic.message, panic.file, panic.line, panic.invocation) == ("stack overflow", "<kernel>", line, 5)
    assert out.tolist() == [30] * 5 + [0] + [30] * 2


def test_functions_that_do_not_return(m, panics):
    """That hand on pointers to their own memory."""
    assert panics(m.top, 3, np.array([100], np.uint32), threads=1).message == "at the top: 5"


def test_memory_of_the_workgroup(m):
    a = np.arange(32, dtype=np.uint32)
    out = m.shared(a, np.zeros(32, np.uint32), threads=32)
    sums = [sum((int(a[i - i % 16 + k]) + 2) * int(a[k]) for k in range(i % 16)) + i % 16 for i in range(32)]
    assert out.tolist() == sums


def test_nothing_is_lost_for_the_others(m):
    assert m.without(np.arange(4, dtype=np.float32), threads=4).tolist() == [0, 2, 4, 6]
