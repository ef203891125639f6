"""Phase ``flow``: whether variables declared without a value have one where they are used, and are assigned once.

Works on MIR, for programs that declare such variables only (`registry/flow.py` has the tables).  What rows read and write
becomes events; each body's events are walked in order, with sets of variables as words.  A jump forward adds its sets to those of
the END that it goes to; what a jump back adds to a LOOP makes the walk begin again, until nothing is added.
"""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, like, loop
from rustg.gpu.scheduler import run as step

from . import explain


#: Kept until what was found is explained.
_KEPT = ("fvar", "fevent", "fnode")


FLOW = Phase(
    "flow",
    [
        prim.fill("flocal.var", prim.NONE),
        prim.fill("fnode.var", prim.NONE),
        prim.fill("fnode.assigns", prim.NONE),
        prim.fill("fmir.body"),
        step("flow/bodies"),
        prim.scan("fmir.body", "fmir.body", op="max", inclusive=True),
        step("flow/live"),
        prim.scan("fmir.live", "fmir.at", total="fvar"),
        prim.compact("fmir.live", "fmir.at", "fvar.row"),
        step("flow/vars"),
        step("flow/places"),
        loop(step("flow/roots"), rounds=2),
        step("flow/margs"),
        prim.scan("fmarg.flag", "fmarg.at", total="fuse"),
        prim.compact("fmarg.flag", "fmarg.at", "fuse.marg"),
        step("flow/uses"),
        step("flow/count"),
        prim.scan("fmir.at", "fmir.at", total="fevent"),
        step("flow/events"),
        step("flow/sizes"),
        prim.scan("fbody.chunk", "fbody.chunk", total="fchunk"),
        prim.scan("fbody.join", "fbody.join", total="fjoin"),
        step("flow/chunks"),
        prim.clear("fjoin", whole=False),
        loop(step("flow/walk"), rounds=1, limit=1 << 20),
        step("flow/find"),
        step("flow/find_uses"),
        step("flow/paths"),
        step("flow/captures"),
        step("flow/use"),
        step("flow/elsewhere"),
        step("flow/assigns"),
        step("flow/near"),
        step("flow/report"),
        step("flow/twice"),
    ],
    tables={"fvar": lambda s: 64, "fevent": lambda s: 1 << 10, "fnode": like("node")},
    temporary={
        "flocal": like("local"), "fplace": like("place"), "fmir": like("mir", 1),
        "fmarg": like("marg", 1), "fuse": lambda s: 64, "fbody": like("body"),
        "fchunk": lambda s: 64, "fjoin": lambda s: 1 << 10,
    },
    counts={
        "flocal": like("local"), "fnode": like("node"), "fplace": like("place"), "fmir": like("mir", 1), "fmarg": like("marg", 1),
        "fbody": like("body"),
    },
)


def run(session: Session) -> None:
    """Appends to `diag`."""
    session.run(FLOW)
    explain.run(session, explain.FLOW)
    for table in _KEPT:
        session.free(table)
