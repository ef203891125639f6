"""Writes the golden files of the lexer's tests from independent sources.

    python tools/lexer_oracle/golden.py ORACLE RUST_SOURCE

``tests/lex/data/soup.json``: hash of the tokens that rustc's lexer crate (``ORACLE``, see
compare.py) finds in each random text of ``tests/lex/soup.py``.  ``rust_analyzer.json``: texts and
tokens of rust-analyzer's lexer tests in ``RUST_SOURCE`` (MIT or Apache-2.0).
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.lex.soup import SOUPS, soup

DATA = ROOT / "tests/lex/data"
TOKEN = re.compile(r'^(\w+) "((?:[^"\\]|\\.)*)"(?: error: (.*))?$')


ESCAPE = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")


def unescape(match: re.Match) -> str:
    """One escape sequence of Rust's debug format."""
    if match[1]:
        return chr(int(match[1], 16))
    return {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}.get(match[2], match[2])


def soups(oracle: str) -> dict[str, str]:
    """Hash of (kind, start) pairs of each text."""
    result = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "soup.rs"
        for seed, size, edition in SOUPS:
            path.write_bytes(soup(seed, size).encode())
            out = subprocess.run(
                [oracle, "tokens", str(edition)], input=f"{path}\n".encode(), stdout=subprocess.PIPE, check=True
            ).stdout
            result[f"{seed} {size} {edition}"] = hashlib.sha256(out[4:]).hexdigest()
    return result


def rust_analyzer(source: str) -> list[dict]:
    """Text and (kind, text, has error) of each token of each test."""
    folder = Path(source) / "src/tools/rust-analyzer/crates/parser/test_data/lexer"
    result = []
    for path in sorted(folder.rglob("*.rast")):
        tokens = []
        for line in path.read_text().split("\n"):
            if not line:
                continue
            match = TOKEN.match(line)
            tokens.append([match[1], ESCAPE.sub(unescape, match[2]), match[3] or ""])
        edition = 2021 if "2021" in path.name else 2024
        text = path.with_suffix(".rs").read_bytes().decode()
        result.append({"name": f"{path.parent.name}/{path.stem}", "edition": edition, "text": text, "tokens": tokens})
    return result


def main() -> None:
    """Command line."""
    oracle, source = sys.argv[1:]
    DATA.mkdir(exist_ok=True)
    (DATA / "soup.json").write_text(json.dumps(soups(oracle), indent=0) + "\n")
    (DATA / "rust_analyzer.json").write_text(json.dumps(rust_analyzer(source), indent=0, ensure_ascii=False) + "\n")


main()
