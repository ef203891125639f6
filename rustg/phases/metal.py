"""The Metal phase: LIR and the tables of kernels to text in Metal Shading Language."""

from __future__ import annotations

from collections.abc import Sequence

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Run, Session, loop, when
from rustg.gpu.scheduler import run as dispatch
from rustg.phases import debug, structure, text
from rustg.phases.text import image as image
from rustg.registry import REGISTRY

_PASSES = ("functions", "declare", "rows", "control", "calls", "single", "data", "entries")
_HELPERS = REGISTRY.constants["METAL_HELPERS"]


def _phase(name: str, count: Sequence[Run] = (), lines: Sequence[Run] = ()) -> Phase:
    """The phase, with what debug information adds: when pieces are counted, and when they have their places."""
    return Phase(
        name,
        [
            structure.IMAGE,
            # How variables and rows read.
            dispatch("metal/begin"),
            dispatch("metal/vregs"),
            when(dispatch("metal/named"), tables=("local",)),
            dispatch("metal/uses"),
            dispatch("metal/scope"),
            dispatch("metal/copies"),
            loop(dispatch("metal/roots"), rounds=4),
            dispatch("metal/scope"),
            prim.fill("mrow.leave"),
            dispatch("metal/reads"),
            dispatch("metal/inline_mark"),
            dispatch("metal/inline_check"),
            loop(dispatch("metal/height"), rounds=4),
            dispatch("metal/inline_cut"),
            dispatch("metal/depth"),
            prim.scan("mrow.delta", "mrow.depth"),
            # Pieces.
            dispatch("metal/items"),
            prim.fill("titem.count"),
            [dispatch(f"metal/{name}", write=0) for name in (*_PASSES, "helpers")],
            count,
            prim.scan("titem.count", "titem.at", total="piece"),
            prim.fill("piece.tmpl"),
            lines,
            [dispatch(f"metal/{name}", write=1) for name in _PASSES],
            dispatch("metal/needs"),
            dispatch("metal/needs_inline"),
            dispatch("metal/helpers", write=1),
            text.STEPS,
        ],
        tables={
            **structure.IMAGE_TABLES,
            "mrow": lambda s: s.count("lir"),
            "mvreg": lambda s: s.count("vreg"),
            "mhelper": lambda s: _HELPERS,
            "titem": lambda s: 8 + _HELPERS + sum(map(s.count, ("fn", "vreg", "lir", "dword", "data", "kernel"))),
            "piece": lambda s: 3 * s.count("lir") + s.count("vreg") + s.count("dword") // 2 + 24 * s.count("fn") + 256,
            "txt": lambda s: 16 * s.count("lir") + 6 * s.count("dword") + 64 * s.count("fn") + 2048,
        },
        counts={"mhelper": lambda s: _HELPERS},
    )


PHASE = _phase("metal")
PHASE_DEBUG = _phase("metal.debug", debug.METAL_COUNT, debug.METAL_LINES)


def run(session: Session) -> None:
    """Makes the module of LIR and `kernel`; its memory is that of SPIR-V (`registry/kernel.py`)."""
    session.run(structure.NAMES)
    structure.run(session, switches=True, stays=False)
    debug.lines(session)
    session.run(PHASE_DEBUG if session.control("DEBUG_INFO") else PHASE)
