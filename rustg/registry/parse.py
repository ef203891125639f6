"""Parsing: the work tables of the LR kernel, and the syntax tree.

Kinds, roles and the meaning of ``data`` are in ``nodes.py``, the tables that the kernel interprets
in ``rustg.grammar.tables``.
"""

from functools import lru_cache

import numpy as np

from rustg.grammar import tables

from .grammar import OPS
from .memo import remembered
from .schema import REGISTRY, const_table, control, enum, table
from .terminals import TERM, TERMINALS

TERM_COUNT = len(TERMINALS)

#: Depth of the groups that the next round of the kernel parses.
control("PARSE_LEVEL")
#: Number of nodes of all trees.
control("PARSE_NODES")
#: Set if a segment has a syntax error; and how many have one.
control("PARSE_ERRORS")
control("PARSE_SYNTAX")
#: Set if a segment of the current depth needs a deeper stack than the fast kernel has.
control("PARSE_DEEP")
#: Set if one is unfinished (in this round; at the end of the last round); see parse/lr_long.
control("PARSE_MORE")
control("PARSE_AGAIN")
#: Set if a node has too many children for one thread and one round; see parse/wide.
control("PARSE_WIDE")
#: Whether some `S { .. }` has no base.
control("NO_BASE")
#: Mark on `row.start` of a segment for parse/lr_long.
REGISTRY.define("SEGMENT_DEEP", 1 << 30)
#: Mark on `row.start` of a segment with a syntax error.
REGISTRY.define("SYNTAX_ERROR", 1 << 31)

PT = table(
    "pt",
    "s0 s1 s2 role ends base",
    "For each `tt` row. s0 s1 s2: a slot of the stack of the segment that the row is in (state | "
    "data << 16, tok, first). role: of the node anchored here. ends: number of nodes whose last token is "
    "this; base: of those that end before.",
)
ANCHOR = table(
    "anchor", "word",
    "Four words for each `tt` row, for the node anchored there: kind | data << 16 (0 if there is none: then the "
    "others mean nothing), its first and last token in `tt`, and how many nodes with the same last token were made "
    "before it.",
)

ORDER = table("order", "row", "Segments of the current depth: rows of `row`. Their order is not observable.")
SEGMENT = table(
    "segment", "word",
    "Four words for each row of `order`: the row of `row`, tokens [begin, end), start symbol.",
)

SYNTAX = table(
    "syntax", "row e0 e1 e2 e3",
    "For each segment with a syntax error, in the order of `row`: its row and the bit set of the terminals that "
    "could have stood where the error is (bit TERM_COUNT: an operator).",
)

NODE = table(
    "node",
    "kind tok data parent role nth first_tok last_tok size",
    "The syntax trees of all files, in post-order; nodes.py describes each column. Token columns "
    "are rows of `tok`; `last_tok` is the last character of a glued operator.",
)


def _dense() -> tuple[np.ndarray, np.ndarray]:
    """Results of actions (state, terminal) and gotos (state, nonterminal), in tables.py's form."""
    arrays = tables.load()
    base = arrays["lr_action_base"]
    entries = arrays["lr_action"][(base & 0xFFFFF)[:, None] + np.arange(TERM_COUNT)]
    found = entries >> 20 == (base >> 20)[:, None]
    action = np.where(found, entries & 0xFFFFF, arrays["lr_action_default"][:, None])
    # One more terminal, for tokens that the grammar does not know.
    action = np.append(action, np.zeros((len(base), 1), action.dtype), axis=1)
    base = arrays["lr_goto_base"]
    entries = arrays["lr_goto"][base[None, :] + np.arange(len(action))[:, None]]
    found = entries >> 20 == np.arange(len(base))
    return action, np.where(found, entries & 0xFFFFF, arrays["lr_goto_default"][None, :])


@lru_cache(maxsize=1)
def _moves() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """`lr_table` with its two parts, and the words of the start states."""
    arrays = tables.load()
    action, goto = _dense()
    rows, action_row = np.unique(action, axis=0, return_inverse=True)
    columns, goto_row = np.unique(goto, axis=0, return_inverse=True)
    if len(rows) >= 1 << 14 or len(columns) >= 1 << 15:
        raise ValueError("too many states")
    go = OPS["GO"] | action_row << 3 | goto_row << 17
    steps = _steps().reshape(-1, 4)
    # A reduction without effects only moves the automaton.
    quiet = (steps[:, 0] & ~(0xFF << 18) == 0) & (steps[:, 1] == 0)
    n, nt = (arrays["lr_prod"][::2] >> shift & mask for shift, mask in ((0, 15), (4, 511)))
    reduce = ~quiet << 3 | n << 4 | nt << 8 | np.arange(len(steps)) << 17
    result = []
    for table in (rows, columns):
        op, arg = table & 7, table >> 3
        moves = np.where(op == OPS["GO"], go[np.where(op == OPS["GO"], arg, 0)], op)
        reduces = (op == OPS["REDUCE"]) | (op == OPS["GO_REDUCE"])
        moves = np.where(reduces, op | reduce[np.where(reduces, arg, 0)], moves)
        result.append(moves.astype(np.uint32))
    return *result, go[arrays["lr_start"]].astype(np.uint32)


@lru_cache(maxsize=1)
def _steps() -> np.ndarray:
    """Productions with only those effects that they have; see `lr_step`."""
    arrays = tables.load()
    words = []
    for w, v in arrays["lr_prod"].reshape(-1, 2).tolist():
        n, anchor, act = w & 15, w >> 13 & 15, w >> 17 & 3
        elements = arrays["lr_elem"][v >> 12 : (v >> 12) + n].tolist()
        own = [i | (d & 3 == 1) << 4 | d >> 2 << 5 for i, d in enumerate(elements) if d & 1 and d >> 2] + [0] * 4
        nodes = [i for i, d in enumerate(elements) if d & 3 in (1, 2)]
        if act == 0:
            anchor = nodes[0] if nodes else 0 if anchor == 15 else anchor
        if any(own[4:]) or any(d >> 2 > 63 for d in elements):
            raise ValueError("a production has more than four effects, or one does not fit")
        if w >> 28 & 1 and n < 2:
            raise ValueError("a production of one element carries its data")
        words += [v & 4095 | anchor << 12 | act << 16 | (w >> 19 & 255) << 18 | (w >> 27 & 3) << 26 | bool(own[2]) << 28,
                  own[0] | own[1] << 11, own[2] | own[3] << 11, 0]
    return np.array(words, np.uint32)


REGISTRY.define("LR_TERMS", TERM_COUNT + 1)
_SIZES = remembered("parse", lambda: {"goto": _moves()[0].size, "nonterminals": _moves()[1].shape[1]})
REGISTRY.define("LR_GOTO", _SIZES["goto"])
REGISTRY.define("LR_NONTERMINALS", _SIZES["nonterminals"])
const_table(
    "lr_table", lambda: np.concatenate([_moves()[0].ravel(), _moves()[1].ravel()]),
    "The automaton: entry row * LR_TERMS + terminal is an action, LR_GOTO + row * LR_NONTERMINALS + "
    "nonterminal a goto; equal rows stand once. Word: op (bits 0 to 2), then for LR_GO the row of "
    "actions (3 to 16) and of gotos (17 to 31) of the state, for reductions whether they do more than "
    "to move on (3), their length (4 to 7), nonterminal (8 to 16) and production (17 to 31).",
)
const_table("lr_begin", lambda: _moves()[2], "State of each start symbol, as an LR_GO word.")
const_table(
    "lr_step", _steps,
    "Four words for each production. First: data of what it makes (bits 0 to 11), the element whose tok the new entry "
    "gets (12 to 15), LR_NONE, LR_NODE or LR_ADOPT (16, 17), kind of the node (18 to 25), trim (26), whether "
    "elements may have data (27), whether it has more than two effects (28). Second and third: two effects of 11 bits "
    "each: element | 1 << 4 for the role of a node, 0 for the start symbol of a group | argument << 5; 0 is none.",
)

#: Sets of terminals that the wording of syntax errors needs.
_SYNTAX_SETS = {
    # Shown as "an operator" (and what rustc does not mention) where an expression could go on.
    "OPERATORS": "PAREN BRACKET DOTDOT DOTDOTDOT DOTDOTEQ EQ EQEQ NE LT SHL SHLEQ LE GT SHR SHREQ GE PLUS "
                 "MINUS STAR SLASH PERCENT CARET OR OROR AND1 AND2 PLUS_EQ MINUS_EQ STAR_EQ SLASH_EQ "
                 "PERCENT_EQ CARET_EQ OR_EQ AND_EQ AS",
    "MACRO": "BANG COLON2",
    "PARAMETER": "COLON AT OR",
    "NAMES": "IDENT SELF UNDERSCORE",
}
enum("syntax_set", "SYNTAX", {name: i for i, name in enumerate(_SYNTAX_SETS)},
     "Sets of terminals in constant table `syntax_set`.")


def _syntax_sets() -> np.ndarray:
    result = np.zeros((len(_SYNTAX_SETS), 4), np.uint32)
    for row, names in enumerate(_SYNTAX_SETS.values()):
        for name in names.split():
            result[row, TERM[name] // 32] |= np.uint32(1 << TERM[name] % 32)
    return result.ravel()


const_table("syntax_set", _syntax_sets, "Bit sets of terminals, four words each.")
