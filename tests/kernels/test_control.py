"""Control flow, functions and panics of kernels."""

import numpy as np
import pytest
from data import values

import rustg

CONTROL = """
fn gcd(a: u32, b: u32) -> u32 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        let t = a % b;
        a = b;
        b = t;
    }
    a
}
#[kernel]
pub fn collatz(#[global_id] i: usize, start: &[u32], steps: &mut [u32]) {
    let mut n = start[i] as u64;
    let mut count = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        count += 1;
    }
    steps[i] = count;
}
#[kernel]
pub fn gcds(#[global_id] i: usize, a: &[u32], b: &[u32], out: &mut [u32]) {
    out[i] = gcd(a[i], b[i]);
}
#[kernel]
pub fn classify(#[global_id] i: usize, x: &[i32], out: &mut [u8]) {
    out[i] = match x[i] {
        i32::MIN..=-1 => 1,
        0 => 2,
        n if n % 2 == 0 && n < 1000 => 3,
        1 | 3 | 7 => 4,
        4..=99 => 5,
        _ => 6,
    };
}
#[kernel]
pub fn first_divisor(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let n = x[i];
    let mut d = 2;
    out[i] = loop {
        if d * d > n { break n; }
        if n % d == 0 { break d; }
        d += 1;
    };
}
#[kernel]
pub fn nested(#[global_id] i: usize, grid: &[[u8; 8]], wanted: u8, out: &mut [[i32; 2]]) {
    let mut found = [-1, -1];
    'rows: for y in 0..4 {
        for x in 0..8 {
            if grid[4 * i + y][x] == wanted {
                found = [y as i32, x as i32];
                break 'rows;
            }
            if grid[4 * i + y][x] == 255 { continue 'rows; }
        }
    }
    out[i] = found;
}
#[kernel]
pub fn early(#[global_id] i: usize, x: &[i32], out: &mut [i32]) {
    if x[i] < 0 { return; }
    let Some(root) = exact_root(x[i]) else {
        out[i] = -1;
        return;
    };
    out[i] = root;
}
enum Maybe { Some(i32), None }
use Maybe::{Some, None};
fn exact_root(n: i32) -> Maybe {
    let mut r = 0;
    while r * r < n { r += 1; }
    if r * r == n { Some(r) } else { None }
}
#[kernel]
pub fn sorted(#[global_id] i: usize, rows: &mut [[i16; 16]]) {
    let mut row = rows[i];
    for end in (1..16).rev() { swap_down(&mut row, end); }
    rows[i] = row;
}
fn swap_down(row: &mut [i16; 16], end: usize) {
    for k in 0..end {
        if row[k] > row[k + 1] {
            let t = row[k];
            row[k] = row[k + 1];
            row[k + 1] = t;
        }
    }
}
#[kernel]
pub fn search(#[global_id] i: usize, sorted: &[u64], keys: &[u64], out: &mut [i32]) {
    let (mut low, mut high) = (0, sorted.len());
    while low < high {
        let middle = (low + high) / 2;
        if sorted[middle] < keys[i] { low = middle + 1; } else { high = middle; }
    }
    out[i] = if low < sorted.len() && sorted[low] == keys[i] { low as i32 } else { -1 };
}
#[kernel]
pub fn lazy(#[global_id] i: usize, x: &[u32], out: &mut [bool]) {
    let n = x.len();
    out[i] = i + 1 < n && x[i + 1] > x[i] || i == n - 1;
}
fn add(a: i32, b: i32) -> i32 { a.wrapping_add(b) }
fn sub(a: i32, b: i32) -> i32 { a.wrapping_sub(b) }
fn max(a: i32, b: i32) -> i32 { if a > b { a } else { b } }
#[kernel]
pub fn pointers(#[global_id] i: usize, op: &[u8], a: &[i32], b: &[i32], out: &mut [i32]) {
    let table: [fn(i32, i32) -> i32; 3] = [add, sub, max];
    out[i] = table[op[i] as usize % 3](a[i], b[i]);
}
"""


@pytest.fixture(scope="module")
def m():
    """Control flow."""
    return rustg.compile(CONTROL.replace("(1..16).rev()", "1..16").replace("swap_down(&mut row, end)", "swap_down(&mut row, 16 - end)"))


def test_collatz(m):
    """A loop whose length differs between threads."""
    def steps(n):
        count = 0
        while n != 1:
            n, count = (n // 2 if n % 2 == 0 else 3 * n + 1), count + 1
        return count
    start = np.arange(1, 301, dtype=np.uint32)
    assert m.collatz(start, np.zeros(300, np.uint32), threads=300).tolist() == [steps(int(n)) for n in start]


def test_gcd(m):
    """A function with a loop."""
    a, b = values(np.uint32), np.roll(values(np.uint32, seed=2), 3)
    assert np.array_equal(m.gcds(a, b, np.zeros_like(a), threads=len(a)), np.gcd(a, b))


def test_match(m):
    """Ranges, guards and alternatives."""
    x = np.concatenate([values(np.int32), np.arange(-3, 110, dtype=np.int32)])
    def kind(n):
        return 1 if n < 0 else 2 if n == 0 else 3 if n % 2 == 0 and n < 1000 else 4 if n in (1, 3, 7) else 5 if 4 <= n <= 99 else 6
    assert m.classify(x, np.zeros(len(x), np.uint8), threads=len(x)).tolist() == [kind(int(n)) for n in x]


def test_break_with_a_value(m):
    """`loop` as an expression."""
    x = np.arange(2, 600, dtype=np.uint32)
    expected = [next((d for d in range(2, int(n) + 1) if n % d == 0)) for n in x]
    assert m.first_divisor(x, np.zeros_like(x), threads=len(x)).tolist() == expected


def test_labels(m):
    """`break` and `continue` of an outer loop."""
    grid = np.random.default_rng(3).integers(0, 24, (200, 8), np.uint8)
    grid[grid == 23] = 255
    out = m.nested(grid, 5, np.zeros((50, 2), np.int32), threads=50)
    for i in range(50):
        expected = [-1, -1]
        for y in range(4):
            row = grid[4 * i + y].tolist()
            row = row[: row.index(255)] if 255 in row else row
            if 5 in row:
                expected = [y, row.index(5)]
                break
        assert out[i].tolist() == expected


def test_early_returns(m):
    """`return`, `let else`; what a thread does not write stays."""
    x = np.array([-4, 0, 1, 2, 9, 15, 16, 1024], np.int32)
    assert m.early(x, np.full(8, 77, np.int32), threads=8).tolist() == [77, 0, 1, -1, 3, -1, 4, 32]


def test_sorting_in_a_local_array(m):
    """A copy of a row, changed through `&mut`."""
    rows = values(np.int16, 320).reshape(20, 16)
    expected = np.sort(rows, axis=1)
    assert np.array_equal(m.sorted(rows.copy(), threads=20), expected)


def test_binary_search(m):
    """64-bit keys."""
    keys = np.unique(values(np.uint64))
    wanted = np.concatenate([keys, keys + np.uint64(1)])
    at = np.searchsorted(keys, wanted)
    expected = [int(k) if k < len(keys) and keys[k] == w else -1 for k, w in zip(at, wanted)]
    assert m.search(keys, wanted, np.zeros(len(wanted), np.int32), threads=len(wanted)).tolist() == expected


def test_lazy_operators(m):
    """`&&` keeps the index in bounds."""
    x = values(np.uint32)
    expected = [k == len(x) - 1 or bool(x[k + 1] > x[k]) for k in range(len(x))]
    assert m.lazy(x, np.zeros(len(x), bool), threads=len(x)).tolist() == expected


def test_function_pointers(m):
    """Calls of functions in a table."""
    a, b, op = values(np.int32), np.roll(values(np.int32), 7), np.arange(256, dtype=np.uint8)
    with np.errstate(over="ignore"):
        expected = np.choose(op % 3, [a + b, a - b, np.maximum(a, b)])
    assert np.array_equal(m.pointers(op, a, b, np.zeros_like(a), threads=256), expected)


PANICS = """
#[kernel]
pub fn add(#[global_id] i: usize, x: &mut [u8], by: u8) { x[i] += by; }
#[kernel]
pub fn sub(#[global_id] i: usize, x: &mut [u32], by: u32) { x[i] -= by; }
#[kernel]
pub fn mul(#[global_id] i: usize, x: &mut [i64], by: i64) { x[i] *= by; }
#[kernel]
pub fn neg(#[global_id] i: usize, x: &mut [i16]) { x[i] = -x[i]; }
#[kernel]
pub fn shl(#[global_id] i: usize, x: &mut [u32], by: u32) { x[i] = x[i] << by; }
#[kernel]
pub fn div(#[global_id] i: usize, x: &mut [i32], by: i32) { x[i] /= by; }
#[kernel]
pub fn rem(#[global_id] i: usize, x: &mut [u64], by: u64) { x[i] %= by; }
#[kernel]
pub fn index(#[global_id] i: usize, x: &mut [u32], at: usize) { x[i] = x[at + i]; }
#[kernel]
pub fn slice(x: &[u32], low: usize, high: usize, out: &mut [u32]) { out[0] = x[low..high].len() as u32; }
#[kernel]
pub fn message(#[global_id] i: usize, x: &[u32]) {
    if x[i] == 7 {
        panic!("bad value {} at {:?}", x[i], (i as u8) as char);
    }
}
#[kernel]
pub fn plain(#[global_id] i: usize) { if i == 3 { panic!("out of luck"); } }
#[kernel]
pub fn asserts(#[global_id] i: usize, x: &[u32]) {
    assert!(x[i] < 100, "too large");
    assert_eq!(x[i] % 2, 0);
}
#[kernel]
pub fn never(x: u32) { match x { 0 => {} _ => unreachable!() } }
fn tell(x: &[u32; 4], y: &[u32; 8]) -> ! {
    let mut sums = [7u32; 16];
    for i in 0..16 { sums[i] += y[i % 8]; }
    let all = &sums;
    panic!("{} {} {}", x[0], all[3], x[3]);
}
fn fail(v: u32) -> ! {
    let mut values = [v; 4];
    values[3] = v + 1;
    tell(&values, &[1; 8])
}
#[kernel]
pub fn frames(#[global_id] i: usize, x: &mut [u32]) {
    if i == 3 { fail(x[i]); }
    x[i] = 1;
}
"""


@pytest.fixture(scope="module")
def p():
    """Kernels that may panic."""
    return rustg.compile(PANICS)


@pytest.mark.parametrize("name, array, args, message", [
    ("add", np.array([1, 255, 2], np.uint8), (1,), "attempt to add with overflow"),
    ("sub", np.array([5, 2, 9], np.uint32), (3,), "attempt to subtract with overflow"),
    ("mul", np.array([3, 1 << 62, 4], np.int64), (2,), "attempt to multiply with overflow"),
    ("neg", np.array([3, -32768, 4], np.int16), (), "attempt to negate with overflow"),
    ("div", np.array([3, -(2**31), 4], np.int32), (-1,), "attempt to divide with overflow"),
])
def test_overflow(p, panics, name, array, args, message):
    """The thread that overflows panics; the others write their results."""
    line = PANICS.split(f"fn {name}(")[0].count("\n") + 1
    before = array.copy()
    error = panics(p[name], array, *args, threads=3)
    assert (error.message, error.file, error.line, error.invocation, error.thread) == (message, "<kernel>", line, 1, (1, 0, 0))
    assert array[1] == before[1] and array[0] != before[0] and array[2] != before[2]


@pytest.mark.parametrize("name, by, message", [
    ("div", 0, "attempt to divide by zero"), ("shl", 32, "attempt to shift left with overflow"),
    ("rem", 0, "attempt to calculate the remainder with a divisor of zero"),
])
def test_every_thread_panics(p, panics, name, by, message):
    """One of them is told."""
    dtype = {"div": np.int32, "shl": np.uint32, "rem": np.uint64}[name]
    error = panics(p[name], np.ones(5, dtype), by, threads=5)
    assert error.message == message and 0 <= error.invocation < 5


def test_memory_of_functions_that_do_not_return(p, panics):
    """What they hand on to the next one is still there."""
    x = np.arange(10, 18, dtype=np.uint32)
    assert panics(p.frames, x, threads=8).message == "13 8 14"
    assert x.tolist() == [1, 1, 1, 13, 1, 1, 1, 1]


def test_release_wraps():
    """Without overflow checks; bounds and division are checked still."""
    r = rustg.compile(PANICS, profile="release")
    assert r.add(np.array([1, 255, 2], np.uint8), 1, threads=3).tolist() == [2, 0, 3]
    assert r.neg(np.array([3, -32768], np.int16), threads=2).tolist() == [-3, -32768]
    assert r.shl(np.array([1], np.uint32), 33, threads=1).tolist() == [2]
    with pytest.raises(rustg.KernelPanic, match="index out of bounds"):
        r.index(np.zeros(4, np.uint32), 1, threads=4)


def test_bounds(p, panics):
    """Length, index, line, column and thread."""
    error = panics(p.index, np.zeros(10, np.uint32), 2, threads=9)
    assert error.message == "index out of bounds: the len is 10 but the index is 10" and error.invocation == 8
    assert PANICS.splitlines()[error.line - 1][error.column - 1 :].startswith("x[at + i]")
    assert str(error).startswith("thread 8 of kernel `index` panicked at <kernel>:")


@pytest.mark.parametrize("low, high, message", [
    (3, 11, "range end index 11 out of range for slice of length 10"), (12, 13, "range start index 12 out of range for slice of length 10"),
    (5, 4, "slice index starts at 5 but ends at 4"),
])
def test_slices(p, panics, low, high, message):
    """Ranges of slices."""
    x = np.zeros(10, np.uint32)
    assert p.slice(x, 2, 9, np.zeros(1, np.uint32), threads=1)[0] == 7
    error = panics(p.slice, x, low, high, np.zeros(1, np.uint32), threads=1)
    assert error.message == message or (low > high and "index" in error.message)


def test_messages(p, panics):
    """`panic!` with and without arguments, assertions."""
    x = np.arange(60, 90, dtype=np.uint32)
    x[5] = 7
    error = panics(p.message, x, threads=30)
    assert (error.message, error.invocation) == ("bad value 7 at '\\u{5}'", 5)
    assert panics(p.plain, threads=5).message == "out of luck"
    assert panics(p.asserts, np.array([2, 4, 200], np.uint32), threads=3).message == "too large"
    assert panics(p.asserts, np.array([2, 5, 4], np.uint32), threads=3).message.startswith("assertion `left == right` failed")
    assert panics(p.never, 1, threads=1).message == "internal error: entered unreachable code"
    p.never(0, threads=1)


def test_panics_leave_the_device_usable(p, panics):
    """The next dispatch begins anew."""
    panics(p.plain, threads=9)
    p.plain(threads=3)
    assert p.add(np.zeros(4, np.uint8), 3, threads=4).tolist() == [3] * 4
