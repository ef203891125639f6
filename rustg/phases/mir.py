"""Phase ``mir``: from typed syntax nodes to MIR rows.

The code of a body is laid out in evaluation order without walking it: each node has two events,
enter and exit, in an Euler tour whose indices follow from its id, size and depth (initial values are moved
before the patterns that they initialise).  Every node counts the rows that it makes at both
events, prefix sums turn counts into places, and the same shader code that counted then writes.
Bodies inside bodies take back what they counted, so that each body is contiguous.
"""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as step
from rustg.gpu.scheduler import when
from rustg.phases import lines
from rustg.registry import REGISTRY

CLASSES = ("pat_place", "leaf", "operator", "comparison", "test", "index", "range", "call", "control", "pat", "pat_test", "macro", "bad")
RESOURCES = ("place", "mconst", "marg", "loc")


#: What functions for composite types make, in `gbody`.
SUMS = ("rows", "locals", "places", "consts", "args")


def _steps() -> list:
    prepare = [
        step("mir/size"),
        step("mir/start"),
        step("mir/links"),
        step("mir/choices"),
        step("mir/choice_order"),
        prim.scan("mnode.pos0", "mnode.pos0", inclusive=True),
        prim.scan("mnode.mid", "mnode.late", total="body"),
        prim.compact("mnode.mid", "mnode.late", "body.node"),
        step("mir/bodies"),
        prim.fill("mevent.rows"),
        step("mir/shift"),
        prim.scan("mevent.rows", "mevent.row", inclusive=True),
        step("mir/place_events"),
        step("mir/varies"),
        step("mir/const_items"),
        prim.set_count("sort_a", like="node"),
        prim.set_count("sort_b", like="node"),
        step("mir/class_keys"),
        prim.sort(8),
        step("mir/class_starts"),
        prim.scan("mnode.mutates", "mnode.mutates"),
        prim.scan("mnode.calls", "mnode.calls"),
        prim.scan("mnode.varies", "mnode.varies"),
        step("mir/targets"),
        loop(step("mir/jump"), rounds=2),
        prim.fill("glue.node", prim.NONE),
        prim.fill("mevent.rows"),
        prim.fill("mevent.locals"),
        prim.fill("mnode.mid"),
    ]
    pieces = [
        step("mir/count_pieces"),
        prim.scan("mnode.piece", "mnode.piece", total="mpiece", total_plus=1),
        prim.clear("mpiece", whole=False),
        step("mir/write_pieces"),
        step("mir/specs"),
        step("mir/count_piece"),
        [prim.scan(f"mpiece.{name}", f"mpiece.{name}") for name in ("rows", "locals", "places", "margs", "consts")],
    ]
    # Functions for composite types: which are needed, then what they make.
    glue = [
        prim.fill("glue.flag", prim.NONE),
        loop(step("mir/glue_close")),
        step("mir/glue_check"),
        prim.scan("glue.flag", "glue.slot", total="gbody", total_plus=1),
        prim.compact("glue.flag", "glue.slot", "gbody.glue"),
        [prim.fill(f"gbody.{name}") for name in SUMS],
        when(step("mir/count_glue"), step("mir/count_glue_debug"), controls=["MIR_GLUE"]),
        [prim.scan(f"gbody.{name}", f"gbody.{name}") for name in SUMS],
    ]
    count = [step(f"mir/count_{name}") for name in CLASSES] + [step("mir/count_deliver"), step("mir/count_assign"), step("mir/count_asserts")]
    sums = prim.scan("mevent.rows", "mevent.row") + prim.scan("mevent.locals", "mevent.local")
    layout = [
        sums,
        step("mir/body_total"),
        step("mir/body_own"),
        sums,
        prim.scan("body.rows", "body.first", total="mir"),
        prim.scan("body.locals", "body.local", total="local"),
        [prim.scan(f"mnode.{name}", f"mnode.{name}", total=name) for name in RESOURCES],
        step("mir/glue_totals"),
        step("mir/glue_items"),
        step("mir/positions"),
        step("mir/counts"),
    ]
    write = [step(f"mir/write_{name}") for name in CLASSES if name != "bad"] + [
        step("mir/write_piece"), step("mir/write_deliver"), step("mir/write_assign"),
        when(step("mir/write_glue"), step("mir/write_glue_debug"), controls=["MIR_GLUE"]),
        step("mir/locals"), step("mir/args"),
    ]
    locate = [lines.STEPS, step("mir/locate")]
    return [prepare, pieces, count, glue, layout, write, locate]


def _nodes(factor: float):
    return lambda s: int(s.count("node") * factor) + 64


MIR = Phase(
    "mir",
    _steps(),
    tables={
        "body": _nodes(0.04), "local": _nodes(0.3), "place": _nodes(0.5), "mconst": _nodes(0.2),
        "marg": _nodes(0.2), "loc": _nodes(0.1), "mir": _nodes(0.8),
    },
    temporary={
        "sort_a": _nodes(1), "sort_b": _nodes(1), "mclass": lambda s: REGISTRY.constants["MCLASS_COUNT"] + 1,
        "glue": lambda s: REGISTRY.constants["GLUE_COUNT"] * s.count("ty"), "gbody": lambda s: 64, "gbase": lambda s: 1,
        "mdeliver": _nodes(1), "mnode": _nodes(1), "mevent": _nodes(2), "mpiece": _nodes(0.1), "line_block": lines.blocks,
    },
)


def run(session: Session) -> None:
    """Makes `body`, `mir` and their tables; the control words OVERFLOW_CHECKS and DEBUG_ASSERTIONS are set before."""
    session.set_control("MIR_GLUE", 0)
    session.set_control("MIR_DEFERRED", 0)
    session.run(MIR)
    if session.control("MIR_DEFERRED"):
        from . import flow

        flow.run(session)


def dump_mir(session: Session) -> str:
    """Bodies of the program as text, for ``rustg emit mir``."""
    from .mir_dump import dump_mir as dump

    return dump(session)
