"""docs/language.md claims what is so: each probe that it calls compiled runs as with rustc, and no probe is compiled wrongly."""

import importlib.util
import re
import shutil
import sys
from pathlib import Path

import pytest

from rustg.driver import Compiler

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_spec = importlib.util.spec_from_file_location("language_table", ROOT / "tools/language_table.py")
tool = importlib.util.module_from_spec(_spec)
sys.modules["language_table"] = tool  # dataclasses look there
_spec.loader.exec_module(tool)

PROBES = tool.read_probes(HERE)
#: Probes that become a wrong program, one a line; they must leave this list when they are mended.
WRONG = set((HERE / "wrong.txt").read_text().splitlines()) if (HERE / "wrong.txt").exists() else set()


def claims() -> dict[str, tuple[list[str], str]]:
    """Chapter to its cells for x86-64 and the GPU targets, and its notes."""
    rows = re.findall(r"^\| \[(.+?)\]\(.*?\) \| .*? \| .*? \| (.*) \| (.*?) \|$", (ROOT / "docs/language.md").read_text(), re.M)
    return {chapter: (cells.split(" | "), notes) for chapter, cells, notes in rows}


CLAIMS = claims()
COLUMNS = ["x86-64", *tool.TARGETS.values()]


def claimed(probe, column: str = "x86-64") -> bool:
    """Whether the table says that a probe works for a target."""
    cells, notes = CLAIMS[probe.chapter]
    missing = set()
    for note in notes.split(". "):
        what, _, names = note.partition(": ")
        if what == "not yet" or column in what.removeprefix("not for ").split(", "):
            missing |= {name.partition(" (")[0] for name in names.split("; ")}
    cell = cells[COLUMNS.index(column)]
    return cell == "yes" or (cell == "in part" and probe.name not in missing)


def test_every_chapter_has_its_row():
    assert list(CLAIMS) == list(dict.fromkeys(probe.chapter for probe in PROBES))


@pytest.fixture(scope="module")
def compiler():
    return Compiler(None)


def parameters():
    for probe in PROBES:
        name = f"{probe.chapter}: {probe.name}"
        yield pytest.param(probe, id=name, marks=[pytest.mark.xfail(strict=True)] if name in WRONG else [])


@pytest.mark.slow
@pytest.mark.rustc
@pytest.mark.skipif(not shutil.which("rustc"), reason="rustc is not installed")
@pytest.mark.parametrize("probe", parameters())
def test_probe(compiler, tmp_path, monkeypatch, probe):
    tool.write_files(probe, tmp_path)
    monkeypatch.chdir(tmp_path)
    done, error = tool.stages_done(probe, compiler, tmp_path, tool.by_rustc(probe, tmp_path))
    assert not error.startswith("WRONG"), error
    assert done == 3 or not claimed(probe), error
    wanted = {target for target, column in tool.TARGETS.items() if claimed(probe, column)}
    if wanted:
        kernels = tool.kernels_done(probe, compiler, tool.by_rustc(probe, tmp_path))
        assert wanted <= {target for target, why in kernels.items() if not why} and "WRONG" not in str(kernels), kernels
