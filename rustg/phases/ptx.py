"""The PTX phase: LIR to a module of PTX text."""

from __future__ import annotations

from collections.abc import Sequence

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Run, Session
from rustg.gpu.scheduler import run as dispatch
from rustg.phases import debug, structure, text
from rustg.phases.text import image as image

def _phase(name: str, count: Sequence[Run] = (), lines: Sequence[Run] = ()) -> Phase:
    """The phase, with what debug information adds: when pieces are counted, and when they have their places."""
    return Phase(
        name,
        [
            prim.set_count("tlast", like="lir"),
            prim.set_count("tdata", like="data"),
            dispatch("ptx/switches"),
            dispatch("ptx/threads"),
            prim.scan("tlast.row", "tlast.row", op="max", inclusive=True),
            dispatch("ptx/prepare"),
            prim.scan("tdata.at", "tdata.at", total_control="PTX_ZERO"),
            dispatch("ptx/place"),
            dispatch("ptx/size"),
            prim.fill("tpair.rel", prim.NONE),
            dispatch("ptx/relocate"),
            structure.DEAD,
            dispatch("ptx/items"),
            prim.fill("titem.count"),
            dispatch("ptx/count_rows"),
            dispatch("ptx/count_calls"),
            dispatch("ptx/count_module"),
            count,
            prim.scan("titem.count", "titem.at", total="piece"),
            lines,
            dispatch("ptx/expand_rows"),
            dispatch("ptx/expand_calls"),
            dispatch("ptx/expand_module"),
            text.STEPS,
        ],
        tables={
            **structure.ROWS,
            "tlast": lambda s: s.count("lir"),
            "tdata": lambda s: s.count("data"),
            "tpair": lambda s: s.count("dword") // 2 + 1,
            "titem": lambda s: 4 + s.count("fn") + s.count("dword") // 2 + 1 + s.count("lir") + s.count("kernel"),
            "piece": lambda s: 2 * s.count("lir") + s.count("dword") // 2 + 24 * s.count("fn") + 64,
            "txt": lambda s: 16 * s.count("lir") + 6 * s.count("dword") + 64 * s.count("fn") + 1024,
        },
    )


PHASE = _phase("ptx")
PHASE_DEBUG = _phase("ptx.debug", debug.PTX_COUNT, debug.PTX_LINES)


def run(session: Session, *, version: int = 63, architecture: int = 70) -> None:
    """Makes the module of LIR and `kernel`; ``version`` is the ISA's (63: 6.3), ``architecture`` 70 for sm_70."""
    session.set_control("PTX_VERSION", version)
    session.set_control("PTX_ARCH", architecture)
    session.set_control("ST_STAYS", 0)
    session.set_control("PTX_THREADS", 0)
    debug.lines(session)
    session.run(PHASE_DEBUG if session.control("DEBUG_INFO") else PHASE)
