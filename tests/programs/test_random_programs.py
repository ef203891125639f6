"""Random programs: rustg's executable does what rustc's does, panics included. Needs rustc."""

import os
import shutil
import subprocess

import pytest

from rustg.driver import Compiler, Options
from random_programs import program
from rich_programs import rich_program
from test_programs import normal

SEEDS = range(int(os.environ.get("RUSTG_RANDOM_FIRST", 0)),
              int(os.environ.get("RUSTG_RANDOM_FIRST", 0)) + int(os.environ.get("RUSTG_RANDOM_PROGRAMS", 12)))


@pytest.fixture(scope="module")
def compiler():
    return Compiler(None)


def outcome(path) -> tuple[bytes, bytes, int]:
    done = subprocess.run([path], capture_output=True, timeout=60,
                          env={k: v for k, v in os.environ.items() if not k.startswith("RUST_")})
    return done.stdout, normal(done.stderr), done.returncode


@pytest.mark.rustc
@pytest.mark.skipif(shutil.which("rustc") is None, reason="needs rustc as the oracle")
@pytest.mark.parametrize("make, seed", [*((program, seed) for seed in SEEDS), *((rich_program, seed) for seed in SEEDS[: len(SEEDS) // 3])])
def test_does_what_rustc_does(compiler, tmp_path, monkeypatch, make, seed):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "p.rs").write_text(make(seed))
    subprocess.run(["rustc", "--edition=2021", "-Awarnings", "-Aarithmetic_overflow", "-Aunconditional_panic",
                    "-o", "expected", "p.rs"], check=True)
    result = compiler.compile(["p.rs"], until="x86_64", options=Options())
    assert not result.failed, [f"{m.text} at {m.primary}" for m in result.messages]
    (tmp_path / "ours").write_bytes(result.image())
    (tmp_path / "ours").chmod(0o755)
    assert outcome("./ours") == outcome("./expected")
