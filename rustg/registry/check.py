"""Exhaustiveness of patterns: work tables, witnesses and diagnostics of phase ``check``."""

from .diagnostics import BODIES, TYPES, diagnostic, section
from .schema import REGISTRY, enum, table

CNODE = table(
    "cnode",
    "next first check listed place parent field pos acc head value part lo lo_hi hi hi_hi",
    "Parallel to `node`. next: of an ARM, the next arm of its match. first: of an EXPR_MATCH, its first arm. check: CNF_* "
    "of a match or pattern that is to be checked; listed, place: 1 for these, and their row of `csearch`. head: the outermost "
    "constructor of a pattern (H_* and flags, 0 for other nodes); value: its variant or number of elements; lo .. hi: its integer range "
    "(as in `witness`); part: which part of its parent's value it looks at, or PART_FROM_END and the distance from the end. "
    "parent, field, pos, acc belong to the search that a pattern is part of: decision and part of it that the pattern looks at; the "
    "decision made there, or POS_*; result of its parts so far.",
)
CNODE_FLAG = enum("cnode_check", "CNF", "NONE MATCH LET PARAM FOR", "What is checked: a match, or an irrefutable pattern.")
REGISTRY.define("POS_OPEN", 0xFFFFFFFE)  # nothing has been decided there
REGISTRY.define("POS_DEAD", 0xFFFFFFFF)  # below something that is open or does not match
REGISTRY.define("PART_FROM_END", 0x80000000)
HEAD = enum("head", "H", {"NONE": 0, "ANY": 1, "PASS": 2, "SINGLE": 3, "VARIANT": 4, "INT": 5, "OTHER": 6, "LENGTH": 7, "KIND": 7,
                          "OPEN": 8, "OR": 16, "PARTS": 32, "RANGE": 64},
            "Outermost constructor of a pattern (bits H_KIND): ANY takes all; PASS is what its parts are; SINGLE is the only one of its "
            "type. Flags: OPEN more elements may follow; OR an or-pattern; PARTS its parts have places of their own; RANGE.")

CSEARCH = table(
    "csearch",
    "node state rows at total",
    "What is checked: node, state of its search (CS_*), rows of `witness` that it makes, the first of them, number of witnesses.",
)
CS_WORDS = 24 + 24 * 10  # see check/search: its state, and as many decisions as it goes deep
CSTATE = table("cstate", "word", f"{CS_WORDS} words for each row of `csearch`: a search that was suspended.")
CSEARCH_STATE = enum("csearch_state", "CS", {"FRESH": 0, "SUSPENDED": 1, "DONE": 2, "LARGE": 3, "WORDS": CS_WORDS},
                     "State of a search (LARGE: given up). A pass works on it only so long: some drivers end long loops silently.")

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
section(BODIES)
for _name, _code, _message in (
    ("MATCH", "E0004", "non-exhaustive patterns: {0} not covered"),
    ("LET", "E0005", "refutable pattern in local binding"),
    ("PARAM", "E0005", "refutable pattern in function argument"),
    ("FOR", "E0005", "refutable pattern in `for` loop binding"),
):
    diagnostic(f"PATTERN_{_name}", _code, _message, label="{1} not covered", args=_ARGS)
diagnostic("PATTERN_TOO_LARGE", "R0520", "a pattern of this size is not supported yet")
diagnostic("MATCH_EMPTY", "E0004", "non-exhaustive patterns: type `{0}` is non-empty", args=("ty",))
section(TYPES)
