"""Pruning: takes library items that the program cannot name out of `node`. The rule is in the registry."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop, run as step

from . import resolve

#: From this many times the library's size on, a program is not worth it.
LARGE = 16


def _like(table: str):
    return lambda s: s.count(table)


REACH = Phase(
    "prune.reach",
    [
        step("prune/symbols"),
        step("prune/tokens"),
        step("prune/texts"),
        prim.fill("ptok.start"),
        prim.fill("pnode.owner", prim.NONE),
        prim.fill("pnode.open"),
        step("prune/owners"),
        step("prune/find"),
        prim.scan("pnode.at", "pnode.at", total="pitem"),
        step("prune/items"),
        prim.scan("ptok.start", "ptok.start", op="max", inclusive=True),
        step("prune/edges"),
        loop(step("prune/wake"), step("prune/reach"), rounds=4),
        step("prune/keep"),
        prim.scan("pnode.at", "pnode.at", total_control="PRUNE_NODES"),
    ],
    {"ptok": _like("tok"), "psym": _like("sym"), "pnode": _like("node"), "pitem": lambda s: s.count("node") // 16 + 64},
    counts={"psym": _like("sym"), "pnode": _like("node")},
)
MOVE = Phase(
    "prune.move",
    [step("prune/move"), step("prune/modfiles")],
    {"pruned": lambda s: s.control("PRUNE_NODES")},
    counts={"pruned": lambda s: s.control("PRUNE_NODES")},
)


def pays(files: list[tuple[int, int]]) -> bool:
    """Whether files, given as (bytes, flags), have enough library among them for pruning to save time."""
    library = sum(size for size, flags in files if flags & 1)
    return sum(size for size, _ in files) < LARGE * library


def run(session: Session) -> None:
    """Replaces `node`, and with it `modfile.node` and `kind_list`; after `MODULE_FILES`, before name resolution."""
    session.set_control("PRUNE_GLOB", 0)
    session.set_control("PRUNE_TEXT", prim.NONE)
    session.run(REACH)
    if session.control("PRUNE_NODES") < session.count("node"):
        session.run(MOVE)
        session.exchange("node", "pruned")
        session.run(resolve.KINDS)
    for table in ("ptok", "psym", "pnode", "pitem", "pruned"):
        session.free(table)
