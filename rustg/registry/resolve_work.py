"""Tables that only phase `resolve` looks into, and those behind its lookup functions."""

from .schema import REGISTRY, const_table, control, enum, table
from .resolve import LANG_NAMES
from .symbols import BUILTIN_MACROS, FIXED, IDS, LIBRARY_CRATES

import numpy as np

RNODE = table(
    "rnode",
    "mark rib rib_next generics members ty body vis defs imports binds heads segs jumps",
    "Parallel to `node`. mark: RM_* bits. rib: nearest ancestor that is a rib. generics, members: number of "
    "generic parameters, and of fields or variants. ty, body, vis: child nodes that become columns of `def` (vis: the VIS "
    "node); ty of a path: its qualifier. defs, imports, binds, heads, segs, jumps: rows that the node makes in `def`, `imp`, "
    "`bind`, `head`, `seg`, `jump`, then the first such row.",
)
HEAD_ROWS = table("head", "node ask captures", "First segments of paths, and `x` of `S { x }`. ask: whether to search items, then "
                  "the row of `query`. captures: rows that the format string of a macro makes in `capture`, then the first one.")
SYM_SLOT = table("sym_slot", "sym", "Slots of the hash table over the texts of symbols.")
SEG = table("seg", "node look", "Later segments of paths. look: LOOK_* bits of names.glsl for what is wrong with it.")
JUMP = table("jump", "node", "break, continue, return, `?` and lifetimes.")
QUERY = table(
    "query", "node sym ns status kind id rib bad",
    "Names to look up among items from a node, and the answers: LOOK_* bits, RES kind and id, rib where it was found. "
    "bad: it means nothing, then the row of `bad`.",
)
BAD = table("bad", "node", "First segments that mean nothing; row i has row i of `query`.")
RNODE_MARK = enum(
    "rnode_mark", "RM",
    {"QUAL": 1, "ITEMS": 2, "RIB": 4, "SELF": 8, "BODY_ROOT": 16, "GENERICS": 32, "ATTR_OVERFLOW": 64,
     "GLOBAL": 128},
    "QUAL: a path with a qualifier. ITEMS: a block that contains items. RIB: where name lookup looks or stops. SELF: a "
    "function with a self parameter. BODY_ROOT: evaluated by itself. GENERICS: an item with generic "
    "parameters. ATTR_OVERFLOW: an item with #[rustc_inherit_overflow_checks].",
)
RFILE = table(
    "rfile", "mod", "For each file: the ITEM_MOD node whose contents it holds, or NONE.",
)
ENTRY = table(
    "entry",
    "scope sym group order start",
    "Names in scopes: row d < count of `def` is definition d, the rows after those are the imports. scope (NONE: in "
    "none): definition, or SCOPE_BLOCK + node of a block. sym: name, or SYM_GLOB for glob imports. "
    "group: smallest row with the same scope and name. order: all rows, sorted by group; start (at smallest rows): where "
    "the group begins in it.",
)
ENTRY_SLOT = table("entry_slot", "row", "Slots of the hash table over `entry` (scope, sym).")
IMP = table(
    "imp",
    "node kind base scope module sym name vis state next type_kind type_id value_kind value_id used",
    "Segments of use trees. kind: IMP_*. base: row of the segment before it, NONE for the first. scope: where the "
    "name is put. module: module it stands in. sym: name that is looked up. name: name that it defines, NONE for none. "
    "vis: as def.vis. state, next: IMPS_*, now and after this round. type_* and value_*: RES kind and id in these "
    "namespaces.",
)
IMP_KIND = enum("imp_kind", "IMP", "SEGMENT LEAF GLOB SELF EXTERN",
                "SEGMENT: qualifier. LEAF: imports a name. GLOB. SELF: `{self}`. EXTERN: extern crate.")
IMP_STATE = enum("imp_state", "IMPS", "PENDING OK FAILED", "FAILED: nothing of that name.")
BIND = table(
    "bind",
    "node body sym start end top group order begin canon plain",
    "Bindings of patterns and self parameters, in node order. body: body root (NONE: it names a constant). sym: name. "
    "start, end: nodes n with start < n < end see it. top: whole pattern. group: smallest row with the same body "
    "and name. order: rows sorted by group; begin (at smallest rows): where the group begins in it. canon: the row "
    "that stands for it (the first one of an or-pattern). plain: whether it may name a constant, then the row of `query`.",
)
BIND_SLOT = table("bind_slot", "row", "Slots of the hash table over `bind` (body, sym).")
ASSOC = table(
    "assoc",
    "head sym group many",
    "Parallel to `def`: items of inherent impls by head of the self type (NONE: not one) and name. group: smallest row "
    "of that key. many (at smallest rows): whether there are others.",
)
ASSOC_SLOT = table("assoc_slot", "row", "Slots of the hash table over `assoc` (head, sym).")

REGISTRY.define("SCOPE_BLOCK", 0x80000000)
REGISTRY.define("SYM_GLOB", 0xFFFFFFFE)
REGISTRY.define("SYM_NOTHING", 0xFFFFFFFF)

const_table("lang_sym", lambda: np.array([IDS[name] for name in LANG_NAMES], np.uint32),
            "Symbol of each LANG_* item.")

#: Root definition of the library crate and of the user's (the first one), or NONE.
STD_CRATE = control("STD_CRATE")
USER_CRATE = control("USER_CRATE")
#: Modules of the library that stand for crates (LIBRARY_CRATES of `registry/symbols.py`), one after the other, or NONE.
CRATES = [control(f"CRATE_{name.upper()}") for name in LIBRARY_CRATES]
REGISTRY.define("LIBRARY_CRATES", len(CRATES))

#: Set by the driver for programs, which need a `main`.
BINARY = control("BINARY")
const_table("builtin_macro", lambda: np.isin(FIXED, BUILTIN_MACROS).astype(np.uint32),
            "Whether a fixed symbol is the name of a built-in macro.")
#: Diagnostics of lexer and parser.
EARLY_ERRORS = control("EARLY_ERRORS")
_PRELUDE = (
    "Send Sync Sized Copy Drop Fn FnMut FnOnce AsMut AsRef From Into Iterator IntoIterator Option Some None Result Ok Err "
    "Default Clone PartialEq Eq PartialOrd Ord Box String Vec ToString ToOwned TryFrom TryInto FromIterator drop "
    "DoubleEndedIterator ExactSizeIterator Extend"
).split()
const_table("prelude_name", lambda: np.isin(FIXED, _PRELUDE).astype(np.uint32),
            "Whether a fixed symbol is a name of the standard prelude.")
#: Set where a search through glob imports was cut short (MAX_GLOBS of names.glsl).
GLOB_LIMIT = control("GLOB_LIMIT")
#: Set if a later segment of a path names nothing (yet).
LOST_SEGMENTS = control("LOST_SEGMENTS")
