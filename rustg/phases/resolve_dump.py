"""Readable form of definitions and resolved names, for ``rustg emit defs`` and tests."""

from __future__ import annotations

import numpy as np

from rustg.gpu.scheduler import Session
from rustg.registry.nodes import NODES
from rustg.registry.resolve import DEF_FLAG, DEF_KIND, PRIM, RES_KIND, VIS_PUBLIC

from .dump import NONE, Text, shown_files

_SHOWN_FLAGS = [name for name in DEF_FLAG if name not in ("LIBRARY", "CRATE", "BODY")]


class Resolved:
    """The tables of the phase on the host, with names."""

    def __init__(self, session: Session):
        self.text = Text(session)
        self.node = session.rows("node", "kind", "tok", "parent", "first_tok", "last_tok")
        self.tok = session.rows("tok", "lo", "hi", "file")
        self.defs = session.rows("def")
        self.res = session.rows("res")
        self.files = shown_files(session)
        self.names = DEF_KIND.names()

    def kind(self, n: int) -> str:
        """Name of a node's kind."""
        return NODES[int(self.node["kind"][n])].name

    def file(self, n: int) -> int:
        """File of a node."""
        return int(self.tok["file"][self.node["tok"][n]])

    def place(self, n: int) -> str:
        """Where a node's anchor stands."""
        t = int(self.node["tok"][n])
        return self.text.position(int(self.tok["file"][t]), int(self.tok["lo"][t]))

    def anchor(self, n: int) -> str:
        """Text of a node's anchor."""
        t = int(self.node["tok"][n])
        return self.text[int(self.tok["lo"][t]), int(self.tok["hi"][t])]

    def name(self, d: int) -> str:
        """Name of a definition in its parent."""
        row = self.defs
        kind = self.names[int(row["kind"][d])]
        if int(row["parent"][d]) == NONE:
            library = int(row["flags"][d]) & DEF_FLAG["LIBRARY"]
            return "std" if library else "crate"
        if kind == "IMPL":
            t = int(row["ty"][d])
            return f"{{impl {self.span(t)}}}" if t != NONE else "{impl}"
        if kind == "FIELD" and int(row["sym"][d]) == NONE:
            return str(int(row["nth"][d]))
        return self.anchor(int(row["node"][d]))

    def span(self, n: int) -> str:
        """Source text of a node."""
        lo, hi = self.node["first_tok"][n], self.node["last_tok"][n]
        return self.text[int(self.tok["lo"][lo]), int(self.tok["hi"][hi])]

    def path(self, d: int) -> str:
        """Full path of a definition."""
        parts = []
        while d != NONE and len(parts) < 64:
            parts.append(self.name(d))
            d = int(self.defs["parent"][d])
        return "::".join(reversed(parts))

    def meaning(self, n: int) -> str:
        """What a node means, in words."""
        kind = RES_KIND.names()[int(self.res["kind"][n])]
        what = int(self.res["id"][n])
        if kind in ("LOCAL", "LABEL", "RETURN"):
            return f"{kind} {self.place(what)}"
        if kind in ("DEF", "CTOR", "ASSOC", "CRATE_PATH", "SELF_TYPE"):
            return f"{kind} {self.path(what)}"
        if kind == "PRIM":
            return f"PRIM {PRIM.names()[what].lower()}"
        if kind == "PARTIAL":
            return f"PARTIAL of {self.place(what)}"
        return kind


def _def_line(view: Resolved, d: int) -> str:
    row = view.defs
    vis = int(row["vis"][d])
    flags = [name for name in _SHOWN_FLAGS if int(row["flags"][d]) & DEF_FLAG[name]]
    seen = "pub" if vis == VIS_PUBLIC else f"in {view.path(vis)}"
    words = [view.names[int(row["kind"][d])], view.path(d), seen, *flags]
    return " ".join(words)


def dump_defs(session: Session) -> str:
    """Definitions of the program's files in id order, then its names in source order."""
    view = Resolved(session)
    lines = []
    for d in range(len(view.defs["kind"])):
        n = int(view.defs["node"][d])
        if view.file(n) in view.files:
            lines.append(_def_line(view, d))
    lines.append("")
    kinds = view.res["kind"]
    rows = np.flatnonzero(kinds != RES_KIND["NONE"])
    order = sorted((int(view.tok["lo"][view.node["tok"][n]]), int(n)) for n in rows)
    for _, n in order:
        if view.file(n) in view.files:
            lines.append(f"{view.place(n)} {view.anchor(n)} {view.kind(n)}: {view.meaning(n)}")
    return "\n".join(lines) + "\n"
