"""Parts of diagnostics of types, patterns and mutability, in rustc's words."""

from .diagnostics import part
from .schema import REGISTRY

_TOK, _SYM, _T = ("tok",), ("sym",), ("ty", "ty")

# ---- mutability
part("MAKE_BINDING_MUT", "suggest", "consider making this binding mutable", edit="mut ", applicability="MachineApplicable")
part("MAKE_FOR_BINDING_MUT", "suggest", "consider making this binding mutable", edit="(mut {0}) ", args=_TOK,
     applicability="MachineApplicable")
part("TAKE_BORROW", "suggest", "to modify the original value, take a borrow instead", edit="ref mut ")
part("MAKE_MUT", "suggest", "consider changing this to be mutable", edit="mut ", applicability="MachineApplicable")
part("MAKE_REF_MUT", "suggest", "consider changing this to be a mutable reference", edit="mut ",
     applicability="MachineApplicable")
part("STATIC_NOT_WRITTEN", "label", "this `static` cannot be written to")

# ---- methods of numbers of unknown type
for _kind, _type in (("INT", "i32"), ("FLOAT", "f32")):
    part(f"NUMBER_TYPE_{_kind}", "suggest", f"you must specify a concrete type for this numeric value, like `{_type}`", edit=f"_{_type}")
    part(f"BINDING_TYPE_{_kind}", "suggest", f"you must specify a type for this binding, like `{_type}`", edit=f": {_type}")
    part(f"BINDING_TYPE_LABEL_{_kind}", "label", f"you must specify a type for this binding, like `{_type}`")

# ---- patterns that do not cover all values
part("NOT_COVERED", "sub_label", "not covered")
part("TYPE_DEFINED", "note", "`{0}` defined here", args=("ty",))
part("MATCHED_TYPE", "note", "the matched value is of type `{0}`", args=("ty",))
part("LET_IRREFUTABLE", "note",
     "`let` bindings require an \"irrefutable pattern\", like a `struct` or an `enum` with only one variant")
part("LET_BOOK", "note", "for more information, visit https://doc.rust-lang.org/book/ch19-02-refutability.html")
part("STR_OPEN", "note", "`&str` cannot be matched exhaustively, so a wildcard `_` is necessary")
_ALL = "ensure that all possible cases are being handled by adding a match arm with a wildcard pattern"
for _name, _text in (
    ("ADD_ARM", " or an explicit pattern as shown"),
    ("ADD_OR_ARM", ", a match arm with multiple or-patterns as shown, or multiple match arms"),
    ("ADD_WILD_ARM", " as shown, or multiple match arms"),
):
    part(_name, "suggest", _ALL + _text, applicability="HasPlaceholders")
part("ADD_ONLY_ARM", "suggest", f"{_ALL} as shown", applicability="HasPlaceholders")
part("ARM_ONLY", "more", " {{\n{0}    _ => todo!(),\n{0}}}", args=("indent",))
part("REFERENCES_INHABITED", "note", "references are always considered inhabited")
_ARM = ("witness_arm", "indent")
part("ARM_ALONE", "more", " {{\n{1}    {0} => todo!(),\n{1}}}", args=_ARM)
part("ARM_LINE", "more", ",\n{1}{0} => todo!()", args=_ARM)
part("ARM_SAME_LINE", "more", ", {0} => todo!()", args=_ARM)
for _many, _variants in (("", "variant that isn't"), ("_MANY", "variants that aren't")):
    part(f"USE_LET_ELSE{_many}", "suggest", f"you might want to use `let...else` to handle the {_variants} matched",
         edit=" else {{ todo!() }}", style="short", applicability="HasPlaceholders")
for _many, _variants in (("", "variant that isn't"), ("_MANY", "variants that aren't")):
    part(f"USE_IF_LET{_many}", "suggest", f"you might want to use `if let` to ignore the {_variants} matched",
         edit="if ", applicability="HasPlaceholders")
part("EDIT_TODO_BLOCK", "edit", " {{ todo!() }}")
part("UNDERSCORE_NAME", "suggest",
     "alternatively, you could prepend the pattern with an underscore to define a new named variable; identifiers cannot "
     "begin with digits", edit="_")

part("ONE_ELEMENT", "relabel", "expected 1 element")
part("ARRAY_OF_ONE", "relabel", "pattern cannot match array of 1 element")

# ---- mismatched types
part("DUE_TO_THIS", "label", "expected due to this")
part("DUE_TO_TYPE", "label", "expected due to this type")
part("DUE_TO_PARAMETER_TYPE", "label", "expected due to this parameter type")
part("DUE_TO_VALUE", "label", "expected due to this value")
part("DUE_TO_BINDING_TYPE", "label", "expected due to the type of this binding")
part("FOUND_HERE", "label", "found here")
part("EXPECTED_BECAUSE", "label", "expected because of this")
part("BECAUSE_OPERAND", "label", "expected because this is `{0}`", args=("ty",))
part("BECAUSE_ASSIGNMENT", "label", "expected because of this assignment")
part("BECAUSE_RETURN", "label", "expected `{0}` because of return type", args=("ty",))
part("BECAUSE_THIS_RETURN", "label", "expected `{0}` because of this return type", args=("ty",))
part("LOOP_OF_TYPE", "label", "this loop is expected to be of type `{0}`", args=("ty",))
part("ARM_OF_TYPE", "label", "this is found to be of type `{0}`", args=("ty",))
part("ARMS_OF_TYPE", "label", "this and all prior arms are found to be of type `{0}`", args=("ty",))
part("ARMS_DIFFER", "label", "`match` arms have incompatible types")
part("EXPRESSION_OF_TYPE", "label", "this expression has type `{0}`", args=("ty",))
part("EXPECTED_FOUND", "note", "{0}", args=("expected_found",))
part("EXPECTED_TUPLE", "note", "expected tuple `{0}`\n   found tuple `{1}`", args=("ty", "blanks"))

# ---- arguments
_CALLED = ("function", "method", "function", "struct", "enum variant")
for _index, _what in enumerate(_CALLED):
    _row = part(f"ARGUMENTS_INCORRECT{_index}", "label", f"arguments to this {_what} are incorrect")
    if not _index:
        REGISTRY.define("P_ARGUMENTS_INCORRECT", _row.id)
for _index, _what in enumerate(("function", "method", "associated function", "tuple struct", "tuple variant")):
    _row = part(f"CALLEE_DEFINED{_index}", "note", f"{_what} defined here")
    if not _index:
        REGISTRY.define("P_CALLEE_DEFINED", _row.id)
part("ARGUMENT_MISMATCH", "label", "expected {0}, found {1}", args=("sort", "sort"))
part("ARGUMENT_MUTABILITY", "label", "types differ in mutability")
part("ARGUMENT_LENGTH", "label", "expected an array with a size of {0}, found one with a size of {1}", args=("length", "length"))
part("ARGUMENT_ARITY", "label", "expected a tuple with {0}, found one with {1}", args=("arity", "arity"))
part("SUB_PLAIN", "sub_label")
part("ARGUMENT_MISSING", "label", "argument #{0} of type `{1}` is missing", args=("int", "ty"))
part("TWO_MISSING", "label", "two arguments of type `{0}` and `{1}` are missing", args=_T)
part("MANY_MISSING", "label", "multiple arguments are missing")
part("ARGUMENT_UNEXPECTED", "label", "unexpected argument #{0} of type `{1}`", args=("int", "ty"))
part("PROVIDE_ARGUMENT", "suggest", "provide the argument", applicability="HasPlaceholders")
part("PROVIDE_ARGUMENTS", "suggest", "provide the arguments", applicability="HasPlaceholders")
part("MORE_TYPE_COMMENT", "more", "/* {0} */", args=("ty",))
part("REMOVE_ARGUMENT", "suggest", "remove the extra argument", applicability="HasPlaceholders")

# ---- operators
part("TYPE_LABEL", "label", "{0}", args=("ty",))
part("NO_LABEL_HERE", "relabel")
for _name, _sign in (("ADD", "+"), ("SUB", "-"), ("MUL", "*"), ("DIV", "/"), ("REM", "%"), ("AND", "&"), ("OR", "|"),
                     ("XOR", "^"), ("SHL", "<<"), ("SHR", ">>")):
    _row = part(f"CANNOT_USE_{_name}", "label", f"cannot use `{_sign}=` on type `{{0}}`", args=("ty",))
    if _name == "ADD":
        REGISTRY.define("P_CANNOT_USE", _row.id)
for _index, _trait in enumerate("Add Sub Mul Div Rem BitAnd BitOr BitXor Shl Shr".split()
                                + ["PartialEq"] * 2 + ["PartialOrd"] * 4):
    _row = part(f"MIGHT_MISS_{_index}", "note", f"an implementation of `{_trait}` might be missing for `{{0}}`",
                label=f"must implement `{_trait}`", args=("ty",))
    if not _index:
        REGISTRY.define("P_MIGHT_MISS", _row.id)
for _index, _trait in enumerate(("PartialEq", "PartialEq, PartialOrd")):
    _row = part(f"DERIVE_{_index}", "suggest", f"consider annotating `{{0}}` with `#[derive({_trait})]`",
                edit=f"#[derive({_trait})]\n", args=("ty",), applicability="MachineApplicable")
    if not _index:
        REGISTRY.define("P_DERIVE", _row.id)
part("MAXIMUM", "suggest", "you may have meant the maximum value of `{0}`", edit="{0}::MAX", args=("ty",))
part("NEGATIVE_TYPE", "suggest", "consider specifying an integer type that can be negative", edit="{0}", args=("ty",))
part("NEG_TYPES", "help", "the following other types implement trait `Neg`:\n  " +
     "\n  ".join(f"&{name}" for name in "f128 f16 f32 f64 i128 i16 i32 i64".split()) + "\nand 12 others")
part("FROM_THE_END", "suggest", "to access an element starting from the end of the `{1}`, compute the index", edit="{0}.len() ",
     args=("node", "ty"))
for _index, _sign in enumerate("+ - * / % & | ^ << >>".split()):
    _row = part(f"DEREF_LEFT{_index}", "suggest", f"`{_sign}` can be used on `{{0}}` if you dereference the left-hand side", edit="*",
                args=("ty",))
    if not _index:
        REGISTRY.define("P_DEREF_LEFT", _row.id)
part("INVALID_CAST", "relabel", "invalid cast")
part("BINDS_TIGHTER", "note", "casting reference expression `{0}` because `&` binds tighter than `as`", args=("node",))
part("IMMUTABLE_REFERENCE", "note", "this reference is immutable")
part("TO_EXCLUSIVE", "note", "trying to cast to a mutable reference type")
part("ADD_DIVERGING", "help", "try adding a diverging expression, such as `return` or `panic!(..)`")
part("USE_MATCH", "help", "...or use `match` instead of `let...else`")
part("STR_CONCATENATION", "relabel", "`+` cannot be used to concatenate two `&str` strings")
part("STR_NEEDS_OWNED", "note", "string concatenation requires an owned `String` on the left")
part("STR_TO_OWNED", "suggest", "create an owned `String` from a string reference", edit=".to_owned()",
     applicability="MachineApplicable")

# ---- casts
part("COMPARE_ZERO", "suggest", "compare with zero instead", edit=" != 0", applicability="MachineApplicable")
part("FROM_U32", "suggest", "consider using `char::from_u32` instead", edit="char::from_u32(",
     applicability="MachineApplicable")
part("EDIT_CLOSE_PAREN", "edit", ")")
part("FROM_U32_VIA", "help", "consider using `char::from_u32` instead (via a `u32`)")
part("FROM_U8_VIA", "help", "consider casting from `u8` instead")
part("CAST_VIA_POINTER", "help", "cast through a raw pointer first")
part("CAST_VIA_INTEGER", "help", "cast through an integer first")
part("REMOVE_UNNEEDED_BORROW", "suggest", "remove the unneeded borrow")
part("DEREF_EXPRESSION", "suggest", "dereference the expression", edit="*", applicability="MachineApplicable")
part("ENUM_CAST", "relabel", "an `as` expression can be used to convert enum types to numeric types only if the enum type is "
     "unit-only or field-less")
part("ENUM_CAST_NOTE", "note", "see https://doc.rust-lang.org/reference/items/enumerations.html#casting for more information")

# ---- indices, fields
part("TUPLE_INDEX", "suggest", "to access tuple element `{0}`, use", edit=".{0}", args=("node",), style="short")
part("TUPLE_INDEX_HELP", "help", "tuples are indexed with a dot and a literal index: `tuple.0`, `tuple.1`, etc.")
part("CALL_METHOD", "suggest", "use parentheses to call the method", edit="()")
part("UNKNOWN_FIELD", "relabel", "unknown field")
part("SIMILAR_FIELD", "suggest", "a field with a similar name exists", edit="{0}", args=_SYM)
part("ALL_FIELDS_ASSIGNED", "note", "all struct fields are already assigned")
for _name, _more in (("ONE", "available field is: {0}"), ("SOME", "available fields are: {0}")):
    part(f"AVAILABLE_{_name}", "note", _more, args=("fields_of",))

# ---- methods and calls
for _kind in ("struct", "enum"):
    for _name, _what in (("METHOD", "method"), ("FUNCTION", "function or associated item"), ("ITEM", "associated item"),
                         ("VARIANT", "variant or associated item")):
        part(f"{_name}_NOT_FOUND_{_kind.upper()}", "label", f"{_what} `{{0}}` not found for this {_kind}", args=_TOK)
part("SIMILAR_METHOD", "suggest", "there is a method `{0}` with a similar name", edit="{0}", args=_SYM)
part("FOUND_FUNCTIONS", "note",
     "found the following associated functions; to be used as methods, functions must have a `self` parameter")
part("CANDIDATE", "note", "the candidate is defined in an impl for the type `{0}`", args=("ty",))
part("USE_FUNCTION", "suggest", "use associated function syntax instead", edit="{0}::{1}(", args=("ty", "tok"))
part("MORE_NODE", "more", "{0}", args=("node",))
part("PRIVATE_METHOD_HERE", "label", "private method defined here")
part("PRIVATE_FUNCTION_HERE", "label", "private associated function defined here")
part("CALL_NEEDS_FUNCTION", "label", "call expression requires function")
part("HAS_TYPE", "label", "`{0}` has type `{1}`", args=("tok", "ty"))
part("FOUND_VARIANT", "title", "expected function, found enum variant `{0}`", args=("variant",))
part("VARIANT_HERE", "label", "enum variant `{0}` defined here", args=("variant",))
part("IS_UNIT_VARIANT", "suggest", "`{0}` is a unit enum variant, and does not take parentheses to be constructed",
     args=("variant",))
part("FOUND_STRUCT", "title", "expected function, found struct `{0}`", args=("def",))
part("STRUCT_HERE", "label", "struct `{0}` defined here", args=("def",))
part("IS_UNIT_STRUCT", "suggest", "`{0}` is a unit struct, and does not take parentheses to be constructed", args=("def",))

# ---- what else types lack
part("NOT_DISPLAY_HERE", "help", "the trait `std::fmt::Display` is not implemented for `{0}`", args=("ty_behind",))
part("NOT_DEBUG", "help", "the trait `Debug` is not implemented for `{0}`", args=("ty_behind",))
part("USE_DEBUG", "note", "in format strings you may be able to use `{{:?}}` (or {{:#?}} for pretty-print) instead")
part("ADD_DERIVE_DEBUG", "note", "add `#[derive(Debug)]` to `{0}` or manually `impl Debug for {0}`", args=("ty_behind",))
part("DERIVE_DEBUG", "suggest", "consider annotating `{0}` with `#[derive(Debug)]`", edit="#[derive(Debug)]\n",
     args=("ty_behind",), applicability="MachineApplicable")
part("NOT_ITERATOR", "help", "the trait `Iterator` is not implemented for `{0}`", args=("ty",))
part("USE_RANGE", "note", "if you want to iterate between `start` until a value `end`, use the exclusive range syntax "
     "`start..end` or the inclusive range syntax `start..=end`")
part("NEEDS_INTO_ITERATOR", "note", "required for `{0}` to implement `IntoIterator`", args=("ty",))
part("RECURSIVE_HERE", "label", "recursive without indirection")
part("ADD_BOX", "suggest", "insert some indirection (e.g., a `Box`, `Rc`, or `&`) to break the cycle", edit="Box<",
     applicability="HasPlaceholders")
part("EDIT_GREATER", "edit", ">")
part("GIVE_RETURN", "suggest", "give the `return` a value of the expected type", edit=" {0}", args=("sample",),
     applicability="HasPlaceholders")
part("GIVE_BREAK", "suggest", "give the `break` a value of the expected type", edit=" {0}", args=("sample",),
     applicability="HasPlaceholders")
part("INT_RANGE", "note", "the literal `{0}` does not fit into the type `{1}` whose range is {2}", args=("node", "ty", "int_range"))
part("FLOAT_RANGE", "note", "the literal `{0}` does not fit into the type `{1}` and will be converted to `{1}::INFINITY`",
     args=("node", "ty"))
part("USE_TYPE", "help", "consider using the type `{0}` instead", args=("ty",))
part("DENY_LITERALS", "note_once", "`#[deny(overflowing_literals)]` on by default")
part("BORROW_HERE", "suggest", "consider borrowing here", edit="&")

# ---- patterns
for _index, _what in enumerate(("tuple struct has 1 field", "tuple struct has {0} fields", "tuple variant has 1 field",
                                "tuple variant has {0} fields")):
    _row = part(f"PATTERN_FIELDS{_index}", "label", _what, args=("int",))
    if not _index:
        REGISTRY.define("P_PATTERN_FIELDS", _row.id)
part("USE_WILDS", "suggest", "use `_` to explicitly ignore each field")
part("USE_REST_OF", "suggest", "use `..` to ignore the rest of the fields")
part("USE_REST_ONLY", "suggest", "use `..` to ignore all fields")
part("MORE_REST", "more", "..")
part("INCLUDE_FIELD", "suggest", "include the missing field in the pattern", applicability="MaybeIncorrect")
part("IGNORE_FIELD", "suggest", "if you don't care about this missing field, you can explicitly ignore it")
part("INCLUDE_FIELDS", "suggest", "include the missing fields in the pattern")
part("IGNORE_FIELDS", "suggest", "if you don't care about these missing fields, you can explicitly ignore them")
part("ALWAYS_IGNORE", "suggest", "or always ignore missing fields here", edit=", ..")
part("MORE_DEF", "more", "{0}", args=("def",))
part("MORE_DEF_WILD", "more", "{0}: _", args=("def",))
part("ALWAYS_IGNORE_COMMA", "suggest", "or always ignore missing fields here", edit=" ..")
_D, _D2 = ("def",), ("def", "def")
_FIELDS = ("fields `{0}` and `{1}`", "fields `{0}`, `{1}` and `{2}`", "fields `{0}`, `{1}`, `{2}` and 1 other field",
           "fields `{0}`, `{1}`, `{2}` and ")
for _index, _names in enumerate(_FIELDS):
    _tail, _kinds = (" in initializer of `{2}`", ("def", "def", "ty")) if not _index else ("", ("def", "def", "def"))
    _row = part(f"MISSING_NAMES{_index}", "title", f"missing {_names}{_tail}", args=_kinds)
    if not _index:
        REGISTRY.define("P_MISSING_NAMES", _row.id)
for _index, _names in enumerate(_FIELDS):
    _row = part(f"MISSING_HERE{_index}", "relabel", "missing " + _names.removeprefix("fields "), args=("def", "def", "def"))
    if not _index:
        REGISTRY.define("P_MISSING_HERE", _row.id)
part("OTHERS_TITLE", "more_title", "{0} other fields", args=("int",))
part("OTHERS_LABEL", "more_label", "{0} other fields", args=("int",))
part("IN_INITIALIZER", "more_title", " in initializer of `{0}`", args=("ty",))
part("NAME_TITLE", "more_title", " `{0}`", args=_D)
part("NEXT_NAME_TITLE", "more_title", ", `{0}`", args=_D)
part("NAME_LABEL", "more_label", " `{0}`", args=_D)
part("NEXT_NAME_LABEL", "more_label", ", `{0}`", args=_D)
part("NEXT_TOKEN_TITLE", "more_title", ", `{0}`", args=("tok",))
part("STRUCT_LACKS_FIELDS", "title", "struct `{0}` does not have fields named `{1}`", args=("def", "tok"))
part("VARIANT_LACKS_FIELDS", "title", "variant `{0}` does not have fields named `{1}`", args=("variant", "tok"))
part("STRUCT_LACKS_HERE", "primary", "struct `{0}` does not have these fields", args=_D)
part("VARIANT_LACKS_HERE", "primary", "variant `{0}` does not have these fields", args=("variant",))
part("FIELDS_FOUND0", "primary", "expected {0} field, found {1}", args=("int", "int"))
REGISTRY.define("P_FIELDS_FOUND", part("FIELDS_FOUND1", "primary", "expected {0} fields, found {1}", args=("int", "int")).id - 1)
part("SPELL_TYPE", "suggest", "consider giving `{0}` an explicit type, where the placeholders `_` are specified", edit=": {1}",
     args=("tok", "ty"))
part("NOT_IN_RANGES", "label", "this is of type `{0}` but it should be `char` or numeric", args=("ty",))

# ---- what would make it fit
part("ACTUAL_LENGTH", "suggest", "consider specifying the actual array length", edit="{0}", args=("length",), style="short")
part("REMOVE_SEMICOLON", "suggest", "remove this semicolon to return this value", style="short")
part("COMPARE_EQ", "suggest", "you might have meant to compare for equality", edit="=")
part("CHANGE_SUFFIX", "suggest", "change the type of the numeric literal from `{0}` to `{1}`", args=_T)
part("MORE_NUMBER", "more", "{0}{1}", args=("unsuffixed", "ty"))
part("FLOAT_LITERAL", "suggest", "use a float literal", edit=".0")
part("SINGLE_QUOTES", "suggest", "if you meant to write a `char` literal, use single quotes", edit="'{0}'", args=("unquoted",))
part("DOUBLE_QUOTES", "suggest", "if you meant to write a string literal, use double quotes", edit="\"{0}\"", args=("unquoted",))
part("TUPLE_OF_ONE", "suggest", "use a trailing comma to create a tuple with one element", edit="(")
part("EDIT_COMMA_PAREN", "edit", ",)")
part("BORROW_MUT_HERE", "suggest", "consider mutably borrowing here", edit="&mut ")
part("REMOVE_BORROW", "suggest", "consider removing the borrow")
part("REFERENCE_TYPE", "suggest", "alternatively, consider changing the type annotation", edit="&")
part("CONVERT_LHS", "suggest", "you can convert `{0}` from `{1}` to `{2}`, matching the type of `", args=("node", "ty", "ty"))
part("MORE_CONVERT_NAME", "more_text", "{0}`", args=("node",))
part("MORE_FROM", "more", "{0}::from(", args=("ty",))
_A_T = ("a_ty", "a_ty")
part("CONVERT", "suggest", "you can convert {0} to {1}", args=_A_T)
part("CONVERT_FLOAT", "suggest", "you can convert {0} to {1}, producing the floating point representation of the integer", args=_A_T)
part("CONVERT_TRY", "suggest", "you can convert {0} to {1} and panic if the converted value doesn't fit", args=_A_T)
for _name, _text in (("INTO", ".into()"), ("TRY_INTO", ".try_into().unwrap()")):
    part(f"EDIT_{_name}", "edit", _text)
    part(f"EDIT_PAREN_{_name}", "edit", ")" + _text)
part("MORE_OPEN_PAREN", "more", "(")
part("MORE_WHOLE_NUMBER", "more", "{0}{1}", args=("whole_number", "ty"))

# ---- similar members
part("SIMILAR_METHOD_NO_LABEL", "relabel")
part("VARIANT_LIKE", "suggest", "there is a variant with a similar name", edit="{0}", args=_SYM)
