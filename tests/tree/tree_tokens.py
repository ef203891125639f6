"""A small lexer for tests of the phases behind the real one: it knows just enough of Rust."""

import re

import numpy as np

from rustg.registry import symbols
from rustg.registry.lex import EDITIONS, TOKEN_FLAGS, TOKENS

NONE = 0xFFFFFFFF
_TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*)|(?P<CHAR>b?'(?:\\u\{[^}]*\}|\\x..|\\.|[^'\\])')|(?P<LIFETIME>'[a-zA-Z_]\w*)
    |(?P<STR>b?"(?:\\.|[^"\\])*")|(?P<FLOAT>\d[\d_]*\.\d\w*)|(?P<INT>\d\w*)|(?P<IDENT>[A-Za-z_]\w*)|(?P<punct>.)""",
    re.S | re.X,
)
DELIMITERS = frozenset(map(ord, "()[]{}"))


def lex(text: str, file: int, base: int, names: dict[str, int]) -> list[list[int]]:
    """Rows of `tok` of one file whose first byte is byte ``base`` of `src`."""
    rows = []
    spaced = True
    for match in _TOKEN.finditer(text):
        group, spelling = match.lastgroup, match.group()
        if group == "skip":
            spaced = True
            continue
        kind = ord(spelling) if group == "punct" else TOKENS[group]
        sym = NONE
        if group in ("IDENT", "LIFETIME"):
            sym = names.setdefault(spelling.lstrip("'"), len(names))
        flags = TOKEN_FLAGS["SPACED"] if spaced else 0
        rows.append([kind, base + match.start(), base + match.end(), sym, flags, file])
        spaced = False
    rows.append([TOKENS["EOF"], base + len(text), base + len(text), NONE, 0, file])
    for row, following in zip(rows, rows[1:]):
        pair = {row[0], following[0]}
        if min(pair) >= 32 and not pair & DELIMITERS and row[2] == following[1]:
            row[4] |= TOKEN_FLAGS["JOINT"]
    return rows


def load(session, texts: list[str], edition: int = 2021) -> list[str]:
    """Fills `src`, `file` and `tok`; the spelling of each token."""
    rows, files, names, data = [], [], dict(symbols.IDS), b""
    for file, text in enumerate(texts):
        encoded = text.encode()
        files.append([len(data), len(encoded), EDITIONS[edition] << 1])
        rows += lex(encoded.decode("latin-1"), file, len(data), names)
        data += encoded + b"\0"
        data += b"\0" * (-len(data) % 64)
    _fill(session, "src", ["word"], np.frombuffer(data, np.uint32)[:, None])
    _fill(session, "file", ["start", "len", "flags"], np.array(files, np.uint32))
    _fill(session, "tok", ["kind", "lo", "hi", "sym", "flags", "file"], np.array(rows, np.uint32))
    return [data[row[1] : row[2]].decode("latin-1") for row in rows]


def _fill(session, table, columns, data):
    session.allocate(table, len(data))
    session.set_count(table, len(data))
    for index, name in enumerate(columns):
        session.upload(table, name, data[:, index])
