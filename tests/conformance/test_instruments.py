"""Nothing depends on the order of rows and passes, on memory that nobody wrote, or on another row's haste.

A CPU driver runs passes one after the other and rows nearly in order, so these instruments
(``rustg.gpu.debug``) show what only a GPU would punish.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VALID = sorted((ROOT / "tests" / "programs").glob("*.rs"))
INVALID = sorted((ROOT / "tests" / "ui").glob("*.rs"))
SAMPLE = VALID[3::17] + INVALID[3::19] + [ROOT / "examples" / "raytracer" / "main.rs"]
SLOW = pytest.mark.slow
#: The order of these tables' rows, or of what they hold, is no one's business (see docs/architecture.md).
UNORDERED = {
    "diag", "lex_name", "lex_new", "lex_slot", "lex_hard", "lex_odd", "order", "segment", "suspect", "term_hash", "work0", "work1",
    "pend0", "pend1",
}
UNORDERED_COLUMNS = {"tok.sym", "row.offset", "term.slot", "ty.arg", "ty_arg.ty", "targ.offset"}
INSTRUMENTS = {
    "fill": {"RUSTG_FILL": "0xABABABAB"},
    "fill_small": {"RUSTG_FILL": "3"},
    "few_groups": {"RUSTG_GROUPS": "1"},
    "many_groups": {"RUSTG_GROUPS": "777"},
    "reverse": {"RUSTG_ORDER": "reverse"},
    "shuffle": {"RUSTG_ORDER": "shuffle"},
    "races": {"RUSTG_CHECKED": "races", "RUSTG_GROUPS": "256"},
    "races_reverse": {"RUSTG_CHECKED": "races", "RUSTG_ORDER": "reverse", "RUSTG_GROUPS": "256"},
    # Filled with this, what nobody wrote is a wild row.
    "bounds": {"RUSTG_CHECKED": "bounds", "RUSTG_FILL": "0x20000007"},
}


def watched(files: list[Path], *arguments: str, **variables: str) -> list[dict]:
    """The answers of watch.py."""
    env = os.environ | {"PYTHONPATH": str(ROOT)} | variables
    names = [str(path.relative_to(ROOT)) for path in files]
    done = subprocess.run(
        [sys.executable, "tests/conformance/watch.py", *arguments, *names], cwd=ROOT, env=env, capture_output=True, text=True,
        timeout=3600, check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def usual() -> dict[str, str]:
    """Path to hash, without any instrument."""
    return {answer["path"]: answer["hash"] for answer in watched(SAMPLE)}


@pytest.mark.parametrize("name", [
    pytest.param(name, marks=[] if name in ("fill", "many_groups") else [SLOW]) for name in INSTRUMENTS
])
def test_nothing_changes(usual, name):
    answers = watched(SAMPLE, **INSTRUMENTS[name])
    assert {answer["path"]: answer["hash"] for answer in answers} == usual
    assert [(answer["path"], answer["races"], answer["bounds"]) for answer in answers if answer["races"] or answer["bounds"]] == []


def ordered(answer: dict) -> list:
    """Hashes of the columns whose rows have a place of their own."""
    return [
        [name, {column: words for column, words in columns.items()
                if column not in UNORDERED_COLUMNS and column.partition(".")[0] not in UNORDERED}]
        for name, columns in answer["phases"]
    ]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["reverse", "shuffle", "few_groups"])
def test_tables_are_the_same_after_every_phase(name):
    files = SAMPLE[::3]
    first = watched(files, "--tables", RUSTG_FILL="0")
    second = watched(files, "--tables", RUSTG_FILL="0", **INSTRUMENTS[name])
    for one, other in zip(first, second, strict=True):
        assert len(one["phases"]) > 15
        assert ordered(other) == ordered(one), one["path"]


def test_a_race_is_found(tmp_path):
    """The instrument itself: a pass whose rows read what their neighbours write."""
    script = tmp_path / "race.py"
    script.write_text(RACE)
    env = os.environ | {"PYTHONPATH": str(ROOT), "RUSTG_CHECKED": "races", "RUSTG_CACHE": str(tmp_path)}
    done = subprocess.run([sys.executable, str(script), str(tmp_path)], env=env, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.split() == ["test/racy", "diag.lo", "nothing"]


RACE = '''
import sys
from pathlib import Path
from rustg.gpu import glsl
glsl.SHADERS = Path(sys.argv[1])
real = Path(glsl.__file__).resolve().parents[2] / "shaders"
(glsl.SHADERS / "lib").symlink_to(real / "lib")
(glsl.SHADERS / "test").mkdir()
head = "//@ rows diag\\n//@ writes diag.lo diag.hi\\n"
(glsl.SHADERS / "test/racy.comp").write_text(head + "void run(uint i) { set_diag_lo(i, i + diag_lo(i == 0u ? 0u : i - 1u)); }\\n")
(glsl.SHADERS / "test/clean.comp").write_text(head + "void run(uint i) { set_diag_hi(i, diag_hi(i) + 1u); }\\n")
from rustg.gpu.device import Device
from rustg.gpu.scheduler import Phase, Session, run
session = Session(Device())
session.set_count("diag", 1000)
session.run(Phase("racy", [run("test/racy")]))
print(session.races[0].shader, session.races[0].column)
session.races.clear()
session.run(Phase("clean", [run("test/clean")]))
print(session.races[0].column if session.races else "nothing")
'''
