#!/usr/bin/env python3
"""Writes golden files with rustc: what programs print, and what is reported for invalid ones.

    tools/golden.py [--check] [programs|ui|examples] [NAME...]

Each program `tests/programs/NAME.rs` (or folder `NAME/` with `main.rs`) is compiled and run:
`NAME.out` is its standard output, `NAME.err` its standard error and `NAME.code` its exit code,
the last two only where there is something to say. A first line `// flags: ...` is given to
rustc. The thread id in a panic message is written as PID.

Each invalid program `tests/ui/NAME.rs` gets `NAME.stderr`, rustc's human output, and
`NAME.json`, a list of its diagnostics: level, code (null for syntax errors), message, spans
(file, line, column in characters, end, primary, label) and children. Notes that only hold for
rustc are left as they are.

With --check nothing is written; files that would change are listed and the exit code is 1.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PID = re.compile(rb"^thread 'main' \(\d+\) panicked", re.M)
EDITION = "--edition=2021"


class Rejected(Exception):
    """rustc says the opposite of what the folder of the program says."""


def environment() -> dict[str, str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith("RUST_BACKTRACE")}
    env["TERM"] = "dumb"
    return env


def flags_of(source: Path) -> list[str]:
    first = source.read_text(encoding="utf-8", errors="replace").split("\n", 1)[0]
    return first.removeprefix("// flags:").split() if first.startswith("// flags:") else []


def run_program(folder: Path, name: str, source: str) -> dict[str, bytes]:
    """Compiles and runs one valid program; gives the golden files by suffix."""
    with tempfile.TemporaryDirectory() as tmp:
        exe = Path(tmp) / "program"
        done = subprocess.run(["rustc", EDITION, "-Awarnings", *flags_of(folder / source), "-o", exe, source], cwd=folder,
                              capture_output=True, env=environment())
        if done.returncode != 0:
            raise Rejected(f"{name}: rustc rejects it\n{done.stderr.decode()}")
        done = subprocess.run([exe], cwd=folder, capture_output=True, env=environment(), timeout=60)
    files = {".out": done.stdout}
    if done.stderr:
        files[".err"] = PID.sub(b"thread 'main' (PID) panicked", done.stderr)
    if done.returncode:
        files[".code"] = b"%d\n" % done.returncode
    return files


def span(s: dict) -> dict:
    """A span as data; the primary one where a macro of the standard library is called, as the text shows it."""
    at = s
    while s["is_primary"] and at["file_name"].startswith("/rustc/") and at["expansion"]:
        at = at["expansion"]["span"]
    return {"file": at["file_name"], "line": at["line_start"], "column": at["column_start"],
            "end_line": at["line_end"], "end_column": at["column_end"], "primary": s["is_primary"], "label": s["label"]}


def order(spans: list[dict]) -> list[dict]:
    return sorted((span(s) for s in spans), key=lambda s: (not s["primary"], s["line"], s["column"], s["end_line"], s["end_column"]))


def diagnostic(d: dict) -> dict:
    return {"level": d["level"], "code": d["code"]["code"] if d["code"] else None, "message": d["message"],
            "spans": order(d["spans"]),
            "children": [{"level": c["level"], "message": c["message"], "spans": order(c["spans"])} for c in d["children"]]}


def run_invalid(folder: Path, name: str, source: str) -> dict[str, bytes]:
    """Compiles one invalid program; gives rustc's text and its errors as data."""
    with tempfile.TemporaryDirectory() as tmp:
        command = ["rustc", EDITION, "--emit=metadata", "-o", str(Path(tmp) / "out"), "-Aunused",
                   *flags_of(folder / source), source]
        text = subprocess.run(command, cwd=folder, capture_output=True, env=environment())
        data = subprocess.run([*command, "--error-format=json"], cwd=folder, capture_output=True, env=environment())
    if text.returncode == 0:
        raise Rejected(f"{name}: rustc accepts it")
    rows = [json.loads(line) for line in data.stderr.splitlines() if line.startswith(b"{")]
    rows = [diagnostic(r) for r in rows if r["level"] in ("error", "warning") and r["spans"]]
    return {".stderr": text.stderr, ".json": (json.dumps(rows, indent=1, ensure_ascii=False) + "\n").encode()}


def sources(folder: Path) -> list[tuple[str, str]]:
    """Names and source paths of the programs in a folder, in order."""
    found = [(p.stem, p.name) for p in folder.glob("*.rs")]
    found += [(p.parent.name, f"{p.parent.name}/main.rs") for p in folder.glob("*/main.rs")]
    return sorted(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("what", nargs="*")
    args = parser.parse_args()
    kinds = {"programs": (ROOT / "tests/programs", run_program, (".out", ".err", ".code")),
             "ui": (ROOT / "tests/ui", run_invalid, (".stderr", ".json")),
             "examples": (ROOT / "examples", run_program, (".out", ".err", ".code"))}
    chosen = [w for w in args.what if w in kinds] or list(kinds)
    names = [w for w in args.what if w not in kinds]
    changed: list[str] = []
    wrong: list[str] = []
    for kind in chosen:
        folder, make, suffixes = kinds[kind]
        todo = [(n, s) for n, s in sources(folder) if not names or any(n.startswith(x) for x in names)]
        with ThreadPoolExecutor(2) as pool:
            jobs = [(name, pool.submit(make, folder, name, source)) for name, source in todo]
            for name, job in jobs:
                try:
                    files = job.result()
                except Rejected as error:
                    wrong.append(str(error))
                    continue
                for suffix in suffixes:
                    path = folder / (name + suffix)
                    old = path.read_bytes() if path.exists() else None
                    new = files.get(suffix)
                    if old == new:
                        continue
                    changed.append(str(path.relative_to(ROOT)))
                    if args.check:
                        continue
                    if new is None:
                        path.unlink()
                    else:
                        path.write_bytes(new)
        print(f"{kind}: {len(todo)} programs")
    for path in changed:
        print(("differs: " if args.check else "written: ") + path)
    for text in wrong:
        print(text, file=sys.stderr)
    return 1 if wrong or (args.check and changed) else 0


if __name__ == "__main__":
    sys.exit(main())
