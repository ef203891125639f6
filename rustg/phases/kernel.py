"""Phases of kernels: `run` finds them in the typed program, `tables` makes their rows behind LIR."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as step
from rustg.registry import REGISTRY
from rustg.registry.kernel import KPARAM_KIND
from rustg.registry.kernel_front import KPARAM_FLAG
from rustg.registry.lir import LT

NONE = 0xFFFFFFFF

FRONT = Phase(
    "kernel.front",
    [
        prim.fill("kmark.flag"),
        prim.fill("kmark.attr", prim.NONE),
        step("kernel/find"),
        prim.scan("kmark.flag", "kmark.at", total="kentry"),
        prim.compact("kmark.flag", "kmark.at", "kentry.node"),
        step("kernel/entry"),
        prim.scan("kentry.params", "kentry.param", total="kpar"),
        step("kernel/params"),
        prim.fill("tplain.state"),
        loop(step("kernel/plain"), step("kernel/plain_commit"), rounds=4),
        step("kernel/kinds"),
        step("kernel/calls"),
        step("kernel/none"),
    ],
    {"kentry": lambda s: 64, "kpar": lambda s: 256},
    {"kmark": lambda s: s.count("node"), "tplain": lambda s: s.count("ty")},
    counts={"kmark": lambda s: s.count("node"), "tplain": lambda s: s.count("ty")},
)
TABLES = Phase(
    "kernel.tables",
    [
        step("kernel/locals"),
        prim.scan("kpar.at", "kpar.at", total="kparam"),
        step("kernel/count"),
        step("kernel/rows"),
        step("kernel/names"),
    ],
    {"kernel": lambda s: s.count("kentry") + 1, "kparam": lambda s: 3 * s.count("kpar")},
)


def run(session: Session) -> None:
    """Finds the kernels of a typed program and reports what is wrong with them."""
    session.run(FRONT)


def tables(session: Session) -> None:
    """Makes `kernel` and `kparam`; after phase `lir`."""
    session.run(TABLES)


def dump_kernels(session: Session, sources) -> str:
    """Each kernel with its workgroup size and its parameters, one a line; for ``rustg emit kernels``."""
    from rustg.diagnostics.names import Names
    from rustg.phases.lir import Names as Functions

    kernel, kparam = session.rows("kernel"), session.rows("kparam") if session.count("kparam") else {}
    functions, names = Functions(session), Names(session, sources)
    text = session.download("src", "word").astype("<u4").tobytes()
    kinds, types = KPARAM_KIND.names(), LT.names()
    lines = []
    for i in range(len(kernel["fn"])):
        size = "x".join(str(kernel[f"local_{axis}"][i]) for axis in "xyz")
        lines.append(f"kernel {functions.function(int(kernel['fn'][i]))} threads {size}")
        first = int(kernel["param"][i])
        for p in range(first, first + int(kernel["params"][i])):
            start, length = int(kparam["name"][p]), int(kparam["name_len"][p])
            kind, dim, flags = kinds[int(kparam["kind"][p])], int(kparam["dim"][p]), int(kparam["flags"][p])
            where = f"at {kparam['offset'][p]}" if kind == "VALUE" else kind.lower() + ("" if dim == 3 else f" {'xyz'[dim]}")
            marks = " ".join(name.lower() for name, bit in KPARAM_FLAG.members.items() if flags & bit)
            name = text[start : start + length].decode() or "_"
            line = f"  {name}: {names.text('ty', int(kparam['elem'][p]))} = {types[int(kparam['ty'][p])].lower()} {where} {marks}"
            lines.append(line.rstrip())
    return "\n".join(lines) + "\n"


assert REGISTRY.constants["KP_VALUE"] == REGISTRY.constants["KPAR_VALUE"]
