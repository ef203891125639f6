"""`rustg conformance`: finding devices, running in processes of their own, saying what failed where."""

import re
import sys
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from click.testing import CliRunner
from rich.console import Console

from rustg.cli import main
from rustg.conformance import cases, find, offline, report, run
from rustg.conformance.golden import goldens

R = run.Result


def console(text: StringIO) -> Console:
    """A wide terminal without colors."""
    return Console(file=text, width=200, color_system=None)


def test_some_tests_on_one_device(tmp_path):
    """Kernels of one file run; their modules go through whatever tools there are; XML says the same as the table."""
    result = CliRunner().invoke(main, ["conformance", "--tests", "memory*", "--junit", str(tmp_path / "out.xml")])
    assert result.exit_code == 0, result.output
    assert re.search(r"memory +│ 4 passed", result.output) and "none failed" in result.output
    suites = ElementTree.parse(tmp_path / "out.xml").getroot()
    first = suites[0]
    assert {case.get("name") for case in first} == {"device", "memory.ptx", "memory.metal", *(f"memory::{name}" for name in cases.KERNELS["memory"])}
    assert first.get("failures") == "0" and first.get("tests") == str(len(first))
    assert "ptxas sm_80" in {suite.get("name") for suite in suites}


def test_what_cannot_be_done(tmp_path):
    """A file of results that cannot be written is told at once, a name that no test has at the end."""
    for path, message in ((tmp_path, "it is a directory"), (tmp_path / "none" / "x.xml", "there is no such directory")):
        result = CliRunner().invoke(main, ["conformance", "--junit", str(path)])
        assert result.exit_code == 1 and result.stderr == f"error: cannot write `{path}`: {message}\n" and not result.stdout
    result = CliRunner().invoke(main, ["conformance", "--tests", "nothing-like-it"])
    assert result.exit_code == 1 and result.stderr == "error: no test has a name like `nothing-like-it`\n"


@pytest.mark.slow
def test_everything_everywhere(tmp_path):
    """All tests on all drivers of the machine."""
    result = CliRunner().invoke(main, ["conformance", "--all-devices", "--junit", str(tmp_path / "out.xml")])
    assert result.exit_code == 0, result.output


def test_a_process_that_dies(tmp_path):
    """The test in which it happened has failed, those before it have not."""
    code = ("import os, sys, time; from pathlib import Path; from rustg.conformance.worker import Writer; w = Writer(Path(sys.argv[1]))\n"
            "w.test('a', 'first', lambda: (None, 'digest')); w.test('b', 'second', lambda: ('wrong', ''))\n"
            "w.test('b', 'third', lambda: 1 // 0); w.test('c', 'fourth', {})")
    ends = {"lambda: os.abort()": "the process was ended by signal 6", "lambda: os._exit(3)": "the process ended with exit code 3",
            "lambda: time.sleep(60)": "no end after 5 seconds"}
    env = {"PYTHONPATH": str(Path(__file__).parents[2]), "PATH": "/usr/bin:/bin"}
    for k, (action, said) in enumerate(ends.items()):
        folder = tmp_path / str(k)
        folder.mkdir()
        found = run.watch("gpu", [sys.executable, "-c", code.format(action), str(folder)], env, folder, timeout=5 if "sleep" in action else 60)
        assert [(r.name, r.status) for r in found] == [("first", "passed"), ("second", "failed"), ("third", "failed"), ("fourth", "failed")]
        assert [r.detail for r in found] == ["", "wrong", "ZeroDivisionError: integer division or modulo by zero", said]
    folder = tmp_path / "early"
    folder.mkdir()
    [early] = run.watch("gpu", [sys.executable, "-c", "raise SystemExit('no driver')"], env, folder)
    assert (early.status, early.detail) == ("failed", "the process ended with exit code 1: no driver")


def test_failures_are_named(tmp_path):
    """Device, test and reason, on the screen and in XML."""
    results = [R("A [gpu]", "memory", "memory::casts", "failed", "1 of 2\x00 differ", "x"), R("A [gpu]", "memory", "memory::slices", "passed", "", "y")]
    other = [R("B", "memory", "memory::casts", "passed", "", "x"), R("B", "memory", "memory::slices", "skipped", "no room", "z")]
    same = list(run.same_bytes(results, other))
    assert [(r.name, r.status, r.detail) for r in same] == [("memory::casts", "passed", ""), ("memory::slices", "failed", "differs from A [gpu]")]
    text = StringIO()
    targets = [(name, find.Target(None, 0, name, "1.1.0", "driver", True)) for name in ("A [gpu]", "B")]
    report.show(console(text), targets, [results, other + same], [R("ptxas", "kernels", "kernels", "skipped", "ptxas not found")])
    shown = text.getvalue()
    assert "FAILED A [gpu]: memory::casts (memory): 1 of 2" in shown and "FAILED B: memory::slices (same bytes): differs from A [gpu]" in shown
    assert "1 of 2 failed" in shown and "1 passed, 1 skipped" in shown and "ptxas not found" in shown and "5 tests, 2 failed; 2 not run" in shown
    report.write_junit(tmp_path / "out.xml", results + other + same)
    suites = ElementTree.parse(tmp_path / "out.xml").getroot()
    assert [(s.get("name"), s.get("tests"), s.get("failures"), s.get("skipped")) for s in suites] == [("A [gpu]", "2", "1", "0"), ("B", "4", "1", "1")]
    assert suites[0][0][0].get("message") == "1 of 2? differ"


def test_differences():
    """Shape, type, values, tolerance."""
    a = np.arange(6, dtype=np.float32).reshape(2, 3)
    b = a.copy()
    b[1, 2] = 5.001
    assert cases.difference(a, a.copy()) is None and cases.difference(a, b, 1e-2) is None
    assert cases.difference(a, b) == "1 of 6 differ; at (1, 2): 5.0 instead of 5.000999927520752"
    assert cases.difference(a, b.reshape(-1)) == "float32(2, 3) instead of float32(6,)"
    assert cases.difference((1, "x"), (1, "y")) == "(1, 'x') instead of (1, 'y')"


def test_every_kernel_and_golden_is_there():
    """Each kernel of the package is called; each golden test has its files."""
    for file, functions in cases.KERNELS.items():
        text = (cases.FOLDER / f"{file}.rs").read_text()
        assert re.findall(r"#\[(?:kernel|spirv\(compute)[^\n]*\]\npub fn (\w+)", text) == list(functions)
    assert {path.stem for path in cases.FOLDER.glob("*.rs")} == set(cases.KERNELS)
    for golden in goldens():
        assert golden.read(".rs") and (golden.expected() if golden.kind == "ui" else golden.read(".out") or golden.name == "001_empty_main")


def test_tools_refuse_what_is_wrong(tmp_path, monkeypatch):
    """A module that is none; a tool that is not there."""
    module = tmp_path / "broken.spv"
    module.write_bytes(b"\x03\x02\x23\x07" + bytes(16) + b"\xff\xff\x01\x00")
    (tmp_path / "broken.ptx").write_text(".version 7.0\n.target sm_70\n.address_size 64\nnonsense\n")
    tools = (offline.validator([module]), offline.metal([module]), offline.ptx([tmp_path / "broken.ptx"], 70))
    for outcomes in tools:
        try:
            [outcome] = outcomes
        except offline.NotFound as missing:
            assert "not found" in str(missing)
            continue
        assert outcome.module == "broken" and outcome.problem
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(offline.NotFound, match="spirv-val not found"):
        list(offline.validator([module]))


def test_manifests_of_the_environment(tmp_path, monkeypatch):
    """Files and folders that a variable names, and no others; a device that cannot be asked is none."""
    (tmp_path / "a.json").write_text("{}")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "b.json").write_text('{"file_format_version": "1.0.0", "ICD": {"library_path": "./none.so", "api_version": "1.1.0"}}')
    monkeypatch.delenv("VK_DRIVER_FILES", raising=False)
    monkeypatch.setenv("VK_ICD_FILENAMES", f"{tmp_path}/a.json:{tmp_path}/more")
    assert find.manifests() == [tmp_path / "a.json", tmp_path / "more" / "b.json"]
    assert find.targets(all_devices=True) == []
    result = CliRunner().invoke(main, ["conformance", "--all-devices"])
    assert result.exit_code == 1 and "no Vulkan device was found" in result.output
