"""Vectors of glam in kernels: operators between vectors and with numbers on either side, methods, conversions."""

import numpy as np
import pytest
from data import floats

import rustg

_CHECK = """
pub struct Out{T}{N} {{ pub sum: {V}, pub mixed: {V}, pub assigned: {V}, pub picked: {V}, pub dot: {T}, pub equal: bool }}
#[kernel]
pub fn on_{v}(#[global_id] i: usize, a: &[{V}], b: &[{V}], k: {T}, out: &mut [Out{T}{N}]) {{
    let (x, y) = (a[i], &b[i]);
    let mut z = x;
    z += *y;
    z -= {V}::ONE;
    z *= k;
    z /= {V}::splat(3{dot});
    z %= 1000{dot};
    z = x + z;
    let mixed = (k + x) * *y / (y + 1{dot}) {minus} k * x;
    out[i] = Out{T}{N} {{ sum: x + y, mixed: mixed, assigned: z, picked: x.max(*y).min(x + y).add({V}::Y), dot: x.dot(*y), equal: x == *y }};
}}
"""
KINDS = [("u32", "UVec", "", "+"), ("i32", "IVec", "", "-"), ("f32", "Vec", ".0", "-")]
DTYPES = {"u32": np.uint32, "i32": np.int32, "f32": np.float32}
METHODS = """
#[kernel]
pub fn shapes(#[global_id] i: usize, a: &[Vec3], n: &[UVec3], out: &mut [[f32; 12]]) {
    let (v, u) = (a[i], n[i]);
    let d = v.normalize();
    let r = -v.reflect(Vec3::Y).cross(vec3(1.0, 2.0, 3.0)) * 0.5;
    let w = v.extend(2.0).lerp(Vec4::ONE, 0.25);
    let f = u.as_vec3() % 7.0;
    out[i] = [d.length(), r.x, r.y, r.z, w.w, w.truncate().element_sum(), v.distance(Vec3::ZERO), f.x, f.xy().y, v.clamp(Vec3::ZERO, Vec3::ONE).z,
              Vec3::ZERO.normalize_or_zero().x, (2.0 / (1.0 + v.abs())).max_element()];
}
"""
SOURCE = "use std::glam::*;\n" + METHODS + "".join(
    _CHECK.format(T=T, V=f"{V}{n}", v=f"{V}{n}".lower(), N=n, dot=dot, minus=minus) for T, V, dot, minus in KINDS for n in (2, 3, 4))


@pytest.fixture(scope="module")
def m():
    """All kernels of this file."""
    return rustg.compile(SOURCE, profile="release")


def rows(records) -> np.ndarray:
    """Structured vectors as rows of numbers."""
    return np.stack([records[name] for name in records.dtype.names], axis=-1)


@pytest.mark.parametrize("kind", range(3), ids=["u32", "i32", "f32"])
def test_operators(m, kind):
    """Operators of vectors of two to four parts."""
    T, V, _, minus = KINDS[kind]
    for n in (2, 3, 4):
        kernel = m[f"on_{V}{n}".lower()]
        if T == "f32":
            a, b, k = floats(40 * n, 3).reshape(40, n), np.abs(floats(40 * n, 3, seed=2)).reshape(40, n), np.float32(1.5)
        else:
            a, b = (np.random.default_rng(s).integers(1, 1000, (40, n)).astype(DTYPES[T]) for s in (1, 2))
            k = DTYPES[T](5)
        b[0] = a[0]
        out = kernel(*(x.view(kernel.parameters[0].dtype).reshape(40) for x in (a, b)), k if T == "f32" else int(k), np.zeros(40, kernel.parameters[3].dtype), threads=40)
        one, y = a.dtype.type(1), np.eye(1, n, 1, dtype=a.dtype)

        def divided(p, q):
            return p / q if T == "f32" else (np.sign(p.astype(np.int64)) * (np.abs(p.astype(np.int64)) // q)).astype(DTYPES[T])
        rest = np.fmod(divided((a + b - one) * k, a.dtype.type(3)), a.dtype.type(1000))
        mixed = divided((k + a) * b, b + one)
        expected = {"sum": a + b, "assigned": a + rest, "mixed": mixed + k * a if minus == "+" else mixed - k * a,
                    "picked": np.minimum(np.maximum(a, b), a + b) + y, "dot": (a * b).sum(axis=1, dtype=a.dtype), "equal": (a == b).all(axis=1)}
        for name, wanted in expected.items():
            got = out[name] if name in ("dot", "equal") else rows(out[name])
            assert np.allclose(got, wanted, rtol=1e-4, atol=1e-4) if T == "f32" else np.array_equal(got, wanted), (n, name)


def test_methods(m):
    """Lengths, products, conversions, constants."""
    v = floats(60, 2).reshape(20, 3)
    n = np.random.default_rng(1).integers(0, 1000, (20, 3), np.uint32)
    out = m.shapes(v.view(m.shapes.parameters[0].dtype).reshape(20), n.view(m.shapes.parameters[1].dtype).reshape(20), np.zeros((20, 12), np.float32), threads=20)
    x = v.astype(float)
    r = -np.cross(x * [1, -1, 1], [1, 2, 3]) * 0.5
    w = np.concatenate([x, np.full((20, 1), 2)], axis=1) * 0.75 + 0.25
    f = np.fmod(n.astype(float), 7)
    expected = np.column_stack([np.ones(20), r, w[:, 3], w[:, :3].sum(axis=1), np.linalg.norm(x, axis=1), f[:, 0], f[:, 1], np.clip(x[:, 2], 0, 1),
                                np.zeros(20), (2 / (1 + np.abs(x))).max(axis=1)])
    assert np.allclose(out, expected, atol=1e-4)


@pytest.mark.host
def test_what_is_refused():
    """Vectors of different types, operators that there are not, types of the program."""
    def error(body):
        with pytest.raises(rustg.CompileError) as caught:
            rustg.compile("use std::glam::*; struct Mine { x: u32 }\n#[kernel] pub fn f(a: &mut [Vec2], u: &[UVec2]) {\n" + body + "}")
        return [d["code"]["code"] for d in caught.value.diagnostics if d["code"]]
    assert error("a[0] = a[0] + u[0];") == ["E0308"]
    assert error("a[0] = a[0] << a[1];") == ["E0369"]
    assert error("let m = -u[0];") == ["E0600"]
    assert error("a[0] = a[0] * 2;") == ["E0308"]
    assert error("let m = Mine { x: 1 } + Mine { x: 2 };") == ["E0369"]
