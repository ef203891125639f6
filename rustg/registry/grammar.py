"""Constants and tables of the parse automaton, and the fix-ups of kinds after parsing.

The format is described in ``rustg/grammar/tables.py``, which makes the arrays.
"""

from __future__ import annotations

import numpy as np

from rustg.grammar.tables import ARRAYS, load, start_symbols

from .nodes import NODE_ID, NODES, ROLE_ID
from .schema import REGISTRY, const_table, enum

OPS = enum("lr_op", "LR", {"ERROR": 0, "GO": 1, "GO_REDUCE": 2, "REDUCE": 3, "ACCEPT": 4},
           "Operations of the parse automaton; see rustg/grammar/tables.py.")
ACTS = enum("lr_act", "LR", {"NONE": 0, "NODE": 1, "ADOPT": 2}, "What a reduction does.")
CARRY = enum("lr_carry", "CARRY", {"NOTHING": 0, "NODE": 1, "CHAIN": 2, "GROUP": 3},
             "What a stack entry carries.")
CUTS = enum("cut", "CUT", {"COMMA": 1, "SEMI": 2, "BRACE": 4, "ARM": 8},
            "Where a group's contents are cut into segments, by start symbol.")


#: Start symbols; 0 is an opaque group (a token tree).
START = enum("start", "START", {"OPAQUE": 0} | {name: i + 1 for i, (name, _) in enumerate(start_symbols())},
             "Start symbols: what the contents of a delimiter group are parsed as.")
#: Every file is parsed like the contents of a group with this start symbol.
REGISTRY.define("START_FILE", START["ITEMS"])

#: Kinds that depend on what a group turned out to contain, see ``FIXUPS`` in the docstring.
PAREN_OF = {"EXPR_TUPLE": "EXPR_PAREN", "PAT_TUPLE": "PAT_PAREN", "TYPE_TUPLE": "TYPE_PAREN"}
COUNT_OF = {"EXPR_ARRAY": "EXPR_REPEAT", "TYPE_SLICE": "TYPE_ARRAY"}

#: Roles in which a PATH is an expression, a type or a pattern, whatever the parent is.
_EXPR_ROLES = ("INIT DEFAULT_EXPR DISCR VALUE ARG GUARD EXPR COUNT BASE CALLEE RECEIVER INDEX LHS RHS COND "
               "ITER SCRUTINEE TAIL STMT").split()
_TYPE_ROLES = "RET SELF_TYPE SUBJECT GENERIC_ARG BOUND TRAIT".split()


def path_kind(parent: str, role: str) -> str:
    """Kind of a PATH with this role below a node of kind ``parent``."""
    cls = {node.name: node.cls for node in NODES}[parent]
    if role in _EXPR_ROLES:
        return "EXPR_PATH"
    if role in _TYPE_ROLES:
        return "TYPE_PATH"
    if role == "TYPE":
        return "TYPE_PATH"
    if role == "DEFAULT":
        return "EXPR_PATH" if parent == "FIELD" else "TYPE_PATH"
    if role in ("PAT", "LO", "HI") and (cls == "pat" or role == "PAT"):
        return "PAT_PATH"
    if role in ("LO", "HI"):
        return "EXPR_PATH"
    if role == "SUB":
        return "PAT_PATH"
    if role == "PARAM":
        return "PAT_PATH" if parent == "EXPR_CLOSURE" else "TYPE_PATH"
    if role == "FIELD":
        return "TYPE_PATH"
    if role == "BODY":
        return "EXPR_PATH"
    if role == "ELEM":
        return {"pat": "PAT_PATH", "expr": "EXPR_PATH"}.get(cls, "TYPE_PATH")
    if role == "NAME" and parent == "MACRO_NAMED_ARG":
        return "EXPR_PATH"
    return "PATH"


def _path_kinds() -> np.ndarray:
    """Kind of a PATH by parent kind and role: entry ``parent * ROLE_STRIDE + role``."""
    result = np.full((len(NODES), len(ROLE_ID)), NODE_ID["PATH"], np.uint32)
    for node in NODES:
        for role, index in ROLE_ID.items():
            result[node.id, index] = NODE_ID[path_kind(node.name, role)]
    return result.ravel()


def _variants(mapping: dict[str, str]) -> np.ndarray:
    result = np.zeros(len(NODES), np.uint32)
    for kind, other in mapping.items():
        result[NODE_ID[kind]] = NODE_ID[other]
    return result


REGISTRY.define("ROLE_STRIDE", len(ROLE_ID))
const_table("path_kind", _path_kinds, "Kind of a PATH: entry `parent kind * ROLE_STRIDE + role`.")
const_table("paren_kind", lambda: _variants(PAREN_OF),
            "Kind that a tuple has if it is one element in parentheses without a comma, or 0.")
const_table("count_kind", lambda: _variants(COUNT_OF),
            "Kind that an array or slice has if its last child is a COUNT, or 0.")


def _cuts() -> np.ndarray:
    return np.array([0, *(sum(CUTS[cut] for cut in cuts) for _, cuts in start_symbols())], np.uint32)


const_table("lr_start_cut", _cuts, "CUT_* bits of each start symbol.")

for _name, _doc in ARRAYS.items():
    const_table(_name, lambda name=_name: load()[name], _doc)
