"""Ranges of integers: comparisons of LIR whose outcome is known, such as checks of an index that always fits, become constants.

What is known of a vreg holds wherever it is read: it is written by one row only (or by none, a parameter), and its range follows from those
of the row's operands. The counter of a loop that runs from one number to another is written twice, but the copy of it that the body of the loop reads once.
A number in a slot (a tuple, say) whose address is not taken counts as a vreg if one row writes it. Numbers are unsigned; those of 64 bits
have a range only if it ends below 2^32 - 1.
"""

from __future__ import annotations

import numpy as np

from .lir import OPCODES
from .schema import REGISTRY, const_table, control, table

table(
    "vrange", "lo hi defs known rep below",
    "One row for each vreg, then for each word of small slots. lo, hi: least and greatest value, hi NONE: not known; defs: how many rows write it; "
    "known: the round from which on lo and hi are what they will be, 0 for never; rep: the vreg that it is a copy of, or itself; below: of the counter of a "
    "loop the vreg that it is less than, else NONE.",
)
table("vslot", "words at taken", "One row for each slot. words: those that have rows, 0 for large ones; at: sum of words before; taken: whether its address is taken.")
control("RANGE_WORDS")
#: Words of a slot that are looked at.
REGISTRY.define("RANGE_SLOT_WORDS", 16)
_FOLLOWED = set("""CONST MOVE ZEXT SEXT TRUNC BITCAST AND OR XOR ADD SUB MUL DIV_U REM_U SHR_U SHL SELECT SLOT_STORE SLOT_LOAD
    EQ NE LT_S LE_S GT_S GE_S LT_U LE_U GT_U GE_U FEQ FNE FLT FLE FGT FGE""".split())
const_table("range_op", lambda: np.array([name in _FOLLOWED for name in OPCODES.members], np.uint32), "By operation: whether the range of its result is more than that of its type.")
