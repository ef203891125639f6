"""What kernels accept from Python and what they refuse, at the edges."""

import copy
import pickle
import pydoc
import traceback
from fractions import Fraction

import numpy as np
import pytest

import rustg
from rustg.kernels.runtime import runtime

SOURCE = """
use std::sync::atomic::{AtomicU32, Ordering};
pub struct Point { pub x: f32, pub y: f32 }
pub struct Pad { pub a: u8, pub b: u32, pub c: [u16; 3] }
#[kernel] pub fn two(#[global_id] i: usize, x: &mut [f32], y: &mut [f32]) { x[i] += 1.0; y[i] += 10.0; }
#[kernel] pub fn add(#[global_id] i: usize, x: &[f32], y: &mut [f32]) { y[i] += x[i]; }
#[kernel] pub fn counts(#[global_id] i: usize, a: &[AtomicU32], b: &[AtomicU32], seen: &[u32]) {
    a[i].fetch_add(1, Ordering::Relaxed);
    b[i].fetch_add(10 * seen.len() as u32, Ordering::Relaxed);
}
#[kernel] pub fn pair(v: [u32; 2], out: &mut [u32]) { out[0] = v[0]; out[1] = v[1]; }
#[kernel] pub fn nested(p: (u8, [Point; 2]), out: &mut [f32]) { out[0] = p.0 as f32; out[1] = p.1[0].x; out[2] = p.1[1].y; }
#[kernel] pub fn point(p: &mut Point, by: &Point) { p.x += by.x; p.y += by.y; }
#[kernel] pub fn pads(#[global_id] i: usize, p: &mut [Pad]) { p[i].b += 1; p[i].c[2] += 2; }
#[kernel] pub fn numbers(a: i8, b: u64, c: i64, d: f32, s: &str, flag: bool, out: &mut [i64]) {
    out[0] = a as i64; out[1] = b as i64; out[2] = c; out[3] = d.to_bits() as i64; out[4] = s.len() as i64; out[5] = flag as i64;
}
#[kernel] pub fn nothings(x: &[()], y: &[[f32; 0]], out: &mut [u32]) { out[0] = x.len() as u32; out[1] = y.len() as u32; }
#[kernel] pub fn matrix(#[global_id] i: usize, m: &mut [[u16; 3]]) { for k in 0..3 { m[i][k] += (10 * i + k) as u16; } }
#[kernel] pub fn lambda(out: &mut [u32]) { out[0] = 1; }
#[kernel] pub fn spirv(out: &mut [u32]) { out[0] = 2; }
#[kernel] pub fn _load(out: &mut [u32]) { out[0] = 3; }
#[kernel] pub fn kernels(größe: u32, out: &mut [u32]) { out[0] = größe; }
#[kernel] pub fn blur(out: &mut [u32]) { out[0] = 5; }
pub mod blur { #[kernel] pub fn f(out: &mut [u32]) { out[0] = 6; } }
pub mod import { pub mod deep { #[kernel] pub fn class(class: u32, out: &mut [u32]) { out[0] = class; } } }
"""
F, U = np.float32, np.uint32


@pytest.fixture(scope="module")
def m():
    return rustg.compile(SOURCE)


def one(kernel, *args):
    """The first number that a kernel writes."""
    return int(kernel(*args, np.zeros(2, U), threads=1)[0])


def test_names(m):
    """Of Python, of a module's own attributes, of a function and a module; in any script."""
    assert [one(k) for k in (m.lambda_, m["lambda"], m.spirv_, m._load_, m.blur, m.blur_.f, m["blur::f"])] == [1, 1, 2, 3, 5, 6, 6]
    assert m.kernels_(größe=4, out=np.zeros(1, U), threads=1)[0] == 4 and one(m.import_.deep.class_, 7) == 7
    assert m.spirv("spirv")[:4] == b"\x03\x02\x23\x07" and list(m) == list(m.kernels) and "blur::f" in m and "f" not in m
    for missing in (lambda: m.import_.deep.g, lambda: m.g):
        with pytest.raises(AttributeError, match="has no kernel `g`; it has"):
            missing()
    for missing in (lambda: m["g"], lambda: m.spirv("g")):
        with pytest.raises(KeyError, match="has no kernel `g`; it has two, add"):
            missing()


def test_strides(m):
    """Negative ones, every other row, columns first, none at all; what is not passed stays."""
    y = np.zeros(8, F)
    m.add(np.arange(4, dtype=F)[::-1], y[::-2], threads=4)
    assert y.tolist() == [0, 0, 0, 1, 0, 2, 0, 3]
    for order in "CF":
        whole = np.zeros((8, 3), np.uint16, order)
        assert m.matrix(whole[::2], threads=4).tolist() == [[10 * i + k for k in range(3)] for i in range(4)] and not whole[1::2].any()
    m.add(np.broadcast_to(F(2), 4), y[:4], threads=4)
    assert y.tolist() == [2, 2, 2, 3, 0, 2, 0, 3]
    m.add(np.zeros(0, F), np.zeros(0, F), threads=0)


def test_structs(m):
    """With padding and gaps between them; a view of a record is changed, a record is a copy and refused."""
    kind = m.pads.parameters[0].dtype
    p = np.zeros(6, kind)
    m.pads(p[::2], threads=3)
    assert p["b"].tolist() == [1, 0] * 3 and p["c"][:, 2].tolist() == [2, 0] * 3
    m.pads(p.view(np.recarray), threads=6)
    assert p["b"].tolist() == [2, 1] * 3
    points = np.zeros(2, m.point.parameters[0].dtype)
    points[1] = (1, 2)
    for at in (points[0, ...], points[:1]):
        m.point(at, points[1], threads=1)
    assert points[0].tolist() == (2, 4)
    with pytest.raises(TypeError, match="parameter `p` .* is changed by the kernel and needs an array, not void"):
        m.point(points[0], points[1], threads=1)
    packed = np.zeros(6, [("a", "u1"), ("b", "u4"), ("c", "u2", 3)])
    with pytest.raises(TypeError, match="parameter `p` .* needs an array of"):
        m.pads(packed, threads=6)


def test_values_of_several_numbers(m):
    """Lists, tuples, dictionaries and records; each number is checked as those that stand alone."""
    out = np.zeros(3, F)
    nested = m.nested.parameters[0].dtype
    record = np.array([(7, [(1, 2), (3, 4)])], nested)
    for value in ((7, [(1, 2), (3, 4)]), [7, ({"y": 2, "x": 1}, [3.0, 4])], record[0], record.reshape(())):
        assert m.nested(value, out, threads=1).tolist() == [7, 1, 4]
    assert m.pair(np.array([3, 4], U), np.zeros(2, U), threads=1).tolist() == m.pair([3, np.uint8(4)], np.zeros(2, U), threads=1).tolist() == [3, 4]
    refused = (
        ([1.5, 2], TypeError, r"`v\[0\]` .* needs an integer, not float"), ([1, True], TypeError, r"`v\[1\]` .* not bool"),
        ([-1, 2], OverflowError, r"`v\[0\]` .* has no room for -1: 0 to 4294967295"), (5, TypeError, "needs 2 values, not int"),
        ([1, 2, 3], TypeError, "needs 2 values, not 3"), ("12", TypeError, "needs 2 values, not str"),
        (np.array([1, 2]), TypeError, r"needs uint32 of shape \(2,\), not int64 of shape \(2,\)"),
    )
    for value, error, message in refused:
        with pytest.raises(error, match=message):
            m.pair(value, np.zeros(2, U), threads=1)
    for value, message in (((300, record[0][1]), r"`p.f0` .* no room for 300"), ((1, [(1, 2), (1e39, 2)]), r"`p.f1\[1\].x` .* no room")):
        with pytest.raises(OverflowError, match=message):
            m.nested(value, out, threads=1)
    with pytest.raises(TypeError, match=r"`p.f1\[0\]` .* needs the fields x, y, not x, z"):
        m.nested((1, [{"x": 1, "z": 2}, (1, 2)]), out, threads=1)


def test_numbers(m):
    """Of Python and numpy, to the ends of their types."""
    largest = float(np.finfo(F).max)
    out = m.numbers(np.int64(-128), 2**64 - 1, -(2**63), np.float16(1.5), "é\0", np.True_, np.zeros(6, np.int64), threads=1)
    assert out.tolist() == [-128, -1, -(2**63), 0x3FC00000, 3, 1]
    for value, bits in ((largest, 0x7F7FFFFF), (-largest * (1 + 2**-26), 0xFF7FFFFF), (float("inf"), 0x7F800000), (3, 0x40400000), (np.array(0.5), 0x3F000000)):
        assert m.numbers(127, 0, 2**63 - 1, value, "", False, out, threads=1).tolist() == [127, 0, 2**63 - 1, bits, 0, 0]
    good = [1, 1, 1, 1.0, "", True]
    refused = (
        (0, -129, OverflowError), (0, 128, OverflowError), (0, True, TypeError), (0, 1.0, TypeError), (0, "1", TypeError), (0, None, TypeError),
        (1, -1, OverflowError), (1, 2**64, OverflowError), (1, np.float64(1), TypeError), (2, -(2**63) - 1, OverflowError), (2, 10**400, OverflowError),
        (3, 1e39, OverflowError), (3, largest * (1 + 2**-24), OverflowError), (3, -(10**400), OverflowError), (3, True, TypeError), (3, 1j, TypeError),
        (3, Fraction(1, 2), TypeError), (4, b"x", TypeError), (4, "\ud800", ValueError), (5, 1, TypeError), (5, np.array([True]), TypeError),
    )
    for place, value, error in refused:
        with pytest.raises(error, match=f"parameter `{'abcds'[place] if place < 5 else 'flag'}`"):
            m.numbers(*good[:place], value, *good[place + 1 :], out, threads=1)


def test_arrays_that_do_not_fit(m):
    """By byte order, kind, rank; what is no array."""
    y = np.zeros(2, F)
    for x, message in ((y.astype(">f4"), "not of >f4"), (np.array([None, 1]), "not of object"), (np.array(["a"]), "not of <U1"), (y.astype(complex), "not of complex128"),
                       (F(1), "of 1 dimension, not of 0"), (y[None], "of 1 dimension, not of 2"), (None, "not NoneType"), (1.0, "not float"), ([1.0], "not list")):
        with pytest.raises(TypeError, match=f"parameter `x` .* needs an array.*{message}"):
            m.add(x, y, threads=2)


def test_no_elements(m):
    """Types without a size have a length."""
    assert m.nothings(np.zeros(3, m.nothings.parameters[0].dtype), np.zeros((5, 0), F), np.zeros(2, U), threads=1).tolist() == [3, 5]
    assert m.nothings(np.zeros(0, m.nothings.parameters[0].dtype), rustg.zeros((7, 0)), np.zeros(2, U), threads=1).tolist() == [0, 7]


def test_memory_for_one_parameter_alone(m):
    """What is behind `&mut` is given once; neighbours that do not overlap are fine, on the host and on the device."""
    y = np.zeros((4, 2), F)
    for kernel, x, z in ((m.two, y[:, 0], y[:, 0]), (m.two, y[:3, 0], y[1:, 0]), (m.add, y[:, 1], y[:, 1]), (m.add, y[::-1, 1], y[:, 1])):
        with pytest.raises(ValueError, match=r"parameters `x` and `y` are given the same memory, but `[xy]` \(&mut \[f32\]\) has to have it for itself"):
            kernel(x, z, threads=3)
    m.two(y[:, 0], y[:, 1], threads=4)
    assert y.tolist() == [[1, 10]] * 4
    x = rustg.zeros(4)
    for a, b in ((x, x), (x.reshape(2, 2).reshape(4), x)):
        with pytest.raises(ValueError, match="are given the same memory"):
            m.two(a, b, threads=4)
    assert m.two(x, y[:, 0], threads=4)[0].numpy().tolist() == [1] * 4 and y[:, 0].tolist() == [11] * 4


def test_memory_for_several_atomics(m):
    """`&[AtomicU32]` may be the same array twice, as in Rust."""
    for array in (np.zeros(3, U), np.zeros(6, U)[::2], rustg.zeros(3, U)):
        m.counts(array, array, array, threads=3)
        assert np.asarray(array).tolist() == [31] * 3
    array = np.zeros(4, U)
    with pytest.raises(ValueError, match="`a` and `b` are given arrays that overlap"):
        m.counts(array[1:], array[:-1], np.zeros(1, U), threads=3)


def test_numbers_of_threads(m):
    """Integers, one to three of them, that 32 bits can count."""
    x, y = np.ones(6, F), np.zeros(6, F)
    for threads in (6, np.int16(6), [6], (6, 1), np.array([6, 1, 1])):
        y[:] = 0
        assert m.add(x, y, threads=threads).tolist() == [1] * 6
    for threads in (0, (0, 5), (5, 0, 0)):
        assert m.add(x, y, threads=threads).tolist() == [1] * 6
    for value, error in ((True, TypeError), (2.0, TypeError), ("6", TypeError), ((), TypeError), ((1, 1, 1, 1), TypeError), (np.ones((1, 1), int), TypeError),
                         (-1, ValueError), ((1, -1), ValueError), (1 << 32, ValueError), ((1 << 16, 1 << 16), ValueError)):
        with pytest.raises(error, match="threads"):
            m.add(x, y, threads=value)
    with pytest.raises(ValueError, match="more threads than 32-bit numbers can count"):
        m.add(x, y, groups=1 << 26)


def test_arrays_on_the_device_at_their_edges():
    """Scalars, empty arrays, structs; shapes that cannot be; what is no number."""
    assert rustg.array(5.5).shape == () and rustg.zeros(()).numpy() == 0 and rustg.zeros((2, 0, 3)).numpy().shape == (2, 0, 3)
    scalar = rustg.empty((), np.int16)
    scalar.set(np.int16(-3))
    assert scalar.numpy() == -3 and rustg.array([1, 2.5], F).numpy().tolist() == [1, 2.5]
    record = np.array([(1, 2)], [("a", "u1"), ("b", "f4")])
    assert rustg.array(rustg.array(record)).numpy() == record and rustg.array(rustg.array([True])).numpy().tolist() == [True]
    strided = np.arange(12, dtype=F).reshape(3, 4)[::-1, ::2]
    assert np.array_equal(rustg.array(strided).numpy(), strided) and np.array_equal(rustg.array(strided.T).numpy(), strided.T)
    for shape, error in ((-1, ValueError), ((2, -1), ValueError), (2.5, TypeError), ("2", TypeError), ((1 << 40, 1 << 40), MemoryError), (1 << 28, MemoryError)):
        with pytest.raises(error):
            rustg.zeros(shape)
    for data in ([None, 1], ["a"], np.array([b"x"]), np.array(["2020"], "M8[Y]"), [[1], [1, 2]]):
        with pytest.raises((TypeError, ValueError)):
            rustg.array(data)
    a = rustg.zeros(4)
    with pytest.raises(AttributeError):
        a.shape = (1 << 20,)
    with pytest.raises(ValueError, match=r"expected float32 \(4,\), got int64 \(4,\)"):
        a.set([1, 2, 3, 4])
    with pytest.raises(ValueError, match="becomes an array of the host by a copy"):
        a.__array__(copy=False)
    assert np.from_dlpack(a).shape == (4,) and a.__dlpack__(max_version=(1, 0), dl_device=(1, 0), copy=None)
    with pytest.raises(BufferError):
        a.__dlpack__(dl_device=(2, 0))


def test_copies_and_pickles(m):
    """Modules, kernels, arrays and errors."""
    a = rustg.array(np.arange(3, dtype=F))
    for other in (copy.copy(a), copy.deepcopy(a), pickle.loads(pickle.dumps(a))):
        m.add(np.ones(3, F), other, threads=3)
        assert other.numpy().tolist() == [1, 2, 3] and a.numpy().tolist() == [0, 1, 2]
    assert one(pickle.loads(pickle.dumps(m)).blur) == one(pickle.loads(pickle.dumps(m.blur))) == 5
    with pytest.raises(rustg.KernelPanic) as caught:
        m.pair([1, 2], np.zeros(1, U), threads=1)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.line, again.column, again.thread, again.kernel) == (str(caught.value), 11, 70, (0, 0, 0), "pair")
    assert "".join(traceback.format_exception_only(again)).startswith("rustg.KernelPanic: thread 0 of kernel `pair` panicked at <kernel>:11:70: index")
    with pytest.raises(rustg.CompileError) as refused:
        rustg.compile("fn f() -> u8 { 1u16 }")
    again = pickle.loads(pickle.dumps(refused.value))
    assert str(again) == str(refused.value) and again.diagnostics == refused.value.diagnostics


def test_help_tells_the_fields_of_structs(m):
    """Their types, and the size."""
    text = pydoc.plain(pydoc.render_doc(m.pads))
    assert "p: Pad[n], changed in place (Rust: &mut [Pad])" in text and "Pad has 12 bytes: a: uint8, b: uint32, c: uint16[3]" in text
    assert all(word in text for word in ("TypeError", "OverflowError", "ValueError", "MemoryError", "DeviceError", "KernelPanic"))


def test_sources_and_constants_that_cannot_be():
    """Said before anything is compiled."""
    source = """#[kernel] pub fn f(out: &mut [u32], x: &mut [f32]) {
        let b = S.as_bytes();
        for k in 0..b.len() { out[k + 1] = b[k] as u32; }
        out[0] = S.len() as u32;
        x[0] = X;
    }"""
    text = "a\0\b\x7f\"\\'é\u2028\n{}"
    m = rustg.compile(source, defines={"S": text, "X": 0.1})
    data = text.encode()
    out, x = m.f(np.zeros(40, U), np.zeros(2, F), threads=1)
    assert out[0] == len(data) and bytes(out[1 : len(data) + 1].astype(np.uint8)) == data and x[0] == F(0.1)
    if runtime(None).float64:
        doubles = rustg.compile("#[kernel] pub fn f(x: &mut [f32]) { x[0] = D as f32; }", defines={"D": np.float64(-1e-30)})
        assert doubles.f(np.zeros(1, F), threads=1)[0] == F(-1e-30)
    for name, value, error in (("fn", 1, ValueError), ("a b", 1, ValueError), ("", 1, ValueError), (3, 1, TypeError), ("N", 1e39, OverflowError),
                               ("N", np.longdouble(1), TypeError), ("N", None, TypeError), ("N", 10**5000, OverflowError)):
        with pytest.raises(error):
            rustg.compile(source, defines={name: value})
    for arguments, error in (((b"fn f() {}",), TypeError), ((None,), TypeError), (([],), TypeError), (("fn \ud800() {}",), ValueError)):
        with pytest.raises(error):
            rustg.compile(*arguments)
    for options, error in (({"defines": [1]}, TypeError), ({"profile": None}, ValueError), ({"stack": True}, ValueError), ({"stack": 4096.0}, ValueError),
                           ({"device": "0"}, TypeError), ({"device": 99}, rustg.DeviceError), ({"device": -1}, rustg.DeviceError)):
        with pytest.raises(error):
            rustg.compile(source, **options)


def test_sources_of_any_bytes(tmp_path):
    """A file is read as Rust reads it, whatever Python's locale is; what is no UTF-8 is told as an error of the program."""
    path = tmp_path / "größe.rs"
    path.write_bytes("#[kernel] pub fn f(out: &mut [u32]) { out[0] = \"größe\".len() as u32; }".encode())
    assert rustg.compile(path).f(np.zeros(1, U), threads=1)[0] == 7
    path.write_bytes(b"#[kernel] pub fn f() { let s = \"\xff\"; }")
    with pytest.raises(rustg.CompileError, match="UTF-8"):
        rustg.compile(path)
