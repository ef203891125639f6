"""Each phase of one compilation beside rustc's passes that do the same work.

rustc's seconds come from ``-Ztime-passes`` of a compilation at opt-level 0 in the same run. Its
``MIR_borrow_checking`` builds MIR and checks patterns and borrows; rustg does not check borrows yet.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

#: Phases of rustg, and rustc's passes that correspond to them.
COUNTERPARTS = (
    (("sources", "lex", "tree", "parse", "modules"), ("parse_crate", "macro_expand_crate")),
    (("resolve", "consteval"), ("resolve_crate", "misc_checking_1")),
    (("types",), ("coherence_checking", "type_check_crate")),
    (("check", "mir", "flow"), ("MIR_borrow_checking", "misc_checking_3")),
    (("lir", "x86_64"), ("codegen_crate", "finish_ongoing_codegen", "link_crate")),
)


@dataclass
class PhaseFigure:
    """One phase (or several that have one counterpart): seconds, dispatches, bytes, rustc's seconds."""

    name: str
    wall: float
    device: float
    dispatches: int
    moved: int
    rustc: float | None


def rustc_passes(source: Path) -> dict[str, float]:
    """Seconds of each pass of rustc over a program; empty where there is no rustc."""
    if shutil.which("rustc") is None:
        return {}
    out = subprocess.run(
        ["rustc", "-Ztime-passes", "-Ztime-passes-format=json", "--edition", "2021", "-C", "opt-level=0",
         "-o", str(source.with_suffix(".rustc")), str(source)],
        env=os.environ | {"RUSTC_BOOTSTRAP": "1"}, capture_output=True, text=True, check=False,
    )
    lines = [line for line in out.stderr.splitlines() + out.stdout.splitlines() if line.startswith("time: {")]
    return {row["pass"]: row["time"] for row in map(json.loads, (line[6:] for line in lines))}


def figures(compiler, source: Path) -> list[PhaseFigure]:
    """Phases of a compilation in a warm process, measured with timestamps on the device."""
    from rustg.driver import Options

    compiler.compile([str(source)], options=Options(timings=True))
    session = compiler.compile([str(source)], options=Options(timings=True)).session
    passes = rustc_passes(source)
    result, seen = [], set()
    for ours, theirs in COUNTERPARTS:
        names = [name for name in session.host_seconds if name.split(".")[0] in ours]
        seen |= set(names)
        result.append(_figure(session, names, sum(passes.get(name, 0.0) for name in theirs) if passes else None))
    rest = [name for name in session.host_seconds if name not in seen]
    if rest:
        result.append(_figure(session, rest, None))
    return result


def _figure(session, names: list[str], rustc: float | None) -> PhaseFigure:
    timings = [timing for timing in session.timings if timing.phase in names]
    phases = dict.fromkeys(name.split(".")[0] for name in names)
    return PhaseFigure(
        " + ".join(phases), sum(session.host_seconds[name] for name in names),
        sum(timing.seconds for timing in timings), len(timings), sum(timing.moved for timing in timings), rustc,
    )
