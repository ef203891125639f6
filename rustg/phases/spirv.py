"""The SPIR-V phase: LIR and the tables of kernels to a module for Vulkan 1.1.

Every row becomes a template of words (`registry/spirv_templates.py`).  The passes find out how regions map to
SPIR-V's structured control flow (`phases/structure.py`), choose the templates, sum up sizes, place everything, and write.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Run, Session, loop
from rustg.gpu.scheduler import run as dispatch
from rustg.phases import debug, structure
from rustg.registry import REGISTRY


def _lanes(session: Session) -> int:
    """Kernels that are compiled together."""
    return max(session.control("KERNEL_LANES"), 1)


def _parts(session: Session) -> int:
    """Rows of `spart` for each of them."""
    return REGISTRY.constants["SP_PARTS"] + 4 * (session.count("fn") + REGISTRY.constants["SV_RUNTIMES"]) + session.count("data")


def _scan(table: str, *columns: str) -> list[Run]:
    """Places of sizes: ``name:out:TOTAL`` for each column (TOTAL, a control word, may be left out)."""
    steps: list[Run] = []
    for entry in columns:
        column, out, total = entry.split(":")
        steps += prim.scan(f"{table}.{column}", f"{table}.{out}", total_control=f"SV_{total}" if total else None)
    return steps


#: Which slots are variables of their own, and which data constant arrays.
OWN = [
    prim.fill("svreg.low", prim.NONE),
    [prim.fill(name) for name in ("svreg.high", "sslot.mixed", "sdata.table")],
    loop(dispatch("own/follow"), rounds=4),
    dispatch("own/mix"),
    dispatch("own/slot_size"),
    dispatch("own/tables"),
    dispatch("own/table_size"),
    prim.scan("sslot.own", "sslot.own_at", total_control="SV_OWNS"),
    prim.scan("sdata.ids", "sdata.own_at", total_control="SV_TABLE_IDS"),
    prim.scan("sdata.words", "sdata.words_at", total_control="SV_TABLE_WORDS"),
]


def _phase(name: str, sizes: Sequence[Run] = (), words: Sequence[Run] = (), tables: dict | None = None) -> Phase:
    """The phase, with what debug information adds: when rows have their templates, and when everything has its place."""
    return Phase(
        name,
        [
            dispatch("spirv/begin"),
            dispatch("spirv/wide"),
            dispatch("spirv/traps"),
            prim.scan("srow.traps", "srow.traps"),
            prim.fill("srow.pieces"),
            dispatch("spirv/pieces"),
            OWN,
            # Templates and sizes.
            dispatch("own/select"),
            dispatch("spirv/select"),
            dispatch("spirv/control"),
            dispatch("spirv/runtime"),
            dispatch("spirv/size"),
            sizes,
            _scan("srow", "code:code_at:CODE", "const:const_at:CONST", "deco:deco_at:DECO", "ids:id:IDS"),
            dispatch("spirv/kparam_size"),
            _scan("skparam", "code:code_at:PCODE", "const:const_at:PCONST", "ids:id:PIDS"),
            dispatch("spirv/kernel_size"),
            _scan("skernel", "entry:entry_at:KENTRY", "mode:mode_at:KMODE", "code:code_at:KCODE", "const:const_at:KCONST", "ids:id:KIDS"),
            # Words.
            dispatch("spirv/layout"),
            words,
            dispatch("spirv/labels"),
            dispatch("spirv/fixed"),
            dispatch("spirv/buffer_emit"),
            dispatch("spirv/func_emit"),
            dispatch("spirv/vreg_emit"),
            dispatch("spirv/slot_emit"),
            dispatch("spirv/emit"),
            dispatch("spirv/pointer_call"),
            dispatch("spirv/wide_switch"),
            dispatch("spirv/kernel_emit"),
            dispatch("spirv/kparam_emit"),
            structure.IMAGE,
            dispatch("spirv/static_emit"),
            dispatch("own/slot_emit"),
            dispatch("own/table_emit"),
            dispatch("own/table_words"),
            dispatch("spirv/parts"),
        ],
        tables={
            "spv": lambda s: 8192 + 24 * s.count("lir") + 2 * s.count("dword") + 6 * s.count("vreg"),
            **structure.IMAGE_TABLES,
            **(tables or {}),
            "spart": lambda s: _lanes(s) * _parts(s) if _lanes(s) > 1 else 0,
            "skernel": lambda s: s.count("kernel"),
            "skparam": lambda s: s.count("kparam"),
        },
    )


PHASE = _phase("spirv")
#: With names and lines; the other has nothing that waits for the host in between.
PHASE_DEBUG = _phase("spirv.debug", debug.SIZES, debug.WORDS, debug.TABLES)


def run(session: Session) -> bool:
    """Makes the module; the tables `kernel` and `kparam` must be there.

    With ``KERNEL_LANES`` above 1 it makes what `modules` needs; False where these kernels cannot be compiled together.
    """
    debug.names(session)
    structure.run(session, switches=False, stays=True)
    if session.control("ST_APART"):
        return False
    debug.lines(session)
    session.run(PHASE_DEBUG if session.control("DEBUG_INFO") else PHASE)
    return True


def module(session: Session) -> bytes:
    """The module that the phase made."""
    return session.download("spv", "word").astype("<u4").tobytes()


def modules(session: Session) -> list[bytes]:
    """The modules of kernels that were compiled together."""
    words, parts = session.download("spv", "word").astype("<u4"), session.rows("spart")
    made = []
    for at, size in zip(parts["at"].reshape(_lanes(session), -1).tolist(), parts["words"].reshape(_lanes(session), -1).tolist()):
        made.append(b"".join(words[a : a + n].tobytes() for a, n in zip(at, size) if n))
    return made


#: The driver's name for what a back end makes.
image = module


def static_data(session: Session) -> np.ndarray:
    """Words that the arena begins with."""
    return session.download("arena", "word")
