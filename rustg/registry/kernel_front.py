"""Kernels in the source: attributes of functions and parameters, and what is wrong with them.

A function with ``#[kernel]`` or ``#[kernel(threads(x, y, z))]`` (in the style of rust-gpu
``#[spirv(compute(threads(x, y, z)))]``) is an entry point.  Its parameters are values (integers, floats, `bool`,
plain structs, tuples and arrays), references to plain data and slices of it, and numbers of the invocation: a parameter with
``#[global_id]``, ``#[local_id]``, ``#[group_id]``, ``#[global_size]``, ``#[groups]`` or ``#[local_size]`` (rust-gpu's names too).
Such a number is a `usize` or `u32`, the linear one, or up to three `u32` (tuple, array, struct), x first.  A reference with ``#[workgroup]``
is memory that the threads of a workgroup share.

*Plain* data are made of integers of up to 64 bits, floats and `bool`: every value that the host can write is valid.
"""

from .diagnostics import diagnostic
from .schema import REGISTRY, control, enum, table

KMARK = table("kmark", "flag at attr",
              "Parallel to `node`: 1 for a function with a kernel's attribute, its row of `kentry`, the attribute.")
KENTRY = table(
    "kentry",
    "node attr def x y z param params text",
    "Kernels in the order of their nodes: ITEM_FN, ATTR, definition, workgroup size, rows of `kpar`, literal with the name of "
    "the entry point or NONE.",
)
KPAR = table(
    "kpar",
    "entry nth ty kind parts vregs at class set binding lo hi",
    "Parameters of kernels as they are written: row of `kentry`, number, type, KPAR_* (above 0: number of the invocation, or memory of "
    "the workgroup), parts: vregs of such a number (0: linear), its LIR parameters and those before; what rust-gpu's attributes "
    "say: KCLASS_*, descriptor set and binding, or number and default value (NONE: not said); span of the type.",
)
TPLAIN = table("tplain", "state next", "Parallel to `ty`: PLAIN_*, and the state that this round found.")

STYLE = enum("kernel_style", "KSTYLE", "OWN SPIRV", "Whose attributes a kernel uses.")
PLAIN = enum("plain", "PLAIN", "UNKNOWN YES NO", "Whether a type is plain data.")
#: In the order of KP_* of `registry/kernel.py`.
KPAR_KIND = enum(
    "kpar_kind", "KPAR", "VALUE GLOBAL_ID LOCAL_ID GROUP_ID GLOBAL_SIZE GROUPS LOCAL_SIZE WORKGROUP",
    "What a parameter of a kernel is: a value of the caller, a number of the invocation, or memory of the workgroup.",
)
KPARAM_FLAG = enum(
    "kparam_flag", "KPF", {"MUTABLE": 1, "SECOND": 2, "REFERENCE": 4, "IN_MEMORY": 8},
    "Bits of kparam.flags. MUTABLE: `&mut`. SECOND: length of a slice. REFERENCE: `&T`, `&mut T` or a slice. IN_MEMORY: a struct, "
    "tuple or array by value, whose address is passed.",
)
#: A bit for each KSTYLE_* that the crate's kernels have.
KERNEL_STYLES = control("KERNEL_STYLES")
REGISTRY.define("KERNEL_PARAMS", 64)
#: Bytes of memory of a workgroup that a kernel may have: what devices commonly offer.
REGISTRY.define("KERNEL_SHARED", 32768)
REGISTRY.define("KERNEL_THREADS", 1024)

diagnostic("KERNEL_GENERIC", "R0601", "a kernel cannot be generic", label="not allowed on a generic function")
diagnostic("KERNEL_RESULT", "R0602", "a kernel cannot return a value", label="returns `{0}`", args=("ty",),
           help="write the result through a parameter of type `&mut T` or `&mut [T]`")
diagnostic("KERNEL_PLACE", "R0603", "a kernel must be a function of a module with a body", label="not allowed here")
diagnostic("KERNEL_PARAM", "R0604", "a kernel cannot take a parameter of type `{0}`", label="not supported", args=("ty",),
           help="values, references and slices of integers, floats, `bool` and of structs, tuples and arrays of these can be passed")
diagnostic("KERNEL_ID", "R0605", "a number of the invocation cannot have type `{0}`", label="expected `usize` or `u32`", args=("ty",),
           help="three dimensions are `(u32, u32, u32)`, `[u32; 3]` or a struct of three `u32`")
diagnostic("KERNEL_THREADS", "R0606", "a workgroup has one to three sizes of at least 1, with a product of at most 1024",
           label="not a size of a workgroup")
diagnostic("KERNEL_ATTRIBUTE", "R0607", "`{0}` is not an attribute of a kernel's parameter", label="unknown attribute", args=("sym",),
           help="there are `global_id`, `local_id`, `group_id`, `global_size`, `groups`, `local_size` and `workgroup`")
diagnostic("KERNEL_CALL", "R0608", "the kernel `{0}` cannot be called or used as a value", label="a kernel is started by the host",
           args=("def",))
diagnostic("KERNEL_NONE", "R0609", "there is no kernel", help="mark a function with `#[kernel]`")
diagnostic("KERNEL_EXIT", "R0610", "a kernel cannot end the process", label="not available in kernels")
diagnostic("KERNEL_MANY", "R0611", "a kernel has at most 64 parameters", label="too many parameters")
diagnostic("KERNEL_SPIRV", "R0612", "`{0}` is not supported in `#[spirv(..)]` yet", label="not supported yet", args=("sym",))
diagnostic("KERNEL_WORKGROUP", "R0613", "memory of the workgroup cannot have type `{0}`", label="not supported", args=("ty",),
           help="it is a parameter of type `&mut T`, or `&T` for atomics, where `T` is plain data of a fixed size")
diagnostic("KERNEL_SHARED", "R0614", "a kernel has at most 32768 bytes of workgroup memory", label="{0} bytes up to here", args=("int",))
diagnostic("KERNEL_NAME", "R0617", "two kernels have the same entry point name", label="another kernel has this name too")
diagnostic("KERNEL_DESCRIPTOR", "R0615", "a buffer needs a `descriptor_set` and a `binding`", label="at least one of them is missing here")
diagnostic("KERNEL_CLASS", "R0616", "`{0}` cannot have type `{1}`", label="not supported", args=("sym", "ty"),
           help="`push_constant` and `uniform` take `&T`, `storage_buffer` takes `&T`, `&mut T`, `&[T]` or `&mut [T]`, `spec_constant` takes `u32`")
diagnostic("KERNEL_SPEC", "R0618", "a `spec_constant` needs an `id`", label="as in `spec_constant(id = 1, default = 2)`")
