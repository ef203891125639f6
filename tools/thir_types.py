"""Writes what rustc thinks of the types of programs: ``tools/thir_types.py FILE.rs...`` makes FILE.thir.json.

For each span of an expression (E) or pattern (P) the types that rustc's THIR gives it, adjusted ones included. Lifetimes,
paths and generic brackets are left out. Needs rustc (``-Zunpretty=thir-tree`` under RUSTC_BOOTSTRAP).
"""

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path


def normal(text: str) -> str:
    """A type without lifetimes, module paths and what only THIR writes."""
    text = re.sub(r"'\{?[\w?]+\}? ?", "", text)
    text = re.sub(r"\b\w+::", "", text)
    text = re.sub(r"(\d)_usize", r"\1", text)
    text = re.sub(r"Binder \{ value: (.*?), bound_vars: \[\] \}", r"\1", text)
    return text.replace("<>", "").strip()


def types_of(path: Path) -> dict[str, list[str]]:
    """Span ``E line column line column`` to types."""
    command = ["rustc", "--edition", "2021", "-Aunused", "-Zunpretty=thir-tree", str(path)]
    output = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, "RUSTC_BOOTSTRAP": "1"}
    ).stdout
    found: dict[str, set[str]] = defaultdict(set)
    lines = [line.strip() for line in output.split("\n")]
    for at, line in enumerate(lines):
        if line not in ("Expr {", "Pat {") or not lines[at + 1].startswith("ty: "):
            continue
        for span in lines[at + 2 : at + 5]:
            if match := re.match(r"span: .*?:(\d+):(\d+): (\d+):(\d+) ", span):
                found[" ".join((line[0], *match.groups()))].add(normal(lines[at + 1][4:]))
                break
    return {key: sorted(found[key]) for key in sorted(found)}


if __name__ == "__main__":
    for name in sys.argv[1:]:
        source = Path(name)
        source.with_suffix(".thir.json").write_text(json.dumps(types_of(source), indent=0) + "\n")
