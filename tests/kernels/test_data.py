"""Memory of kernels: structs, enums, tuples, arrays, references, slices, constants, statics; small elements beside each other."""

import numpy as np
import pytest
from data import floats, values

import rustg

DATA = """
pub struct Particle { pub pos: [f32; 3], pub mass: f32, pub id: u16, pub alive: bool }
impl Particle {
    fn moved(&self, by: f32) -> [f32; 3] { [self.pos[0] + by, self.pos[1] + by, self.pos[2] + by] }
    fn kill(&mut self) { self.alive = false; }
}
#[kernel]
pub fn step(#[global_id] i: usize, ps: &mut [Particle], by: f32) {
    let moved = ps[i].moved(by);
    ps[i].pos = moved;
    if ps[i].mass < 0.0 { ps[i].kill(); }
    ps[i].id += 1;
}
pub struct Config { pub scale: f32, pub offset: [i32; 2], pub flip: bool }
#[kernel]
pub fn by_value(#[global_id] i: usize, c: Config, pair: (u16, f32), k: [u8; 3], out: &mut [f32]) {
    let base = if c.flip { -c.scale } else { c.scale };
    out[i] = base * i as f32 + (c.offset[0] - c.offset[1]) as f32 + pair.0 as f32 * pair.1 + k[i % 3] as f32;
}
#[kernel]
pub fn by_reference(#[global_id] i: usize, c: &Config, k: &[u8; 3], total: &mut u32, one: &u16) {
    if i == 0 { *total = (c.offset[1] as u32) + k[2] as u32 + *one as u32; }
}
#[kernel]
pub fn tuples(#[global_id] i: usize, a: &[(u8, u32)], out: &mut [(u32, u8)]) {
    let (small, big) = a[i];
    let t = (big, small);
    out[i] = t;
}
#[kernel]
pub fn matrices(#[global_id] i: usize, a: &[[[f32; 3]; 3]], b: &[[[f32; 3]; 3]], out: &mut [[[f32; 3]; 3]]) {
    let mut r = [[0.0f32; 3]; 3];
    for y in 0..3 { for x in 0..3 { for k in 0..3 { r[y][x] += a[i][y][k] * b[i][k][x]; } } }
    out[i] = r;
}
#[kernel]
pub fn bytes(#[global_id] i: usize, out: &mut [u8]) { out[i] = (i * 7) as u8; }
#[kernel]
pub fn shorts(#[global_id] i: usize, out: &mut [i16]) { out[i] = -(i as i16); }
#[kernel]
pub fn flags(#[global_id] i: usize, x: &[bool], out: &mut [bool]) { out[i] = !x[i] ^ (i % 3 == 0); }
fn total(x: &[u32]) -> u32 {
    let mut t = 0u32;
    for k in 0..x.len() { t = t.wrapping_add(x[k]); }
    t
}
#[kernel]
pub fn windows(#[global_id] i: usize, x: &[u32], out: &mut [[u32; 4]]) {
    let n = x.len();
    out[i] = [total(&x[i..n]), total(&x[..i]), total(&x[i..]), total(&x[i..i + 1])];
}
fn fill(part: &mut [u32], v: u32) { for k in 0..part.len() { part[k] = v; } }
#[kernel]
pub fn blocks(#[global_id] i: usize, out: &mut [u32]) { fill(&mut out[4 * i..4 * i + 4], i as u32); }
const PRIMES: [u32; 5] = [2, 3, 5, 7, 11];
static TABLE: [[u16; 2]; 3] = [[1, 2], [30, 40], [500, 600]];
static MASK: u32 = 0xFF00;
#[kernel]
pub fn constants(#[global_id] i: usize, out: &mut [u32]) {
    out[i] = PRIMES[i % 5] * 1000 + TABLE[i % 3][i % 2] as u32 | MASK;
}
#[kernel]
pub fn text(#[global_id] i: usize, s: &str, out: &mut [u8]) {
    let b = s.as_bytes();
    out[i] = if i < b.len() { b[i].to_ascii_uppercase() } else { 0 };
}
fn bump(x: &mut u32, y: &u32) { *x = x.wrapping_mul(3).wrapping_add(*y); }
#[kernel]
pub fn local_references(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut a = x[i];
    let b = a ^ 0x55;
    for _ in 0..3 { bump(&mut a, &b); }
    let r = if a > b { &a } else { &b };
    out[i] = *r;
}
#[kernel]
pub fn raw(#[global_id] i: usize, x: &mut [u32]) {
    let p = &mut x[i] as *mut u32 as usize;
    unsafe {
        let low = p as *mut u8;
        *low = 0xAB;
        *((p + 2) as *mut u16) = 0x1234;
    }
}
"""


@pytest.fixture(scope="module")
def m():
    """Data."""
    return rustg.compile(DATA)


def test_structs(m):
    """Methods by `&` and `&mut`; numpy's structured arrays have Rust's layout."""
    ps = np.zeros(50, m.step.parameters[0].dtype)
    ps["pos"], ps["mass"], ps["id"], ps["alive"] = floats(150).reshape(50, 3), floats(50), np.arange(50), True
    before = ps.copy()
    m.step(ps, 1.5, threads=50)
    assert np.array_equal(ps["pos"], before["pos"] + np.float32(1.5))
    assert np.array_equal(ps["alive"], before["mass"] >= 0)
    assert np.array_equal(ps["id"], before["id"] + 1) and np.array_equal(ps["mass"], before["mass"])


def test_values_in_memory(m):
    """A struct, a tuple and an array by value."""
    config = np.zeros((), m.by_value.parameters[0].dtype)
    config["scale"], config["offset"], config["flip"] = 2.5, (7, -3), True
    i = np.arange(20)
    out = m.by_value(config, (3, 0.5), [1, 2, 4], np.zeros(20, np.float32), threads=20)
    expected = np.float32(-2.5) * i.astype(np.float32) + np.float32(10) + np.float32(1.5) + np.array([1, 2, 4], np.float32)[i % 3]
    assert np.array_equal(out, expected.astype(np.float32))


def test_references_to_values(m):
    """`&T` of a struct, an array and a number; `&mut T`."""
    config = np.zeros((), m.by_reference.parameters[0].dtype)
    config["offset"] = (1, 40)
    total = np.zeros((), np.uint32)
    m.by_reference(config, np.array([1, 2, 3], np.uint8), total, 500, threads=4)
    assert total == 543


def test_tuples(m):
    """Fields have Rust's offsets."""
    a = np.zeros(30, m.tuples.parameters[0].dtype)
    a["f0"], a["f1"] = np.arange(30), np.arange(30) * 100000
    out = m.tuples(a, np.zeros(30, m.tuples.parameters[1].dtype), threads=30)
    assert np.array_equal(out["f0"], a["f1"]) and np.array_equal(out["f1"], a["f0"])


def test_nested_arrays(m):
    """3 by 3 matrices."""
    a, b = floats(90).reshape(10, 3, 3), floats(90, seed=2).reshape(10, 3, 3)
    out = m.matrices(a, b, np.zeros_like(a), threads=10)
    assert np.allclose(out, a.astype(float) @ b.astype(float), rtol=1e-5, atol=1e-2)


def test_small_elements_beside_each_other(m):
    """Threads write the bytes of one word."""
    n = 1003
    i = np.arange(n)
    assert np.array_equal(m.bytes(np.zeros(n, np.uint8), threads=n), (i * 7).astype(np.uint8))
    assert np.array_equal(m.shorts(np.zeros(n, np.int16), threads=n), (-i).astype(np.int16))
    x = i % 2 == 0
    assert np.array_equal(m.flags(x, np.zeros(n, bool), threads=n), ~x ^ (i % 3 == 0))


def test_parts_of_slices(m):
    """Slices of slices, read and written."""
    x = values(np.uint32, 40)
    out = m.windows(x, np.zeros((40, 4), np.uint32), threads=40)
    expected = [[x[i:].sum(), x[:i].sum(), x[i:].sum(), x[i]] for i in range(40)]
    assert np.array_equal(out, np.array(expected).astype(np.uint32))
    assert np.array_equal(m.blocks(np.zeros(40, np.uint32), threads=10), np.repeat(np.arange(10), 4))


def test_constants_and_statics(m):
    """Static data are in place before the first kernel runs."""
    out = m.constants(np.zeros(30, np.uint32), threads=30)
    table = [[1, 2], [30, 40], [500, 600]]
    assert out.tolist() == [(2, 3, 5, 7, 11)[i % 5] * 1000 + table[i % 3][i % 2] | 0xFF00 for i in range(30)]


def test_text(m):
    """A `&str` from Python."""
    assert m.text("Hej, värld", np.zeros(12, np.uint8), threads=12).tobytes() == "HEJ, VäRLD".encode() + b"\0"


def test_local_references(m):
    """Addresses of locals."""
    x = values(np.uint32)
    with np.errstate(over="ignore"):
        a, b = x.copy(), x ^ np.uint32(0x55)
        for _ in range(3):
            a = a * np.uint32(3) + b
    assert np.array_equal(m.local_references(x, np.zeros_like(x), threads=len(x)), np.maximum(a, b))


def test_raw_pointers(m):
    """Parts of a word through casts of its address."""
    x = values(np.uint32)
    assert np.array_equal(m.raw(x.copy(), threads=len(x)), x & np.uint32(0x0000FF00) | np.uint32(0x123400AB))


ENUMS = """
enum Shape { Circle { r: f32 }, Rect(f32, f32), Empty }
fn area(s: &Shape) -> f32 {
    match s {
        Shape::Circle { r } => 3.0 * r * r,
        Shape::Rect(w, h) if *w == *h => w * w,
        Shape::Rect(w, h) => w * h,
        Shape::Empty => 0.0,
    }
}
fn make(kind: u8, a: f32, b: f32) -> Shape {
    match kind % 3 { 0 => Shape::Circle { r: a }, 1 => Shape::Rect(a, b), _ => Shape::Empty }
}
#[kernel]
pub fn areas(#[global_id] i: usize, kind: &[u8], a: &[f32], b: &[f32], out: &mut [f32]) {
    let s = make(kind[i], a[i], b[i]);
    out[i] = area(&s);
}
#[derive(Clone, Copy, PartialEq)]
enum Level { Low = 1, Mid = 5, High = 200 }
#[kernel]
pub fn levels(#[global_id] i: usize, x: &[u8], out: &mut [i32]) {
    let l = if x[i] < 50 { Level::Low } else if x[i] < 150 { Level::Mid } else { Level::High };
    out[i] = l as i32 + match l { Level::Mid => 1, _ => 0 };
}
#[derive(Clone, Copy)]
enum Op { Push(i64), Add, Mul, Dup, Swap }
fn decode(code: u8) -> Op {
    match code { 0 => Op::Add, 1 => Op::Mul, 2 => Op::Dup, 3 => Op::Swap, n => Op::Push(n as i64 - 100) }
}
#[kernel]
pub fn machine(#[global_id] i: usize, code: &[[u8; 12]], out: &mut [i64]) {
    let mut stack = [0i64; 16];
    let mut top = 0;
    for k in 0..12 {
        match decode(code[i][k]) {
            Op::Push(v) => { stack[top] = v; top += 1; }
            Op::Add if top >= 2 => { top -= 1; stack[top - 1] = stack[top - 1].wrapping_add(stack[top]); }
            Op::Mul if top >= 2 => { top -= 1; stack[top - 1] = stack[top - 1].wrapping_mul(stack[top]); }
            Op::Dup if top >= 1 => { stack[top] = stack[top - 1]; top += 1; }
            Op::Swap if top >= 2 => { let t = stack[top - 1]; stack[top - 1] = stack[top - 2]; stack[top - 2] = t; }
            _ => {}
        }
    }
    out[i] = if top == 0 { -1 } else { stack[top - 1] };
}
"""


@pytest.fixture(scope="module")
def e():
    """Enums."""
    return rustg.compile(ENUMS)


def test_enums_with_data(e):
    """Made, passed by reference and matched."""
    kind, a, b = values(np.uint8), floats(), floats(seed=2)
    b[::4] = a[::4]
    out = e.areas(kind, a, b, np.zeros(256, np.float32), threads=256)
    expected = np.choose(kind % 3, [np.float32(3) * a * a, a * b, np.float32(0)])
    assert np.array_equal(out, expected)


def test_discriminants(e):
    """Enums without data, as numbers."""
    x = np.arange(256, dtype=np.uint8)
    expected = np.where(x < 50, 1, np.where(x < 150, 6, 200))
    assert np.array_equal(e.levels(x, np.zeros(256, np.int32), threads=256), expected)


def test_interpreter(e):
    """A stack machine over an enum with data."""
    code = np.random.default_rng(5).choice([0, 1, 2, 3, 90, 97, 103, 140, 255], (200, 12)).astype(np.uint8)
    out = e.machine(code, np.zeros(200, np.int64), threads=200)
    def run(program):
        stack = []
        for op in program.tolist():
            if op > 3:
                stack.append(op - 100)
            elif op == 2 and stack:
                stack.append(stack[-1])
            elif op == 3 and len(stack) > 1:
                stack[-1], stack[-2] = stack[-2], stack[-1]
            elif op < 2 and len(stack) > 1:
                b, a = stack.pop(), stack.pop()
                stack.append((a + b if op == 0 else a * b) + 2**63 & 2**64 - 1)
                stack[-1] -= 2**63
        return stack[-1] if stack else -1
    assert out.tolist() == [run(program) for program in code]
