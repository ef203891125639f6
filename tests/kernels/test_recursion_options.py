"""The stack of recursive functions, and their modules for other programs."""

import subprocess

import numpy as np
import pytest
from click.testing import CliRunner
from test_recursion import KERNELS

import rustg
from rustg.cli import main

SHALLOW = """
fn count(n: u32) -> u32 { if n == 0 { 0 } else { count(n - 1) + 1 } }
#[kernel]
pub fn k(n: u32, out: &mut u32) { *out = count(n); }
"""
RUST_GPU = """
use spirv_std::{glam::UVec3, spirv};
fn sum(a: &[u32], depth: u32) -> u32 {
    if a.len() == 0 { depth } else { a[0] + sum(&a[1..], depth) }
}
#[spirv(compute(threads(4)))]
pub fn sums(#[spirv(global_invocation_id)] id: UVec3, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] a: &[u32],
            #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] b: &[u32],
            #[spirv(storage_buffer, descriptor_set = 0, binding = 2)] out: &mut [u32]) {
    let n = id.x as usize;
    out[n] = sum(&a[..n], 0);
}
"""


def test_size_of_the_stack(panics):
    small, large = (rustg.compile(SHALLOW, stack=stack) for stack in (256, 1 << 20))
    out = np.zeros(1, np.uint32)
    assert small.k(3, out, threads=1).tolist() == [3]
    assert panics(small.k, 300, out, threads=1).message == "stack overflow"
    assert large.k(9000, out, threads=1).tolist() == [9000]
    for stack in (8, 1 << 30, "many"):
        with pytest.raises(ValueError, match="the stack has 256 to"):
            rustg.compile(SHALLOW, stack=stack)


def accepted(path) -> None:
    """Runs the validator, and the translator to Metal."""
    subprocess.run(["spirv-val", "--target-env", "vulkan1.1", str(path)], check=True)
    subprocess.run(["spirv-cross", "--msl", str(path), "--output", f"{path}.metal"], check=True)


@pytest.mark.host
def test_modules_are_valid(tmp_path):
    for module in (rustg.compile(KERNELS), rustg.compile(SHALLOW, debug_info=True)):
        for name in module.kernels:
            (tmp_path / f"{name}.spv").write_bytes(module.spirv(name))
            accepted(tmp_path / f"{name}.spv")
    for name, code in rustg.spirv(RUST_GPU).items():
        (tmp_path / f"{name}.spv").write_bytes(code)
        accepted(tmp_path / f"{name}.spv")


@pytest.mark.host
def test_command_line(tmp_path):
    (tmp_path / "p.rs").write_text("fn f(n: u32) -> u32 {\n    if n == 0 { 0 } else { 1 + f(n - 1) }\n}\nfn main() { println!(\"{}\", f(2000)); }\n")
    path = str(tmp_path / "p.rs")
    done = CliRunner().invoke(main, ["run", "--target", "spirv", path])
    assert (done.exit_code, done.stdout) == (0, "2000\n")
    done = CliRunner().invoke(main, ["run", "--target", "spirv", "-C", "stack=4096", path])
    assert done.exit_code == 101
    assert f"panicked at {path}:1:4:\nstack overflow" in done.stderr
    done = CliRunner().invoke(main, ["build", "--target", "spirv", "-C", "stack=1", path])
    assert done.exit_code == 2 and "stack is a number of bytes from 256 to 67108864, not `1`" in done.stderr
