"""Parsing: from `tt` and `row` to the dense syntax tree `node`."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop, run as step

#: Depths parsed in one evaluation: as many as there are in most sources.
ROUNDS = (*range(2, 13), 16, 24)

#: Rows behind those of a table, for what is not to be kept: see parse/kernel.glsl.
NOWHERE = 64


def _kernel(rounds: int) -> Phase:
    return Phase(
        "parse",
        [
            step("parse/clear"),
            step("parse/start"),
            loop(
                step("parse/segments"),
                step("parse/lr"),
                step("parse/lr_long"),
                step("parse/recover"),
                step("parse/next_level"),
                rounds=rounds,
                limit=1 << 24,
                exact=True,
            ),
            step("parse/file_node"),
            prim.scan("pt.ends", "pt.base", total_control="PARSE_NODES"),
        ],
        {"pt": lambda s: s.count("tt") + NOWHERE, "anchor": lambda s: 4 * (s.count("tt") + NOWHERE)},
        {"order": lambda s: s.count("row"), "segment": lambda s: 4 * s.count("row")},
        {"pt": lambda s: s.count("tt"), "anchor": lambda s: 4 * s.count("tt")},
    )


KERNELS = {rounds: _kernel(rounds) for rounds in ROUNDS}

NODES = Phase(
    "parse.nodes",
    [step("parse/places"), step("parse/nodes"), step("parse/children")],
    {"node": lambda s: s.control("PARSE_NODES") + NOWHERE},
    counts={"node": lambda s: s.control("PARSE_NODES")},
)
#: Only for trees with nodes of thousands of children.
WIDE = Phase(
    "parse.wide",
    [prim.fill("pt.s1"), prim.fill("pt.s2"), loop(step("parse/wide"), rounds=2, limit=1 << 24)],
)
#: Also finds what the grammar is too permissive for.
FIX = Phase(
    "parse.fix",
    [step("parse/fix"), step("parse/fix_paths")],
    {"suspect": lambda s: s.count("node") // 16 + 1024},
)

COUNT_ERRORS = Phase(
    "parse.errors",
    [
        step("parse/error_flags"),
        prim.scan("row.group", "row.group", total_control="PARSE_SYNTAX"),
    ],
)
ERRORS = Phase(
    "parse.expected",
    [step("parse/error_rows"), step("parse/expected")],
    {"syntax": lambda s: s.control("PARSE_SYNTAX")},
    counts={"syntax": lambda s: s.control("PARSE_SYNTAX")},
)

CHECKS = Phase("parse.checks", [step("parse/check_items"), step("parse/check_heads"), step("parse/check_bodies")])

POISON = Phase(
    "parse.poison",
    [
        prim.fill("poison.depth"),
        step("parse/poison_files"),
        step("parse/poison"),
        prim.scan("poison.depth", "poison.depth", inclusive=True),
    ],
    {"poison": lambda s: s.count("tok") + 1},
    counts={"poison": lambda s: s.count("tok") + 1},
)
SILENCE = Phase("parse.silence", [step("parse/fatal"), step("parse/silence")])


def silence(session: Session) -> None:
    """Takes back what later phases reported about code with syntax errors."""
    if session.count("diag"):
        session.run(SILENCE)


def run(session: Session) -> None:
    """Makes `node` from `tt`, `row` and `level`; syntax errors are reported."""
    depths = session.control("TREE_DEPTH") + 1
    session.run(KERNELS[next((rounds for rounds in ROUNDS if rounds >= depths), ROUNDS[-1])])
    if session.control("PARSE_ERRORS"):
        session.run(COUNT_ERRORS)
        session.run(ERRORS)
    session.run(NODES)
    if session.control("PARSE_WIDE"):
        session.run(WIDE)
    session.run(FIX)
    if session.count("suspect"):
        session.run(CHECKS)
    session.free("poison")
    if session.control("PARSE_ERRORS") or session.control("TREE_BROKEN"):
        session.run(POISON)
    for table in ("suspect", "pt", "anchor", "row", "row_block", "level"):
        session.free(table)
