"""Random programs do as kernels what they do as executables, panics included."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rustg.driver import Compiler, Options, find_target
from rustg.kernels import program

sys.path.insert(0, str(Path(__file__).parents[1] / "programs"))
from random_programs import INTS, program as random_program
from rich_programs import rich_program

FIRST = int(os.environ.get("RUSTG_RANDOM_FIRST", 1000))
SEEDS = range(FIRST, FIRST + int(os.environ.get("RUSTG_RANDOM_PROGRAMS", 8)))
#: `usize` has 32 bits in kernels.
SAME_SIZE = tuple(ty for ty in INTS if "size" not in ty)
PANIC = re.compile(r"panicked at (?:/rustg/library/\S+|(\S+)):\n(.*)")


@pytest.fixture(scope="module")
def compiler():
    return Compiler(None)


def panic_of(text: str):
    """Place (none inside the library) and message of the panic that a text tells of."""
    found = PANIC.search(text)
    return found and found.groups()


@pytest.mark.parametrize("seed", SEEDS)
def test_kernel_does_what_the_executable_does(compiler, tmp_path, monkeypatch, capsys, seed):
    agree(compiler, tmp_path, monkeypatch, capsys, random_program(seed, ints=SAME_SIZE))


@pytest.mark.host
@pytest.mark.parametrize("seed", SEEDS[: len(SEEDS) // 4])
def test_recursive_programs(compiler, tmp_path, monkeypatch, capsys, seed):
    agree(compiler, tmp_path, monkeypatch, capsys, random_program(seed, size=3, ints=SAME_SIZE, recursive=True))


@pytest.mark.host
@pytest.mark.parametrize("seed", SEEDS[: len(SEEDS) // 4])
def test_rich_programs(compiler, tmp_path, monkeypatch, capsys, seed):
    agree(compiler, tmp_path, monkeypatch, capsys, rich_program(seed, size=3, recursive=seed % 2 == 1))


def agree(compiler, tmp_path, monkeypatch, capsys, text: str):
    """Compiles and runs it both ways."""
    monkeypatch.chdir(tmp_path)
    text = text.encode()
    Path("p.rs").write_bytes(text)
    result = compiler.compile(["p.rs"], until="x86_64", options=Options())
    assert not result.failed, [message.text for message in result.messages]
    Path("p").write_bytes(result.image())
    Path("p").chmod(0o755)
    done = subprocess.run(["./p"], capture_output=True, text=True, timeout=60, check=False)
    result = compiler.compile(["p.rs"], until="kernels", options=Options(target=find_target("spirv")),
                              texts={"p.rs": program.with_entry(text)})
    assert not result.failed, [message.text for message in result.messages]
    capsys.readouterr()
    code = program.run(compiler, result, "p.rs")
    out, err = capsys.readouterr()
    assert (code, out, panic_of(err)) == (done.returncode, done.stdout, panic_of(done.stderr))
