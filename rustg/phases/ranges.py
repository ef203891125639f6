"""Comparisons of integers that are known beforehand become constants (see `registry/ranges.py`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session
from rustg.gpu.scheduler import run as dispatch

#: How far values are followed, in rows.
ROUNDS = 12
PHASE = Phase(
    "ranges",
    [
        prim.set_count("vslot", like="slot"),
        prim.fill("vslot.taken"),
        dispatch("ranges/slots"),
        prim.scan("vslot.words", "vslot.at", total_control="RANGE_WORDS"),
        dispatch("ranges/begin"),
        dispatch("ranges/init"),
        dispatch("ranges/count"),
        dispatch("ranges/threads"),
        dispatch("ranges/settle"),
        [dispatch("ranges/flow", round=k) for k in range(1, ROUNDS + 1)],
        dispatch("ranges/decide"),
    ],
    tables={
        "vrange": lambda s: s.count("vreg") + 4 * s.count("slot") + 64, "vslot": lambda s: s.count("slot"),
    },
)


def run(session: Session) -> None:
    """Rewrites LIR in place; the table `kernel` must be there."""
    session.run(PHASE)
