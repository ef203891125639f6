"""Exhaustiveness of patterns: work tables, witnesses and diagnostics of phase ``check``."""

from .diagnostics import diagnostic
from .schema import REGISTRY, enum, table

CNODE = table(
    "cnode",
    "next first check listed place parent field pos acc",
    "Parallel to `node`. next: of an ARM, the next arm of its match. first: of an EXPR_MATCH, its first arm. check: CNF_* "
    "of a match or pattern that is to be checked; listed, place: 1 for these, and their row of `csearch`. The rest belongs to "
    "the search that a pattern is part of: parent, field: decision and part of it that the pattern looks at; pos: the "
    "decision made there, or POS_*; acc: result of its parts so far.",
)
CNODE_FLAG = enum("cnode_check", "CNF", "NONE MATCH LET PARAM FOR", "What is checked: a match, or an irrefutable pattern.")
REGISTRY.define("POS_OPEN", 0xFFFFFFFE)  # nothing has been decided there
REGISTRY.define("POS_DEAD", 0xFFFFFFFF)  # below something that is open or does not match

CSEARCH = table(
    "csearch",
    "node state rows at",
    "What is checked: node, state of its search (CS_*), rows of `witness` that it makes, the first of them.",
)
CS_WORDS = 256
CSTATE = table("cstate", "word", f"{CS_WORDS} words for each row of `csearch`: a search that was suspended.")
CSEARCH_STATE = enum("csearch_state", "CS", {"FRESH": 0, "SUSPENDED": 1, "DONE": 2, "WORDS": CS_WORDS},
                     "State of a search. A pass works on it only so long: some drivers end long loops silently.")

WITNESS = table(
    "witness",
    "node number parent field kind ty value lo lo_hi hi hi_hi",
    "Values that no pattern matches, as decisions. node: match or pattern; number: of the witness, from 0; its rows are "
    "consecutive. parent: number of the decision that this one is a part of, counted from the first row of the witness, NONE for "
    "the whole value; field: which part. kind: WIT_*. ty: type of the part (behind references). value: index of the variant, or "
    "length; for WIT_TOTAL, the last row of a node, the number of witnesses. lo .. hi: integer range (64 bits each, sign bit "
    "flipped for signed types).",
)
WITNESS_KIND = enum("witness_kind", "WIT", "SINGLE VARIANT INT OTHER LENGTH OPEN_LENGTH TOTAL",
                    "SINGLE: struct, tuple or array. OTHER: none of the literals. OPEN_LENGTH: a slice of at least that length.")

_ARGS = ("witnesses", "witnesses_label", "ty")
_NOTE = "the matched value is of type `{2}`"
diagnostic("PATTERN_MATCH", "E0004", "non-exhaustive patterns: {0} not covered", label="{1} not covered", note=_NOTE, args=_ARGS)
diagnostic("PATTERN_LET", "E0005", "refutable pattern in local binding", label="{1} not covered",
           note="`let` bindings require an \"irrefutable pattern\", like a `struct` or an `enum` with only one variant", args=_ARGS)
diagnostic("PATTERN_PARAM", "E0005", "refutable pattern in function argument", label="{1} not covered", note=_NOTE, args=_ARGS)
diagnostic("PATTERN_FOR", "E0005", "refutable pattern in `for` loop binding", label="{1} not covered", note=_NOTE, args=_ARGS)
diagnostic("PATTERN_TOO_LARGE", "R0520", "a pattern of this size is not supported yet")
diagnostic("MATCH_EMPTY", "E0004", "non-exhaustive patterns: type `{0}` is non-empty", args=("ty",))
