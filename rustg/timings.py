"""``--timings``: every pass with its time, dispatches, rows and bytes, on stderr.

"MB named" counts each column that a pass declares to read or write once, over all rows of its table.
"""

from __future__ import annotations

from collections import defaultdict

from rustg.registry import REGISTRY


def show(result) -> None:
    """Prints the passes of a compilation, phase by phase, and what the host spent around them."""
    from rich.console import Console
    from rich.table import Table

    session = result.session
    console = Console(stderr=True)
    total = sum(timing.seconds for timing in session.timings) or 1.0
    by_pass = defaultdict(list)
    for timing in session.timings:
        by_pass[(timing.phase, timing.shader)].append(timing)
    table = Table(title=f"{session.device.name}: {total * 1e3:.2f} ms on the device")
    for name, justify in (("phase", "left"), ("pass", "left"), ("dispatches", "right"), ("rows", "right"),
                          ("MB named", "right"), ("ms", "right"), ("share", "right")):
        table.add_column(name, justify=justify)
    for (phase, name), timings in by_pass.items():
        spent = sum(timing.seconds for timing in timings)
        rows, moved = max(timing.rows for timing in timings), sum(timing.moved for timing in timings)
        table.add_row(
            phase, name, str(len(timings)), f"{rows:,}" if rows else "", f"{moved / 1e6:.1f}",
            f"{spent * 1e3:.3f}", f"{spent / total:.1%}",
        )
    console.print(table)
    table = Table(title="tables")
    for name, justify in (("table", "left"), ("rows", "right"), ("capacity", "right"), ("bytes", "right")):
        table.add_column(name, justify=justify)
    for name in session.blocks:
        columns = len(REGISTRY.tables[name].columns)
        rows, capacity = session.count(name), session.capacity(name)
        table.add_row(name, f"{rows:,}", f"{capacity:,}", f"{rows * columns * 4:,}")
    console.print(table)
    table = Table(title="wall clock by phase (with recording and waiting)")
    table.add_column("phase")
    table.add_column("ms", justify="right")
    for phase, seconds in session.host_seconds.items():
        table.add_row(phase, f"{seconds * 1e3:.2f}")
    console.print(table)
