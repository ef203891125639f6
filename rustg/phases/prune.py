"""Pruning: takes library items that the program cannot name out of `node`. The rule is in the registry."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, like, loop, run as step
from rustg.registry.prune import PREPARED

#: From this many times the library's size on, a program is not worth it.
LARGE = 16


#: What holds for the library whatever the program is: the tables `PREPARED`.
PREPARE = Phase(
    "prune.prepare",
    [
        step("prune/symbols"),
        step("prune/count"),
        prim.fill("ptok.start"),
        prim.fill("pwork.owner", prim.NONE),
        prim.fill("pwork.open"),
        step("prune/owners"),
        step("prune/find"),
        prim.scan("pwork.at", "pwork.at", total="pitem"),
        step("prune/items"),
        prim.scan("ptok.start", "ptok.start", op="max", inclusive=True),
        step("prune/edges"),
        prim.scan("ptok.edge", "ptok.at", total="pedge"),
        step("prune/edge_rows"),
        step("prune/regions"),
    ],
    {"pname": like("sym"), "pnode": like("node"), "pitem": lambda s: s.count("node") // 16 + 64, "pedge": like("tok")},
    {"ptok": like("tok"), "pwork": like("node")},
    {"pname": like("sym"), "pwork": like("node")},
)
REACH = Phase(
    "prune.reach",
    [
        step("prune/names"),
        step("prune/tokens"),
        step("prune/texts"),
        step("prune/ranges"),
        prim.fill("palive.state"),
        loop(step("prune/wake"), step("prune/reach"), rounds=4),
        step("prune/keep"),
        prim.scan("pkeep.at", "pkeep.at", total_control="PRUNE_NODES"),
    ],
    {"psym": like("sym"), "palive": like("pitem"), "pkeep": like("node")},
    counts={"psym": like("sym"), "palive": like("pitem"), "pkeep": like("node")},
)
MOVE = Phase(
    "prune.move",
    [step("prune/kept"), step("prune/move")],
    {"pruned": lambda s: s.control("PRUNE_NODES")},
    counts={"pruned": lambda s: s.control("PRUNE_NODES")},
)


def pays(files: list[tuple[int, int]]) -> bool:
    """Whether files, given as (bytes, flags), have enough library among them for pruning to save time."""
    library = sum(size for size, flags in files if flags & 1)
    return sum(size for size, _ in files) < LARGE * library


def prepare(session: Session) -> None:
    """Makes the tables `PREPARED`."""
    session.run(PREPARE)


def forget(session: Session) -> None:
    """Frees what `prepare` made: another library comes."""
    for table in PREPARED:
        if table in session.blocks:
            session.free(table)


def run(session: Session) -> None:
    """Replaces `node`; before anything looks for modules. What `prepare` made is used if it is there."""
    if "pitem" not in session.blocks:
        prepare(session)
    session.set_control("PRUNE_GLOB", 0)
    session.set_control("PRUNE_TEXT", prim.NONE)
    session.run(REACH)
    if session.control("PRUNE_NODES") < session.count("node"):
        session.run(MOVE)
        session.exchange("node", "pruned")
    for table in (*PREPARED, "psym", "palive", "pkeep", "pruned"):
        session.free(table)
