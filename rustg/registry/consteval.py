"""Values of constant integer expressions: the contract of phase `consteval`.

`cval` is parallel to `node`.  It is filled for expressions inside constants: bodies of `const` and
`static` items and associated constants, array lengths and repeat counts, discriminants, const
arguments; for literal patterns and range ends; and for names of constants anywhere (EXPR_PATH, PAT_PATH,
PAT_BIND).  An ITEM_CONST or ITEM_STATIC node itself has the value of its initialiser in its declared type,
a VARIANT node the discriminant of the variant in the enum's `repr` (else isize).  Integers, `bool` and
`char` only.

A value is 64 bits (``lo``, ``hi``), sign- or zero-extended from its type ``prim``.  A literal without suffix
takes the type that its surroundings declare (the constant's type, the type of a cast, `usize` of a length,
the discriminant's), or that of the other operand.  Where nothing says it, ``prim`` is NONE and the value is
exact in 64 bits (literal patterns: the type of the scrutinee decides; elsewhere i32).
"""

from .schema import REGISTRY, control, enum, table

CVAL = table(
    "cval",
    "state lo hi prim",
    "Parallel to `node`. state: CVAL_*. lo, hi: value. prim: PRIM_* of its type (NONE: not known here).",
)
CVAL_STATE = enum(
    "cval_state", "CVAL", "NONE PENDING KNOWN ERR OPAQUE SHAPE",
    "NONE: not part of a constant. PENDING: only within the phase. KNOWN: value. ERR: evaluation fails, "
    "reported. OPAQUE: constant that is not an integer, or uses what the evaluator does not know yet (nothing is "
    "reported: who needs the value says so). SHAPE: only within the phase (an aggregate).",
)
CWORK = table(
    "cwork",
    "node next want",
    "Nodes that may have a value, in node order. next: state after this round. want: PRIM_* that the surroundings of a "
    "literal declare, or NONE; of other nodes the declared type, or the cast's.",
)
CREADY = table("cready", "row", "Rows of `cwork` that are evaluated in this round.")
CFLAG = table("cflag", "flag at", "Parallel to `node`: whether it has a row of `cwork`, and which.")
CDEF = table("cdef", "base", "Parallel to `def`: of a variant the nearest one before it, itself included, whose "
             "discriminant is written (or the first one).")

#: The first item whose value waits for itself, or NONE.
CONST_CYCLE = control("CONST_CYCLE")
VALUES = table("cvariant", "owner lo hi group second", "Parallel to `def`: of variants the enum and the discriminant (owner NONE: "
               "no variant, or not known). group: smallest row with the same three. second: the next one.")
SLOTS = table("cvariant_slot", "row", "Slots of the hash table over `cvariant`.")

#: Rounds of evaluation so far; after CONST_ROUNDS of them what is not known becomes opaque.
CONST_ROUND = control("CONST_ROUND")
REGISTRY.define("CONST_ROUNDS", 400)
