"""Integers of every width in kernels: each operation bit-equal to numpy."""

import numpy as np
import pytest
from data import values

import rustg

UNSIGNED, SIGNED = ("u8", "u16", "u32", "u64"), ("i8", "i16", "i32", "i64")

OPS = """
#[kernel]
pub fn ops_{T}(#[global_id] i: usize, a: &[{T}], b: &[{T}], out: &mut [[{T}; 12]]) {{
    let (x, y) = (a[i], b[i]);
    let n = (y & 63) as u32;
    out[i] = [
        x.wrapping_add(y), x.wrapping_sub(y), x.wrapping_mul(y),
        if y == 0 {{ 0 }} else {{ x.wrapping_div(y) }}, if y == 0 {{ 0 }} else {{ x.wrapping_rem(y) }},
        x & y, x | y, x ^ y, !x, x.wrapping_shl(n), x.wrapping_shr(n),
        (x < y) as {T} + 2 * (x == y) as {T} + 4 * (x >= y) as {T},
    ];
}}
"""
BITS = """
#[kernel]
pub fn bits_{T}(#[global_id] i: usize, a: &[{T}], out: &mut [[u32; 5]], turned: &mut [[{T}; 4]]) {{
    let x = a[i];
    out[i] = [x.count_ones(), x.count_zeros(), x.leading_zeros(), x.trailing_zeros(), x.is_power_of_two() as u32];
    turned[i] = [x.rotate_left(3), x.rotate_right(5), x.swap_bytes(), x.reverse_bits()];
}}
"""
OVERFLOW = """
#[kernel]
pub fn limits_{T}(#[global_id] i: usize, a: &[{T}], b: &[{T}], out: &mut [[{T}; 6]]) {{
    let (x, y) = (a[i], b[i]);
    let (s, o) = x.overflowing_add(y);
    let (m, p) = x.overflowing_mul(y);
    out[i] = [x.saturating_add(y), x.saturating_sub(y), s, o as {T}, m, p as {T}];
}}
"""


@pytest.fixture(scope="module")
def m():
    """All kernels of this file in one module."""
    text = "".join(OPS.format(T=t) for t in UNSIGNED + SIGNED)
    text += "".join(BITS.format(T=t) for t in UNSIGNED)
    return rustg.compile(text + "".join(OVERFLOW.format(T=t) for t in ("u8", "i16", "u32", "i64")))


def pairs(t):
    """Two arrays in which every edge value meets others."""
    a = values(np.dtype(t.replace("i", "int").replace("u", "uint")), 64)
    return np.repeat(a, 8), np.resize(np.roll(a, 5)[:63], 8 * len(a))


def exact(a):
    """Values as Python's integers, whose arithmetic has no end."""
    return [int(v) for v in a]


def wrap(v: int, dtype) -> int:
    """A number cut to a type."""
    bits = 8 * np.dtype(dtype).itemsize
    v &= (1 << bits) - 1
    return v - (1 << bits) if np.dtype(dtype).kind == "i" and v >> (bits - 1) else v


@pytest.mark.parametrize("t", UNSIGNED + SIGNED)
def test_operations(m, t):
    """Arithmetic, division, bits, shifts and comparison."""
    a, b = pairs(t)
    bits = 8 * a.itemsize
    out = m[f"ops_{t}"](a, b, np.zeros((len(a), 12), a.dtype), threads=len(a))
    expected = []
    for x, y in zip(exact(a), exact(b)):
        quotient = 0 if y == 0 else abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1)
        n = (y & 63) & (bits - 1)
        row = [x + y, x - y, x * y, quotient, 0 if y == 0 else x - quotient * y, x & y, x | y, x ^ y, ~x, x << n, x >> n,
               (x < y) + 2 * (x == y) + 4 * (x >= y)]
        expected.append([wrap(v, a.dtype) for v in row])
    assert np.array_equal(out, np.array(expected, a.dtype))


@pytest.mark.parametrize("t", UNSIGNED)
def test_bits(m, t):
    """Counting and turning of bits."""
    a = pairs(t)[0]
    bits = 8 * a.itemsize
    out, turned = m[f"bits_{t}"](a, np.zeros((len(a), 5), np.uint32), np.zeros((len(a), 4), a.dtype), threads=len(a))
    expected, turns = [], []
    for x in exact(a):
        text = f"{x:0{bits}b}"
        ones = text.count("1")
        expected.append([ones, bits - ones, bits - x.bit_length(), len(text) - len(text.rstrip("0")), int(ones == 1)])
        turns.append([int(text[3:] + text[:3], 2), int(text[-5:] + text[:-5], 2),
                      int.from_bytes(x.to_bytes(bits // 8, "little"), "big"), int(text[::-1], 2)])
    assert np.array_equal(out, np.array(expected, np.uint32))
    assert np.array_equal(turned, np.array(turns, a.dtype))


@pytest.mark.parametrize("t", ["u8", "i16", "u32", "i64"])
def test_limits(m, t):
    """Saturating and overflowing forms."""
    a, b = pairs(t)
    info = np.iinfo(a.dtype)
    out = m[f"limits_{t}"](a, b, np.zeros((len(a), 6), a.dtype), threads=len(a))
    expected = []
    for x, y in zip(exact(a), exact(b)):
        add, mul = x + y, x * y
        expected.append([
            min(max(add, info.min), info.max), min(max(x - y, info.min), info.max), wrap(add, a.dtype),
            not info.min <= add <= info.max, wrap(mul, a.dtype), not info.min <= mul <= info.max,
        ])
    assert np.array_equal(out, np.array(expected, a.dtype))


CASTS = """
#[kernel]
pub fn narrow(#[global_id] i: usize, a: &[i64], o8: &mut [[i8; 2]], o16: &mut [[u16; 2]], o32: &mut [[u32; 2]], o64: &mut [u64]) {
    let x = a[i];
    o8[i] = [x as i8, (x as u8) as i8];
    o16[i] = [x as u16, (x as i16) as u16];
    o32[i] = [x as u32, (x as i8) as u32];
    o64[i] = (x as i32) as u64;
}
#[kernel]
pub fn to_float(#[global_id] i: usize, a: &[i32], b: &[u32], c: &[u64], d: &[i64], out: &mut [[f32; 4]]) {
    out[i] = [a[i] as f32, b[i] as f32, c[i] as f32, d[i] as f32];
}
#[kernel]
pub fn from_float(#[global_id] i: usize, x: &[f32], o8: &mut [[i8; 1]], u8_: &mut [u8], o32: &mut [i32], u32_: &mut [u32], o64: &mut [i64], u64_: &mut [u64]) {
    o8[i] = [x[i] as i8];
    u8_[i] = x[i] as u8;
    o32[i] = x[i] as i32;
    u32_[i] = x[i] as u32;
    o64[i] = x[i] as i64;
    u64_[i] = x[i] as u64;
}
#[kernel]
pub fn chars(#[global_id] i: usize, a: &[u8], out: &mut [u32], flags: &mut [bool]) {
    let c = a[i] as char;
    out[i] = c as u32 + 'a' as u32;
    flags[i] = c.is_ascii_alphabetic() && a[i] != b'q';
}
#[kernel]
pub fn sizes(out: &mut [usize]) {
    out[0] = usize::MAX;
    out[1] = usize::BITS as usize;
    out[2] = isize::MIN as usize;
    out[3] = (-1isize) as usize / 3;
}
"""


@pytest.fixture(scope="module")
def casts():
    """Conversions."""
    return rustg.compile(CASTS)


def test_narrowing(casts):
    """`as` between integers cuts and extends."""
    a = values(np.int64)
    o8, o16, o32, o64 = casts.narrow(
        a, np.zeros((len(a), 2), np.int8), np.zeros((len(a), 2), np.uint16), np.zeros((len(a), 2), np.uint32),
        np.zeros(len(a), np.uint64), threads=len(a))
    assert np.array_equal(o8, np.stack([a.astype(np.int8)] * 2, 1))
    assert np.array_equal(o16, np.stack([a.astype(np.uint16)] * 2, 1))
    assert np.array_equal(o32, np.stack([a.astype(np.uint32), a.astype(np.int8).astype(np.uint32)], 1))
    assert np.array_equal(o64, a.astype(np.int32).astype(np.uint64))


def test_integers_to_floats(casts):
    """Rounded to nearest even."""
    a, b, c, d = (values(t) for t in (np.int32, np.uint32, np.uint64, np.int64))
    out = casts.to_float(a, b, c, d, np.zeros((len(a), 4), np.float32), threads=len(a))
    assert np.array_equal(out, np.stack([v.astype(np.float32) for v in (a, b, c, d)], 1))


def test_floats_to_integers(casts):
    """Truncated and saturated; NaN is 0."""
    x = np.array([0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128, -128.9, -129, 255.5, 256, 65536.7, 2**31, -(2**31), 2**31 + 256, 2**32, 3e9,
                  -3e9, 2**63, -(2**63), 2**64, 1e30, -1e30, np.inf, -np.inf, np.nan, 1e-40], np.float32)
    dtypes = [np.int8, np.uint8, np.int32, np.uint32, np.int64, np.uint64]
    outs = [np.zeros((len(x), 1) if t is np.int8 else len(x), t) for t in dtypes]
    for out, dtype in zip(casts.from_float(x, *outs, threads=len(x)), dtypes):
        info = np.iinfo(dtype)
        expected = [0 if v != v else info.max if v >= info.max else info.min if v <= info.min else int(v) for v in x.tolist()]
        assert out.reshape(-1).tolist() == expected, dtype


def test_characters(casts):
    """`u8` to `char` and its methods."""
    a = np.arange(256, dtype=np.uint8)
    out, flags = casts.chars(a, np.zeros(256, np.uint32), np.zeros(256, bool), threads=256)
    assert np.array_equal(out, a.astype(np.uint32) + 97)
    assert flags.tolist() == [chr(v).isascii() and chr(v).isalpha() and v != ord("q") for v in range(256)]


def test_usize_has_32_bits(casts):
    """On this target."""
    assert casts.sizes(np.zeros(4, np.uint32), threads=1).tolist() == [2**32 - 1, 32, 2**31, (2**32 - 1) // 3]
