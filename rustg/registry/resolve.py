"""Definitions, scopes and what every name means: the contract of phase `resolve`.

**Definitions** are the rows of `def`.  A definition reserves a block of consecutive ids, in the
order of nodes: the item itself, then its generic parameters, then its fields or variants.  So

- generic parameter k of ``d`` is ``first_generic(d) + k`` (declaration order, ``n_generic(d)`` of them),
- field k of a struct, union or variant ``d`` is ``first_member(d) + k``, variant k of an enum too
  (``n_member(d)`` of them); the fields of a variant are a block of their own.

Items are numbered by the post-order of their nodes.  Crate roots are definitions too (DEF_MOD at
their FILE node); the FILE of ``mod x;`` belongs to the definition of its ITEM_MOD.  Uses, impl-less
blocks and function parameters are not definitions.  Associated items are those whose ``parent`` is a
DEF_IMPL or DEF_TRAIT; foreign functions have DEFF_FOREIGN.

**`res` is parallel to `node`**: row n says what node n means (``kind``, ``id``, see RES), which
definition it introduces (``def``), the innermost item that it stands in (``owner``) and the root of
its body (``body``).  Every PATH, EXPR_PATH, TYPE_PATH and PAT_PATH node, the inner segments (QUAL) too,
has a ``kind``; so have the other nodes that RES names.  RES_ERR was reported already: say nothing more.

**Scopes by hash.**  ``shaders/resolve/lookup.glsl`` offers ``find_def(scope, sym, NS_*)``, the definition of that
name in a scope, or NONE.  A scope is a definition: a module, enum, trait or impl (assoc items: NS_TYPE and NS_VALUE),
an item with generics (NS_GENERIC), a struct, union or variant with named fields (NS_FIELD); or a block with
items, SCOPE_BLOCK + its node.  Imports and preludes are not searched.  ``find_assoc(head, sym, NS_*)`` gives
the item of that name in the inherent impls of a type by its head (see HEAD), the first one if there are several.

**External modules.**  The driver loads, lexes and parses the files it knows, runs phase
``MODULE_FILES`` (``rustg.phases.resolve``), downloads `modfile` and looks for the files that EXTERNAL
rows name: beside the file itself (``DIR/name.rs``, ``DIR/name/mod.rs``, where DIR is the folder of the
file for crate roots and ``mod.rs``, else folder + stem, plus the names of the inline modules around it,
``parent``), or ``#[path]``.  It repeats with all files until none is missing, then writes the file's
row to ``modfile.file`` (NONE: not there; E0583 is reported by the phase `resolve`) and runs the phases.
A FILE that no row names is a crate root.  The rows of earlier files keep their order when files are
appended.  Crate roots with file flag LIBRARY are the crates `std` (and `core`).
"""

from .nodes import NODES
from .schema import REGISTRY, enum, table

REGISTRY.define("NODE_KINDS", len(NODES))
CLASS_LIST = table("class_list", "node", "All nodes by class, in their order within a class: what passes with `//@ kinds @CLASS` go over.")
CLASS_FIRST = table("class_first", "row", "First row of each class in `class_list`, for all classes and one more.")
KIND_LIST = table("kind_list", "node", "All nodes by kind, in their order within a kind: what passes with `//@ kinds` go over.")
KIND_FIRST = table("kind_first", "row", "First row of each kind in `kind_list`, for all kinds and one more.")
DEF = table(
    "def",
    "kind sym node parent module vis flags nth first_generic n_generic first_member n_member ty body",
    "Definitions. kind: DEF_*. sym: name (NONE: impl, crate root, tuple field, `_`). node: its node. "
    "parent: enclosing definition (of a field the struct or variant, of a generic parameter the item), "
    "NONE for a crate root. module: nearest module, itself excluded. vis: module definition inside which it is "
    "visible, or VIS_PUBLIC. flags: DEFF_*. nth: place among the fields, variants or generics of its "
    "parent. ty: node of its type (field, const, static, alias, const parameter; of a function the return type; "
    "of an impl the self type), NONE if not written. body: node of its body, initial value, "
    "discriminant or default (of an impl: the trait's TYPE_PATH).",
)
RES = table(
    "res",
    "kind id def owner body",
    "Parallel to `node`. kind, id: RES_*. def: the definition whose node this is, else NONE. "
    "owner: innermost item definition (no field, variant or generic) around the node, the node itself excluded. "
    "body: root of the body that the node is part of, itself included: the node of an ITEM_FN, "
    "ITEM_CONST, ITEM_STATIC (also for what is in their signatures), or an expression that is evaluated by itself: "
    "discriminant, array length, repeat count, const argument or default, const block; NONE outside. "
    "Closures belong to the body around them.",
)
MODFILE = table(
    "modfile",
    "node file_of sym parent flags path file",
    "All ITEM_MOD nodes in node order. file_of: row of `file` it stands in. sym: name. parent: row of the "
    "inline module around it in the same file, or NONE. flags: MODF_*. path: token of the string "
    "of `#[path = ..]`, or NONE. file: row of `file` with its contents (written by the driver), or NONE.",
)
CAPTURE = table(
    "capture",
    "path lo len kind id",
    "Names in format strings, in the order of their macro calls. path: the PATH node of the call. lo, len: bytes of `strdata`. "
    "kind, id: RES_NONE: the argument `name = value` at node id; RES_LOCAL: binding node; RES_DEF, RES_CTOR: definition; RES_ERR.",
)
LANG = table("lang", "def", "Row LANG_x: definition of the library item `std::lang::x`, or NONE.")

DEF_KIND = enum(
    "def_kind", "DEF",
    "NONE MOD FN STRUCT UNION ENUM VARIANT FIELD TRAIT TRAIT_ALIAS IMPL TYPE CONST STATIC "
    "GENERIC_TYPE GENERIC_CONST GENERIC_LIFETIME MACRO",
    "Kinds of definitions. TYPE: alias or associated type. IMPL: inherent or trait impl.",
)
DEF_FLAG = enum(
    "def_flag", "DEFF",
    {
        "LIBRARY": 1, "TUPLE": 2, "RECORD": 4, "CONST": 8, "ASYNC": 16, "UNSAFE": 32, "FOREIGN": 64,
        "SELF": 128, "ASSOC": 256, "MUT": 512, "BODY": 1024, "TRAIT_IMPL": 2048, "DEFAULT": 4096,
        "INHERIT_OVERFLOW": 8192, "CRATE": 16384, "REPR_C": 32768,
    },
    "Bits of def.flags. LIBRARY: in a library crate. TUPLE, RECORD: shape of a struct or variant (neither: unit). "
    "CONST, ASYNC, UNSAFE: of a function. FOREIGN: in an extern block. SELF: has a self parameter. "
    "ASSOC: in an impl or trait. MUT: `static mut`. BODY: has a body. TRAIT_IMPL: impl of a trait. "
    "INHERIT_OVERFLOW: #[rustc_inherit_overflow_checks]. CRATE: a crate root. REPR_C: #[repr(C)]. "
    "From bit DEFF_ALIGN on: the logarithm of the alignment of #[repr(align(..))]; from DEFF_INT on PRIM_* of #[repr(u8)] and the like, plus 1; "
    "from DEFF_PACKED on the logarithm of #[repr(packed(..))], plus 1.",
)
REGISTRY.define("DEFF_ALIGN", 16)
REGISTRY.define("DEFF_INT", 21)
REGISTRY.define("DEFF_PACKED", 25)
RES_KIND = enum(
    "res_kind", "RES",
    "NONE ERR LOCAL DEF CTOR PRIM SELF_TYPE PARTIAL ASSOC LABEL RETURN CRATE_PATH",
    """What a node means; `id` is:
LOCAL: node of the binding (PAT_BIND, PAT_FIELD shorthand or SELF_PARAM). On an EXPR_PATH: a use. On a PAT_BIND or a
PAT_FIELD without SUB: it binds; id is the node itself, or the first binding of that name in the
or-pattern. On an EXPR_FIELD_INIT without VALUE: the local (or DEF, CTOR) that the shorthand reads.
DEF: definition. A variant named as a type or in a struct literal or struct pattern is DEF too.
CTOR: definition of the struct or variant whose constructor is named, function (tuple) or constant (unit); also a
PAT_BIND, PAT_PATH or PAT_TUPLE_STRUCT path that names one. A PAT_BIND that names a constant or static is DEF.
PRIM: PRIM_* type.
SELF_TYPE: `Self`: definition of the impl, trait, struct, enum or union. In value position (`Self(..)`, `Self`) too.
PARTIAL: associated item, left to types: node of the qualifying segment (a type: look at its own res, which
may be PARTIAL again; or a QSELF).
ASSOC: as PARTIAL, and id is the only item of that name in inherent impls of the qualifier's head (see HEAD);
types checks that the impl applies. The qualifier is the QUAL child.
LABEL: of EXPR_BREAK and EXPR_CONTINUE: node of the loop or labelled block that is left or continued.
RETURN: of EXPR_RETURN and EXPR_TRY: node of the ITEM_FN, EXPR_CLOSURE, EXPR_ASYNC or EXPR_TRY_BLOCK that is left.
CRATE_PATH: segment `crate`, `self`, `super` or `{{root}}`: the module (only on segments with further ones).""",
)
PRIM_NAMES = ("i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f16 f32 f64 f128 bool char str").split()
PRIM = enum("prim", "PRIM", {name.upper(): index for index, name in enumerate(PRIM_NAMES)},
            "Primitive types: signed integers, unsigned integers, floats, bool, char, str.")
NAMESPACE = enum(
    "namespace", "NS", {"TYPE": 1, "VALUE": 2, "MACRO": 4, "GENERIC": 8, "FIELD": 16, "LIFETIME": 32},
    "Namespaces as bits. GENERIC: generic parameters (types and constants), found from inside their item only.",
)
MODF = enum("modfile_flag", "MODF", {"EXTERNAL": 1}, "Bits of modfile.flags. EXTERNAL: `mod x;`.")
HEAD = enum(
    "head", "HEAD",
    {"PRIM": 0x80000000, "SLICE": 0x80000100, "ARRAY": 0x80000101, "REF": 0x80000102, "PTR": 0x80000103,
     "TUPLE": 0x80000104, "FN": 0x80000105, "NEVER": 0x80000106, "DYN": 0x80000107},
    "Head of a self type: the definition of a struct, enum or union; HEAD_PRIM + PRIM_*; or one of the others.",
)
VIS_PUBLIC = 0xFFFFFFFE
REGISTRY.define("VIS_PUBLIC", VIS_PUBLIC)

_TYPES = "i8 i16 i32 i64 isize u8 u16 u32 u64 usize bool char str f32 f64".split()
#: Items of `std::lang` that the compiler calls by name.
LANG_NAMES = (
    "start write_str eprint_begin eprint_end panic_begin panic_end panic_str panic_arith panic_bounds "
    "panic_slice debug_item debug_close pretty_begin pretty_end spec_signed spec_unsigned spec_bool spec_char spec_str spec_f32 spec_f64 slice_inclusive str_range str_inclusive str_eq str_cmp f32_rem f64_rem f64_to_int f64_to_u64 u64_to_f64 u64_to_f32"
).split() + [f"{what}_{ty}" for what in ("display", "debug") for ty in _TYPES]
LANG_ITEM = enum("lang_item", "LANG", {name: index for index, name in enumerate(LANG_NAMES)},
                 "Items of `std::lang`; LANG_COUNT of them.")
REGISTRY.define("LANG_COUNT", len(LANG_NAMES))
