"""Tables and enumerations that only phase `mir` looks into."""

import numpy as np

from .nodes import NODES
from .schema import REGISTRY, const_table, control, enum, table

#: 1: bodies outside the library are compiled with overflow checks.
OVERFLOW_CHECKS = control("OVERFLOW_CHECKS")
#: 1: indices and ranges of places are checked; 0 only for kernels of profile "unchecked".
INDEX_CHECKS = control("INDEX_CHECKS")
#: 1: debug_assert! and its kin are compiled (`debug_assertions`).
DEBUG_ASSERTIONS = control("DEBUG_ASSERTIONS")
#: Set if values that are made of parts are compared or printed.
MIR_GLUE = control("MIR_GLUE")
#: Set if a variable is declared without a value, so that phase `flow` has work.
MIR_DEFERRED = control("MIR_DEFERRED")

MNODE = table(
    "mnode",
    "body key at0 at1 pos0 pos1 mid target context raw value local late place mconst marg loc piece lead mutates calls varies marks",
    "Parallel to `node`. body: row of `body` whose code the node is part of, or NONE. key: its child with "
    "role SCRUTINEE, CALLEE, RECEIVER or PAT. at0, at1: layout events of enter and exit. pos0, pos1: rows of "
    "`mir` where the rows of enter and exit start. target: node whose first local takes the value "
    "(TARGET_STOP: pointer jumping ends there). context: WANT_* | MX_* bits. mid: rows of the exit that make the raw value, "
    "the rest delivers it. raw, value: MV_* << 29 | id, see value.glsl; an expression's value before delivery and "
    "what others see. local, late: first local, first local of the delivery. place, mconst, "
    "marg, loc, piece: rows of these tables that it makes, then the first of them. mutates, calls, varies: 1 if the node "
    "itself changes a variable, calls something, is not part of a constant; then the number of such nodes "
    "before it. lead: rows of a macro's exit before those of its pieces. marks: MM_* bits.",
)
MEVENT = table(
    "mevent",
    "rows locals row local",
    "Two events for each node, enter and exit, in layout order. rows, locals: what is made there; row, local: "
    "running sums.",
)
MDELIVER = table("mdeliver", "node", "Expressions whose delivery makes rows, locals or places, in any order.")
MCLASS_TABLE = table(
    "mclass", "start",
    "Nodes that make rows lie in `sort_a`, sorted by the pass that lowers them: first row of each MCLASS_*, and the end.",
)
MPIECE = table(
    "mpiece",
    "node kind lo len ty flags fill width prec rows locals places margs consts",
    "flags, fill, width, prec: format specification (see rustg/library/fmt/spec.rs; flags SPEC_NONE: none); at first flags and "
    "fill are length and first byte of its text in `strdata`. What formatting macros write, piece by piece, in order; one more "
    "row at the end. node: the MACRO_CALL. kind: PIECE_*. Texts: lo, len bytes. Values: lo: node of the argument, binding node "
    "with PIECE_CAPTURED, or definition of a const or static with PIECE_ITEM; ty: its type. rows, locals, places, margs, consts: "
    "what the piece makes, then running sums.",
)
GLUE_KIND = enum("glue_kind", "GLUE", "EQ CMP DEBUG",
                 "Functions that the compiler makes for a composite type: `==`, an ordering, `{:?}`.")
REGISTRY.define("GLUE_COUNT", len(GLUE_KIND.members))
GLUE = table(
    "glue", "node flag slot",
    "Row GLUE_COUNT * t + GLUE_*: the function for type t. node: least node that asks for it, NONE if none does; flag: "
    "what was handed on to its parts, then 1 if it is needed; slot: its row of `gbody`.",
)
GBODY = table(
    "gbody", "glue rows locals places consts args",
    "The functions for composite types that are needed, one more row at the end: row of `glue`, what each makes, then running sums.",
)
GBASE = table(
    "gbase", "body def ty ty_arg mir local place mconst marg",
    "One row: the first rows of what those functions make in other tables; of `ty` and `ty_arg` there are two for each, of "
    "`body` and `def` one.",
)
PIECE_KIND = enum("piece_kind", "PIECE", "NONE TEXT LIT SRC DISPLAY DEBUG PRETTY",
                  "TEXT: fixed text. LIT: bytes of `strdata`. SRC: bytes of `src`. DISPLAY, DEBUG, PRETTY (`{:#?}`): a value.")
REGISTRY.define("PIECE_CAPTURED", 0x80000000)
REGISTRY.define("PIECE_ITEM", 0x40000000)
REGISTRY.define("SPEC_NONE", 0xFFFFFFFF)
#: Bits of mpiece.flags: width and precision are arguments (as mpiece.lo of a value says which).
REGISTRY.define("SPEC_WIDTH_ARG", 0x4000)
REGISTRY.define("SPEC_PREC_ARG", 0x8000)
LINE_BLOCK = table(
    "line_block", "lines start chars",
    "For each 64 bytes of `src`: line ends before it, byte after the last of them, characters before it.",
)
MNODE_MARK = enum("mnode_mark", "MM", {"BODY": 1, "LABELLED": 2, "ASSIGNEE": 4, "CHOICE": 8, "BEHIND": 16, "RETRIES": 32, "LATER": 64,
                                       "MORE": 128, "REFUSED": 256, "DATA": 512},
                  "RETRIES: an arm or `matches!` whose guard may be tried with several alternatives of an or-pattern, which are "
                  "marked CHOICE; in an arm with more than one or-pattern (mnode.key of the later ones: the one before; BEHIND: "
                  "their alternatives, LATER: their last alternative; MORE: another one follows; REFUSED: too many for the "
                  "counter, or inside each other). BODY: root of a body. LABELLED: a block with a label. ASSIGNEE: `(a, b)` of "
                  "`(a, b) = c`, and what is inside it. DATA: a constant whose name is a static place (`mir/const_items`).")
REGISTRY.define("TARGET_STOP", 0x80000000)
#: Set in the id of a MV_TEMP local that the delivery of the value made.
REGISTRY.define("MV_LATE", 0x10000000)

MV = enum(
    "mir_value", "MV", {"TEMP": 0, "PLACE": 1, "CONST": 2, "BIND": 3, "INHERIT": 4, "GLOBAL": 5, "TARGET": 6, "NONE": 7},
    "What a node's value is: TEMP own local number id, PLACE own place number id, CONST own constant number id, BIND: local of "
    "binding node id, INHERIT: a pattern whose place is that of its parent, GLOBAL: row id of `mconst`, TARGET: already in the "
    "target, NONE: no value. The numbers are relative to the node in the table, absolute in shaders (emit.glsl).",
)
WANT = enum(
    "mir_want", "WANT", "NONE VALUE PLACE INTO COND LAZY LOCAL",
    "What the surroundings want of an expression: nothing, an operand, a place, that it writes the target, that it "
    "jumps to the label of the condition if it is false, (left of a lazy operator) INTO and a jump, or a local that nothing else writes.",
)
MIR_CONTEXT = enum(
    "mir_context", "MX", {"WANT": 15, "ADJUSTED": 16, "NEVER": 32, "HAS": 64, "PROMOTED": 128, "DIRECT": 256, "EXPR": 512},
    "Bits of mnode.context. WANT: mask of WANT_*. ADJUSTED: there are adjustments. NEVER: the value never is there. "
    "HAS: the raw type has a value to store. PROMOTED: its temporary is static. DIRECT: the raw value goes to the "
    "target. EXPR: an expression.",
)

#: Node kinds by the pass that lowers them (shaders/mir/KIND.glsl); COMPARISON: those EXPR_BINARY that compare;
#: TEST: `cfg!` and `matches!`.
_CLASSES = {
    "LEAF": "EXPR_PATH EXPR_LIT EXPR_REF EXPR_FIELD EXPR_CAST EXPR_UNDERSCORE",
    "OPERATOR": "EXPR_UNARY EXPR_BINARY EXPR_ASSIGN_OP",
    "COMPARISON": "",
    "TEST": "",
    "INDEX": "EXPR_INDEX EXPR_ASSIGN",
    "CALL": "EXPR_CALL EXPR_METHOD_CALL EXPR_STRUCT EXPR_TUPLE EXPR_ARRAY EXPR_REPEAT",
    "CONTROL": "BLOCK EXPR_IF EXPR_LET EXPR_WHILE EXPR_LOOP EXPR_FOR EXPR_MATCH ARM EXPR_RETURN EXPR_BREAK EXPR_CONTINUE "
               "ITEM_FN ITEM_CONST ITEM_STATIC STMT_LET EXPR_CONST_BLOCK",
    "RANGE": "EXPR_RANGE",
    "MACRO": "MACRO_CALL",
    "PAT": "PAT_WILD PAT_REST PAT_BIND PAT_LIT PAT_RANGE PAT_PATH PAT_REF PAT_TUPLE PAT_PAREN PAT_SLICE PAT_STRUCT "
           "PAT_FIELD PAT_TUPLE_STRUCT PAT_OR",
    "BAD": "EXPR_TRY EXPR_AWAIT EXPR_CLOSURE EXPR_ASYNC EXPR_TRY_BLOCK EXPR_YIELD EXPR_BECOME EXPR_YEET "
           "EXPR_BUILTIN PAT_BOX PAT_CONST PAT_DEREF PAT_NEVER MACRO_NAMED_ARG",
}
MIR_CLASS = enum("mir_class", "MCLASS", " ".join(["NONE", *_CLASSES]),
                 "Pass that lowers a node kind; BAD: not supported yet.")
REGISTRY.define("MCLASS_COUNT", len(MIR_CLASS.members))


def _classes() -> np.ndarray:
    of = {name: key for key, names in _CLASSES.items() for name in names.split()}
    return np.array([MIR_CLASS[of.get(node.name, "NONE")] for node in NODES], np.uint32)


const_table("mir_class", _classes, "MCLASS_* of each node kind.")

#: Fixed texts of panic messages and formatting, by name.
TEXTS = {
    "NEWLINE": "\n",
    "UNIT": "()",
    "EXPLICIT_PANIC": "explicit panic",
    "TODO": "not yet implemented",
    "TODO_COLON": "not yet implemented: ",
    "UNIMPLEMENTED": "not implemented",
    "UNIMPLEMENTED_COLON": "not implemented: ",
    "UNREACHABLE": "internal error: entered unreachable code",
    "UNREACHABLE_COLON": "internal error: entered unreachable code: ",
    "ASSERTION_FAILED": "assertion failed: ",
    "ASSERT_EQ": "assertion `left == right` failed",
    "ASSERT_NE": "assertion `left != right` failed",
    "COLON": ": ",
    "LEFT": "\n  left: ",
    "RIGHT": "\n right: ",
}
_bytes = bytearray()
for _name, _text in TEXTS.items():
    REGISTRY.define(f"TEXT_{_name}", len(_bytes))
    REGISTRY.define(f"TEXT_{_name}_LEN", len(_text))
    _bytes += _text.encode()
MIR_TEXT = bytes(_bytes)
const_table(
    "mir_text",
    lambda: np.frombuffer(MIR_TEXT + bytes(-len(MIR_TEXT) % 4), np.uint32),
    "Bytes of fixed texts, four to a word (see TEXT_* constants).",
)
