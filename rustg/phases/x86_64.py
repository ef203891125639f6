"""The x86-64 phase: LIR to a static ELF executable, and its listing.

Every LIR row becomes bytes independently of the others: one pass sums up sizes, a scan places the
rows, another pass writes the bytes with all addresses resolved.
"""

from __future__ import annotations

import numpy as np

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session
from rustg.gpu.scheduler import run as dispatch
from rustg.registry.lir import LT, OPS_BY_ID
from rustg.registry.x86_64 import COLUMNS, HOME_REG, ITEMS, REGISTERS, TEMPLATES, TEXT_AT

PHASE = Phase(
    "x86_64",
    [
        prim.set_count("xrow", like="lir"),
        prim.set_count("xslot", like="slot"),
        prim.set_count("xdata", like="data"),
        dispatch("x86_64/count"),
        dispatch("x86_64/slot_size"),
        prim.scan("xslot.size", "xslot.at"),
        dispatch("x86_64/frame"),
        dispatch("x86_64/home"),
        dispatch("x86_64/slot_place"),
        dispatch("x86_64/size"),
        prim.scan("xrow.size", "xrow.at", total_control="X_TEXT"),
        dispatch("x86_64/place"),
        dispatch("x86_64/data_size"),
        prim.scan("xdata.ro", "xdata.ro", total_control="X_RO"),
        prim.scan("xdata.rw", "xdata.rw", total_control="X_RW"),
        prim.scan("xdata.zero", "xdata.zero", total_control="X_ZERO"),
        dispatch("x86_64/name_size"),
        prim.scan("xname.len", "xname.at", total_control="X_NAMES"),
        prim.scan("xname.sym", "xname.place", total_control="X_SYMS"),
        dispatch("x86_64/layout"),
        prim.fill("img.word"),
        dispatch("x86_64/data_place"),
        dispatch("x86_64/data_copy"),
        dispatch("x86_64/relocate"),
        dispatch("x86_64/headers"),
        dispatch("x86_64/symbols"),
        dispatch("x86_64/emit"),
    ],
    tables={
        "xrow": lambda s: s.count("lir"),
        "xslot": lambda s: s.count("slot"),
        "xdata": lambda s: s.count("data"),
        "xname": lambda s: s.count("fn") + s.count("data"),
        "img": lambda s: 4096 + 4 * s.count("lir") + s.count("dword") + 12 * s.count("fn"),
    },
)


def run(session: Session) -> None:
    """Makes the executable from LIR."""
    session.run(PHASE)


def image(session: Session) -> bytes:
    """The executable that the phase made."""
    return session.download("img", "word").astype("<u4").tobytes()[: session.control("IMAGE_BYTES")]
