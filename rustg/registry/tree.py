"""Token trees: terminals for the parser, delimiter groups, and the cuts between segments.

``tok`` indices are what the rest of the compiler uses; ``tt`` is the parser's view of the same
tokens, with operators of several characters glued (``tt.tok`` is the first ``tok`` of each).
"""

import numpy as np

from . import symbols, terminals
from .lex import TOKENS
from .schema import REGISTRY, const_table, control, enum, table

#: Rows of `row` that the first half of the phase counted, and the deepest group.
control("TREE_ROWS")
control("TREE_DEPTH")
#: Set if delimiters do not match; the repair passes run then, and the phase once more.
control("TREE_BAD")
#: Set once delimiters were repaired.
control("TREE_BROKEN")

TT = table(
    "tt",
    "term link tok mate start",
    "Significant tokens as the parser sees them. term: TERM_* (closing delimiters and end of file "
    "are base terminals). link: the terminal as the automaton knows it | the distance to the next "
    "token of the same group << 7. tok: first token of `tok`; its last is the one before the next row's "
    "first. mate: the other delimiter of a group, NONE for other tokens. start: at an opening "
    "delimiter the start symbol its contents are parsed with, 0 for an opaque group.",
)
TOK_GLUE = table("tok_glue", "base", "For each token: base terminal | 256 if a `tt` row begins here.")
GLUE_BLOCK = table(
    "glue_block", "heads at marks",
    "For each 16 tokens: number of `tt` rows that begin there, and the first of them; as bits, at which tokens they "
    "begin, and << 16 which of these have a base terminal that neighbours may change.",
)
#: Tokens in a row of `glue_block`.
REGISTRY.define("GLUE_BLOCK", 16)
TOK_FIX = table(
    "tok_fix", "kind stack",
    "For each token: 1 if it is a delimiter without a partner (set by repair), and repair's stack.",
)
FILE_TT = table(
    "file_tt", "bad",
    "For each file: 1 if its delimiters do not balance (nothing else is reported about its syntax).",
)
REPAIR = table(
    "repair", "at sp parens brackets braces blamed flags",
    "Where repair stands in each file: next token, top of the stack, open groups by kind, token that "
    "was complained about last, flags.",
)

ROW = table(
    "row", "place group begin start sp pos data",
    "Boundaries of segments, sorted by depth, then position; so the rows of a group are contiguous: "
    "its opening delimiter, its cuts, its closing delimiter. place: `tt` index | ROW_* << 29. "
    "group: `tt` index of the group's opening delimiter, NONE at depth 0. begin, start: first token "
    "and start symbol of the segment that ends here, start 0 if none does; sp, pos, data: where the parse "
    "of an unfinished one stands; pos of one with an error: its place (all set by the parser).",
)
ROW_KIND = enum(
    "row_kind", "ROW",
    {"OPEN": 0, "CLOSE": 1, "COMMA": 2, "SEMI": 3, "DEAD": 4, "STMT": 5, "ARM": 6, "STMT_ARM": 7,
     "SHIFT": 29, "MASK": (1 << 29) - 1},
    "Kinds of `row`: a group begins, ends (or a file), may be cut after this `,` `;` or `}`; "
    "STMT: a statement follows the `}`, ARM: it ends the body of a match arm; DEAD: no cut.",
)
ROW_BLOCK = table(
    "row_block", "comma arm stmt",
    "For each 64 rows of `row`: number + 1 of the last where a group that is cut after commas, at arms, "
    "or after statements may be cut, 0 if there is none.",
)
LEVEL = table("level", "first", "First `row` of each depth, and the end.")


def _word_terminals() -> np.ndarray:
    """Base terminal of each symbol with a fixed id, and of all others."""
    base = terminals.TERM
    result = [base[terminals.WORDS.get(name, "IDENT")] for name in (*symbols.FIXED, "")]
    missing = terminals.WORDS.keys() - set(symbols.FIXED)
    if missing:
        raise ValueError(f"words without a fixed symbol: {sorted(missing)}")
    return np.array(result, np.uint32)


def _token_terminals() -> np.ndarray:
    """Base terminal of each token kind that is not glued."""
    term = terminals.TERM
    result = np.full(128, term["UNKNOWN"], np.uint32)
    names = {
        "EOF": "EOF", "IDENT": "IDENT", "RAW_IDENT": "IDENT", "INVALID_IDENT": "IDENT",
        "LIFETIME": "LIFETIME", "RAW_LIFETIME": "LIFETIME", "INT": "INT", "STR": "STR",
        "RAW_STR": "STR", "DOC_LINE_OUTER": "DOC_OUTER", "DOC_BLOCK_OUTER": "DOC_OUTER",
        "DOC_LINE_INNER": "DOC_INNER", "DOC_BLOCK_INNER": "DOC_INNER",
        "OPEN_PAREN": "PAREN", "OPEN_BRACKET": "BRACKET", "OPEN_BRACE": "BRACE",
        "CLOSE_PAREN": "CLOSE_PAREN", "CLOSE_BRACKET": "CLOSE_BRACKET",
        "CLOSE_BRACE": "CLOSE_BRACE",
    }
    for kind in ("FLOAT", "CHAR", "BYTE", "BYTE_STR", "C_STR", "RAW_BYTE_STR", "RAW_C_STR"):
        names[kind] = "LIT"
    for kind, name in names.items():
        result[TOKENS[kind]] = term[name]
    return result


#: Characters that can follow another in an operator, by code; 0 is any other.
FOLLOWERS = "\0=>.:|<&"


def _munch() -> np.ndarray:
    """Entry a << 6 | code of b << 3 | code of c: length | terminal << 8 of the operator at ``abc``."""
    term = terminals.TERM
    result = np.zeros(128 * 64, np.uint32)
    for index in range(len(result)):
        text = chr(index >> 6) + FOLLOWERS[index >> 3 & 7] + FOLLOWERS[index & 7]
        length, name = next(
            ((n, terminals.GLUED[text[:n]]) for n in (3, 2, 1) if text[:n] in terminals.GLUED),
            (1, "UNKNOWN"),
        )
        if text[0] == "<":
            length, name = 1, {"<=": "SHLEQ"}.get(text[1:], {"<": "SHL", "=": "LE"}.get(text[1], "LT"))
        elif text[0] == ">":
            length, name = 1, {">=": "SHREQ"}.get(text[1:], {">": "SHR", "=": "GE"}.get(text[1], "GT"))
        elif text[0] == "&" and text[1] != "=":
            length, name = 1, "AND2" if text[1] == "&" else "AND1"
        result[index] = length | term[name] << 8
    return result


#: Where the parts of `glue` begin.
REGISTRY.define("GLUE_KINDS", 128 * 64)
REGISTRY.define("GLUE_WORDS", 128 * 65)
const_table(
    "glue", lambda: np.concatenate([_munch(), _token_terminals() << 8 | 1, _word_terminals() << 8 | 1]),
    "Length | terminal << 8: of an operator by three characters (see registry/tree.py), then of token kinds that are "
    "no operators, then of each symbol with a fixed id, and of all others.",
)
for _word in range(4):
    REGISTRY.define(
        f"GLUE_PLAIN_{_word}",
        sum(1 << kind % 32 for kind, term in enumerate(_token_terminals().tolist())
            if kind // 32 == _word and term != terminals.TERM["UNKNOWN"]),
    )
