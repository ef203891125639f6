"""Kernels in the style of rust-gpu: its attributes, its vectors, buffers and push constants; started from Python."""

import numpy as np
import pytest
from data import floats

import rustg

SOURCE = """
#![cfg_attr(target_arch = "spirv", no_std)]
use spirv_std::arch::workgroup_memory_barrier_with_group_sync;
use spirv_std::glam::{vec2, vec3, UVec2, UVec3, Vec2, Vec3, Vec4};
use spirv_std::spirv;

pub fn collatz_steps(mut n: u32) -> u32 {
    let mut i = 0;
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        i += 1;
    }
    i
}
#[spirv(compute(threads(64)))]
pub fn collatz(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] numbers: &mut [u32],
) {
    let index = id.x as usize;
    numbers[index] = collatz_steps(numbers[index]);
}

pub struct Push { pub width: u32, pub height: u32, pub time: f32 }

#[spirv(compute(threads(8, 8)))]
pub fn gradient(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] push: &Push,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [Vec4],
) {
    if id.x >= push.width || id.y >= push.height {
        return;
    }
    let uv = vec2(id.x as f32 / push.width as f32, id.y as f32 / push.height as f32);
    out[(id.x + id.y * push.width) as usize] = Vec4::new(uv.x, uv.y, push.time.fract(), 1.0);
}

fn sd_circle(p: Vec2, center: Vec2, radius: f32) -> f32 { p.distance(center) - radius }
#[spirv(compute(threads(16)))]
pub fn circle(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(uniform, descriptor_set = 0, binding = 0)] size: &UVec2,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] inside: &mut [u32],
) {
    let p = vec2((id.x % size.x) as f32, (id.x / size.x) as f32);
    inside[id.x as usize] = (sd_circle(p, vec2(10.0, 8.0), 5.5) < 0.0) as u32;
}

#[spirv(compute(threads(32)))]
pub fn vector_add(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] a: &[f32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] b: &[f32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] c: &mut [f32],
) {
    let i = id.x as usize;
    if i < c.len() {
        c[i] = a[i] + b[i];
    }
}

#[spirv(compute(threads(32)))]
pub fn normals(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] corners: &[[Vec3; 3]],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [Vec3],
) {
    let t = &corners[id.x as usize];
    let (a, b, c) = (&t[0], &t[1], &t[2]);
    let (u, v) = (vec3(b.x - a.x, b.y - a.y, b.z - a.z), vec3(c.x - a.x, c.y - a.y, c.z - a.z));
    out[id.x as usize] = u.cross(v).normalize();
}

#[spirv(compute(threads(4, 4, 4)))]
pub fn voxels(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(num_workgroups)] groups: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [u32],
) {
    let side = groups.x * 4;
    let d = vec3(id.x as f32 - 3.5, id.y as f32 - 3.5, id.z as f32 - 3.5);
    out[(id.x + side * (id.y + side * id.z)) as usize] = (d.length() < 3.0) as u32;
}

#[spirv(compute(threads(64)))]
pub fn block_sums(
    #[spirv(local_invocation_id)] local: UVec3,
    #[spirv(workgroup_id)] group: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &mut [u32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] sums: &mut [u32],
) {
    let (base, l) = ((group.x * 64) as usize, local.x as usize);
    let mut step = 32;
    while step > 0 {
        if l < step {
            data[base + l] += data[base + l + step];
        }
        unsafe { workgroup_memory_barrier_with_group_sync() };
        step /= 2;
    }
    if l == 0 {
        sums[group.x as usize] = data[base];
    }
}

#[spirv(compute(threads(8, 8)))]
pub fn matrix_product(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] n: &u32,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] a: &[f32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] b: &[f32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] c: &mut [f32],
) {
    let n = *n;
    let mut sum = 0.0;
    for k in 0..n {
        sum += a[(id.y * n + k) as usize] * b[(k * n + id.x) as usize];
    }
    c[(id.y * n + id.x) as usize] = sum;
}

#[spirv(compute(threads(64)))]
pub fn invert(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] pixels: &mut [u32],
) {
    let p = pixels[id.x as usize];
    let (r, g, b, a) = (p & 0xff, p >> 8 & 0xff, p >> 16 & 0xff, p >> 24);
    pixels[id.x as usize] = (255 - r) | (255 - g) << 8 | (255 - b) << 16 | a << 24;
}

#[spirv(compute(threads(64)))]
pub fn particles(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] dt: &f32,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] positions: &mut [Vec3],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] velocities: &mut [Vec3],
) {
    let i = id.x as usize;
    let mut v = velocities[i];
    v.y -= 9.81 * *dt;
    let p = positions[i];
    let mut q = vec3(p.x + v.x * *dt, p.y + v.y * *dt, p.z + v.z * *dt);
    if q.y < 0.0 {
        q.y = 0.0 - q.y;
        v.y = 0.0 - v.y * 0.5;
    }
    positions[i] = q;
    velocities[i] = v;
}
"""
F = np.float32


@pytest.fixture(scope="module")
def m():
    """All kernels of this file."""
    return rustg.compile(SOURCE)


def vectors(kernel, parameter: int, values) -> np.ndarray:
    """An array of `glam` vectors from rows of numbers."""
    dtype = kernel.parameters[parameter].dtype
    return np.ascontiguousarray(values, F).view(dtype).reshape(values.shape[:-1])


def test_collatz(m):
    """The first example of rust-gpu."""
    def steps(n):
        count = 0
        while n != 1:
            n, count = (n // 2 if n % 2 == 0 else 3 * n + 1), count + 1
        return count
    assert m.collatz(np.arange(1, 201, dtype=np.uint32), threads=200).tolist() == [steps(n) for n in range(1, 201)]


def test_gradient(m):
    """A struct of push constants, vectors as elements."""
    push = np.zeros((), m.gradient.parameters[0].dtype)
    push["width"], push["height"], push["time"] = 10, 6, 2.25
    out = m.gradient(push, np.zeros(60, m.gradient.parameters[1].dtype), threads=(10, 6))
    y, x = np.divmod(np.arange(60), 10)
    assert np.allclose(out["x"], x / 10) and np.allclose(out["y"], y / 6) and np.all(out["z"] == 0.25) and np.all(out["w"] == 1)


def test_circle(m):
    """A signed distance."""
    size = np.zeros((), m.circle.parameters[0].dtype)
    size["x"], size["y"] = 20, 16
    inside = m.circle(size, np.zeros(320, np.uint32), threads=320).reshape(16, 20)
    y, x = np.mgrid[:16, :20]
    assert np.array_equal(inside, (x - 10) ** 2 + (y - 8) ** 2 < 5.5**2)


def test_vector_add(m):
    """Three buffers."""
    a, b = floats(100), floats(100, seed=2)
    assert np.array_equal(m.vector_add(a, b, np.zeros(100, F), threads=100), a + b)


def test_normals(m):
    """Cross products of triangles."""
    t = floats(90).reshape(10, 3, 3)
    out = m.normals(vectors(m.normals, 0, t), np.zeros(10, m.normals.parameters[1].dtype), threads=10)
    n = np.cross(t[:, 1] - t[:, 0], t[:, 2] - t[:, 0]).astype(float)
    n /= np.linalg.norm(n, axis=1, keepdims=True)
    assert np.allclose(np.stack([out["x"], out["y"], out["z"]], 1), n, atol=1e-4)


def test_voxels(m):
    """Three dimensions."""
    out = m.voxels(np.zeros(512, np.uint32), threads=(8, 8, 8)).reshape(8, 8, 8)
    z, y, x = np.mgrid[:8, :8, :8] - 3.5
    assert np.array_equal(out, x * x + y * y + z * z < 9)


def test_block_sums(m):
    """A tree of sums with barriers."""
    data = np.arange(256, dtype=np.uint32)
    expected = data.reshape(4, 64).sum(axis=1)
    assert np.array_equal(m.block_sums(data, np.zeros(4, np.uint32), threads=256)[1], expected)


def test_matrix_product(m):
    """24 by 24."""
    a, b = floats(576, 1).reshape(24, 24), floats(576, 1, seed=2).reshape(24, 24)
    c = m.matrix_product(24, a.reshape(-1), b.reshape(-1), np.zeros(576, F), threads=(24, 24))
    assert np.allclose(c.reshape(24, 24), a.astype(float) @ b, atol=1e-4)


def test_invert(m):
    """Packed pixels."""
    pixels = np.random.default_rng(1).integers(0, 2**32, 100, np.uint32)
    assert np.array_equal(m.invert(pixels.copy(), threads=100), pixels ^ np.uint32(0x00FFFFFF))


def test_particles(m):
    """Positions and velocities, with a floor."""
    p, v = np.abs(floats(150, 1)).reshape(50, 3), floats(150, 5, seed=2).reshape(50, 3)
    ps, vs = m.particles(0.1, vectors(m.particles, 1, p.copy()), vectors(m.particles, 2, v.copy()), threads=50)
    w = v.copy()
    w[:, 1] -= F(9.81) * F(0.1)
    q = p + w * F(0.1)
    under = q[:, 1] < 0
    q[under, 1] *= -1
    w[under, 1] *= F(-0.5)
    for got, expected in ((ps, q), (vs, w)):
        assert np.allclose(np.stack([got["x"], got["y"], got["z"]], 1), expected, atol=1e-5)


def test_what_is_not_there_yet():
    """Built-ins of other stages, buffers without a place."""
    with pytest.raises(rustg.CompileError, match="R0612.*`subgroup_size` is not supported"):
        rustg.compile("#[spirv(compute(threads(4)))] pub fn f(#[spirv(subgroup_size)] n: u32) {}")
    with pytest.raises(rustg.CompileError, match="R0615"):
        rustg.compile("#[spirv(compute(threads(4)))] pub fn f(#[spirv(storage_buffer, binding = 1)] x: &mut [u32]) {}")
    with pytest.raises(rustg.CompileError, match="R0616.*`push_constant` cannot have type `u32`"):
        rustg.compile("#[spirv(compute(threads(4)))] pub fn f(#[spirv(push_constant)] n: u32) {}")
