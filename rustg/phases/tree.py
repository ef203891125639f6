"""Token trees: from `tok` to `tt` (terminals), matched delimiters, and boundaries of segments."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import GRID_THREADS, Phase, Run, Session, loop, run as step

#: Deepest nesting for which eight bits of the radix sort by depth are enough; most often four are.
SHALLOW = 255

#: Of shaders/tree/angle.glsl: what tokens without angles and bars do.
ANGLE_NONE = 2048

#: Rows behind those of a table, for what is not to be kept.
NOWHERE = 64


def _blocks(session: Session) -> int:
    return (session.count("tok") + 15) // 16


def _terminals(name: str, *repaired: Run) -> Phase:
    return Phase(
        name,
        [
            step("tree/glue"),
            *repaired,
            prim.scan("glue_block.heads", "glue_block.at", total="tt"),
            step("tree/pack"),
            step("tree/retag"),
            step("tree/depths"),
            step("tree/depth_spine", threads=GRID_THREADS),
        ],
        {"tt": lambda s: s.count("tok") + NOWHERE},
        {"tok_glue": lambda s: s.count("tok"), "glue_block": _blocks},
        {"tok_glue": lambda s: s.count("tok"), "glue_block": _blocks},
    )


TERMINALS = _terminals("tree")
#: Once more after `REPAIR`.
REPAIRED = _terminals("tree.repaired", step("tree/unmatched"))


def _match(bits: int) -> Phase:
    rows = lambda s: s.control("TREE_ROWS")  # noqa: E731
    blocks = lambda s: (s.control("TREE_ROWS") + 63) // 64  # noqa: E731
    return Phase(
        f"tree.match{bits}",
        [
            step("tree/rows", deep=int(bits > 8), to=int(bits == 4)),
            prim.split("sort_b", "sort_a") if bits == 4 else prim.sort(bits),
            step("tree/opens"),
            prim.scan("row.group", "row.group", op="max", inclusive=True),
            step("tree/pair", deep=int(bits > 8)),
            prim.fill("row.sp", ANGLE_NONE),
            step("tree/angles", deep=int(bits > 8)),
            step("tree/angle_reduce"),
            step("tree/angle_spine", threads=GRID_THREADS),
            step("tree/commas"),
            step("tree/blocks"),
        ],
        {"row": rows, "row_block": blocks, "level": lambda s: s.control("TREE_DEPTH") + 2},
        {"sort_a": lambda s: s.control("TREE_ROWS") + NOWHERE, "sort_b": lambda s: s.control("TREE_ROWS") + NOWHERE},
        {"row": rows, "row_block": blocks, "sort_a": rows, "sort_b": rows, "level": lambda s: s.control("TREE_DEPTH") + 2},
    )


MATCH = {bits: _match(bits) for bits in (4, 8, 24)}


CLEAR = Phase(
    "tree.clear",
    [prim.fill("file_tt.bad")],
    {"file_tt": lambda s: s.count("file")},
    counts={"file_tt": lambda s: s.count("file")},
)
REPAIR = Phase(
    "tree.repair",
    [prim.fill("tok_fix.kind"), step("tree/repair_start"), loop(step("tree/repair"), rounds=4, limit=1 << 24)],
    {"tok_fix": lambda s: s.count("tok")},
    {"repair": lambda s: s.count("file")},
    {"repair": lambda s: s.count("file"), "tok_fix": lambda s: s.count("tok")},
)


def run(session: Session) -> None:
    """Makes `tt`, `row` and `level` from `tok`; delimiters that do not match are reported."""
    session.run(CLEAR)
    session.set_control("TREE_BROKEN", 0)
    for terminals in (TERMINALS, REPAIRED):
        session.run(terminals)
        if not session.control("TREE_BAD"):
            depth = session.control("TREE_DEPTH")
            session.run(MATCH[4 if depth < 15 else 8 if depth < SHALLOW else 24])
        if not session.control("TREE_BAD"):
            break
        session.run(REPAIR)
        session.set_control("TREE_BROKEN", 1)
    session.free("tok_fix")
