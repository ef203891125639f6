"""Pruning: which items of the library a program can reach, by name.

Between parsing and name resolution, functions, constants and statics of library crates whose names the
program cannot mention are taken out of the syntax tree, so no later phase has work with them.  The test
is by symbols alone and errs towards keeping:

- all names in the program's own tokens are *used*, and those of library code outside of such items;
- an item is alive if its name is used and, in an ``impl``, the name of the type too (a value of a type that no
  live code names cannot exist); of a trait impl the type alone decides; then the names in it are used too;
- what the compiler calls without a name in the source is in ``prune_with``: see `_with`.
"""

import numpy as np

from .parse import NODE
from .resolve import LANG_NAMES
from .schema import const_table, control, enum, table
from .symbols import FIXED, IDS, KEYWORDS_STRICT

#: Nodes that are kept.
control("PRUNE_NODES")
#: Set if the program imports by glob: constants may then be named inside format strings.
control("PRUNE_GLOB")

PTOK = table(
    "ptok", "start row item name",
    "Parallel to the library's tokens. start: 1 + the first token of the last region that begins at or before the "
    "token, 0 if none does; row: where a region begins, its row of `pitem`. name: the symbol that the token mentions, "
    "or NONE; item: the region that it mentions it in, NONE if there is none or no name.",
)
PSYM = table("psym", "used", "Parallel to `sym`: 1 if live code may name it.")
PNODE = table(
    "pnode", "owner open at",
    "Parallel to `node`. owner: of an impl, the name of its self type (NONE: no path). open: of an impl, whether it "
    "has generic parameters. at: 1 for a node that begins a region, then their prefix sum; later the same "
    "for nodes that are kept.",
)
PITEM = table(
    "pitem", "kind node name owner last alive",
    "Regions of library tokens, in order: kind PRUNE_*; their node; its name and the name of the type around it "
    "(NONE: none); last token; alive: 0 no, 1 since the last round, 2 longer.",
)
PRUNED = table("pruned", " ".join(NODE.columns), "What is kept of `node`; takes its place.")

PRUNE_KIND = enum(
    "prune_kind", "PRUNE", "HEADER ITEM IMPL",
    "Kinds of regions. HEADER: `impl T` of an inherent impl, up to its type: kept, but names nothing. ITEM: a function, "
    "constant or static. IMPL: an impl of a trait.",
)

#: Types that a program can have without naming them; the other primitive types have to be named (as a float
#: literal names `f64`).
_FREE = "i32 u32 usize isize u8 bool char str".split()
_NAMED = "i8 i16 i64 u16 u64 f32 f64".split()


def _with() -> np.ndarray:
    """For each fixed symbol: itself if it is used from the start, the symbol that brings it along, or NONE.

    The compiler calls the functions of `std::lang` unasked.  Those that take a value of a type that
    has to be named come with that type, the others are always there.
    """
    result = np.full(len(FIXED), 0xFFFFFFFF, np.uint32)
    for name in (*KEYWORDS_STRICT, *_FREE):
        result[IDS[name]] = IDS[name]
    for name in LANG_NAMES:
        result[IDS[name]] = next((IDS[ty] for ty in _NAMED if ty in name.split("_")), IDS[name])
    # Operators of vectors.
    for name in ("add", "sub", "mul", "div", "rem"):
        for method in (name, f"{name}_scalar", f"scalar_{name}"):
            result[IDS[method]] = IDS["glam"]
    result[IDS["neg"]] = IDS["glam"]
    # An `f32` is converted by way of `f64`.
    result[IDS["f64"]] = IDS["f32"]
    return result


WITH = const_table("prune_with", _with, "For each fixed symbol, what brings it along; see `_with`.")
