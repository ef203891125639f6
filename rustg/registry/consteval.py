"""Values of constant integer expressions: the contract of phase `consteval`.

`cval` is parallel to `node`.  It is filled for expressions inside constants: bodies of `const` items
and associated constants, array lengths and repeat counts, discriminants, const arguments, literal
patterns and range ends, and paths to constants anywhere.  Integers, `bool` and `char` only.

A value is 64 bits (``lo``, ``hi``), sign- or zero-extended from its type ``prim``.  A literal whose type
is not known without inference takes the type that its surroundings declare (the constant's type, the other operand,
`usize` of a length, `isize` or the `repr` of a discriminant), else i32.

A unit or tuple variant has its discriminant at its VARIANT node.
"""

from .schema import enum, table

CVAL = table(
    "cval",
    "state lo hi prim",
    "Parallel to `node`. state: CVAL_*. lo, hi: value. prim: PRIM_* of its type (NONE: unknown).",
)
CVAL_STATE = enum(
    "cval_state", "CVAL", "NONE PENDING KNOWN ERR OPAQUE",
    "NONE: not part of a constant. PENDING: only within the phase. KNOWN: value. ERR: evaluation fails, "
    "reported. OPAQUE: constant that is not an integer, or uses what the evaluator does not know yet (nothing is "
    "reported: who needs the value says so).",
)
