"""The shared primitives as lists of steps: fill, scan, compact, gather, sort.

Columns are named ``"table.column"``.  All are stable and deterministic; row counts are read on
the device, so a recorded step serves any input.
"""

from __future__ import annotations

from rustg.registry import REGISTRY

from .scheduler import GRID_THREADS, Either, Run

NONE = 0xFFFFFFFF
_OPERATORS = {"add": 0, "max": 1, "min": 2}


def _column(name: str) -> tuple[int, int]:
    table, _, column = name.partition(".")
    declared = REGISTRY.tables[table]
    return declared.id, declared.column(column)


def fill(column: str, value: int = 0, *, step: int = 0, whole: bool = False) -> list[Run]:
    """Sets each row i to ``value + i * step``; ``whole`` covers the capacity, not just the rows."""
    table, col = _column(column)
    params = (table, col, value & NONE, step & NONE, int(whole))
    return [Run("lib/fill", params, writes=(column,), label=f"fill {column}")]


def clear(table: str, value: int = 0, *, whole: bool = True) -> list[Run]:
    """Fills every column of a table."""
    return [
        step
        for column in REGISTRY.tables[table].columns
        for step in fill(f"{table}.{column}", value, whole=whole)
    ]


def set_count(table: str, value: int = 0, *, like: str | None = None) -> list[Run]:
    """Sets a row count to ``value``, or to the count of ``like`` plus ``value``."""
    other = NONE if like is None else REGISTRY.tables[like].id
    params = (REGISTRY.tables[table].id, other, value & NONE)
    reads = (f"{like}.#",) if like else ()
    return [Run("lib/set_count", params, reads=reads, writes=(f"{table}.#",), label=f"count {table}")]


def scan(
    column: str,
    out: str,
    *,
    op: str = "add",
    segments: str | None = None,
    inclusive: bool = False,
    total: str | None = None,
    total_control: str | None = None,
    total_plus: int = 0,
) -> list[Either]:
    """Prefix scan of ``column`` into ``out`` (which may be the same column).

    Exclusive unless ``inclusive``.  ``segments`` names a column of the same table whose non-zero
    rows start a segment.  ``total`` names a table whose row count becomes the total (of the last
    segment) plus ``total_plus``; ``total_control`` a control word.  The table of ``out`` must have
    room for as many rows as ``column``'s has.
    """
    table, col = _column(column)
    out_table, out_col = _column(out)
    flag_col = 0
    code = _OPERATORS[op] | (8 if inclusive else 0)
    reads: tuple[str, ...] = (column,)
    if segments is not None:
        flag_table, flag_col = _column(segments)
        if flag_table != table:
            raise ValueError(f"segment flags {segments} are not in the table of {column}")
        code |= 4
        reads += (segments,)
    head = (table, col, flag_col, code)
    total_table = NONE if total is None else REGISTRY.tables[total].id
    total_word = NONE if total_control is None else REGISTRY.controls[total_control]
    spine_writes: tuple[str, ...] = (f"{total}.#",) if total else ()
    if total_control:
        spine_writes += (f"*{total_control}",)
    # A shader's own params follow those of the includes it is pasted after.
    target, totals = (out_table, out_col), (total_table, total_word, total_plus & NONE)
    many = (
        Run("lib/scan_reduce", head, reads=reads, label=f"scan {column} reduce"),
        Run(
            "lib/scan_spine", (GRID_THREADS, *totals, *head), reads=(f"{column.split('.')[0]}.#",), writes=spine_writes,
            label=f"scan {column} spine",
        ),
        Run("lib/scan_leaf", (*target, *head), reads=reads, writes=(out,), label=f"scan {column} leaf"),
    )
    few = Run("lib/scan_small", (*target, *totals, *head), reads=reads, writes=(*spine_writes, out), label=f"scan {column}")
    return [Either(many, few)]


def compact(flags: str, positions: str, out: str) -> list[Run]:
    """``out[positions[i]] = i`` for each row i with a non-zero flag.

    ``positions`` is the exclusive scan of the flags (0 or 1), made with ``total=`` the table of
    ``out`` so that its row count is right.
    """
    table, flag_col = _column(flags)
    _, pos_col = _column(positions)
    out_table, out_col = _column(out)
    return [
        Run(
            "lib/compact", (table, flag_col, pos_col, out_table, out_col),
            reads=(flags, positions), writes=(out,), label=f"compact {out}",
        )
    ]


def copy(source: str, out: str) -> list[Run]:
    """``out[i] = source[i]`` for each row of the table of ``source``; ``out`` has room for as many."""
    params = (*_column(source), *_column(out))
    return [Run("lib/copy", params, reads=(source, f"{source.split('.')[0]}.#"), writes=(out,), label=f"copy {out}")]


def gather(index: str, source: str, out: str) -> list[Run]:
    """``out[i] = source[index[i]]`` for each row of the table of ``index``; NONE stays NONE."""
    params = (*_column(index), *_column(source), *_column(out))
    return [Run("lib/gather", params, reads=(index, source), writes=(out,), label=f"gather {out}")]


def sort(bits: int = 32) -> list[Either]:
    """Stable sort of the rows of ``sort_a`` by the low ``bits`` bits of ``key``.

    The result is in ``sort_a`` again; ``sort_b`` needs the same capacity.  ``bits`` is rounded up
    to a multiple of 8.
    """
    return [step for digit in range((bits + 7) // 8 * 2) for step in _digit(digit)]


def split(from_: str = "sort_a", to: str = "sort_b") -> list[Either]:
    """Stable sort of the rows of ``from_`` by the low four bits of ``key`` into ``to``."""
    return _digit(0, from_, to)


def _digit(digit: int, from_: str = "sort_a", to: str = "sort_b") -> list[Either]:
    if digit % 2:
        from_, to = to, from_
    head = (REGISTRY.tables[from_].id, REGISTRY.tables[to].id, digit * 4)
    key, rows, moved = (f"{from_}.key",), (f"{from_}.key", f"{from_}.value"), (f"{to}.key", f"{to}.value")
    many = (
        Run("lib/sort_count", head, reads=key, label="sort count"),
        Run("lib/sort_spine", (GRID_THREADS, *head), label="sort spine"),
        Run("lib/sort_scatter", head, reads=rows, writes=moved, label="sort scatter"),
    )
    return [Either(many, Run("lib/sort_small", head, reads=rows, writes=moved, label="sort"))]


def starts(out: str, keys: str = "sort_a.key") -> list[Run]:
    """Where each key starts in a sorted column: ``out[k]`` is the first row whose key is not less than k."""
    params = (*_column(out), *_column(keys))
    reads = (keys, f"{keys.split('.')[0]}.#", f"{out.split('.')[0]}.#")
    return [Run("lib/starts", params, reads=reads, writes=(out,), label=f"starts {out}")]
