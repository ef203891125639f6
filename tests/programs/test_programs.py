"""Valid programs: compiled by rustg and run, they must print what rustc's did."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from rustg.driver import Compiler, Options

HERE = Path(__file__).parent
EXAMPLES = HERE.parent.parent / "examples"
#: Position of a panic inside std or rustg's own library: its path, line and column differ.
LIBRARY_POSITION = re.compile(rb"panicked at (/rustc/|/rustg/library/)[^\n]*:\d+:\d+:")
PID = re.compile(rb"^thread 'main' \(\d+\) panicked", re.M)


def programs(folder: Path) -> list:
    """(folder, name, relative source) of each program, simplest first."""
    found = [(folder, p.stem, p.name) for p in folder.glob("*.rs")]
    found += [(folder, p.parent.name, f"{p.parent.name}/main.rs") for p in folder.glob("*/main.rs")]
    return [pytest.param(*row, id=row[1]) for row in sorted(found, key=lambda row: row[1])]


@pytest.fixture(scope="module")
def compiler():
    """One compiler for all programs, so that pipelines are made once."""
    return Compiler(None)


def overflow_checks(path: Path) -> bool:
    """What a first line ``// flags: ...`` says, as rustc reads it."""
    first = path.read_text().split("\n", 1)[0]
    flags = first.removeprefix("// flags:") if first.startswith("// flags:") else ""
    return not ("-O" in flags.split() or "overflow-checks=off" in flags)


def golden(folder: Path, name: str) -> tuple[bytes, bytes, int]:
    """Standard output, standard error and exit code that rustc's program had."""
    def read(suffix: str) -> bytes:
        path = folder / (name + suffix)
        return path.read_bytes() if path.exists() else b""

    return read(".out"), read(".err"), int(read(".code") or 0)


def normal(stderr: bytes) -> bytes:
    """Standard error without what differs from run to run and from library to library."""
    return LIBRARY_POSITION.sub(b"panicked at <library>:", PID.sub(b"thread 'main' (PID) panicked", stderr))


@pytest.mark.parametrize("folder, name, source", [*programs(HERE), *programs(EXAMPLES)])
def test_prints_what_rustc_printed(compiler, tmp_path, monkeypatch, folder, name, source):
    monkeypatch.chdir(folder)
    result = compiler.compile([source], until="x86_64",
                              options=Options(overflow_checks=overflow_checks(folder / source)))
    assert not result.failed, [f"{m.code or ''} {m.text} at {m.primary}" for m in result.messages]
    program = tmp_path / name
    program.write_bytes(result.image())
    program.chmod(0o755)
    env = {k: v for k, v in os.environ.items() if not k.startswith("RUST_")}
    done = subprocess.run([program], capture_output=True, env=env, timeout=60)
    out, err, code = golden(folder, name)
    assert done.stdout == out
    assert normal(done.stderr) == normal(err)
    assert done.returncode == code
