"""Parsing: the work tables of the LR kernel, and the syntax tree.

Kinds, roles and the meaning of ``data`` are in ``nodes.py``, the tables that the kernel interprets
in ``rustg.grammar.tables``.
"""

import numpy as np

from rustg.grammar import tables

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
#: Mark on `row.start` of a segment with a syntax error.
REGISTRY.define("SYNTAX_ERROR", 1 << 31)

PT = table(
    "pt",
    "s0 s1 s2 meta first last rank ends base",
    "For each `tt` row. s0 s1 s2: a slot of the stack of the segment that the row is in (state | "
    "data << 16, tok, first). meta: of the node anchored here, kind | role << 8 | data << 16, 0 if "
    "there is none; first, last: its span in `tt`; rank: nodes with the same last token that were "
    "made before it. ends: number of nodes whose last token is this; base: of those that end before.",
)

SYNTAX = table(
    "syntax", "e0 e1 e2 e3",
    "For each segment with a syntax error, in the order of `row`: the bit set of the terminals that "
    "could have stood where the error is (bit TERM_COUNT: an operator).",
)

NODE = table(
    "node",
    "kind tok data parent role nth first_tok last_tok size",
    "The syntax trees of all files, in post-order; nodes.py describes each column. Token columns "
    "are rows of `tok`; `last_tok` is the last character of a glued operator.",
)


def _halves(rows: np.ndarray) -> np.ndarray:
    """Two 16-bit values a word, row after row."""
    flat = rows.ravel().astype(np.uint32)
    if flat.max() >= 1 << 16:
        raise ValueError("an action does not fit into 16 bits")
    flat = np.append(flat, np.zeros(len(flat) % 2, np.uint32))
    return flat[::2] | flat[1::2] << np.uint32(16)


def _dense_action() -> np.ndarray:
    arrays = tables.load()
    base = arrays["lr_action_base"]
    entries = arrays["lr_action"][(base & 0xFFFFF)[:, None] + np.arange(TERM_COUNT)]
    found = entries >> 20 == (base >> 20)[:, None]
    return _halves(np.where(found, entries & 0xFFFFF, arrays["lr_action_default"][:, None]))


def _dense_goto() -> np.ndarray:
    arrays = tables.load()
    base = arrays["lr_goto_base"]
    states = np.arange(len(arrays["lr_action_base"]))
    entries = arrays["lr_goto"][base[None, :] + states[:, None]]
    found = entries >> 20 == np.arange(len(base))
    return _halves(np.where(found, entries & 0xFFFFF, arrays["lr_goto_default"][None, :]))


def _steps() -> tuple[np.ndarray, np.ndarray]:
    """Productions with only those effects that they have; see `lr_step` and `lr_effect`."""
    arrays = tables.load()
    words, effects = [], []
    for w, v in arrays["lr_prod"].reshape(-1, 2).tolist():
        n, anchor, act = w & 15, w >> 13 & 15, w >> 17 & 3
        elements = arrays["lr_elem"][v >> 12 : (v >> 12) + n].tolist()
        own = [i | (d & 3) << 4 | (d >> 2) << 8 for i, d in enumerate(elements)
               if d & 3 == 3 or (d & 3 == 1 and d >> 2)]
        nodes = [i for i, d in enumerate(elements) if d & 3 in (1, 2)]
        if act == 0:
            anchor = nodes[0] if nodes else 0 if anchor == 15 else anchor
        words += [w & ~(15 << 13) & (1 << 29) - 1 | anchor << 13 | len(own) << 29,
                  v & 4095 | len(effects) << 12]
        if len(own) > 7:
            raise ValueError("a production has more than seven effects")
        effects += own
    return np.array(words, np.uint32), np.array(effects or [0], np.uint32)


REGISTRY.define("GOTO_STRIDE", len(tables.load()["lr_goto_base"]))
const_table("lr_table", _dense_action, "Action of each state and terminal, 16 bits each.")
const_table("lr_next", _dense_goto, "Goto of each state and nonterminal, 16 bits each.")
const_table(
    "lr_step", lambda: _steps()[0],
    "Two words for each production, as lr_prod, but bits 13 to 16 are the element whose tok the new "
    "entry gets (for lists of one node too), bits 29 to 31 the number of effects, and the upper part "
    "of the second word the first of them in lr_effect.",
)
const_table(
    "lr_effect", lambda: _steps()[1],
    "Effects of reductions: element | carry << 4 | argument << 8: the role of a node (CARRY_NODE) or "
    "the start symbol of a group (CARRY_GROUP).",
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
