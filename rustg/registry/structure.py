"""What targets without jumps and without one flat memory need to know of LIR (SPIR-V and Metal).

**Control flow.** Which piece of a region each row is in, what control cannot get to, how each region is emitted (``FORM``), and
which branches lead further out than the nearest construct, so that the way goes on behind it.

**Memory.** Which slots need an address, where the frames of functions are (fixed places), which functions the
entry points get to, and what each vreg may point to (``SPACE``). Recursion is gone by then (`registry/recursion.py`).

**Static data** as the arena begins with it.
"""

from __future__ import annotations

import numpy as np

from .diagnostics import diagnostic
from .lir import OPS
from .schema import REGISTRY, const_table, control, enum, table

table(
    "srow",
    "func seg end region nest mark dead falls ends form out target count traps pieces x0 x1 x2 x3 template code code_at const const_at deco deco_at ids id",
    "One row for each row of `lir` (SPIR-V: then one for each runtime function). func: its FUNC; end: for the opener of a piece "
    "of a region, where that piece ends; seg: row that opens the piece of a region "
    "that the row is in (FUNC, BLOCK, LOOP, IF, ELSE, SWITCH, ARM), as for END, ELSE and ARM the piece that they end; "
    "region: opener of that region; nest: the nearest enclosing construct; mark: changes of dead, its sum (of a runtime function: kernels that call it); dead: above 0 where control cannot get; falls: "
    "whether the end of a piece of the region is reached; ends: for END, whether control does not go on behind it; "
    "form: FORM_* of an opener; out: for a construct the outermost row that a branch inside of it leads to; target: "
    "branches to this opener; count: rows ON of a SWITCH; traps: rows before at which an invocation may panic, with 65,536 for each LOOP and BARRIER; pieces: whether a LOOP runs in pieces; x0: the branch that guards a BLOCK. The others belong to SPIR-V: x0..x3: words for the template; template: its row in "
    "`sv_template`, or NONE; words and ids of the row, and where they begin.",
)
table("svreg", "words at space writes low high", "Words (1 or 2) of each vreg, and their sum up to it; what it may point to: SPACE_*; how many rows write it; the first "
      "and one more than the last of the slots (and data, behind all slots) that it may be an address of.")
table("sslot", "taken words at bytes byte space mixed own own_at", "Slots: whether the address is taken; if not, its words (variables), else its bytes; sums; what its pointers "
      "point to. SPIR-V: whether accesses to it are not all known to be to it alone; if they are, whether it is a variable of its own; how many before are.")
table("sfn", "frame params words flags called live depth stack base space0 space1 traps deferred late site conflict", "Functions: bytes of the frame in memory, arguments that they need or hand on, words of "
      "variables; whether the address is taken, live: the kernels that get there (bit 3k: the k-th, see `structure/chosen.glsl`); length of the longest chain "
      "of calls from there (more than there are functions: recursion), bytes of stack that it needs; "
      "base: place of its frame; space0, space1: what its results may point to; "
      "whether it may end the invocation; deferred: kernels that call it at their end, since it does not return; late: whether it, or what calls it, "
      "is called so; the first call of it, "
      "whether a parameter may point to memory of different kinds, so that its calls get copies of their own.")
table("sclone", "call fn row rows vreg vregs slot slots", "Copies of functions that are to be made: row of the call that gets it, the function; its rows, "
      "vregs and slots, and those of the copies before.")
table("sbuf", "class set binding words deco_at words_at", "Buffers of rust-gpu's interface: KCLASS_*, descriptor set, binding; for uniform buffers and push constants "
      "their size in words, a multiple of 4 for the former; where their decorations and types begin.")
table("sparam", "buffer", "Parallel to `kparam`: row of `sbuf`, or NONE.")
table("sdata", "size table ids own_at words words_at", "Bytes of each row of `data`, padded. SPIR-V: table: kernels (as in sfn.live) in whose modules it is also a constant array; ids and words of that, and their sums.")

enum("form", "FORM", "NONE CONSTRUCT GUARD ALIAS", """How an opener is emitted: not at all (its branches, if any, \
are dead); as a loop that branches leave or repeat; a BLOCK left by one conditional branch as a selection; a BLOCK \
right around a LOOP as that LOOP.""")
enum("space", "SPACE", {"NONE": 0, "ARENA": 1, "LOCAL": 2, "GROUP": 4, "BUFFER": 8},
     "What a value, as a pointer, may point to; the bits from BUFFER on stand for the rows of `sbuf`. Where kernels are compiled "
     "together, three bits for each of them until the analysis has ended.")

#: OUT: largest number of arguments; SLOT_WORDS: words of slots that are variables; DATA: bytes of static data; MEMORY: what
#: pointers in memory may point to; PRIVATE: whether stacks are variables; words of a stack and of the workgroup's memory;
#: WANTED: the interface of entry points (0 rustg's own, 1 rust-gpu's, 2 that of the kernels' attributes), DESC: whether it is
#: rust-gpu's, words of the decorations and types of buffers;
#: SWITCHES: whether every SWITCH is a construct (a branch out of it leaves it first, as in C); STAYS: whether an invocation that
#: has panicked goes on, without effects, so that checks are no ways out of loops and functions; LATE: bytes of the frames of what is
#: called at the end, STACK_BYTES: of all; APART: the kernels cannot be compiled together; HARD: edges do not say all about pointers;
#: rows before copies of functions and in all of these; RECURSIVE: whether functions call each other in a circle, FLAT: whether that has
#: been taken care of; REGIONS: for what the phase `structure.regions` ran last, 0 where it has to run again.
for _name in (
    "WANTED DESC BDECO BWORDS STAYS OUT SLOT_WORDS DATA MEMORY PRIVATE STACK_WORDS GROUP_WORDS SWITCHES LIR0 FN0 VREG0 SLOT0 "
    "CLONES CLONE_ROWS CLONE_VREGS CLONE_SLOTS RECURSIVE FLAT LATE STACK_BYTES APART HARD REGIONS"
).split():
    control(f"ST_{_name}")

#: Largest stack that is a variable, in words; a larger one is in the arena.
REGISTRY.define("ST_PRIVATE_WORDS", 4096)
REGISTRY.define("ST_BUFFERS", 26)

diagnostic("KERNEL_RECURSION", "R0702", "this recursion is not supported in kernels for SPIR-V and Metal")
diagnostic("KERNEL_POINTERS", "R0703", "kernels for SPIR-V and Metal need pointers of 32 bits")
diagnostic("SPIRV_STYLES", "R0704", "kernels with `#[kernel]` and with `#[spirv(compute(..))]` cannot be in one module",
           help="`rustg.compile` runs both; a module for other programs has the interface of one style")
diagnostic("SPIRV_PARAM", "R0706", "a kernel with rust-gpu's interface cannot take this parameter", label="not an id, a buffer or push constants",
           help="give it an attribute such as `#[spirv(storage_buffer, descriptor_set = 0, binding = 0)]`")
diagnostic("SPIRV_BUFFERS", "R0707", "a module has at most 26 buffers and push constants", label="one more")
diagnostic("SPIRV_STACK", "R0709", "a kernel with rust-gpu's interface has at most 16384 bytes of locals whose address is taken", label="needs more")

#: Kinds of operands by what is added to them in a copy of their function.
_OPERANDS = {"-": 0, "i": 0, "y": 0, "f": 0, "g": 0, "d": 1, "D": 1, "v": 1, "V": 1, "s": 2, "t": 3}
const_table(
    "clone_operand", lambda: np.array([[_OPERANDS[kind] for kind in op.operands] for op in OPS.values()], np.uint32).ravel(),
    "Four words for each operation, dst a b c: 0 a constant, 1 a vreg, 2 a slot, 3 a row.",
)
const_table(
    "written", lambda: np.array([sum(1 << k for k in (0, 3) if op.operands[k] in "dD") for op in OPS.values()], np.uint32),
    "Columns of each operation that name a vreg that it writes: bit 0 dst, bit 3 c.",
)
#: Rows of LIR that copies of functions may add, and how often they may be made.
REGISTRY.define("ST_CLONE_ROWS", 1 << 18)
CLONE_ROUNDS = 12
