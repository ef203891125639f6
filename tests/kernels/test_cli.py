"""Kernels on the command line."""

import subprocess

import pytest
from click.testing import CliRunner

from rustg.cli import main

SOURCE = """
#[kernel]
pub fn twice(#[global_id] i: usize, x: &mut [u32]) { x[i] *= 2; }
#[kernel]
pub fn half(#[global_id] i: usize, x: &mut [u32]) { x[i] /= 2; }
"""


@pytest.fixture
def rustg(tmp_path):
    """Runs a command over a file `k.rs`; the result and the folder."""
    (tmp_path / "k.rs").write_text(SOURCE)

    def call(*args):
        return CliRunner().invoke(main, [str(tmp_path / arg) if arg in ("k.rs", "out") else arg for arg in args])
    call.folder = tmp_path
    return call


@pytest.mark.parametrize("target", ["spirv", "spirv-unknown-vulkan1.1"])
def test_build(rustg, target):
    """A module with all kernels, by their names, that is no executable file."""
    result = rustg("build", "k.rs", "--target", target, "-o", "out")
    assert result.exit_code == 0, result.output
    out = rustg.folder / "out"
    assert out.stat().st_mode & 0o111 == 0
    subprocess.run(["spirv-val", "--target-env", "vulkan1.1", str(out)], check=True)
    text = subprocess.run(["spirv-dis", str(out)], check=True, capture_output=True, text=True).stdout
    assert 'OpEntryPoint GLCompute' in text and '"twice"' in text and '"half"' in text


def test_emit_kernels(rustg):
    """Entry points and parameters."""
    result = rustg("emit", "kernels", "k.rs")
    assert result.exit_code == 0 and result.output.startswith("kernel twice threads 64x1x1\n  i: usize = i32 global_id\n")


def test_check(rustg):
    """A crate of kernels needs no `main` for a GPU, and does for the CPU."""
    assert rustg("check", "k.rs", "--target", "spirv").exit_code == 0
    failed = rustg("check", "k.rs")
    assert failed.exit_code == 1 and "E0601" in failed.output


def test_targets(rustg):
    """Unknown names list the known ones; kernels are not run like programs."""
    unknown = rustg("build", "k.rs", "--target", "vax")
    assert unknown.exit_code == 2 and "there is no target `vax`; there are x86_64-unknown-linux, spirv-unknown-vulkan1.1" in unknown.output
    run = rustg("run", "k.rs", "--target", "spirv")
    assert run.exit_code == 1 and "rustg.compile" in run.output
