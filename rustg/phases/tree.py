"""Token trees: from `tok` to `tt` (terminals), matched delimiters, and boundaries of segments."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import GRID_THREADS, Phase, Session, loop, run as step

#: Deepest nesting for which one pass of the radix sort by depth is enough.
SHALLOW = 255

TERMINALS = Phase(
    "tree",
    [
        step("tree/start"),
        step("tree/glue"),
        prim.scan("tok_glue.head", "tok_glue.at", total="tt"),
        prim.set_count("tt_work", like="tt"),
        step("tree/pack"),
        step("tree/retag"),
        prim.scan("tt_work.depth", "tt_work.depth", inclusive=True),
        step("tree/count"),
        prim.scan("tt_work.rows", "tt_work.at", total_control="TREE_ROWS"),
    ],
    {"tt": lambda s: s.count("tok"), "tt_work": lambda s: s.count("tok")},
    {"tok_glue": lambda s: s.count("tok")},
    {"tok_glue": lambda s: s.count("tok")},
)


def _match(bits: int) -> Phase:
    rows = lambda s: s.control("TREE_ROWS")  # noqa: E731
    blocks = lambda s: (s.control("TREE_ROWS") + 63) // 64  # noqa: E731
    return Phase(
        f"tree.match{bits}",
        [
            step("tree/rows"),
            prim.sort(bits),
            step("tree/opens"),
            prim.scan("row.group", "row.group", op="max", inclusive=True),
            step("tree/pair"),
            step("tree/angles"),
            step("tree/angle_reduce"),
            step("tree/angle_spine", threads=GRID_THREADS),
            step("tree/commas"),
            step("tree/blocks"),
        ],
        {"row": rows, "row_block": blocks, "level": lambda s: s.control("TREE_DEPTH") + 2},
        {"sort_a": rows, "sort_b": rows},
        {"row": rows, "row_block": blocks, "sort_a": rows, "level": lambda s: s.control("TREE_DEPTH") + 2},
    )


MATCH = {bits: _match(bits) for bits in (8, 24)}


CLEAR = Phase(
    "tree.clear",
    [prim.fill("tok_fix.kind"), prim.fill("file_tt.bad")],
    {"tok_fix": lambda s: s.count("tok"), "file_tt": lambda s: s.count("file")},
    counts={"tok_fix": lambda s: s.count("tok"), "file_tt": lambda s: s.count("file")},
)
REPAIR = Phase(
    "tree.repair",
    [step("tree/repair_start"), loop(step("tree/repair"), rounds=4, limit=1 << 24)],
    temporary={"repair": lambda s: s.count("file")},
    counts={"repair": lambda s: s.count("file")},
)


def run(session: Session) -> None:
    """Makes `tt`, `row` and `level` from `tok`; delimiters that do not match are reported."""
    session.run(CLEAR)
    session.set_control("TREE_BROKEN", 0)
    for _ in range(2):
        session.run(TERMINALS)
        if not session.control("TREE_BAD"):
            session.run(MATCH[8 if session.control("TREE_DEPTH") < SHALLOW else 24])
        if not session.control("TREE_BAD"):
            break
        session.run(REPAIR)
        session.set_control("TREE_BROKEN", 1)
    session.free("tok_fix")
    session.free("tt_work")
