"""Kernels on the command line."""

import subprocess

import pytest
from click.testing import CliRunner

from rustg.cli import main

#: Each command makes its device and pipelines anew.
pytestmark = pytest.mark.host
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
    """Unknown names list the known ones."""
    unknown = rustg("build", "k.rs", "--target", "vax")
    assert unknown.exit_code == 2 and "there is no target `vax`; there are x86_64-unknown-linux, spirv-unknown-vulkan1.1" in unknown.output


PROGRAM = """
#[derive(Debug)]
enum Shape { Circle(f32), Rect { w: f32, h: f32 } }
static mut CALLS: u32 = 2;
fn area(s: &Shape) -> f32 {
    unsafe { CALLS += 1; }
    match s { Shape::Circle(r) => 3.0 * r * r, Shape::Rect { w, h } => w * h }
}
fn main() {
    let shapes = [Shape::Circle(1.5), Shape::Rect { w: 2.0, h: 3.0 }];
    for i in 0..shapes.len() { println!("{:?}: {}", shapes[i], area(&shapes[i])); }
    eprintln!("{} calls", unsafe { CALLS });
    let n = shapes.len();
    area(&shapes[n]);
}
"""


def run_program(folder, text, *args):
    """`rustg run --target spirv` of a text."""
    (folder / "p.rs").write_text(text)
    return CliRunner().invoke(main, ["run", *args, "--target", "spirv", str(folder / "p.rs")])


def test_run(tmp_path):
    """`main` is one thread; what it prints, its panic and its exit code are those of a process."""
    result = run_program(tmp_path, PROGRAM)
    assert result.exit_code == 101, result.output
    assert result.stdout == "Circle(1.5): 6.75\nRect { w: 2.0, h: 3.0 }: 6\n"
    assert result.stderr == (f"4 calls\n\nthread 'main' panicked at {tmp_path}/p.rs:14:11:\n"
                             "index out of bounds: the len is 2 but the index is 2\n")


@pytest.mark.parametrize("text, args, message", [
    ("fn helper() {}", (), "no `fn main()` without a result"),
    ("fn main() -> u32 { 7 }", (), "no `fn main()` without a result"),
    ("fn main() { let x: u8 = 1u16; }", (), "error[E0308]: mismatched types"),
    ("fn main() {}", ("--message-format", "json", "--device", "99"), "there is no device 99"),
])
def test_run_refused(tmp_path, text, args, message):
    """What is wrong with the program, in its own words; nothing about the line that was added."""
    result = run_program(tmp_path, text, *args)
    assert result.exit_code == 1 and message in result.stderr and "rustg_main" not in result.stderr


def test_run_without_overflow_checks(tmp_path):
    """`-O` is as for the CPU."""
    text = "fn main() { let mut x = 250u8; for _ in 0..10 { x += 1; } println!(\"{x}\"); }"
    assert run_program(tmp_path, text, "-O").stdout == "4\n"
    assert "attempt to add with overflow" in run_program(tmp_path, text).stderr


def test_run_of_other_targets(tmp_path):
    """Only what runs here; no arguments."""
    (tmp_path / "p.rs").write_text("fn main() {}")
    for args, message in ((("--target", "ptx"), "cannot run code for `nvptx64-nvidia-cuda`"), (("--target", "spirv", "--", "x"), "has no arguments")):
        result = CliRunner().invoke(main, ["run", str(tmp_path / "p.rs"), *args])
        assert result.exit_code == 1 and message in result.output
