"""Invalid programs: rustg must report what rustc reports, with its codes and places."""

import json
from pathlib import Path

import pytest

from rustg import diagnostics
from rustg.driver import Compiler, Options

HERE = Path(__file__).parent
NAMES = sorted(p.stem for p in HERE.glob("*.rs"))
#: Names whose place or text is not rustc's yet, one a line, `#` starts a comment.
LISTS = {kind: HERE / f"not_yet_{kind}.txt" for kind in ("line", "span", "text")}


def not_yet(kind: str) -> set[str]:
    if not LISTS[kind].exists():
        return set()
    lines = (line.split("#")[0].strip() for line in LISTS[kind].read_text().splitlines())
    return {line for line in lines if line}


def parameters(kind: str) -> list:
    """All names; those that are listed must fail, so that the lists stay true."""
    listed = not_yet(kind)
    return [pytest.param(name, marks=pytest.mark.xfail(strict=True)) if name in listed else name for name in NAMES]


@pytest.fixture(scope="module")
def report():
    """Diagnostics of a program by name, each compiled once."""
    compiler, known = Compiler(None), {}

    def of(name: str, monkeypatch):
        if name not in known:
            monkeypatch.chdir(HERE)
            known[name] = compiler.compile([f"{name}.rs"], until="mir", options=Options())
        return known[name]

    return of


def expected(name: str, *columns: str) -> list[tuple]:
    """Code and place of each error that rustc reports, sorted."""
    rows = [r for r in json.loads((HERE / f"{name}.json").read_text()) if r["level"] == "error"]
    return sorted((code(r["code"]), *(r["spans"][0][c] for c in columns)) for r in rows)


def code(text: str | None) -> str:
    """The E code; lints (`overflowing_literals`) and syntax errors have none."""
    return text if text and text[0] == "E" and text[1:].isdigit() else ""


def reported(result, *columns: str) -> list[tuple]:
    rows = [json.loads(diagnostics.to_json(m, result.sources)) for m in result.messages if m.level == "error"]
    names = {"line": "line_start", "column": "column_start", "end_line": "line_end", "end_column": "column_end"}
    found = []
    for row in rows:
        primary = [s for s in row["spans"] if s["is_primary"]]
        if primary:
            first = min(primary, key=lambda s: (s["line_start"], s["column_start"]))
            found.append((code(row["code"] and row["code"]["code"]), *(first[names[c]] for c in columns)))
    return sorted(found)


@pytest.mark.parametrize("name", parameters("line"))
def test_codes_and_lines(report, monkeypatch, name):
    result = report(name, monkeypatch)
    assert result.failed
    assert reported(result, "line") == expected(name, "line")


@pytest.mark.parametrize("name", parameters("span"))
def test_primary_spans(report, monkeypatch, name):
    columns = ("line", "column", "end_line", "end_column")
    assert reported(report(name, monkeypatch), *columns) == expected(name, *columns)


@pytest.mark.parametrize("name", parameters("text"))
def test_human_text(report, monkeypatch, name):
    result = report(name, monkeypatch)
    text = "".join(diagnostics.render(m, result.sources) + "\n\n" for m in result.messages)
    golden = (HERE / f"{name}.stderr").read_text().rstrip("\n").replace("rustc --explain", "rustg explain")
    assert text + diagnostics.summary(result.messages) == golden
