"""Readable forms of token trees and syntax trees, for ``rustg emit`` and snapshot tests."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from rustg.gpu.scheduler import Session
from rustg.registry.lex import FILE_FLAGS
from rustg.registry.nodes import FLAGS, NODES, ROLES
from rustg.registry.terminals import TERM

NONE = 0xFFFFFFFF
#: Prefix of a kind's data where it is not the first word of the kind's name.
_DATA = {
    "ITEM_STRUCT": "SHAPE", "ITEM_UNION": "SHAPE", "VARIANT": "SHAPE", "SELF_PARAM": "SELF",
    "EXPR_PATH": "PATH", "TYPE_PATH": "PATH", "PAT_PATH": "PATH", "MACRO_CALL": "MACRO",
    "EXPR_UNARY": "UNOP", "EXPR_REF": "REF", "PAT_REF": "REF", "TYPE_REF": "REF", "TYPE_PTR": "REF",
    "EXPR_BINARY": "BINOP", "EXPR_ASSIGN_OP": "BINOP", "EXPR_RANGE": "RANGE", "PAT_RANGE": "RANGE",
    "EXPR_FOR": "FOR", "EXPR_CLOSURE": "CLOSURE", "EXPR_ASYNC": "CLOSURE", "PAT_BIND": "BIND",
    "PAT_FIELD": "BIND", "PAT_LIT": "PAT", "TYPE_FN": "ITEM", "USE_GROUP": "PATH", "USE_GLOB": "PATH",
}
_ENUMS = ("SHAPE", "UNOP", "BINOP")


class Text:
    """Source bytes with positions as people read them."""

    def __init__(self, session: Session):
        self.data = session.download("src", "word").tobytes()
        self.starts = session.download("file", "start")
        self.lines: dict[int, np.ndarray] = {}

    def __getitem__(self, span: tuple[int, int]) -> str:
        return self.data[span[0] : span[1]].decode("utf-8", "replace")

    def position(self, file: int, at: int) -> str:
        """``line:column`` (columns in characters, both from 1) of byte ``at`` of a file."""
        start = int(self.starts[file])
        if file not in self.lines:
            end = int(self.starts[file + 1]) if file + 1 < len(self.starts) else len(self.data)
            breaks = np.frombuffer(self.data[start:end], np.uint8) == 10
            self.lines[file] = np.concatenate([[0], np.flatnonzero(breaks) + 1]) + start
        line = int(np.searchsorted(self.lines[file], at, "right"))
        column = len(self[int(self.lines[file][line - 1]), at])
        return f"{line}:{column + 1}"


def shown_files(session: Session) -> set[int]:
    """Files that are not part of the library."""
    flags = session.download("file", "flags")
    return {f for f in range(len(flags)) if not int(flags[f]) & FILE_FLAGS["LIBRARY"]}


def dump_trees(session: Session) -> str:
    """Tokens of the program's files, one a line, indented by the groups that hold them."""
    text, files = Text(session), shown_files(session)
    tok = session.rows("tok", "lo", "hi", "file")
    first, term, mate = (session.download("tt", name) for name in ("tok", "term", "mate"))
    names = TERM.names()
    lines, depth = [], 0
    for i in range(len(first)):
        at = int(first[i])
        end = (int(first[i + 1]) if i + 1 < len(first) else len(tok["lo"])) - 1
        file = int(tok["file"][at])
        if file not in files:
            continue
        if mate[i] != NONE and mate[i] < i:
            depth -= 1
        lo, hi = int(tok["lo"][at]), int(tok["hi"][end])
        line = f"{'  ' * depth}{names[int(term[i])]} {text.position(file, lo)}"
        lines.append(f"{line} {text[lo, hi]}" if hi > lo else line)
        if mate[i] != NONE and mate[i] > i:
            depth += 1
    return "".join(line + "\n" for line in lines)


def flag_names(kind: str, data: int) -> str:
    """The set bits (or the value) of a node's data, by name; empty if there are none."""
    prefix = _DATA.get(kind) or next((p for p in FLAGS if kind.split("_")[0] == p), None)
    if prefix in _ENUMS:
        return next(name for name, value in FLAGS[prefix].items() if value == data)
    if not data:
        return ""
    names = [name for name, value in FLAGS.get(prefix, {}).items() if data & value]
    rest = data & ~sum(FLAGS.get(prefix, {}).values())
    return "|".join(names + ([hex(rest)] if rest else []))


def ast_lines(session: Session) -> Iterator[str]:
    """Lines of ``dump_ast``."""
    text, files = Text(session), shown_files(session)
    tok = session.rows("tok", "lo", "hi", "file")
    node = session.rows("node")
    count = len(node["kind"])
    roots = [n for n in range(count) if node["parent"][n] == NONE]
    todo = [(n, 0) for n in reversed(roots) if int(tok["file"][node["tok"][n]]) in files]
    while todo:
        n, depth = todo.pop()
        kind = NODES[int(node["kind"][n])].name
        anchor = int(node["tok"][n])
        file = int(tok["file"][anchor])
        lo, hi = int(tok["lo"][node["first_tok"][n]]), int(tok["hi"][node["last_tok"][n]])
        words = [f"{ROLES[int(node['role'][n])]}.{int(node['nth'][n])}" if depth else "", kind]
        words.append(f"{text.position(file, lo)}-{text.position(file, hi)}")
        words.append(flag_names(kind, int(node["data"][n])))
        words.append(text[int(tok["lo"][anchor]), int(tok["hi"][anchor])])
        yield "  " * depth + " ".join(word for word in words if word)
        child = n - 1
        while child > n - int(node["size"][n]):
            todo.append((child, depth + 1))
            child -= int(node["size"][child])


def dump_ast(session: Session) -> str:
    """The syntax trees of the program's files: role, number, kind, span, flags, anchor."""
    return "".join(line + "\n" for line in ast_lines(session))
