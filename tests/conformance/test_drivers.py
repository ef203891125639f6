"""Every Vulkan driver on the machine makes the same bytes and says the same words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DRIVERS = [
    *sorted(Path("/usr/share/vulkan/icd.d").glob("lvp_icd.*.json")),
    Path("/usr/lib/chromium/vk_swiftshader_icd.json"),
]
VALID = sorted((ROOT / "tests" / "programs").glob("*.rs"))
INVALID = sorted((ROOT / "tests" / "ui").glob("*.rs"))
#: A spread over all kinds of programs; the slow test takes every one.
SAMPLE = VALID[::7] + INVALID[::12] + [ROOT / "examples" / "raytracer" / "main.rs"]


def compiled(driver: Path, files: list[Path]) -> list[str]:
    """Lines of hashes.py on one driver."""
    env = os.environ | {"VK_ICD_FILENAMES": str(driver), "PYTHONPATH": str(ROOT)}
    names = [str(path.relative_to(ROOT)) for path in files]
    done = subprocess.run(
        [sys.executable, "tests/conformance/hashes.py", *names], cwd=ROOT, env=env,
        capture_output=True, text=True, timeout=3000, check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.splitlines()


def agree(files: list[Path]) -> None:
    present = [driver for driver in DRIVERS if driver.is_file()]
    if len(present) < 2:
        pytest.skip("only one Vulkan driver is installed")
    first, *others = [compiled(driver, files) for driver in present]
    assert len(first) == len(files)
    for other in others:
        assert other == first


def test_drivers_agree_on_a_sample():
    agree(SAMPLE)


@pytest.mark.slow
def test_drivers_agree_on_everything():
    agree(VALID + INVALID)
