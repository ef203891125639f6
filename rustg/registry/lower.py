"""From MIR to LIR: layouts of types, homes of locals, and the steps that MIR rows consist of.

**Layout.**  `lay` is parallel to `ty`.  REPR_ZERO has no bits; REPR_SCALAR is one vreg; REPR_PAIR is a fat
reference, two vregs (PTR, I64), in memory 16 bytes; REPR_MEMORY lives in memory and is handled by
its address; REPR_UNSIZED (str, slices) is only behind references; REPR_NONE is unknown or unsupported.
Fields are placed by falling alignment; an enum is a tag (the declared discriminant) at offset 0,
then the fields of the variant by rising alignment.  Without niches so far: `Option<&T>` has a tag.

**Calls.**  Each argument is passed by its repr: nothing, one value, two values, or the address of the
operand (the callee copies it into a slot of its own before anything else).  A result of REPR_MEMORY is
written through an address passed before all arguments; the callee builds it in a slot of its own and
copies it when it returns, so the caller may pass the address of the destination even if arguments
point into it.

**Steps.**  A MIR row is one or more steps (`lop`), so that long argument lists and array literals are
shared among threads and each shader stays small.  A step reads an operand (STEP_VALUE), finds a
place (STEP_PLACE), computes, or writes a place (STEP_PUT).  Each kind is counted, then emitted by the same
code; ``lop.val`` hands a value from one step to the next: the first vreg of a scalar or pair, the
address of something in memory.
"""

from .diagnostics import diagnostic
from .schema import REGISTRY, control, enum, table

LIR_MAIN = control("LIR_MAIN")
LIR_STATICS = control("LIR_STATICS")
LIR_DWORDS = control("LIR_DWORDS")
LIR_NAMES = control("LIR_NAMES")
LIR_STEPS = control("LIR_STEPS")
LIR_ROWS = control("LIR_ROWS")
LIR_TEMPS = control("LIR_TEMPS")
LIR_LOCALS = control("LIR_LOCALS")
LIR_SLOTS = control("LIR_SLOTS")
LIR_FNS = control("LIR_FNS")
LIR_STATIC_DATA = control("LIR_STATIC_DATA")
LIR_PATH_DATA = control("LIR_PATH_DATA")
LIR_PATHS = control("LIR_PATHS")
LIR_PROMOTED = control("LIR_PROMOTED")
LIR_STRINGS = control("LIR_STRINGS")
#: Words of the images of constants and statics, and of other static data that is known; statics that are computed.
LIR_IMAGES = control("LIR_IMAGES")
LIR_PROMOTED_IMAGES = control("LIR_PROMOTED_IMAGES")
LIR_INITS = control("LIR_INITS")

table("path", "start len", "Parallel to `file`: path for messages, len bytes of `path_text` from start.")
table("path_text", "word", "Bytes of paths, four to a word; each path starts at a word.")

table("lay", "size align repr lt tag next", "Layout of a type: bytes, alignment, REPR_*, LT_* of a scalar, of an enum the "
      "LT_* of its tag (LAY_SIGNED: sign-extends), else LT_VOID. next: the repr found in this round.")
table("fld", "offset", "Parallel to `def`: offset of a field in bytes.")
table("targ", "offset", "Parallel to `ty_arg`: offset of an element of a tuple or RANGE.")
table("dbody", "body", "Parallel to `def`: its row of `body`, or NONE.")
table("lbody", "live flag fn statics static_at params ret step steps name_len name_at placed image words word",
      "Parallel to `body`: live: code is needed. fn: row of `fn` (live ones in order). statics: 1 for a needed static or "
      "constant with a place, static_at: its row of `data`. params: vregs of parameters. ret: vregs of the return local. step, "
      "steps: in `lop`. name_len, name_at: in `lname`. placed: whether a constant has a place. image: whether it is data and "
      "needs no code; words of it in `dword`, those before.")
table("lloc", "home vregs slot_flag data_flag vreg slot data ids words word",
      "Parallel to `local`: HOME_*, number of vregs, 1 if it has a slot, 1 if it is static data; first vreg (relative to the "
      "function's, before the return local is moved behind the parameters), slot, data. ids: of a kernel's parameter that holds "
      "a number of the invocation in memory its parts (`u32`), each a parameter of its own; else 0. words, word: of static data "
      "whose bytes are known, those before.")
table("limg", "user arg writes bad root off",
      "Parallel to `local`, for data whose bytes are known: the aggregate (row of MIR) that takes the local as an operand, which "
      "one; rows that write it; whether it is made of anything but constants; the local that becomes static data as a whole, or "
      "NONE; its place there.")
table("limarg", "first row", "Parallel to `marg`: first operand of the same row of MIR, plus 1; of a first operand the row.")
#: Largest image, in bytes: what is larger is computed when the program starts.
REGISTRY.define("IMAGE_BYTES", 1 << 16)
table("lmir", "body steps first enter direct", "Parallel to `mir`: row of `body`, number of steps, first step; steps before the row's own, "
      "LAST_OF_BODY; the local whose vreg the row's value is computed in, or NONE.")
REGISTRY.define("LAST_OF_BODY", 0x80000000)
table("lop", "row k arg rows temps at temp val",
      "Steps: MIR row, number among the operands, operand or place that it looks at; LIR rows and temporaries; place of both; value.")
table("lconst", "flag words data word", "Parallel to `mconst`: 1 for a string, words of `dword`, its row of `data`, "
      "first word.")
table("largs", "vregs at", "Parallel to `marg`: vregs that the operand takes as an argument, sum of those before.")
table("ltext", "kind lo", "Parallel to `data`: where its bytes come from: MCONST_STR_* and first byte.")
table("lpath", "words word", "Parallel to `file`: words of the path in `dword`, first word.")

REPR = enum("repr", "REPR", "NONE ZERO SCALAR PAIR MEMORY UNSIZED", "How values of a type are represented.")
LAY = enum("lay_flag", "LAY", {"SIGNED": 256, "TAG": 255}, "Parts of lay.tag.")
LOCAL_HOME = enum("local_home", "LHOME", "NONE VREG SLOT DATA", "Where a local lives.")
STEP = enum(
    "step", "STEP",
    "NOP VALUE PLACE SIZE TAG PUT PUT_FIELD PUT_TAG UNARY BINARY CHECK CAST BOUNDS RANGE_CHECK DISCRIMINANT IS_VARIANT REPEAT "
    "ARG CALL CALL_PTR PANIC BLOCK LOOP END BREAK BREAK_IF BREAK_UNLESS CONTINUE RETURN UNREACHABLE ENTER PARAM LEAVE",
    """Kinds of steps. VALUE: operand. PLACE: address (and length) of a place. SIZE: number of elements of a
place. TAG: tag of the enum at a place. PUT: writes the row's value to its dest. PUT_FIELD: writes
operand k of an aggregate. CHECK: condition number k under which a checked operation panics. PANIC: panics
if the step before says so (k: number of panic_arith, or PANIC_*). PUT_TAG: writes the tag of an aggregate. ENTER, PARAM, LEAVE: start of a function, its parameters, its END.""",
)

#: The key by which steps are sorted is 4 * kind + how far their place is, but for constant operands.
REGISTRY.define("STEP_CONST_KEY", 1)
STEP_KEYS = 4 * len(STEP.members)
table("lop_first", "row", "First of the sorted steps of each key, for all keys and one more.")
#: First and last kind of the steps of each pass; `constant` reads constant operands.
STEP_PASSES = {
    "read": ("VALUE", "TAG"), "arith": ("UNARY", "CHECK"), "misc": ("CAST", "IS_VARIANT"), "repeat": ("REPEAT", "REPEAT"),
    "panic": ("PANIC", "PANIC"), "call": ("ARG", "CALL_PTR"), "put": ("PUT", "PUT_TAG"), "control": ("BLOCK", "LEAVE"),
}

REGISTRY.define("PANIC_BOUNDS", 100)
REGISTRY.define("PANIC_SLICE", 101)
#: Kinds of panics in kernels behind those of panic_arith (see `shaders/lir/panic.glsl`).
REGISTRY.define("KSITE_BOUNDS", 10)
REGISTRY.define("KSITE_SLICE", 11)

diagnostic("LIR_INT128", "R0301", "128-bit integers are not supported yet", label="not supported yet")
diagnostic("LIR_TYPE", "R0302", "code for values of this type is not supported yet", label="not supported yet")
diagnostic("LIR_FOREIGN", "R0303", "the foreign function `{0}` is not supported", label="not supported", args=("def",))
diagnostic("LIR_NO_BODY", "R0304", "code for calls of `{0}` is not supported yet", label="not supported yet", args=("def",))
