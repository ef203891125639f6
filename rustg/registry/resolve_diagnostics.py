"""Diagnostics of name resolution and constant evaluation, with rustc's codes and wording (1.95).

What a path wanted (EXP_*) and what it found (FOUND_*) make one diagnostic for each pair:
``D_NOT_FOUND + EXP_x``, ``D_NOT_IN + EXP_x`` and ``D_EXPECTED + EXP_x * FOUND_COUNT + FOUND_y``.
"""

from .diagnostics import MACROS, NAMES, TYPES, diagnostic, section
from .schema import REGISTRY, enum

section(NAMES)

#: Expectation -> (words, code if nothing is found, words then, code if something else is found).
EXPECTATIONS = {
    "VALUE": ("value", "E0425", "value", "E0423"),
    "FN": ("function, tuple struct or tuple variant", "E0425", "function", "E0423"),
    "TYPE": ("type", "E0425", "type", "E0573"),
    "TRAIT": ("trait", "E0405", "trait", "E0404"),
    "STRUCT": ("struct, variant or union type", "E0422", "struct, variant or union type", "E0574"),
    "TUPLE_PAT": ("tuple struct or tuple variant", "E0531", "tuple struct or tuple variant", "E0532"),
    "UNIT_PAT": ("unit struct, unit variant or constant", "E0531", "unit struct, unit variant or constant", "E0532"),
}
#: What a name may mean, in rustc's words.
FOUND = {
    "MOD": "module", "CRATE": "crate", "FN": "function", "STRUCT": "struct", "TUPLE_STRUCT": "tuple struct",
    "UNIT_STRUCT": "unit struct", "UNION": "union", "ENUM": "enum", "STRUCT_VARIANT": "struct variant",
    "TUPLE_VARIANT": "tuple variant", "UNIT_VARIANT": "unit variant", "VARIANT": "variant", "TRAIT": "trait",
    "TRAIT_ALIAS": "trait alias", "TYPE": "type alias", "CONST": "constant", "STATIC": "static",
    "GENERIC_TYPE": "type parameter", "GENERIC_CONST": "const parameter", "PRIM": "builtin type",
    "LOCAL": "local variable", "SELF_TYPE": "self type", "MACRO": "macro",
}
EXPECTED = enum("expectation", "EXP", " ".join(EXPECTATIONS), "What the place of a path asks for.")
FOUND_KIND = enum("found", "FOUND", " ".join(FOUND), "What a name means, as diagnostics say it.")
REGISTRY.define("FOUND_COUNT", len(FOUND))

for _index, (_name, (_, _code, _what, _)) in enumerate(EXPECTATIONS.items()):
    _row = diagnostic(f"NOT_FOUND_{_name}", _code, f"cannot find {_what} `{{0}}` in this scope",
                      label="not found in this scope", args=("sym",), rank=TYPES if _name == "FN" else NAMES)
    if not _index:
        REGISTRY.define("D_NOT_FOUND", _row.id)
#: The same, looked for in a module that has a name, in a crate root, in another crate.
for _where, (_in, _label) in {
    "MODULE": ("module `{1}`", "not found in `{1}`"),
    "ROOT": ("the crate root", "not found in the crate root"),
    "CRATE": ("crate `{1}`", "not found in `{1}`"),
}.items():
    for _index, (_name, (_, _code, _what, _)) in enumerate(EXPECTATIONS.items()):
        _row = diagnostic(f"NOT_IN_{_where}_{_name}", _code, f"cannot find {_what} `{{0}}` in {_in}",
                          label=_label, args=("sym", "node"))
        if not _index:
            REGISTRY.define(f"D_NOT_IN_{_where}", _row.id)
for _index, (_name, (_words, _, _, _code)) in enumerate(EXPECTATIONS.items()):
    for _found, _descr in FOUND.items():
        _message, _label = f"expected {_words}, found {_descr} `{{0}}`", f"not a {_words}"
        _note = ""
        if _found == "STRUCT_VARIANT" and _name in ("VALUE", "FN", "UNIT_PAT"):
            _code_here = "E0533"
        else:
            _code_here = _code
        if _name == "TUPLE_PAT" and _found == "FN":
            _message = "expected a pattern, found a function call"
            _note = ("function calls are not allowed in patterns: "
                     "<https://doc.rust-lang.org/book/ch19-00-patterns.html>")
        if _name == "TYPE" and _found == "TRAIT":
            _message, _label, _code_here = "expected a type, found a trait", "", "E0782"
        # rustc says what is wrong with a lone name that is called when it comes to the types of the call.
        _row = diagnostic(f"EXPECTED_{_name}_{_found}", _code_here, _message, label=_label, note=_note,
                          args=("node",), rank=TYPES if _name == "FN" else NAMES)
        if not _index and _found == "MOD":
            REGISTRY.define("D_EXPECTED", _row.id)
for _index, (_found, _descr) in enumerate(FOUND.items()):
    _row = diagnostic(f"PRIVATE_{_found}", "E0603", f"{_descr} `{{0}}` is private", label=f"private {_descr}",
                      args=("sym",))
    if not _index:
        REGISTRY.define("D_PRIVATE", _row.id)

diagnostic("CAPTURE_NOT_FOUND", "E0425", "cannot find value `{0}` in this scope", label="not found in this scope",
           args=("capture",))

diagnostic("UNRESOLVED_MODULE", "E0433", "cannot find module or crate `{0}` in this scope",
           label="use of unresolved module or unlinked crate `{0}`", help="you might be missing a crate named `{0}`",
           args=("sym",))
diagnostic("UNDECLARED_TYPE", "E0433", "cannot find type `{0}` in this scope", label="use of undeclared type `{0}`",
           args=("sym",))
diagnostic("NO_SEGMENT", "E0433", "cannot find `{0}` in `{1}`", label="could not find `{0}` in `{1}`",
           args=("sym", "sym"))
diagnostic("NO_SEGMENT_IN_ROOT", "E0433", "cannot find `{0}` in `{1}`", label="could not find `{0}` in the crate root",
           args=("sym", "sym"))
diagnostic("TOO_MANY_SUPER", "E0433", "too many leading `super` keywords",
           label="there are too many leading `super` keywords")

diagnostic("UNRESOLVED_IMPORT", "E0432", "unresolved import `{0}`", label="no `{1}` in `{2}`",
           args=("node", "sym", "node"))
diagnostic("UNRESOLVED_IMPORT_IN_ROOT", "E0432", "unresolved import `{0}`", label="no `{1}` in the root",
           args=("node", "sym"))
diagnostic("UNRESOLVED_IMPORT_IN_GROUP", "E0432", "unresolved import `{2}::{1}`", label="no `{1}` in `{2}`",
           args=("node", "sym", "node"))
diagnostic("UNRESOLVED_IMPORT_SEGMENT", "E0432", "unresolved import `{0}`", label="could not find `{1}` in `{2}`",
           args=("node", "sym", "node"))
diagnostic("UNRESOLVED_IMPORT_FIRST", "E0432", "unresolved import `{0}`",
           label="use of unresolved module or unlinked crate `{0}`", help="you might be missing a crate named `{0}`",
           args=("sym",))
diagnostic("UNRESOLVED_IMPORT_LONE", "E0432", "unresolved import `{0}`", label="no external crate `{0}`", args=("sym",))
diagnostic("UNRESOLVED_CRATE", "E0463", "can't find crate for `{0}`", label="can't find crate", args=("sym",))
diagnostic("AMBIGUOUS_NAME", "E0659", "`{0}` is ambiguous", label="ambiguous name",
           note="ambiguous because of multiple glob imports of a name in the same module", args=("sym",))

for _name, _space in (("TYPE", "type"), ("VALUE", "value"), ("MACRO", "macro")):
    diagnostic(f"DEFINED_TWICE_{_name}", "E0428", "the name `{0}` is defined multiple times",
               label="`{0}` redefined here", secondary=f"previous definition of the {_space} `{{0}}` here",
               note=f"`{{0}}` must be defined only once in the {_space} namespace of this {{1}}", args=("sym", "sym"))
    _note = f"`{{0}}` must be defined only once in the {_space} namespace of this {{1}}"
    diagnostic(f"IMPORTED_TWICE_{_name}", "E0252", "the name `{0}` is defined multiple times",
               label="`{0}` reimported here", secondary=f"previous import of the {_space} `{{0}}` here", note=_note,
               args=("sym", "sym"))
    diagnostic(f"IMPORT_CONFLICT_{_name}", "E0255", "the name `{0}` is defined multiple times",
               label="`{0}` imported here", secondary=f"previous definition of the {_space} `{{0}}` here", note=_note,
               args=("sym", "sym"))
    diagnostic(f"ITEM_CONFLICT_{_name}", "E0255", "the name `{0}` is defined multiple times",
               label="`{0}` redefined here", secondary=f"previous import of the {_space} `{{0}}` here", note=_note,
               args=("sym", "sym"))
diagnostic("ASSOC_TWICE", "E0592", "duplicate definitions with name `{0}`", label="duplicate definitions for `{0}`",
           secondary="other definition for `{0}`", args=("sym",))
diagnostic("DECLARED_TWICE", "E0124", "field `{0}` is already declared", label="field already declared",
           secondary="`{0}` first declared here", args=("sym",))
diagnostic("GENERIC_TWICE", "E0403",
           "the name `{0}` is already used for a generic parameter in this item's generic parameters",
           label="already used", secondary="first use of `{0}`", args=("sym",))
diagnostic("TWICE_IN_PARAMS", "E0415", "identifier `{0}` is bound more than once in this parameter list",
           label="used as parameter more than once", args=("sym",))
diagnostic("TWICE_IN_PATTERN", "E0416", "identifier `{0}` is bound more than once in the same pattern",
           label="used in a pattern more than once", args=("sym",))
diagnostic("NOT_IN_ALL_PATTERNS", "E0408", "variable `{0}` is not bound in all patterns",
           label="pattern doesn't bind `{0}`", secondary="variable not in all patterns", args=("sym",))
for _where, _words in (("LET", "let bindings"), ("MATCH", "match bindings"), ("PARAM", "function parameters")):
    for _found, _one, _many in (("TUPLE_STRUCT", "a tuple struct", "tuple structs"), ("STATIC", "a static", "statics"),
                                ("TUPLE_VARIANT", "a tuple variant", "tuple variants")):
        diagnostic(f"SHADOWS_{_where}_{_found}", "E0530", f"{_words} cannot shadow {_many}",
                   label=f"cannot be named the same as {_one}", args=("sym",))

diagnostic("CTOR_PRIVATE", "E0603", "tuple struct constructor `{0}` is private", label="private tuple struct constructor",
           secondary="a constructor is private if any of the fields is private", args=("sym",))
diagnostic("CTOR_NO_CALL", "E0423", "cannot initialize a tuple struct which contains private fields", args=("sym",))
diagnostic("CTOR_NO_MATCH", "E0532", "cannot match against a tuple struct which contains private fields",
           label="constructor is not visible here due to private fields", args=("sym",))
for _name, _words in (("PRIVATE", "is private, and cannot be re-exported"),
                      ("CRATE", "is only public within the crate, and cannot be re-exported outside")):
    diagnostic(f"REEXPORT_{_name}", "E0364", f"`{{0}}` {_words}", args=("sym",))
    _label = "re-export of private `{0}`" if _name == "PRIVATE" else "re-export of crate public `{0}`"
    diagnostic(f"REEXPORT_{_name}_TYPE", "E0365", f"`{{0}}` {_words}", label=_label,
               note="consider declaring type or module `{0}` with `pub`", args=("sym",))
diagnostic("OUTER_LOCAL", "E0434", "can't capture dynamic environment in a fn item",
           help="use the `|| {{ ... }}` closure form instead")
diagnostic("LOCAL_IN_CONST", "E0435", "attempt to use a non-constant value in a constant", label="non-constant value")
diagnostic("OUTER_GENERIC", "E0401", "can't use generic parameters from outer item",
           label="use of generic parameter from outer item", secondary="type parameter from outer item", args=("sym",))
diagnostic("OUTER_LIFETIME", "E0401", "can't use generic parameters from outer item",
           label="use of generic parameter from outer item", secondary="lifetime parameter from outer item", args=("sym",))
diagnostic("NOT_IN_LIBRARY", "R0202", "`{0}` of the standard library is not supported yet",
           note="this is part of Rust that rustg will compile later", args=("sym",))
diagnostic("CFG_UNSUPPORTED", "R0203", "conditional compilation with `{0}` is not supported yet",
           note="this is part of Rust that rustg will compile later", args=("sym",))
diagnostic("OUTER_SELF", "E0401", "can't use `Self` from outer item", label="use of `Self` from outer item")
diagnostic("NO_SELF_VALUE", "E0424", "expected value, found module `self`",
           label="`self` value is a keyword only available in methods with a `self` parameter",
           secondary="this function doesn't have a `self` parameter")
diagnostic("NO_SELF_VALUE_FREE", "E0424", "expected value, found module `self`",
           label="`self` value is a keyword only available in methods with a `self` parameter",
           secondary="this function can't have a `self` parameter")
diagnostic("NO_SELF_CONSTRUCTOR", "E0425", "cannot find value `Self` in this scope", label="not found in this scope")
diagnostic("NO_SELF_STRUCT", "E0411", "cannot find struct, variant or union type `Self` in this scope",
           label="`Self` is only available in impls, traits, and type definitions", secondary="`Self` not allowed in a function")
diagnostic("NO_SELF_HEAD", "E0433", "cannot find `Self` in this scope",
           label="`Self` is only available in impls, traits, and type definitions")
diagnostic("NO_SELF_TYPE", "E0411", "cannot find type `Self` in this scope",
           label="`Self` is only available in impls, traits, and type definitions", secondary="`Self` not allowed in a function")
diagnostic("NO_FILE", "E0583", "file not found for module `{0}`",
           help_first=True, help='to create the module `{0}`, create file "{0}.rs" or "{0}/mod.rs"',
           note="if there is a `mod {0}` elsewhere in the crate already, import it with `use crate::...` instead",
           args=("sym",))

diagnostic("NO_MAIN", "E0601", "`main` function not found in crate `{0}`",
           label="consider adding a `main` function to `{1}`", args=("crate", "path"))
diagnostic("UNKNOWN_MACRO", None, "cannot find macro `{0}` in this scope", args=("sym",), rank=MACROS)
diagnostic("UNDECLARED_LABEL", "E0426", "use of undeclared label `'{0}`", label="undeclared label `'{0}`", args=("sym",))
diagnostic("UNDECLARED_LIFETIME", "E0261", "use of undeclared lifetime name `'{0}`", label="undeclared lifetime",
           args=("sym",))
for _name, _help in {
    "MISSING": "",
    "NO_SOURCE": "this function's return type contains a borrowed value, but there is no value for it to be borrowed from",
    "AMBIGUOUS": "",
}.items():
    diagnostic(f"LIFETIME_{_name}", "E0106", "missing lifetime specifier", label="expected named lifetime parameter",
               help=_help)
diagnostic("GLOB_LIMIT", "R0201", "more than 64 modules are imported with `*` into one another, which is not supported yet")
diagnostic("BREAK_OUTSIDE", "E0268", "`break` outside of a loop or labeled block",
           label="cannot `break` outside of a loop or labeled block")
diagnostic("CONTINUE_OUTSIDE", "E0268", "`continue` outside of a loop", label="cannot `continue` outside of a loop")
diagnostic("JUMP_IN_CLOSURE", "E0267", "`{0}` inside of a closure", label="cannot `{0}` inside of a closure",
           secondary="enclosing closure", args=("sym",))
diagnostic("JUMP_IN_ASYNC", "E0267", "`{0}` inside `async` block", label="cannot `{0}` inside `async` block",
           secondary="enclosing `async` block", args=("sym",))
diagnostic("JUMP_IN_LABELED_BLOCK", "E0695", "unlabeled `{0}` inside of a labeled block",
           label="`{0}` statements that would diverge to or through a labeled block need to bear a label", args=("sym",))
diagnostic("JUMP_IN_CONDITION", "E0590", "`break` or `continue` with no label in the condition of a `while` loop",
           label="unlabeled `{0}` in the condition of a `while` loop", args=("sym",))
diagnostic("BREAK_VALUE", "E0571", "`break` with value from a `{0}` loop",
           label="can only break with a value inside `loop` or breakable block",
           secondary="you can't `break` with a value in a `{0}` loop", args=("sym",))
diagnostic("CONTINUE_TO_BLOCK", "E0696", "`continue` pointing to a labeled block",
           label="labeled blocks cannot be `continue`'d", secondary="labeled block the `continue` points to")
diagnostic("RETURN_OUTSIDE_FN", "E0572", "return statement outside of function body")

#: Failures of constant evaluation; arguments: left operand (the only one), right operand, name of the item.
_FAILURES = {
    "ADD": "attempt to compute `{0} + {1}`, which would overflow",
    "SUB": "attempt to compute `{0} - {1}`, which would overflow",
    "MUL": "attempt to compute `{0} * {1}`, which would overflow",
    "DIV": "attempt to compute `{0} / {1}`, which would overflow",
    "REM": "attempt to compute the remainder of `{0} % {1}`, which would overflow",
    "NEG": "attempt to negate `{0}`, which would overflow",
    "SHL": "attempt to shift left by `{1}`, which would overflow",
    "SHR": "attempt to shift right by `{1}`, which would overflow",
    "DIV_ZERO": "attempt to divide `{0}` by zero",
    "REM_ZERO": "attempt to calculate the remainder of `{0}` with a divisor of zero",
}
for _label, _suffix in (("evaluation of constant value failed here", ""), ("evaluation of `{2}` failed here", "_NAMED")):
    for _name, _message in _FAILURES.items():
        diagnostic(f"CONST_{_name}{_suffix}", "E0080", _message, label=_label, args=("cval", "cval", "tok"))
    diagnostic(f"CONST_INDEX{_suffix}", "E0080", "index out of bounds: the length is {0} but the index is {1}",
               label=_label, args=("int", "int", "tok"))
REGISTRY.define("CONST_NAMED", len(_FAILURES) + 1)
for _name, _message, _kind in (
    ("PANIC", "explicit panic", "tok"), ("PANIC_TEXT", "{0}", "format_text"), ("ASSERT", "assertion failed: {0}", "node"),
    ("UNREACHABLE", "internal error: entered unreachable code", "tok"), ("TODO", "not yet implemented", "tok"),
    ("UNIMPLEMENTED", "not implemented", "tok"),
):
    diagnostic(f"CONST_{_name}", "E0080", f"evaluation panicked: {_message}", label="evaluation of `{2}` failed here", args=(_kind, "int", "tok"))
diagnostic("CONST_CYCLE", "E0391", "cycle detected when simplifying constant for the type system `{0}`", args=("anchor",))
diagnostic("DISCRIMINANT_TWICE", "E0081", "discriminant value `{0}` assigned more than once",
           secondary="`{0}` assigned here", args=("cval_plain",))
diagnostic("DISCRIMINANT_OVERFLOW", "E0370", "enum discriminant overflowed", label="overflowed on value after {0}",
           note="explicitly set `{1} = {2}` if that is desired outcome", args=("cval_plain", "sym", "cval_plain"))
for _name, _where in (("CONST", "constants"), ("STATIC", "statics")):
    diagnostic(f"NOT_CONST_FN_{_name}", "E0015", f"cannot call non-const function `{{0}}` in {_where}", args=("node",))
    diagnostic(f"NOT_CONST_FORMAT_{_name}", "E0015", f"cannot call non-const formatting macro in {_where}")
diagnostic("CONST_PANIC_ARGUMENT", None, "argument to `panic!()` in a const context must have type `&str`")
diagnostic("EMPTY_RANGE_INCLUSIVE", "E0030", "lower bound for range pattern must be less than or equal to upper bound",
           label="lower bound larger than upper bound")
diagnostic("EMPTY_RANGE", "E0579", "lower bound for range pattern must be less than upper bound")
diagnostic("REPR_PACKED", "R0305", "packed types are not supported in kernels yet", label="not supported yet")
diagnostic("REPR_ALIGN", "R0306", "alignments of more than 16 bytes are not supported yet", label="not supported yet")
