"""Makes executables from LIR programs and runs them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "lir"))

from rustg.phases import x86_64


@pytest.fixture
def optimize() -> bool:
    """Whether executables are made with registers; a module may say so."""
    return False


@pytest.fixture
def build(session, tmp_path, optimize):
    """``build(program)`` returns the path of the executable."""

    def make(program, name="program"):
        program.upload(session)
        x86_64.run(session, optimize=optimize)
        path = tmp_path / name
        path.write_bytes(x86_64.image(session))
        os.chmod(path, 0o755)
        return path

    return make


@pytest.fixture
def execute(build):
    """``execute(program)`` builds and runs it: a CompletedProcess with bytes."""

    def run(program):
        return subprocess.run([str(build(program))], capture_output=True, timeout=20, check=False)

    return run
