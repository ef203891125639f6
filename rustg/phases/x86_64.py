"""The x86-64 phase: LIR to a static ELF executable, and its listing.

Every LIR row becomes bytes independently of the others: one pass sums up sizes, a scan places the
rows, another pass writes the bytes with all addresses resolved.
"""

from __future__ import annotations

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop
from rustg.gpu.scheduler import run as dispatch
from rustg.registry.lir import LT, OPS_BY_ID
from rustg.registry.x86_64 import COLUMNS, COPY_BYTES, HOME_REG, PROBE_FRAME, REGISTERS, TEXT_AT, assembled

#: From the sizes of rows to everything but the code itself.
_LAYOUT = [
    prim.scan("xrow.size", "xrow.at", total_control="X_TEXT"),
    dispatch("x86_64/place"),
    dispatch("x86_64/data_size"),
    prim.scan("xdata.ro", "xdata.ro", total_control="X_RO"),
    prim.scan("xdata.rw", "xdata.rw", total_control="X_RW"),
    prim.scan("xdata.zero", "xdata.zero", total_control="X_ZERO"),
    dispatch("x86_64/name_size"),
    prim.scan("xname.len", "xname.at", total_control="X_NAMES"),
    prim.scan("xname.sym", "xname.place", total_control="X_SYMS"),
    dispatch("x86_64/layout"),
    prim.fill("img.word"),
    dispatch("x86_64/data_place"),
    dispatch("x86_64/data_copy"),
    dispatch("x86_64/relocate"),
    dispatch("x86_64/headers", zero=0),
    dispatch("x86_64/symbols"),
]
_TABLES = {
    "xrow": lambda s: s.count("lir"),
    "xslot": lambda s: s.count("slot"),
    "xdata": lambda s: s.count("data"),
    "xname": lambda s: s.count("fn") + s.count("data"),
    "img": lambda s: 4096 + 4 * s.count("lir") + s.count("dword") + 12 * s.count("fn"),
}

PHASE = Phase(
    "x86_64",
    [
        prim.set_count("xrow", like="lir"),
        prim.set_count("xslot", like="slot"),
        prim.set_count("xdata", like="data"),
        dispatch("x86_64/count"),
        dispatch("x86_64/slot_size"),
        prim.scan("xslot.size", "xslot.at"),
        dispatch("x86_64/frame"),
        dispatch("x86_64/home"),
        dispatch("x86_64/slot_place"),
        dispatch("x86_64/size"),
        *_LAYOUT,
        dispatch("x86_64/emit"),
    ],
    tables=_TABLES,
)

#: With registers (``-O``), after `rustg.phases.optimize`.
FAST = Phase(
    "x86_64_fast",
    [
        [prim.set_count(table, like=other) for table, other in (("xrow", "lir"), ("xslot", "slot"), ("xdata", "data"), ("ofn", "fn"))],
        dispatch("x86_64/count"),
        dispatch("x86_64/slot_size"),
        prim.scan("xslot.size", "xslot.at"),
        # How many loops there are around each row, and calls before it.
        dispatch("x86_64/fast_effects"),
        prim.scan("orow.depth", "orow.depth", inclusive=True),
        prim.scan("orow.calls", "orow.calls", inclusive=True),
        prim.scan("orow.strings", "orow.strings", inclusive=True),
        dispatch("x86_64/fast_cold"),
        # Intervals.
        dispatch("x86_64/fast_vreg"),
        dispatch("x86_64/fast_range"),
        dispatch("x86_64/fast_fuse"),
        dispatch("x86_64/fast_interval"),
        dispatch("x86_64/fast_magic"),
        # Registers.
        prim.fill("ofn.saved"),
        prim.fill("otree.mask"),
        prim.fill("otree.mask_first"),
        loop(
            prim.fill("otree.top"),
            prim.fill("otree.top_first"),
            dispatch("x86_64/fast_insert"),
            dispatch("x86_64/fast_choose"),
            dispatch("x86_64/fast_commit"),
        ),
        # Frames and code.
        dispatch("x86_64/fast_param", load=0),
        prim.scan("oreg.mem", "oreg.at"),
        dispatch("x86_64/fast_home"),
        dispatch("x86_64/fast_frame"),
        dispatch("x86_64/fast_slot_place"),
        dispatch("x86_64/fast_param", load=1),
        prim.scan("oreg.mem", "oreg.at"),
        dispatch("x86_64/fast_select"),
        dispatch("x86_64/fast_size"),
        *_LAYOUT,
        dispatch("x86_64/fast_emit"),
        dispatch("x86_64/fast_emit_load"),
    ],
    tables=_TABLES | {
        "ofn": lambda s: s.count("fn"),
        "otree": lambda s: _nodes(s.count("lir")),
    },
    counts={"otree": lambda s: _nodes(s.count("lir"))},
)


def _nodes(rows: int) -> int:
    """Nodes of the tree over the points of so many rows: its leaves are its second half."""
    return 2 << (2 * max(rows, 1) - 1).bit_length()


def run(session: Session, optimize: bool = False) -> None:
    """Makes the executable from LIR; with registers if ``optimize``."""
    if optimize:
        from . import optimize as phase

        phase.run(session)
    session.run(FAST if optimize else PHASE)


def image(session: Session) -> bytes:
    """The executable that the phase made."""
    return session.download("img", "word").astype("<u4").tobytes()[: session.control("IMAGE_BYTES")]


def dump_asm(session: Session) -> str:
    """The code as a listing: address, bytes, instruction (Intel syntax), a label for each function.

    Made from the templates and the homes that the passes chose; the bytes are those of the image.
    """
    from .lir import Names, _signed
    from .x86_64_listing import Homes, loads, narrowed, width_of
    from .x86_64_listing import templates as forms

    lir, fn = session.rows("lir"), session.rows("fn")
    home = session.download("vreg", "home")
    slots = session.download("slot", "at")
    starts = session.download("xrow", "at")
    raw, names = image(session), Names(session)
    data_at = session.download("data", "at")
    labels = {int(row): f for f, row in enumerate(fn["row"])}
    registers = {number: name for name, (number, width) in REGISTERS.items() if width == 64}
    fast = Homes(session) if "orow" in session.blocks else None
    chosen = forms(session) if fast else []
    lines: list[str] = []

    def place(column: str, r: int) -> tuple[str, tuple[int, int]]:
        at = int(home[int(lir[column][r])])
        if at & 0xC0000000 == HOME_REG:
            return registers[at & 15], (at & 15, -1 << 40)
        return _memory("rbp", _signed(at)), (5, _signed(at))

    def operand(text: str, r: int) -> tuple[str, tuple[int, int] | None]:
        """Text of an operand, and the base and displacement of one in memory."""
        if fast and (shown := fast.shown(text, r, width)):
            return shown, None
        size, rest = "", text
        if text.split(" ")[0] in ("byte", "word", "dword", "qword"):
            size, rest = text.split(" ", 1)
            size += " "
        a, b, c = (int(lir[column][r]) for column in "abc")
        if rest in COLUMNS:
            shown, where = place(rest, r)
            return (size if where[1] != -1 << 40 else "") + shown, where
        if rest == "[slot a+c]":
            at = _signed(int(slots[a])) + _signed(c)
            return size + _memory("rbp", at), (5, at)
        if text == "[data a+c]":
            return f"[rip -> {names.datum(a)}{_signed(c):+#x}]", None
        if text == "[fn a]":
            return f"[rip -> {names.function(a)}]", None
        if text == "[arg b]":
            return _memory("rsp", 8 * b), (4, 8 * b)
        if rest.endswith("+c]") and rest.startswith("["):
            register = rest[1:-3]
            return size + _memory(register, _signed(c)), (REGISTERS[register][0], _signed(c))
        fixed = {
            "=a8": lambda: hex(a & 0xFF), "=a16": lambda: hex(a & 0xFFFF), "=a32": lambda: hex(a), "=c32": lambda: hex(c),
            "=a:b": lambda: hex(a | b << 32), "=frame": lambda: hex(int(fn["frame"][a])), "@fn a": lambda: names.function(a),
            "@b": lambda: f"{_target(lir, starts, b):#x}", "@c": lambda: f"{_target(lir, starts, c):#x}",
        }.get(text)
        if fixed:
            return fixed(), None
        if text.startswith(("=rep ", "=high ")):
            word = int(text.split(" ")[1], 0)
            return hex(word | word << 32 if text[1] == "r" else word << 32), None
        return text, None

    items, templates = assembled()
    rows = len(lir["op"])
    for r in range(rows):
        if r in labels:
            lines.append(f"\n{0x400000 + TEXT_AT + int(starts[r]):x} <{names.function(labels[r])}>:")
        at = int(starts[r])
        first, count = templates.get(_template_key(lir, fn["frame"], r), (0, 0)) if not fast else (0, 0)
        for item in chosen[r] if fast else items[first : first + count]:
            width = width_of(item)
            name, _, rest = item.text.partition(" ")
            where, shown = None, []
            for part in (part.strip() for part in rest.split(",")) if rest and not item.text.startswith("rep ") else ():
                text, memory = operand(part, r)
                where = where or memory
                shown.append(text)
            size = fast.size(item, r) if fast else item.size(where)
            if fast and fast.short(item, r):
                shown[0] = narrowed(shown[0])
            if fast and fast.three(item, r):
                shown.insert(0, shown[0])
            code = raw[TEXT_AT + at : TEXT_AT + at + size].hex(" ")
            text = item.text if item.text.startswith("rep ") else f"{name} {', '.join(shown)}".rstrip()
            lines.append(f"  {0x400000 + TEXT_AT + at:x}: {code:<30} {text}")
            at += size
        if fast and r in labels:
            lines += loads(fast, labels[r], at, raw)
    return "\n".join(lines).lstrip("\n") + "\n"


def _memory(base: str, offset: int) -> str:
    return f"[{base}{'-' if offset < 0 else '+'}{abs(offset):#x}]" if offset else f"[{base}]"


def _target(lir, starts, t: int) -> int:
    """Address that a branch to row ``t`` goes to: as shaders/x86_64/target.glsl."""
    name = OPS_BY_ID[int(lir["op"][t])].name
    if name in ("BLOCK", "IF", "SWITCH"):
        t = int(lir["b"][t])
        if OPS_BY_ID[int(lir["op"][t])].name == "ELSE":
            t = int(lir["b"][t])
    elif name in ("ELSE", "ARM"):
        t += 1
    return 0x400000 + TEXT_AT + int(starts[t])


def _template_key(lir, frames, r: int) -> tuple[int, int, int]:
    """Key of a row among the templates: as shaders/x86_64/item.glsl chooses it."""
    none = 0xFFFFFFFF
    op, ty, dst, a, b, c = (int(lir[column][r]) for column in ("op", "ty", "dst", "a", "b", "c"))
    name = OPS_BY_ID[op].name
    variant = 0
    if name in ("ZEXT", "SEXT", "TRUNC", "S_TO_F", "U_TO_F", "F_TO_S", "F_TO_U", "F_TO_F", "BITCAST"):
        variant = c & 7
    elif name in ("CALL", "CALL_PTR", "SYSCALL"):
        variant = (dst != none) | (name != "SYSCALL" and c != none) << 1
    elif name == "COPY":
        variant = COPY_BYTES.index(c) + 1 if c in COPY_BYTES else 0
    elif name == "FUNC":
        variant = int(frames[a]) >= PROBE_FRAME
    elif name == "RET":
        variant = (a != none) | (b != none) << 1
    elif name in ("CONST", "ON") and ty in (LT["I64"], LT["F64"], LT["PTR"]):
        variant = int(b == (none if a >> 31 else 0))
    return op, ty, int(variant)
