"""The Khronos validation layer has nothing to say about a whole compilation."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAYER = Path("/usr/share/vulkan/explicit_layer.d/VkLayer_khronos_validation.json")


@pytest.mark.skipif(not LAYER.is_file(), reason="the validation layer is not installed")
@pytest.mark.parametrize("arguments", [
    ["build", "tests/programs/004_arithmetic.rs"],
    ["check", "tests/ui/type_if_branches_E0308.rs"],
], ids=["program", "error"])
def test_the_validation_layer_is_silent(tmp_path, arguments):
    # 128 MiB is the largest buffer range that lavapipe advertises.
    env = os.environ | {
        "VK_INSTANCE_LAYERS": "VK_LAYER_KHRONOS_validation", "RUSTG_HEAP": str(128 << 20),
        "PYTHONPATH": str(ROOT),
    }
    output = ["-o", str(tmp_path / "program")] if arguments[0] == "build" else []
    done = subprocess.run(
        [sys.executable, "-m", "rustg", *arguments, *output], cwd=ROOT, env=env,
        capture_output=True, text=True, timeout=600, check=False,
    )
    said = done.stdout + done.stderr
    assert not re.search(r"VUID-|UNASSIGNED-|Validation (Error|Warning)", said), said[:4000]
    assert done.returncode == (0 if arguments[0] == "build" else 1), said[:4000]
