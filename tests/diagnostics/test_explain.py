"""Explanations: one for each code, short, with examples that rustc judges as they say."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

import rustg.registry  # noqa: F401  declares the diagnostics
from rustg.cli import main
from rustg.diagnostics.explain import EXPLANATIONS
from rustg.registry.diagnostics import DIAGNOSTICS

UI = Path(__file__).parents[1] / "ui"
#: A code that is a name is a lint.
DECLARED = sorted({d.code for d in DIAGNOSTICS.values() if re.fullmatch(r"[ER]\d{4}", d.code or "")})
EXAMPLES = [
    pytest.param(code, kind, options, source, id=f"{code}-{kind}-{number}")
    for code, text in EXPLANATIONS.items()
    for number, (kind, options, source) in enumerate(re.findall(r"^```(\w+) ?(.*)\n((?:.*\n)*?)```$", text, re.M))
]


def of_rustc() -> set[str]:
    """The codes that rustc gives for the programs of tests/ui."""
    rows = [row for path in UI.glob("*.json") for row in json.loads(path.read_text())]
    return {row["code"] for row in rows if re.fullmatch(r"E\d{4}", row["code"] or "")}


@pytest.mark.parametrize("code", DECLARED)
def test_declared_code_is_explained(code):
    assert code in EXPLANATIONS


def test_codes_of_the_invalid_programs_are_explained():
    assert of_rustc() - set(EXPLANATIONS) == set()


@pytest.mark.parametrize("code", EXPLANATIONS)
def test_explanation_is_short_and_has_an_example(code):
    lines = [line for line in EXPLANATIONS[code].splitlines() if line]
    assert 1 <= len(lines) <= 14 and max(map(len, lines)) <= 120
    if code.startswith("E"):
        assert "```wrong" in EXPLANATIONS[code]


def test_explain_prints_it():
    for code in ("E0308", "e0308", "R0101"):
        done = CliRunner().invoke(main, ["explain", code])
        assert done.exit_code == 0 and done.output == EXPLANATIONS[code.upper()]


def test_explain_refuses_an_unknown_code():
    done = CliRunner().invoke(main, ["explain", "E9999"])
    assert done.exit_code == 1 and "E9999 is not a valid error code" in done.output


@pytest.mark.rustc
@pytest.mark.skipif(not shutil.which("rustc"), reason="rustc is not installed")
@pytest.mark.parametrize("code, kind, options, source", EXAMPLES)
def test_rustc_judges_the_example(tmp_path, code, kind, options, source):
    assert kind in ("wrong", "right", "later")
    path = tmp_path / "example.rs"
    path.write_text(source)
    edition = options.removeprefix("edition=") if options.startswith("edition=") else "2021"
    crate = "bin" if "fn main" in source or options == "bin" else "lib"
    done = subprocess.run(
        ["rustc", f"--edition={edition}", f"--crate-type={crate}", "--emit=metadata", "--error-format=json",
         f"--out-dir={tmp_path}", path],
        capture_output=True, text=True, timeout=60,
    )
    rows = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    found = {row["code"]["code"] for row in rows if row["level"] == "error" and row["code"]}
    assert found == ({code} if kind == "wrong" else set())
    assert (done.returncode == 0) == (kind != "wrong")
