"""What the grammar accepts but Rust does not, found on the finished tree (``parse/check_*``)."""

import numpy as np

from .diagnostics import diagnostic
from .grammar import COUNT_OF, PAREN_OF
from .nodes import NODES
from .schema import const_table, enum, table

_DEFINE = "help: provide a definition for the "
for _name, _what, _how in (
    ("FUNCTION", "free function without a body", "function: `{{ <body> }}`"),
    ("CONSTANT", "free constant item without body", "constant: `= <expr>;`"),
    ("STATIC", "free static item without body", "static: `= <expr>;`"),
    ("TYPE", "free type alias without body", "type: `= <type>;`"),
):
    diagnostic(f"FREE_{_name}_NO_BODY", None, _what, secondary=_DEFINE + _how)
for _name, _what, _how in (
    ("FUNCTION", "function", "function: `{{ <body> }}`"),
    ("CONSTANT", "constant", "constant: `= <expr>;`"),
    ("TYPE", "type", "type: `= <type>;`"),
):
    diagnostic(f"ASSOC_{_name}_NO_BODY", None, f"associated {_what} in `impl` without body",
               secondary=_DEFINE + _how)
diagnostic("EXTERN_FN_BODY", None, "incorrect function inside `extern` block", label="cannot have a body")
diagnostic("EXTERN_STATIC_BODY", None, "incorrect `static` inside `extern` block",
           label="cannot have a body")
diagnostic("EXTERN_CONST", None, "extern items cannot be `const`",
           note="for more information, visit https://doc.rust-lang.org/std/keyword.extern.html")
diagnostic("ASSOC_STATIC", None, "associated `static` items are not allowed")
diagnostic("UNEXPECTED_SELF", None, "unexpected `self` parameter in function",
           label="must be the first parameter of an associated function")
diagnostic("SELF_NOT_ASSOC", None, "`self` parameter is only allowed in associated functions",
           label="not semantically valid as function parameter",
           note="associated functions are those in `impl` or `trait` definitions")
for _name, _note in (
    ("TRAIT", "trait items always share the visibility of their trait"),
    ("IMPL", "trait items always share the visibility of their trait"),
    ("ENUM", "enum variants and their fields always share the visibility of the enum they are in"),
    ("IMPL_HEAD", "place qualifiers on individual impl items instead"),
    ("EXTERN_HEAD", "place qualifiers on individual foreign items instead"),
):
    diagnostic(f"VIS_{_name}", "E0449", "visibility qualifiers are not permitted here",
               label="help: remove the qualifier", note=_note)
diagnostic("VIS_MACRO", None, "can't qualify macro_rules invocation with `pub`",
           label="help: try exporting the macro: `#[macro_export]`")
diagnostic("EXPECTED_EXPRESSION_LET", None, "expected expression, found `let` statement",
           note="only supported directly in conditions of `if` and `while` expressions")
diagnostic("LET_OR", None, "`||` operators are not supported in let chain conditions")
diagnostic("LET_CHAIN_EDITION", None, "let chains are only allowed in Rust 2024 or later")
diagnostic("UNDERSCORE_EXPR", None,
           "in expressions, `_` can only be used on the left-hand side of an assignment",
           label="`_` not allowed here")
diagnostic("INDEX_EMPTY", None, "expected expression, found `]`", label="expected expression")
diagnostic("RANGE_NO_END", "E0586", "inclusive range with no end",
           note="inclusive ranges must be bounded at the end (`..=b` or `a..=b`)")
diagnostic("BASE_REQUIRED", "E0797", "base expression required after `..`")
diagnostic("REST_NOT_ALLOWED", None, "`..` patterns are not allowed here",
           note="only allowed in tuple, tuple struct, and slice patterns")
for _name in ("tuple", "slice", "tuple struct"):
    diagnostic(f"REST_TWICE_{_name.upper().replace(' ', '_')}", None,
               f"`..` can only be used once per {_name} pattern",
               label=f"can only be used once per {_name} pattern", secondary="previously used here")
diagnostic("EMPTY_UNION", None, "unions cannot have zero fields")
diagnostic("INHERENT_NEGATIVE", None, "inherent impls cannot be negative",
           label="inherent impl for this type")
diagnostic("INHERENT_UNSAFE", "E0197", "inherent impls cannot be unsafe", label="inherent impl for this type")
diagnostic("INHERENT_DEFAULT", None, "inherent impls cannot be default",
           label="inherent impl for this type",
           note="only trait implementations may be annotated with `default`")
diagnostic("LIFETIME_ORDER", None, "lifetime parameters must be declared prior to type and const parameters")
diagnostic("DEFAULT_TRAILING", None, "generic parameters with a default must be trailing")
diagnostic("DEFAULT_NOT_ALLOWED", None, "defaults for generic parameters are not allowed here")
diagnostic("PATTERN_NO_BODY", "E0642", "patterns aren't allowed in functions without bodies",
           label="pattern not allowed in function without body")
diagnostic("PATTERN_EXTERN", "E0130", "patterns aren't allowed in foreign function declarations",
           label="pattern not allowed in foreign function")
diagnostic("INNER_ATTRIBUTE", None, "an inner attribute is not permitted in this context",
           note="inner attributes, like `#![no_std]`, annotate the item enclosing them, and are usually "
           "found at the beginning of source files")
diagnostic("INNER_DOC", "E0753", "expected outer doc comment",
           note="inner doc comments like this (starting with `//!` or `/*!`) can only appear before items")
diagnostic("UNSAFE_MOD", None, "module cannot be declared unsafe")
diagnostic("SAFE_OUTSIDE", None,
           "items outside of `unsafe extern { }` cannot be declared with `safe` safety qualifier")
diagnostic("ASYNC_2015", "E0670", "`async fn` is not permitted in Rust 2015",
           label="to use `async fn`, switch to Rust 2018 or later")

#: Items that only stand in modules and blocks, as messages call them.
_FREE = {
    "ITEM_STRUCT": "struct", "ITEM_UNION": "union", "ITEM_ENUM": "enum", "ITEM_TRAIT": "trait",
    "ITEM_TRAIT_ALIAS": "trait alias", "ITEM_IMPL": "implementation", "ITEM_MOD": "module",
    "ITEM_USE": "`use` import", "ITEM_EXTERN_CRATE": "`extern crate`",
    "ITEM_FOREIGN_MOD": "extern block", "ITEM_MACRO_RULES": "macro definition",
    "ITEM_MACRO_DEF": "macro definition",
}
_MISPLACED = {}
for _kind, _what in _FREE.items():
    for _place, _where in (("ASSOC", "`trait`s or `impl`s"), ("EXTERN", "`extern` blocks")):
        _MISPLACED[_kind, _place] = diagnostic(
            f"{_place}_{_kind}", None, f"{_what} is not supported in {_where}",
            help=f"consider moving the {_what.strip('`')} out to a nearby module scope",
        ).id
const_table(
    "misplaced",
    lambda: np.array([[_MISPLACED.get((node.name, place), 0) for place in ("ASSOC", "EXTERN")]
                      for node in NODES], np.uint32).ravel(),
    "For each node kind the diagnostics for such an item in a trait or impl, and in an extern block.",
)

#: What of a node tells at a glance that it needs no check.
_CLASSES = {
    "ITEM": "ITEM_FN ITEM_CONST ITEM_STATIC ITEM_TYPE", "FREE": " ".join(_FREE), "VIS": "VIS",
    "SELF": "SELF_PARAM", "PARAM": "PARAM", "GENERIC": "GENERIC_LIFETIME GENERIC_TYPE GENERIC_CONST",
    "LET": "EXPR_LET", "RANGE": "EXPR_RANGE PAT_RANGE", "BASE": "STRUCT_BASE", "INDEX": "EXPR_INDEX", "ATTR": "ATTR",
    "ALWAYS": "EXPR_UNDERSCORE PAT_REST",
}
CHECK = enum("check_class", "CHECK", {"NONE": 0} | {name: i + 1 for i, name in enumerate(_CLASSES)},
             "How parse/fix sees whether a node needs a check.")


def _watched() -> np.ndarray:
    of = {kind: CHECK[name] for name, kinds in _CLASSES.items() for kind in kinds.split()}
    fixed = {"BLOCK", "EXPR_ASSIGN", *PAREN_OF, *COUNT_OF}
    return np.array([of.get(node.name, 0) | 32 * (node.name in fixed) for node in NODES], np.uint32)


const_table("node_watch", _watched, "CHECK_* of each node kind, and 32 if parse/fix may change its kind or what its children are.")
SUSPECT = table("suspect", "node", "Nodes that parse/check_items, check_heads and check_bodies look at.")
