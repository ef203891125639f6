"""Targets that are text (PTX, Metal): pieces, made by a target's passes, and templates that say how they read.

A piece is a template, the LIR row that it speaks of and two more words. ``text/measure`` adds up the bytes of
each piece, a scan places them, ``text/write`` writes them: nothing depends on the order of threads.

A template is written as text in which these stand for something (``f`` is one of ``d a b c x y``, the columns
dst, a, b, c of the row and the piece's own words x and y):

======  =====================================================================================
``$f``  register of the vreg f: a letter for its class and its number within the function
``#f``  signed decimal number      ``~f``  unsigned decimal number
``!f``  eight hexadecimal digits   ``&f``  number of the frame slot f within its function
``^f``  name of the function f, made an identifier and unique by its number
``=f``  name of the kernel f, as it stands in the source
``?``   number of the row itself, for labels
======  =====================================================================================

Metal's (`registry/metal.py`, which writes them differently) are control characters: 1 the indentation of the row, 3 the value of
the vreg f, 11 the same without parentheses, 4 the function f with its name first, 5 that value plus column c, 6 the vreg f where it is assigned,
7 and 14 numbers with a letter behind them, 8 the constant of the row, 15 the name of kernel f with a `_` behind it where the
language has that word.  ``raw`` hides text from all this.
"""

from __future__ import annotations

import re

import numpy as np

from .schema import REGISTRY, const_table, control, table

#: Bytes of the text.
TEXT_BYTES = control("TEXT_BYTES")

table("titem", "count at", "What becomes text, in order; its number of pieces, then their first row in `piece`.")
table("piece", "tmpl row x y size at", "Pieces: template, LIR row (or NONE), two words of its own; bytes, place in the text.")
table("txt", "word", "The text, four bytes to a word.")
table("tpair", "rel", "One row for each eight bytes of `dword`: row of `drel` that stands there, or NONE.")

#: Formats of an escape, as `shaders/text/format.glsl` knows them.
FORMATS = {"$": 0, "#": 1, "~": 2, "!": 3, "&": 4, "^": 5, "=": 6, "?": 7, "\x01": 8, "\x03": 9, "\x04": 10, "\x05": 11, "\x06": 12, "\x07": 2, "\x08": 13,
           "\x0e": 3, "\x0f": 14, "\x0b": 15}
for _value, _name in enumerate("REG SIGNED UNSIGNED HEX SLOT FUNCTION KERNEL ROW INDENT VALUE NAMED ADDRESS TARGET LITERAL EXPORTED BARE".split()):
    REGISTRY.define(f"TF_{_name}", _value)
_FIELDS = {"d": 0, "a": 1, "b": 2, "c": 3, "x": 4, "y": 5}
_TOKEN = re.compile(r"([$#~!&^=])([dabcxy])(?![a-z_0-9])|([\x03-\x07\x0b\x0e\x0f])([dabcxy])|[?\x01\x08]")
#: Characters that stand for themselves, as `raw` writes them.
_HIDDEN = {chr(0x10 + k): mark for k, mark in enumerate("$#~!&^=?")}
ESCAPE = 0x80000000

_templates: dict[str, int] = {}


def template(text: str) -> int:
    """Number of a template; the same text has the same number."""
    return _templates.setdefault(text, len(_templates))


def raw(text: str) -> str:
    """A text that means itself, as a part of a template."""
    return "".join(next((code for code, mark in _HIDDEN.items() if mark == c), c) for c in text)


def encode(text: str) -> list[int]:
    """A template as words: up to four characters of ASCII, or an escape."""
    words, at = [], 0

    def literal(part: str) -> None:
        data = "".join(_HIDDEN.get(c, c) for c in part).encode("ascii")
        words.extend(int.from_bytes(data[i : i + 4], "little") for i in range(0, len(data), 4))

    for found in _TOKEN.finditer(text):
        literal(text[at : found.start()])
        format_ = FORMATS[found.group(1) or found.group(3) or found.group(0)]
        words.append(ESCAPE | format_ << 8 | _FIELDS.get(found.group(2) or found.group(4), 0))
        at = found.end()
    literal(text[at:])
    return words


def _index() -> np.ndarray:
    at, result = 0, []
    for text in _templates:
        result.append(at)
        at += len(encode(text))
    return np.array([*result, at], np.uint32)


def _code() -> np.ndarray:
    return np.array([word for text in _templates for word in encode(text)] or [0], np.uint32)


const_table("text_tmpl", _index, "First word of each template in `text_code`; one more row ends the last.")
const_table("text_code", _code, "Words of all templates.")
