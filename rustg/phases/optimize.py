"""The phase between LIR and the back ends under ``-O``: LIR rows are rewritten in place (see `registry/optimize.py`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as dispatch
from rustg.registry import REGISTRY

_COUNT = [dispatch("optimize/begin"), dispatch("optimize/count")]

PHASE = Phase(
    "optimize",
    [
        prim.set_count("oreg", like="vreg"),
        prim.set_count("orow", like="lir"),
        # Known values, and what is never executed because of them.
        _COUNT,
        loop(dispatch("optimize/known"), dispatch("optimize/settle")),
        prim.fill("orow.gone"),
        dispatch("optimize/fold"),
        prim.scan("orow.gone", "orow.gone", inclusive=True),
        dispatch("optimize/gone"),
        # Copies of what is written once.
        _COUNT,
        dispatch("optimize/copy"),
        loop(dispatch("optimize/follow")),
        dispatch("optimize/rename"),
        loop(dispatch("optimize/dead")),
        # Copies of what is not written while they are read.
        dispatch("optimize/bound"),
        prim.scan("orow.bound", "orow.bound", op="max", inclusive=True),
        prim.scan("orow.fn", "orow.fn", op="max", inclusive=True),
        dispatch("optimize/up"),
        loop(dispatch("optimize/jump")),
        _COUNT,
        prim.fill("oreg.last"),
        dispatch("optimize/last"),
        dispatch("optimize/alias"),
        dispatch("optimize/rename"),
        loop(dispatch("optimize/dead")),
    ],
    tables={"oreg": lambda s: s.count("vreg"), "orow": lambda s: s.count("lir")},
)


#: Calls of small functions that call nothing become copies of these, in new tables.
INLINE = Phase(
    "inline",
    [
        prim.set_count("irow", like="lir"),
        prim.set_count("ifn", like="fn"),
        prim.fill("ifn.kept"),
        prim.copy("fn.out", "ifn.out"),
        dispatch("inline/mark"),
        prim.scan("irow.fn", "irow.fn", op="max", inclusive=True),
        prim.scan("irow.size", "irow.within"),
        dispatch("inline/judge"),
        dispatch("inline/plan"),
        prim.scan("irow.size", "irow.at", total="ilir"),
        prim.scan("irow.vregs", "irow.vreg"),
        prim.scan("irow.slots", "irow.slot"),
        dispatch("inline/totals"),
        dispatch("inline/rows"),
        dispatch("inline/copies"),
        dispatch("inline/vregs"),
        dispatch("inline/slots"),
        dispatch("inline/functions"),
    ],
    tables={
        "irow": lambda s: s.count("lir"), "ifn": lambda s: s.count("fn"), "ilir": lambda s: 2 * s.count("lir"),
        "ivreg": lambda s: 2 * s.count("vreg"), "islot": lambda s: 2 * s.count("slot") + 64,
    },
)
_NEW = {"ilir": "lir", "ivreg": "vreg", "islot": "slot"}
#: The new tables become those of LIR.
ADOPT = Phase(
    "adopt",
    [
        [prim.set_count(old, like=new) for new, old in _NEW.items()],
        [prim.copy(f"{new}.{column}", f"{old}.{column}") for new, old in _NEW.items() for column in REGISTRY.tables[new].columns],
        dispatch("inline/adopt"),
    ],
    tables={old: lambda s, new=new: s.count(new) for new, old in _NEW.items()},
)
#: Functions that call only what was inlined are inlined in the next round.
INLINE_ROUNDS = 3


def run(session: Session) -> None:
    """Makes LIR better and counts what reads and writes each vreg."""
    for _ in range(INLINE_ROUNDS):
        before = session.count("lir")
        session.run(INLINE)
        if session.count("ilir") == before:
            break
        session.run(ADOPT)
    for table in ("irow", "ifn", *_NEW):
        session.free(table)
    session.run(PHASE)
