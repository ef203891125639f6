"""The phase between LIR and the back ends under ``-O``: LIR rows are rewritten in place (see `registry/optimize.py`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as dispatch

PHASE = Phase(
    "optimize",
    [
        prim.set_count("oreg", like="vreg"),
        dispatch("optimize/begin"),
        dispatch("optimize/count"),
        dispatch("optimize/copy"),
        loop(dispatch("optimize/follow")),
        dispatch("optimize/rename"),
        loop(dispatch("optimize/dead")),
    ],
    tables={"oreg": lambda s: s.count("vreg")},
)


def run(session: Session) -> None:
    """Makes LIR better and counts what reads and writes each vreg."""
    session.run(PHASE)
