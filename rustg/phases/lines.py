"""Which line a byte of the sources is in: newlines and characters before each block of 64 bytes (`line_block`)."""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Session, flatten
from rustg.gpu.scheduler import run as step


def blocks(session: Session) -> int:
    """Rows of `line_block`."""
    return session.count("src") // 16 + 1


#: Fills `line_block`, for passes that look up lines.
STEPS = flatten([
    step("lib/line_block"),
    prim.scan("line_block.lines", "line_block.lines"),
    prim.scan("line_block.start", "line_block.start", op="max"),
    prim.scan("line_block.chars", "line_block.chars"),
])
