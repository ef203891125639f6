"""Tests of the compiler's own suite that come with the package: programs with their output, errors with their places."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).resolve().parent
#: In the package; in a checkout the tests themselves.
ROOT = _HERE / "golden" if (_HERE / "golden").is_dir() else _HERE.parent.parent / "tests"


@dataclass(frozen=True)
class Golden:
    """A test: ``programs`` compiles and runs, ``ui`` is refused."""

    kind: str
    name: str

    def read(self, suffix: str) -> bytes:
        """One of its files; nothing where there is none."""
        path = ROOT / self.kind / (self.name + suffix)
        return path.read_bytes() if suffix == ".rs" or path.exists() else b""

    def output(self) -> tuple[bytes, int]:
        """Standard output and exit code of rustc's program."""
        return self.read(".out"), int(self.read(".code") or 0)

    def expected(self) -> list[tuple]:
        """Code, first line and column of each error that rustc reports, sorted."""
        rows = [row for row in json.loads(self.read(".json")) if row["level"] == "error"]
        return sorted((_code(row["code"]), row["spans"][0]["line"], row["spans"][0]["column"]) for row in rows if row["spans"])

    @staticmethod
    def reported(messages: list[str]) -> list[tuple]:
        """The same of our messages, in rustc's JSON."""
        found = []
        for row in map(json.loads, messages):
            primary = [span for span in row["spans"] if span["is_primary"]]
            if row["level"] == "error" and primary:
                found.append((_code(row["code"] and row["code"]["code"]), primary[0]["line_start"], primary[0]["column_start"]))
        return sorted(found)


def _code(text: str | None) -> str:
    """The E code; lints and syntax errors have none."""
    return text if text and text[0] == "E" and text[1:].isdigit() else ""


def goldens() -> list[Golden]:
    """Those that ``golden.txt`` lists."""
    return [Golden(*line.split("/")) for line in (_HERE / "golden.txt").read_text().split()]
