"""Debug information of modules for GPUs, where it is asked for (`registry/debug.py`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, flatten
from rustg.gpu.scheduler import run as dispatch
from rustg.phases import lines as line_blocks
from rustg.phases.structure import NAMES

LINES = Phase(
    "debug",
    [
        dispatch("debug/begin"),
        line_blocks.STEPS,
        prim.fill("dfile.used"),
        dispatch("debug/lines"),
    ],
    tables={"dline": lambda s: s.count("lir"), "dfile": lambda s: s.count("path")},
    temporary={"line_block": line_blocks.blocks},
)
#: Steps of the phase of SPIR-V: when rows have their templates, and when everything has its place.
SIZES = flatten([
    dispatch("debug/spirv_line_size"),
    dispatch("debug/spirv_begin"),
    prim.fill("dslot.local", prim.NONE),
    dispatch("debug/slots"),
    dispatch("debug/spirv_names"),
    prim.scan("dname.words", "dname.at", total_control="DEBUG_WORDS"),
])
WORDS = [dispatch("debug/spirv_line_emit"), dispatch("debug/spirv_name_emit")]
#: Steps of phases of text: when pieces are counted, and when they have their places.
PTX_COUNT = flatten([
    dispatch("debug/text_files"), prim.scan("dfile.pieces", "dfile.at", total_control="DEBUG_PIECES"), dispatch("debug/ptx_count"),
])
PTX_LINES = [dispatch("debug/ptx_lines"), dispatch("debug/ptx_files"), dispatch("debug/ptx_behind")]
METAL_COUNT = [dispatch("debug/metal_count")]
METAL_LINES = [dispatch("debug/metal_lines")]
#: Tables of the phase of SPIR-V.
TABLES = {
    "dslot": lambda s: s.count("slot"),
    "dname": lambda s: 2 * s.count("path") + 64 + s.count("fn") + s.count("kernel") + 32 + 3 * s.count("vreg") + s.count("slot"),
}


def names(session: Session) -> None:
    """Has vregs know their locals; copies of functions take that over, so it comes before these."""
    if session.control("DEBUG_INFO") and not session.control("DEBUG_NAMED"):
        session.run(NAMES)
        session.set_control("DEBUG_NAMED", 1)


def lines(session: Session) -> None:
    """Finds the lines of the rows of `lir`, those of copies too."""
    if session.control("DEBUG_INFO"):
        session.run(LINES)
