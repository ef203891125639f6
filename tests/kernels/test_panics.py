"""What a thread does behind its panic is seen by nobody, and does not keep it from ending."""

import numpy as np
import pytest

import rustg

SOURCE = """
use std::sync::atomic::{AtomicU32, Ordering};

#[kernel]
pub fn stores(#[global_id] i: usize, x: &[u32], words: &mut [u32], bytes: &mut [u8], longs: &mut [u64], count: &[AtomicU32; 2]) {
    words[i] = 1;
    bytes[i] = 1;
    count[0].fetch_add(1, Ordering::Relaxed);
    let n = x[i];
    words[i] = n;
    bytes[i] = n as u8;
    longs[i] = n as u64;
    count[1].fetch_add(1, Ordering::Relaxed);
    println!("{} is {}", i, n);
}

/// What a loop runs to is not known any more.
#[kernel]
pub fn endless(#[global_id] i: usize, x: &[u32], zeros: &[u32], out: &mut [u32]) {
    let mut k = x[i];
    loop {
        if zeros[0] != 0 { break; }
        if k == 0 { out[i] = 7; return; }
        k = if i < x.len() { k - 1 } else { 1 };
    }
}

fn walk(x: &[u32], from: usize) -> u32 {
    let mut at = from;
    let mut steps = 0;
    while x[at] != 0 {
        at = x[at] as usize;
        steps += 1;
    }
    steps
}

#[kernel]
pub fn walks(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    for k in 0..2 {
        let steps = walk(x, i + k);
        out[2 * i + k] = steps + 1;
    }
}

/// The second check fails too.
#[kernel]
pub fn twice(#[global_id] i: usize, x: &[u32], y: &[u32], out: &mut [u32]) {
    let a = x[i];
    let b = y[i + 1];
    out[i] = 10 / (a - a) + b;
}

#[kernel]
pub fn quotients(#[global_id] i: usize, x: &[i32], y: &[i32], out: &mut [i32]) {
    out[i] = x[i] / y[i];
    out[i] += x[i] % y[i];
}

pub enum Step { Add(u32), Stop, Jump { by: u32 } }

fn step(x: u32) -> Step {
    match x {
        0 => Step::Stop,
        1..=9 => Step::Add(x),
        10..=19 => Step::Jump { by: x - 10 },
        _ => panic!("{} is no step", x),
    }
}

#[kernel]
pub fn steps(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut sum = 0;
    let mut k = 0;
    while k < 4 {
        match step(x[4 * i + k]) {
            Step::Add(n) => sum += n,
            Step::Stop => break,
            Step::Jump { by } => k += by as usize,
        }
        k += 1;
    }
    out[i] = sum;
}

#[kernel(threads(8))]
pub fn shared(#[global_id] i: usize, #[local_id] l: usize, #[workgroup] tile: &mut [u32; 8], x: &[u32], out: &mut [u32]) {
    tile[l] = 100;
    let n = x[i];
    tile[l] = n;
    std::gpu::barrier();
    out[i] = tile[7 - l];
}

fn fail(what: u32) -> ! {
    println!("failing");
    panic!("no {}", what)
}

fn checked(x: u32) -> u32 { if x > 2 { fail(x) } else { x } }

#[kernel]
pub fn own(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut sum = 0;
    for k in 0..3 {
        sum += checked(x[i] + k);
    }
    out[i] = sum;
}

fn double(x: u32) -> u32 { 2 * x }
fn refuse(x: u32) -> u32 { if x > 0 { panic!("refused") } else { 5 } }

#[kernel]
pub fn pointers(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let table: [fn(u32) -> u32; 2] = [double, refuse];
    for k in 0..2 {
        out[i] += table[(x[i] as usize + k) % 2](x[i]);
    }
}

#[kernel]
pub fn copies(#[global_id] i: usize, at: &[usize], from: &[[u8; 5]], to: &mut [[u8; 5]]) {
    let row = from[at[i]];
    to[i] = row;
    to[i][4] = 9;
}
"""

#: A panic that is put off here looks into the frame of the function that called it.
FRAMES = """
fn refuse(row: &[u32; 3], k: usize) -> ! {
    panic!("{} {} {} at {}", row[0], row[1], row[2], k)
}

fn test(x: &[u32], i: usize) -> u32 {
    let row = [x[i], x[i + 1], x[i + 2]];
    let mut k = 0;
    while row[k] < 10 {
        k += 1;
        if k == 3 { return row[0]; }
    }
    refuse(&row, k)
}

fn mix(a: u32, b: u32) -> u32 {
    let t = [a, b, a + b, 7, 8, 9];
    t[(a as usize + b as usize) % 6] + t[2]
}

#[kernel]
pub fn rows(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    for k in 0..2 {
        out[i] += test(x, i + k);
        out[i] += mix(out[i], k as u32);
    }
}
"""


@pytest.fixture(scope="module")
def m():
    return rustg.compile(SOURCE)


def test_nothing_is_written_behind_a_panic(m, panics, capsys):
    x = np.arange(5, 9, dtype=np.uint32)
    words, bytes_, longs, count = np.zeros(6, np.uint32), np.zeros(6, np.uint8), np.zeros(6, np.uint64), np.zeros(2, np.uint32)
    panic = panics(m.stores, x, words, bytes_, longs, count, threads=5)
    assert panic.message == "index out of bounds: the len is 4 but the index is 4" and panic.thread == (4, 0, 0)
    assert words.tolist() == bytes_.tolist() == [5, 6, 7, 8, 1, 0] and longs.tolist() == [5, 6, 7, 8, 0, 0]
    assert count.tolist() == [5, 4]
    assert capsys.readouterr().out == "0 is 5\n1 is 6\n2 is 7\n3 is 8\n"


def test_loops_end_behind_a_panic(m, panics):
    out = np.zeros(6, np.uint32)
    assert panics(m.endless, np.arange(4, dtype=np.uint32), np.zeros(1, np.uint32), out, threads=5).thread == (4, 0, 0)
    assert out.tolist() == [7, 7, 7, 7, 0, 0]


def test_a_panic_in_a_function_ends_the_loops_of_its_callers(m, panics):
    x = np.array([0, 9, 1, 0, 3, 2], np.uint32)
    out = np.zeros(10, np.uint32)
    panic = panics(m.walks, x, out, threads=5)
    assert panic.message == "index out of bounds: the len is 6 but the index is 9"
    assert out.tolist() == [1, 0, 0, 0, 0, 0, 1, 2, 2, 0]


def test_the_first_panic_of_a_thread_counts(m, panics):
    x, y, out = np.ones(3, np.uint32), np.zeros(3, np.uint32), np.zeros(3, np.uint32)
    assert panics(m.twice, x, y, out, threads=1).message == "attempt to divide by zero"
    assert panics(m.twice, x, y[:1], out, threads=1).message == "index out of bounds: the len is 1 but the index is 1"
    assert panics(m.twice, x[:0], y[:0], out, threads=1).message == "index out of bounds: the len is 0 but the index is 0"
    assert out.tolist() == [0, 0, 0]


def test_division_behind_a_failed_check(m, panics):
    low = np.iinfo(np.int32).min
    out = np.zeros(4, np.int32)
    panic = panics(m.quotients, np.array([7, low, -7, 9], np.int32), np.array([2, -1, 2, 4], np.int32), out, threads=4)
    assert panic.message == "attempt to divide with overflow" and out.tolist() == [4, 0, -4, 3]
    out[:] = 0
    panic = panics(m.quotients, np.array([7, 8, -7, 9], np.int32), np.array([2, 0, 2, 4], np.int32), out, threads=4)
    assert panic.message == "attempt to divide by zero" and out.tolist() == [4, 0, -4, 3]


def test_a_match_behind_a_panic(m, panics):
    x = np.array([1, 2, 3, 4, 5, 11, 99, 1, 6, 20, 1, 1, 7, 0, 99, 99], np.uint32)
    out = np.zeros(4, np.uint32)
    assert panics(m.steps, x, out, threads=4).message == "20 is no step"
    assert out.tolist() == [10, 6, 0, 7]


def test_memory_of_the_workgroup_behind_a_panic(m, panics):
    out = np.zeros(8, np.uint32)
    assert panics(m.shared, np.arange(7, dtype=np.uint32), out, threads=8).thread == (7, 0, 0)
    assert out.tolist() == [100, 6, 5, 4, 3, 2, 1, 0]


def test_functions_that_do_not_return(m, panics, capsys):
    out = np.zeros(3, np.uint32)
    assert panics(m.own, np.array([0, 1, 0], np.uint32), out, threads=3).message == "no 3"
    assert out.tolist() == [3, 0, 3] and capsys.readouterr().out == "failing\n"


def test_calls_through_pointers(m, panics):
    out = np.zeros(3, np.uint32)
    assert panics(m.pointers, np.array([0, 0, 3], np.uint32), out, threads=3).message == "refused"
    assert out.tolist() == [5, 5, 0]


def test_copies(m, panics):
    rows, out = np.arange(15, dtype=np.uint8).reshape(3, 5), np.zeros((4, 5), np.uint8)
    assert panics(m.copies, np.array([2, 0, 3, 1], np.uint32), rows, out, threads=4).thread == (2, 0, 0)
    assert out.tolist() == [[10, 11, 12, 13, 9], [0, 1, 2, 3, 9], [0] * 5, [5, 6, 7, 8, 9]]


def test_what_a_panic_points_to_stays(panics):
    x, out = np.array([1, 2, 3, 4, 5, 77, 6, 1], np.uint32), np.zeros(5, np.uint32)
    panic = panics(rustg.compile(FRAMES).rows, x, out, threads=3)
    assert panic.message == "4 5 77 at 2" and out.tolist() == [18, 27, 13, 0, 0]
