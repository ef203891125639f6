"""The phase that makes LIR from MIR, and LIR as text for people."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as dispatch
from rustg.registry import REGISTRY
from rustg.registry.lir import LT, OPS_BY_ID, RELOCATION, SECTION
from rustg.registry.lower import STEP, STEP_KEYS, STEP_PASSES

#: Tables that are parallel to another one.
_LIKE = {
    "lay": "ty", "fld": "def", "targ": "ty_arg", "dbody": "def", "lbody": "body", "lloc": "local", "lmir": "mir",
    "lconst": "mconst", "largs": "marg", "lpath": "path", "limg": "local", "limarg": "marg",
}
_STEPS = ("constant", "read", "arith", "misc", "repeat", "panic", "call", "put", "control")


def _step_keys(step: str) -> dict[str, int]:
    """The keys of the steps that a pass handles: ``from`` up to ``to``."""
    if step == "constant":
        first = REGISTRY.constants["STEP_CONST_KEY"]
        return {"from": first, "to": first + 1}
    first, last = (STEP[name] for name in STEP_PASSES[step])
    return {"from": 4 * first, "to": 4 * last + 4}


def upload_paths(session: Session, paths: Sequence[str]) -> None:
    """Writes the path of each row of `file`, as panic messages show it."""
    texts = [path.encode() for path in paths]
    padded = [text + bytes(-len(text) % 4) for text in texts]
    starts = np.cumsum([0, *map(len, padded)])[:-1] if texts else np.zeros(0)
    words = np.frombuffer(b"".join(padded), "<u4")
    for table, count in (("path", len(texts)), ("path_text", len(words))):
        session.allocate(table, count)
        session.set_count(table, count)
    if texts:
        session.upload_columns("path", start=starts.astype(np.uint32), len=np.array([len(text) for text in texts], np.uint32))
        session.upload("path_text", "word", words)


PHASE = Phase(
    "lir",
    [
        [prim.set_count(table, like=other) for table, other in _LIKE.items()],
        # Layouts.
        prim.fill("lay.repr"),
        prim.fill("lay.next"),
        loop(dispatch("lir/layout"), dispatch("lir/layout_commit"), rounds=4),
        # Which bodies are needed, and where their locals live.
        dispatch("lir/begin"),
        dispatch("lir/main_fn"),
        prim.fill("dbody.body", prim.NONE),
        dispatch("lir/dbody"),
        prim.fill("lmir.body"),
        dispatch("lir/body_rows"),
        prim.scan("lmir.body", "lmir.body", op="max", inclusive=True),
        dispatch("lir/roots"),
        dispatch("kernel/roots"),
        dispatch("lir/image_places"),
        # Data whose bytes are known.
        [prim.fill(f"limg.{name}") for name in ("writes", "bad")],
        prim.fill("limg.user", prim.NONE),
        prim.fill("limarg.first"),
        dispatch("lir/image_rows"),
        prim.scan("limarg.first", "limarg.first", op="max", inclusive=True),
        dispatch("lir/image_args"),
        loop(dispatch("lir/reach"), dispatch("lir/reach_value"), dispatch("lir/image_close"), rounds=4),
        dispatch("lir/check_calls"),
        dispatch("lir/image_roots"),
        dispatch("lir/image_bodies"),
        dispatch("lir/home"),
        dispatch("lir/address"),
        prim.fill("lloc.ids"),
        dispatch("kernel/ids"),
        dispatch("lir/local_size"),
        prim.scan("lloc.vregs", "lloc.vreg", total_control="LIR_LOCALS"),
        prim.scan("lloc.slot_flag", "lloc.slot", total_control="LIR_SLOTS"),
        prim.scan("lloc.data_flag", "lloc.data", total_control="LIR_PROMOTED"),
        prim.scan("lloc.words", "lloc.word", total_control="LIR_PROMOTED_IMAGES"),
        dispatch("lir/body_size"),
        prim.scan("lbody.flag", "lbody.fn", total_control="LIR_FNS"),
        prim.scan("lbody.statics", "lbody.static_at", total_control="LIR_STATICS"),
        prim.scan("lbody.words", "lbody.word", total_control="LIR_IMAGES"),
        dispatch("lir/name_count"),
        prim.scan("lbody.name_at", "lbody.name_at", total_control="LIR_NAMES"),
        # Steps of rows, and what they are.
        dispatch("lir/step_count"),
        prim.scan("lmir.steps", "lmir.first", total="lop"),
        prim.fill("lop.row"),
        dispatch("lir/step_mark"),
        prim.scan("lop.row", "lop.row", op="max", inclusive=True),
        prim.set_count("sort_a", like="lop"),
        prim.fill("lop.rows"),
        prim.fill("lop.temps"),
        prim.fill("lop.val", prim.NONE),
        dispatch("lir/step_kind"),
        prim.sort(8),
        prim.set_count("lop_first", STEP_KEYS + 1),
        prim.starts("lop_first.row"),
        dispatch("lir/body_steps"),
        # Sizes.
        [dispatch(f"lir/{step}_count", **_step_keys(step)) for step in _STEPS],
        prim.scan("lop.rows", "lop.at", total_control="LIR_ROWS"),
        prim.scan("lop.temps", "lop.temp", total_control="LIR_TEMPS"),
        dispatch("lir/arg_count"),
        prim.scan("largs.vregs", "largs.at"),
        dispatch("lir/path_count"),
        prim.scan("lpath.words", "lpath.word", total_control="LIR_PATHS"),
        dispatch("lir/data_count"),
        prim.scan("lconst.flag", "lconst.data", total_control="LIR_STRINGS"),
        prim.scan("lconst.words", "lconst.word", total_control="LIR_DWORDS"),
        dispatch("lir/totals"),
        prim.set_count("ltext", like="data"),
        # Rows.
        dispatch("lir/const_place"),
        dispatch("lir/paths"),
        dispatch("lir/strings"),
        dispatch("lir/functions"),
        dispatch("lir/locals"),
        dispatch("lir/text"),
        dispatch("lir/image_args_write"),
        dispatch("lir/image_rows_write"),
        dispatch("lir/name_write"),
        [dispatch(f"lir/{step}_write", **_step_keys(step)) for step in _STEPS],
        dispatch("lir/step_rows"),
        dispatch("lir/entry_statics"),
        dispatch("lir/entry"),
    ],
    tables={
        **{table: lambda s, other=other: s.count(other) for table, other in _LIKE.items()},
        "lop_first": lambda s: STEP_KEYS + 1,
        "lop": lambda s: 5 * s.count("mir"),
        "sort_a": lambda s: 5 * s.count("mir"),
        "sort_b": lambda s: 5 * s.count("mir"),
        "lir": lambda s: 8 * s.count("mir") + 256,
        "fn": lambda s: s.count("body") + 1,
        "vreg": lambda s: 5 * s.count("mir") + 2 * s.count("local"),
        "slot": lambda s: s.count("local"),
        "data": lambda s: s.count("path") + s.count("mconst") // 8 + 64,
        "ltext": lambda s: s.count("path") + s.count("mconst") // 8 + 64,
        "dword": lambda s: 16 * s.count("path") + s.count("mconst") + 256,
        "lname": lambda s: 8 * s.count("body") + 16,
        "drel": lambda s: 0,
    },
)


def run(session: Session) -> None:
    """Lowers MIR to LIR; `upload_paths` comes before it."""
    session.run(PHASE)


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
