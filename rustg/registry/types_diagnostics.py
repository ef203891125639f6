"""Diagnostics of types and inference, with rustc's codes and wording.

Arguments of kind ``ty`` are ids of interned types.  Where a number whose type nobody fixed took
part, TY_... cannot say so; such diagnostics have variants of their own (INTEGER, FLOAT).
"""

from .diagnostics import BODIES, TYPES, diagnostic, section
from .schema import REGISTRY

section(TYPES)

_T = ("ty", "ty")
_SORTS = ("sort", "sort")

# ---- mismatched types: {0} expected, {1} found; a2 is the equation that failed (explain/mismatch)
for _name, _message, _label in (
    ("MISMATCH", "mismatched types", "expected {0}, found {1}"),
    ("MISMATCH_IF", "`if` and `else` have incompatible types", "expected {0}, found {1}"),
    ("MISMATCH_MATCH", "`match` arms have incompatible types", "expected {0}, found {1}"),
    ("MISMATCH_MUTABILITY", "mismatched types", "types differ in mutability"),
    ("MISMATCH_LENGTH", "mismatched types", "expected an array with a size of {0}, found one with a size of {1}"),
    ("MISMATCH_ARITY", "mismatched types", "expected a tuple with {0}, found one with {1}"),
    ("LET_ELSE_DIVERGE", "`else` clause of `let...else` does not diverge", "expected `!`, found {1}"),
):
    diagnostic(_name, "E0308", _message, label=_label, args={"MISMATCH_LENGTH": ("length", "length"), "MISMATCH_ARITY": ("arity", "arity")}.get(_name, _SORTS))
diagnostic("MISMATCH_NO_TAIL", "E0308", "mismatched types", label="expected {0}, found `()`",
           secondary="implicitly returns `()` as its body has no tail or `return` expression", args=_SORTS)
diagnostic("IF_NO_ELSE", "E0317", "`if` may be missing an `else` clause", label="expected {0}, found `()`",
           note="`if` expressions without `else` evaluate to `()`",
           help="consider adding an `else` block that evaluates to the expected type", args=_SORTS)

# ---- calls
for _kind in ("function", "method", "struct", "enum variant"):
    _base = _kind.replace(" ", "_").upper()
    diagnostic(f"ARG_COUNT_{_base}", "E0061", f"this {_kind} takes {{0}} arguments but {{1}} arguments were supplied",
               args=("int", "int"))
    diagnostic(f"ARG_COUNT1_{_base}", "E0061", f"this {_kind} takes 1 argument but {{1}} arguments were supplied",
               args=("int", "int"))
    diagnostic(f"ARG_COUNT_WAS_{_base}", "E0061",
               f"this {_kind} takes {{0}} arguments but 1 argument was supplied", args=("int", "int"))
for _index, _kind in enumerate(("function", "method", "function", "struct", "enum variant")):
    _text = f"arguments to this {_kind} are incorrect"
    _row = diagnostic(f"ARGUMENTS_WRONG{_index}", "E0308", _text, label="", args=("node", "def"))
    if not _index:
        REGISTRY.define("D_ARGUMENTS_WRONG", _row.id)
diagnostic("NOT_CALLABLE", "E0618", "expected function, found `{0}`", label="call expression requires function",
           args=("ty",))
diagnostic("NO_METHOD", "E0599", "no method named `{1}` found for type `{0}` in the current scope",
           label="method not found in `{0}`", args=("ty", "tok"))
diagnostic("NO_METHOD_STRUCT", "E0599", "no method named `{1}` found for struct `{0}` in the current scope",
           label="method not found in `{0}`", args=("ty", "tok"))
diagnostic("NO_METHOD_ENUM", "E0599", "no method named `{1}` found for enum `{0}` in the current scope",
           label="method not found in `{0}`", args=("ty", "tok"))
diagnostic("NO_METHOD_REF", "E0599", "no method named `{1}` found for reference `{0}` in the current scope",
           label="method not found in `{0}`", args=("ty", "tok"))
diagnostic("NOT_A_METHOD", "E0599", "no method named `{1}` found for type `{0}` in the current scope",
           label="this is an associated function, not a method", args=("ty", "tok"))
diagnostic("NO_ASSOC", "E0599", "no function or associated item named `{1}` found for type `{0}` in the current scope",
           label="function or associated item not found in `{0}`", args=("ty", "tok"))
diagnostic("NO_ASSOC_STRUCT", "E0599",
           "no function or associated item named `{1}` found for struct `{0}` in the current scope",
           label="function or associated item not found in `{0}`", args=("ty", "tok"))
diagnostic("NO_VARIANT", "E0599", "no variant or associated item named `{1}` found for enum `{0}` in the current scope",
           label="variant or associated item not found in `{0}`", args=("ty", "tok"))
diagnostic("AMBIGUOUS_NUMERIC_INT", "E0689", "can't call method `{1}` on ambiguous numeric type `{{integer}}`",
           args=("ty", "tok"))
diagnostic("AMBIGUOUS_NUMERIC_FLOAT", "E0689", "can't call method `{1}` on ambiguous numeric type `{{float}}`",
           args=("ty", "tok"))

# ---- fields
diagnostic("NO_FIELD", "E0609", "no field `{1}` on type `{0}`", label="unknown field", args=("ty", "tok"))
diagnostic("FIELD_OF_PRIMITIVE", "E0610", "`{0}` is a primitive type and therefore doesn't have fields", args=("ty",))
diagnostic("FIELD_IS_METHOD", "E0615", "attempted to take value of method `{1}` on type `{0}`",
           label="method, not a field", args=("ty", "tok"))
diagnostic("PRIVATE_FIELD", "E0616", "field `{1}` of struct `{0}` is private", label="private field", args=("ty", "tok"))
diagnostic("PRIVATE_FIELD_NAMED", "E0451", "field `{1}` of struct `{0}` is private", label="private field",
           args=("ty", "tok"))
diagnostic("STRUCT_NO_FIELD", "E0560", "struct `{0}` has no field named `{1}`",
           label="`{0}` does not have this field", args=("ty", "anchor", "def"))
diagnostic("VARIANT_NO_FIELD", "E0559", "variant `{2}` has no field named `{1}`",
           label="`{2}` does not have this field", args=("ty", "anchor", "variant"))
diagnostic("FIELD_TWICE", "E0062", "field `{0}` specified more than once", label="used more than once",
           secondary="first use of `{0}`", args=("tok",))
diagnostic("MISSING_FIELD", "E0063", "missing field `{1}` in initializer of `{0}`", label="missing `{1}`",
           args=("ty", "def"))
# Which ones: explain/missing_fields.
diagnostic("MISSING_FIELDS", "E0063", "missing fields in initializer of `{0}`", label="missing fields", args=("ty", "node"))

# ---- operators
for _op, _text in (("ADD", "cannot add `{1}` to `{0}`"), ("SUB", "cannot subtract `{1}` from `{0}`"),
                   ("MUL", "cannot multiply `{0}` by `{1}`"), ("DIV", "cannot divide `{0}` by `{1}`"),
                   ("REM", "cannot calculate the remainder of `{0}` divided by `{1}`"),
                   ("AND", "no implementation for `{0} & {1}`"), ("OR", "no implementation for `{0} | {1}`"),
                   ("XOR", "no implementation for `{0} ^ {1}`"), ("SHL", "no implementation for `{0} << {1}`"),
                   ("SHR", "no implementation for `{0} >> {1}`")):
    diagnostic(f"NO_{_op}", "E0369", _text, args=_T)
for _op, _sign in (("EQ", "=="), ("NE", "!="), ("LT", "<"), ("LE", "<="), ("GT", ">"), ("GE", ">=")):
    diagnostic(f"NO_{_op}", "E0369", f"binary operation `{_sign}` cannot be applied to type `{{0}}`", args=_T)
for _op, _sign in (("ADD", "+"), ("SUB", "-"), ("MUL", "*"), ("DIV", "/"), ("REM", "%"), ("AND", "&"), ("OR", "|"),
                   ("XOR", "^"), ("SHL", "<<"), ("SHR", ">>")):
    diagnostic(f"NO_{_op}_ASSIGN", "E0368", f"binary assignment operation `{_sign}=` cannot be applied to type `{{0}}`",
               label="cannot use `" + _sign + "=` on type `{0}`", args=_T)
for _op, _text, _sign in (("ADD", "cannot add `{1}` to `{0}`", "+"), ("SUB", "cannot subtract `{1}` from `{0}`", "-"),
                          ("MUL", "cannot multiply `{0}` by `{1}`", "*"), ("DIV", "cannot divide `{0}` by `{1}`", "/"),
                          ("REM", "cannot calculate the remainder of `{0}` divided by `{1}`", "%"),
                          ("AND", "no implementation for `{0} & {1}`", "&"),
                          ("OR", "no implementation for `{0} | {1}`", "|"),
                          ("XOR", "no implementation for `{0} ^ {1}`", "^"),
                          ("SHL", "no implementation for `{0} << {1}`", "<<"),
                          ("SHR", "no implementation for `{0} >> {1}`", ">>")):
    diagnostic(f"NO_IMPL_{_op}", "E0277", _text, label=f"no implementation for `{{0}} {_sign} {{1}}`", args=_T)
for _op, _text, _sign in (("ADD", "cannot add-assign `{1}` to `{0}`", "+"), ("SUB", "cannot subtract-assign `{1}` from `{0}`", "-"),
                          ("MUL", "cannot multiply-assign `{0}` by `{1}`", "*"), ("DIV", "cannot divide-assign `{0}` by `{1}`", "/"),
                          ("REM", "cannot calculate and assign the remainder of `{0}` divided by `{1}`", "%"),
                          ("AND", "no implementation for `{0} &= {1}`", "&"), ("OR", "no implementation for `{0} |= {1}`", "|"),
                          ("XOR", "no implementation for `{0} ^= {1}`", "^"), ("SHL", "no implementation for `{0} <<= {1}`", "<<"),
                          ("SHR", "no implementation for `{0} >>= {1}`", ">>")):
    diagnostic(f"NO_IMPL_{_op}_ASSIGN", "E0277", _text, label=f"no implementation for `{{0}} {_sign}= {{1}}`", args=_T)
for _op, _sign in (("EQ", "=="), ("NE", "=="), ("LT", "<"), ("LE", "<"), ("GT", "<"), ("GE", "<")):
    _both = f"`{{0}} {_sign} {{1}}`" + (" and `{0} > {1}`" if _sign == "<" else "")
    diagnostic(f"NO_IMPL_{_op}", "E0277", "can't compare `{0}` with `{1}`", label=f"no implementation for {_both}",
               args=_T)
diagnostic("NO_NEG", "E0600", "cannot apply unary operator `-` to type `{0}`", label="cannot apply unary operator `-`",
           args=("ty",))
diagnostic("NO_NEG_UNSIGNED", "E0600", "cannot apply unary operator `-` to type `{0}`",
           label="cannot apply unary operator `-`", note="unsigned values cannot be negated", args=("ty",))
diagnostic("NEG_BOUND", "E0277", "the trait bound `{0}: Neg` is not satisfied", label="the trait `Neg` is not implemented for `{0}`",
           args=("ty",))
diagnostic("NEGATIVE_INDEX", None, "negative integers cannot be used to index on a `{0}`",
           label="cannot use a negative integer for indexing on `{0}`", args=("ty",))
diagnostic("NO_NOT", "E0600", "cannot apply unary operator `!` to type `{0}`", label="cannot apply unary operator `!`",
           args=("ty",))
diagnostic("NO_DEREF", "E0614", "type `{0}` cannot be dereferenced", label="can't be dereferenced", args=("ty",))
diagnostic("NO_INDEX", "E0608", "cannot index into a value of type `{0}`", args=("ty",))
diagnostic("INDEX_TYPE", "E0277", "the type `{0}` cannot be indexed by `{1}`",
           label="slice indices are of type `usize` or ranges of `usize`", args=_T)
diagnostic("NOT_ITERATOR", "E0277", "`{0}` is not an iterator", label="`{0}` is not an iterator", args=("ty",))
diagnostic("ASSIGN_TO_VALUE", "E0070", "invalid left-hand side of assignment",
           secondary="cannot assign to this expression")
diagnostic("ASSIGN_OP_TO_VALUE", "E0067", "invalid left-hand side of assignment",
           secondary="cannot assign to this expression")

# ---- casts
diagnostic("CAST_CHAR", "E0604", "only `u8` can be cast as `char`, not `{0}`", label="invalid cast", args=_T)
diagnostic("CAST_NON_PRIMITIVE", "E0605", "non-primitive cast: `{0}` as `{1}`",
           label="an `as` expression can only be used to convert between primitive types or to coerce to a specific "
           "trait object", args=_T)
diagnostic("CAST_UNSIZED", "E0620", "cast to unsized type: `{0}` as `{1}`", args=_T)
diagnostic("CAST_INVALID", "E0606", "casting `{0}` as `{1}` is invalid", args=_T)
diagnostic("CAST_BOOL", "E0054", "cannot cast `{0}` as `bool`", label="unsupported cast", args=_T)

# ---- patterns
# Four wordings for structs, four for variants: 2 * (more than one written) + (more than one wanted).
for _kind in ("struct", "variant"):
    for _many in (0, 1, 2, 3):
        _s, _w = ("s" if _many & 2 else ""), ("s" if _many & 1 else "")
        diagnostic(f"PAT_COUNT_{_kind.upper()}{_many}", "E0023",
                   f"this pattern has {{0}} field{_s}, but the corresponding tuple {_kind} has {{1}} field{_w}",
                   label=f"expected {{1}} field{_w}, found {{0}}", args=("int", "int"))
diagnostic("PAT_NO_FIELD", "E0026", "struct `{0}` does not have a field named `{1}`",
           label="struct `{0}` does not have this field", args=("ty", "anchor", "def"))
diagnostic("PAT_VARIANT_NO_FIELD", "E0026", "variant `{2}` does not have a field named `{1}`",
           label="variant `{2}` does not have this field", args=("ty", "anchor", "variant"))
diagnostic("PAT_MISSING_FIELD", "E0027", "pattern does not mention field `{1}`", label="missing field `{1}`",
           args=("ty", "def"))
diagnostic("PAT_MISSING_FIELDS", "E0027", "pattern does not mention fields", label="missing fields",
           args=("ty", "node"))
diagnostic("PAT_FIELD_TWICE", "E0025", "field `{0}` bound multiple times in the pattern",
           label="multiple uses of `{0}` in pattern", secondary="first use of `{0}`", args=("tok",))
diagnostic("PAT_RANGE", "E0029", "only `char` and numeric types are allowed in range patterns",
           label="this is of type `{0}` but it should be `char` or numeric", args=("ty",))
diagnostic("PAT_SLICE_TYPE", "E0529", "expected an array or slice, found `{0}`",
           label="pattern cannot match with input type `{0}`", args=("ty",))
diagnostic("PAT_ARRAY_LENGTH", "E0527", "pattern requires {0} but array has {1}", label="expected {1} elements",
           args=("elements", "int"))
diagnostic("PAT_ARRAY_MINIMUM", "E0528", "pattern requires at least {0} but array has {1}",
           label="pattern cannot match array of {1} elements", args=("elements", "int"))
diagnostic("PAT_TUPLE_LENGTH", "E0308", "mismatched types",
           label="expected a tuple with {1}, found one with {0}", args=("elements", "elements"))

# ---- what remains
diagnostic("ANNOTATIONS_NEEDED", "E0282", "type annotations needed", label="cannot infer type")
diagnostic("ANNOTATIONS_FOR", "E0282", "type annotations needed for `{0}`", secondary="type must be known at this point",
           args=("ty", "tok"))
diagnostic("INFERENCE_LIMIT", "R0204", "types that depend on one another over so many steps are not supported yet",
           label="not known yet")
diagnostic("TYPE_CYCLE", "E0391", "cycle detected when expanding type alias")
diagnostic("INFINITE_SIZE", "E0072", "recursive type `{0}` has infinite size", args=("ty",))
diagnostic("RETURN_NOTHING", "E0069", "`return;` in a function whose return type is not `()`",
           label="return type is not `()`")
diagnostic("INFER_IN_SIGNATURE", "E0121", "the placeholder `_` is not allowed within types on item signatures",
           label="not allowed in type signatures")
diagnostic("PRIMITIVE_IMPL", "E0390", "cannot define inherent `impl` for primitive types",
           help="consider using an extension trait instead")
diagnostic("PRIMITIVE_IMPL_REF", "E0390", "cannot define inherent `impl` for primitive types", help_first=True,
           help="consider using an extension trait instead",
           note="you could also try moving the reference to uses of `{0}` (such as `self`) within the implementation", args=("node",))
diagnostic("NEVER_TYPE", "E0658", "the `!` type is experimental",
           note="see issue #35121 <https://github.com/rust-lang/rust/issues/35121> for more information")
diagnostic("NO_DISPLAY", "E0277", "`{0}` doesn't implement `std::fmt::Display`",
           label="`{0}` cannot be formatted with the default formatter",
           secondary="required by this formatting parameter", args=("ty_behind",))
diagnostic("NO_DEBUG", "E0277", "`{0}` doesn't implement `Debug`",
           label="`{0}` cannot be formatted using `{{:?}}` because it doesn't implement `Debug`",
           secondary="required by this formatting parameter", args=("ty_behind",))

diagnostic("LITERAL_RANGE", "overflowing_literals", "literal out of range for `{0}`", args=("ty", "node"))
diagnostic("UNSIZED_LOCAL", "E0277", "the size for values of type `{0}` cannot be known at compilation time",
           label="doesn't have a size known at compile-time",
           help_first=True, help="the trait `Sized` is not implemented for `{0}`", note="all local variables must have a statically known size",
           args=("ty",))
diagnostic("PRIVATE_METHOD", "E0624", "method `{1}` is private", label="private method", args=("ty", "tok"))
diagnostic("PRIVATE_ASSOC", "E0624", "associated function `{1}` is private", label="private associated function",
           args=("ty", "tok"))
diagnostic("NO_ASSOC_ITEM", "E0599", "no associated item named `{1}` found for type `{0}` in the current scope",
           label="associated item not found in `{0}`", args=("ty", "tok"))
diagnostic("NO_ASSOC_ITEM_STRUCT", "E0599", "no associated item named `{1}` found for struct `{0}` in the current scope",
           label="associated item not found in `{0}`", args=("ty", "tok"))
diagnostic("NOT_A_METHOD_STRUCT", "E0599", "no method named `{1}` found for struct `{0}` in the current scope",
           label="this is an associated function, not a method", args=("ty", "tok"))
diagnostic("NOT_A_METHOD_ENUM", "E0599", "no method named `{1}` found for enum `{0}` in the current scope",
           label="this is an associated function, not a method", args=("ty", "tok"))

# ---- mutability
section(BODIES)
diagnostic("ASSIGN_TWICE", "E0384", "cannot assign twice to immutable variable `{0}`",
           label="cannot assign twice to immutable variable", secondary="first assignment to `{0}`", args=("tok",))
diagnostic("ASSIGN_PARAM", "E0384", "cannot assign to immutable argument `{0}`",
           label="cannot assign to immutable argument", args=("tok",))
diagnostic("ASSIGN_FIELD", "E0594", "cannot assign to `{0}`, as `{1}` is not declared as mutable",
           label="cannot assign", args=("place", "tok"))
diagnostic("ASSIGN_BEHIND_REF", "E0594", "cannot assign to `{0}`, which is behind a `&` reference",
           label="`{1}` is a `&` reference, so it cannot be written to", args=("place", "tok"))
diagnostic("ASSIGN_STATIC", "E0594", "cannot assign to immutable static item `{1}`", label="cannot assign",
           args=("place", "tok"))
diagnostic("BORROW_IMMUTABLE", "E0596", "cannot borrow `{0}` as mutable, as it is not declared as mutable",
           label="cannot borrow as mutable", args=("place", "tok"))
diagnostic("BORROW_FIELD_IMMUTABLE", "E0596", "cannot borrow `{0}` as mutable, as `{1}` is not declared as mutable",
           label="cannot borrow as mutable", args=("place", "tok"))
diagnostic("BORROW_BEHIND_REF", "E0596", "cannot borrow `{0}` as mutable, as it is behind a `&` reference",
           label="`{1}` is a `&` reference, so it cannot be borrowed as mutable", args=("place", "tok"))
diagnostic("BORROW_STATIC", "E0596", "cannot borrow immutable static item `{1}` as mutable",
           label="cannot borrow as mutable", args=("place", "tok"))

# ---- unsafe code
_WHERE = "is unsafe and requires unsafe function or block"
diagnostic("UNSAFE_STATIC", "E0133", f"use of mutable static {_WHERE}", label="use of mutable static",
           note="mutable statics can be mutated by multiple threads: aliasing violations or data races will cause undefined behavior")
diagnostic("UNSAFE_DEREF", "E0133", f"dereference of raw pointer {_WHERE}", label="dereference of raw pointer",
           note="raw pointers may be null, dangling or unaligned; they can violate aliasing rules and cause data races: all of these "
                "are undefined behavior")
for _name, _path in (("CALL", "{0}"), ("METHOD", "{1}::{0}")):
    diagnostic(f"UNSAFE_{_name}", "E0133", f"call to unsafe function `{_path}` {_WHERE}", label="call to unsafe function",
               note="consult the function's documentation for information on how to avoid undefined behavior", args=("def", "ty"))

# ---- not supported yet
section(TYPES)
diagnostic("NO_OVERLOAD", "R0118", "there is no `{0}` for values of type `{1}`", label="not for this type", args=("def", "ty"))
for _name, _number, _text in (
    ("GENERICS", 1, "generic items"), ("CLOSURE", 2, "closures"), ("TRAITS", 3, "traits"), ("ASYNC", 4, "async code"),
    ("TRY", 5, "the operator `?`"), ("MACRO", 6, "this macro"), ("TYPE", 7, "this type"), ("EXPR", 8, "this expression"),
    ("PATTERN", 9, "this pattern"), ("ITERATION", 10, "`for` over anything but ranges of integers"),
    ("METHOD", 11, "this method of the standard library"),
    ("ARRAY_LENGTH", 13, "an array length that is not a plain constant"), ("WIDE", 14, "128-bit integers"),
    ("UNION", 15, "unions"), ("FOREIGN", 17, "functions of other languages"), ("CONSTRUCTOR_POINTER", 16, "a constructor used as a function pointer"),
):
    _one = _text.startswith(("th", "an ", "a ", "async", "comp", "`for`"))
    diagnostic(f"UNSUPPORTED_{_name}", f"R01{_number:02}", f"{_text} {'is' if _one else 'are'} not supported yet")
