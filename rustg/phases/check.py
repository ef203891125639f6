"""Phase ``check``: exhaustiveness of patterns.

Each match, and each pattern that must not fail, is searched for a value that it does not cover
(``shaders/check/search.comp``), first to count the rows of its witnesses, then to write them.  Bodies with type errors are left out, as by rustc.
"""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as step
from rustg.registry import REGISTRY

from . import explain

CHECK = Phase(
    "check",
    [
        step("check/size"),
        prim.fill("cnode.next", prim.NONE),
        prim.fill("cnode.first", prim.NONE),
        prim.fill("cnode.head", REGISTRY.constants["H_NONE"]),
        prim.fill("cnode.listed"),
        step("check/links"),
        step("check/wild"),
        step("check/heads"),
        prim.scan("cnode.listed", "cnode.place", total="csearch"),
        prim.compact("cnode.listed", "cnode.place", "csearch.node"),
        step("check/states"),
        step("check/begin", keep_rows=0),
        loop(step("check/search", write=0), rounds=1),
        step("check/report"),
        prim.scan("csearch.rows", "csearch.at", total="witness"),
        step("check/begin", keep_rows=1),
        step("check/totals"),
        loop(step("check/search", write=1), rounds=1),
    ],
    tables={"witness": lambda s: 64},
    temporary={
        "cnode": lambda s: s.count("node"), "csearch": lambda s: s.count("node") // 20 + 64,
        "cstate": lambda s: s.count("node") // 40 * 256,
    },
)


def run(session: Session) -> None:
    """Checks patterns; appends to `diag`, makes `witness`."""
    session.run(CHECK)
    session.free("fb")
    session.free("tyfin")
    explain.run(session, explain.CHECK)
