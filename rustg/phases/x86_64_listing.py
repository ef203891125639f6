"""The listing of code that was made with registers (``-O``): address, bytes, instruction, as `dump_asm` shows it."""

from __future__ import annotations

import re

from rustg.gpu.scheduler import Session
from rustg.registry.lir import LT
from rustg.registry.x86_64 import BASE, COLUMNS, HOME_REG, IMM_SIZE, Item, REGISTERS, TEXT_AT
from rustg.registry.x86_64_fast import HOME_CONST, HOME_XMM, assembled

_NAMES = {(number, width): name for name, (number, width) in REGISTERS.items()} | {
    (n, 8): f"{REG}b" if REG[1].isdigit() else f"{REG[1]}l" if REG[2] == "x" else f"{REG[1:]}l"
    for REG, (n, width) in REGISTERS.items() if width == 64} | {
    (n, 16): f"{REG}w" for REG, (n, width) in REGISTERS.items() if width == 64 and n > 7}
_WIDTHS = {"q": 64, "d": 32, "w": 16, "b": 8, "x": 128, "byte": 8, "word": 16, "dword": 32, "qword": 64}


def _signed(word: int) -> int:
    return int(word) - (1 << 32) if int(word) >> 31 else int(word)


class Homes:
    """Operands and sizes of the instructions of a session's rows."""

    def __init__(self, session: Session):
        self.lir, self.fn = session.rows("lir"), session.rows("fn")
        self.home, self.value = session.download("vreg", "home"), session.download("oreg", "value")
        self.magic = session.download("oreg", "lo"), session.download("oreg", "hi")
        self.defs = session.download("oreg", "def")
        self.load, self.vreg_ty = session.download("oreg", "mem"), session.download("vreg", "ty")
        self.slots = session.download("slot", "at") if session.count("slot") else []

    def word(self, column: str, r: int) -> int:
        """A column of a row."""
        return int(self.lir[column][r])

    def register(self, column: str, r: int) -> int:
        """Number of the register that is the home of a column."""
        return int(self.home[self.word(column, r)]) & 15

    def shown(self, text: str, r: int, width: int) -> str | None:
        """Text of an operand that depends on homes, for an instruction of a width; None: another one."""
        size, _, rest = text.rpartition(" ")
        if rest in COLUMNS and (not size or size in _WIDTHS):
            v = self.word(rest, r)
            home = int(self.home[v])
            if home == HOME_CONST:
                return hex(_signed(self.value[v]))
            if home & 0xC0000000 == HOME_REG:
                return _NAMES[home & 15, 128 if home & HOME_XMM else _WIDTHS.get(size, width)]
            at = _signed(home)
            return f"{size} ".lstrip() + f"[rbp{'-' if at < 0 else '+'}{abs(at):#x}]"
        column, _, kind = rest.partition(".")
        if column in COLUMNS and kind in _WIDTHS:
            return _NAMES[self.register(column, r), _WIDTHS[kind]]
        if rest == "[a+c]":
            base, at = _NAMES[self.register("a", r), 64], _signed(self.word("c", r))
            return f"{size} ".lstrip() + f"[{base}{'-' if at < 0 else '+'}{abs(at):#x}]".replace("+0x0", "")
        if rest == "[index+c]":
            row, at = int(self.defs[self.word("a", r)]), _signed(self.word("c", r))
            inner = f"{_NAMES[self.register('a', row), 64]}+{_NAMES[self.register('b', row), 64]}*{self.word('c', row)}"
            return f"{size} ".lstrip() + f"[{inner}{'-' if at < 0 else '+'}{abs(at):#x}]".replace("+0x0]", "]")
        if rest == "[a+b*c]":
            return f"[{_NAMES[self.register('a', r), 64]}+{_NAMES[self.register('b', r), 64]}*{self.word('c', r)}]"
        if text == "=b8":
            return hex(int(self.value[self.word("b", r)]) & 255)
        b = int(self.value[self.word("b", r)]) if text in ("=b32", "=log b", "=mask b") else 0
        if text in ("=b32", "=log b", "=mask b"):
            return hex({"=b32": b, "=log b": b.bit_length() - 1, "=mask b": b - 1}[text])
        if text == "=magic b":
            v = self.word("b", r)
            return hex(int(self.magic[0][v]) | int(self.magic[1][v]) << 32)
        if match := re.fullmatch(r"\[(\w+)([+-]\d+)\]", text):
            return f"[{match[1]}{match[2][0]}{int(match[2][1:]):#x}]"
        return None

    def size(self, item: Item, r: int) -> int:
        """Bytes of an instruction: as shaders/x86_64/fast_item.glsl counts them."""
        opcode, map_, prefix, wide, imm, kind = item.opcode, item.map, item.prefix != 0, item.wide, IMM_SIZE[item.imm], item.rm
        columns = list(COLUMNS)
        own = item.reg > 15
        reg = self.register(columns[item.reg - 16], r) if own else item.reg
        base, disp, index, memory = item.rm_value, 0, 4, kind not in ("NONE", "REG", "OPCODE", "RIP_DATA", "RIP_FN")
        if kind == "HOME":
            v = self.word(columns[base], r)
            home = int(self.home[v])
            memory = home & 0xC0000000 != HOME_REG
            base, disp = (5, _signed(home)) if memory else (home & 15, 0)
            if home == HOME_CONST:
                value, base, kind = _signed(self.value[v]), reg, "REG"
                small = -128 <= value < 128
                if map_:
                    map_, imm = 0, 1 if small else 4
                elif opcode >= 0x8A:
                    wide, prefix, reg, imm = int(wide and value < 0), False, 0, 4
                    kind = "REG" if wide else "OPCODE"
                else:
                    bytes_ = not opcode & 1
                    reg, imm = opcode >> 3, 1 if bytes_ or small else 4
        elif kind in ("AT_A", "SIB", "INDEXED"):
            at = int(self.defs[self.word("a", r)]) if kind == "INDEXED" else r
            base, disp = self.register("a", at), 0 if kind == "SIB" else _signed(self.word("c", r))
            index = self.register("b", at) if kind != "AT_A" else 4
        elif kind == "COLUMN":
            disp = _signed(self.word("c", r))
        elif kind == "SLOT":
            base, disp = 5, _signed(self.slots[self.word("a", r)]) + _signed(self.word("c", r))
        elif kind == "OUT":
            base, disp = 4, 8 * self.word("b", r)
        elif kind == "LITERAL":
            disp = item.literal
        elif kind in ("RIP_DATA", "RIP_FN"):
            base = 5
        modrm = kind not in ("NONE", "OPCODE")
        rip = kind in ("RIP_DATA", "RIP_FN")
        forced = item.byte and ((modrm and not memory and base >= 4) or (own and not item.map and reg >= 4))
        rex = bool(wide or reg > 7 or base > 7 or (kind in ("SIB", "INDEXED") and index > 7) or forced)
        shift = 4 if rip else 0 if not memory else 0 if disp == 0 and base & 7 != 5 else 1 if -128 <= disp < 128 else 4
        sib = memory and (base & 7 == 4 or kind in ("SIB", "INDEXED"))
        return prefix + rex + bool(map_) + 1 + modrm + sib + shift + imm


    def three(self, item: Item, r: int) -> bool:
        """Whether it is a multiplication by a constant, which names its register twice."""
        return item.map == 1 and item.opcode == 0xAF and int(self.home[self.word(list(COLUMNS)[item.rm_value], r)]) == HOME_CONST

    def short(self, item: Item, r: int) -> bool:
        """Whether a mov to 64 bits becomes one to 32, which clears the rest: of a constant that is not negative."""
        v = self.word(list(COLUMNS)[item.rm_value], r) if item.rm == "HOME" else 0
        return item.rm == "HOME" and int(self.home[v]) == HOME_CONST and item.opcode == 0x8B and _signed(self.value[v]) >= 0


def narrowed(register: str) -> str:
    """The lower half of a 64-bit register."""
    return _NAMES[REGISTERS[register][0], 32] if register in REGISTERS else register


def width_of(item: Item) -> int:
    """Width of an instruction that names none."""
    return 8 if item.byte and item.opcode & 1 == 0 else 64 if item.wide else 16 if item.prefix == 1 and not item.map else 32


def loads(homes: Homes, f: int, at: int, raw: bytes) -> list[str]:
    """The loads of parameters into registers that end the beginning of function ``f``, at offset ``at`` of the code."""
    lines, first = [], int(homes.fn["vreg"][f])
    for nth in range(int(homes.fn["params"][f])):
        size, home = int(homes.load[first + nth]), int(homes.home[first + nth])
        if size:
            float_ = home & HOME_XMM and home & 0xC0000000 == HOME_REG
            inside = home & 0xC0000000 == HOME_REG
            name = {LT["F32"]: "movss", LT["F64"]: "movsd"}.get(int(homes.vreg_ty[first + nth]), "mov") if float_ else "mov"
            code = raw[TEXT_AT + at : TEXT_AT + at + size].hex(" ")
            name = "movq" if float_ and nth < 2 else name if inside else "mov"
            source = ("rdx", "rcx")[nth] if nth < 2 else f"[rbp+{16 + 8 * nth:#x}]"
            target = _NAMES[home & 15, 128 if float_ else 64] if inside else f"[rbp+{16 + 8 * nth:#x}]"
            lines.append(f"  {BASE + TEXT_AT + at:x}: {code:<30} {name} {target}, {source}")
            at += size
    return lines


def templates(session: Session):
    """For each row the items of its form."""
    items = assembled()[0]
    words = session.download("xrow", "template")
    return [items[(int(w) & 0xFFFF) : (int(w) & 0xFFFF) + (int(w) >> 16 & 255)] for w in words]
