"""Recursion for targets without it (SPIR-V, Metal): functions that call each other in a circle become one, the *machine*.

**The machine** is LIR like any other: a LOOP around a SWITCH over a number, with a case for each place that control may go
on at. These are the functions' beginnings, what stands behind a call within the machine, and, where such a call is inside of a
region, the region's places (a region without one stays as it is). Its three parameters are the number of the case, the frame
and the end of the stack. Case 0 leaves it.

**Parts** are all functions on a circle of the call graph, or on a way from one to another: so what the machine calls never calls
it again. Both are found in rounds, by taking away functions that call, or are called by, nothing that is left. Drivers put
functions into those that call them, so there should be one call of the machine: functions with more than one call that leads to it
are parts too, and so is what is between. Calls through pointers go to all functions that they may mean.

**Frames** are on a stack that the machine gets from its *entry*: each part has one, a function that stands for the part
everywhere else and holds the stack as a slot; so the stack is memory as all slots are (`registry/structure.py`). A frame has the
number to return to (4 bytes, padded to 8), parameters in 8 bytes each (the results come back in their place), the vregs that live
longer than a case, and the slots. A vreg is read from there before and written there after each row that uses it; what lives in one
case only stays a vreg. Since a LOOP that is taken apart begins a case, nothing is carried from one round to the next in such a vreg.

**A full stack** is found where a function begins. The panic record's first word is then IO_PANIC_STACK, and path, line and
column are those of the function.
"""

from __future__ import annotations

from .schema import REGISTRY, control, enum, table

table("rfn", "up down calls called member rank vregs vreg slots frame file line col rows row own own_at",
      "One row for each function. up, down: 1 where it leads to no circle, or comes from none; calls, called: whether it calls, "
      "or is called by, one that is left in this round (later called: its calls that lead to a circle); member: 1 for parts; "
      "rank: how many parts come before; vregs: vregs of a part, vreg: their sum before; slots: where slots begin in its frame; "
      "frame: bytes; file, line, col: its place in the source; rows, own: rows and vregs of its entry; row, own_at: sums before.")
table("rrow", "calls call cases case_at size at pre",
      "One row for each of `lir`. calls: 1 for calls within the machine; call: sum before; cases: 1 where a case begins (behind "
      "it, for a call); case_at: sum before; size: rows that it becomes, at: sum before; pre: which of them other rows name.")
table("rvreg", "first last words at", "One row for each vreg. first, last: cases that use it; words: in the frame; at: sum before.")
table("rslot", "bytes at", "One row for each slot: bytes in the frame, sum before.")

table("blir", "op ty dst a b c loc", "The rows of `lir` before.")
table("bfn", "row rows vreg vregs params slot slots out res0 res1 name name_len def at frame", "The rows of `fn` before.")
table("bvreg", "ty fn home", "The rows of `vreg` before.")
table("bslot", "size align fn at", "The rows of `slot` before.")
table("bdrel", "target", "Targets of `drel` before.")
table("bkernel", "fn", "Functions of `kernel` before.")

#: STACK: bytes of stack that an invocation has for recursion, 0 for the default. ROOM: the most arguments of a call. LIKE: a part, whose
#: name new functions have. INNER: rows of the machine (0: there is none), ENTRY: the first entry. Names with 0: rows of that table before.
#: EXACT: whether the module sees several memories, so that it matters where each pointer comes from.
for _name in "STACK LIR0 FN0 VREG0 SLOT0 MEMBERS CASES ROWS PART_VREGS ENTRY_ROWS ENTRY_VREGS ROOM LIKE INNER ENTRY EXACT".split():
    control(f"REC_{_name}")

#: New functions before the entries: the panic of a full stack, the machine.
REGISTRY.define("REC_FUNCTIONS", 2)
#: Rows of the machine beside the ON of each case and what rows of parts become: 3 before the ON, 2 behind them, 6 at the end.
REGISTRY.define("REC_MACHINE_ROWS", 11)
enum(
    "machine_vreg", "RECV",
    {"PC": 0, "FP": 1, "LIMIT": 2, "ADDRESS": 3, "FLAG": 4, "FILE": 5, "NUMBER": 9, "EQUAL": 10,
     "I8": 11, "I16": 12, "I32": 13, "I64": 14, "PTR": 15},
    "Vregs of the machine before those of its parts. PC, FP, LIMIT: its parameters. FILE: with the three behind it the arguments "
    "of the panic of a full stack. NUMBER: a case. I8 to PTR: constants of these types that a SWITCH compares with; EQUAL: "
    "whether they are equal. The others are scratch.",
)
#: How many these are; vregs and rows of the panic of a full stack, and of an entry beside its parameters.
REGISTRY.define("REC_VREGS", 16)
REGISTRY.define("REC_FULL_VREGS", 9)
REGISTRY.define("REC_FULL_ROWS", 21)
REGISTRY.define("REC_ENTRY_VREGS", 6)
REGISTRY.define("REC_ENTRY_ROWS", 14)
#: Where parameters begin in a frame.
REGISTRY.define("REC_PARAMS", 8)
#: Bytes of stack by default, and where kernels have rust-gpu's interface (whose stacks are variables of at most 16 KiB).
REGISTRY.define("REC_STACK_DEFAULT", 16384)
REGISTRY.define("REC_STACK_DESC", 8192)
