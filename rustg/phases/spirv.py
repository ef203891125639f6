"""The SPIR-V phase: LIR and the tables of kernels to a module for Vulkan 1.1.

Every row becomes a template of words (`registry/spirv_templates.py`).  The passes find out how regions map to
SPIR-V's structured control flow, choose the templates, sum up sizes, place everything, and write.
"""

from __future__ import annotations

import numpy as np

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Loop, Phase, Run, Session, loop
from rustg.gpu.scheduler import run as dispatch
from rustg.registry import REGISTRY
from rustg.registry.spirv import CLONE_ROUNDS

NONE = 0xFFFFFFFF


def _jump(column: str, other: str) -> Loop:
    """Pointer doubling of a column until every row knows its value; `other` is scratch."""
    ids = {name: REGISTRY.tables["srow"].column(name) for name in (column, other)}

    def step(a: str, b: str) -> Run:
        return Run("spirv/jump", (ids[a], ids[b]), reads=(f"srow.{a}",), writes=(f"srow.{b}",), label=f"jump {a}")

    return loop(step(column, other), step(other, column), rounds=4)


def _scan(table: str, *columns: str) -> list[Run]:
    """Places of sizes: ``name:out:TOTAL`` for each column (TOTAL, a control word, may be left out)."""
    steps: list[Run] = []
    for entry in columns:
        column, out, total = entry.split(":")
        steps += prim.scan(f"{table}.{column}", f"{table}.{out}", total_control=f"SV_{total}" if total else None)
    return steps


ANALYSIS = Phase(
    "spirv.analysis",
    [
        dispatch("spirv/begin"),
        [prim.fill(f"{name}", whole=True) for name in (
            "srow.mark", "srow.ends", "sslot.taken", "sfn.called", "sfn.live", "sfn.depth", "sfn.stack", "sfn.traps", "sfn.deferred",
            "svreg.space", "sslot.space", "sfn.space0", "sfn.space1")],
        # Variables.
        dispatch("spirv/vreg"),
        _scan("svreg", "words:at:"),
        dispatch("spirv/fn_out"),
        prim.scan("sfn.params", "sfn.flags", op="max", total_control="SV_OUT"),
        # Regions.
        dispatch("spirv/link"),
        prim.scan("srow.func", "srow.func", op="max", inclusive=True),
        _jump("seg", "nest"),
        dispatch("spirv/region"),
        dispatch("spirv/dead"),
        loop(
            prim.scan("srow.mark", "srow.dead", inclusive=True),
            [prim.fill(name) for name in ("srow.target", "srow.count", "srow.falls")],
            dispatch("spirv/targets"),
            dispatch("spirv/falls"),
            dispatch("spirv/ends"),
            rounds=2,
        ),
        dispatch("spirv/form"),
        dispatch("spirv/nest"),
        _jump("nest", "x1"),
        dispatch("spirv/escape"),
        loop(dispatch("spirv/escape_on"), rounds=4),
        # Memory.
        dispatch("spirv/slot_taken"),
        dispatch("spirv/slot_size"),
        _scan("sslot", "words:at:SLOT_WORDS", "bytes:byte:"),
        dispatch("spirv/slot_place"),
        dispatch("spirv/fn"),
        dispatch("spirv/data_size"),
        _scan("sdata", "size:size:DATA"),
        dispatch("spirv/data_place"),
        # Functions that the entry points get to.
        dispatch("spirv/taken"),
        dispatch("spirv/taken_data"),
        dispatch("spirv/reach_kernels"),
        loop(dispatch("spirv/reach"), rounds=4),
        dispatch("spirv/wide"),
        loop(dispatch("spirv/stack"), rounds=4),
        dispatch("spirv/base_first"),
        loop(dispatch("spirv/base"), rounds=4),
        dispatch("spirv/stack_size"),
        dispatch("spirv/stack_kernels"),
        dispatch("spirv/provenance_params"),
        loop(dispatch("spirv/provenance"), rounds=6),
        # Functions whose calls hand them pointers to different kinds of memory.
        prim.fill("sfn.site", NONE, whole=True),
        prim.fill("srow.code", whole=True),
        dispatch("spirv/site"),
        dispatch("spirv/conflict"),
        dispatch("spirv/clone_mark"),
        prim.scan("srow.code", "srow.code_at", total_control="SV_CLONES"),
    ],
    tables={
        "srow": lambda s: s.count("lir") + 64,
        "svreg": lambda s: s.count("vreg"),
        "sslot": lambda s: s.count("slot"),
        "sfn": lambda s: s.count("fn"),
        "skernel": lambda s: s.count("kernel"),
        "skparam": lambda s: s.count("kparam"),
        "sdata": lambda s: s.count("data"),
    },
)
#: Copies of functions, each for one call.
CLONES = Phase(
    "spirv.clones",
    [
        dispatch("spirv/clone_begin"),
        dispatch("spirv/clone_list"),
        _scan("sclone", "rows:row:CLONE_ROWS", "vregs:vreg:CLONE_VREGS", "slots:slot:CLONE_SLOTS"),
        dispatch("spirv/clone_counts"),
        dispatch("spirv/clone_fn"),
        dispatch("spirv/clone_row"),
        dispatch("spirv/clone_vreg"),
        dispatch("spirv/clone_slot"),
    ],
    tables={"sclone": lambda s: s.control("SV_CLONES")},
)
#: By itself, since it changes what the copies are made from.
REDIRECT = Phase("spirv.redirect", [dispatch("spirv/clone_call")])
EMIT = Phase(
    "spirv",
    [
        prim.fill("arena.word", whole=True),
        # Templates and sizes.
        dispatch("spirv/select"),
        dispatch("spirv/control"),
        dispatch("spirv/runtime"),
        dispatch("spirv/size"),
        _scan("srow", "code:code_at:CODE", "const:const_at:CONST", "deco:deco_at:DECO", "ids:id:IDS"),
        dispatch("spirv/kparam_size"),
        _scan("skparam", "code:code_at:PCODE", "const:const_at:PCONST", "ids:id:PIDS"),
        dispatch("spirv/kernel_size"),
        _scan("skernel", "entry:entry_at:KENTRY", "mode:mode_at:KMODE", "code:code_at:KCODE", "const:const_at:KCONST", "ids:id:KIDS"),
        # Words.
        dispatch("spirv/layout"),
        dispatch("spirv/labels"),
        dispatch("spirv/fixed"),
        dispatch("spirv/func_emit"),
        dispatch("spirv/vreg_emit"),
        dispatch("spirv/slot_emit"),
        dispatch("spirv/emit"),
        dispatch("spirv/pointer_call"),
        dispatch("spirv/wide_switch"),
        dispatch("spirv/kernel_emit"),
        dispatch("spirv/kparam_emit"),
        dispatch("spirv/data_copy"),
        dispatch("spirv/relocate"),
    ],
    tables={
        "spv": lambda s: 8192 + 24 * s.count("lir") + 6 * s.count("vreg"),
        "arena": lambda s: 64 + 2 * s.count("dword"),
    },
)


def run(session: Session) -> None:
    """Makes the module; the tables `kernel` and `kparam` must be there."""
    for _ in range(CLONE_ROUNDS):
        session.run(ANALYSIS)
        if not session.control("SV_CLONES"):
            break
        session.run(CLONES)
        if not session.control("SV_CLONE_ROWS"):
            break
        session.run(REDIRECT)
    session.run(EMIT)


def module(session: Session) -> bytes:
    """The module that the phase made."""
    return session.download("spv", "word").astype("<u4").tobytes()


#: The driver's name for what a back end makes.
image = module


def static_data(session: Session) -> np.ndarray:
    """Words that the arena begins with."""
    return session.download("arena", "word")
