"""LIR: the low-level intermediate representation, from which every target is made.

**Shape.**  LIR is monomorphic and flat: table ``lir`` holds the rows of all functions, one
function after another, in execution order.  Operands are *absolute* indices into their tables
(a virtual register is a row of ``vreg``, a frame slot a row of ``slot``, ...), so a row is
understood without knowing its function.

**Values.**  A virtual register (vreg) has one type of enum ``LT`` (``vreg.ty``), may be assigned
any number of times (no phi), and holds nothing defined before its first assignment.  A row reads all its operands
before it writes.  ``bool`` is
an I8 that is 0 or 1; comparisons and overflow flags write such an I8, conditions read one.
``char`` is I32, ``usize``/``isize`` have the width of the target's pointers, references to sized
things are PTR, to slices and strings two vregs (PTR, length).  Integers have no sign: operations
have one, where it matters (``_S``, ``_U``).  Aggregates live in frame slots or linear memory.

**Functions.**  The first ``fn.params`` vregs of a function are its parameters, in order.  It has up
to two results (``fn.res0``, ``fn.res1``, VOID: none); a larger result goes through a pointer that
the caller passes as the first parameter.  Its rows start with FUNC and end with END.

**Control flow** is structured.  FUNC, BLOCK, LOOP, IF (with or without ELSE) and SWITCH (with ARMs)
open a region that END closes; every opener names the row of its END and every END its opener, so
nobody has to match them again.  A branch names the *row of the opener* of the region that it
leaves (BLOCK, IF, SWITCH: control goes on behind its END) or repeats (LOOP: control goes to its
start); that region must enclose the branch.  Control that reaches the END of a LOOP leaves it.
Control must not reach the END of a FUNC (RET, UNREACHABLE or TRAP stand before it).  Rows behind
a branch, up to the end of the region, are not executed, and are still well-formed.

    SWITCH a=value b=END c=default ARM (or END)
    ON     a,b=constant c=ARM               all ON rows follow their SWITCH directly
    ARM    b=END c=default ARM (first ARM; END if there is none) or END (the others)
    ...                                     the end of an arm goes to END by itself

**Calls.**  ``ARG a=vreg b=index`` for each argument, directly before the call, indices from 0.  No
row of another call stands between; ``fn.out`` of the caller is at least the largest index + 1 over
all its calls and system calls (SYSCALL: ARG 0 is the number).

**Memory** is linear and little-endian; addresses are PTR.  Loads and stores may be unaligned.
Offsets are signed bytes.  COPY's regions do not overlap.  The column dst of COPY and FILL is the alignment of their
regions in bytes, where that is known, else NONE.

**Faults.**  DIV and REM by zero, or of MIN by -1 (REM too), are undefined: whoever makes the rows
checks first.  Shift and rotate counts are taken modulo the width.  Conversions from float to
integer saturate, NaN gives 0 (as ``as`` in Rust).  A NaN result has unspecified payload.

Text form: ``rustg.phases.lir.dump_lir``.
"""

from __future__ import annotations

from dataclasses import dataclass

from .schema import control, enum, table

#: Function that the program's entry point calls (index into ``fn``).
LIR_ENTRY = control("LIR_ENTRY")

LIR = table(
    "lir",
    "op ty dst a b c loc",
    "Rows of all functions. op: enum LIR_*; ty: enum LT_* that the operation works on; dst: vreg "
    "written, or NONE; a b c: by operation (see OPS); loc: place in the source (byte of `src`, or "
    "NONE), for debug information.",
)
FN = table(
    "fn",
    "row rows vreg vregs params slot slots out res0 res1 name name_len def at frame",
    "Functions. row, rows: its rows in `lir` (the first is FUNC); vreg, vregs and slot, slots: its "
    "vregs and frame slots; params: how many of the vregs are parameters; out: room for outgoing "
    "arguments, in arguments; res0, res1: types of results; name, name_len: bytes in `lname` (name is "
    "a multiple of 4); def: definition it comes from, or NONE. at (code offset in bytes) and frame "
    "(bytes) belong to the target.",
)
VREG = table(
    "vreg",
    "ty fn home",
    "Virtual registers: type (LT_*), function. home belongs to the target (x86-64: see "
    "`registry/x86_64.py`).",
)
SLOT = table(
    "slot",
    "size align fn at",
    "Frame slots: bytes, alignment (power of two, at most 16), function. at belongs to the target.",
)
DATA = table(
    "data",
    "word size section name name_len at",
    "Static data: first word in `dword` (a multiple of 4, so that all data are 16-aligned; ascending), size in "
    "bytes, section (DATA_RO, DATA_RW, DATA_ZERO: no bytes in `dword`), name in `lname` (name_len 0: none). "
    "at belongs to the target.",
)
DWORD = table("dword", "word", "Bytes of static data, four to a word; unused bytes are 0.")
DREL = table(
    "drel",
    "data offset kind target addend",
    "Addresses inside static data: 8 bytes (a multiple of 4) of `data` at `offset` become the address of a function "
    "(kind REL_FN) or of other data (REL_DATA) plus addend (signed bytes).",
)
LNAME = table("lname", "word", "Bytes of the names of functions and data, four to a word.")

LT = enum("LT", "LT", "VOID I8 I16 I32 I64 F32 F64 PTR", "Types of vregs and of operations.")
SECTION = enum("SECTION", "DATA", "RO RW ZERO", "Where static data lives.")
RELOCATION = enum("RELOCATION", "REL", "FN DATA", "What an address in static data points to.")

INTS = ("I8", "I16", "I32", "I64", "PTR")
FLOATS = ("F32", "F64")
ANY = INTS + FLOATS


@dataclass(frozen=True)
class Op:
    """An operation: kinds of its operands ``dst a b c``, the types it takes, its meaning.

    Kinds: ``d`` vreg written, ``D`` vreg written or NONE, ``v`` vreg read, ``V`` vreg read or NONE,
    ``i`` signed constant, ``s`` slot, ``f`` function, ``g`` data, ``t`` row of `lir`, ``y`` type, ``-``
    unused (0, or NONE for dst).  A constant of 64 bits stands in a (low word) and b (high word).
    """

    id: int
    name: str
    operands: str
    types: tuple[str, ...]
    doc: str


# name | operands dst a b c | types of column ty | meaning
_TABLE = """
NOP        | ---- | void |
FUNC       | -ft- | void | start of function a; b = END
END        | --t- | void | end of the region opened at row b
BLOCK      | --t- | void | b = END
LOOP       | --t- | void | b = END
IF         | -vt- | void | a: I8; b = row of its ELSE, or END if there is none
ELSE       | --t- | void | b = END
BR         | --t- | void | to the region opened at row b
BR_IF      | -vt- | void | the same if a (I8) is not 0
BR_UNLESS  | -vt- | void | the same if a (I8) is 0
SWITCH     | -vtt | int  | see above
ON         | -iit | int  | a, b: constant of SWITCH's type (64-bit; zero- or sign-extended, only the type's bits count)
ARM        | --tt | void | see above
RET        | -VV- | void | results a, b
UNREACHABLE| ---- | void | control never gets here
TRAP       | ---- | void | abort the program (or invocation)
CONST      | dii- | any  | dst = bits a | b << 32
MOVE       | dv-- | any  |
ADD        | dvv- | int  | wraps; PTR: pointer-sized arithmetic, both operands may be I64 or PTR
SUB        | dvv- | int  |
MUL        | dvv- | int  |
DIV_S      | dvv- | int  |
DIV_U      | dvv- | int  |
REM_S      | dvv- | int  |
REM_U      | dvv- | int  |
AND        | dvv- | int  |
OR         | dvv- | int  |
XOR        | dvv- | int  |
SHL        | dvv- | int  | count b: any integer type, modulo the width of ty
SHR_S      | dvv- | int  |
SHR_U      | dvv- | int  |
ROTL       | dvv- | int  |
ROTR       | dvv- | int  |
ADD_OV_S   | dvvd | int  | dst = wrapped result, c (I8) = 1 if it overflowed
ADD_OV_U   | dvvd | int  |
SUB_OV_S   | dvvd | int  |
SUB_OV_U   | dvvd | int  |
MUL_OV_S   | dvvd | int  |
MUL_OV_U   | dvvd | int  |
NEG        | dv-- | int  | wraps
NOT        | dv-- | int  | all bits
BOOL_NOT   | dv-- | I8   | 0 -> 1, 1 -> 0
CLZ        | dv-- | int  | leading zeros, the width for 0; the result has type ty
CTZ        | dv-- | int  | trailing zeros, the width for 0
POPCNT     | dv-- | int  |
BSWAP      | dv-- | int  |
MULHI_U    | dvv- | int  | upper half of the double-width product
EQ         | dvv- | int  | dst: I8; ty: type of the operands
NE         | dvv- | int  |
LT_S       | dvv- | int  |
LE_S       | dvv- | int  |
GT_S       | dvv- | int  |
GE_S       | dvv- | int  |
LT_U       | dvv- | int  |
LE_U       | dvv- | int  |
GT_U       | dvv- | int  |
GE_U       | dvv- | int  |
FADD       | dvv- | float |
FSUB       | dvv- | float |
FMUL       | dvv- | float |
FDIV       | dvv- | float |
FNEG       | dv-- | float |
FABS       | dv-- | float |
FSQRT      | dv-- | float |
FEQ        | dvv- | float | dst: I8; false if either is NaN
FNE        | dvv- | float | true if either is NaN
FLT        | dvv- | float |
FLE        | dvv- | float |
FGT        | dvv- | float |
FGE        | dvv- | float |
SELECT     | dvvv | any  | dst = a (I8) != 0 ? b : c
ZEXT       | dv-y | int  | from integer type c to ty; also where c is as wide as ty
SEXT       | dv-y | int  | the same
TRUNC      | dv-y | int  | to a type that is not wider
S_TO_F     | dv-y | float | from signed integer of type c, to nearest even
U_TO_F     | dv-y | float | from unsigned integer
F_TO_S     | dv-y | int  | from float type c, saturating
F_TO_U     | dv-y | int  |
F_TO_F     | dv-y | float | from float type c
BITCAST    | dv-y | any  | the same bits; types of the same width
OFFSET     | dv-i | PTR  | dst = a + c
INDEX      | dvvi | PTR  | dst = a + b * c; b has the width of pointers
LOAD       | dv-i | any  | dst = memory[a + c]
STORE      | -vvi | any  | memory[a + c] = b
SLOT_ADDR  | ds-i | PTR  | dst = address of slot a, plus c
SLOT_LOAD  | ds-i | any  | dst = slot a at offset c
SLOT_STORE | -svi | any  | slot a at offset c = b
FN_ADDR    | df-- | PTR  |
DATA_ADDR  | dg-i | PTR  | dst = address of data a, plus c
COPY       | -vvi | void | c bytes to address a from address b
FILL       | -vvi | void | c bytes at address a become b (I8)
COPY_N     | -vvv | void | the same with a byte count of pointer width in c; regions may overlap
FILL_N     | -vvv | void |
ARG        | -vi- | any  | argument number b of the call that follows
CALL       | DfiD | void | dst, c = results of function a; b = number of arguments
CALL_PTR   | DviD | void | the same through a function pointer
SYSCALL    | D-i- | void | b arguments; dst (I64) = result register
IO_LOAD    | dv-- | I32  | kernels only: dst = word a of the io buffer (see registry/kernel.py)
IO_STORE   | -vv- | I32  | kernels only: word a of the io buffer = b
IO_ADD     | dvv- | I32  | kernels only: dst = word a before; the word becomes dst + b (atomic)
IO_CAS     | dvvv | I32  | kernels only: dst = word a before; the word becomes c if it was b (atomic)
INVOCATION | d--- | I32  | kernels only: dst = number of the invocation in the dispatch
ATOMIC     | dvvi | I32  | kernels only: dst = memory[a] before; it becomes that combined with b, as ATOMIC_* c says
ATOMIC_CAS | dvvv | I32  | kernels only: dst = memory[a] before; it becomes c if it was b
BARRIER    | ---- | void | kernels only: all invocations of the workgroup get here, and see what each wrote
FMATH      | dvVi | float | kernels only: dst = function FM_* c of a, and b where it takes two
FMA        | dvvv | float | kernels only: dst = a * b + c, rounded once or twice
STATE_LOAD | d--- | I32  | PTX and Metal only: dst = the word that each invocation has for itself, at first 0
STATE_STORE | -v-- | I32 | PTX and Metal only: that word = a
"""

ATOMIC = enum("ATOMIC", "ATOMIC", "ADD SUB AND OR XOR MIN_S MIN_U MAX_S MAX_U EXCHANGE", "Operations of ATOMIC.")
FMATH = enum(
    "FMATH", "FM",
    "FLOOR CEIL TRUNC ROUND_EVEN SIN COS TAN ASIN ACOS ATAN SINH COSH TANH EXP EXP2 LOG LOG2 ATAN2 POW MIN MAX",
    "Functions of FMATH; ATAN2, POW, MIN and MAX take two operands (MIN and MAX: the other one if one is NaN).",
)

_TYPES = {"void": ("VOID",), "int": INTS, "float": FLOATS, "any": ANY}


def _ops() -> dict[str, Op]:
    result = {}
    for line in _TABLE.strip().splitlines():
        name, operands, types, doc = (part.strip() for part in line.split("|", 3))
        result[name] = Op(len(result), name, operands, _TYPES.get(types, (types,)), doc)
    return result


#: All operations by name.
OPS = _ops()
OPCODES = enum("LIR", "LIR", " ".join(OPS), "Operations of LIR.")
OPS_BY_ID = {op.id: op for op in OPS.values()}
