"""The SPIR-V target: fixed parts of a module, template tables, and the tables of its phase.

A module is SPIR-V 1.3 for Vulkan 1.1.  Every vreg is a variable of storage class Function (two of 32 bits for
64-bit integers); arguments and results travel in variables of class Private, so every function is of type
``void()`` and drivers, which inline and promote variables, see values again.  Ids are given out in blocks: the
fixed ones, functions, argument words, vregs, words of slots, kernels, then those of each row in order.

The specialization constant 0 tells drivers what a dispatch does not use (`KSHAPE_*` in `registry/kernel.py`).  7, the default, fits all.

What a row becomes is a template (`spirv_templates.py`), whose words ``shaders/spirv/eval.glsl`` evaluates; sizes are
known from the tables, so one pass sums up, a scan places, another pass writes.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from .diagnostics import diagnostic
from .lir import LT, OPCODES
from .memo import remembered
from .schema import REGISTRY, const_table, control, table
from .spirv_assembler import CHANGES, KINDS, Globals, Template, assemble
from .spirv_buffers import BASE, BUFFER_INLINE, FIRST, FIRST_COPY, FIRST_FILL, PLACES
from .spirv_memory import CONSTANT, FEW, FIRST_FEW, INLINE, INLINE_WORDS, SPACES
from .spirv_own import DIRECT, OWN_COPY, OWN_FILL, OWN_IDS, OWN_INLINE, OWN_INLINE_W, OWN_KINDS, OWN_WORDS, SLOT, TABLE, TABLE_BYTES
from .spirv_templates import DEFERRED, END_CHUNKED, EXTRA, KPARAM_BUFFER, KPARAM_LENGTH, KPARAM_NUMBERS, KPARAM_SPEC, KPARAM_VARIANTS, LOOP_CHUNKED, LT_CHUNKED, OPENER_IDS, PASSES, REGIONS, templates
from .spirv_wide import RUNTIME

SKERNEL = table("skernel", "entry entry_at mode mode_at code code_at const const_at ids id stack group",
                "Sizes and places of entry points; words of the stack and of the workgroup's memory.")
SKPARAM = table("skparam", "template code code_at const const_at ids id", "Sizes and places of parameters of entry points.")
SPV = table("spv", "word", "The module, or what modules of kernels that are compiled together are made of.")
SPART = table("spart", "at words", "Where kernels are compiled together, the parts of `spv` that make the module of each: for each kernel as many rows.")
#: Rows of `spart` for a kernel, without those of functions.
REGISTRY.define("SP_PARTS", 14)

for _name in (
    "ARGS", "VREG", "SLOT", "ROW", "KERNEL", "BOUND", "F64", "ENTRY_AT", "MODE_AT", "DECO_AT", "RDECO_AT", "TYPES_AT", "ARGS_AT", "CONST_AT",
    "CODE_AT", "KCODE_AT", "CODE", "CONST", "DECO", "IDS", "KENTRY", "KMODE", "KCODE", "KCONST", "KIDS",
    "PCODE", "PCONST", "PIDS", "KID", "PID", "PCONST_AT", "KCONST_AT", "STACK_AT",
    "BUFFER", "BDECO_AT", "BUFFERS_AT", "CONSTANTS", "CONSTANT_ID", "CONSTANTS_AT",
    "OWNS", "OWN", "OWN_AT", "TABLE_IDS", "TABLE", "TABLE_WORDS",
):
    control(f"SV_{_name}")

diagnostic("SPIRV_OP", "R0701", "this operation is not supported by the SPIR-V target")

diagnostic("SPIRV_POINTER", "R0705", "which memory this points into cannot be told at compile time",
           label="accessed through a pointer to memory that is not known, or to one of several buffers",
           help="with rust-gpu's interface each buffer is memory of its own; use each through its own parameter")
diagnostic("SPIRV_STATIC", "R0708", "a module with rust-gpu's interface has no statics that are computed or changed", label="such a static is used here",
           help="a `const`, or a `static` of literals that is not `mut`, is data of the module")
_TYPES = "VOID U F B V2 V3 S FN PU PF PPU PSU RA BLOCK PBLOCK PV3 PPV3 PWU V4 PCU PUU I"
_VARIABLES = "glsl arena io gid lid wid nwg tid group pending trapped beyond sp invocation res0 res1 res2 res3 rt0 rt1 rt2 rt3"
FUNCTION, PRIVATE, STORAGE, INPUT, WORKGROUP, PUSH, UNIFORM = 7, 6, 12, 1, 4, 9, 2


def _common() -> Globals:
    """Types and variables that every module has, in a valid order (the arena and the io buffer come last of all)."""
    common = Globals()
    for name in [*_TYPES.split(), "D", "PD", "shape", "stack_words", "stack_type", "stack_pointer", "stack",
                 "group_words", "group_type", "group_pointer", "group_memory",
                 "data_words", "data_type", "data_pointer", "data_value", "data", *_VARIABLES.split(), *RUNTIME]:
        common.id(name)
    i = common.ids
    add = common.add
    add(19, i["VOID"])
    add(21, i["U"], 32, 0)
    add(21, i["I"], 32, 1)
    add(50, i["U"], i["shape"], 7)
    add(22, i["F"], 32)
    add(20, i["B"])
    add(23, i["V2"], i["U"], 2)
    add(23, i["V3"], i["U"], 3)
    add(23, i["V4"], i["U"], 4)
    add(30, i["S"], i["U"], i["U"])
    add(33, i["FN"], i["VOID"])
    add(29, i["RA"], i["U"])
    add(30, i["BLOCK"], i["RA"])
    for name, storage, to in (
        ("PU", FUNCTION, "U"), ("PF", FUNCTION, "F"), ("PPU", PRIVATE, "U"), ("PSU", STORAGE, "U"), ("PBLOCK", STORAGE, "BLOCK"),
        ("PV3", INPUT, "V3"), ("PPV3", PRIVATE, "V3"), ("PWU", WORKGROUP, "U"), ("PCU", PUSH, "U"), ("PUU", UNIFORM, "U"),
    ):
        add(32, i[name], storage, i[to])
    for name in ("gid", "lid", "wid", "nwg"):
        add(59, i["PV3"], i[name], INPUT)
    for name in _VARIABLES.split()[7:]:
        add(59, i["PPV3" if name in ("tid", "group") else "PPU"], i[name], PRIVATE)
    return common


class _Wide(Globals):
    """The same ids; what has to do with f64 goes to a section of its own."""

    def __init__(self):
        common = _common()
        self.ids, self.known, self.words = common.ids, common.known, common.words
        self.double: list[int] = []
        self.names = len(self.ids)

    def constant(self, text: str) -> int:
        known, size = text, len(self.words)
        result = super().constant(known)
        if len(self.words) > size and text.endswith("d") and not text.startswith("0x"):
            self.double += self.words[size:]
            del self.words[size:]
        return result


@lru_cache(maxsize=1)
def _build() -> tuple[Globals, dict[tuple[str, str, int], Template]]:
    common = _Wide()
    made = {}
    by_text: dict[str, Template] = {}
    for key, text in templates().items():
        if text not in by_text:
            by_text[text] = assemble(text, common)
            by_text[text].needs = sum(1 << k for k, name in enumerate(RUNTIME) if f"VOID @{name};" in text + ";" and f"@{name} =" not in text)
        made[key] = by_text[text]
    return common, made


def _globals() -> dict:
    common = _build()[0]
    zero = common.constant("0")
    return {"zero": zero, "ids": common.ids, "words": common.words, "double": common.double}


_GLOBALS = remembered("spirv", _globals)
I = _GLOBALS["ids"]

_NAME = np.frombuffer(b"GLSL.std.450\0\0\0\0", "<u4").tolist()
#: Capabilities, imports, memory model; the capability Float64 stands in its place where it is needed.
HEAD = [17 | 2 << 16, 1, 17 | 2 << 16, 10, 11 | 6 << 16, I["glsl"], *_NAME, 14 | 3 << 16, 0, 1]
INTERFACE = [I["gid"], I["lid"], I["wid"], I["nwg"]]


def _decorations() -> list[int]:
    words = []
    for target, *rest in (
        (I["RA"], 6, 4), (I["BLOCK"], 2),
        (I["gid"], 11, 28), (I["lid"], 11, 27), (I["wid"], 11, 26), (I["nwg"], 11, 24),
    ):
        words += [71 | 2 + len(rest) << 16, target, *rest]
    words += [72 | 5 << 16, I["BLOCK"], 0, 35, 0]
    # Those of rustg's own interface are the last.
    for target, *rest in ((I["shape"], 1, 0), (I["arena"], 34, 0), (I["arena"], 33, 0), (I["io"], 34, 0), (I["io"], 33, 1)):
        words += [71 | 2 + len(rest) << 16, target, *rest]
    return words


DECORATIONS = _decorations()
#: Variables of rustg's own interface.
ARENA = [word for name in ("arena", "io") for word in (59 | 4 << 16, I["PBLOCK"], I[name], STORAGE)]
DOUBLE = [22 | 3 << 16, I["D"], 64, 32 | 4 << 16, I["PD"], FUNCTION, I["D"], *_GLOBALS["double"]]
#: First id after the fixed ones.
FIXED = len(I) + 1

#: Operations by number: LIR's, then those of the passes.
NUMBERS = {**OPCODES.members, **{name: len(OPCODES.members) + k for k, name in enumerate(EXTRA)}}
for _name in EXTRA:
    REGISTRY.define(f"SV_OP_{_name}", NUMBERS[_name])
for _index, _name in enumerate(OPENER_IDS):
    REGISTRY.define(f"SV_ID_{_name.upper()}", _index)
for _index, _name in enumerate(REGIONS):
    REGISTRY.define(f"REGION_{_name}", _index)
for _index, _name in enumerate(PASSES):
    REGISTRY.define(f"PASS_{_name}", _index)
for _index, _name in enumerate(KINDS):
    REGISTRY.define(f"W_{_name}", _index)
for _name, _index in CHANGES.items():
    REGISTRY.define(f"CHANGE_{_name.upper() or 'NONE'}", _index)
REGISTRY.define("SV_FIXED", FIXED)
REGISTRY.define("SV_HEAD_WORDS", len(HEAD))
REGISTRY.define("SV_DECO_WORDS", len(DECORATIONS))
REGISTRY.define("SV_DECO_ARENA", 20)
REGISTRY.define("SV_ARENA_WORDS", len(ARENA))
REGISTRY.define("SV_TYPE_WORDS", len(_GLOBALS["words"]))
REGISTRY.define("SV_DOUBLE_WORDS", len(DOUBLE))
REGISTRY.define("SV_RUNTIMES", len(RUNTIME))
REGISTRY.define("SV_KPARAM_VARIANTS", KPARAM_VARIANTS)
REGISTRY.define("SV_KPARAM_BUFFER", KPARAM_BUFFER)
REGISTRY.define("SV_KPARAM_LENGTH", KPARAM_LENGTH)
REGISTRY.define("SV_KPARAM_NUMBERS", KPARAM_NUMBERS)
REGISTRY.define("SV_KPARAM_SPEC", KPARAM_SPEC)
REGISTRY.define("SV_I_ZERO", _GLOBALS["zero"])
REGISTRY.define("SV_INLINE_WORDS", INLINE_WORDS)
for _index, _name in enumerate(SPACES):
    REGISTRY.define(f"SV_IN_{_name}", _index)
REGISTRY.define("SV_SPACES", len(SPACES))
REGISTRY.define("SV_INLINE_W", INLINE["W"])
REGISTRY.define("SV_INLINE_B", INLINE["B"])
REGISTRY.define("SV_DEFERRED", DEFERRED)
REGISTRY.define("SV_CONSTANT", CONSTANT)
REGISTRY.define("SV_LOOP_CHUNKED", LOOP_CHUNKED)
REGISTRY.define("SV_END_CHUNKED", END_CHUNKED)
REGISTRY.define("SV_LT_CHUNKED", LT_CHUNKED)
REGISTRY.define("SV_FEW", FEW)
REGISTRY.define("SV_FIRST_FEW", FIRST_FEW)
#: Rust-gpu's interface: address of a buffer's first byte, first variants of loads and stores, copies and fills.
REGISTRY.define("SV_BASE", BASE)
REGISTRY.define("SV_BUFFER_IDS", 5)
REGISTRY.define("SV_FIRST", FIRST)
REGISTRY.define("SV_FIRST_COPY", FIRST_COPY)
REGISTRY.define("SV_FIRST_FILL", FIRST_FILL)
REGISTRY.define("SV_BUFFER_INLINE", BUFFER_INLINE)
REGISTRY.define("SV_PLACES", len(PLACES))
for _index, _name in enumerate(PLACES):
    REGISTRY.define(f"SV_AT_{_name}", _index)
#: Variables of their own (`spirv_own.py`).
for _name, _value in (("SLOT", SLOT), ("TABLE", TABLE), ("DIRECT", DIRECT), ("COPY", OWN_COPY), ("FILL", OWN_FILL), ("INLINE", OWN_INLINE), ("INLINE_W", OWN_INLINE_W),
                      ("KINDS", OWN_KINDS), ("IDS", OWN_IDS), ("WORDS", OWN_WORDS)):
    REGISTRY.define(f"SV_OWN_{_name}", _value)
REGISTRY.define("SV_TABLE_BYTES", TABLE_BYTES)
REGISTRY.define("SV_INTERFACE", len(INTERFACE))
for _name in ("U", "F", "D", "PU", "PF", "PD", "PPU", "VOID", "FN", "stack_words", "stack_type", "stack_pointer", "stack",
              "group_words", "group_type", "group_pointer", "group_memory", "data_words", "data_type", "data_pointer", "data_value", "data",
              "V4", "BLOCK", "PBLOCK"):
    REGISTRY.define(f"SV_I_{_name.upper()}", I[_name])


@lru_cache(maxsize=1)
def _tables():
    """All template words; entries of four words; first entry of each operation and type, or NONE."""
    words: list[int] = []
    entries: list[int] = []
    placed: dict[int, list[int]] = {}
    first = np.full((len(NUMBERS), len(LT.members)), 0xFFFFFFFF, np.uint32)
    groups: dict[tuple[int, int], dict[int, Template]] = {}
    for (name, type_, variant), template in _build()[1].items():
        groups.setdefault((NUMBERS[name], LT[type_]), {})[variant] = template
    for key, variants in groups.items():
        first[key] = len(entries) // 5
        for variant in range(max(variants) + 1):
            template = variants.get(variant)
            if template is None:
                entries += [0, 0, 0, 0xFFFFFFFF, 0]
                continue
            if id(template) not in placed:
                entry = []
                for stream in (template.code, template.constants, template.decorations):
                    assert len(words) < 1 << 20 and len(stream) < 1 << 12
                    entry.append(len(words) | len(stream) << 20)
                    words.extend(stream)
                placed[id(template)] = [*entry, template.ids, template.needs]
            entries += placed[id(template)]
    return np.array(words, np.uint32), np.array(entries, np.uint32), first.ravel()


const_table("sv_word", lambda: _tables()[0], "Words of all templates: see registry/spirv_assembler.py.")
const_table(
    "sv_template", lambda: _tables()[1],
    "Five words each: first word | words << 20 of code, constants, decorations; number of ids (NONE: no such template); "
    "runtime functions that it calls, a bit for each.",
)
const_table("sv_first", lambda: _tables()[2], "First template by operation * 8 + type, or NONE; variants follow.")
const_table(
    "sv_fixed", lambda: np.array([*HEAD, *DECORATIONS, *_GLOBALS["words"], *DOUBLE, *INTERFACE, *ARENA], np.uint32),
    "Fixed words: head, decorations, types and variables, those of f64, interface of entry points, variables of the arena.",
)
