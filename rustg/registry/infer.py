"""Tables of type inference: variables, terms, equations and the rows that wait.

A *type reference* (ref) is a word: an interned type id, or ``VAR_BIT | variable``.  Node n owns
three variables: 3n (``v``, its type), 3n + 1 (``s``, what its place makes of it: the type after coercion; of a
pattern the type that comes in), 3n + 2 (``u``, auxiliary: element type of an array or range ...).

A *term* is a constructor whose arguments are refs.  Node n owns terms 2n (value of ``v``) and 2n + 1
(value of ``u``).  Equations have fixed places: node n owns 3n + EQ_x, then
follows one for each argument of a term.  So nothing is allocated in a round, and the least id that
claims a variable wins, on every device.
"""

import numpy as np

from .nodes import NODE_ID, NODES
from .schema import REGISTRY, const_table, control, enum, table
from .symbols import IDS, OPERATOR_METHODS

REGISTRY.define("VAR_BIT", 0x80000000)

UF = table(
    "uf",
    "parent kind term cand",
    "Inference variables, a union-find. parent: ref, of a root its own. Of a root: kind (UFK_*), term (NONE: none). "
    "cand: least equation that claims the root in this iteration.",
)
UF_KIND = enum("uf_kind", "UFK", {"GENERAL": 0, "INT": 1, "FLOAT": 2, "DIVERGING": 4, "DEFAULTED": 8},
               "Kind of an unbound variable; DIVERGING and DEFAULTED (nothing said which number) are bits.")
TERM = table(
    "term",
    "kind data arg n slot flag fresh rank",
    "Terms: constructor TK_* (ERROR: none), data, arguments `term_arg[arg .. arg + n]`. slot, flag: of interning; fresh: 1 if it "
    "may become a type, rank: those before it.",
)
ITERM = table("iterm", "fresh rank", "Terms that may become types, in their order: 1 for a new one of this batch, new ones before it.")
TERM_ARG = table("term_arg", "ref", "Arguments of terms.")
TERM_HASH = table("term_hash", "key", "Hash index of types: INTERN_TY | type id, or a term that is interned in this batch.")
REGISTRY.define("INTERN_TERM", 0x80000000)
EQ = table(
    "eq",
    "a b origin lose win how wrong",
    "Equations: a is what was found, b what was expected. origin: of an equation of arguments the one to blame. lose, win, how: "
    "roots that it would link, and EQH_*. wrong: EQW_* if it failed.",
)
EQ_PLACE = enum(
    "eq_place", "EQ", "EXTRA OWN SITE",
    "Places of a node's equations, in the order in which they are to be solved: what the surroundings know about its site, "
    "its own rule, its coercion.",
)
EQ_HOW = enum("eq_how", "EQH", {"CLAIMS": 1, "LEFT": 2},
              "CLAIMS: the winning root learns something. LEFT: the losing one is that of a.")
EQ_WRONG = enum(
    "eq_wrong", "EQW",
    {"WRONG": 1, "FOUND_INT": 2, "FOUND_FLOAT": 4, "EXPECTED_INT": 8, "EXPECTED_FLOAT": 16},
    "WRONG: the types differ. The others: a side was a number of unknown type.",
)
INFER = table(
    "infer",
    "flags bm div arms",
    "Parallel to `node`. flags: IF_*. bm: default binding mode of a pattern once known (BM_*), else NONE. "
    "div: 1 when evaluation never gets past the node, 2 when it only never gets to the end of a block. arms: branches of it that diverge.",
)
INFER_FLAG = enum(
    "infer_flag", "IF",
    {"OWN_DONE": 1, "SITE_DONE": 2, "UNTYPED": 4, "TYPED": 8, "HINT": 16, "PARTLY": 32},
    "OWN_DONE, SITE_DONE: the row is through. UNTYPED: the site takes the type of the expression (`!` apart). "
    "TYPED: the site has a type of its own. HINT: element of a tuple whose type may be expected. PARTLY: a method call "
    "whose result is known, its receiver not yet.",
)
#: Bits of an item that say which row it is; above them stands its class.
REGISTRY.define("WAIT_SHIFT", 28)
REGISTRY.define("WAIT_MASK", (1 << 28) - 1)
WORK = [table(f"work{i}", "item", "Rows that wait: 2 * node + (0 own row, 1 coercion) | class << WAIT_SHIFT.") for i in (0, 1)]
#: Kinds of nodes whose own rows each class may have; a pass goes over the rows of its class only.
ROW_KINDS = {
    "COERCE": "", "ASSIGNEES": "EXPR_TUPLE EXPR_ARRAY EXPR_CALL", "FIELD": "EXPR_FIELD", "INDEX": "EXPR_INDEX EXPR_UNARY", "ARITH": "EXPR_BINARY EXPR_ASSIGN_OP",
    "UNARY": "EXPR_UNARY", "COMPARE": "EXPR_BINARY MACRO_CALL", "BLOCKS": "BLOCK EXPR_IF EXPR_RETURN EXPR_BREAK EXPR_FOR",
    "CASTS": "EXPR_CAST", "HINTS": "EXPR_TUPLE EXPR_ARRAY EXPR_REPEAT", "BINDINGS": "PAT_OR PAT_PAREN PAT_REF PAT_BIND PAT_FIELD",
    "PATTERN": "PAT_TUPLE PAT_TUPLE_STRUCT PAT_SLICE", "LEAF": "PAT_LIT PAT_PATH PAT_RANGE PAT_STRUCT PAT_BIND",
    "METHOD": "EXPR_METHOD_CALL", "CALL": "EXPR_CALL",
}
WAIT = enum("wait_class", "WAIT", {name: i for i, name in enumerate(ROW_KINDS)}, "Classes of rows that wait.")
REGISTRY.define("WAIT_CLASSES", len(ROW_KINDS))
#: One after the other: the passes compute the table from the class.
ROW_LISTS = {
    name: table(f"row_{name.lower()}", "item", f"Rows of class {name} that wait in this round.") for name in ROW_KINDS
}


def _row_classes() -> np.ndarray:
    result = np.zeros(len(NODES), np.uint32)
    for name, kinds in ROW_KINDS.items():
        for kind in kinds.split():
            result[NODE_ID[kind]] = WAIT[name]
    return result


const_table("row_class", _row_classes, "Class WAIT_* of a node's own row by its kind (the last one where there are two).")
PEND = [table(f"pend{i}", "eq", "Equations that are not solved yet.") for i in (0, 1)]
LATE = table("late", "what value", "Writes that rows put off: LATE_* + LATE_COUNT * row of the column, and the word.")
LATES = enum(
    "late_write", "LATE", "PARENT TERM BM KIND DATA ARG COUNT",
    "Columns uf.parent, uf.term, infer.bm, term.kind, term.data, term_arg.ref.",
)
TERR = table(
    "terr",
    "code node a0 a1 a2 node2 how",
    "Errors found; made into diagnostics when all types are known. how: HOW_* bits; a0 .. a2 as the diagnostic says.",
)
TERR_HOW = enum(
    "terr_how", "HOW",
    {"TY0": 1, "TY1": 2, "TY2": 4, "ANCHOR": 8, "ANCHOR2": 16, "OPERATOR": 32, "ELEMENTS": 64,
     "BRACKETS": 128, "HEAD": 256},
    "TYi: argument i is a type ref. ANCHOR: the span is the anchor token of node (ANCHOR2: of node2) only. "
    "OPERATOR: the span is what stands between the operands of node. ELEMENTS: from its first element to its last. "
    "BRACKETS: from its anchor to its end. HEAD: from its anchor to the end of node2.",
)
FB = table(
    "fb", "row errors given_up",
    "Parallel to `node`, for roots of bodies. row: least stuck row, later the least node without a type. errors: 1 if an "
    "error was found. given_up: least node that was still moving when inference gave up, else NONE.",
)
#: Set in fb.row of a node whose type may be asked for after that of others.
REGISTRY.define("UNKNOWN_LATER", 1 << 31)
TYFIN = table("tyfin", "finite empty", "Parallel to `ty`: 1 once the type is known to have a finite size, or no value (`!`, an enum without variants).")
#: Progress of inference: see STAGE_*.
STAGE = control("TYPES_STAGE")
#: New types of an interning batch.
NEW = control("TYPES_NEW")
#: 1 if there are implementations of traits (which are not looked into yet).
TRAITS = control("TYPES_TRAITS")
#: Half rounds that inference took, and rows that waited after each of them beyond ROUNDS_FREE. After ROUND_LIMIT rounds,
#: or when WORK_LIMIT rows have waited, the bodies that still move are given up (the number of rounds since then).
ROUNDS = control("TYPES_ROUNDS")
WAITED = control("TYPES_WAITED")
GIVEN_UP = control("TYPES_GIVEN_UP")
REGISTRY.define("ROUNDS_FREE", 256)
REGISTRY.define("ROUND_LIMIT", 2048)
REGISTRY.define("WORK_LIMIT", 1 << 21)
#: 1 if an equation failed.
WRONG = control("TYPES_WRONG")
STAGES = enum(
    "infer_stage", "STAGE",
    "RUN UNIT FALLBACK NEVER OPERATORS LITERALS DIVERGING END",
    "RUN: rows and equations. When nothing moves: UNIT (blocks without tail that end have type `()`), FALLBACK (the first "
    "stuck row of each body decides), NEVER (places that only diverging expressions reach become `()`), OPERATORS (FALLBACK "
    "with operators), LITERALS (integer and float variables default), DIVERGING (as NEVER), END.",
)
const_table("operator_method", lambda: np.array([IDS[name] for name in OPERATOR_METHODS], np.uint32),
            "Symbols of the methods that are operators of the library's types: by BINOP_*, ten for each place of a number.")
