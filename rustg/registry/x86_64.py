"""The x86-64 target: how each LIR row becomes instructions, and the tables of the ELF image.

`_templates` maps an operation and its type to a few lines of assembler, assembled
into the constant tables ``x86_item`` (one instruction each, two words) and ``x86_row`` (which items
an operation, type and variant have).  The passes in ``shaders/x86_64`` only interpret these tables:
the size pass adds up the bytes of a row's items, the emit pass writes them.

Operands of a template line, besides registers and literals:

=================  ==============================================================================
``dst a b c``      the home of the vreg in that column (a stack slot or a register)
``[rcx+c]``        memory at a register plus the constant in column c
``[slot a+c]``     frame slot of column a plus column c
``[arg b]``        outgoing argument number (column b): ``[rsp + 8 b]``
``[data a+c]``     static data of column a plus column c, relative to rip
``[fn a]``         function of column a, relative to rip
``[rsp+8]``        register plus literal
``dst.q a.d b.x``  the register (64, 32 bits, xmm; also ``.w``, ``.b``) that is the home of a column
``[a+c] [a+b*c]``  memory at the registers that are the homes of columns a and b, plus or times column c; ``[index+c]``: at
                   ``a+b*c`` of the INDEX row that made column a, plus column c
``=b8 =b32``       immediate of 8, 32 bits: the constant that column b is; ``=log b`` (8) its logarithm, ``=mask b`` (32) it
                   less 1, ``=magic b`` (64) what to multiply by to divide by it
``=a8 =a16 =a32``  immediate of 8, 16, 32 bits from column a; ``=c32``; ``=a:b`` 64 bits
``=frame``         frame size of the function in column a
``=rep X``         64-bit immediate whose halves are both X; ``=high X``: upper half X, lower 0
``@b @c``          place in the code that row b or c stands for; ``@fn a``: a function
``.x``             a label inside the template
=================  ==============================================================================

**Homes.**  ``vreg.home`` is a byte offset from rbp, or ``HOME_REG | number`` for a register; offsets
never have bits 30 and 31 equal to 01.

**Calls.**  Arguments lie at [rsp + 8 i] at the call, so the callee has them at [rbp + 16 + 8 i], which are
the homes of its parameters.  Results come in rax and rdx (floats as bits).  All registers but rsp and
rbp belong to the callee.  rsp is a multiple of 16 at each call.  Under ``-O`` vregs have registers (`registry/x86_64_fast.py`):
templates may then use rax, rcx, rdx and xmm0 to xmm2, and rsi, rdi, r8 to r11 only where `shaders/x86_64/fast_effects.comp` knows it.

Encodings: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from .lir import LT, OPCODES
from .schema import REGISTRY, const_table, control, enum, table

X_TEXT = control("X_TEXT")
X_RO = control("X_RO")
X_RW = control("X_RW")
X_ZERO = control("X_ZERO")
X_NAMES = control("X_NAMES")
X_SYMS = control("X_SYMS")
#: Size of the executable in bytes.
IMAGE_BYTES = control("IMAGE_BYTES")
#: File offsets of the parts of the image.
X_RO_AT = control("X_RO_AT")
X_RW_AT = control("X_RW_AT")
X_ZERO_AT = control("X_ZERO_AT")
X_SYM_AT = control("X_SYM_AT")
X_STR_AT = control("X_STR_AT")

table("xrow", "size at template", "One row for each row of `lir`: bytes of code, their offset in the text section; the word of `x86_row`.")
table("xslot", "size at", "One row for each frame slot: size in units of 16 bytes, sum of those before.")
table("xdata", "ro rw zero", "One row for each of `data`: padded size in its section, then offset.")
table("xname", "len at sym place", "Functions, then data: bytes in the string table (with the final 0), their "
      "offset, 1 if it has a symbol, number of its symbol.")
table("img", "word", "The executable file, four bytes to a word.")

#: Address of file offset 0, file offset of the text section, bytes of the entry code.
BASE = 0x400000
TEXT_AT = 0x1000
START_BYTES = 16
HOME_REG = 0x40000000
#: Frames from this size on are probed; frames are never larger than MAX_FRAME (rel32 offsets end there).
PROBE_FRAME = 4096
MAX_FRAME = 0x7FF00000
for _name, _value in (("X_BASE", BASE), ("X_TEXT_OFFSET", TEXT_AT), ("X_START_BYTES", START_BYTES),
                      ("HOME_REG", HOME_REG), ("PROBE_FRAME", PROBE_FRAME), ("MAX_FRAME", MAX_FRAME)):
    REGISTRY.define(_name, _value)

RM = enum("x86_rm", "RM", "NONE REG HOME COLUMN SLOT OUT RIP_DATA LITERAL OPCODE RIP_FN AT_A SIB INDEXED",
          "What the r/m operand of an item is.")
IMM = enum("x86_imm", "IMM", "NONE LIT8 LIT32 REP64 HIGH64 A8 A16 A32 AB64 C32 ROW_B ROW_C FN_A FRAME CONST_B8 CONST_B32 CONST_B64",
           "What the immediate of an item is.")
IMM_SIZE = {"NONE": 0, "LIT8": 1, "LIT32": 4, "REP64": 8, "HIGH64": 8, "A8": 1, "A16": 2, "A32": 4,
            "AB64": 8, "C32": 4, "ROW_B": 4, "ROW_C": 4, "FN_A": 4, "FRAME": 4, "CONST_B8": 1, "CONST_B32": 4, "CONST_B64": 8}
COLUMNS = {"dst": 0, "a": 1, "b": 2, "c": 3}

_REGS = "rax rcx rdx rbx rsp rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15".split()
REGISTERS: dict[str, tuple[int, int]] = {name: (number, 64) for number, name in enumerate(_REGS)}
for _number, _name in enumerate(_REGS[:8]):
    REGISTERS["e" + _name[1:]] = (_number, 32)
    REGISTERS[_name[1:]] = (_number, 16)
for _number, _name in enumerate("al cl dl bl".split()):
    REGISTERS[_name] = (_number, 8)
for _number in range(8, 16):
    REGISTERS[f"r{_number}d"] = (_number, 32)
for _number in range(16):
    REGISTERS[f"xmm{_number}"] = (_number, 128)

_CC = {"o": 0, "no": 1, "b": 2, "c": 2, "ae": 3, "e": 4, "z": 4, "ne": 5, "be": 6, "a": 7, "s": 8, "ns": 9,
       "p": 10, "np": 11, "l": 12, "ge": 13, "le": 14, "g": 15}
_ALU = {"add": 0, "or": 1, "and": 4, "sub": 5, "xor": 6, "cmp": 7}
_GROUP3 = {"not": 2, "neg": 3, "mul": 4, "imul": 5, "div": 6, "idiv": 7}
_SHIFT = {"rol": 0, "ror": 1, "shl": 4, "shr": 5, "sar": 7}
_NO_OPERANDS = {"ret": (0xC3, 0, 0, 0), "leave": (0xC9, 0, 0, 0), "ud2": (0x0B, 1, 0, 0), "cdq": (0x99, 0, 0, 0),
                "cqo": (0x99, 0, 0, 1), "syscall": (0x05, 1, 0, 0), "rep movsb": (0xA4, 0, 2, 0),
                "rep stosb": (0xAA, 0, 2, 0), "std": (0xFD, 0, 0, 0), "cld": (0xFC, 0, 0, 0)}
# name: opcode (map 0F), mandatory prefix (0 none, 1 66, 2 F3, 3 F2)
_SSE = {"movss": (0x10, 2), "movsd": (0x10, 3), "ucomiss": (0x2E, 0), "ucomisd": (0x2E, 1), "xorps": (0x57, 0),
        "cvtsi2ss": (0x2A, 2), "cvtsi2sd": (0x2A, 3), "cvttsd2si": (0x2C, 3), "cvtss2sd": (0x5A, 2),
        "cvtsd2ss": (0x5A, 3), "movq": (0x6E, 1), "movaps": (0x28, 0), "andps": (0x54, 0)}
for _name, _code in (("add", 0x58), ("mul", 0x59), ("sub", 0x5C), ("min", 0x5D), ("div", 0x5E), ("max", 0x5F), ("sqrt", 0x51)):
    _SSE[_name + "ss"], _SSE[_name + "sd"] = (_code, 2), (_code, 3)
_WIDTHS = {"byte": 8, "word": 16, "dword": 32, "qword": 64}


@dataclass(frozen=True)
class Operand:
    """A parsed operand: ``kind`` is reg, mem, imm or label; ``value`` and ``extra`` by kind."""

    kind: str
    value: int | str = 0
    width: int = 0
    extra: int = 0


@dataclass(frozen=True)
class Item:
    """One instruction of a template: its fields (see ``words``) and its text."""

    text: str
    opcode: int
    map: int = 0
    prefix: int = 0
    wide: int = 0
    reg: int = 0
    rm: str = "NONE"
    rm_value: int = 0
    imm: str = "NONE"
    literal: int = 0
    byte: bool = False

    def words(self) -> tuple[int, int]:
        """The two words of ``x86_item``: fields as ``shaders/x86_64/item.glsl`` unpacks them."""
        return (
            self.opcode | self.map << 8 | self.prefix << 10 | self.wide << 12 | (self.reg & 15) << 13
            | RM[self.rm] << 17 | self.rm_value << 21 | (IMM[self.imm] & 15) << 25 | (self.reg > 15) << 29 | self.byte << 30
            | IMM[self.imm] >> 4 << 31,
            self.literal & 0xFFFFFFFF,
        )

    def size(self, rm: tuple[int, int] | None = None) -> int:
        """Bytes of the instruction. ``rm`` is (base register, displacement) of a memory operand,
        (register, -1 << 40) of a register; needed unless the item names no memory."""
        base, disp = rm if rm is not None else (self.rm_value, -1 << 40)
        if self.rm == "LITERAL":
            base, disp = self.rm_value, self.literal
        n = 1 + (self.prefix != 0) + (self.map != 0) + IMM_SIZE[self.imm]
        if self.rm == "NONE":
            return n + (self.wide != 0)
        if self.rm in ("RIP_DATA", "RIP_FN"):
            return n + 5 + (self.wide or self.reg > 7)
        n += bool(self.wide or self.reg > 7 or base > 7)
        if self.rm == "OPCODE":
            return n
        n += 1
        if disp == -1 << 40:
            return n
        n += base & 7 == 4
        return n + (0 if disp == 0 and base & 7 != 5 else 1 if -128 <= disp < 128 else 4)


def _operand(text: str) -> Operand:
    text = text.strip()
    width = 0
    if match := re.match(r"(byte|word|dword|qword) (.*)", text):
        width, text = _WIDTHS[match[1]], match[2]
    if text in REGISTERS:
        number, width = REGISTERS[text]
        return Operand("reg", number, width)
    if text in COLUMNS:
        return Operand("HOME", COLUMNS[text], width)
    if match := re.fullmatch(r"(dst|a|b|c)\.([qdwbx])", text):
        # Registers of columns are numbered behind the others.
        return Operand("reg", 16 + COLUMNS[match[1]], {"q": 64, "d": 32, "w": 16, "b": 8, "x": 128}[match[2]])
    simple = {"[slot a+c]": "SLOT", "[arg b]": "OUT", "[data a+c]": "RIP_DATA", "[fn a]": "RIP_FN", "[a+c]": "AT_A", "[a+b*c]": "SIB",
              "[index+c]": "INDEXED"}
    if text in simple:
        return Operand(simple[text], 0, width)
    if match := re.fullmatch(r"\[(\w+)\+c\]", text):
        return Operand("COLUMN", REGISTERS[match[1]][0], width)
    if match := re.fullmatch(r"\[(\w+)([+-]\d+)?\]", text):
        return Operand("LITERAL", REGISTERS[match[1]][0], width, int(match[2] or 0))
    immediates = {"=a8": "A8", "=a16": "A16", "=a32": "A32", "=a:b": "AB64", "=c32": "C32", "=frame": "FRAME",
                  "@b": "ROW_B", "@c": "ROW_C", "@fn a": "FN_A", "=b8": "CONST_B8"}
    if text in immediates:
        return Operand("imm", immediates[text])
    if match := re.match(r"=(rep|high) (\w+)", text):
        return Operand("imm", "REP64" if match[1] == "rep" else "HIGH64", 64, int(match[2], 0))
    derived = {"=log b": ("CONST_B8", 1), "=b32": ("CONST_B32", 0), "=mask b": ("CONST_B32", 1), "=magic b": ("CONST_B64", 0)}
    if text in derived:
        return Operand("imm", derived[text][0], 0, derived[text][1])
    if text.startswith("."):
        return Operand("label", text)
    return Operand("imm", "LIT", 0, int(text, 0))


def _modrm(text, rm: Operand, **fields) -> Item:
    if rm.kind == "reg" and rm.value > 15:
        return Item(text, rm="HOME", rm_value=rm.value - 16, **fields)
    if rm.kind == "reg":
        return Item(text, rm="REG", rm_value=rm.value, **fields)
    literal = {"literal": rm.extra} if rm.kind == "LITERAL" else {}
    return Item(text, rm=rm.kind, rm_value=rm.value, **(fields | literal))


def _sized(width: int) -> dict:
    return {"wide": int(width == 64), "prefix": int(width == 16)}


def _immediate(imm: Operand) -> dict:
    if imm.value == "LIT":
        return {"imm": "LIT8" if -128 <= imm.extra < 128 else "LIT32", "literal": imm.extra}
    return {"imm": imm.value, "literal": imm.extra}


def assemble_line(text: str) -> Item:
    """One line without labels, as an item; raises ``ValueError`` for what has no encoding."""
    item = _assemble_line(text)
    name, _, rest = text.partition(" ")
    widths = [_operand(part).width for part in rest.split(",")] if rest and text not in _NO_OPERANDS else []
    # Registers 4 to 7 are bytes of others without a REX prefix: in instructions on bytes, and those that read or write one.
    byte = 8 in (widths[-1:] if name in ("movzx", "movsx") else widths) and name not in _SHIFT
    return replace(item, byte=byte)


def _assemble_line(text: str) -> Item:
    if text in _NO_OPERANDS:
        opcode, map_, prefix, wide = _NO_OPERANDS[text]
        return Item(text, opcode, map_, prefix, wide)
    name, _, rest = text.partition(" ")
    ops = [_operand(part) for part in rest.split(",")]
    first, last = ops[0], ops[-1]
    width = next((op.width for op in ops if op.width), 64)
    byte = int(width == 8)
    if name == "movq" and last.width == 128:
        return _modrm(text, first, opcode=0x7E, map=1, prefix=1, wide=1, reg=last.value)
    if name in _SSE:
        opcode, prefix = _SSE[name]
        if first.kind != "reg":
            return _modrm(text, first, opcode=opcode + 1, map=1, prefix=prefix, reg=last.value)
        wide = int(name == "movq" or 64 in (first.width, last.width))
        return _modrm(text, last, opcode=opcode, map=1, prefix=prefix, wide=wide, reg=first.value)
    if name in _ALU:
        n = _ALU[name]
        if last.kind == "imm":
            imm = _immediate(last)
            opcode = 0x80 if byte else 0x83 if imm["imm"] == "LIT8" else 0x81
            return _modrm(text, first, opcode=opcode, reg=n, **_sized(width), **imm)
        return _modrm(text, last, opcode=8 * n + 3 - byte, reg=first.value, **_sized(width))
    if name == "mov":
        if last.kind == "imm":
            imm = _immediate(last)
            if imm["imm"] in ("AB64", "REP64", "HIGH64", "CONST_B64"):
                return Item(text, 0xB8, wide=1, rm="OPCODE", rm_value=first.value, **imm)
            imm["imm"] = "LIT32" if imm["imm"] == "LIT8" else imm["imm"]
            if first.kind == "reg" and width == 32:
                return Item(text, 0xB8, rm="OPCODE", rm_value=first.value, **imm)
            return _modrm(text, first, opcode=0xC7, reg=0, **_sized(width), **imm)
        if first.kind == "reg":
            return _modrm(text, last, opcode=0x8B - byte, reg=first.value, **_sized(width))
        return _modrm(text, first, opcode=0x89 - byte, reg=last.value, **_sized(width))
    if name in ("movzx", "movsx"):
        opcode = (0xB6 if name == "movzx" else 0xBE) + (last.width == 16)
        return _modrm(text, last, opcode=opcode, map=1, reg=first.value, wide=int(first.width == 64))
    if name == "movsxd":
        return _modrm(text, last, opcode=0x63, wide=1, reg=first.value)
    if name == "lea":
        return _modrm(text, last, opcode=0x8D, wide=1, reg=first.value)
    if name == "test":
        return _modrm(text, first, opcode=0x85 - byte, reg=last.value, **_sized(width))
    if name == "imul" and len(ops) == 3:
        return _modrm(text, ops[1], opcode=0x69, reg=first.value, **_sized(width), **_immediate(last))
    if name == "imul" and len(ops) == 2:
        return _modrm(text, last, opcode=0xAF, map=1, reg=first.value, **_sized(width))
    if name in _GROUP3:
        return _modrm(text, first, opcode=0xF7 - byte, reg=_GROUP3[name], **_sized(width))
    if name in _SHIFT:
        if last.kind == "reg":
            return _modrm(text, first, opcode=0xD3 - byte, reg=_SHIFT[name], **_sized(first.width))
        return _modrm(text, first, opcode=0xC1 - byte, reg=_SHIFT[name], **_sized(first.width), **_immediate(last))
    if name in ("btr", "btc"):
        return _modrm(text, first, opcode=0xBA, map=1, reg=6 if name == "btr" else 7, **_sized(width), **_immediate(last))
    if name in ("bsf", "bsr"):
        return _modrm(text, last, opcode=0xBC + (name == "bsr"), map=1, reg=first.value, **_sized(width))
    if name == "bswap":
        return Item(text, 0xC8, map=1, wide=int(width == 64), rm="OPCODE", rm_value=first.value)
    if name == "push":
        return Item(text, 0x50, rm="OPCODE", rm_value=first.value)
    if name in ("jmp", "call") and first.kind == "imm":
        return Item(text, 0xE9 if name == "jmp" else 0xE8, **_immediate(first))
    if name == "call":
        return _modrm(text, first, opcode=0xFF, reg=2)
    for prefix, opcode in (("set", 0x90), ("cmov", 0x40), ("j", 0x80)):
        if name.startswith(prefix) and name[len(prefix):] in _CC:
            opcode += _CC[name[len(prefix):]]
            if prefix == "set":
                return _modrm(text, first, opcode=opcode, map=1)
            if prefix == "cmov":
                return _modrm(text, last, opcode=opcode, map=1, reg=first.value, **_sized(width))
            return Item(text, opcode, map=1, **_immediate(first))
    raise ValueError(f"no encoding for {text!r}")


def assemble(text: str) -> list[Item]:
    """Lines separated by ``;`` or newlines; ``.x:`` is a label, jumps to it are short."""
    lines = [line.strip() for line in re.split(r"[;\n]", text) if line.strip()]
    items: list[Item | tuple[str, str]] = []
    labels: dict[str, int] = {}
    for line in lines:
        if line.endswith(":"):
            labels[line[:-1]] = len(items)
        elif match := re.fullmatch(r"(j\w+) (\.\w+)", line):
            items.append((match[1], match[2]))
        else:
            items.append(assemble_line(line))
    result = []
    for index, item in enumerate(items):
        if isinstance(item, tuple):
            name, label = item
            skipped = items[index + 1 : labels[label]]
            if labels[label] <= index or any(
                not isinstance(other, tuple) and other.rm not in ("NONE", "REG", "OPCODE", "LITERAL") for other in skipped
            ):
                raise ValueError(f"a short jump over what has no fixed size: {text}")
            distance = sum(2 if isinstance(other, tuple) else other.size() for other in skipped)
            opcode = 0xEB if name == "jmp" else 0x70 + _CC[name[1:]]
            item = Item(f"{name} {label}", opcode, imm="LIT8", literal=distance)
        result.append(item)
    return result


# ---- templates ----------------------------------------------------------------------------
# {A} {C} {D}: registers of the operation's width (32 bits at least), {a} {c} {d}: of the exact
# width, {W}: word "byte" ... of the exact width, {s}: ss or sd, {bits}: the width.

#: Which variant of a template a row takes is decided by shaders/x86_64/item.glsl: conversions by the source type, functions by
#: whether the frame is a page or more (1), copies by their size, calls and RET by which results are there (bit 0 the first, bit 1
#: the second), constants of 64 bits and ON by whether they fit into 32 bits (1) or not (0).
VARIANTS = 8
#: Sizes of COPY that have a variant of their own, from 1 on.
COPY_BYTES = (4, 8, 12, 16, 24, 32, 48)
for _variant, _size in enumerate(COPY_BYTES, 1):
    REGISTRY.define(f"COPY_BYTES_{_variant}", _size)
_INTS = {"I8": 8, "I16": 16, "I32": 32, "I64": 64, "PTR": 64}
_FLOATS = {"F32": 32, "F64": 64}


def _names(type_: str) -> dict[str, str | int]:
    bits = (_INTS | _FLOATS)[type_]
    exact = {8: "al cl dl byte", 16: "ax cx dx word", 32: "eax ecx edx dword", 64: "rax rcx rdx qword"}[bits].split()
    full = "rax rcx rdx".split() if bits == 64 else "eax ecx edx".split()
    return {"A": full[0], "C": full[1], "D": full[2], "a": exact[0], "c": exact[1], "d": exact[2], "W": exact[3],
            "s": "ss" if type_ == "F32" else "sd", "bits": bits, "last": bits - 1,
            "zero": {8: "movzx eax, byte", 16: "movzx eax, word", 32: "mov eax,", 64: "mov rax,"}[bits],
            "sign": {8: "movsx eax, byte", 16: "movsx eax, word", 32: "mov eax,", 64: "mov rax,"}[bits],
            "zeroc": {8: "movzx ecx, byte", 16: "movzx ecx, word", 32: "mov ecx,", 64: "mov rcx,"}[bits],
            "signc": {8: "movsx ecx, byte", 16: "movsx ecx, word", 32: "mov ecx,", 64: "mov rcx,"}[bits],
            "widen": "cqo" if bits == 64 else "cdq", "mask": {8: "and ecx, 7", 16: "and ecx, 15"}.get(bits, "")}


_BINARY = {"ADD": "add {A}, b", "SUB": "sub {A}, b", "MUL": "imul {A}, b", "AND": "and {A}, b", "OR": "or {A}, b",
           "XOR": "xor {A}, b"}
_COMPARE = {"EQ": "e", "NE": "ne", "LT_S": "l", "LE_S": "le", "GT_S": "g", "GE_S": "ge", "LT_U": "b", "LE_U": "be",
            "GT_U": "a", "GE_U": "ae"}
_OVERFLOW = {"ADD_OV_S": ("add", "o"), "ADD_OV_U": ("add", "c"), "SUB_OV_S": ("sub", "o"), "SUB_OV_U": ("sub", "c")}
_INT_TEMPLATES = {
    **{name: "mov {A}, a; " + line + "; mov dst, {A}" for name, line in _BINARY.items()},
    **{name: "mov {a}, a; cmp {a}, b; set" + cc + " byte dst" for name, cc in _COMPARE.items()},
    **{name: f"mov {{a}}, a; {op} {{a}}, b; mov dst, {{a}}; set{cc} byte c" for name, (op, cc) in _OVERFLOW.items()},
    "DIV_S": "{signc} b; {sign} a; {widen}; idiv {C}; mov dst, {A}",
    "REM_S": "{signc} b; {sign} a; {widen}; idiv {C}; mov dst, {D}",
    "DIV_U": "{zeroc} b; {zero} a; xor edx, edx; div {C}; mov dst, {A}",
    "REM_U": "{zeroc} b; {zero} a; xor edx, edx; div {C}; mov dst, {D}",
    "SHL": "mov {A}, a; mov ecx, b; {mask}; shl {A}, cl; mov dst, {A}",
    "SHR_S": "{sign} a; mov ecx, b; {mask}; sar {A}, cl; mov dst, {A}",
    "SHR_U": "{zero} a; mov ecx, b; {mask}; shr {A}, cl; mov dst, {A}",
    "ROTL": "mov {A}, a; mov ecx, b; rol {a}, cl; mov dst, {A}",
    "ROTR": "mov {A}, a; mov ecx, b; ror {a}, cl; mov dst, {A}",
    "MUL_OV_U": "mov {a}, a; mul {W} b; mov dst, {a}; seto byte c",
    "NEG": "mov {A}, a; neg {A}; mov dst, {A}",
    "NOT": "mov {A}, a; not {A}; mov dst, {A}",
    "OFFSET": "mov rax, a; lea rax, [rax+c]; mov dst, rax",
    "INDEX": "imul rax, b, =c32; add rax, a; mov dst, rax",
    "SWITCH": "{zero} a",
    "POPCNT": """{zero} a
        mov rcx, rax; shr rcx, 1; mov rdx, =rep 0x55555555; and rcx, rdx; sub rax, rcx
        mov rdx, =rep 0x33333333; mov rcx, rax; shr rcx, 2; and rcx, rdx; and rax, rdx; add rax, rcx
        mov rcx, rax; shr rcx, 4; add rax, rcx; mov rdx, =rep 0x0f0f0f0f; and rax, rdx
        mov rdx, =rep 0x01010101; imul rax, rdx; shr rax, 56; mov dst, {A}""",
}
_BY_WIDTH = {
    "MUL_OV_S": {8: "mov al, a; imul byte b; mov dst, al; seto byte c", 0: "mov {a}, a; imul {a}, b; mov dst, {a}; seto byte c"},
    "CLZ": {8: "movzx eax, byte a; mov ecx, 15; bsr eax, eax; cmovz eax, ecx; xor eax, 7; mov dst, eax",
            16: "movzx eax, word a; mov ecx, 31; bsr eax, eax; cmovz eax, ecx; xor eax, 15; mov dst, eax",
            32: "mov ecx, 63; bsr eax, a; cmovz eax, ecx; xor eax, 31; mov dst, eax",
            64: "mov ecx, 127; bsr rax, a; cmovz rax, rcx; xor rax, 63; mov dst, rax"},
    "CTZ": {8: "movzx eax, byte a; or eax, 0x100; bsf eax, eax; mov dst, eax",
            16: "movzx eax, word a; or eax, 0x10000; bsf eax, eax; mov dst, eax",
            32: "mov ecx, 32; bsf eax, a; cmovz eax, ecx; mov dst, eax",
            64: "mov ecx, 64; bsf rax, a; cmovz rax, rcx; mov dst, rax"},
    "BSWAP": {8: "mov eax, a; mov dst, eax", 16: "mov eax, a; rol ax, 8; mov dst, eax",
              0: "mov {A}, a; bswap {A}; mov dst, {A}"},
    "MULHI_U": {8: "movzx eax, byte a; movzx ecx, byte b; imul eax, ecx; shr eax, 8; mov dst, eax",
                16: "movzx eax, word a; movzx ecx, word b; imul eax, ecx; shr eax, 16; mov dst, eax",
                0: "mov {A}, a; mul {W} b; mov dst, {D}"},
}
_ANY_TEMPLATES = {
    "MOVE": "mov {A}, a; mov dst, {A}",
    "SELECT": "mov {A}, b; cmp byte a, 0; cmovz {A}, c; mov dst, {A}",
    "STORE": "mov rcx, a; mov {A}, b; mov [rcx+c], {a}",
    "SLOT_STORE": "mov {A}, b; mov [slot a+c], {a}",
    "ARG": "mov {A}, a; mov [arg b], {A}",
}
_LOAD = {8: "movzx eax, byte {m}; mov dst, eax", 16: "movzx eax, word {m}; mov dst, eax", 0: "mov {{A}}, {m}; mov dst, {{A}}"}
_FLOAT_TEMPLATES = {
    **{f"F{name.upper()}": f"mov{{s}} xmm0, a; {name}{{s}} xmm0, b; mov{{s}} dst, xmm0" for name in ("add", "sub", "mul", "div")},
    "FNEG": "mov {A}, a; btc {A}, {last}; mov dst, {A}",
    "FABS": "mov {A}, a; btr {A}, {last}; mov dst, {A}",
    "FSQRT": "sqrt{s} xmm0, a; mov{s} dst, xmm0",
    "FEQ": "mov{s} xmm0, a; ucomi{s} xmm0, b; sete al; setnp cl; and al, cl; mov dst, al",
    "FNE": "mov{s} xmm0, a; ucomi{s} xmm0, b; setne al; setp cl; or al, cl; mov dst, al",
    # "above" is false for unordered operands, "below" is not: so < is > with its sides exchanged.
    "FLT": "mov{s} xmm0, b; ucomi{s} xmm0, a; seta byte dst",
    "FLE": "mov{s} xmm0, b; ucomi{s} xmm0, a; setae byte dst",
    "FGT": "mov{s} xmm0, a; ucomi{s} xmm0, b; seta byte dst",
    "FGE": "mov{s} xmm0, a; ucomi{s} xmm0, b; setae byte dst",
}
_SYSCALL = """mov rax, [rsp]; mov rdi, [rsp+8]; mov rsi, [rsp+16]; mov rdx, [rsp+24]; mov r10, [rsp+32]
    mov r8, [rsp+40]; mov r9, [rsp+48]; syscall"""
_PLAIN_TEMPLATES = {
    "IF": "cmp byte a, 0; je @b",
    "ELSE": "jmp @b",
    "BR": "jmp @b",
    "BR_IF": "cmp byte a, 0; jne @b",
    "BR_UNLESS": "cmp byte a, 0; je @b",
    "ARM": "jmp @c",
    "UNREACHABLE": "ud2",
    "TRAP": "ud2",
    "FILL": "mov rdi, a; mov eax, b; mov ecx, =c32; rep stosb",
    "COPY_N": """mov rdi, a; mov rsi, b; mov rcx, c; mov rax, rdi; sub rax, rsi; cmp rax, rcx; jae .up
        add rdi, rcx; sub rdi, 1; add rsi, rcx; sub rsi, 1; std; rep movsb; cld; jmp .done
        .up:; rep movsb; .done:""",
    "FILL_N": "mov rdi, a; mov eax, b; mov rcx, c; rep stosb",
}
_TO_INT = {  # by target width and signedness; the float is in xmm0 as f64
    ("S", 64): """xor eax, eax; ucomisd xmm0, xmm0; jp .done; cvttsd2si rax, xmm0; mov rcx, =high 0x43e00000
        movq xmm1, rcx; ucomisd xmm0, xmm1; jb .done; mov rax, -1; shr rax, 1; .done:""",
    ("U", 64): """xor eax, eax; xorps xmm1, xmm1; ucomisd xmm0, xmm1; jbe .done; mov rcx, =high 0x43e00000
        movq xmm1, rcx; ucomisd xmm0, xmm1; jae .big; cvttsd2si rax, xmm0; jmp .done
        .big:; subsd xmm0, xmm1; cvttsd2si rax, xmm0; test rax, rax; js .all; btc rax, 63; jmp .done
        .all:; mov rax, -1; .done:""",
}


def _to_int(sign: str, bits: int) -> str:
    if bits == 64:
        return _TO_INT[sign, 64]
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if sign == "S" else (0, (1 << bits) - 1)
    high_line = f"mov eax, {high}" if bits == 32 else f"mov rax, {high}"
    return f"""mov rax, {low}; cvtsi2sd xmm1, rax; {high_line}; cvtsi2sd xmm2, rax; xor eax, eax
        ucomisd xmm0, xmm0; jp .nan; maxsd xmm0, xmm1; minsd xmm0, xmm2; cvttsd2si rax, xmm0; .nan:"""


def _conversions() -> dict[tuple[str, str, str], str]:
    """Templates by (operation, type, source type)."""
    result = {}
    for to, bits in _INTS.items():
        names = _names(to)
        for source, from_bits in _INTS.items():
            wide = from_bits == 64
            move = "mov rax, a; mov dst, rax" if wide and bits == 64 else "mov eax, a; mov dst, eax"
            zero = {8: "movzx eax, byte a", 16: "movzx eax, word a", 32: "mov eax, a", 64: "mov rax, a"}[from_bits]
            sign = {8: "movsx rax, byte a", 16: "movsx rax, word a", 32: "movsxd rax, a", 64: "mov rax, a"}[from_bits]
            if from_bits <= bits:
                result["ZEXT", to, source] = f"{zero}; mov dst, rax"
                result["SEXT", to, source] = f"{sign}; mov dst, rax"
            if from_bits >= bits:
                result["TRUNC", to, source] = move
            if from_bits == bits:
                result["BITCAST", to, source] = move
        for source, from_bits in _FLOATS.items():
            load = "movsd xmm0, a" if source == "F64" else "cvtss2sd xmm0, a"
            for sign in "SU":
                result[f"F_TO_{sign}", to, source] = f"{load}; {_to_int(sign, bits)}; mov dst, {names['A']}"
            if from_bits == bits:
                result["BITCAST", to, source] = result["BITCAST", source, to] = f"mov {names['A']}, a; mov dst, {names['A']}"
    for to in _FLOATS:
        s = "ss" if to == "F32" else "sd"
        for source, bits in _INTS.items():
            signed = {8: "movsx rax, byte a", 16: "movsx rax, word a", 32: "movsxd rax, a", 64: "mov rax, a"}[bits]
            unsigned = {8: "movzx eax, byte a", 16: "movzx eax, word a", 32: "mov eax, a", 64: "mov rax, a"}[bits]
            done = f"movs{s[1]} dst, xmm0"
            result["S_TO_F", to, source] = f"{signed}; cvtsi2{s} xmm0, rax; {done}"
            # Half of the value with the lowest bit kept sticky rounds as the whole value does.
            large = "" if bits < 64 else f"""test rax, rax; jns .plain; mov rcx, rax; shr rcx, 1; and eax, 1; or rcx, rax
                cvtsi2{s} xmm0, rcx; add{s} xmm0, xmm0; jmp .done; .plain:;"""
            result["U_TO_F", to, source] = f"{unsigned}; {large} cvtsi2{s} xmm0, rax; .done:; {done}"
        for source in _FLOATS:
            convert = {"F32F64": "cvtsd2ss xmm0, a", "F64F32": "cvtss2sd xmm0, a"}.get(to + source)
            same = f"mov{s} xmm0, a"
            result["F_TO_F", to, source] = f"{convert or same}; mov{s} dst, xmm0"
            if to == source:
                result["BITCAST", to, source] = f"{same}; mov{s} dst, xmm0"
    return result


def _templates() -> dict[tuple[str, str, int], str]:
    """Text by (operation, type, variant)."""
    result: dict[tuple[str, str, int], str] = {}
    for type_ in [*_INTS, *_FLOATS]:
        names = _names(type_)
        bits = names["bits"]
        chosen = dict(_ANY_TEMPLATES)
        chosen |= _INT_TEMPLATES if type_ in _INTS else _FLOAT_TEMPLATES
        if type_ in _INTS:
            chosen |= {name: by.get(bits, by.get(0)) for name, by in _BY_WIDTH.items()}
        load = _LOAD.get(bits, _LOAD[0])
        chosen["LOAD"] = "mov rcx, a; " + load.format(m="[rcx+c]")
        chosen["SLOT_LOAD"] = load.format(m="[slot a+c]")
        for name, text in chosen.items():
            result[name, type_, 0] = text.format(**names)
        if bits == 64:
            result["CONST", type_, 0] = "mov rax, =a:b; mov dst, rax"
            result["CONST", type_, 1] = "mov qword dst, =a32"
        else:
            result["CONST", type_, 0] = "mov dword dst, =a32"
        if type_ in _INTS:
            test = {8: "cmp al, =a8", 16: "cmp ax, =a16"}.get(bits, "cmp eax, =a32")
            result["ON", type_, 0] = ("mov rcx, =a:b; cmp rax, rcx" if bits == 64 else test) + "; je @c"
            result["ON", type_, 1] = "cmp rax, =a32; je @c"
    for (name, to, source), text in _conversions().items():
        result[name, to, LT[source]] = text
    result["BOOL_NOT", "I8", 0] = "mov eax, a; xor eax, 1; mov dst, eax"
    for name, place in (("SLOT_ADDR", "[slot a+c]"), ("FN_ADDR", "[fn a]"), ("DATA_ADDR", "[data a+c]")):
        result[name, "PTR", 0] = f"lea rax, {place}; mov dst, rax"
    for name, text in _PLAIN_TEMPLATES.items():
        result[name, "VOID", 0] = text
    # Copies of a few words go through registers; COPY_BYTES tells which variant has which size.
    result["COPY", "VOID", 0] = "mov rdi, a; mov rsi, b; mov ecx, =c32; rep movsb"
    for variant, size in enumerate(COPY_BYTES, 1):
        moves = [("rax", 8 * k) for k in range(size // 8)] + ([("eax", size - 4)] if size % 8 else [])
        result["COPY", "VOID", variant] = "mov rdi, a; mov rsi, b; " + "; ".join(
            f"mov {register}, [rsi{at}]; mov [rdi{at}], {register}"
            for register, at in ((register, f"+{at}" if at else "") for register, at in moves))
    # A large frame is touched at its end, so that a stack that is too small faults here.
    for variant, probe in enumerate(("", "test [rsp], eax")):
        result["FUNC", "VOID", variant] = f"push rbp; mov rbp, rsp; sub rsp, =frame; {probe}"
    for variant in range(4):
        first = "mov dst, rax" if variant & 1 else ""
        second = "mov c, rdx" if variant & 2 else ""
        result["CALL", "VOID", variant] = f"call @fn a; {first}; {second}"
        result["CALL_PTR", "VOID", variant] = f"call a; {first}; {second}"
        result["SYSCALL", "VOID", variant] = f"{_SYSCALL}; {first}"
        results = ("mov rax, a;" if variant & 1 else "") + ("mov rdx, b;" if variant & 2 else "")
        result["RET", "VOID", variant] = f"{results} leave; ret"
    return result


@lru_cache(maxsize=1)
def assembled() -> tuple[list[Item], dict[tuple[int, int, int], tuple[int, int]]]:
    """All instructions of all templates, and (operation, type, variant) -> (first, count) in them."""
    items: list[Item] = []
    rows: dict[tuple[int, int, int], tuple[int, int]] = {}
    placed: dict[str, tuple[int, int]] = {}
    for (name, type_, variant), text in _templates().items():
        if text not in placed:
            made = assemble(text)
            placed[text] = (len(items), len(made))
            items += made
        rows[OPCODES[name], LT[type_], variant] = placed[text]
    return items, rows


def _item_words() -> np.ndarray:
    return np.array([item.words() for item in assembled()[0]], np.uint32)


#: What the items of a template look up, so that it is read once for all of them: bits of `x86_row` above the count.
LOOKS = enum("x86_looks", "LOOKS", {"ROW_B": 1 << 24, "ROW_C": 1 << 25, "FN": 1 << 26, "DATA": 1 << 27, "SLOT": 1 << 28, "FRAME": 1 << 29},
             "Looked up for a row: a place in the code, a function, static data, a slot, the size of the frame.")


def _looks(item: Item) -> int:
    by_imm = {"ROW_B": "ROW_B", "ROW_C": "ROW_C", "FN_A": "FN", "FRAME": "FRAME"}
    by_rm = {"RIP_FN": "FN", "RIP_DATA": "DATA", "SLOT": "SLOT"}
    return LOOKS.members.get(by_imm.get(item.imm, ""), 0) | LOOKS.members.get(by_rm.get(item.rm, ""), 0)


def _row_words() -> np.ndarray:
    words = np.zeros((len(OPCODES.members), len(LT.members), VARIANTS), np.uint32)
    for key, (first, count) in assembled()[1].items():
        if count > 255:
            raise ValueError("a template has more than 255 instructions")
        words[key] = first | count << 16
        for item in assembled()[0][first : first + count]:
            words[key] |= np.uint32(_looks(item))
    return words


const_table("x86_item", _item_words, "Instructions of the templates, two words each: see registry/x86_64.py.")
const_table("x86_row", _row_words, "First item, count << 16 and LOOKS_* by (operation * 8 + type) * 8 + variant.")

SECTION_NAMES = b"\0.text\0.rodata\0.data\0.bss\0.symtab\0.strtab\0.shstrtab\0"
const_table("elf_names", lambda: np.frombuffer(SECTION_NAMES, np.uint32), "Names of the sections, as bytes.")
