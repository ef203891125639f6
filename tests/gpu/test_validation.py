"""The Khronos validation layer has nothing to say about compilations and kernels."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAYER = Path("/usr/share/vulkan/explicit_layer.d/VkLayer_khronos_validation.json")


needs_layer = pytest.mark.skipif(not LAYER.is_file(), reason="the validation layer is not installed")
ALL = sorted((ROOT / "tests/programs").glob("*.rs")) + sorted((ROOT / "tests/ui").glob("*.rs"))
COMPILE = """
import sys
from rustg.driver import Compiler
compiler = Compiler()
for path in sys.argv[1:]:
    print(path, "errors" if compiler.compile([path]).failed else "image")
"""
LEX = "from rustg.driver import Compiler; Compiler().compile(['tests/programs/001_empty_main.rs'], until='lex')"
LAUNCH = """
import numpy as np, rustg
twice = rustg.compile("#[kernel] pub fn twice(#[global_id] i: usize, a: &mut [f32]) { if i < a.len() { a[i] *= 2.0; } }").twice
print(twice(np.ones(100, np.float32), threads=100).sum(), twice.last_time > 0)
"""


def layered(*command: str) -> subprocess.CompletedProcess:
    """A Python process under the layer, which has nothing to say."""
    # 128 MiB is the largest buffer range that lavapipe advertises.
    env = os.environ | {
        "VK_INSTANCE_LAYERS": "VK_LAYER_KHRONOS_validation", "RUSTG_HEAP": str(128 << 20), "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run([sys.executable, *command], cwd=ROOT, env=env, capture_output=True, text=True, timeout=3000, check=False)
    said = done.stdout + done.stderr
    assert not re.search(r"VUID-|UNASSIGNED-|Validation (Error|Warning)", said), said[:4000]
    return done


@needs_layer
@pytest.mark.parametrize("arguments", [
    ["build", "tests/programs/004_arithmetic.rs"],
    ["check", "tests/ui/type_if_branches_E0308.rs"],
], ids=["program", "error"])
def test_the_validation_layer_is_silent(tmp_path, arguments):
    output = ["-o", str(tmp_path / "program")] if arguments[0] == "build" else []
    done = layered("-m", "rustg", *arguments, *output)
    assert done.returncode == (0 if arguments[0] == "build" else 1), (done.stdout + done.stderr)[:4000]


@needs_layer
def test_the_validation_layer_is_silent_about_a_kernel():
    done = layered("-c", LAUNCH)
    assert done.stdout.split() == ["200.0", "True"], done.stderr[-3000:]


@pytest.mark.slow
@needs_layer
def test_the_validation_layer_is_silent_over_all_programs():
    done = layered("-c", COMPILE, *(str(path) for path in ALL))
    assert [line.split()[0] for line in done.stdout.splitlines()] == [str(path) for path in ALL], done.stderr[-3000:]


@pytest.mark.slow
@needs_layer
def test_the_validation_layer_is_silent_over_kernels_and_primitives():
    """Without scans of more rows than the layer's buffer limit has room for, and without `f64`: Kompute enables no features."""
    done = layered("-m", "pytest", "-s", "-q", "-p", "no:cacheprovider", "tests/gpu/test_primitives.py", "tests/gpu/test_hashing.py",
                   "tests/kernels", "-k", "not 3000001 and not doubles")
    assert done.returncode == 0, done.stdout[-3000:]


@needs_layer
def test_the_layer_is_heard():
    """A heap beyond the limit that the driver advertises is an error to the layer."""
    with pytest.raises(AssertionError, match="VUID-VkWriteDescriptorSet-descriptorType-00333"):
        layered("-c", "import os; os.environ['RUSTG_HEAP'] = str(1 << 30)\n" + LEX)
