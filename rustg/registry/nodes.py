"""The abstract syntax tree: node kinds, roles of children, and what a node's ``data`` means.

**Shape.** The tree is the dense table ``node`` in post-order (children before their parent):

- the subtree of node ``n`` is the id range ``[n - size(n) + 1, n]``;
- the last child of ``n`` is ``n - 1`` (if ``size(n) > 1``), the previous sibling of a child ``c``
  is ``c - size(c)`` (as long as that is inside the subtree of the parent);
- columns: ``kind`` (enum ``N_*``), ``tok`` (anchor token), ``data`` (per kind, see below),
  ``parent`` (NONE for a FILE), ``role`` (enum ``R_*``, the role of this node in its parent),
  ``nth`` (index among the siblings of the same role), ``first_tok``/``last_tok`` (span, both
  inclusive), ``size`` (nodes in the subtree, itself included).

**Anchors.** Each node is anchored at one token of its own, which no other node uses.  Anything
that has a name is anchored *at that name*: ``tok_sym(node_tok(n))`` is the name of an item, field,
variant, path segment, binding, method call or generic parameter.  The rest are anchored at their
operator, keyword, literal or opening delimiter; a FILE at the end-of-file token.  Things without a
token of their own have no node: the type of a tuple-struct field *is* the field (role FIELD), a
tail expression is a child of its BLOCK (role TAIL), arguments are children of the call.

**Order.** Children stand in token order, so a table row below lists roles in the order in which
they occur: ``EXPR_IF: COND THEN ELSE?`` means that child 0 is the condition, and so on.  ``?`` is
at most one, ``*`` any number.  ``ATTR*`` (ATTR nodes) may precede the children of every item,
statement, expression, arm, field, variant, parameter and generic parameter; the table names it
only where it matters.

**Classes.** ``item expr pat type stmt part``.  A PATH is written once in the grammar and gets the
kind of the place where it stands: EXPR_PATH, PAT_PATH, TYPE_PATH, or plain PATH (qualifier of
another path, use tree, visibility, attribute, macro name, trait in a bound, struct-literal name).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .schema import const_table, enum


@dataclass(frozen=True)
class Node:
    """One kind: ``children`` are (role, cardinality in ``1 ? *``) in token order."""

    id: int
    name: str
    cls: str
    anchor: str
    children: tuple[tuple[str, str], ...]
    doc: str


# name | class | anchor | children | meaning of data, and notes
_TABLE = """
FILE | item | end-of-file token | ITEM* | here and in ITEM_MOD, ITEM_TRAIT, ITEM_IMPL, ITEM_FOREIGN_MOD an ITEM may be a MACRO_CALL
# ---- items. data: bit set ITEM_* (see FLAGS), ATTR* VIS? come first in each
ITEM_FN | item | name | ATTR* VIS? ABI? GENERIC* PARAM* RET? WHERE* BODY? | ITEM_* flags; BODY is a BLOCK. PARAM: PARAM, SELF_PARAM or PARAM_VARIADIC
ITEM_STRUCT | item | name | ATTR* VIS? GENERIC* WHERE* FIELD* | shape: SHAPE_UNIT/TUPLE/RECORD. FIELD: FIELD nodes (record) or type nodes (tuple), which may own ATTR* VIS?
ITEM_UNION | item | name | ATTR* VIS? GENERIC* WHERE* FIELD* | SHAPE_RECORD
ITEM_ENUM | item | name | ATTR* VIS? GENERIC* WHERE* VARIANT* |
ITEM_TRAIT | item | name | ATTR* VIS? GENERIC* BOUND* WHERE* ITEM* | ITEM_UNSAFE, ITEM_AUTO, ITEM_CONST
ITEM_TRAIT_ALIAS | item | name | ATTR* VIS? GENERIC* BOUND* WHERE* |
ITEM_IMPL | item | impl | ATTR* VIS? GENERIC* TRAIT? SELF_TYPE WHERE* ITEM* | ITEM_UNSAFE, ITEM_NEGATIVE (`impl !T for X`), ITEM_CONST, ITEM_DEFAULT, ITEM_OF_TRAIT (it has a TRAIT). TRAIT is a TYPE_PATH
ITEM_TYPE | item | name | ATTR* VIS? GENERIC* BOUND* WHERE* TYPE? WHERE* | alias or associated type; ITEM_DEFAULT
ITEM_CONST | item | name or _ | ATTR* VIS? GENERIC* TYPE INIT? WHERE* | ITEM_DEFAULT
ITEM_STATIC | item | name | ATTR* VIS? TYPE INIT? | ITEM_MUT, ITEM_UNSAFE, ITEM_SAFE
ITEM_MOD | item | name | ATTR* VIS? ITEM* | ITEM_EXTERNAL: `mod x;`, in another file
ITEM_USE | item | use | ATTR* VIS? TREE | TREE: PATH, USE_GROUP, USE_GLOB or USE_RENAME
ITEM_EXTERN_CRATE | item | crate name | ATTR* VIS? RENAME? | RENAME: NAME
ITEM_FOREIGN_MOD | item | extern | ATTR* VIS? ABI? ITEM* | ITEM_UNSAFE
ITEM_MACRO_RULES | item | name | ATTR* VIS? | contents are token trees only
ITEM_MACRO_DEF | item | name | ATTR* VIS? | `macro name(..) {..}`; token trees only
# ---- parts of items
FIELD | part | name | ATTR* VIS? TYPE DEFAULT? | of a struct or union with named fields
VARIANT | part | name | ATTR* VIS? FIELD* DISCR? | shape: SHAPE_UNIT/TUPLE/RECORD; FIELD as in ITEM_STRUCT
VIS | part | pub | PATH? | PATH: `pub(crate)`, `pub(super)`, `pub(self)`, `pub(in a::b)`
ATTR | part | # or doc comment | PATH? VALUE? | ATTR_INNER, ATTR_DOC flags. `#[path = value]`; other contents are token trees
ABI | part | string literal | | of `extern "C"`
NAME | part | identifier | |
PARAM | part | : | ATTR* PAT? TYPE | `pat: Type` of functions, closures and fn types. A closure parameter without type is a pattern node, an unnamed parameter of a fn type a type node, both with role PARAM
SELF_PARAM | part | self | ATTR* LIFETIME? TYPE? | SELF_REF (`&self`), SELF_MUT (`mut self`), SELF_REF|SELF_MUT (`&mut self`)
PARAM_VARIADIC | part | ... | ATTR* PAT? |
GENERIC_LIFETIME | part | lifetime | ATTR* BOUND* |
GENERIC_TYPE | part | name | ATTR* BOUND* DEFAULT? |
GENERIC_CONST | part | name | ATTR* TYPE DEFAULT? |
BINDER | part | for | GENERIC* | `for<'a, ..>`
WHERE_PRED | part | : | ATTR* BINDER? SUBJECT BOUND* | SUBJECT: a type or LIFETIME
LIFETIME | part | lifetime | |
LABEL | part | lifetime | |
BOUND_MAYBE | part | ? or ! | BINDER? TRAIT | `?Sized`; BOUND_NEGATIVE: `!Tr`
BOUND_CONST | part | const | BINDER? TRAIT | `~const Tr`, `const Tr`, `[const] Tr`; TRAIT may be BOUND_MAYBE
BOUND_PAREN | part | ( | BOUND | `(Tr)`
BOUND_USE | part | use | GENERIC_ARG* | `use<'a, T>`
USE_GROUP | part | { | QUAL? TREE* | PATH_GLOBAL: `::{..}`
USE_GLOB | part | * | QUAL? | PATH_GLOBAL: `::*`
USE_RENAME | part | new name or _ | PATH | `path as name`
# ---- paths
PATH | part | identifier | BINDER? QUAL? GENERIC_ARG* PAREN_ARGS? | PATH_GLOBAL (leading `::`; on the first segment), PATH_ASYNC (`async Fn()`). QUAL: PATH or QSELF
QSELF | part | < | TYPE TRAIT? | `<T as Trait>` of `<T as Trait>::name`
PAREN_ARGS | part | ( | ELEM* RET? | `(A, B) -> C` of `Fn(A, B) -> C`; ELEM: types
ASSOC_EQ | part | = | NAME TYPE | `Item = T` among generic arguments; NAME: PATH (may have GENERIC_ARG). TYPE may be a type or constant expression
ASSOC_BOUND | part | : | NAME BOUND* | `Item: Bound`
# ---- macro calls, in any position (item, stmt, expr, pat, type)
MACRO_CALL | expr | ! | PATH ARG* COUNT? PAT? GUARD? ARG* | MACRO_PARSED: the contents of a built-in macro that takes expressions are children (ARG; `matches!`: ARG PAT GUARD?; `vec![x; n]`: ARG COUNT), else a token tree that begins at the group after `!`
MACRO_NAMED_ARG | part | = | NAME VALUE | `name = value` in a parsed macro call; NAME: EXPR_PATH (NAME if it is a keyword: `type = x`)
# ---- statements
STMT_LET | stmt | let | ATTR* PAT TYPE? INIT? ELSE? | LET_SUPER; ELSE: BLOCK
STMT_EXPR | stmt | ; | EXPR | expression with `;`. EXPR may be MACRO_CALL, which is an item macro where items are
STMT_EMPTY | stmt | ; | | 
# ---- expressions
EXPR_PATH | expr | last identifier | QUAL? GENERIC_ARG* PAREN_ARGS? | as PATH
EXPR_LIT | expr | literal, true or false | |
EXPR_UNDERSCORE | expr | _ | | left side of an assignment
EXPR_PAREN | expr | ( | ELEM |
EXPR_TUPLE | expr | ( | ELEM* | `()` and `(a,)` too
EXPR_ARRAY | expr | [ | ELEM* |
EXPR_REPEAT | expr | [ | ELEM COUNT |
EXPR_STRUCT | expr | { | PATH FIELD* BASE? | FIELD: EXPR_FIELD_INIT; BASE: STRUCT_BASE
EXPR_FIELD_INIT | part | field name or number | ATTR* VALUE? | no VALUE: shorthand `S { x }`
STRUCT_BASE | part | .. | EXPR? | `..base`; none: `..`
EXPR_CALL | expr | ( | CALLEE ARG* |
EXPR_METHOD_CALL | expr | method name | RECEIVER GENERIC_ARG* ARG* |
EXPR_FIELD | expr | field name or number | BASE |
EXPR_INDEX | expr | [ | BASE INDEX |
EXPR_TRY | expr | ? | EXPR |
EXPR_AWAIT | expr | await | EXPR |
EXPR_UNARY | expr | operator | EXPR | UNOP_*
EXPR_REF | expr | & | EXPR | REF_MUT, REF_RAW (`&raw const|mut x`)
EXPR_BINARY | expr | operator | LHS RHS | BINOP_* (&& and || included). `&&`, `<<`, `>>`, `<=`, `>=` are anchored at their first character
EXPR_ASSIGN | expr | = | LHS RHS |
EXPR_ASSIGN_OP | expr | operator | LHS RHS | BINOP_*
EXPR_CAST | expr | as | EXPR TYPE |
EXPR_RANGE | expr | .. or ..= | LO? HI? | RANGE_INCLUSIVE, RANGE_LO, RANGE_HI (which ends are there)
EXPR_IF | expr | if | COND THEN ELSE? | THEN: BLOCK; ELSE: BLOCK or EXPR_IF; COND may contain EXPR_LET
EXPR_LET | expr | let | PAT EXPR | `let P = E` in a condition (under && only)
EXPR_WHILE | expr | while | LABEL? COND BODY |
EXPR_LOOP | expr | loop | LABEL? BODY |
EXPR_FOR | expr | for | LABEL? PAT ITER BODY | FOR_AWAIT
EXPR_MATCH | expr | match | SCRUTINEE ARM* | inner attributes are ATTR among the arms
ARM | part | => | ATTR* PAT GUARD? BODY |
BLOCK | expr | { | LABEL? ITEM* STMT* TAIL? | BLOCK_UNSAFE. STMT: STMT_* nodes, MACRO_CALL with braces, block-like expressions without `;`. TAIL: last child, if it is an expression without `;`
EXPR_CLOSURE | expr | first bar | ATTR* BINDER? PARAM* RET? BODY | CLOSURE_MOVE/ASYNC/STATIC/CONST/GEN/USE flags
EXPR_ASYNC | expr | async or gen | BODY | CLOSURE_* flags: `async move {}`, `gen {}`
EXPR_CONST_BLOCK | expr | const | BODY |
EXPR_TRY_BLOCK | expr | try | TYPE? BODY | TYPE: `try bikeshed T {}`
EXPR_RETURN | expr | return | EXPR? |
EXPR_BREAK | expr | break | LABEL? EXPR? |
EXPR_CONTINUE | expr | continue | LABEL? |
EXPR_YIELD | expr | yield | EXPR? |
EXPR_BECOME | expr | become | EXPR |
EXPR_YEET | expr | yeet | EXPR? | `do yeet x`
EXPR_BUILTIN | expr | builtin | | `builtin # name(..)`, contents opaque
# ---- patterns
PAT_WILD | pat | _ | |
PAT_REST | pat | .. | | in tuple, tuple struct and slice patterns, and `..` of a struct pattern
PAT_BIND | pat | name | SUB? | BIND_REF, BIND_MUT. SUB: `name @ pat`. A lone identifier is always PAT_BIND; resolve decides whether it names a constant, variant or struct
PAT_LIT | pat | literal | | PAT_NEG: preceded by `-`
PAT_RANGE | pat | .. or ..= or ... | LO? HI? | RANGE_*; ends: PAT_LIT, PAT_PATH, PAT_CONST
PAT_PATH | pat | last identifier | QUAL? GENERIC_ARG* | a path with more than one segment (or the end of a range)
PAT_REF | pat | & | SUB | REF_MUT
PAT_TUPLE | pat | ( | ELEM* |
PAT_PAREN | pat | ( | ELEM |
PAT_SLICE | pat | [ | ELEM* |
PAT_STRUCT | pat | { | PATH FIELD* | FIELD: PAT_FIELD or PAT_REST
PAT_FIELD | part | field name or number | ATTR* SUB? | BIND_REF, BIND_MUT (`S { ref x }`), BIND_BOX. No SUB: shorthand, which binds the name
PAT_TUPLE_STRUCT | pat | ( | PATH ELEM* |
PAT_OR | pat | first bar | ELEM* |
PAT_BOX | pat | box | SUB |
PAT_CONST | pat | const | BODY | `const { .. }`
PAT_DEREF | pat | deref | SUB | reserved
PAT_NEVER | pat | ! | |
# ---- types
TYPE_PATH | type | last identifier | BINDER? QUAL? GENERIC_ARG* PAREN_ARGS? | as PATH
TYPE_REF | type | & | LIFETIME? TYPE | REF_MUT
TYPE_PTR | type | * | TYPE | REF_MUT
TYPE_TUPLE | type | ( | ELEM* |
TYPE_PAREN | type | ( | ELEM |
TYPE_SLICE | type | [ | ELEM |
TYPE_ARRAY | type | [ | ELEM COUNT | COUNT: expression
TYPE_NEVER | type | ! | |
TYPE_INFER | type | _ | |
TYPE_FN | type | fn | BINDER? ABI? PARAM* RET? | ITEM_UNSAFE, ITEM_EXTERN
TYPE_DYN | type | dyn | BOUND* |
TYPE_IMPL | type | impl | BOUND* |
TYPE_BARE_BOUNDS | type | first + | BOUND* | `A + 'b` without dyn (2015), or in a paren
# ---- recovery
ERROR | part | a token | | what could not be parsed; its children are what was read before
"""

#: Bit flags and small enumerations that ``data`` holds: prefix -> (name, value).
FLAGS: dict[str, dict[str, int]] = {
    "ITEM": {
        "CONST": 1, "ASYNC": 2, "UNSAFE": 4, "EXTERN": 8, "GEN": 16, "SAFE": 32, "DEFAULT": 64,
        "AUTO": 128, "NEGATIVE": 256, "MUT": 512, "EXTERNAL": 1024, "OF_TRAIT": 2048,
    },
    "SHAPE": {"UNIT": 0, "TUPLE": 1, "RECORD": 2},
    "ATTR": {"INNER": 1, "DOC": 2, "UNSAFE": 4},
    "SELF": {"REF": 1, "MUT": 2},
    "PATH": {"GLOBAL": 1, "ASYNC": 2},
    "MACRO": {"PAREN": 1, "BRACKET": 2, "BRACE": 4, "PARSED": 8, "SEMI": 16},
    "BOUND": {"NEGATIVE": 1},
    "REF": {"MUT": 1, "RAW": 2},
    "RANGE": {"INCLUSIVE": 1, "LO": 2, "HI": 4},
    "LET": {"SUPER": 1},
    "FOR": {"AWAIT": 1},
    "BLOCK": {"UNSAFE": 1},
    "CLOSURE": {"MOVE": 1, "ASYNC": 2, "STATIC": 4, "CONST": 8, "GEN": 16, "USE": 32},
    "BIND": {"REF": 1, "MUT": 2, "BOX": 4},
    "PAT": {"NEG": 1},
    "UNOP": {"NEG": 0, "NOT": 1, "DEREF": 2},
    "BINOP": {
        "ADD": 0, "SUB": 1, "MUL": 2, "DIV": 3, "REM": 4, "AND": 5, "OR": 6, "XOR": 7, "SHL": 8,
        "SHR": 9, "EQ": 10, "NE": 11, "LT": 12, "LE": 13, "GT": 14, "GE": 15,
        "LAZY_AND": 16, "LAZY_OR": 17,
    },
}

CLASSES = ("item", "expr", "pat", "type", "stmt", "part")


def _read() -> tuple[Node, ...]:
    nodes = [Node(0, "NONE", "part", "", (), "no node")]
    for line in _TABLE.strip().splitlines():
        if line.startswith("#"):
            continue
        name, cls, anchor, children, doc = (part.strip() for part in line.split("|", 4))
        roles = tuple(
            (word.rstrip("?*"), word[-1] if word[-1] in "?*" else "1") for word in children.split()
        )
        if cls not in CLASSES:
            raise ValueError(f"{name}: unknown class {cls}")
        nodes.append(Node(len(nodes), name, cls, anchor, roles, doc))
    return tuple(nodes)


#: All kinds by id; 0 is "no node".
NODES = _read()
NODE_ID = {node.name: node.id for node in NODES}
#: Roles by id; 0 is "no role" (a root).
ROLES = ("NONE", *dict.fromkeys(role for node in NODES for role, _ in node.children))
ROLE_ID = {role: index for index, role in enumerate(ROLES)}

KIND = enum("node_kind", "N", NODE_ID, "Kinds of syntax nodes.")
ROLE = enum("node_role", "R", ROLE_ID, "Role of a syntax node in its parent.")
CLASS = enum("node_class", "NC", {name.upper(): i for i, name in enumerate(CLASSES)},
             "Class of a node kind; constant table `node_class` maps N_* to it.")
for _prefix, _members in FLAGS.items():
    enum(f"node_{_prefix.lower()}", _prefix, _members, f"Values of a node's data: {_prefix}.")
const_table(
    "node_class",
    lambda: np.array([CLASSES.index(node.cls) for node in NODES], np.uint32),
    "Class (NC_*) of each node kind.",
)
