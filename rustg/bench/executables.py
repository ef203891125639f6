"""`rustg bench executables`: how fast the programs run that rustg and rustc make, with and without optimization."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from .measure import child

PROGRAMS = Path(__file__).parent / "programs"
#: Columns: who compiles, and whether with ``-O``.
WAYS = (("rustg", False), ("rustg -O", True), ("rustc", False), ("rustc -O", True))


def build(compiler, source: Path, folder: Path) -> dict[str, Path]:
    """The executables of a program, by the names in `WAYS`; those of rustc only where it is installed."""
    from rustg.driver import Options

    made: dict[str, Path] = {}
    for name, optimize in WAYS:
        path = folder / f"{source.stem}-{name.replace(' ', '')}"
        if name.startswith("rustg"):
            options = Options(overflow_checks=not optimize, debug_assertions=not optimize, optimize=optimize)
            path.write_bytes(compiler.compile([str(source)], options=options).image())
            os.chmod(path, 0o755)
        elif shutil.which("rustc"):
            level = "2" if optimize else "0"
            subprocess.run(["rustc", "--edition", "2021", "-C", f"opt-level={level}", "-o", str(path), str(source)], check=True, capture_output=True)
        else:
            continue
        made[name] = path
    return made


def compare(compiler, source: Path, folder: Path, runs: int) -> dict[str, float]:
    """CPU seconds of each executable; ``RuntimeError`` where they do not print the same."""
    made = build(compiler, source, folder)
    printed = {subprocess.run([str(path)], capture_output=True, check=True).stdout for path in made.values()}
    if len(printed) != 1:
        raise RuntimeError(f"the executables of {source.name} do not print the same")
    return {name: child([str(path)], runs, warmup=0).cpu for name, path in made.items()}


def run_executable_bench(device: int | None, runs: int) -> None:
    """Prints CPU milliseconds of each program."""
    from rich.console import Console
    from rich.table import Table

    from rustg.driver import Compiler

    compiler = Compiler(device)
    table = Table(title="executables, CPU ms")
    table.add_column("program")
    for name, _ in WAYS:
        table.add_column(name, justify="right")
    with tempfile.TemporaryDirectory(prefix="rustg-bench-") as folder:
        for source in sorted(PROGRAMS.glob("*.rs")):
            seconds = compare(compiler, source, Path(folder), runs)
            table.add_row(source.stem, *(f"{seconds[name] * 1e3:.0f}" if name in seconds else "" for name, _ in WAYS))
    Console().print(table)
