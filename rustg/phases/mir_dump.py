"""MIR as text, for ``rustg emit mir`` and snapshot tests."""

from __future__ import annotations

import struct

from rustg.gpu.scheduler import Session
from rustg.registry.mir import (
    BODY_FLAG, LOCAL_KIND, MCAST, MCONST_KIND, MIR_OP, MREF, OPERAND_MASK, OPERAND_NONE, OPERAND_SHIFT, PLACE_KIND,
)
from rustg.registry.mir_work import MIR_TEXT
from rustg.registry.nodes import FLAGS

from .dump import Text

NONE = 0xFFFFFFFF
_BINOPS = {
    "ADD": "+", "SUB": "-", "MUL": "*", "DIV": "/", "REM": "%", "AND": "&", "OR": "|", "XOR": "^", "SHL": "<<",
    "SHR": ">>", "EQ": "==", "NE": "!=", "LT": "<", "LE": "<=", "GT": ">", "GE": ">=",
}
_OPERATOR = {value: _BINOPS.get(name, name) for name, value in FLAGS["BINOP"].items()}
_PREFIXES = ("", "const ", "static ")


class Mir:
    """The tables of MIR, downloaded, and the text of their parts."""

    def __init__(self, session: Session):
        self.session = session
        self.text = Text(session)
        for name in ("mir", "body", "local", "place", "mconst", "marg", "loc", "def", "ty"):
            setattr(self, name, session.rows(name))
        self.sym = session.rows("sym", "lo", "len")
        self.ty_arg = session.download("ty_arg", "ty")
        self.node_tok = session.download("node", "tok")
        self.tok_sym = session.download("tok", "sym")
        self.strings = session.download("strdata", "word").tobytes()
        self.ops = MIR_OP.names()

    def symbol(self, s: int) -> str:
        """Text of a symbol."""
        lo = int(self.sym["lo"][s])
        return self.text[lo, lo + int(self.sym["len"][s])]

    def definition(self, d: int) -> str:
        """Name of a definition, after that of its parent where that is an enum or has a type."""
        if d == NONE or d >= len(self.__dict__["def"]["sym"]):
            return "?"
        s = int(self.__dict__["def"]["sym"][d])
        return "_" if s == NONE else self.symbol(s)

    def type(self, t: int) -> str:
        """A type in Rust's syntax."""
        from rustg.registry.types import TY_KIND

        if t == NONE or t >= len(self.ty["kind"]):
            return "?"
        kind = TY_KIND.names()[int(self.ty["kind"][t])]
        data, arg, n = (int(self.ty[name][t]) for name in ("data", "arg", "n"))
        args = [self.type(int(a)) for a in self.ty_arg[arg : arg + n]]
        if kind == "INT":
            return ("i" if data & 0x100 else "u") + ("size" if data & 0x200 else str(data & 0xFF))
        if kind == "FLOAT":
            return f"f{data}"
        if kind == "TUPLE":
            return "(" + ", ".join(args) + ("," if n == 1 else "") + ")"
        if kind == "ADT":
            return self.definition(data) + (f"<{', '.join(args)}>" if args else "")
        if kind == "FN_DEF":
            return f"fn {self.definition(data)}"
        if kind == "FN_PTR":
            return f"fn({', '.join(args[:-1])}) -> {args[-1]}"
        forms = {"ARRAY": f"[{{}}; {data}]", "SLICE": "[{}]", "REF": "&{}", "REF_MUT": "&mut {}", "PTR": "*const {}",
                 "PTR_MUT": "*mut {}", "NEVER": "!"}
        return forms.get(kind, kind.lower()).format(*args)

    def place_text(self, p: int) -> str:
        """A place, written from its base outwards."""
        if p == NONE:
            return "_"
        kind, base, arg, extra = (int(self.place[name][p]) for name in ("kind", "base", "arg", "extra"))
        name = PLACE_KIND.names()[kind]
        if name == "LOCAL":
            return f"_{arg - self.first_local}"
        if name == "STATIC":
            return f"static {self.definition(arg)}"
        inner = self.place_text(base)
        local = lambda v: "" if v == NONE else f"_{v - self.first_local}"  # noqa: E731
        return {
            "DEREF": f"(*{inner})",
            "FIELD": f"{inner}.{arg}",
            "DOWNCAST": f"({inner} as {self.definition(arg)})",
            "INDEX": f"{inner}[{local(arg)}]",
            "CONST_INDEX": f"{inner}[{arg}]",
            "CONST_INDEX_END": f"{inner}[-{arg}]",
            "SUBSLICE": f"{inner}[{arg}..-{extra}]",
            "RANGE": f"{inner}[{local(arg)}..{local(extra)}]",
        }[name]

    def const_text(self, c: int) -> str:
        """A constant with its type."""
        kind, ty, lo, hi = (int(self.mconst[name][c]) for name in ("kind", "ty", "lo", "hi"))
        name = MCONST_KIND.names()[kind]
        if name == "UNIT":
            return "()"
        if name == "BITS":
            text = self.type(ty)
            value = lo | hi << 32
            if text == "bool":
                return "true" if lo else "false"
            if text == "f64":
                return f"{struct.unpack('<d', struct.pack('<Q', value))[0]!r}_f64"
            if text == "f32":
                return f"{struct.unpack('<f', struct.pack('<I', lo))[0]!r}_f32"
            if text.startswith("i") and value >> 63:
                value -= 1 << 64
            return f"{value}_{text}"
        if name == "FN":
            return self.definition(lo)
        if name == "STR_PATH":
            return f"path({lo})"
        data = {
            "STR_LIT": self.strings, "STR_TEXT": MIR_TEXT, "STR_SRC": self.text.data,
        }[name][lo : lo + hi]
        return '"' + data.decode("utf-8", "replace").encode("unicode_escape").decode().replace('"', '\\"') + '"'

    def operand(self, o: int) -> str:
        """An operand: ``_1`` (copied), ``move _1``, or a constant."""
        if o == OPERAND_NONE:
            return "_"
        kind, value = o >> OPERAND_SHIFT, o & OPERAND_MASK
        if kind == 2:
            return self.const_text(value)
        return ("move " if kind == 1 else "") + self.place_text(value)

    def args(self, first: int, count: int) -> str:
        """Operands of a call or aggregate."""
        return ", ".join(self.operand(int(o)) for o in self.marg["operand"][first : first + count])

    def value(self, op: str, r: int) -> str:
        """Right side of an assignment, or the whole of another row."""
        ty, a, b, c = (int(self.mir[name][r]) for name in ("ty", "a", "b", "c"))
        checked = "checked " if op.startswith("CHECKED") else ""
        if op == "USE":
            return self.operand(a)
        if op == "REF":
            return {"SHARED": "&", "MUT": "&mut ", "RAW": "&raw const ", "RAW_MUT": "&raw mut "}[MREF.names()[c]] + self.place_text(a)
        if op in ("UNARY", "CHECKED_NEG"):
            return checked + ("-" if c == FLAGS["UNOP"]["NEG"] else "!") + self.operand(a)
        if op in ("BINARY", "CHECKED_BINARY"):
            return f"{checked}{self.operand(a)} {_OPERATOR[c]} {self.operand(b)}"
        if op == "CAST":
            return f"{self.operand(a)} as {self.type(ty)} ({MCAST.names()[c].lower()})"
        if op in ("LEN", "DISCRIMINANT"):
            return f"{op.lower()}({self.place_text(a)})"
        if op == "IS_VARIANT":
            return f"{self.place_text(a)} is {self.definition(b)}"
        if op == "AGGREGATE":
            return f"{self.type(ty) if c == NONE else self.definition(c)} {{{self.args(a, b)}}}"
        if op == "REPEAT":
            return f"[{self.operand(a)}; _]"
        if op == "CALL":
            return f"{self.definition(a)}({self.args(b, c)})"
        if op == "CALL_PTR":
            return f"({self.operand(a)})({self.args(b, c)})"
        if op == "BOUNDS":
            return f"bounds {self.operand(a)} < len({self.place_text(b)})"
        if op == "RANGE_CHECK":
            return f"range {self.operand(a)} <= {self.operand(b)} <= len({self.place_text(c)})"
        return op.lower()

    def body_text(self, b: int) -> str:
        """One body."""
        get = {name: int(self.body[name][b]) for name in self.body}
        self.first_local = get["local"]
        kind = 1 if get["flags"] & BODY_FLAG["CONST"] else 2 if get["flags"] & BODY_FLAG["STATIC"] else 0
        first, n = get["local"], get["params"]
        params = ", ".join(f"_{i + 1}: {self.type(int(self.local['ty'][first + 1 + i]))}" for i in range(n))
        title = f"{_PREFIXES[kind]}{self.definition(get['def'])}" if kind else f"fn {self.definition(get['def'])}({params})"
        lines = [f"{title} -> {self.type(get['ret'])} {{"]
        for i in range(n + 1, get["locals"]):
            row = first + i
            what = int(self.local["kind"][row])
            note = ""
            if what == LOCAL_KIND["USER"]:
                note = f"  // {self.symbol(int(self.tok_sym[self.node_tok[self.local['node'][row]]]))}"
            elif what == LOCAL_KIND["PROMOTED"]:
                note = "  // promoted"
            lines.append(f"    let _{i}: {self.type(int(self.local['ty'][row]))};{note}")
        depth, labels = 1, {}
        for r in range(get["first"], get["first"] + get["rows"]):
            op = self.ops.get(int(self.mir["op"][r]), "?")
            a, dest = int(self.mir["a"][r]), int(self.mir["dest"][r])
            if op == "END":
                depth -= 1
                lines.append("    " * depth + "}")
                continue
            pad = "    " * depth
            if op in ("BLOCK", "LOOP"):
                labels[r] = f"'{len(labels)}"
                lines.append(f"{pad}{labels[r]}: {op.lower()} {{")
                depth += 1
            elif op in ("BREAK", "CONTINUE"):
                lines.append(f"{pad}{op.lower()} {labels.get(a, '?')}")
            elif op in ("BREAK_IF", "BREAK_UNLESS"):
                word = op.lower().replace("_", f" {labels.get(a, '?')} ")
                lines.append(f"{pad}{word} {self.operand(int(self.mir['b'][r]))}")
            else:
                target = "" if dest == NONE else f"{self.place_text(dest)} = "
                lines.append(f"{pad}{target}{self.value(op, r)}")
        lines.append("}\n")
        return "\n".join(lines)


def dump_mir(session: Session, *, library: bool = False) -> str:
    """All bodies of the program (of the library too if ``library``), in order."""
    mir = Mir(session)
    shown = [
        b for b in range(session.count("body")) if library or not int(mir.body["flags"][b]) & BODY_FLAG["LIBRARY"]
    ]
    return "\n".join(mir.body_text(b) for b in shown)

