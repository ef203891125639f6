"""Phase ``panics``: operations that are sure to panic (`registry/panics.py` has the rules and the tables)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, like, loop
from rustg.gpu.scheduler import run as step
from rustg.registry import REGISTRY

from . import explain

_WAIT = [REGISTRY.tables[f"pwait{i}"].id for i in (0, 1)]


def _round(source: int, target: int) -> list:
    return [
        prim.set_count(f"pwait{target}"),
        step("panics/eval", list=_WAIT[source], next=_WAIT[target], pair=1),
        step("panics/commit", list=_WAIT[source]),
    ]


PANICS = Phase(
    "panics",
    [
        prim.fill("pbinding.local", prim.NONE),
        step("panics/begin"),
        step("panics/borrows"),
        step("panics/captures"),
        step("panics/writes"),
        prim.set_count("pwait0"),
        prim.set_count("pwait1"),
        step("panics/list"),
        loop(_round(0, 1), _round(1, 0), rounds=2),
        prim.set_count("pfail"),
        step("panics/check"),
    ],
    tables={"pfail": lambda s: 64, "plocal": like("local")},
    temporary={
        "pbinding": like("node"), "pwait0": like("local"), "pwait1": like("local"),
    },
    counts={"plocal": like("local"), "pbinding": like("node")},
)

#: Where something fails: whether control can come there.
WALK = Phase(
    "panics.walk",
    [
        prim.fill("pmir.fail"),
        prim.fill("pmir.join"),
        prim.fill("pbody.fails"),
        step("panics/mark"),
        loop(step("panics/walk"), rounds=1, limit=1 << 20),
        step("panics/report"),
    ],
    temporary={"pmir": like("mir"), "pbody": like("body")},
    counts={"pmir": like("mir"), "pbody": like("body")},
)


SILENCE = Phase("panics.silence", [step("panics/errors"), step("panics/silence")])


def silence(session: Session) -> None:
    """Takes back what lints reported about a program with errors."""
    session.set_control("LINT_SILENT", 0)
    session.run(SILENCE)


def run(session: Session) -> None:
    """Appends to `diag`; after the phase `mir`. `pfail` stays if something was found, for the messages."""
    session.run(PANICS)
    if session.count("pfail"):
        session.run(WALK)
        explain.run(session, explain.PANICS)
    else:
        session.free("pfail")
    session.free("plocal")
