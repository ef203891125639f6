"""Makes the support table of docs/language.md from the probes in tests/language.

A probe is a small valid program under the chapter of the Rust reference that it belongs to. The
tool compiles each with rustg, stage by stage, runs it, and compares what it prints and its exit
code with the program that rustc makes. So the table claims nothing that has not been seen to work.
For GPUs a probe's `main` is a kernel of one thread: for SPIR-V it runs on the Vulkan device and must print the same, for PTX and
Metal it is compiled.

    python tools/language_table.py            prints the table
    python tools/language_table.py --update   writes it into docs/language.md
    python tools/language_table.py --only closure   probes whose name or chapter contains the word
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
REFERENCE = "https://doc.rust-lang.org/reference"
STAGES = ("parse", "check", "x86_64")
#: GPU targets by their columns.
TARGETS = {"spirv": "SPIR-V", "ptx": "PTX", "metal": "Metal"}
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


@dataclass
class Probe:
    """A program of a chapter: ``files`` maps paths to texts, the first is the crate root."""

    chapter: str
    page: str
    name: str
    files: dict[str, str] = field(default_factory=dict)
    edition: str = "2021"
    code: int = 0
    crlf: bool = False


def read_probes(folder: Path) -> list[Probe]:
    """All probes; each chapter is in one file, the files in the order of the table."""
    probes: list[Probe] = []
    for name in ("items", "expressions", "types"):
        chapter = page = ""
        lines = iter((folder / f"{name}.md").read_text(encoding="utf-8").split("\n"))
        for line in lines:
            if found := re.fullmatch(r"# (.+) \((.+)\)", line):
                chapter, page = found.groups()
            elif line.startswith("## "):
                probes.append(Probe(chapter, page, line[3:]))
            elif line.startswith("```rust"):
                probe, path = probes[-1], "main.rs"
                for option in line.split()[1:]:
                    key, _, value = option.partition("=")
                    if key == "code":
                        probe.code = int(value)
                    elif key == "edition":
                        probe.edition = value
                    elif key == "crlf":
                        probe.crlf = True
                    else:
                        path = option
                body = []
                for text in lines:
                    if text == "```":
                        break
                    body.append(text)
                probe.files[path] = ("\r\n" if probe.crlf else "\n").join(body) + "\n"
    return probes


def write_files(probe: Probe, folder: Path) -> None:
    for path, text in probe.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


def by_rustc(probe: Probe, folder: Path) -> bytes:
    """What the program prints when rustc compiles it; ``ValueError`` if it is not as the probe says."""
    done = subprocess.run(["rustc", f"--edition={probe.edition}", "-Awarnings", "-o", "by_rustc", "main.rs"],
                          cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise ValueError(f"{probe.chapter}: {probe.name}: rustc refuses it\n{done.stderr}")
    ran = subprocess.run([folder / "by_rustc"], capture_output=True, timeout=10)
    if ran.returncode != probe.code:
        raise ValueError(f"{probe.chapter}: {probe.name}: exit code {ran.returncode}, not {probe.code}")
    return ran.stdout


def stages_done(probe: Probe, compiler, folder: Path, expected: bytes) -> tuple[int, str]:
    """How many of STAGES the probe passes in rustg, and the first error."""
    from rustg.driver import Options

    options = Options(edition=int(probe.edition))
    error = ""
    for done, stage in enumerate(STAGES):
        try:
            result = compiler.compile(["main.rs"], until=stage, options=options)
        except Exception as problem:  # a stage that is not there counts as not passed
            return done, f"{type(problem).__name__}: {problem}"
        if result.failed:
            error = next(f"{m.code or 'error'}: {m.text}" for m in result.messages if m.level == "error")
            return done, error
    program = folder / "by_rustg"
    program.write_bytes(result.image())
    program.chmod(0o755)
    try:
        ran = subprocess.run([program], capture_output=True, timeout=10)
    except (OSError, subprocess.TimeoutExpired) as problem:
        return 2, str(problem)
    if (ran.stdout, ran.returncode) != (expected, probe.code):
        return 2, f"WRONG PROGRAM: exit code {ran.returncode}, printed {ran.stdout[:80]!r}"
    return 3, ""


def kernels_done(probe: Probe, compiler, expected: bytes) -> dict[str, str]:
    """For each GPU target why the probe does not work there: the first error's text, empty where it works."""
    from rustg.driver import Options, find_target
    from rustg.kernels import program

    why = {}
    texts = {"main.rs": program.with_entry(Path("main.rs").read_bytes())}
    for target in TARGETS:
        options = Options(edition=int(probe.edition), target=find_target(target))
        out = io.StringIO()
        try:
            result = compiler.compile(["main.rs"], until="kernels" if target == "spirv" else None, options=options, texts=texts)
            if target == "spirv" and not result.failed:
                with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
                    code = program.run(compiler, result, "main.rs")
        except Exception as problem:
            why[target] = f"{type(problem).__name__}: {problem}"
            continue
        why[target] = ""
        if result.failed:
            why[target] = next(m.text for m in result.messages if m.level == "error")
        elif target == "spirv" and (out.getvalue().encode(), code) != (expected, probe.code):
            why[target] = f"WRONG PROGRAM: exit code {code}, printed {out.getvalue()[:80]!r}"
    return why


def cell(probes: list[Probe], passed: dict[int, int], stage: int) -> str:
    good = sum(passed[id(p)] > stage for p in probes)
    return "yes" if good == len(probes) else "in part" if good else "not yet"


def works(probe: Probe, kernels: dict[int, dict[str, str]], target: str) -> bool:
    return kernels[id(probe)].get(target) == ""


def target_cell(probes: list[Probe], kernels: dict[int, dict[str, str]], target: str) -> str:
    good = sum(works(p, kernels, target) for p in probes)
    return "yes" if good == len(probes) else "in part" if good else "not yet"


def notes(probes: list[Probe], passed: dict[int, int], kernels: dict[int, dict[str, str]]) -> str:
    """Names the probes that are not compiled, where others of the chapter are, and those that only executables have, with the reason."""
    names = [p.name for p in probes if passed[id(p)] < 3]
    said = ["not yet: " + "; ".join(names)] if 0 < len(names) < len(probes) else []
    lacking: dict[str, list[str]] = {}
    for target, shown in TARGETS.items():
        others = [f"{p.name} ({kernels[id(p)][target]})" for p in probes if passed[id(p)] == 3 and not works(p, kernels, target)]
        if others:
            lacking.setdefault("; ".join(others), []).append(shown)
    return ". ".join(said + [f"not for {', '.join(targets)}: {others}" for others, targets in lacking.items()])


def make_table(probes: list[Probe], passed: dict[int, int], kernels: dict[int, dict[str, str]]) -> str:
    """The table in Markdown, a row for each chapter."""
    rows = [f"| chapter | lexed and parsed | resolved and typed | compiled to x86-64 | {' | '.join(TARGETS.values())} | notes |",
            "|---|---|---|---|" + "---|" * (len(TARGETS) + 1)]
    chapters: dict[tuple[str, str], list[Probe]] = {}
    for probe in probes:
        chapters.setdefault((probe.chapter, probe.page), []).append(probe)
    for (chapter, page), members in chapters.items():
        cells = " | ".join(cell(members, passed, stage) for stage in range(3))
        targets = " | ".join(target_cell(members, kernels, target) for target in TARGETS)
        rows.append(f"| [{chapter}]({REFERENCE}/{page}.html) | {cells} | {targets} | {notes(members, passed, kernels)} |")
    full = sum(n == 3 for n in passed.values())
    rows += ["", f"{full} of {len(probes)} probes compile and run as with rustc; "
             f"{sum(n >= 1 for n in passed.values())} are parsed, {sum(n >= 2 for n in passed.values())} are typed. "
             + ", ".join(f"{sum(works(p, kernels, target) for p in probes)} work for {shown}" for target, shown in TARGETS.items()) + "."]
    return "\n".join(rows)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--update", action="store_true", help="write the table into docs/language.md")
    arguments.add_argument("--only", default="", help="only probes whose name or chapter contains this")
    given = arguments.parse_args()
    from rustg.driver import Compiler

    probes = [p for p in read_probes(ROOT / "tests/language") if given.only.lower() in f"{p.chapter} {p.name}".lower()]
    compiler, passed, kernels, home = Compiler(None), {}, {}, os.getcwd()
    for probe in probes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_files(probe, folder)
            os.chdir(folder)
            expected = by_rustc(probe, folder)
            passed[id(probe)], error = stages_done(probe, compiler, folder, expected)
            kernels[id(probe)] = kernels_done(probe, compiler, expected) if passed[id(probe)] == 3 else {}
            os.chdir(home)
        error = error or "; ".join(f"{target}: {why}" for target, why in kernels[id(probe)].items() if why)
        print(f"{passed[id(probe)]} {probe.chapter}: {probe.name}  {error[:150]}", file=sys.stderr, flush=True)
    table = make_table(probes, passed, kernels)
    if not given.update or given.only:
        print(table)
        return
    if max(passed.values()) < 3:
        sys.exit("no probe compiles: the table is left as it is")
    page = ROOT / "docs/language.md"
    head, rest = page.read_text().split(BEGIN)
    page.write_text(f"{head}{BEGIN}\n\n{table}\n\n{END}{rest.split(END)[1]}")


if __name__ == "__main__":
    main()
