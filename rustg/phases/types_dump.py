"""Readable form of what inference found, for ``rustg emit types`` and tests."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from rustg.gpu.scheduler import Session
from rustg.registry import REGISTRY
from rustg.registry.nodes import NODES

from .dump import NONE, Text, shown_files
from .types import type_name

_CLASSES = ("expr", "pat", "type")
_EXTRA = {"EXPR_FIELD_INIT", "PAT_FIELD", "SELF_PARAM", "PARAM"}


class Names:
    """Columns of a session on the host, each when first needed, and the names of definitions."""

    def __init__(self, session: Session):
        self.session = session
        self.text = Text(session)

    @cached_property
    def _tables(self) -> dict[tuple[str, str], np.ndarray]:
        return {}

    def _column(self, table: str, column: str) -> np.ndarray:
        key = (table, column)
        if key not in self._tables:
            self._tables[key] = self.session.download(table, column)
        return self._tables[key]

    def _def(self, d: int) -> str:
        t = int(self._column("node", "tok")[self._column("def", "node")[d]])
        return self.text[int(self._column("tok", "lo")[t]), int(self._column("tok", "hi")[t])]

    def type(self, t: int) -> str:
        """Name of a type; ``-`` for none."""
        return "-" if t == NONE else type_name(self, int(t))


def adjustments(adj: int, is_pattern: bool) -> str:
    """Adjustments in words: ``* * & unsize``."""
    if is_pattern:
        return " ".join(["peel"] * adj)
    flags = REGISTRY.enums["adjustment"].members
    words = ["!"] if adj & flags["NEVER"] else []
    words += ["*"] * (adj & flags["DEREFS"])
    for name, word in (("REF", "&"), ("REF_MUT", "&mut"), ("UNSIZE", "unsize"), ("REIFY", "reify"), ("PTR", "ptr")):
        if adj & flags[name]:
            words.append(word)
    return " ".join(words)


def dump(session: Session) -> str:
    """One line for each expression, pattern and type of the user's files: place, kind, text, type, adjustments, callee."""
    names = Names(session)
    files = shown_files(session)
    node = session.rows("node", "kind", "tok", "first_tok", "last_tok")
    tok = session.rows("tok", "lo", "hi", "file")
    types = session.rows("node_ty")
    lines = []
    for n in range(len(node["kind"])):
        kind = NODES[int(node["kind"][n])]
        if int(types["ty"][n]) == NONE or not (kind.cls in _CLASSES or kind.name in _EXTRA):
            continue
        file = int(tok["file"][node["tok"][n]])
        if file not in files:
            continue
        lo, hi = int(tok["lo"][node["first_tok"][n]]), int(tok["hi"][node["last_tok"][n]])
        text = " ".join(names.text[lo, hi].split())
        text = text if len(text) <= 40 else text[:37] + "..."
        line = f"{names.text.position(file, lo)} {kind.name} `{text}`: {names.type(types['ty'][n])}"
        adj = adjustments(int(types["adj"][n]), kind.cls == "pat")
        after = int(types["adj_ty"][n])
        if adj:
            line += f" [{adj}]" + (f" -> {names.type(after)}" if after != NONE and kind.cls == "expr" else "")
        callee = int(types["callee"][n])
        if callee != NONE:
            line += f" = {names._def(callee)}"
        data = int(types["data"][n])
        if data:
            line += f" #{data}"
        lines.append(line)
    return "".join(line + "\n" for line in lines)
