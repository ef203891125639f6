"""The phase between LIR and the back ends under ``-O``: LIR rows are rewritten in place (see `registry/optimize.py`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as dispatch

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


def run(session: Session) -> None:
    """Makes LIR better and counts what reads and writes each vreg."""
    session.run(PHASE)
