"""What can be checked without running: validators and translators over the modules, ptxas, AMD's compiler without a GPU.

Each function takes the paths of modules and yields what was said of each; it raises ``NotFound`` where its tool is missing.
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .find import DRIVER_VARIABLES, installed

#: Generations of AMD GPUs, by the names of RADV's null winsys.
FAMILIES = {"Polaris": "POLARIS10", "Vega": "VEGA10", "Raven": "RAVEN", "RDNA 1": "NAVI10", "RDNA 2": "NAVI21", "RDNA 3": "GFX1100"}
ARCHITECTURES = (70, 80, 90)


@dataclass(frozen=True)
class Outcome:
    """A module and what a tool said of it: None where it was accepted."""

    module: str
    problem: str | None


class NotFound(Exception):
    """A tool or driver that is not on the machine."""


def tool(command: str) -> str:
    """Path of a program."""
    path = shutil.which(command)
    if path is None:
        raise NotFound(f"{command} not found")
    return path


def _said(done: subprocess.CompletedProcess) -> str | None:
    """What is wrong, in a line."""
    if done.returncode == 0:
        return None
    text = " ".join((done.stderr or done.stdout or "").split())[:300]
    return text or (f"ended by signal {-done.returncode}" if done.returncode < 0 else f"exit code {done.returncode}")


def validator(modules: list[Path]) -> Iterator[Outcome]:
    """Khronos' validator over each module."""
    program = tool("spirv-val")
    for path in modules:
        yield Outcome(path.stem, _said(subprocess.run([program, "--target-env", "vulkan1.1", str(path)], capture_output=True, text=True, check=False)))


def metal(modules: list[Path]) -> Iterator[Outcome]:
    """SPIRV-Cross' translation to Metal's language, which MoltenVK does too."""
    program = tool("spirv-cross")
    for path in modules:
        yield Outcome(path.stem, _said(subprocess.run([program, "--msl", str(path)], capture_output=True, text=True, check=False)))


def assembler() -> str:
    """Path of ptxas: on the path, or in NVIDIA's Python package."""
    found = shutil.which("ptxas")
    spec = importlib.util.find_spec("nvidia") if not found else None
    for folder in (spec.submodule_search_locations or []) if spec else []:
        candidate = Path(folder) / "cuda_nvcc" / "bin" / "ptxas"
        if candidate.is_file():
            if not os.access(candidate, os.X_OK):
                candidate.chmod(0o755)
            return str(candidate)
    if found is None:
        raise NotFound("ptxas not found (pip install nvidia-cuda-nvcc-cu12)")
    return found


def ptx(modules: list[Path], architecture: int) -> Iterator[Outcome]:
    """ptxas over each PTX module, without optimisation: only acceptance is asked for."""
    program = assembler()
    known = subprocess.run([program, "--help"], capture_output=True, text=True, check=False).stdout
    if f"sm_{architecture}" not in known:
        raise NotFound(f"this ptxas does not know sm_{architecture}")
    for path in modules:
        with tempfile.TemporaryDirectory() as folder:
            command = [program, f"-arch=sm_{architecture}", "-O0", str(path), "-o", f"{folder}/out"]
            yield Outcome(path.stem, _said(subprocess.run(command, capture_output=True, text=True, check=False)))


def radv(family: str, modules: list[Path]) -> Iterator[Outcome]:
    """AMD's compiler in Mesa makes a pipeline of each module for a family of GPUs, in a process of its own."""
    manifest = next((path for path in manifests_of_radv()), None)
    if manifest is None:
        raise NotFound("RADV not found (Debian and Ubuntu: mesa-vulkan-drivers)")
    if importlib.util.find_spec("vulkan") is None:
        raise NotFound("Python package vulkan not found (pip install vulkan)")
    left = list(modules)
    while left:
        env = os.environ | {"RADV_FORCE_FAMILY": family} | dict.fromkeys(DRIVER_VARIABLES, str(manifest))
        done = subprocess.run([sys.executable, "-m", "rustg.conformance.pipelines", *map(str, left)], env=env, capture_output=True, text=True, check=False)
        lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]
        if not lines and done.returncode:
            raise NotFound(f"RADV has no {family}: {_said(done)}")
        for name, problem in lines:
            yield Outcome(name, problem)
        if len(lines) < len(left):  # the compiler crashed; on with the next one
            yield Outcome(left[len(lines)].stem, _said(done) or "the process ended")
        left = left[len(lines) + 1 :]


def manifests_of_radv() -> list[Path]:
    """Manifests of RADV for this machine's processor."""
    found = [path for path in installed() if path.name.startswith("radeon_icd")]
    return [path for path in found if path.name == "radeon_icd.json" or platform.machine() in path.name]
