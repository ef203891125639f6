"""Kernels of a program are compiled together; each module is what the kernel gives by itself."""

import re
import shutil
import subprocess

import numpy as np
import pytest

import rustg
from rustg.driver import Compiler, Options, find_target
from rustg.kernels import build
from rustg.phases import spirv
from rustg.registry.kernel import LANES

SHARED = """
use std::gpu::barrier;

static TABLE: [u32; 4] = [2, 3, 5, 7];

fn total(x: &[u32]) -> u32 {
    let mut sum = 0u32;
    for k in 0..x.len() { sum = sum.wrapping_add(x[k]); }
    sum
}

#[cold]
fn refuse(n: u32) -> ! { panic!("{} is refused", n) }

#[kernel]
pub fn totals(#[global_id] i: usize, x: &[u32], out: &mut [u32]) { out[i] = total(&x[..i]) + TABLE[i % 4]; }
#[kernel]
pub fn longs(#[global_id] i: usize, x: &[u32], out: &mut [u64]) { out[i] = (total(x) as u64 * 5_000_000_011) / (x[i] as u64 + 1); }
#[kernel]
pub fn checked(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    if x[i] == 77 { refuse(x[i]); }
    out[i] = TABLE[x[i] as usize % 4];
}
#[kernel]
pub fn groups(#[global_id] i: usize, #[local_id] l: usize, x: &[u32], out: &mut [u32], #[workgroup] part: &mut [u32; 64]) {
    part[l] = x[i];
    barrier();
    out[i] = part[63 - l];
}
#[kernel]
pub fn floats(#[global_id] i: usize, x: &[u32], out: &mut [f32]) { out[i] = (x[i] as f32).sqrt(); }
"""
DOUBLES = """
#[kernel]
pub fn doubles(#[global_id] i: usize, x: &[u32], out: &mut [f64]) { out[i] = x[i] as f64 / 3.0; }
"""
#: More than are compiled together.
MANY = SHARED + DOUBLES + "".join(
    f"#[kernel]\npub fn more{k}(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {{ out[i] = x[i] * {k} + total(x); }}\n" for k in range(LANES)
)
#: What points to the arena in one kernel points to the stack in the other.
APART = """
fn total(x: &[u32]) -> u32 {
    let mut sum = 0u32;
    for k in 0..x.len() { sum = sum.wrapping_add(x[k]); }
    sum
}
#[kernel]
pub fn far(x: &[u32], out: &mut [u32]) { out[0] = total(x); }
#[kernel]
pub fn near(#[global_id] i: usize, x: &[u32], out: &mut [u32]) {
    let mut own = [0u32; 32];
    for k in 0..32 { own[k] = x[(i + k) % x.len()]; }
    out[i] = total(&own);
}
"""


@pytest.fixture(scope="module")
def compiler():
    return Compiler()


def made(compiler, source: str):
    """Modules of all kernels, those of each kernel by itself, and how many were compiled together last."""
    result = compiler.compile(["k.rs"], options=Options(target=find_target("spirv")), until="kernels", texts={"k.rs": source.encode()})
    assert not result.failed, result.messages
    session = result.session
    count = session.count("kernel")
    _, together, found = build.modules(session, count)
    lanes, alone = session.control("KERNEL_LANES"), []
    session.set_control("KERNEL_LANES", 1)
    for kernel in range(count):
        session.set_control("KERNEL_MAIN", kernel)
        assert spirv.run(session)
        alone.append(spirv.module(session))
    return together, alone, found, lanes


def text(module: bytes, path) -> str:
    """Instructions, with ids numbered in the order in which they come."""
    path.write_bytes(module)
    shown = subprocess.run(["spirv-dis", "--raw-id", "--no-header", str(path)], capture_output=True, text=True, check=True).stdout
    numbers: dict[str, str] = {}
    return re.sub(r"%\d+", lambda match: numbers.setdefault(match.group(), f"%{len(numbers)}"), shown)


@pytest.mark.host
@pytest.mark.skipif(shutil.which("spirv-dis") is None, reason="no spirv-dis")
def test_each_module_is_what_the_kernel_gives_by_itself(compiler, tmp_path):
    together, alone, found, _ = made(compiler, MANY)
    assert len(together) == len(alone) == 6 + LANES
    texts = [text(module, tmp_path / "module.spv") for module in together]
    assert texts == [text(module, tmp_path / "module.spv") for module in alone]
    assert [entry["float64"] for entry in found] == ["Capability Float64" in shown for shown in texts]
    assert sum(entry["float64"] for entry in found) == 1
    assert all(len(re.findall("OpEntryPoint", shown)) == 1 for shown in texts)
    assert len({len(re.findall("OpFunction ", shown)) for shown in texts}) > 3, "functions of other kernels are left out"


@pytest.mark.host
def test_kernels_that_know_different_things_are_compiled_one_by_one(compiler):
    together, alone, _, lanes = made(compiler, APART)
    assert lanes == 1 and together == alone
    assert made(compiler, SHARED)[3] > 1


def test_what_they_compute():
    x = (np.arange(128) % 7).astype(np.uint32)
    out = np.zeros(128, np.uint32)
    m = rustg.compile(SHARED)
    sums = np.concatenate([[0], np.cumsum(x)[:-1]]).astype(np.uint32)
    primes = np.array([2, 3, 5, 7], np.uint32)
    assert np.array_equal(m.totals(x, out.copy(), threads=128), sums + primes[np.arange(128) % 4])
    assert np.array_equal(m.longs(x, np.zeros(128, np.uint64), threads=128), np.uint64(int(x.sum()) * 5_000_000_011) // (x.astype(np.uint64) + np.uint64(1)))
    assert np.array_equal(m.checked(x, out.copy(), threads=128), primes[x % 4])
    assert np.array_equal(m.groups(x, out.copy(), threads=128), x.reshape(2, 64)[:, ::-1].ravel())
    np.testing.assert_array_max_ulp(m.floats(x, out.astype(np.float32), threads=128), np.sqrt(x.astype(np.float32)), maxulp=3)
    x[5] = 77
    with pytest.raises(rustg.KernelPanic, match="77 is refused"):
        m.checked(x, out.copy(), threads=128)
    near = rustg.compile(APART)
    assert near.far(x, np.zeros(1, np.uint32), threads=1)[0] == x.sum()
    assert np.array_equal(near.near(x, out.copy(), threads=128), np.array([x[(i + np.arange(32)) % 128].sum() for i in range(128)], np.uint32))
