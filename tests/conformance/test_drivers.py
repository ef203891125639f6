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
INVALID = sorted(path for folder in ("ui", "unsupported") for path in (ROOT / "tests" / folder).glob("*.rs"))
#: Kernels with known results; their modules are run on every driver by `rustg conformance`.
KERNELS = sorted((ROOT / "rustg" / "conformance" / "kernels").glob("*.rs"))
#: A spread over all kinds of programs; the slow test takes every one.
SAMPLE = VALID[::7] + INVALID[::12] + [ROOT / "examples" / "raytracer" / "main.rs"]


def compiled(driver: Path, files: list[Path]) -> list[str]:
    """Lines of hashes.py on one driver."""
    env = os.environ | {"VK_ICD_FILENAMES": str(driver), "PYTHONPATH": str(ROOT)}
    names = [str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path) for path in files]
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


def strange(folder: Path) -> list[Path]:
    """Inputs that nobody would write: odd bytes, nesting, mutants, and what fuzzing found."""
    sys.path.insert(0, str(ROOT / "tests" / "robust"))
    import extremes
    import mutate

    texts = {name: data() for name, (data, _) in extremes.ODD.items()}
    texts |= {name: extremes.NESTED[name]() for name in ("blocks", "close_only", "comments_open", "else_if")}
    files = mutate.corpus()
    texts |= {f"mutant{seed}": mutate.mutant(seed, files) for seed in range(900, 912)}
    paths = []
    for name, data in texts.items():
        paths.append(folder / f"{name}.rs")
        paths[-1].write_bytes(data)
    return paths + sorted((ROOT / "tests" / "robust" / "cases").glob("*.rs"))


def test_drivers_agree_on_a_sample(tmp_path):
    """One process for each driver: SwiftShader makes all its pipelines anew in each."""
    agree(SAMPLE + strange(tmp_path))


@pytest.mark.slow
def test_drivers_agree_on_everything():
    agree(VALID + INVALID + KERNELS)
