"""LIR for people: the text form of the tables (the lowering from MIR is below when it lands)."""

from __future__ import annotations

from rustg.gpu.scheduler import Session
from rustg.registry.lir import LT, OPS_BY_ID, RELOCATION, SECTION

NONE = 0xFFFFFFFF
_TYPE = {value: name.lower() for name, value in LT.members.items()}
_SECTION = SECTION.names()
_RELOCATION = RELOCATION.names()


def _signed(word: int) -> int:
    return int(word) - (1 << 32) if word >> 31 else int(word)


class Names:
    """Names of functions and data: what `lname` says, else a number."""

    def __init__(self, session: Session):
        self.bytes = session.download("lname", "word").astype("<u4").tobytes() if session.count("lname") else b""
        self.fn = session.rows("fn")
        self.data = session.rows("data") if session.count("data") else {"word": []}

    def _name(self, table, row: int, prefix: str) -> str:
        length = int(table["name_len"][row])
        start = int(table["name"][row])
        return self.bytes[start : start + length].decode("utf-8", "replace") if length else f"{prefix}{row}"

    def function(self, row: int) -> str:
        """Name of function ``row`` of `fn`."""
        return self._name(self.fn, row, "fn") if row < len(self.fn["row"]) else f"?{row}"

    def datum(self, row: int) -> str:
        """Name of row ``row`` of `data`."""
        return self._name(self.data, row, "data") if row < len(self.data["word"]) else f"?{row}"


def dump_lir(session: Session) -> str:
    """All functions and data as text.

    Vregs ``%n``, slots ``$n`` and labels ``Ln`` (rows) are numbered from the start of their function;
    an opener shows its own label, a branch that of the region it names.
    """
    lines: list[str] = []
    names = Names(session)
    fn, data = names.fn, names.data
    lir = session.rows("lir")
    vreg_ty = session.download("vreg", "ty")
    slots = session.rows("slot", "size", "align")
    for f in range(len(fn["row"])):
        first, vregs, slot0 = int(fn["row"][f]), int(fn["vreg"][f]), int(fn["slot"][f])
        types = [_TYPE.get(int(vreg_ty[vregs + i]), "?") for i in range(int(fn["vregs"][f]))]
        params = int(fn["params"][f])
        results = [_TYPE[int(fn[name][f])] for name in ("res0", "res1") if fn[name][f]]
        listed = ", ".join(f"%{i} {t}" for i, t in enumerate(types[:params]))
        arrow = f" -> {', '.join(results)}" if results else ""
        lines.append(f"fn {names.function(f)}({listed}){arrow}")
        for i in range(params, len(types), 12):
            lines.append("  vregs " + ", ".join(f"%{j} {types[j]}" for j in range(i, min(i + 12, len(types)))))
        for i in range(int(fn["slots"][f])):
            lines.append(f"  slot ${i} {slots['size'][slot0 + i]} align {slots['align'][slot0 + i]}")
        depth = 1
        for r in range(first, first + int(fn["rows"][f])):
            text, before, after = _row(lir, r, first, vregs, slot0, names)
            depth += before
            if text:
                lines.append("  " * max(depth, 1) + text)
            depth += after
    for d in range(len(data["word"])):
        size = int(data["size"][d])
        section = _SECTION[int(data["section"][d])].lower()
        shown = ""
        if section != "zero":
            words = session.download("dword", "word", int(data["word"][d]), (size + 3) // 4)
            shown = " " + repr(words.astype("<u4").tobytes()[:size])
        lines.append(f"data {names.datum(d)} {section} {size}{shown}")
    drel = session.rows("drel") if session.count("drel") else {"data": []}
    for i in range(len(drel["data"])):
        function = _RELOCATION[int(drel["kind"][i])] == "FN"
        target = (names.function if function else names.datum)(int(drel["target"][i]))
        kind = "fn" if function else "data"
        lines.append(f"address {names.datum(int(drel['data'][i]))}+{drel['offset'][i]} = {kind} {target} + {_signed(drel['addend'][i])}")
    return "\n".join(lines) + "\n"


def _row(lir, r: int, first: int, vregs: int, slot0: int, names: Names) -> tuple[str, int, int]:
    """Text of a row, and how the indentation changes before and after it."""
    op = OPS_BY_ID.get(int(lir["op"][r]))
    if op is None:
        return f"?{lir['op'][r]}", 0, 0
    ty = _TYPE.get(int(lir["ty"][r]), "?")
    name = op.name.lower() + ("" if ty == "void" else f".{ty}")
    before = -1 if op.name in ("END", "ELSE", "ARM") else 0
    after = 1 if op.name in ("BLOCK", "LOOP", "IF", "SWITCH", "ELSE", "ARM") else 0
    if op.name in ("FUNC", "NOP"):
        return "", 0, 0
    if op.name == "END":
        return ("end" if int(lir["b"][r]) != first else ""), before, after
    if op.name in ("BLOCK", "LOOP"):
        return f"{name} L{r - first}", before, after
    if op.name == "ELSE":
        return name, before, after
    if op.name == "ARM":
        return f"arm L{r - first}", before, after
    if op.name == "IF":
        return f"if %{int(lir['a'][r]) - vregs} L{r - first}", before, after
    if op.name == "SWITCH":
        default = int(lir["c"][r]) - first
        return f"{name} %{int(lir['a'][r]) - vregs} L{r - first} default L{default}", before, after
    if op.name in ("CONST", "ON"):
        value = int(lir["a"][r]) | int(lir["b"][r]) << 32
        if op.name == "ON":
            return f"{name} {value:#x} L{int(lir['c'][r]) - first}", 0, 0
        return f"%{int(lir['dst'][r]) - vregs} = {name} {value:#x}", 0, 0
    results, shown = [], []
    for kind, column in zip(op.operands, ("dst", "a", "b", "c")):
        word = int(lir[column][r])
        if kind == "-" or (kind in "DV" and word == NONE):
            continue
        text = {
            "d": lambda: f"%{word - vregs}", "v": lambda: f"%{word - vregs}", "i": lambda: str(_signed(word)),
            "s": lambda: f"${word - slot0}", "f": lambda: names.function(word), "g": lambda: names.datum(word),
            "t": lambda: f"L{word - first}", "y": lambda: _TYPE.get(word, "?"),
        }[kind.lower()]()
        (results if kind in "dD" else shown).append(text)
    left = ", ".join(results) + " = " if results else ""
    return f"{left}{name} {', '.join(shown)}".rstrip(), before, after
