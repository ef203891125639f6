"""Functions that call each other in a circle become one function with a stack of its own (see `registry/recursion.py`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, like, loop
from rustg.gpu.scheduler import run as dispatch
from rustg.phases import lines
from rustg.registry import REGISTRY

#: Passes by what they write: see `shaders/recursion/expand.glsl`.
_PARTS = ("calls", "frames", "rows")
#: Reads the tables of the phase `structure`, and appends to those of LIR.
MACHINE = Phase(
    "recursion",
    [
        lines.STEPS,
        dispatch("recursion/begin"),
        [prim.fill(f"rfn.{name}", whole=True) for name in ("calls", "called", "vregs", "rows", "own", "member", "file", "line", "col")],
        # Functions on circles.
        dispatch("recursion/live"),
        loop(dispatch("recursion/edges"), dispatch("recursion/settle")),
        dispatch("recursion/ways"),
        dispatch("recursion/core"),
        loop(dispatch("recursion/spread")),
        dispatch("recursion/members"),
        prim.scan("rfn.member", "rfn.rank", total_control="REC_MEMBERS"),
        prim.scan("rfn.vregs", "rfn.vreg", total_control="REC_PART_VREGS"),
        prim.scan("rfn.rows", "rfn.row", total_control="REC_ENTRY_ROWS"),
        prim.scan("rfn.own", "rfn.own_at", total_control="REC_ENTRY_VREGS"),
        # Cases.
        dispatch("recursion/calls"),
        prim.scan("rrow.calls", "rrow.call"),
        dispatch("recursion/cases"),
        prim.scan("rrow.cases", "rrow.case_at", total_control="REC_CASES"),
        # Frames.
        prim.fill("rvreg.first", prim.NONE),
        prim.fill("rvreg.last"),
        dispatch("recursion/touch"),
        dispatch("recursion/homes"),
        prim.scan("rvreg.words", "rvreg.at"),
        dispatch("recursion/slots"),
        prim.scan("rslot.bytes", "rslot.at"),
        dispatch("recursion/frames"),
        # Rows.
        [dispatch(f"recursion/count_{part}") for part in _PARTS],
        prim.scan("rrow.size", "rrow.at", total_control="REC_ROWS"),
        dispatch("recursion/grow"),
        dispatch("recursion/machine"),
        dispatch("recursion/full"),
        dispatch("recursion/vregs"),
        [dispatch(f"recursion/write_{part}") for part in _PARTS],
        dispatch("recursion/entries"),
    ],
    tables={
        "rfn": like("fn"), "rrow": like("lir"), "rvreg": like("vreg"), "rslot": like("slot"),
        "line_block": lines.blocks,
    },
    counts={"line_block": lambda s: (s.count("src") + 15) // 16},
)
#: By itself, since it changes what the machine is made from.
REDIRECT = Phase("recursion.redirect", [dispatch(f"recursion/{name}") for name in ("redirect", "redirect_data", "redirect_kernels")])


#: What LIR was before, by table; `drel` and `kernel` keep their rows.
_KEPT = {"blir": "lir", "bfn": "fn", "bvreg": "vreg", "bslot": "slot", "bdrel": "drel", "bkernel": "kernel"}
_KEEP = Phase(
    "recursion.keep",
    [
        [prim.set_count(new, like=old) for new, old in _KEPT.items()],
        [prim.copy(f"{old}.{column}", f"{new}.{column}") for new, old in _KEPT.items() for column in REGISTRY.tables[new].columns],
    ],
    tables={new: like(old) for new, old in _KEPT.items()},
)
_RESTORE = Phase(
    "recursion.restore",
    [
        [prim.set_count(old, like=new) for new, old in _KEPT.items()],
        [prim.copy(f"{new}.{column}", f"{old}.{column}") for new, old in _KEPT.items() for column in REGISTRY.tables[new].columns],
    ],
)


def restore(session: Session) -> None:
    """LIR as it was before `run`, for another entry point."""
    session.set_control("REC_INNER", 0)
    session.run(_RESTORE)
    for table in _KEPT:
        session.free(table)


def run(session: Session) -> None:
    """Makes the machine of what the phase `structure` found."""
    session.run(_KEEP)
    session.run(MACHINE)
    session.run(REDIRECT)
    for table in ("rfn", "rrow", "rvreg", "rslot", "line_block"):
        session.free(table)
