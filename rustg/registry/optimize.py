"""Optimization (``-O``): what is known of LIR rows and vregs, and the assignment of registers.

`rustg/phases/optimize.py` rewrites LIR in place, for every target: copies are looked through, rows whose results nobody
reads become NOP. `rustg/phases/x86_64.py` then assigns registers: the interval of a vreg is what lies between its first
and last row, made to cover the loops that it reaches into; intervals get registers by rounds of a greedy colouring
(M. Luby's choice of independent sets with priorities, as in M. T. Jones and P. E. Plassmann, "A parallel graph coloring
heuristic", 1993), the heaviest for their length first.

**Sets of intervals** are in `otree`, a segment tree over points: an interval is noted at the few nodes that it consists
of (`top`, `mask`), and its first point at all nodes above that (`top_first`, `mask_first`). Two intervals overlap if the
first point of one is in the other; so what overlaps an interval is noted above its first point, or has its first point
below one of its nodes.
"""

from __future__ import annotations

import numpy as np

from .lir import OPCODES, OPS
from .schema import REGISTRY, const_table, enum, table

table("orow", "bound up fn gone depth calls strings cold system",
      "One row for each of `lir`. bound: the last LOOP, END of a LOOP or FUNC up to here; up: of a LOOP, bit 31 and the LOOP "
      "around it (or the FUNC), or the LOOP before it that has the same around it; fn: its function + 1; gone: not 0 in a region "
      "that is never entered; depth: loops around; calls, strings: how many calls that return, and rows that use rsi and rdi, "
      "there are up to here; cold: not 0 for arguments of a call that does not return; system: 1 for those of a system call.")
table("oreg", "defs uses copy def def0 known lo hi read first last weight flags value key allowed pick home mem at",
      "One row for each of `vreg`. defs, uses: rows that write and read it (a parameter is written once by its function); copy: "
      "what it is a copy of, or itself; def, def0: the last row that writes it, and the first; known: 2 if it has the value lo, "
      "hi whenever it is read, 1 from the next round on (later lo, hi: what to multiply by to divide by it); read: first row "
      "that reads it; first, last: its interval in points, two for each row (the first is where it reads, the second where it "
      "writes); weight: its accesses, each times 8 for each loop around; flags: OREG_*; value: of a constant; key: its priority, "
      "0 once it is decided; allowed: registers that nothing in its interval destroys; pick: the register it gets, plus 1; home: "
      "register, or NONE; mem: 1 if it needs a place on the stack; at: sum of mem before it, later bytes of its load in the "
      "prologue.")
table("ofn", "saved", "One row for each function: how many callee-saved registers it uses.")
table("otree", "top top_first mask mask_first",
      "Nodes of the segment tree, 1 the root, 2 n and 2 n + 1 the halves of n; top: the greatest priority, mask: registers; see "
      "above.")

table("irow", "fn size within at vregs vreg slots slot call",
      "Inlining, one row for each of `lir`. fn: its function + 1; size: rows that it becomes, first in a copy, then where it is; "
      "within: sum of size before it, in a copy; at: its new place; vregs, slots: what a call adds, vreg, slot: sums before it; "
      "call: NONE for a call that is replaced, its row + 1 for an argument of one.")
table("ilir", "op ty dst a b c loc", "The rows of `lir` after inlining.")
table("ivreg", "ty fn", "The rows of `vreg` after inlining.")
table("islot", "size align fn", "The rows of `slot` after inlining.")
table("ifn", "kept out row rows vreg vregs slot slots",
      "One row for each function. kept: 1 if calls of it stay; out: as in `fn`, before; else as in `fn`, after inlining.")

OREG = enum("oreg", "OREG", {"NOT_CONST": 1, "IS_CONST": 2, "FLOAT": 4, "DIVIDES_U": 8, "FUSED": 16, "DIVIDES_S": 32},
            "NOT_CONST: a row reads it that takes no immediate; IS_CONST: a constant that is an immediate wherever it is read; "
            "FLOAT: it is a float; DIVIDES_U, DIVIDES_S: integers are divided by it; FUSED: the branch behind its comparison "
            "takes the flags, or the access behind its INDEX its address.")

_ROLE = {"-": 0, "v": 1, "V": 1, "d": 2, "D": 2}
#: Rows without effects besides their result.
_PURE = set("""CONST MOVE ADD SUB MUL DIV_S DIV_U REM_S REM_U AND OR XOR SHL SHR_S SHR_U ROTL ROTR NEG NOT BOOL_NOT CLZ CTZ
    POPCNT BSWAP MULHI_U EQ NE LT_S LE_S GT_S GE_S LT_U LE_U GT_U GE_U FADD FSUB FMUL FDIV FNEG FABS FSQRT FEQ FNE FLT FLE FGT
    FGE SELECT ZEXT SEXT TRUNC S_TO_F U_TO_F F_TO_S F_TO_U F_TO_F BITCAST OFFSET INDEX LOAD SLOT_ADDR SLOT_LOAD FN_ADDR
    DATA_ADDR""".split())


def _roles() -> np.ndarray:
    words = np.zeros(len(OPCODES.members), np.uint32)
    for op in OPS.values():
        for column, kind in enumerate(op.operands):
            words[op.id] |= _ROLE.get(kind, 0) << 2 * column
            words[op.id] |= (kind == "t") << 8 + column
        words[op.id] |= (op.name in _PURE) << 8 | (op.operands[1] == "s") << 12
    return words


const_table("opt_role", _roles,
            "By operation: two bits for each of dst a b c (0 no vreg, 1 read, 2 written), bit 8: no effects but the result, bits "
            "9 to 11: a, b, c is a row of `lir`, bit 12: a is a slot.")

#: Bits of a priority that tell vregs apart.
REGISTRY.define("OPT_ID_BITS", 24)
#: Functions of at most so many rows replace their calls.
REGISTRY.define("INLINE_ROWS", 40)
#: Levels of loops that are looked at around an interval; a vreg in deeper ones stays in memory.
REGISTRY.define("OPT_LOOP_LEVELS", 64)
