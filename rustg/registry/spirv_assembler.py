"""Assembler of SPIR-V templates: from text to the words that ``shaders/spirv/eval.glsl`` evaluates.

A template is what one row of LIR becomes.  It has three streams of words: code, constants (which go to
the module's global section) and decorations.  A template's own ids are relative: the row's first id is
added.  Lines are separated by newlines or ``;``::

    x = IAdd U a b          instruction with a result: opcode, type, operands
    Store @sp x             instruction without
    x =! FAdd F af bf       the result is decorated NoContraction
    d <- x                  store into the variable of a column
    L:                      label
    IDS x y                 x and y take the next ids
    ALIAS x y               x is another name of y
    RAW w...                words as they are

Operands: types ``U F D B S V2 V3 VOID``; names of results and labels; ``@name`` global ids; ``#5`` a literal
word; ``5`` ``0x1F`` ``1.5f`` ``1.5d`` constants of the module; ``a b c`` the value of the vreg in that column as
32-bit integer (of 64 bits: its low word), ``a1`` the high word, ``af`` ``ad`` as float; ``$a`` the column's word
itself, ``=a`` a constant with it (``=f:a`` of type F), both with a change such as ``=c+4`` or ``=c.word``;
``x0``...``x3`` words that a pass chose for the row, with ``+n``.  What a template reads from vregs is loaded
at its start.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field

#: Kinds of template words, in their upper 4 bits: see shaders/spirv/eval.glsl.
KINDS = "LITERAL TEMP VAR COLUMN FN ARG SLOT X SLOT_AT DATA_AT LATE".split()
LITERAL, TEMP, VAR, COLUMN, FN, ARG, SLOT, X, SLOT_AT, DATA_AT, LATE = range(len(KINDS))
#: What is done to a column's word.
CHANGES = {"": 0, "word": 1, "shift": 2, "8": 3, "16": 4, "lane": 5}
_COLUMNS = {"d": 0, "a": 1, "b": 2, "c": 3}

_RESULT = """
ExtInst 12, Constant 43, FunctionParameter 55, FunctionCall 57, Variable 59, Load 61, AccessChain 65, ArrayLength 68,
CompositeConstruct 80, CompositeExtract 81, ConvertFToU 109, ConvertFToS 110, ConvertSToF 111, ConvertUToF 112,
FConvert 115, Bitcast 124, SNegate 126, FNegate 127, IAdd 128, FAdd 129, ISub 130, FSub 131, IMul 132, FMul 133, UDiv 134,
SDiv 135, FDiv 136, UMod 137, SRem 138, UMulExtended 151, SMulExtended 152, LogicalOr 166, LogicalAnd 167,
LogicalNot 168, Select 169, IEqual 170, INotEqual 171, UGreaterThan 172, SGreaterThan 173, UGreaterThanEqual 174,
SGreaterThanEqual 175, ULessThan 176, SLessThan 177, ULessThanEqual 178, SLessThanEqual 179, FOrdEqual 180,
FUnordNotEqual 183, FOrdLessThan 184, FOrdGreaterThan 186, FOrdLessThanEqual 188, FOrdGreaterThanEqual 190,
ShiftRightLogical 194, ShiftRightArithmetic 195, ShiftLeftLogical 196, BitwiseOr 197, BitwiseXor 198, BitwiseAnd 199,
Not 200, BitCount 205, AtomicExchange 229, AtomicCompareExchange 230, AtomicIAdd 234, AtomicISub 235, AtomicSMin 236,
AtomicUMin 237, AtomicSMax 238, AtomicUMax 239, AtomicAnd 240, AtomicOr 241, AtomicXor 242, Function 54
"""
_PLAIN = """
Store 62, ControlBarrier 224, MemoryBarrier 225, LoopMerge 246, SelectionMerge 247, Label 248, Branch 249,
BranchConditional 250, Return 253, Unreachable 255, FunctionEnd 56
"""


def _opcodes(text: str) -> dict[str, int]:
    return {name: int(number) for name, number in (entry.split() for entry in text.split(","))}


RESULT, PLAIN = _opcodes(_RESULT), _opcodes(_PLAIN)


@dataclass
class Template:
    """Streams of template words, how many ids a row of it takes, which runtime functions it calls (a bit for each)."""

    code: list[int] = field(default_factory=list)
    constants: list[int] = field(default_factory=list)
    decorations: list[int] = field(default_factory=list)
    ids: int = 0
    needs: int = 0


class Globals:
    """Ids that every module has: types, variables, and the constants that templates name."""

    def __init__(self):
        self.ids: dict[str, int] = {}
        self.known: dict[str, int] = {}
        self.words: list[int] = []

    def id(self, name: str) -> int:
        """The id of a name; a new one at its first use."""
        return self.ids.setdefault(name, len(self.ids) + 1)

    def add(self, opcode: int, *words: int) -> None:
        """Appends an instruction to the section of types, constants and variables."""
        self.words += [opcode | len(words) + 1 << 16, *words]

    def constant(self, text: str) -> int:
        """The id of a constant: ``5``, ``0xFF``, ``1.5f``, ``1.5d``."""
        key = f"constant {int(text, 0) & 0xFFFFFFFF}" if re.fullmatch(r"-?\d+|0x[0-9A-Fa-f]+", text) else f"constant {text}"
        if key not in self.ids:
            if text.endswith("f") and not text.startswith("0x"):
                self.add(43, self.ids["F"], self.id(key), *struct.unpack("<I", struct.pack("<f", float(text[:-1]))))
            elif text.endswith("d") and not text.startswith("0x"):
                self.add(43, self.ids["D"], self.id(key), *struct.unpack("<2I", struct.pack("<d", float(text[:-1]))))
            else:
                self.add(43, self.ids["U"], self.id(key), int(text, 0) & 0xFFFFFFFF)
        return self.ids[key]


_CONSTANT = re.compile(r"-?\d+|0x[0-9A-Fa-f]+|-?[\d.]+(e[+-]?\d+)?[fd]|(inf|nan)[fd]")
_X = re.compile(r"x[0-3](\+\d+)?")
_LOAD = re.compile(r"([abc])([1fd]?)")


class _Assembly:
    def __init__(self, common: Globals):
        self.common = common
        self.out = Template()
        self.names: dict[str, int] = {}
        self.loads: dict[str, int] = {}
        self.constants: dict[str, int] = {}
        self.code: list[int] = []

    def temp(self, name: str) -> int:
        if name not in self.names:
            self.names[name] = TEMP << 28 | self.out.ids
            self.out.ids += 1
        return self.names[name]

    def word(self, text: str) -> int:
        """A word that comes from the row: a column with a change, or one of x0..x3."""
        if match := re.fullmatch(r"x([0-3])(?:\+(\d+))?", text):
            return X << 28 | int(match[1]) | int(match[2] or 0) << 4
        special = {"slot_at": SLOT_AT, "data_at": DATA_AT, "fn": FN}
        if text in special:
            return special[text] << 28
        match = re.fullmatch(r"([dabc])(?:\.(\w+))?(?:\+(\d+))?", text)
        if match is None:
            raise ValueError(f"word {text!r}")
        return COLUMN << 28 | _COLUMNS[match[1]] | CHANGES[match[2] or ""] << 4 | int(match[3] or 0) << 8

    def pointer(self, text: str) -> int:
        """The variable that a name stands for."""
        if text.startswith("@"):
            return self.common.ids[text[1:]]
        if match := re.fullmatch(r"([dabc])([1fd]?)", text):
            return VAR << 28 | _COLUMNS[match[1]] | (match[2] == "1") << 4
        if match := re.fullmatch(r"arg([01])", text):
            return ARG << 28 | int(match[1])
        if match := re.fullmatch(r"late([01])", text):
            return LATE << 28 | int(match[1])
        if match := re.fullmatch(r"slot([01])", text):
            return SLOT << 28 | int(match[1])
        return self.temp(text)

    def operand(self, text: str) -> int:
        known = self.loads.get(text) or self.names.get(text) or self.common.known.get(text)
        if known is None:
            known = self._operand(text)
            # What does not depend on the template.
            if text[0] in "#@0123456789" or text.isupper() and text in self.common.ids:
                self.common.known[text] = known
        return known

    def _operand(self, text: str) -> int:
        if text.startswith("#"):
            return int(text[1:], 0)
        if text.startswith("$"):
            return self.word(text[1:])
        if text.startswith("="):
            return self._constant(text[1:])
        if text.startswith("@"):
            return self.common.ids[text[1:]]
        if text.startswith("&"):
            return self.pointer(text[1:])
        if text[0] == "x" and _X.fullmatch(text):
            return self.word(text)
        if _CONSTANT.fullmatch(text):
            return self.common.constant(text)
        if text in self.common.ids and text.isupper():
            return self.common.ids[text]
        return self.temp(text)

    def _constant(self, text: str) -> int:
        if text not in self.constants:
            type_, _, rest = text.rpartition(":")
            made = self.temp(f"={text}")
            words = [self.word(part) for part in rest.split(",")]
            self.out.constants += [43 | 3 + len(words) << 16, self.common.ids[type_.upper() or "U"], made, *words]
            self.constants[text] = made
        return self.constants[text]

    def emit(self, opcode: int, *words: int) -> None:
        self.code += [opcode | len(words) + 1 << 16, *words]

    def load(self, text: str) -> None:
        """Loads what `text`, an operand, names of the vregs in columns."""
        match = len(text) < 3 and text not in self.loads and _LOAD.fullmatch(text)
        if match:
            type_ = {"f": "F", "d": "D"}.get(match[2], "U")
            made = self.loads[text] = self.temp(text)
            self.emit(RESULT["Load"], self.common.ids[type_], made, self.pointer(text))

    def line(self, text: str) -> None:
        if text[-1] == ":":
            word = self.word(text[:-1]) if _X.fullmatch(text[:-1]) else self.temp(text[:-1])
            self.emit(PLAIN["Label"], word)
            return
        name, *operands = text.split()
        if operands and operands[0] == "<-":
            self.emit(PLAIN["Store"], self.pointer(name), self.operand(operands[1]))
        elif operands and operands[0] in ("=", "=!"):
            made = self.operand(name)
            if operands[0] == "=!":
                self.out.decorations += [71 | 3 << 16, made, 42]
            self.emit(RESULT[operands[1]], self.operand(operands[2]), made, *map(self.operand, operands[3:]))
        elif name == "ALIAS":
            self.loads[operands[0]] = self.operand(operands[1])
        elif name == "RAW":
            self.code += map(self.operand, operands)
        elif name != "IDS":  # done before all other lines
            self.emit(PLAIN[name], *map(self.operand, operands))


def assemble(text: str, common: Globals) -> Template:
    """One template; raises ``ValueError`` or ``KeyError`` for what it does not know."""
    work = _Assembly(common)
    lines = [line.strip() for line in re.split(r"[\n;]", text) if line.strip()]
    for line in lines:
        if line.startswith("IDS "):
            for name in line.split()[1:]:
                work.temp(name)
    for line in lines:
        for operand in line.split()[1:] if not line.startswith("IDS ") else []:
            work.load(operand)
    for line in lines:
        made = line.split(" =")[0].rstrip(":")
        if (made != line and " " not in made) and (made in work.loads or made.isupper() and made in work.common.ids):
            raise ValueError(f"template line {line!r}: the name means something else")
    for line in lines:
        try:
            work.line(line)
        except (KeyError, ValueError) as error:
            raise ValueError(f"template line {line!r}: {error!r}") from error
    work.out.code = work.code
    return work.out
