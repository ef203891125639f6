"""Metal text on the CPU: compiled as C++17 against the shim of `metal_stdlib`, many modules at once, and run through ctypes."""

from __future__ import annotations

import ctypes
import re
import subprocess
from pathlib import Path

import numpy as np

from rustg.registry import REGISTRY

SHIM = Path(__file__).parent / "shim"
IO = {name[3:]: value for name, value in REGISTRY.constants.items() if name.startswith("IO_")}
_ENTRY = re.compile(r"^kernel void (\w+)\(\n", re.M)


def _unit(number: int, text: str) -> str:
    """A module in a namespace of its own, with a function for each of its kernels that runs it."""
    # Memory of the threadgroup is one for all threads, which take turns.
    text = re.sub(r"^    threadgroup (uint \w+\[\d+\];)", r"    static \1", text, flags=re.M).replace("threadgroup ", "")
    text = text.replace("#include <metal_stdlib>\nusing namespace metal;\n", "")
    barriers = "true" if "threadgroup_barrier(" in text else "false"
    text = f"namespace module{number} {{\nusing namespace metal;\n{text}\n}}\n"
    for name in _ENTRY.findall(text):
        text += (f'extern "C" void run{number}_{name}(uint* arena, uint* io, const uint* groups, const uint* local) {{\n'
                 f"    metal::shim::launch(module{number}::{name}, arena, io, groups, local, {barriers});\n}}\n")
    if "void rustg_data(" in text:
        text += f'extern "C" void data{number}(uint* arena) {{ module{number}::rustg_data(arena); }}\n'
    return text


class Library:
    """Modules, compiled in one call of g++."""

    def __init__(self, texts: list[bytes], folder: Path, optimize: str = "-O0"):
        source, path = folder / "modules.cpp", folder / "modules.so"
        source.write_text("#include <metal_stdlib>\n" + "".join(_unit(k, text.decode("ascii")) for k, text in enumerate(texts)))
        made = subprocess.run(
            ["g++", "-std=c++17", optimize, "-w", "-ffp-contract=off", "-shared", "-fPIC", f"-I{SHIM}", str(source), "-o", str(path)],
            capture_output=True, text=True, check=False,
        )
        assert made.returncode == 0, made.stderr[:3000]
        self.library = ctypes.CDLL(str(path))

    def data(self, number: int, arena: np.ndarray) -> None:
        """Writes the static data of a module to the start of an arena, if it has any."""
        if hasattr(self.library, f"data{number}"):
            getattr(self.library, f"data{number}")(ctypes.c_void_p(arena.ctypes.data))

    def run(self, number: int, name: str, arena: np.ndarray, io: np.ndarray, groups, local) -> None:
        """Runs a kernel of a module over workgroups of a size."""
        sizes = [np.array(size, np.uint32) for size in (groups, local)]
        pointers = [ctypes.c_void_p(array.ctypes.data) for array in (arena, io, *sizes)]
        getattr(self.library, f"run{number}_{name}")(*pointers)
