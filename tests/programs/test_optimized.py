"""Programs compiled with ``-O``: they print what rustc's printed, and arithmetic wraps where rustc's does."""

import os
import subprocess

import pytest
from test_programs import EXAMPLES, HERE, golden, normal, overflow_checks, programs

from rustg.cli import _code_generation
from rustg.driver import Compiler, Options

ALL = [param.values for param in (*programs(HERE), *programs(EXAMPLES))]


def wrong(tmp_path, monkeypatch, chosen):
    """Names of the programs that print something else than rustc's (checks of overflow are as in the golden files)."""
    compiler, found = Compiler(None), []
    for folder, name, source in chosen:
        monkeypatch.chdir(folder)
        options = Options(overflow_checks=overflow_checks(folder / source), optimize=True)
        path = tmp_path / name
        path.write_bytes(compiler.compile([source], options=options).image())
        os.chmod(path, 0o755)
        run = subprocess.run([str(path)], capture_output=True, timeout=60, check=False)
        stdout, stderr, code = golden(folder, name)
        if (run.stdout, normal(run.stderr), run.returncode) != (stdout, normal(stderr), code):
            found.append(name)
    return found


@pytest.mark.host
def test_a_sample_prints_what_rustc_printed(tmp_path, monkeypatch):
    assert len(ALL[4::9]) > 10
    assert wrong(tmp_path, monkeypatch, [*ALL[4::9], *(row for row in ALL if row[1] == "raytracer")]) == []


@pytest.mark.slow
def test_all_print_what_rustc_printed(tmp_path, monkeypatch):
    assert wrong(tmp_path, monkeypatch, ALL) == []


CHECKS = """
fn main() {
    let mut x = 2147483647i32;
    for i in 0..3 { x += i; }
    debug_assert!(x > 0, "only without -O");
    println!("{} {}", x, cfg!(debug_assertions));
}
"""


@pytest.mark.host
def test_checks_follow_the_flags(tmp_path):
    compiler = Compiler(None)
    for flags, shown, code in [
        ((True, ()), "-2147483646 false\n", 0),
        ((False, ("opt-level=s", "debug-assertions=yes", "overflow-checks=no")), "", 101),
        ((False, ("opt-level=3", "overflow-checks=yes")), "", 101),
        ((False, ("opt-level=0", "debug-assertions=off")), "-2147483646 false\n", 0),
    ]:
        result = compiler.compile(["checks.rs"], texts={"checks.rs": CHECKS.encode()}, options=Options(**_code_generation(*flags)))
        path = tmp_path / "checks"
        path.write_bytes(result.image())
        os.chmod(path, 0o755)
        run = subprocess.run([str(path)], capture_output=True, text=True, check=False)
        assert (run.stdout, run.returncode) == (shown, code), flags
