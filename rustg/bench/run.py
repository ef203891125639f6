"""The benchmark's parts: start-up, front end over real sources, source to executable."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from .generator import generate
from .measure import Figure, child, here, peak_memory

SIZES = (1_000, 10_000, 100_000)
#: Bytes of source that one front-end batch holds.
BATCH = 4 << 20


def startup(device: int | None) -> list[tuple[str, float]]:
    """Seconds of each part of the start: modules, device with its buffers, all pipelines."""
    begin = time.perf_counter()
    from rustg.gpu import glsl
    from rustg.gpu.device import Device

    imported = time.perf_counter()
    made = Device(device)
    ready = time.perf_counter()
    passes = glsl.all_passes()
    for name in passes:
        made.algorithm(name)
    end = time.perf_counter()
    return [
        ("modules and registry", imported - begin),
        (f"device ({made.name})", ready - imported),
        (f"{len(passes)} pipelines", end - ready),
    ]


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
        session = Session(compiler.device)
        load_sources(session, [(path, data, flags) for path, data in group])
        for stage in stages:
            import_module(f"rustg.phases.{stage}").run(session)


def rustc_parse(files: list[Path], runs: int) -> Figure | None:
    """rustc's parser alone over one generated root that includes nothing but the files' text."""
    if shutil.which("rustc") is None:
        return None
    total = Figure(0.0, 0.0, runs)
    for path in files:
        try:
            one = child(
                ["rustc", "-Zparse-crate-only", "--edition", "2024", "--crate-type", "lib", str(path)], runs, 0
            )
        except subprocess.CalledProcessError:
            continue
        total = Figure(total.wall + one.wall, total.cpu + one.cpu, runs)
    return total


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


def run_bench(paths: list[Path], device: int | None, runs: int) -> None:
    """Prints all parts; ``paths`` adds the front end over real sources."""
    from rich.console import Console
    from rich.table import Table

    console = Console()
    table = Table(title="start-up (warm shader cache)")
    table.add_column("part")
    table.add_column("ms", justify="right")
    parts = startup(device)
    for name, seconds in [*parts, ("together", sum(seconds for _, seconds in parts))]:
        table.add_row(name, f"{seconds * 1e3:.0f}")
    console.print(table)

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
    table = Table(title="source to executable, generated programs (rustg in a warm process)")
    for name in ("lines", "rustg wall s", "rustg CPU s", "rustc wall s", "rustc CPU s", "rustc / rustg"):
        table.add_column(name, justify="right")
    for wanted in SIZES:
        lines, mine, theirs = executable(compiler, wanted, runs)
        row = [f"{lines:,}", f"{mine.wall:.3f}", f"{mine.cpu:.3f}"]
        row += [f"{theirs.wall:.3f}", f"{theirs.cpu:.3f}", f"{theirs.wall / mine.wall:.2f}x"] if theirs else ["", "", ""]
        table.add_row(*row)
    console.print(table)
    console.print(f"peak memory of this process: {peak_memory() >> 20} MiB")
