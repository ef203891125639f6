"""Modules with rust-gpu's interface, run as a foreign Vulkan program runs them: its own manager, buffers at their bindings, push constants."""

import json
import subprocess

import numpy as np
import pytest
from data import floats

import rustg
from rustg.gpu.device import _kp, choose

SOURCE = """
#![cfg_attr(target_arch = "spirv", no_std)]
use spirv_std::arch::workgroup_memory_barrier_with_group_sync as sync;
use spirv_std::glam::{vec2, vec3, UVec3, Vec2, Vec3, Vec4};
use spirv_std::spirv;
use core::sync::atomic::{AtomicU32, Ordering};

fn steps(mut n: u32) -> Option32 {
    let mut count = 0;
    if n == 0 { return Option32::No; }
    while n != 1 {
        n = if n % 2 == 0 { n / 2 } else {
            if n >= 0x5555_5555 { return Option32::No; }
            3 * n + 1
        };
        count += 1;
    }
    Option32::Some(count)
}
enum Option32 { No, Some(u32) }
static SQUARES: [u32; 8] = [0, 1, 4, 9, 16, 25, 36, 49];
const STEPS: [[i16; 5]; 3] = [[0, 1, 2, 3, 4], [0, 100, 200, -7, 400], [9; 5]];
fn pair(odd: bool) -> &'static [i32; 2] { if odd { &[30, 40] } else { &[10, 20] } }
#[spirv(compute(threads(32)))]
pub fn lookup(#[spirv(local_invocation_index)] i: u32, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [i32]) {
    let i = i as usize;
    out[i] = SQUARES[i % 8] as i32 + STEPS[1][i % 5] as i32 + pair(i % 2 != 0)[1];
}

#[spirv(compute(threads(64)))]
pub fn collatz(#[spirv(global_invocation_id)] id: UVec3, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &mut [u32]) {
    let i = id.x as usize;
    data[i] = match steps(data[i]) { Option32::Some(n) => n, Option32::No => u32::MAX };
}

#[derive(Clone, Copy)]
pub struct View { pub center: [f32; 2], pub scale: f32, pub width: u32, pub limit: u32 }

#[spirv(compute(threads(8, 8)))]
pub fn mandelbrot(#[spirv(global_invocation_id)] id: UVec3, #[spirv(push_constant)] view: &View,
                  #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [u32]) {
    let half = view.width as f32 / 2.0;
    let (cx, cy) = (view.center[0] + (id.x as f32 - half) * view.scale, view.center[1] + (id.y as f32 - half) * view.scale);
    let (mut x, mut y, mut n) = (0.0, 0.0, 0);
    while n < view.limit && x * x + y * y <= 4.0 {
        let t = x * x - y * y + cx;
        y = 2.0 * x * y + cy;
        x = t;
        n += 1;
    }
    out[(id.y * view.width + id.x) as usize] = n;
}

fn mix(a: f32, b: f32, t: f32) -> f32 { a * (1.0 - t) + b * t }
fn sky(dir: Vec3, sun: Vec3) -> Vec3 {
    let up = dir.y.max(0.0);
    let glow = dir.dot(sun).max(0.0);
    let glow = glow * glow * glow * glow;
    vec3(mix(0.7, 0.2, up) + glow * 0.5, mix(0.8, 0.4, up) + glow * 0.25, mix(0.9, 0.8, up))
}
#[spirv(compute(threads(8, 8)))]
pub fn shade(#[spirv(global_invocation_id)] id: UVec3, #[spirv(push_constant)] sun: &Vec3,
             #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] out: &mut [Vec4]) {
    let dir = vec3(id.x as f32 / 8.0 - 1.0, id.y as f32 / 8.0 - 1.0, 1.0).normalize();
    let c = sky(dir, sun.normalize());
    out[(id.y * 16 + id.x) as usize] = Vec4::new(c.x, c.y, c.z, 1.0);
}

#[spirv(compute(threads(128)))]
pub fn reduce(#[spirv(local_invocation_index)] l: u32, #[spirv(workgroup_id)] group: UVec3,
              #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &[u32],
              #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] sums: &mut [u32],
              #[spirv(workgroup)] part: &mut [u32; 128]) {
    let l = l as usize;
    part[l] = data[group.x as usize * 128 + l];
    unsafe { sync() };
    let mut step = 64;
    while step > 0 {
        if l < step { part[l] += part[l + step]; }
        unsafe { sync() };
        step /= 2;
    }
    if l == 0 { sums[group.x as usize] = part[0]; }
}

#[spirv(compute(threads(64)))]
pub fn prefix(#[spirv(local_invocation_id)] local: UVec3, #[spirv(global_invocation_id)] id: UVec3,
              #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &mut [u32], #[spirv(workgroup)] s: &mut [u32; 64]) {
    let l = local.x as usize;
    s[l] = data[id.x as usize];
    unsafe { sync() };
    for k in 0..6 {
        let before = if l >= 1 << k { s[l - (1 << k)] } else { 0 };
        unsafe { sync() };
        s[l] += before;
        unsafe { sync() };
    }
    data[id.x as usize] = s[l];
}

#[spirv(compute(threads(64)))]
pub fn histogram(#[spirv(local_invocation_index)] l: u32, #[spirv(global_invocation_id)] id: UVec3,
                 #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] bytes: &[u8],
                 #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] bins: &[AtomicU32],
                 #[spirv(workgroup)] mine: &[AtomicU32; 64]) {
    mine[l as usize].store(0, Ordering::Relaxed);
    unsafe { sync() };
    mine[(bytes[id.x as usize] / 4) as usize].fetch_add(1, Ordering::Relaxed);
    unsafe { sync() };
    bins[l as usize].fetch_add(mine[l as usize].load(Ordering::Relaxed), Ordering::Relaxed);
}

#[spirv(compute(threads(64)))]
pub fn invert(#[spirv(global_invocation_id)] id: UVec3, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] image: &mut [[u8; 3]]) {
    if id.x as usize >= image.len() { return; }
    let pixel = &mut image[id.x as usize];
    for k in 0..3 { pixel[k] = 255 - pixel[k]; }
}

const K: [u32; 8] = [0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5];
fn round(state: &mut [u32; 8], word: u32, k: u32) {
    let [a, b, c, d, e, f, g, h] = *state;
    let s1 = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
    let t1 = h.wrapping_add(s1).wrapping_add((e & f) ^ (!e & g)).wrapping_add(k).wrapping_add(word);
    let s0 = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
    *state = [t1.wrapping_add(s0).wrapping_add((a & b) ^ (a & c) ^ (b & c)), a, b, c, d.wrapping_add(t1), e, f, g];
}
#[spirv(compute(threads(32)))]
pub fn sha_like(#[spirv(global_invocation_id)] id: UVec3, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] words: &[[u32; 8]],
                #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [[u32; 8]]) {
    let mut state = [1, 2, 3, 4, 5, 6, 7, 8];
    for i in 0..8 { round(&mut state, words[id.x as usize][i], K[i]); }
    out[id.x as usize] = state;
}

#[derive(Clone, Copy)]
pub struct Body { pub at: [f32; 3], pub mass: f32, pub speed: [f32; 3], pub pad: f32 }
fn pull(on: &Body, by: &Body) -> [f32; 3] {
    let d = [by.at[0] - on.at[0], by.at[1] - on.at[1], by.at[2] - on.at[2]];
    let r2 = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + 0.01;
    let f = by.mass / (r2 * r2.sqrt());
    [d[0] * f, d[1] * f, d[2] * f]
}
#[spirv(compute(threads(32)))]
pub fn bodies(#[spirv(global_invocation_id)] id: UVec3, #[spirv(push_constant)] dt: &f32,
              #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] old: &[Body],
              #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] new: &mut [Body]) {
    let mut me = old[id.x as usize];
    let mut sum = [0.0; 3];
    for k in 0..old.len() {
        // The same function on a local and on the buffer.
        let f = pull(&me, &old[k]);
        for a in 0..3 { sum[a] += f[a]; }
    }
    for a in 0..3 {
        me.speed[a] += sum[a] * *dt;
        me.at[a] += me.speed[a] * *dt;
    }
    new[id.x as usize] = me;
}

#[spirv(compute(threads(64), entry_point_name = "a x plus y"))]
pub fn saxpy(#[spirv(global_invocation_id)] id: UVec3, #[spirv(push_constant)] a: &f32,
             #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] x: &[f32],
             #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] y: &mut [f32]) {
    let i = id.x as usize;
    if i < y.len() { y[i] += *a * x[i]; }
}

fn get(x: &[f32], i: i32) -> f32 { if i < 0 || i >= x.len() as i32 { 0.0 } else { x[i as usize] } }
#[spirv(compute(threads(32)))]
pub fn convolve(#[spirv(global_invocation_id)] id: UVec3,
                #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] signal: &[f32],
                #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] weights: &[f32],
                #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] out: &mut [f32]) {
    let (i, n) = (id.x as i32, weights.len() as i32);
    let mut sum = 0.0;
    for k in 0..n { sum += get(signal, i + k - n / 2) * get(weights, k); }
    out[i as usize] = sum;
}

fn alive(cells: &[u32], x: u32, y: u32) -> u32 { cells[(y % 16 * 16 + x % 16) as usize] }
#[spirv(compute(threads(16, 16)))]
pub fn life(#[spirv(local_invocation_id)] at: UVec3, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] cells: &mut [u32]) {
    let mut n = 0;
    for dy in 0..3 {
        for dx in 0..3 { if dx != 1 || dy != 1 { n += alive(cells, at.x + 15 + dx, at.y + 15 + dy); } }
    }
    let me = alive(cells, at.x, at.y);
    unsafe { sync() };
    cells[(at.y * 16 + at.x) as usize] = (n == 3 || (n == 2 && me == 1)) as u32;
}

#[spirv(compute(threads(8, 8)))]
pub fn transpose(#[spirv(local_invocation_id)] l: UVec3, #[spirv(workgroup_id)] g: UVec3, #[spirv(num_workgroups)] n: UVec3,
                 #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] a: &[u64],
                 #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] b: &mut [u64], #[spirv(workgroup)] tile: &mut [[u64; 9]; 8]) {
    tile[l.y as usize][l.x as usize] = a[((g.y * 8 + l.y) * n.x * 8 + g.x * 8 + l.x) as usize];
    unsafe { sync() };
    b[((g.x * 8 + l.y) * n.y * 8 + g.y * 8 + l.x) as usize] = tile[l.x as usize][l.y as usize];
}

#[spirv(compute(threads(16)))]
pub fn every_third(#[spirv(global_invocation_id)] id: UVec3, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] data: &[u16],
                   #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [u16]) {
    // Beyond the end of the buffer the thread ends here.
    out[id.x as usize] = data[id.x as usize * 3];
}

pub struct Scene { pub spheres: [[f32; 4]; 3], pub size: u32 }
#[spirv(compute(threads(64)))]
pub fn everywhere(#[spirv(global_invocation_id)] id: UVec3, #[spirv(uniform, descriptor_set = 1, binding = 3)] scene: &Scene,
                  #[spirv(storage_buffer, descriptor_set = 2, binding = 5)] out: &mut [[f32; 4]]) {
    if id.x < scene.size { out[id.x as usize] = scene.spheres[(id.x % 3) as usize]; }
}
"""
F = np.float32


class Host:
    """A Vulkan program that knows nothing of rustg: it hands tensors to a module as bindings 0, 1, ..."""

    def __init__(self):
        self.kp = _kp()
        self.manager = self.kp.Manager(choose(None))

    def run(self, module: bytes, arrays, groups=(1, 1, 1), push=b"", constants=()) -> list[np.ndarray]:
        """The arrays after a dispatch; ``constants``: values of the specialization constants 0, 1, .."""
        kp, words = self.kp, np.frombuffer(push, np.uint32)
        padded = [np.frombuffer(a.tobytes() + bytes(-a.nbytes % 4), np.uint32).copy() for a in arrays]
        tensors = [self.manager.tensor_t(a, kp.TensorTypes.device) for a in padded]
        algorithm = self.manager.algorithm(tensors, module, groups, np.array(constants, np.uint32), words)
        sequence = self.manager.sequence()
        for step in (kp.OpTensorSyncDevice(tensors), kp.OpAlgoDispatch(algorithm, words), kp.OpTensorSyncLocal(tensors)):
            sequence.record(step)
        sequence.eval()
        return [t.data().copy().view(np.uint8)[: a.nbytes].view(a.dtype).reshape(a.shape) for t, a in zip(tensors, arrays)]


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """Each kernel of this file, accepted by the validator."""
    made = rustg.spirv(SOURCE)
    folder = tmp_path_factory.mktemp("modules")
    for name, data in made.items():
        (folder / name).write_bytes(data)
        done = subprocess.run(["spirv-val", "--target-env", "vulkan1.1", folder / name], capture_output=True, text=True)
        assert done.returncode == 0, f"{name}: {done.stderr}"
    return made


@pytest.fixture(scope="module")
def run(modules):
    """Runs a kernel by its name."""
    host = Host()
    return lambda name, arrays, groups=(1, 1, 1), push=b"": host.run(modules[name], arrays, groups, push)


def rng(seed: int = 1):
    return np.random.default_rng(seed)


def test_collatz(run):
    def steps(n):
        count = 0
        while n != 1:
            n, count = (n // 2 if n % 2 == 0 else 3 * n + 1), count + 1
        return count
    n = np.array([*range(1, 127), 0, 0xFFFFFFFF], np.uint32)
    assert run("collatz", [n], (2, 1, 1))[0].tolist() == [steps(int(k)) for k in n[:126]] + [0xFFFFFFFF] * 2


def test_mandelbrot(run):
    push = np.array([-0.5, 0.0, 0.1], F).tobytes() + np.array([32, 40], np.uint32).tobytes()
    out = run("mandelbrot", [np.zeros((32, 32), np.uint32)], (4, 4, 1), push)[0]
    y, x = np.mgrid[:32, :32].astype(F)
    cx, cy = F(-0.5) + (x - F(16)) * F(0.1), (y - F(16)) * F(0.1)
    zx, zy, n, on = np.zeros((32, 32), F), np.zeros((32, 32), F), np.zeros((32, 32), np.uint32), np.ones((32, 32), bool)
    for _ in range(40):
        on = on & (zx * zx + zy * zy <= 4)
        zx, zy = np.where(on, zx * zx - zy * zy + cx, zx), np.where(on, F(2) * zx * zy + cy, zy)
        n += on
    assert np.array_equal(out, n)


def test_shading(run):
    sun = np.array([1, 2, 1], F)
    out = run("shade", [np.zeros((256, 4), F)], (2, 2, 1), sun.tobytes())[0]
    y, x = (v.ravel() / 8 - 1 for v in np.mgrid[:16, :16])
    d = np.stack([x, y, np.ones(256)], 1)
    d /= np.linalg.norm(d, axis=1, keepdims=True)
    up, glow = np.maximum(d[:, 1], 0), np.maximum(d @ (sun / np.linalg.norm(sun)), 0) ** 4
    expected = [0.7 + (0.2 - 0.7) * up + glow * 0.5, 0.8 + (0.4 - 0.8) * up + glow * 0.25, 0.9 + (0.8 - 0.9) * up, np.ones(256)]
    assert np.allclose(out, np.stack(expected, 1), atol=1e-5)


def test_reduction_and_prefix_sums(run):
    x = rng().integers(0, 1 << 20, 512, np.uint32)
    assert np.array_equal(run("reduce", [x, np.zeros(4, np.uint32)], (4, 1, 1))[1], x.reshape(4, 128).sum(axis=1))
    assert np.array_equal(run("prefix", [x], (8, 1, 1))[0].reshape(8, 64), np.cumsum(x.reshape(8, 64), axis=1))


def test_histogram(run):
    x = rng().integers(0, 256, 1024, np.uint8)
    assert np.array_equal(run("histogram", [x, np.zeros(64, np.uint32)], (16, 1, 1))[1], np.bincount(x // 4, minlength=64))


def test_invert(run):
    image = rng().integers(0, 256, (100, 3), np.uint8)
    assert np.array_equal(run("invert", [image], (2, 1, 1))[0], 255 - image)


def test_sha_like(run):
    words = rng().integers(0, 1 << 32, (32, 8), np.uint32)
    k = [0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5]
    def turn(v, n):
        return (v >> np.uint32(n)) | (v << np.uint32(32 - n))
    with np.errstate(over="ignore"):
        a, b, c, d, e, f, g, h = (np.full(32, n, np.uint32) for n in range(1, 9))
        for i in range(8):
            t = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + np.uint32(k[i]) + words[:, i]
            u = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
            a, b, c, d, e, f, g, h = t + u, a, b, c, d + t, e, f, g
    assert np.array_equal(run("sha_like", [words, np.zeros((32, 8), np.uint32)])[1], np.stack([a, b, c, d, e, f, g, h], 1))


def test_bodies(run):
    old = floats(32 * 8, 1).reshape(32, 8)
    old[:, 3] = np.abs(old[:, 3])
    new = run("bodies", [old, np.zeros_like(old)], push=F(0.01).tobytes())[1]
    d = old[None, :, :3].astype(float) - old[:, None, :3]
    r2 = (d * d).sum(axis=2) + 0.01
    speed = old[:, 4:7] + (d * (old[None, :, 3] / (r2 * np.sqrt(r2)))[..., None]).sum(axis=1) * 0.01
    expected = np.concatenate([old[:, :3] + speed * 0.01, old[:, 3:4], speed, old[:, 7:]], axis=1)
    assert np.allclose(new, expected, atol=1e-3)


def test_saxpy_and_convolution(run):
    x, y, w = floats(100), floats(100, seed=2), floats(5, 1, seed=3)
    assert np.allclose(run("saxpy", [x, y], (2, 1, 1), F(1.5).tobytes())[1], F(1.5) * x + y)
    got = run("convolve", [x[:96], w, np.zeros(96, F)], (3, 1, 1))[2]
    assert np.allclose(got, np.convolve(x[:96].astype(float), w[::-1], "same"), atol=1e-2)


def test_life_and_transposition(run):
    cells = rng().integers(0, 2, (16, 16), np.uint32)
    n = sum(np.roll(cells, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dx or dy)
    assert np.array_equal(run("life", [cells])[0], (n == 3) | ((n == 2) & (cells == 1)))
    a = rng().integers(0, 1 << 63, (24, 16), np.uint64)
    assert np.array_equal(run("transpose", [a, np.zeros((16, 24), np.uint64)], (2, 3, 1))[1], a.T)


def test_data_of_the_module(run):
    """Statics and constants of literals, and borrowed literals, need no arena."""
    i = np.arange(32)
    expected = (i % 8) ** 2 + np.where(i % 5 == 3, -7, i % 5 * 100) + np.where(i % 2 == 0, 20, 40)
    assert np.array_equal(run("lookup", [np.zeros(32, np.int32)])[0], expected)


def test_a_panic_ends_the_thread(run):
    data, out = np.arange(20, 40, dtype=np.uint16), np.full(16, 9, np.uint16)
    assert run("every_third", [data, out])[1].tolist() == [20, 23, 26, 29, 32, 35, 38] + [9] * 9


def reflection(module: bytes, path) -> dict:
    """What a host sees of a module."""
    path.write_bytes(module)
    return json.loads(subprocess.run(["spirv-cross", path, "--reflect"], capture_output=True, text=True, check=True).stdout)


@pytest.mark.host
def test_interface(modules, tmp_path):
    """Exactly the descriptors, push constants and workgroup that the attributes name."""
    seen = reflection(modules["everywhere"], tmp_path / "m")
    assert seen["entryPoints"] == [{"name": "main", "mode": "comp", "workgroup_size": [64, 1, 1], "workgroup_size_is_spec_constant_id": [False] * 3}]
    assert [(b["set"], b["binding"]) for b in seen["ssbos"]] == [(2, 5)]
    assert [(b["set"], b["binding"], b["block_size"]) for b in seen["ubos"]] == [(1, 3, 64)] and "push_constants" not in seen
    seen = reflection(modules["bodies"], tmp_path / "m")
    assert sorted((b["set"], b["binding"]) for b in seen["ssbos"]) == [(0, 0), (0, 1)] and "ubos" not in seen
    assert [b["push_constant"] for b in seen["push_constants"]] == [True]
    assert reflection(modules["transpose"], tmp_path / "m")["entryPoints"][0]["workgroup_size"] == [8, 8, 1]


@pytest.mark.host
def test_one_module_of_all(tmp_path):
    """`rustg build` keeps the names of the kernels; each sees its own buffers."""
    from click.testing import CliRunner

    from rustg.cli import main

    (tmp_path / "k.rs").write_text(SOURCE)
    done = CliRunner().invoke(main, ["build", str(tmp_path / "k.rs"), "--target", "spirv", "-o", str(tmp_path / "k.spv")])
    assert done.exit_code == 0, done.output
    subprocess.run(["spirv-val", "--target-env", "vulkan1.1", tmp_path / "k.spv"], check=True)
    names = [e["name"] for e in reflection((tmp_path / "k.spv").read_bytes(), tmp_path / "m")["entryPoints"]]
    assert sorted(names) == sorted("collatz mandelbrot shade reduce prefix histogram invert sha_like bodies convolve life transpose every_third lookup everywhere".split() + ["a x plus y"])


REFUSED = [
    ("R0705", "let p = if id > 1 { &a[0] } else { &b[0] };\n out[0] = *p;", "", 5),
    ("R0705", "let t = [a, b];\n out[0] = t[id as usize][0];", "", 5),
    ("R0705", "\n out[0] = unsafe { *(a[0] as usize as *const u32) };", "", 5),
    ("R0708", "\n out[0] = S[id as usize];", "static S: [u32; 2] = [two(), 2]; const fn two() -> u32 { 2 }", 5),
    ("R0708", "\n unsafe { S[0] += 1; }", "static mut S: [u32; 2] = [1, 2];", 5),
    ("R0709", "let mut big = [0u32; 5000];\n big[id as usize] = 1; out[0] = last(&big);", "fn last(x: &[u32; 5000]) -> u32 { x[4999] }", None),
]


@pytest.mark.host
def test_what_is_refused():
    """Pointers that may be of several buffers, statics, large stacks, parameters without a place, two styles."""
    def errors(text):
        with pytest.raises(rustg.CompileError) as caught:
            rustg.spirv(text)
        return [(d["code"]["code"], d["spans"][0]["line_start"] if d["spans"] else None) for d in caught.value.diagnostics if d["code"]]
    head = """#[spirv(compute(threads(4)))]
        pub fn f(#[spirv(local_invocation_index)] id: u32, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] a: &[u32],
                 #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] b: &[u32], #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] out: &mut [u32]) {
        """
    for code, body, items, line in REFUSED:
        found = errors(f"{head}{body} }} {items}")
        assert {c for c, _ in found} == {code}, (body, found)
        assert line is None or found[0][1] == line, (body, found)
    assert errors("#[spirv(compute(threads(4)))]\npub fn f(\n n: u32) {}") == [("R0706", 3)]
    same = "#[spirv(compute(threads(4), entry_point_name = \"g\"))] pub fn f() {}\n#[spirv(compute(threads(4)))] pub fn g() {}"
    assert errors(same) == [("R0617", 1)]
    two = "#[spirv(compute(threads(4)))] pub fn f() {}\n#[kernel] pub fn g(x: &mut [u32]) { x[0] = 1; }"
    assert [code for code, _ in errors(two)] == ["R0704"]
