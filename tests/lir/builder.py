"""Building LIR tables by hand, as test input: an object API and a reader of the text form."""

from __future__ import annotations

import re
import struct

import numpy as np

from rustg.registry.lir import LT, OPS, RELOCATION, SECTION

NONE = 0xFFFFFFFF
COLUMNS = ("op", "ty", "dst", "a", "b", "c", "loc")


class Function:
    """One function under construction; vregs and slots are global row numbers."""

    def __init__(self, program: "Program", name: str, params=(), results=()):
        self.program, self.name = program, name
        self.first, self.vreg0, self.slot0 = len(program.lir), len(program.vreg), len(program.slot)
        self.index = len(program.fn)
        self.out, self.results = 0, [*results, "void", "void"][:2]
        self.open: list[int] = []
        program.fn.append(self)
        self.params = [self.vreg(t) for t in params]
        self.opener("FUNC", a=self.index)

    def vreg(self, type_: str) -> int:
        self.program.vreg.append((LT[type_.upper()], self.index))
        return len(self.program.vreg) - 1

    def slot(self, size: int, align: int = 8) -> int:
        self.program.slot.append((size, align, self.index))
        return len(self.program.slot) - 1

    def row(self, op: str, ty: str = "void", dst=NONE, a=0, b=0, c=0) -> int:
        assert op in OPS and (ty.upper() in OPS[op].types), (op, ty)
        self.program.lir.append([OPS[op].id, LT[ty.upper()], dst, a & NONE, b & NONE, c & NONE, NONE])
        if op == "ARG":
            self.out = max(self.out, b + 1)
        return len(self.program.lir) - 1

    def op(self, name: str, ty: str, *args, to: str | None = None) -> int:
        """A row with a fresh result of type ``to`` (default ``ty``)."""
        dst = self.vreg(to or ty)
        self.row(name, ty, dst, *args)
        return dst

    def const(self, ty: str, value) -> int:
        """A constant: an integer, or a float for f32 and f64."""
        if isinstance(value, float):
            value = struct.unpack("<I" if ty == "f32" else "<Q", struct.pack("<f" if ty == "f32" else "<d", value))[0]
        value = int(value) & (1 << 64) - 1
        return self.op("CONST", ty, value & NONE, value >> 32)

    def opener(self, op: str, **columns) -> int:
        row = self.row(op, columns.pop("ty", "void"), **columns)
        self.open.append(row)
        return row

    def block(self) -> int:
        return self.opener("BLOCK")

    def loop(self) -> int:
        return self.opener("LOOP")

    def if_(self, condition: int) -> int:
        return self.opener("IF", a=condition)

    def else_(self) -> None:
        row = self.row("ELSE")
        self.program.lir[self.open[-1]][4] = row

    def switch(self, ty: str, value: int, cases: list[int], default: bool) -> list[int]:
        """Opens a switch; returns the ON rows. Call ``arm(on_rows)`` for each arm; the default last."""
        row = self.opener("SWITCH", ty=ty, a=value)
        self.switches = getattr(self, "switches", {})
        self.switches[row] = {"arms": [], "default": default}
        return [self.row("ON", ty, a=case & NONE, b=case >> 32 & NONE) for case in cases]

    def arm(self, ons: list[int]) -> int:
        row = self.row("ARM")
        self.switches[self.open[-1]]["arms"].append(row)
        for on in ons:
            self.program.lir[on][5] = row
        return row

    def end(self) -> None:
        opener = self.open.pop()
        row = self.row("END", b=opener)
        rows = self.program.lir
        middle = rows[opener][4]
        if rows[opener][0] == OPS["IF"].id and middle:
            rows[middle][4] = row
        else:
            rows[opener][4] = row
        if rows[opener][0] == OPS["SWITCH"].id:
            info = self.switches[opener]
            default = info["arms"][-1] if info["default"] else row
            rows[opener][5] = default
            for i, arm in enumerate(info["arms"]):
                rows[arm][4], rows[arm][5] = row, row if i else default

    def call(self, target: "Function | int", args: list[tuple[str, int]], results=()) -> list[int]:
        """Calls a function (or the pointer in a vreg) with typed arguments; fresh results."""
        for i, (ty, vreg) in enumerate(args):
            self.row("ARG", ty, a=vreg, b=i)
        made = [self.vreg(ty) for ty in results]
        dst, second = [*made, NONE, NONE][:2]
        if isinstance(target, Function):
            self.row("CALL", "void", dst, target.index, len(args), second)
        else:
            self.row("CALL_PTR", "void", dst, target, len(args), second)
        return made

    def syscall(self, number: int, *args: int) -> int:
        for i, vreg in enumerate([self.const("i64", number), *args]):
            self.row("ARG", "i64", a=vreg, b=i)
        dst = self.vreg("i64")
        self.row("SYSCALL", "void", dst, b=len(args) + 1, a=0)
        return dst

    def ret(self, *values: int) -> None:
        a, b = [*values, NONE, NONE][:2]
        self.row("RET", a=a, b=b)

    def finish(self) -> None:
        """Closes the function."""
        assert len(self.open) == 1, self.name
        self.end()
        self.rows = len(self.program.lir) - self.first
        self.vregs = len(self.program.vreg) - self.vreg0
        self.slots = len(self.program.slot) - self.slot0


class Program:
    """All tables of a LIR program."""

    def __init__(self):
        self.lir: list[list[int]] = []
        self.vreg: list[tuple] = []
        self.slot: list[tuple] = []
        self.fn: list[Function] = []
        self.datas: list[tuple] = []
        self.bytes = bytearray()
        self.drel: list[tuple] = []
        self.names = bytearray()
        self.entry = 0

    def function(self, name: str, params=(), results=()) -> Function:
        return Function(self, name, params, results)

    def _name(self, name: str) -> tuple[int, int]:
        at, raw = len(self.names), name.encode()
        self.names += raw + bytes(-len(raw) % 4)
        return at, len(raw)

    def data(self, content: bytes | int, section: str = "RO", name: str = "") -> int:
        """Static data: bytes, or a number of zero bytes (section ZERO)."""
        word = len(self.bytes) // 4
        size = content if isinstance(content, int) else len(content)
        if not isinstance(content, int):
            self.bytes += content + bytes(-size % 16)
        self.datas.append((word, size, SECTION[section], *self._name(name)))
        return len(self.datas) - 1

    def address(self, data: int, offset: int, kind: str, target: int, addend: int = 0) -> None:
        self.drel.append((data, offset, RELOCATION[kind], target, addend & NONE))

    def upload(self, session) -> None:
        """Writes the tables into a session."""
        fns = [
            (f.first, f.rows, f.vreg0, f.vregs, len(f.params), f.slot0, f.slots, f.out, LT[f.results[0].upper()],
             LT[f.results[1].upper()], *self._name(f.name), NONE)
            for f in self.fn
        ]
        self._table(session, "lir", COLUMNS, self.lir)
        self._table(session, "fn", "row rows vreg vregs params slot slots out res0 res1 name name_len def".split(), fns)
        self._table(session, "vreg", ("ty", "fn"), self.vreg)
        self._table(session, "slot", ("size", "align", "fn"), self.slot)
        self._table(session, "data", "word size section name name_len".split(), self.datas)
        self._table(session, "drel", "data offset kind target addend".split(), self.drel)
        for table, raw in (("dword", self.bytes), ("lname", self.names)):
            words = np.frombuffer(bytes(raw), "<u4")
            self._table(session, table, ("word",), words.reshape(-1, 1))
        session.set_control("LIR_ENTRY", self.entry)

    @staticmethod
    def _table(session, table, columns, rows) -> None:
        array = np.array(rows, np.int64).reshape(len(rows), len(columns)) if len(rows) else np.zeros((0, len(columns)))
        session.allocate(table, len(rows))
        session.set_count(table, len(rows))
        for i, column in enumerate(columns):
            if len(rows):
                session.upload(table, column, (array[:, i] & NONE).astype(np.uint32))


def assemble(text: str) -> Program:
    """Reads the text form of ``dump_lir`` (function numbers follow the order of the text)."""
    program = Program()
    functions: dict[str, int] = {}
    datas: dict[str, int] = {}
    headers = re.findall(r"^fn ([^\s(]+)\(", text, re.M)
    for index, name in enumerate(headers):
        functions[name] = index
    for match in re.finditer(r"^data (\S+) (ro|rw|zero) (\d+)(?: (.*))?$", text, re.M):
        content = eval(match[4], {}) if match[4] else int(match[3])  # a bytes literal
        datas[match[1]] = program.data(content, match[2].upper(), match[1])
    for match in re.finditer(r"^address (\S+)\+(\d+) = (fn|data) (\S+) \+ (-?\d+)$", text, re.M):
        target = (functions if match[3] == "fn" else datas)[match[4]]
        program.address(datas[match[1]], int(match[2]), match[3].upper(), target, int(match[5]))
    for chunk in re.split(r"^(?=fn )", text, flags=re.M):
        if chunk.startswith("fn "):
            _function(program, chunk, functions, datas)
    return program


def _function(program: Program, chunk: str, functions, datas) -> None:
    lines = [line.strip() for line in chunk.splitlines() if line.strip() and not line.startswith(("data ", "address "))]
    match = re.match(r"fn ([^\s(]+)\((.*?)\)(?: -> (.*))?$", lines[0])
    params = [part.split()[1] for part in match[2].split(",") if part.strip()]
    f = program.function(match[1], params, [r.strip() for r in match[3].split(",")] if match[3] else ())
    labels: dict[str, int] = {}
    fixes: list[tuple[int, int, str]] = []
    number = lambda text: int(text, 0)
    for line in lines[1:]:
        if line.startswith("vregs "):
            for part in line[6:].split(","):
                f.vreg(part.split()[1])
            continue
        if line.startswith("slot "):
            parts = line.split()
            f.slot(int(parts[2]), int(parts[4]))
            continue
        left, eq, right = line.partition(" = ")
        head, _, rest = (right if eq else line).partition(" ")
        name, _, ty = head.upper().partition(".")
        args = [a for a in re.split(r"[,\s]+", rest) if a]
        results = [f.vreg0 + int(r.strip()[1:]) for r in left.split(",")] if eq else []
        ty = ty.lower() or "void"
        if name == "END":
            f.end()
        elif name == "ELSE":
            f.else_()
        elif name in ("BLOCK", "LOOP"):
            labels[args[0]] = f.opener(name)
        elif name == "IF":
            row = f.if_(f.vreg0 + int(args[0][1:]))
            if len(args) > 1:
                labels[args[1]] = row
        elif name == "SWITCH":
            row = f.opener("SWITCH", ty=ty, a=f.vreg0 + int(args[0][1:]))
            f.switches = getattr(f, "switches", {})
            f.switches[row] = {"arms": [], "default": False, "named": args[3]}
            labels[args[1]] = row
            fixes.append((row, 5, args[3]))
        elif name == "ARM":
            labels[args[0]] = f.arm([])
        elif name in ("CONST", "ON"):
            value = number(args[0]) & (1 << 64) - 1
            row = f.row(name, ty, results[0] if results else NONE, value & NONE, value >> 32)
            if name == "ON":
                fixes.append((row, 5, args[1]))
        else:
            columns = [NONE, 0, 0, 0]
            for i, kind in enumerate(OPS[name].operands):
                if kind in "dD":
                    columns[i] = results.pop(0) if results else NONE
                elif kind == "V" and not args:
                    columns[i] = NONE
                elif kind != "-":
                    word = args.pop(0)
                    if kind == "t":
                        fixes.append((len(program.lir), i + 2, word))
                    columns[i] = {
                        "v": lambda: f.vreg0 + int(word[1:]), "i": lambda: number(word), "s": lambda: f.slot0 + int(word[1:]),
                        "f": lambda: functions[word], "g": lambda: datas[word], "t": lambda: 0, "y": lambda: LT[word.upper()],
                    }[kind.lower()]()
            f.row(name, ty, *columns)
    f.finish()
    for row, column, label in fixes:
        program.lir[row][column] = labels.get(label, program.lir[row][4])
    for row, info in getattr(f, "switches", {}).items():
        for i, arm in enumerate(info["arms"]):
            program.lir[arm][5] = program.lir[row][4] if i else program.lir[row][5]
