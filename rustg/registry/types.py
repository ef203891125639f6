"""Types: the table of interned types, and what inference says about each syntax node.

**Interned types.** `ty` has one row for each distinct type without inference variables; equal
types have equal ids, on every device the same.  Lifetimes are erased.  Row ``t`` is a constructor
``kind`` (enum ``TK_*``), a word ``data`` and the arguments ``ty_arg.ty[arg .. arg + n]``:

===========  ===========================  ==========================================
kind         data                         arguments
===========  ===========================  ==========================================
ERROR        0                            none: already reported, absorbs everything
NEVER BOOL CHAR STR  0                    none
INT          bits | TY_SIGNED | TY_PTR_SIZED  none (8 16 32 64 128; isize/usize: as on the target)
FLOAT        bits (32, 64)                none
TUPLE        0                            elements (`()` has none)
ARRAY        length                       element
SLICE        0                            element
REF REF_MUT PTR PTR_MUT  0                pointee (`&T`, `&mut T`, `*const T`, `*mut T`)
ADT          definition (struct, enum, union)  generic arguments
FN_DEF       definition (fn, tuple struct or tuple variant used as a function)  generic arguments
FN_PTR       0                            parameters, then the return type
RANGE        RANGE_* bits                 index type (none for `..`); stands for `core::ops::Range*`
CLOSURE      node of the closure          reserved
PARAM        index                        reserved: generic parameter
DYN PROJECTION OPAQUE                     reserved
===========  ===========================  ==========================================

The first rows are fixed: ``TY_ERROR`` (0), ``TY_NEVER``, ``TY_UNIT``, ``TY_BOOL``, ``TY_CHAR``, ``TY_STR``, ``TY_I8`` ...
``TY_F64``, ``TY_REF_STR`` (`&str`); ``TY_FIXED`` is their number.

**Signatures.** `def_ty` is parallel to `def`.  ``ty`` is the type that the definition has as a
value: const, static: its type; fn, tuple struct, tuple variant: FN_DEF; unit struct or
variant: the ADT; field: the type of the field; type alias, struct, enum: the type that it names.
Functions (and tuple constructors) own ``sig_param.ty[param .. param + n_param]`` (self included)
and ``ret``.  NONE where a column has no meaning.  TY_ERROR where it could not be made.

**Nodes.** `node_ty` is parallel to `node`:

- ``ty``: expressions: the type before adjustments.  Types: the type.  Patterns: the type of the place that
  the pattern's own constructor looks at, that is, after the references that default binding modes
  peel off (a PAT_BIND that binds: the type of the *variable*, so `node_ty.ty` of the binding node, be
  it PAT_BIND, PAT_FIELD without SUB or SELF_PARAM, is the type of the local).  Blocks (BODY, THEN,
  ARM bodies): their value.  NONE for nodes without a type.
- ``adj``: expressions: adjustments (bits ``ADJ_*``), applied in this order: ADJ_NEVER (the value is never
  there; ``adj_ty`` is what the place wants); ``adj & ADJ_DEREFS`` builtin dereferences; then ADJ_REF or
  ADJ_REF_MUT borrows the place reached; then ADJ_UNSIZE (reference to array becomes
  reference to slice), ADJ_REIFY (fn item to fn pointer), ADJ_PTR (reference to raw pointer, `&mut` to `*const` ...).
  Patterns: number of references peeled before the pattern is matched.
- ``adj_ty``: expressions: type after adjustments (= ``ty`` without any).  Patterns that bind: the type of the
  place that is bound (before ``ref``).
- ``callee``: definition that the node means, NONE for builtin operations:
  EXPR_PATH, PAT_PATH, PAT_BIND (when it names a constant, unit struct or unit variant), TYPE_PATH, EXPR_STRUCT, PAT_STRUCT,
  PAT_TUPLE_STRUCT: fn, const, static, struct, variant ...; EXPR_METHOD_CALL: the method; EXPR_CALL: the fn or
  constructor when it is called directly, NONE when a function pointer is called;
  operators: the method of an overloaded operator (none yet).
- ``data``: EXPR_FIELD, EXPR_FIELD_INIT: index of the field in declaration order (tuples: its number).
  EXPR_METHOD_CALL without ``callee``: BUILTIN_*.  Patterns: ``data & 0xFF`` is the binding mode BM_* of those that
  bind; ``data >> PAT_INDEX_SHIFT`` the index of the field or element that a PAT_FIELD, or an element of a tuple or tuple-struct
  pattern, matches (elements of slice patterns: see ``node_nth`` and where the PAT_REST stands).
  EXPR_INDEX: INDEX_ELEMENT or INDEX_RANGE.  EXPR_FOR: type id of the range's index.
  EXPR_CAST: CAST_*.

The adjustments of an operator, field access, index or method call stand on its *operand*: `x.f` where
x is `&&S` has ADJ_DEREFS 2 on the node of x; `v.len()` with v an array has ADJ_REF | ADJ_UNSIZE on v.
Operands of comparisons are places that are not moved.  The arguments of formatting macros have no adjustments and are used
by reference.  EXPR_PAREN has the type of its inner expression; adjustments stand on the inner one.
"""

from .schema import REGISTRY, const_table, enum, table
from .symbols import IDS, TRAIT_METHODS

import numpy as np

TY = table("ty", "kind data arg n", "Interned types; see the module's documentation.")
TY_ARG = table("ty_arg", "ty", "Arguments of types, in order.")
NODE_TY = table("node_ty", "ty adj adj_ty callee data", "Types of syntax nodes; parallel to `node`.")
DEF_TY = table("def_ty", "ty ret param n_param", "Types of definitions; parallel to `def`.")
SIG_PARAM = table(
    "sig_param", "ty node", "Parameters of functions: type, and the node that declares it (PARAM, SELF_PARAM, field or its type).",
)

TY_KIND = enum(
    "ty_kind", "TK",
    "ERROR NEVER BOOL CHAR STR INT FLOAT TUPLE ARRAY SLICE REF REF_MUT PTR PTR_MUT ADT FN_DEF FN_PTR "
    "RANGE CLOSURE PARAM DYN PROJECTION OPAQUE",
    "Constructors of types.",
)
REGISTRY.define("TY_SIGNED", 0x100)
REGISTRY.define("TY_PTR_SIZED", 0x200)

#: The fixed types: name, kind, data, argument names.
FIXED: tuple[tuple[str, str, int, tuple[str, ...]], ...] = (
    ("ERROR", "ERROR", 0, ()),
    ("NEVER", "NEVER", 0, ()),
    ("UNIT", "TUPLE", 0, ()),
    ("BOOL", "BOOL", 0, ()),
    ("CHAR", "CHAR", 0, ()),
    ("STR", "STR", 0, ()),
    ("I8", "INT", 8 | 0x100, ()),
    ("I16", "INT", 16 | 0x100, ()),
    ("I32", "INT", 32 | 0x100, ()),
    ("I64", "INT", 64 | 0x100, ()),
    ("I128", "INT", 128 | 0x100, ()),
    ("ISIZE", "INT", 64 | 0x300, ()),
    ("U8", "INT", 8, ()),
    ("U16", "INT", 16, ()),
    ("U32", "INT", 32, ()),
    ("U64", "INT", 64, ()),
    ("U128", "INT", 128, ()),
    ("USIZE", "INT", 64 | 0x200, ()),
    ("F32", "FLOAT", 32, ()),
    ("F64", "FLOAT", 64, ()),
    ("REF_STR", "REF", 0, ("STR",)),
)
TY_ID = enum("ty_id", "TY", {name: i for i, (name, *_) in enumerate(FIXED)} | {"FIXED": len(FIXED)},
             "Ids of the fixed types.")


def _fixed() -> np.ndarray:
    """Four words for each fixed type: kind, data, first argument (of `ty_arg`), number of arguments."""
    rows, args = [], 0
    for _, kind, data, arguments in FIXED:
        rows += [TY_KIND[kind], data, args, len(arguments)]
        args += len(arguments)
    return np.array(rows, np.uint32)


const_table("ty_fixed", _fixed, "Rows of the fixed types: kind, data, arg, n.")
const_table(
    "ty_fixed_arg",
    lambda: np.array([TY_ID[name] for *_, args in FIXED for name in args], np.uint32),
    "Arguments of the fixed types.",
)

#: Not rows of `ty`: how diagnostics show a number whose type nothing has fixed (`{integer}`, `{float}`).
REGISTRY.define("TY_ANY_INT", 0xFFFFFFF1)
REGISTRY.define("TY_ANY_FLOAT", 0xFFFFFFF2)
#: Nor this: the type of a string literal, where rustc shows its lifetime (`&'static str`).
REGISTRY.define("TY_STATIC_STR", 0xFFFFFFF3)

#: Methods of std that primitive types, arrays, slices and references have and that rustg does not know yet.
STD_METHODS = (
    "clone to_string to_owned into try_into as_ref as_mut eq ne cmp partial_cmp total_cmp lt le gt ge hash fmt borrow "
    "chars bytes char_indices trim trim_start trim_end split splitn rsplit split_whitespace lines contains starts_with "
    "ends_with find rfind replace parse to_uppercase to_lowercase repeat as_ptr as_mut_ptr get get_mut iter iter_mut into_iter "
    "first last sort sort_by sort_by_key sort_unstable binary_search swap reverse to_vec split_at split_at_mut chunks windows "
    "concat join copy_from_slice clone_from_slice fill map rotate_left rotate_right checked_add checked_sub checked_mul "
    "checked_div checked_rem checked_neg checked_pow checked_shl checked_shr to_be_bytes to_le_bytes to_ne_bytes mul_add "
    "sin cos tan asin acos atan atan2 exp exp2 ln log log2 log10 powf hypot cbrt sinh cosh tanh to_digit "
    "to_ascii_uppercase to_ascii_lowercase is_alphabetic is_numeric is_alphanumeric is_whitespace is_uppercase is_lowercase "
    "add sub mul div rem neg not unwrap is_null offset read write next count sum max_by min_by"
).split()
const_table(
    "std_methods", lambda: np.array([len(STD_METHODS), *(IDS[name] for name in STD_METHODS)], np.uint32),
    "Symbols of STD_METHODS: their number, then each.",
)

#: Methods of numbers that rustg does not know yet.
NUMBER_METHODS = [name for name in STD_METHODS if name.startswith("checked_") or name.endswith("_bytes")] + (
    "mul_add sin cos tan asin acos atan atan2 exp exp2 ln log log2 log10 powf hypot cbrt sinh cosh tanh total_cmp"
).split()
_NUMBERS = sorted({IDS[name] for name in TRAIT_METHODS + NUMBER_METHODS})
const_table(
    "number_methods", lambda: np.array([len(_NUMBERS), *_NUMBERS], np.uint32),
    "Symbols of methods that some number, or some trait of std, has: their number, then each.",
)

ADJ = enum(
    "adjustment", "ADJ",
    {"DEREFS": 0xFF, "REF": 0x100, "REF_MUT": 0x200, "UNSIZE": 0x400, "NEVER": 0x800, "REIFY": 0x1000,
     "PTR": 0x2000},
    "Bits of node_ty.adj of an expression.",
)
BINDING_MODE = enum("binding_mode", "BM", "MOVE REF REF_MUT", "How a pattern binds: by value, `ref`, `ref mut`.")
BUILTIN = enum(
    "builtin_method", "BUILTIN", {"NONE": 0, "LEN": 1, "IS_EMPTY": 2, "CLONE": 3, "AT": 4, "AT_MUT": 5},
    "Methods of the compiler's own: `len` and `is_empty` of slices (receiver: a reference to a slice); `clone` of what is cloned "
    "by copying it; AT, AT_MUT: an element of a slice (`get_unchecked`, `get_unchecked_mut`), which is checked all the same.",
)
REGISTRY.define("PAT_INDEX_SHIFT", 8)
INDEX = enum("index_kind", "INDEX", "ELEMENT RANGE", "EXPR_INDEX: `a[i]` or `a[lo..hi]`.")
CAST = enum(
    "cast_kind", "CAST",
    "NONE COERCE INT_TO_INT INT_TO_FLOAT FLOAT_TO_INT FLOAT_TO_FLOAT PTR_TO_PTR PTR_TO_INT INT_TO_PTR "
    "BOOL_TO_INT CHAR_TO_INT U8_TO_CHAR ENUM_TO_INT FN_TO_PTR",
    "EXPR_CAST: COERCE means that the adjustments of the operand do everything.",
)
