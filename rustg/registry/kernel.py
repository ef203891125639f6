"""Kernels: entry points of a module for a GPU, their parameters, and the memory that a module sees.

The front end makes `kernel` and `kparam`; the back ends read them.

**Memory** of a module in rustg's own interface: descriptor set 0 has two storage buffers of 32-bit words.

- Binding 0, the *arena*, is the flat address space: a PTR is a byte offset into it. Addresses 0 to 15 are
  never valid. Static data (image in table `arena`) is at its start; then come what the host puts there
  (arrays) and the stacks: one for each invocation, ``IO_STACK_BYTES`` each, from ``IO_STACK`` on.
  Loads and stores are aligned to their size, of 8 bytes to 4 (the lower bits of an address count for nothing).
- Binding 1, the *io buffer*, has the panic record (words 0 to 15), launch information (words 16 to 31,
  see `IO_*`), and from word 32 on the parameter block, whose places `kparam.offset` names.

The first word of the panic record is 0 as long as nothing happened. Whoever ends an invocation with TRAP
has claimed the record by compare-and-swap before; TRAP claims it itself (with ``IO_PANIC_TRAP``) if
nobody has. What else the record says is defined by who writes it.

A function address is the number of the function in `fn` plus 1.
"""

from __future__ import annotations

from .schema import REGISTRY, control, enum, table

#: Kernel (row) that a SPIR-V module has as its only entry point, with the name `main`; NONE: all, by their names.
KERNEL_MAIN = control("KERNEL_MAIN")
#: How many kernels, from KERNEL_MAIN on, are compiled together, each into a module of its own; 0 as 1.
KERNEL_LANES = control("KERNEL_LANES")
#: Kernels that are compiled together at most.
LANES = 10
#: Bytes of static data at the start of the arena, the 16 bytes that are never valid included.
ARENA_BYTES = control("ARENA_BYTES")

KERNEL = table(
    "kernel",
    "fn name name_len local_x local_y local_z param params stack group",
    "Entry points. fn: row of LIR `fn`; name, name_len: bytes in `lname`; local_x, local_y, local_z: size of a "
    "workgroup; param, params: its rows in `kparam`, one for each parameter vreg of fn, in order; stack "
    "(written by the back end): bytes of stack that an invocation needs; group: bytes of "
    "the workgroup's memory where a parameter is KP_WORKGROUP (a multiple of 4; its contents are undefined at first).",
)
KPARAM = table(
    "kparam",
    "kind ty offset dim elem name name_len flags class set binding bytes lo hi",
    "Parameters of entry points. kind: KP_*; ty: LT_* of the vreg; offset: place in the parameter block, in bytes "
    "from word 32 of the io buffer, a multiple of 4 (KP_VALUE; 8-byte values have their low word first, others "
    "take a word, zero-extended); dim: 0 to 2, or 3 for the linear number (ids and sizes; an x-major order). For "
    "the host: elem (type of the source), name and name_len (bytes in `lname`), flags (KPF_*). A slice is "
    "two rows, address and length. class, set, binding: KCLASS_*, descriptor set and binding of a KP_VALUE in rust-gpu's own "
    "interface, bytes: of what it refers to, or of an element of a slice; lo, hi: its span in the source.",
)
ARENA = table("arena", "word", "Static data as it stands at the start of the arena, four bytes to a word.")

KPARAM_KIND = enum(
    "kparam_kind", "KP",
    "VALUE GLOBAL_ID LOCAL_ID GROUP_ID GLOBAL_SIZE GROUPS LOCAL_SIZE WORKGROUP",
    "Where a parameter comes from. GLOBAL_SIZE: threads asked for; GROUPS: number of workgroups. "
    "WORKGROUP: an address in the workgroup's memory, `offset` bytes from its start.",
)
KCLASS = enum(
    "kernel_class", "KCLASS", "NONE STORAGE UNIFORM PUSH SPEC",
    "Where rust-gpu's attributes put a parameter: nowhere, in a storage buffer, a uniform buffer, the push constants, or a specialization "
    "constant (its `set` is the number, `binding` the value where the host says none).",
)

#: Words of the io buffer. IO_ARENA: arena size in bytes; IO_STACK: address of the first stack, IO_STACK_BYTES: of
#: each; IO_THREADS_X, _Y, _Z: threads to run, invocations beyond return at once; IO_RING, IO_RING_BYTES,
#: IO_RING_NEXT: ring buffer for what kernels print; IO_HIGH: upper
#: half of the addresses of the ring and of the panic message, where pointers have 64 bits; IO_GROUPS_X, _Y, _Z: workgroups
#: in all; IO_FIRST_X, _Y, _Z: the first one of this dispatch (ids count from there); IO_PARAMS: the parameter block;
#: IO_LATE: a panic of which the rest is left to another dispatch (`KSHAPE_*`), its call, invocation and arguments.
_IO = {
    "PANIC": 0, "ARENA": 16, "STACK": 17, "STACK_BYTES": 18, "THREADS_X": 19, "THREADS_Y": 20, "THREADS_Z": 21,
    "RING": 22, "RING_BYTES": 23, "RING_NEXT": 24, "GROUPS_X": 25, "GROUPS_Y": 26, "GROUPS_Z": 27,
    "FIRST_X": 28, "FIRST_Y": 29, "FIRST_Z": 30, "HIGH": 31, "PARAMS": 32, "LATE": 1024,
}
for _name, _word in _IO.items():
    REGISTRY.define(f"IO_{_name}", _word)
#: Values of the panic record's first word that the back end writes itself. STACK: a function had no room on the stack; words 3 to 7 are
#: address and length of its path, line, column and the invocation.
REGISTRY.define("IO_PANIC_TRAP", 0xFFFF0001)
REGISTRY.define("IO_PANIC_STACK", 0xFFFF0002)
#: With KSHAPE_LATER, and this bit, the call that a dispatch with KSHAPE_FINISH has to make.
REGISTRY.define("IO_PANIC_LATER", 0x80000000)
#: Words of arguments that fit behind IO_LATE.
REGISTRY.define("IO_LATE_WORDS", 22)
#: Bits of the specialization constant 0 of SPIR-V modules: how many dimensions a dispatch has (1 to 3); whether it is a part
#: of what was asked for (IO_FIRST_* are used); whether panics only say who panicked, which most modules can and which is
#: less code for the invocations that do not; whether one thread finishes such a panic and does nothing else;
#: whether constant tables are read from arrays of the module (GPUs) or from the arena.
REGISTRY.define("KSHAPE_PART", 4)
REGISTRY.define("KSHAPE_LATER", 8)
REGISTRY.define("KSHAPE_FINISH", 16)
KSHAPE_TABLES = 32
REGISTRY.define("KSHAPE_TABLES", KSHAPE_TABLES)
