"""What comes before the phases of SPIR-V and Metal: structured control flow, memory, static data (`registry/structure.py`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Loop, Phase, Run, Session, loop, when
from rustg.gpu.scheduler import run as dispatch
from rustg.phases import recursion
from rustg.registry import REGISTRY
from rustg.registry.structure import CLONE_ROUNDS

NONE = 0xFFFFFFFF


def _jump(column: str, other: str) -> Loop:
    """Pointer doubling of a column until every row knows its value; `other` is scratch."""
    ids = {name: REGISTRY.tables["srow"].column(name) for name in (column, other)}

    def step(a: str, b: str) -> Run:
        return Run("structure/jump", (ids[a], ids[b]), reads=(f"srow.{a}",), writes=(f"srow.{b}",), label=f"jump {a}")

    return loop(step(column, other), step(other, column), rounds=4)


#: Which local each vreg is of, for targets that show names; before functions are copied.
NAMES = Phase("structure.names", [prim.fill("vreg.home", prim.NONE), when(dispatch("structure/names"), tables=("local",))])
#: The region of each row, and the rows that control does not get to (`srow.dead`), once rows are linked.
REACHED = [
    _jump("seg", "nest"),
    dispatch("structure/region"),
    dispatch("structure/after_panic"),
    prim.scan("srow.mark", "srow.dead", inclusive=True),
    dispatch("structure/dead"),
    loop(
        prim.scan("srow.mark", "srow.dead", inclusive=True),
        [prim.fill(name) for name in ("srow.target", "srow.count", "srow.falls")],
        dispatch("structure/targets"),
        dispatch("structure/falls"),
        dispatch("structure/ends"),
        rounds=2,
    ),
]
ROWS = {"srow": lambda s: s.count("lir") + 64}
#: The same alone, for targets that have branches.
DEAD = [
    prim.set_count("srow", like="lir"),
    [prim.fill(f"srow.{name}", whole=True) for name in ("mark", "ends")],
    dispatch("structure/link"),
    REACHED,
]
#: What is the same for all kernels of a program.
REGIONS = Phase(
    "structure.regions",
    [
        dispatch("structure/begin"),
        [prim.fill(f"{name}", whole=True) for name in ("srow.mark", "srow.ends", "sslot.taken", "sfn.called", "svreg.writes")],
        # Variables.
        dispatch("structure/vreg"),
        dispatch("structure/writes"),
        dispatch("structure/twins"),
        prim.scan("svreg.words", "svreg.at"),
        dispatch("structure/fn_out"),
        prim.scan("sfn.params", "sfn.flags", op="max", total_control="ST_OUT"),
        # Regions.
        dispatch("structure/link"),
        prim.scan("srow.func", "srow.func", op="max", inclusive=True),
        dispatch("structure/stays"),
        REACHED,
        dispatch("structure/form"),
        dispatch("structure/nest"),
        _jump("nest", "x1"),
        dispatch("structure/escape"),
        loop(dispatch("structure/escape_on"), rounds=4),
        # Memory.
        dispatch("structure/slot_taken"),
        dispatch("structure/slot_size"),
        prim.scan("sslot.words", "sslot.at", total_control="ST_SLOT_WORDS"),
        prim.scan("sslot.bytes", "sslot.byte"),
        dispatch("structure/slot_place"),
        dispatch("structure/fn"),
        dispatch("structure/data_size"),
        prim.scan("sdata.size", "sdata.size", total_control="ST_DATA"),
        dispatch("structure/data_place"),
        dispatch("structure/taken"),
        dispatch("structure/taken_data"),
    ],
    tables={
        **ROWS,
        # One more for memory.
        "svreg": lambda s: s.count("vreg") + 1,
        "sslot": lambda s: s.count("slot"),
        "sfn": lambda s: s.count("fn"),
        "sdata": lambda s: s.count("data"),
        "sbuf": lambda s: 32,
        "sparam": lambda s: s.count("kparam"),
    },
)
ANALYSIS = Phase(
    "structure",
    [
        # The back end has more rows.
        prim.set_count("srow", like="lir"),
        [prim.fill(f"{name}", whole=True) for name in (
            "sfn.live", "sfn.depth", "sfn.stack", "sfn.traps", "sfn.deferred", "sfn.late", "svreg.space", "sslot.space", "sfn.space0", "sfn.space1")],
        dispatch("structure/buffers"),
        # Functions that the entry points get to.
        dispatch("structure/reach_kernels"),
        loop(dispatch("structure/reach"), rounds=4),
        loop(dispatch("structure/stack"), rounds=4),
        dispatch("structure/late"),
        dispatch("structure/base"),
        dispatch("structure/stack_size"),
        dispatch("structure/stack_kernels"),
        dispatch("structure/provenance_params"),
        dispatch("structure/flows"),
    ],
)
#: What values may point to: along edges, or, where these do not say it all, row by row.
FLOW = Phase("structure.flow", [loop(dispatch("structure/flow"), rounds=6)])
PROVENANCE = Phase("structure.provenance", [loop(dispatch("structure/provenance"), rounds=6)])
COPIES = Phase(
    "structure.copies",
    [
        dispatch("structure/together"),
        # Functions whose calls hand them pointers to different kinds of memory.
        prim.fill("sfn.site", NONE, whole=True),
        prim.fill("srow.code", whole=True),
        dispatch("structure/site"),
        dispatch("structure/conflict"),
        dispatch("structure/clone_mark"),
        prim.scan("srow.code", "srow.code_at", total_control="ST_CLONES"),
    ],
)
#: Copies of functions, each for one call.
CLONES = Phase(
    "structure.clones",
    [
        dispatch("structure/clone_begin"),
        dispatch("structure/clone_list"),
        [prim.scan(f"sclone.{name}s", f"sclone.{name}", total_control=f"ST_CLONE_{name.upper()}S") for name in ("row", "vreg", "slot")],
        dispatch("structure/clone_counts"),
        dispatch("structure/clone_fn"),
        dispatch("structure/clone_row"),
        dispatch("structure/clone_vreg"),
        dispatch("structure/clone_slot"),
    ],
    tables={"sclone": lambda s: s.control("ST_CLONES")},
)
#: By itself, since it changes what the copies are made from.
REDIRECT = Phase("structure.redirect", [dispatch("structure/clone_call")])
#: Static data as the arena begins with it: steps of a target's own phase.
IMAGE = [
    prim.fill("arena.word", whole=True),
    dispatch("structure/image"),
    dispatch("structure/data_copy"),
    dispatch("structure/relocate"),
]
IMAGE_TABLES = {"arena": lambda s: 64 + 2 * s.count("dword")}


def _analysis(session: Session) -> None:
    session.run(ANALYSIS)
    session.run(PROVENANCE if session.control("ST_HARD") else FLOW)
    session.run(COPIES)


def _regions(session: Session, stays: bool) -> None:
    session.set_control("ST_STAYS", int(stays))
    session.run(REGIONS)


def run(session: Session, *, switches: bool, stays: bool) -> None:
    """Finds it all, and copies functions whose calls need them to differ.

    ``switches``: whether every SWITCH is a construct; ``stays``: whether panics need not leave (see ``ST_STAYS``). For another kernel
    of a program whose functions were not copied `REGIONS` holds. Where ``ST_APART`` is set then, kernels that were to be compiled together
    (``KERNEL_LANES``) cannot be.
    """
    session.set_control("ST_SWITCHES", int(switches))
    if session.control("ST_FLAT"):
        # For another entry point, before.
        recursion.restore(session)
        session.set_control("ST_FLAT", 0)
        session.set_control("ST_REGIONS", 0)
    of = 1 + int(switches) + 2 * int(stays) + 4 * session.control("ST_WANTED")
    for _ in range(CLONE_ROUNDS):
        if session.control("ST_REGIONS") != of:
            _regions(session, stays)
            session.set_control("ST_REGIONS", of)
        _analysis(session)
        if session.control("ST_APART"):
            break
        if session.control("ST_RECURSIVE") and not session.control("ST_FLAT"):
            recursion.run(session)
            session.set_control("ST_FLAT", 1)
            _regions(session, stays)
            _analysis(session)
        if not session.control("ST_CLONES"):
            break
        session.set_control("ST_REGIONS", 0)
        session.run(CLONES)
        if not session.control("ST_CLONE_ROWS"):
            break
        session.run(REDIRECT)
