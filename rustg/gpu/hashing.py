"""Hash tables over rows: grouping by key, and interning in batches into a table that persists.

A hash table is a *slot table* (one column) whose rows hold row numbers of a *key table*; the key is
``k`` consecutive columns there.  A slot table is at most half full: give it at least twice as many
rows as the key table (plus the candidates); one that is too small overflows and is enlarged as any
other.  Its row count is not used.  In GLSL, ``hash_find`` of ``lib/hash.glsl`` looks keys up.

Row numbers that come out are deterministic: the smallest row of its key represents it, and interned
rows are appended in the order of their first candidates.
"""

from __future__ import annotations

from rustg.registry import REGISTRY

from .primitives import NONE, fill, scan
from .scheduler import Either, Run

MAX_KEYS = 8


def _column(name: str) -> tuple[int, int]:
    table, _, column = name.partition(".")
    declared = REGISTRY.tables[table]
    return declared.id, declared.column(column)


def _keys(first: str, k: int) -> tuple[int, int, tuple[str, ...]]:
    table, col = _column(first)
    name = first.partition(".")[0]
    columns = REGISTRY.tables[name].columns[col : col + k]
    if not 0 < k <= MAX_KEYS or len(columns) < k:
        raise ValueError(f"{name} has no {k} key columns from {first} (at most {MAX_KEYS})")
    return table, col, tuple(f"{name}.{column}" for column in columns)


def clear_slots(slots: str) -> list[Run]:
    """Empties the slot column ``slots``."""
    return fill(slots, NONE, whole=True)


def insert(key: str, k: int, slots: str, *, out: str | None = None) -> list[Run]:
    """Inserts all rows by their key, columns ``key`` and the ``k - 1`` after it.

    Rows whose first key word is NONE are left out.  ``out`` (a column of the same table) gets the
    number of the row's slot, NONE for rows left out.
    """
    table, col, columns = _keys(key, k)
    slot_table, slot_col = _column(slots)
    if slot_col:
        raise ValueError(f"{slots} is not the first column of its table")
    out_col = NONE if out is None else _column(out)[1]
    writes = (slots, *((out,) if out else ()))
    params = (table, col, k, slot_table, out_col)
    return [Run("lib/hash_insert", params, reads=columns, writes=writes, label=f"insert {key}")]


def group(key: str, k: int, slots: str, out: str) -> list[Run]:
    """``out[i]`` = smallest row with the key of row i; NONE where the first key word is NONE.

    ``slots`` is emptied first and can be searched afterwards.
    """
    table, col = _column(out)
    read = Run("lib/hash_read", (table, col, _column(slots)[0]), reads=(slots,), writes=(out,),
               label=f"group {key}")
    return [*clear_slots(slots), *insert(key, k, slots, out=out), read]


def rebuild(key: str, k: int, slots: str) -> list[Run]:
    """Fills ``slots`` from all rows of an interned table: the first steps of a phase that interns.

    (A phase starts again after an overflow, with the rows that the table had at its start.)
    """
    return [*clear_slots(slots), *insert(key, k, slots)]


def intern(candidates: str, key: str, k: int, slots: str, *, work: str, out: str) -> list[Run | Either]:
    """``out[i]`` = row of the table of ``key`` that has the key of candidate i; new keys are appended.

    ``candidates`` and ``key`` name the first of ``k`` key columns of the candidates' table and of
    the table that persists; ``work`` and ``out`` are columns of the candidates' table.  Candidates
    whose first key word is NONE get NONE.  The control word INTERNED says how many were new.
    """
    cand, cand_col, cand_columns = _keys(candidates, k)
    table, col, columns = _keys(key, k)
    slot_table = _column(slots)[0]
    work_col, out_col = _column(work)[1], _column(out)[1]
    count = f"{key.partition('.')[0]}.#"
    label = f"intern {key}"
    return [
        Run("lib/intern_insert", (cand, cand_col, table, col, k, slot_table, out_col),
            reads=(*cand_columns, *columns, count), writes=(slots, out), label=label),
        Run("lib/intern_fresh", (cand, slot_table, out_col, work_col),
            reads=(slots, out), writes=(work,), label=label),
        *scan(work, work, total_control="INTERNED"),
        Run("lib/intern_commit", (cand, cand_col, table, col, k, slot_table, out_col, work_col),
            reads=(*cand_columns, work, out, count), writes=(*columns, slots), label=label),
        Run("lib/intern_count", (table,), reads=(count,), writes=(count,), label=label),
        Run("lib/hash_read", (cand, out_col, slot_table), reads=(slots,), writes=(out,), label=label),
    ]
