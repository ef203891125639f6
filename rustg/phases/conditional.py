"""Conditional compilation: takes out of `node` what `#[cfg(..)]` says is not there (see `rustg.registry.conditional`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, when
from rustg.gpu.scheduler import run as step


def _nodes(session: Session) -> int:
    return session.count("node")


FIND = Phase("conditional.find", [step("conditional/find")])
STRIP = Phase(
    "conditional.strip",
    [
        prim.fill("cfgnode.gone"),
        step("conditional/decide"),
        # Nothing goes where conditions only say what else an attribute means.
        when(
            prim.fill("cfgnode.dead"),
            step("conditional/spread"),
            prim.scan("cfgnode.dead", "cfgnode.dead", inclusive=True),
            step("conditional/keep"),
            prim.scan("cfgnode.keep", "cfgnode.id", total="ckept", total_control="CFG_KEPT"),
            prim.scan("cfgnode.root", "cfgnode.dead", total="cgone"),
            prim.compact("cfgnode.root", "cfgnode.dead", "cgone.node"),
            step("conditional/copy"),
            controls=["CFG_GONE"],
        ),
    ],
    {"ckept": _nodes},
    {"cfgnode": _nodes, "cgone": lambda s: 64},
    counts={"cfgnode": _nodes},
)


def found(session: Session) -> bool:
    """Whether the parsed sources have any condition; sets NAMES_GLAM too."""
    session.set_control("CFG_FOUND", 0)
    session.set_control("NAMES_GLAM", 0)
    session.run(FIND)
    return bool(session.control("CFG_FOUND"))


def run(session: Session) -> None:
    """Evaluates all conditions of the parsed sources and takes out what they exclude."""
    if found(session):
        session.set_control("CFG_GONE", 0)
        session.run(STRIP)
        if session.control("CFG_GONE"):
            session.exchange("node", "ckept")
        session.free("ckept")
