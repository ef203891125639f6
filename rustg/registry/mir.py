"""MIR: bodies as flat rows in evaluation order, with structured control flow.

**Bodies.** One `body` row for each function with a block, and for each `const` and `static` item
(a function without parameters that returns the initial value).  Body ``b`` owns the rows
``[first, first + rows)`` of `mir` and the locals ``[local, local + locals)`` of `local`; its first
local is the return place, then come ``params`` parameters, then user variables and temporaries in
evaluation order.  Generic bodies appear once.  Bodies follow the order of their node ids.

**Locals.** Ids are global.  A temporary is written by exactly one row, or by one row on each of
several paths that exclude each other.  A user variable without initialiser is a local that
nothing writes at first.  Locals of type ``!`` and of size zero exist; nothing has to be stored.

**Places** are rows of `place` that point at the place they project from: ``x.a[i]`` is
LOCAL x <- FIELD a <- INDEX i (bases may have larger ids).  The first rows are the locals
themselves, so the *place id of a bare local is its local id*.  A place is recomputed at each use;
it depends only on locals and memory (an index is always a local of type usize that nothing
writes afterwards) and has no effect of its own.  Bounds were checked by a BOUNDS row before.

**Operands** are one word: ``operand >> 30`` is the kind, the low 30 bits are the id of a place
(COPY, MOVE) or of a row of `mconst` (CONST).  ``OPERAND_NONE`` (all ones) means "no operand".

**Rows** are ``op node ty dest a b c d`` with

- ``node``: syntax node that the row comes from (spans of diagnostics, line numbers);
- ``dest``: place that is written, NONE if the row writes nothing (or its value has type ``!`` or ``()``);
- ``ty``: type of the value that is written or tested (that of ``dest`` where there is one);
- ``a b c d``: as the table of ``OPS`` says.  ``d`` of a row that may panic is a row of `loc`.

Rows between a BREAK, CONTINUE, RETURN or UNREACHABLE and the next END of its nesting are dead; they
are well-formed and may be dropped.

**Control flow** is that of WebAssembly: BLOCK ... END and LOOP ... END nest; BREAK leaves the BLOCK or LOOP
that it names, CONTINUE starts the LOOP that it names again.  Reaching the END of a LOOP starts it again.
BREAK_IF and BREAK_UNLESS are conditional.  ``if``, ``while``, ``match``, ``&&`` and so on are made of these: a
condition that fails leaves a BLOCK.

**Checks** are parts of rows, not rows of their own as in rustc: CHECKED_* computes and panics as Rust
does (``lang`` function ``panic_arith``, kind from the operator), BOUNDS and RANGE_CHECK panic with
``panic_bounds`` and ``panic_slice``.  BINARY never panics: its arithmetic wraps, its shift counts are masked; division and
remainder of integers are always CHECKED_BINARY.
"""

from .schema import REGISTRY, enum, table

BODY = table(
    "body",
    "def node first rows local locals params ret flags",
    "Bodies: definition, item node, rows of `mir`, locals (first, count), number of parameters, "
    "return type, BODY_* flags.",
)
LOCAL = table(
    "local",
    "body kind ty node",
    "Locals by LOCAL_* kind. node: the binding (name by its anchor token), parameter, or the "
    "expression whose value a temporary holds.",
)
PLACE = table(
    "place",
    "kind base arg extra ty",
    "Places: PLACE_* kind, base place (NONE for LOCAL and STATIC), arguments, type of the place.",
)
MCONST = table(
    "mconst",
    "kind ty lo hi node",
    "Constant operands: MCONST_* kind, type, two words of value, node it comes from.",
)
MARG = table("marg", "operand", "Operands of calls and aggregates, in order.")
LOC = table(
    "loc", "file line col const",
    "Positions for panic messages: file row, line and column from 1. const: first of three rows of `mconst` that hold them "
    "as arguments, or NONE (filled by the phase; of no interest afterwards).",
)
MIR = table("mir", "op node ty dest a b c d", "MIR rows; see the module's documentation.")

BODY_FLAG = enum("body_flag", "BODY", {"CHECKED": 1, "CONST": 2, "STATIC": 4, "LIBRARY": 8},
                 "Bits of body.flags. CHECKED: overflow checks are on (rows already reflect it).")
LOCAL_KIND = enum(
    "local_kind", "LOCAL", "RETURN PARAM USER TEMP PROMOTED",
    "What a local is. PROMOTED: a temporary that lives in static storage (`&[1, 2, 3]` is `&'static`); the rows "
    "that write it store the same constants each time.",
)

PLACE_KIND = enum(
    "place_kind", "PLACE",
    "LOCAL STATIC DEREF FIELD DOWNCAST INDEX CONST_INDEX CONST_INDEX_END SUBSLICE RANGE",
    """LOCAL: arg local id. STATIC: arg definition.
DEREF: what the reference or pointer `base` points to (a fat one gives an unsized place).
FIELD: arg index of the field in declaration order, of a struct, tuple or DOWNCAST.
DOWNCAST: `base`, an enum, seen as the variant with definition arg.
INDEX: arg local (usize) that holds the index, base array or slice. CONST_INDEX: arg from the start;
CONST_INDEX_END: element number len - arg. SUBSLICE: from arg to len - extra (constants).
RANGE: elements from local arg (usize; NONE: 0) to local extra (usize; NONE: len) of an array or slice, or
bytes of a str: an unsized place (slice or str). Checked before by a RANGE_CHECK row.""",
)
OPERAND = enum("operand_kind", "OPERAND", {"COPY": 0, "MOVE": 1, "CONST": 2},
               "Bits 30 and 31 of an operand.")
OPERAND_SHIFT = 30
OPERAND_MASK = (1 << OPERAND_SHIFT) - 1
OPERAND_NONE = 0xFFFFFFFF
REGISTRY.define("OPERAND_SHIFT", OPERAND_SHIFT)
REGISTRY.define("OPERAND_MASK", OPERAND_MASK)
REGISTRY.define("OPERAND_NONE", OPERAND_NONE)

MCONST_KIND = enum(
    "mconst_kind", "MCONST", "UNIT BITS FN STR_LIT STR_TEXT STR_SRC STR_PATH",
    """UNIT: value of a type without size. BITS: integer, bool, char or float; lo and hi are the low and
high word of its bits (integers sign-extended or zero-extended to 64 bits by their type).
FN: the function definition lo, as a value of its own type or, after a REIFY cast, a pointer.
Strings are `&'static str` (BYTES literals: `&'static [u8; N]`) of hi bytes:
STR_LIT from byte lo of the decoded literals, STR_TEXT from byte lo of the constant table `mir_text`
(four bytes to a word), STR_SRC from byte lo of `src`, STR_PATH: path of file lo (hi is unused).""",
)

#: Operations: name -> (class, meaning).
OPS: dict[str, tuple[str, str]] = {
    "NOP": ("assign", "nothing"),
    # ---- assignments: dest = ...
    "USE": ("assign", "dest = a (operand)"),
    "REF": ("assign", "dest = &a (place); c: MREF_SHARED, MREF_MUT, MREF_RAW, MREF_RAW_MUT. ty may be a reference to a slice "
                      "where place a is an array: the reference then carries the array's length (unsizing)"),
    "UNARY": ("assign", "dest = UNOP_c a; negation wraps"),
    "CHECKED_NEG": ("assign", "dest = -a, panics on overflow; d loc"),
    "BINARY": ("assign", "dest = a BINOP_c b; never panics; ty of the operands is that of a. Comparisons give bool"),
    "CHECKED_BINARY": ("assign", "dest = a BINOP_c b with the panics of Rust (overflow, zero divisor, shift count); d loc"),
    "CAST": ("assign", "dest = a as ty; c: MCAST_*; source type is that of operand a"),
    "LEN": ("assign", "dest = number of elements of place a (slice, str: bytes; or array), usize"),
    "DISCRIMINANT": ("assign", "dest = declared discriminant of the enum at place a, as a value of type ty"),
    "IS_VARIANT": ("assign", "dest = (place a, an enum, is the variant with definition b), bool"),
    "AGGREGATE": ("assign", "dest = value of type ty made of the operands marg[a .. a + b], in declaration order; "
                            "c: definition of the struct or variant, NONE for a tuple or array"),
    "REPEAT": ("assign", "dest = array of type ty, each element operand a"),
    "CALL": ("assign", "dest = call of definition a with operands marg[b .. b + c]; d: type arguments (reserved, NONE)"),
    "CALL_PTR": ("assign", "dest = call of function pointer, operand a, with marg[b .. b + c]"),
    # ---- checks and storage
    "BOUNDS": ("check", "panics unless a (operand, usize) < len of place b (array or slice); d loc"),
    "RANGE_CHECK": ("check", "panics unless a <= b <= len of place c (array, slice or str); a, b operands of type usize, "
                             "OPERAND_NONE for an open end; d loc"),
    "DROP": ("check", "reserved: drop place a"),
    "STORAGE_LIVE": ("check", "local a, a variable declared without a value, has none from here on; makes no code"),
    "STORAGE_DEAD": ("check", "reserved: local a"),
    # ---- control flow; rows are global row numbers of `mir`
    "BLOCK": ("control", "a: row of its END"),
    "LOOP": ("control", "a: row of its END"),
    "END": ("control", "a: row of its BLOCK or LOOP"),
    "BREAK": ("control", "to after the END of the BLOCK or LOOP at row a"),
    "BREAK_IF": ("control", "BREAK to a if operand b (bool) is true"),
    "BREAK_UNLESS": ("control", "BREAK to a if operand b (bool) is false"),
    "CONTINUE": ("control", "to the start of the LOOP at row a"),
    "RETURN": ("control", "returns the return place; the last row of a body is RETURN or UNREACHABLE"),
    "UNREACHABLE": ("control", "control never comes here"),
}
MIR_OP = enum("mir_op", "MIR", " ".join(OPS), "Operations of MIR rows.")

MREF = enum("mir_ref", "MREF", "SHARED MUT RAW RAW_MUT", "Kind of a REF row (column c).")
MCAST = enum(
    "mir_cast", "MCAST",
    "INT_TO_INT INT_TO_FLOAT FLOAT_TO_INT FLOAT_TO_FLOAT PTR_TO_PTR PTR_TO_INT INT_TO_PTR REIFY UNSIZE",
    """Casts. INT_TO_INT: also from bool and char and from u8 to char; truncates, or extends by the
signedness of the source. FLOAT_TO_INT: saturates, NaN is 0. PTR_TO_PTR: also reference to pointer.
REIFY: function item to function pointer. UNSIZE: reference to array to reference to slice.""",
)
