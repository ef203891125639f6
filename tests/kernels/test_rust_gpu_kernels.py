"""Kernels as they are written for rust-gpu (`rust_gpu_kernels.rs`), unchanged, in a foreign Vulkan program."""

import subprocess
from pathlib import Path

import numpy as np
import pytest
from data import floats
from test_descriptors import Host, reflection

import rustg

SOURCE = (Path(__file__).parent / "rust_gpu_kernels.rs").read_text()
#: Kompute binds all buffers as storage buffers; what a uniform buffer is in the module is looked at by itself.
BOUND = SOURCE.replace("#[spirv(uniform, ", "#[spirv(storage_buffer, ")
F, U = np.float32, np.uint32


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """Each kernel of the file, accepted by the validator."""
    made = rustg.spirv(BOUND)
    folder = tmp_path_factory.mktemp("modules")
    for name, data in made.items():
        path = folder / name.replace("::", "_")
        path.write_bytes(data)
        done = subprocess.run(["spirv-val", "--target-env", "vulkan1.1", path], capture_output=True, text=True)
        assert done.returncode == 0, f"{name}: {done.stderr}"
    return made


@pytest.fixture(scope="module")
def run(modules):
    """Runs a kernel by its name."""
    host = Host()
    return lambda name, arrays, groups=(1, 1, 1), push=b"", constants=(): host.run(modules[name], arrays, groups, push, constants)


def random(shape, scale=2.0, seed=1):
    return floats(int(np.prod(shape)), scale, seed).reshape(shape)


def test_particles(run):
    """A struct with methods, changed in its place; push constants with a vector."""
    p = random((100, 4))
    push = np.array([90], U).tobytes() + np.array([0.125, 0.5, -9.75], F).tobytes()
    v = p[:, 2:] + np.array([0.5, -9.75], F) * F(0.125)
    x = p[:, :2] + v * F(0.125)
    under = x[:, 1] < 0
    x[under, 1] *= -1
    v[under, 1] *= F(-0.5)
    expected = np.concatenate([np.hstack([x, v])[:90], p[90:]])
    assert np.allclose(run("particles", [p], (2, 1, 1), push)[0], expected, atol=1e-5)


def test_atomics_of_unsigned_numbers(run):
    """On buffers and on memory of the workgroup, with the const arguments in every spelling."""
    data = np.random.default_rng(1).integers(5, 1 << 24, 256, U)
    out, bins = run("statistics", [data, np.array([0xFFFFFFFF, 0, 0, 0, 0, 5], U), np.zeros(16, U)], (4, 1, 1))[1:]
    assert out.tolist() == [data.min(), data.max(), np.bitwise_or.reduce(data), 256, 7, 9]
    assert np.array_equal(bins, np.bincount(data & 15, minlength=16))


def test_atomics_of_signed_numbers_and_floats(run):
    """The type of the first argument chooses the function."""
    data = np.random.default_rng(1).integers(-1000, 1000, 64, np.int32)
    out = run("extent", [data, np.zeros(4, np.int32)], (2, 1, 1))[1]
    assert out[:2].tolist() == [data.min(), data.max()] and out[3] == data.sum() and out.view(F)[2] == data.sum()


def test_queue(run):
    """A counter hands out places."""
    data = np.random.default_rng(1).integers(0, 1000, 256, U)
    count, kept = run("compact", [data, np.zeros(1, U), np.zeros(256, U)], (4, 1, 1))[1:]
    assert np.array_equal(np.sort(kept[: count[0]]), np.sort(data[data % 3 == 0])) and not kept[count[0] :].any()


def test_sort(run):
    """Control barriers with const arguments."""
    data = np.random.default_rng(1).integers(0, 1 << 32, 128, U)
    assert np.array_equal(run("bitonic", [data], (2, 1, 1))[0].reshape(2, 64), np.sort(data.reshape(2, 64), axis=1))


def test_transform(run):
    """Matrices in a uniform buffer; the light is at a multiple of 16 bytes."""
    projection, view, light = random((4, 4), seed=2), random((4, 4), seed=3), random(4, 5, seed=4)
    uniform = np.concatenate([projection.ravel(), view.ravel(), [1.5, 0, 0, 0], light]).astype(F)
    p = random((32, 4), seed=5)
    p[:, 3] = 1
    clip, lit = run("transform", [uniform, p, np.zeros((32, 4), F), np.zeros((32, 3), F)])[2:]
    P, V, x = (a.astype(float) for a in (projection.T, view.T, p))
    assert np.allclose(clip, x @ (P @ V).T, rtol=1e-3, atol=1e-2)
    world, normal = (x @ V.T)[:, :3], x[:, :3] @ V[:3, :3].T
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    to = light[:3] - world
    to /= np.linalg.norm(to, axis=1, keepdims=True)
    expected = np.maximum((normal * to).sum(axis=1), 0)[:, None] * 1.5 + light[3] * x[:, [0, 0, 1]]
    assert np.allclose(lit, expected, atol=1e-3)


def test_matrices(run):
    """Inverses, rotations by matrices and quaternions, views."""
    p = random((32, 3))
    x = p.astype(float)
    m = np.stack([x, np.tile([0.5, 2, -1], (32, 1)), np.tile([1, 0.25, 3], (32, 1))], 2)
    c, s = np.cos(np.pi / 6), np.sin(np.pi / 6)
    flat = np.stack([x[:, 0] * c - x[:, 1] * s, x[:, 0] * s + x[:, 1] * c], 1)
    small = np.stack([x[:, :2], np.tile([-1, 0.5], (32, 1))], 2)
    turned = np.linalg.solve(small, flat[..., None])[:, 0, 0]
    got = run("inverses", [p, np.zeros((32, 8), F)])[1]
    expected = np.column_stack([x, np.linalg.det(m), 2 * m[:, 1, 2] - m[:, 2, 1], flat, turned])
    far = (np.abs(np.linalg.det(m)) > 0.1) & (np.abs(np.linalg.det(small)) > 0.1)
    assert far.sum() > 20 and np.allclose(got[far], expected[far], atol=2e-3)

    axis = np.array([0.6, 0, 0.8])
    turned = x * np.cos(0.7) + np.cross(axis, x) * np.sin(0.7) + axis * (x @ axis)[:, None] * (1 - np.cos(0.7))
    got = run("rotations", [p, np.zeros((32, 3, 3), F)])[1]
    # Sine and cosine of some devices are no better than 2e-4.
    assert np.allclose(got, np.stack([turned, turned, x], 1), atol=2e-3)

    d = x - [1, 2, 3]
    f = d / np.linalg.norm(d, axis=1, keepdims=True)
    side = np.cross(f, [0, 1, 0])
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    seen = np.stack([(side * d).sum(1), (np.cross(side, f) * d).sum(1), -(f * d).sum(1)], 1)
    got = run("views", [p, np.zeros((32, 4), F)])[1]
    assert np.allclose(got, np.column_stack([(seen - x) / [1, 2, 0.5], np.ones(32)]), atol=1e-3)


def test_render(run):
    """A ray against a sphere."""
    out = run("render", [np.zeros((24, 20), U)], (3, 3, 1), np.array([20, 24], U).tobytes())[0]
    y, x = np.mgrid[:24, :20]
    d = np.stack([(x + 0.5) / 20 * 2 - 1, -((y + 0.5) / 24 * 2 - 1), np.full((24, 20), 1.5)], 2)
    d /= np.linalg.norm(d, axis=2, keepdims=True)
    b = -2 * d[..., 2]
    disc = b * b - 3
    t = -b - np.sqrt(np.maximum(disc, 0))
    n = t[..., None] * d - [0, 0, 2]
    sun = np.array([0.5, 1, -0.75]) / np.linalg.norm([0.5, 1, -0.75])
    r = d - 2 * (d * n).sum(2, keepdims=True) * n
    shine = np.maximum(r @ sun, 0) ** 8
    hit = np.array([0.8, 0.3, 0.2]) * (np.maximum(n @ sun, 0) + 0.1)[..., None] + shine[..., None]
    up = 0.5 * (d[..., 1:2] + 1)
    color = np.where(((disc > 0) & (t > 0))[..., None], hit, 1 - up + np.array([0.3, 0.5, 0.9]) * up)
    wanted = np.clip(color, 0, 1) ** (1 / 2.2) * 255
    got = out.view(np.uint8).reshape(24, 20, 4)
    edge = np.abs(disc) < 1e-3
    assert np.all(got[..., 3] == 255) and np.all((np.abs(got[..., :3] - wanted) <= 1.01) | edge[..., None])


def test_blur(run):
    """Signed vectors, clamped."""
    image = random((10, 12, 4))
    out = run("blur", [np.array([12, 10], U), image, np.zeros_like(image)], (2, 2, 1))[2]
    padded = np.pad(image.astype(float), ((1, 1), (1, 1), (0, 0)), mode="edge")
    assert np.allclose(out, sum(padded[y : y + 10, x : x + 12] for y in range(3) for x in range(3)) / 9, atol=1e-5)


def test_noise(run):
    """Operators on the bits of vectors."""
    seed = 77
    out, units = run("noise", [np.zeros((32, 3), U), np.zeros((32, 2), F)], push=U(seed).tobytes())
    with np.errstate(over="ignore"):
        v = np.stack([np.arange(32, dtype=U) ^ U(seed), np.zeros(32, U), np.full(32, seed << 3, U)], 1)
        v = v * U(1664525) + U(1013904223)
        v = v + np.roll(v, -1, 1) * np.roll(v, 1, 1)
        v = v ^ (v >> U(16))
        v = v + np.roll(v, -1, 1) * np.roll(v, 1, 1)
    assert np.array_equal(out, v & 0xFFFF | (v & 1) << U(20))
    assert np.array_equal(units[:, 0], (v[:, 0] >> 9 | U(0x3F800000)).view(F) - 1) and np.allclose(units[:, 1], (v[:, 1] >> 8) / 2**24)


def test_functions(run):
    """Functions of numbers, masks, parts."""
    v = random((32, 3))
    got = run("functions", [v, np.zeros((32, 20), F)])[1]
    x = v.astype(float)
    s = x[:, 0]
    t = np.clip((s + 1) / 3, 0, 1)
    below = v < 0.5
    chosen = np.where(below, x, 1 - x)
    angle = np.array([np.cos(np.pi / 3), np.sin(np.pi / 3)])
    expected = np.column_stack([
        t * t * (3 - 2 * t), s + (2 - s) * 0.25, np.clip(s, 0, 1), s >= 0.5, s - np.trunc(s), np.exp2(np.sqrt(np.abs(s))), np.mod(s, 1.5), np.radians(s),
        -np.abs(s), np.ones(32), np.cbrt(np.abs(s) + 1), np.hypot(s, x[:, 1]), chosen[:, 0], chosen[:, 1], below.any(1) * 2 + below.all(1),
        x[:, 2] - np.floor(x[:, 2]), np.floor(x[:, 1]) + np.ceil(x[:, 2]), x[:, 1], np.arccos(s / np.linalg.norm(x, axis=1)),
        (x <= 0).sum(1) + x[:, 2] * (3 * angle[1] - x[:, 2] * angle[0])])
    assert np.allclose(got, expected, atol=1e-3), np.abs(got - expected).max(axis=0)


def test_colours(run):
    """Packing and unpacking."""
    below, above = (np.random.default_rng(k).integers(0, 1 << 32, 64, U) for k in (1, 2))
    out = run("over", [below, above])[1]
    b, a = (c.view(np.uint8).reshape(64, 4) / 255 for c in (below, above))
    mixed = (a[:, :3] * a[:, 3:] + b[:, :3] * (1 - a[:, 3:])) * 255
    assert np.all(np.abs(out.view(np.uint8).reshape(64, 4)[:, :3] - mixed) <= 0.51) and np.all(out >> 24 == 255)


def test_layout(run):
    """Structs with `repr(C)` are those of a C compiler."""
    dtype = np.dtype([("small", "u2"), ("wide", "u8"), ("byte", "u1"), ("word", "u4"), ("v", "f4", 4), ("last", "f4", 3)], align=True)
    assert [dtype.fields[n][1] for n in dtype.names] == [0, 8, 16, 20, 24, 40]
    # A `Vec4` is aligned to 16 bytes.
    dtype = np.dtype({"names": dtype.names, "formats": [dtype[n] for n in dtype.names], "offsets": [0, 8, 16, 20, 32, 48], "itemsize": 64})
    rows = np.frombuffer(np.random.default_rng(1).integers(0, 100, 16 * 64, np.uint8).tobytes(), dtype).copy()
    rows["v"], rows["last"] = random((16, 4)), random((16, 3))
    apart = np.zeros((16, 4), F)
    got, ones = run("layout", [rows.view(np.uint8), apart])
    got = got.view(dtype)
    assert np.array_equal(got["small"], rows["small"]) and np.array_equal(got["wide"], rows["wide"] + rows["small"])
    assert np.array_equal(got["word"], rows["word"] + rows["byte"]) and np.array_equal(got["byte"], rows["byte"])
    assert np.array_equal(got["v"], rows["v"][:, [1, 0, 3, 2]]) and np.array_equal(got["last"], rows["last"][:, [2, 2, 0]])
    assert np.array_equal(ones, np.tile(np.array([1, 0, 0, 0], F), (16, 1)))


def test_product(run):
    """Two variables of the workgroup."""
    a, b = random((32, 32), 1), random((32, 32), 1, seed=2)
    assert np.allclose(run("product", [a, b, np.zeros((32, 32), F)], (2, 2, 1), U(32).tobytes())[2], a.astype(float) @ b, atol=1e-4)


def test_unchecked_elements(run):
    """`index_unchecked`, `get_unchecked` and their `mut` are references to elements."""
    words = np.random.default_rng(1).integers(0, 1 << 20, (32, 4), U)
    out, sums = run("rotate", [words, np.zeros((32, 4), U), np.zeros(4, U)])[1:]
    assert np.array_equal(out, np.roll(words, 1, axis=1)) and np.array_equal(sums, words[:, 1].reshape(8, 4).sum(axis=0))


def test_specialization_constants(run):
    """With their defaults, and with what the host says."""
    i, zero = np.arange(64), np.zeros(64, U)
    assert np.array_equal(run("series", [zero])[0], 10 * i) and np.array_equal(run("series", [zero], constants=[3, 100])[0], 100 + 3 * i)


@pytest.mark.host
def test_interface(modules, tmp_path):
    """Sets, bindings, push constants and sizes of the workgroups."""
    seen = {name: reflection(data, tmp_path / "m") for name, data in modules.items()}
    places = {name: [sorted((b["set"], b["binding"]) for b in m.get(kind, [])) for kind in ("ssbos", "ubos")] for name, m in seen.items()}
    assert places["wave::flood"] == [[(0, 2), (1, 4)], []]
    assert places["transform"] == [[(0, k) for k in range(4)], []]
    assert [len(seen[name].get("push_constants", [])) for name in ("particles", "render", "noise", "compact")] == [1, 1, 1, 0]
    assert seen["wave::flood"]["entryPoints"][0]["workgroup_size"] == [8, 8, 1] and seen["product"]["entryPoints"][0]["workgroup_size"] == [16, 16, 1]


_ROOTS = """
#[kernel]
pub fn roots(#[global_id] i: usize, a: &[f32], out: &mut [[f32; 6]]) {
    let x = a[i];
    let u = x.abs() + 1.0;
    out[i] = [x.cbrt(), x.exp_m1(), u.ln_1p(), x.asinh(), u.acosh(), (x / 16.0).atanh()];
}
"""


def test_further_functions():
    """Those of `num_traits::Float` that the device does not have itself; small arguments do not lose their digits."""
    m = rustg.compile(_ROOTS)
    x = np.concatenate([floats(60, 3), np.array([0.0, 1e-3, -1e-3, 2e-5, -1e-6, 8.0, -8.0], F)])
    got = m.roots(x, np.zeros((len(x), 6), F), threads=len(x))
    v = x.astype(float)
    u = np.abs(v) + 1
    expected = np.column_stack([np.cbrt(v), np.expm1(v), np.log1p(u), np.arcsinh(v), np.arccosh(u), np.arctanh(v / 16)])
    # What acosh of 1 + tiny is depends on the digits that the sum lost.
    assert np.allclose(got[:, [0, 1, 2, 3, 5]], expected[:, [0, 1, 2, 3, 5]], rtol=3e-4, atol=1e-9), np.abs(got / expected - 1).max(axis=0)
    assert np.allclose(got[:, 4], expected[:, 4], rtol=3e-4, atol=3e-3)


@pytest.mark.host
@pytest.mark.parametrize(("target", "arch"), [("spirv", "spirv"), ("metal", "spirv"), ("ptx", "nvptx64")])
def test_architecture(target, arch, tmp_path):
    """`target_arch` in conditions."""
    from click.testing import CliRunner

    from rustg.cli import main

    for name, code in ((arch, 0), ("x86_64", 1)):
        (tmp_path / "k.rs").write_text(f'#[cfg(not(target_arch = "{name}"))] fn g() {{ missing() }}\n#[kernel] pub fn f(x: &mut [u32]) {{ x[0] = 1; }}')
        done = CliRunner().invoke(main, ["build", str(tmp_path / "k.rs"), "--target", target, "-o", str(tmp_path / "k")])
        assert done.exit_code == code, done.output


@pytest.mark.host
def test_uniform_buffers(tmp_path):
    """The kernels with uniform buffers, as they stand in the file: a matrix has 64 bytes."""
    start = SOURCE.index("// Transformations by matrices."), SOURCE.index("#[spirv(compute(threads(32)))]\npub fn inverses(")
    made = rustg.spirv(SOURCE[: SOURCE.index("const DEVICE")] + SOURCE[start[0] : start[1]])
    assert list(made) == ["transform"]
    seen = reflection(made["transform"], tmp_path / "m")
    assert [(b["set"], b["binding"], b["block_size"]) for b in seen["ubos"]] == [(0, 0, 160)] and [b["binding"] for b in seen["ssbos"]] == [1, 2, 3]
    subprocess.run(["spirv-val", "--target-env", "vulkan1.1", tmp_path / "m"], check=True)


_HEAD = "use spirv_std::{spirv, arch::*, memory::*, glam::*};\n#[spirv(compute(threads(4)))] pub fn f(#[spirv(local_invocation_index)] i: u32, "
_BUFFER = "#[spirv(storage_buffer, descriptor_set = 0, binding = 0)] "
REFUSED = [
    ("R0118", _BUFFER + "a: &mut [u64]) { unsafe { atomic_i_add::<u64, 1, 0>(&mut a[0], 1); } }"),
    ("R0118", _BUFFER + "a: &mut [f32]) { unsafe { atomic_i_add::<_, 1, 0>(&mut a[0], 1.0); } }"),
    ("E0308", _BUFFER + "a: &mut [u32]) { unsafe { atomic_i_add::<u32, 1, 0>(&mut a[0], 1.0); } }"),
    ("E0308", _BUFFER + "a: &[u32]) { unsafe { atomic_i_add::<u32, 1, 0>(&a[0], 1); } }"),
    ("E0061", _BUFFER + "a: &mut [u32]) { unsafe { atomic_i_add::<u32, 1, 0>(&mut a[0]); } }"),
    ("E0133", _BUFFER + "a: &mut [u32]) { atomic_i_add::<u32, 1, 0>(&mut a[0], 1); }"),
    ("R0101", _BUFFER + "a: &mut [u32]) { let add = atomic_i_add; a[0] = 1; }"),
    ("R0616", "#[spirv(spec_constant(id = 0))] k: i32) {}"),
    ("R0618", "#[spirv(spec_constant(default = 3))] k: u32) {}"),
    ("R0612", "#[spirv(spec_constant(id = 0, size = 3))] k: u32) {}"),
    ("R0612", "#[spirv(subgroup_id)] k: u32) {}"),
    ("R0202", "#[spirv(descriptor_set = 0, binding = 0)] t: &spirv_std::image::Image2d) {}"),
    ("R0101", _BUFFER + "a: &mut [u32]) { a[0] = twice(1u32); } fn twice<T: Copy>(x: T) -> u32 { 2 }"),
    ("R0102", _BUFFER + "a: &mut [u32]) { let twice = |x: u32| 2 * x; a[0] = twice(i); }"),
    ("R0103", _BUFFER + "a: &mut [u32]) {} trait Shape { fn area(&self) -> f32; }"),
    ("E0608", _BUFFER + "a: &mut [Vec3]) { a[0].x = a[1][0]; }"),
    ("E0308", _BUFFER + "a: &mut [Vec3]) { a[0] = a[0] * Mat3::IDENTITY; }"),
    ("E0369", _BUFFER + "a: &mut [Vec3]) { a[0] = a[0] & a[1]; }"),
]


@pytest.mark.host
@pytest.mark.parametrize(("code", "rest"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_refused(code, rest):
    """Each with an error that says so."""
    with pytest.raises(rustg.CompileError) as caught:
        rustg.spirv(_HEAD + rest)
    assert code in {d["code"]["code"] for d in caught.value.diagnostics if d["code"]}, str(caught.value)
