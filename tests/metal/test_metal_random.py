"""Random programs do as Metal's kernels what they do as executables (and as SPIR-V: tests/kernels/test_targets_agree.py)."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rust_kernels import KernelPanic, Launch, compiler, load

from rustg.driver import Options

sys.path.insert(0, str(Path(__file__).parents[1] / "programs"))
from random_programs import INTS, program
from rich_programs import rich_program

FIRST = int(os.environ.get("RUSTG_RANDOM_FIRST", 1000))
SEEDS = range(FIRST, FIRST + int(os.environ.get("RUSTG_RANDOM_PROGRAMS", 8)))
RUN = "\n#[kernel(threads(1))] pub fn run_main() { main(); }\n"
PANIC = re.compile(rb"panicked at [^\n]*:\n([^\n]*)")


def as_executable(folder: Path, text: str) -> tuple[bytes, bytes | None]:
    """What the x86-64 program prints, and the message of its panic."""
    (folder / "p.rs").write_text(text)
    result = compiler().compile([str(folder / "p.rs")], until="x86_64", options=Options())
    assert not result.failed, [message.text for message in result.messages]
    (folder / "p").write_bytes(result.image())
    (folder / "p").chmod(0o755)
    done = subprocess.run([folder / "p"], capture_output=True, timeout=60, check=False)
    found = PANIC.search(done.stderr)
    assert done.returncode == (101 if found else 0)
    return done.stdout, found and found.group(1)


def as_kernel(loaded) -> tuple[bytes, bytes | None]:
    """The same of a kernel."""
    index = [kernel["name"] for kernel in loaded.kernels].index("run_main")
    message = None
    try:
        loaded.run(index, Launch((1, 1, 1)))
    except KernelPanic as panic:
        message = panic.message.split("\n")[0].encode()
    return loaded.printed(), message


@pytest.mark.host
@pytest.mark.parametrize("kind", ["plain", "recursive", "rich"])
def test_kernels_do_what_executables_do(tmp_path, kind):
    """`usize` has 32 bits in kernels, so the programs compute with the other types."""
    seeds = SEEDS if kind == "plain" else SEEDS[: (len(SEEDS) + 1) // 2]
    ints = tuple(ty for ty in INTS if "size" not in ty)
    texts = [rich_program(seed, size=3) if kind == "rich" else program(seed, ints=ints, recursive=kind == "recursive") for seed in seeds]
    kernels = load([text + RUN for text in texts])
    wrong = [seed for seed, text, loaded in zip(seeds, texts, kernels) if as_kernel(loaded) != as_executable(tmp_path, text)]
    assert not wrong
