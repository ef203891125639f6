"""Floats of 32 bits: exact where IEEE 754 is, else within the stated accuracy of numpy in 64 bits."""

import numpy as np
import pytest
from data import floats

import rustg

FLOATS = """
#[kernel]
pub fn basic(#[global_id] i: usize, a: &[f32], b: &[f32], out: &mut [[f32; 8]]) {
    let (x, y) = (a[i], b[i]);
    out[i] = [x + y, x - y, x * y, -x, x.abs(), x.min(y), x.max(y), x.clamp(-1.0, 1.0)];
}
#[kernel]
pub fn divide(#[global_id] i: usize, a: &[f32], b: &[f32], out: &mut [[f32; 2]]) { out[i] = [a[i] / b[i], a[i] % b[i]]; }
#[kernel]
pub fn round(#[global_id] i: usize, a: &[f32], out: &mut [[f32; 6]]) {
    let x = a[i];
    out[i] = [x.floor(), x.ceil(), x.trunc(), x.round(), x.round_ties_even(), x.fract()];
}
#[kernel]
pub fn compare(#[global_id] i: usize, a: &[f32], b: &[f32], out: &mut [[bool; 6]]) {
    let (x, y) = (a[i], b[i]);
    out[i] = [x == y, x != y, x < y, x <= y, x > y, x >= y];
}
#[kernel]
pub fn bits(#[global_id] i: usize, a: &[f32], out: &mut [[u32; 3]]) {
    let x = a[i];
    out[i] = [x.to_bits(), x.is_nan() as u32 + 2 * x.is_infinite() as u32 + 4 * x.is_sign_negative() as u32, f32::from_bits(x.to_bits() ^ 1).to_bits()];
}
#[kernel]
pub fn functions(#[global_id] i: usize, a: &[f32], out: &mut [[f32; 14]]) {
    let x = a[i];
    let u = x.abs() + 0.01;
    out[i] = [x.sin(), x.cos(), x.tan(), (x / 30.0).exp(), u.ln(), u.log2(), u.log10(), u.sqrt(), u.powf(0.7), x.powi(3), x.atan(), x.atan2(u),
              (x / 100.0).tanh(), x.mul_add(2.0, 1.0)];
}
#[kernel]
pub fn sum(x: &[f32], out: &mut f32) {
    let mut t = 0.0;
    for k in 0..x.len() { t += x[k]; }
    *out = t;
}
"""


@pytest.fixture(scope="module")
def m():
    """Floats."""
    return rustg.compile(FLOATS)


SPECIAL = np.array([0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -2.5, 3.5, 1e-30, -1e30, 16777217.0, 8388609.5, np.inf, -np.inf, np.nan, 0.3], np.float32)


def pairs():
    """Special values against each other, then random ones."""
    a, b = np.repeat(SPECIAL, 16), np.tile(SPECIAL, 16)
    return np.concatenate([a, floats()]), np.concatenate([b, floats(seed=2)])


def same(a, b):
    """Equal, NaN to NaN, zeros of either sign."""
    return np.array_equal(a, b, equal_nan=True)


def test_arithmetic(m):
    """Bit-equal (a fused multiplication would not be)."""
    a, b = pairs()
    out = m.basic(a, b, np.zeros((len(a), 8), np.float32), threads=len(a))
    with np.errstate(all="ignore"):
        columns = [a + b, a - b, a * b, -a, np.abs(a), np.fmin(a, b), np.fmax(a, b), np.clip(a, -1, 1)]
    for k, expected in enumerate(columns):
        assert same(out[:, k], expected), k


def test_division(m):
    """Within 3 units in the last place, as Vulkan promises; the remainder is exact."""
    a, b = floats(), floats(seed=2)
    out = m.divide(a, b, np.zeros((256, 2), np.float32), threads=256)
    assert np.all(np.abs(out[:, 0] - a / b) <= 3 * np.spacing(np.abs(a / b)))
    assert np.array_equal(out[:, 1], np.fmod(a, b))
    a, b = pairs()
    out = m.divide(a, b, np.zeros((len(a), 2), np.float32), threads=len(a))
    with np.errstate(all="ignore"):
        normal = np.isfinite(a) & np.isfinite(b) & (b != 0)
        assert same(out[normal, 1], np.fmod(a, b)[normal])


def test_rounding(m):
    """All ways to an integer."""
    a = np.concatenate([SPECIAL, floats(), np.arange(-8, 8, 0.25, dtype=np.float32)])
    out = m.round(a, np.zeros((len(a), 6), np.float32), threads=len(a))
    away = np.copysign(np.floor(np.abs(a.astype(float)) + 0.5), a)
    for k, expected in enumerate([np.floor(a), np.ceil(a), np.trunc(a), away.astype(np.float32), np.rint(a)]):
        assert same(out[:, k], expected), k
    finite = np.isfinite(a)
    assert np.array_equal(out[finite, 5], a[finite] - np.trunc(a[finite]))


def test_comparison(m):
    """NaN is equal to nothing."""
    a, b = pairs()
    out = m.compare(a, b, np.zeros((len(a), 6), bool), threads=len(a))
    assert np.array_equal(out, np.stack([a == b, a != b, a < b, a <= b, a > b, a >= b], 1))


def test_bits(m):
    """The same bits."""
    a = np.concatenate([SPECIAL, floats()])
    out = m.bits(a, np.zeros((len(a), 3), np.uint32), threads=len(a))
    raw = a.view(np.uint32)
    flags = np.isnan(a) + 2 * np.isinf(a) + 4 * np.signbit(a)
    assert np.array_equal(out, np.stack([raw, flags.astype(np.uint32), raw ^ 1], 1))


def test_functions(m):
    """The device's functions: absolute or relative error below 2e-4, roots and powers of integers below 1e-6."""
    a = floats(scale=3.0)
    out = m.functions(a, np.zeros((256, 14), np.float32), threads=256)
    x = a.astype(float)
    u = np.abs(x) + 0.01
    exact = [np.sin(x), np.cos(x), np.tan(x), np.exp(x / 30), np.log(u), np.log2(u), np.log10(u), np.sqrt(u), u**0.7, x**3, np.arctan(x),
             np.arctan2(x, u), np.tanh(x / 100), 2 * x + 1]
    for k, expected in enumerate(exact):
        error = np.abs(out[:, k] - expected) / np.maximum(1, np.abs(expected)) ** (2 if k == 2 else 1)
        assert np.max(error) < (1e-6 if k in (7, 9, 13) else 2e-4), (k, np.max(error))


def test_a_sum_in_order(m):
    """One thread adds in the order of the source."""
    x = floats(1000)
    out = np.zeros((), np.float32)
    m.sum(x, out, threads=1)
    expected = np.float32(0)
    for v in x:
        expected += v
    assert out == expected


CONSTANTS = """
fn difference() -> f32 { 65536.0f32 - ((-3i16) as f32) }
#[kernel]
pub fn constants(#[global_id] i: usize, out: &mut [f32]) {
    let (a, b, c) = (-7i32, -8i8, -2.5f32);
    out[i] = match i {
        0 => difference(), 1 => -3i32 as f32, 2 => -3i8 as f32, 3 => a as f32, 4 => b as f32, 5 => -3i64 as f32, 6 => i32::MIN as f32, 7 => u32::MAX as f32,
        8 => c as i32 as f32, 9 => c as i16 as f32, 10 => c as u8 as f32, _ => 0.0,
    };
}
"""


def test_constants_below_zero_become_floats():
    """Also in drivers whose optimisers go by the type of a constant."""
    out = rustg.compile(CONSTANTS).constants(np.zeros(11, np.float32), threads=11)
    assert out.tolist() == [65539.0, -3.0, -3.0, -7.0, -8.0, -3.0, -(2.0**31), 2.0**32, -2.0, -2.0, 0.0]
