"""Pruning: which items of the library a program can reach, by name.

Between parsing and name resolution, functions, constants and statics of library crates whose names the
program cannot mention are taken out of the syntax tree, so no later phase has work with them.  The test
is by symbols alone and errs towards keeping:

- all names in the program's own tokens are *used*, and those of library code outside of such items, but for the
  names of what is declared there (modules and types; an extern function is an item like any other);
- an item needs its name to be mentioned as a *name*, not as a prefix with `::` behind it (a module or type); what the library imports
  is named, but not used;
- an item is alive if it is named and, in an ``impl``, the name of the type too (a value of a type that no
  live code names cannot exist); of a trait impl the type alone decides; then the names in it are used too;
- what the library makes of it by itself (`pitem`, `pedge`, `pnode`, `pname`) is kept between compilations with its other tables;
- what the compiler calls without a name in the source is in ``prune_with`` and ``prune_when``: see `_with`, `_when`.
"""

import numpy as np

from .parse import NODE
from .resolve import LANG_NAMES
from .schema import REGISTRY, const_table, control, enum, table
from .symbols import FIXED, IDS, KEYWORDS_STRICT, OPERATOR_METHODS

#: Nodes that are kept.
control("PRUNE_NODES")
#: Set if the program imports by glob: constants may then be named inside format strings.
control("PRUNE_GLOB")
#: First byte in `strdata` of the program's own string literals.
control("PRUNE_TEXT")

PTOK = table(
    "ptok", "start row item name edge at",
    "Parallel to the library's tokens. start: 1 + the first token of the last region that begins at or before the "
    "token, 0 if none does; row: where a region begins, its row of `pitem`. name: the symbol that the token mentions, "
    "or NONE, with PRUNE_PREFIX where `::` follows; item: the region that it mentions it in, NONE if there is none or no name. "
    "edge: 1 for one with both, at: how many such are before it.",
)
PSYM = table("psym", "used named", "Parallel to `sym`. used: 1 if live code mentions it; named: 1 if it may mean an item there or in an import.")
PNODE = table("pnode", "item", "Parallel to the library's nodes: the region that a node goes with, NONE if it stays.")
PITEM = table(
    "pitem", "kind node name owner last",
    "Regions of library tokens, in order: kind PRUNE_*; their node; its name and the name of the type around it "
    "(NONE: none); last token.",
)
PWORK = table(
    "pwork", "owner open at",
    "Parallel to `node`. owner: of an impl, the name of its self type (NONE: no path). open: of an impl, whether it "
    "has generic parameters. at: 1 for a node that begins a region, then their prefix sum.",
)
PEDGE = table("pedge", "item name", "What regions mention, in order: a row of `pitem`, and `ptok.name`.")
PNAME = table("pname", "used named", "Parallel to `sym`: `psym` as the library alone makes it.")
PALIVE = table("palive", "state", "Parallel to `pitem`: 0 not alive, 1 since the last round, 2 longer.")
PKEEP = table("pkeep", "at", "Parallel to `node`: 1 for what is kept, then the prefix sum.")
PRUNED = table("pruned", " ".join(NODE.columns), "What is kept of `node`; takes its place.")

REGISTRY.define("PRUNE_PREFIX", 1 << 31)
#: Tables that hold for a library whatever the program is.
PREPARED = ("pitem", "pedge", "pnode", "pname")
PRUNE_KIND = enum(
    "prune_kind", "PRUNE", "HEADER ITEM IMPL USE IMPORT",
    "Kinds of regions. HEADER: `impl T` of an inherent impl, up to its type: kept, but names nothing. ITEM: a function, "
    "constant or static. IMPL: an impl of a trait. IMPORT: an import of one thing. USE: another import: kept, it names things.",
)

#: Types that a program can have without naming them; the other primitive types have to be named (as a float
#: literal names `f64`).
_FREE = "i32 u32 usize isize u8 bool char str".split()
_NAMED = "f32 f64 i8 i16 i64 u16 u64".split()


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
    # Operators of vectors and matrices.
    for method in (*OPERATOR_METHODS, "mul_vector", "neg", "not"):
        result[IDS[method]] = IDS["glam"]
    # An `f32` is converted by way of `f64`.
    result[IDS["f64"]] = IDS["f32"]
    # Ranges of strings, where there may be a string.
    for name in ("str_range", "str_inclusive"):
        result[IDS[name]] = IDS["str_value"]
    # What library code formats may be either.
    result[IDS["format_display"]] = IDS["format_debug"]
    return result


def _when() -> np.ndarray:
    """For each fixed symbol, the symbol that has to be used besides (NONE: none).

    So `debug_u64` is there if the name `u64` is used and something is formatted with `{:?}`. What the program needs of
    these is seen by its string literals (`prune/texts`), macros (`_needs`) and indices (`prune/items`). Library code formats by
    ``panic!`` alone, which counts as `{:?}`, and slices neither strings nor anything by `..=`.
    """
    result = np.full(len(FIXED), 0xFFFFFFFF, np.uint32)
    for name in LANG_NAMES:
        group = name.split("_")[0]
        if group in ("display", "debug", "spec"):
            result[IDS[name]] = IDS[f"format_{group}"]
    for name in ("pretty_begin", "pretty_end"):
        result[IDS[name]] = IDS["format_debug"]
    for name, index in (("slice_inclusive", "inclusive"), ("str_inclusive", "inclusive"), ("str_range", "range")):
        result[IDS[name]] = IDS[f"index_{index}"]
    return result


#: What names of macros need: bits.
PRUNE_NEED = enum("prune_need", "NEED", {"DISPLAY": 1, "DEBUG": 2, "SPEC": 4, "TEXT": 8},
                  "Ways of formatting that a macro needs whatever its text is. TEXT: it is a string.")
#: Macros that print values by themselves, and those whose text is not that of a literal.
_PRINTS = "assert_eq assert_ne debug_assert_eq debug_assert_ne assert_matches debug_assert_matches dbg".split()
_BUILDS = "concat stringify include include_str env option_env line column file module_path const_format_args".split()


def _needs() -> np.ndarray:
    """For each fixed symbol, bits of NEED."""
    result = np.zeros(len(FIXED), np.uint32)
    result[[IDS[name] for name in _PRINTS]] = PRUNE_NEED["DEBUG"]
    result[[IDS[name] for name in _BUILDS]] = sum(PRUNE_NEED.members.values())
    return result


WITH = const_table("prune_with", _with, "For each fixed symbol, what brings it along; see `_with`.")
WHEN = const_table("prune_when", _when, "For each fixed symbol, what has to be used besides; see `_when`.")
NEEDS = const_table("prune_needs", _needs, "For each fixed symbol, bits of NEED: see `_needs`.")
