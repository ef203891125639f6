"""The stack of recursive functions, and their modules for other programs."""

import subprocess
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from test_descriptors import Host
from test_recursion import KERNELS

import rustg
from rustg.cli import main

SHALLOW = """
fn count(n: u32) -> u32 { if n == 0 { 0 } else { count(n - 1) + 1 } }
#[kernel]
pub fn k(n: u32, out: &mut u32) { *out = count(n); }
"""
TREE = """
use spirv_std::{glam::UVec3, spirv};
pub struct Node { value: u32, left: u32, right: u32 }
struct Total { sum: u32, most: u32 }
fn walk(nodes: &[Node], at: u32, out: &mut [u32], depth: u32, total: &mut Total) -> u32 {
    if at == 0 { return depth; }
    let n = &nodes[at as usize];
    let left = walk(nodes, n.left, out, depth + 1, total);
    out[at as usize] = n.value * 100 + depth;
    total.sum += n.value;
    total.most = total.most.max(left);
    walk(nodes, n.right, out, depth + 1, total).max(left)
}
#[spirv(compute(threads(1)))]
pub fn tree(#[spirv(global_invocation_id)] id: UVec3, #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] nodes: &[Node],
            #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [u32]) {
    let mut total = Total { sum: 0, most: 0 };
    out[0] = walk(nodes, id.x + 1, out, 0, &mut total);
    out[8] = total.sum * 10 + total.most;
}
fn end(a: &[u32]) -> u32 { if a.len() == 1 { a[0] } else { end(&a[1..]) } }
#[spirv(compute(threads(1)))]
pub fn ends(#[spirv(storage_buffer, descriptor_set = 0, binding = 0)] a: &[u32], #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] out: &mut [u32]) {
    out[0] = end(a);
}
"""
SEVERAL = TREE.replace("out[0] = end(a);", "out[0] = end(a) + end(out);")


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
    for name, code in rustg.spirv(TREE).items():
        (tmp_path / f"{name}.spv").write_bytes(code)
        accepted(tmp_path / f"{name}.spv")


def test_buffers_of_their_own():
    """Pointers into two buffers and to a local live across calls; one function for pointers into different buffers is refused."""
    modules = rustg.spirv(TREE)
    nodes = np.array([(0, 0, 0), (7, 4, 6), (1, 0, 0), (3, 0, 0), (10, 2, 3), (5, 0, 0), (20, 0, 5), (0, 0, 0)], np.uint32)
    _, out = Host().run(modules["tree"], [nodes, np.zeros(9, np.uint32)])
    assert out.tolist() == [3, 700, 102, 302, 1001, 502, 2001, 0, 463]
    _, out = Host().run(modules["ends"], [np.arange(5, 25, dtype=np.uint32), np.zeros(1, np.uint32)])
    assert out.tolist() == [24]
    with pytest.raises(rustg.CompileError, match="R0705"):
        rustg.spirv(SEVERAL)


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


@pytest.mark.host
@pytest.mark.slow
def test_program():
    """A whole program prints what rustc's prints (tests/metal runs larger ones, for which lavapipe's limit on loops is too small)."""
    path = Path(__file__).parents[1] / "programs" / "042_slices.rs"
    done = CliRunner().invoke(main, ["run", "--target", "spirv", str(path)])
    assert (done.exit_code, done.stdout) == (0, path.with_suffix(".out").read_text())
