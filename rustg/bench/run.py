"""The benchmark's parts: start-up, front end over real sources, source to executable, phases, memory."""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from . import startup
from .generator import generate
from .measure import Figure, child, child_memory, here
from .phases import figures

SIZES = (1_000, 10_000, 100_000)
#: Wanted: rustc's wall time over rustg's, by lines.
SPEED_GOALS = {10_000: 1.0, 100_000: 3.0}
#: Bytes of source that one front-end batch holds.
BATCH = 4 << 20


def rust_files(paths: list[Path]) -> list[Path]:
    """All .rs files named or below the given folders, sorted."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.rglob("*.rs")) if path.is_dir() else [path]
    return found


def batches(files: list[tuple[str, bytes]], size: int = BATCH) -> list[list[tuple[str, bytes]]]:
    """Files in groups of about ``size`` bytes."""
    result: list[list[tuple[str, bytes]]] = [[]]
    used = 0
    for path, data in files:
        if used and used + len(data) > size:
            result.append([])
            used = 0
        result[-1].append((path, data))
        used += len(data)
    return result


def front_end(compiler, groups: list[list[tuple[str, bytes]]], stages: tuple[str, ...]) -> None:
    """Lexes, builds trees and parses every batch."""
    from importlib import import_module

    from rustg.gpu.scheduler import Session
    from rustg.phases.sources import file_flags, load_sources

    flags = file_flags(edition=2024)
    for group in groups:
        session = Session(compiler.device_for(sum(len(data) for _, data in group)))
        load_sources(session, [(path, data, flags) for path, data in group])
        for stage in stages:
            phase = import_module(f"rustg.phases.{stage}")
            (phase.lex if stage == "lex" else phase.run)(session)


def executable(compiler, lines: int, runs: int) -> tuple[int, Figure, Figure | None]:
    """Source to executable of a generated program: lines, rustg warm, rustc at opt-level 0."""
    with tempfile.TemporaryDirectory(prefix="rustg-bench-") as folder:
        source = Path(folder) / "program.rs"
        text = generate(lines)
        source.write_text(text)

        def ours() -> None:
            result = compiler.compile([str(source)])
            if result.failed:
                raise RuntimeError("the generated program does not compile")
            (Path(folder) / "ours").write_bytes(result.image())

        mine = here(ours, runs)
        theirs = None
        if shutil.which("rustc"):
            theirs = child(
                ["rustc", "--edition", "2021", "-C", "opt-level=0", "-o", f"{folder}/theirs", str(source)], runs
            )
        return text.count("\n"), mine, theirs


def phase_table(compiler, console, lines: int) -> None:
    """Prints the phases of one compilation beside rustc's."""
    from rich.table import Table

    with tempfile.TemporaryDirectory(prefix="rustg-bench-") as folder:
        source = Path(folder) / "program.rs"
        source.write_text(generate(lines))
        rows = figures(compiler, source)
    total = sum(row.wall for row in rows) or 1.0
    table = Table(title=f"phases of a program of {lines:,} lines (with the library), timestamps on")
    for name in ("phase", "wall ms", "share", "device ms", "dispatches", "MB named", "GB/s", "rustc ms", "rustc / rustg"):
        table.add_column(name, justify="left" if name == "phase" else "right")
    for row in rows:
        rate = row.moved / row.device / 1e9 if row.device else 0.0
        theirs = ["", ""] if row.rustc is None else [f"{row.rustc * 1e3:.1f}", f"{row.rustc / row.wall:.2f}x"]
        table.add_row(
            row.name, f"{row.wall * 1e3:.1f}", f"{row.wall / total:.0%}", f"{row.device * 1e3:.1f}",
            str(row.dispatches), f"{row.moved / 1e6:.0f}", f"{rate:.1f}", *theirs,
        )
    console.print(table)


def memory_table(compiler, console, lines: int) -> tuple[float, float | None]:
    """Prints bytes of device memory for a byte of source, through parsing and in all, and resident memory.

    Returns the former through parsing, and the resident memory over rustc's (None without rustc).
    """
    from rich.table import Table

    from rustg.driver import Options, library_files

    with tempfile.TemporaryDirectory(prefix="rustg-bench-") as folder:
        source = Path(folder) / "program.rs"
        source.write_text(generate(lines))
        size = source.stat().st_size
        parsed = compiler.compile([str(source)], until="parse", options=Options(library=False)).session.peak_words * 4
        whole = compiler.compile([str(source)]).session.peak_words * 4
        out = f"{folder}/program"
        ours = child_memory([sys.executable, "-m", "rustg", "build", str(source), "-o", out])
        theirs = None
        if shutil.which("rustc"):
            theirs = child_memory(["rustc", "--edition", "2021", "-o", out, str(source)])
    library = sum(len(data) for _, data in library_files())
    table = Table(title=f"memory, program of {lines:,} lines, {size:,} bytes (library: {library:,} bytes)")
    table.add_column("what")
    table.add_column("amount", justify="right")
    table.add_row("device memory through parsing, per byte of source", f"{parsed / size:.1f} bytes")
    table.add_row("device memory to the executable", f"{whole >> 20} MiB")
    table.add_row("rustg build, peak resident", f"{ours >> 20} MiB")
    if theirs is not None:
        table.add_row("rustc, peak resident", f"{theirs >> 20} MiB")
    console.print(table)
    return parsed / size, ours / theirs if theirs else None


@dataclass
class Goals:
    """What rustg wants to reach, what was measured, and whether more is better."""

    rows: list[tuple[str, float, float, bool]] = field(default_factory=list)

    def add(self, what: str, goal: float, measured: float | None, more: bool = True) -> None:
        """Notes a figure; None is none."""
        if measured is not None:
            self.rows.append((what, goal, measured, more))

    def show(self, console) -> None:
        """Prints the goals, and by how much each is missed."""
        from rich.table import Table

        table = Table(title="goals (docs/architecture.md and docs/kernels.md say why one is missed)")
        for name in ("what", "goal", "measured", ""):
            table.add_column(name, justify="left" if name == "what" else "right")
        for what, goal, measured, more in self.rows:
            factor = goal / measured if more else measured / goal
            bound = "at least" if more else "at most"
            table.add_row(
                what, f"{bound} {goal:,.4g}", f"{measured:,.4g}", "reached" if factor <= 1 else f"missed by {factor:.2f}x"
            )
        console.print(table)


def run_bench(paths: list[Path], device: int | None, runs: int) -> None:
    """Prints all parts; ``paths`` adds the front end over real sources."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    table = Table(title="start-up (warm caches)")
    for name in ("part", "wall ms", "CPU ms"):
        table.add_column(name, justify="left" if name == "part" else "right")
    *parts, warm = startup.measured(device)
    together = ("together", sum(wall for _, wall, _ in parts), sum(cpu for _, _, cpu in parts))
    for name, wall, cpu in [*parts, together, warm]:
        table.add_row(name, f"{wall * 1e3:.0f}", f"{cpu * 1e3:.0f}")
    console.print(table)
    goals = Goals()
    goals.add("start-up, seconds", 1.5, together[1], more=False)

    from rustg.driver import Compiler

    compiler = Compiler(device)
    if paths:
        files = [(str(path), path.read_bytes()) for path in rust_files(paths)]
        groups = batches(files)
        lines = sum(data.count(b"\n") for _, data in files)
        size = sum(len(data) for _, data in files)
        table = Table(title=f"front end: {len(files)} files, {lines:,} lines, {size:,} bytes")
        for name in ("what", "wall s", "CPU s", "lines/s wall", "lines per CPU s", "MB/s wall"):
            table.add_column(name, justify="left" if name == "what" else "right")
        for stages in (("lex",), ("lex", "tree"), ("lex", "tree", "parse")):
            figure = here(lambda: front_end(compiler, groups, stages), runs)
            table.add_row(
                " + ".join(stages), f"{figure.wall:.2f}", f"{figure.cpu:.2f}", f"{lines / figure.wall:,.0f}",
                f"{lines / figure.cpu:,.0f}", f"{size / figure.wall / 1e6:.0f}",
            )
        console.print(table)
        goals.add("lex + tree + parse, million lines a CPU second (twice rustc's parser)", 2.2, lines / figure.cpu / 1e6)
    table = Table(title="source to executable, generated programs (rustg in a warm process)")
    for name in ("lines", "rustg wall s", "rustg CPU s", "rustc wall s", "rustc CPU s", "rustc / rustg"):
        table.add_column(name, justify="right")
    for wanted in SIZES:
        lines, mine, theirs = executable(compiler, wanted, runs)
        row = [f"{lines:,}", f"{mine.wall:.3f}", f"{mine.cpu:.3f}"]
        row += [f"{theirs.wall:.3f}", f"{theirs.cpu:.3f}", f"{theirs.wall / mine.wall:.2f}x"] if theirs else ["", "", ""]
        table.add_row(*row)
        if theirs and wanted in SPEED_GOALS:
            goals.add(f"rustc's time over rustg's, {wanted:,} lines", SPEED_GOALS[wanted], theirs.wall / mine.wall)
    console.print(table)
    phase_table(compiler, console, SIZES[1])
    phase_table(compiler, console, SIZES[2])
    for wanted in SIZES[1:]:
        parsed, resident = memory_table(compiler, console, wanted)
        goals.add(f"device bytes through parsing for a byte of source, {wanted:,} lines", 100, parsed, more=False)
        goals.add(f"resident memory over rustc's, {wanted:,} lines", 2, resident, more=False)
    goals.show(console)
