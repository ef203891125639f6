"""Programs with errors: codes and lines, as the comments say and as rustc says."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .frontend import resolved

CASES = sorted((Path(__file__).parent / "errors").glob("*.rs"))


def expected(text):
    """(line, code) for each ``//~ CODE ...`` comment."""
    return [
        (number, code)
        for number, line in enumerate(text.splitlines(), 1)
        if (match := re.search(r"//~((?: E\d{4})+)", line))
        for code in match.group(1).split()
    ]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_error_is_found_and_nothing_else(session, path):
    text = path.read_text()
    assert sorted(resolved(session, text, library=True).codes()) == sorted(expected(text))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_rustc_agrees(path, tmp_path):
    if shutil.which("rustc") is None:
        pytest.skip("rustc is not installed")
    command = ["rustc", "--edition=2021", "--error-format=json", "--emit=metadata", "-Awarnings",
               "--out-dir", str(tmp_path), str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    found = []
    for line in result.stderr.splitlines():
        message = json.loads(line)
        if message["level"] == "error" and message["code"]:
            primary = next(span for span in message["spans"] if span["is_primary"])
            found.append((primary["line_start"], message["code"]["code"]))
    assert sorted(found) == sorted(expected(path.read_text()))


def test_a_missing_file_is_reported_where_it_is_named(session):
    program = resolved(session, "fn f() {}\nmod missing;\n")
    assert program.codes() == [(2, "E0583")]


def test_nothing_is_said_about_what_depends_on_an_error(session):
    program = resolved(session, "use nowhere::thing;\nfn f(x: thing) -> thing { thing::new() }\n")
    assert program.codes() == [(1, "E0432")]


def test_what_the_library_lacks_is_said_so(session):
    text = "use std::collections::HashMap;\nfn f() {\nlet v: Vec<u8> = Vec::new();\nlet o = Some(1);\nstd::mem::swap();\n}\n"
    assert resolved(session, text, library=True).codes() == [
        (1, "R0202"), (3, "R0202"), (3, "R0202"), (4, "R0202"), (5, "R0202"),
    ]
