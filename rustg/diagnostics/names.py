"""Texts of the arguments of diagnostics: symbols, tokens, types, definitions, nodes."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

import numpy as np

from rustg.gpu.scheduler import Session
from rustg.registry import REGISTRY
from rustg.registry.symbols import FIXED

from . import syntax
from .place import place_text

NONE = 0xFFFFFFFF
#: Tables of at most so many words are read as a whole.
SMALL_WORDS = 1 << 13


class Names:
    """Reads the tables that the arguments of diagnostics point into, each when first needed."""

    def __init__(self, session: Session, sources):
        self.session = session
        self.sources = sources

    def text(self, kind: str, value: int) -> str:
        """Text of an argument; an unknown kind or a missing row gives ``?``."""
        if value == NONE:
            return ""
        try:
            return getattr(self, f"_{kind}")(value)
        except (AttributeError, IndexError, KeyError):
            return "?"

    @cached_property
    def _tables(self) -> dict[tuple[str, str], np.ndarray]:
        return {}

    def _column(self, table: str, column: str) -> np.ndarray:
        key = (table, column)
        if key not in self._tables:
            columns = REGISTRY.tables[table].columns
            # Small tables as a whole: an evaluation costs more than a few columns.
            if self.session.count(table) * len(columns) <= SMALL_WORDS:
                self._tables |= {(table, name): words for name, words in self.session.rows(table).items()}
            self._tables[key] = self._tables[key] if key in self._tables else self.session.download(table, column)
        return self._tables[key]

    def _int(self, value: int) -> str:
        return str(value)

    def _signed(self, value: int) -> str:
        return str(value - (1 << 32) if value >> 31 else value)

    def _char(self, value: int) -> str:
        """A character; what bytes that are no UTF-8 stand for is none."""
        return chr(value) if value < 0x110000 else "\ufffd"

    def _escaped(self, value: int) -> str:
        """A character as rustc shows it: what cannot be seen as an escape."""
        special = {9: "\\t", 10: "\\n", 13: "\\r"}
        return special.get(value) or (chr(value) if 32 <= value < 127 else f"\\u{{{value:x}}}")

    def _hexadecimal(self, value: int) -> str:
        return f"{value:X}"

    def _utf8_escapes(self, value: int) -> str:
        return "".join(f"\\x{byte:X}" for byte in self._char(value).encode("utf-8", "surrogatepass"))

    def _hashes(self, value: int) -> str:
        return "#" * value

    def _src_text(self, value: tuple[int, int]) -> str:
        """Source text: first byte and length."""
        return self.sources.text(value[0], value[0] + value[1])

    def _sym(self, value: int) -> str:
        if value < len(FIXED):
            return FIXED[value]
        lo = int(self._column("sym", "lo")[value])
        length = int(self._column("sym", "len")[value])
        return self.sources.text(lo, lo + length)

    def _tok(self, value: int) -> str:
        return self.sources.text(int(self._column("tok", "lo")[value]), int(self._column("tok", "hi")[value]))

    def _node(self, value: int) -> str:
        first = int(self._column("node", "first_tok")[value])
        last = int(self._column("node", "last_tok")[value])
        return self.sources.text(int(self._column("tok", "lo")[first]), int(self._column("tok", "hi")[last]))

    def _tt_first(self, row: int) -> int:
        return int(self._column("tt", "tok")[row])

    def _tt(self, row: int) -> str:
        """Text of a row of `tt`, which may be several tokens glued."""
        first = self._tt_first(row)
        last = max(first, self._tt_first(row + 1) - 1) if row + 1 < len(self._column("tt", "tok")) else first
        return self.sources.text(int(self._column("tok", "lo")[first]), int(self._column("tok", "hi")[last]))

    def _path(self, value: int) -> str:
        """Path of a file."""
        return self.sources.files[value].path

    def _crate(self, value: int) -> str:
        """Name of the crate whose root is a file."""
        return Path(self._path(value)).stem.replace("-", "_")

    def _cval_plain(self, value: int) -> str:
        """Value of a constant expression as a number."""
        from rustg.phases.consteval import number

        return str(number(*(int(self._column("cval", name)[value]) for name in ("lo", "hi", "prim"))))

    def _cval(self, value: int) -> str:
        """Value of a constant expression, as rustc writes it: ``3_u8``, ``i32::MIN``."""
        from rustg.phases.consteval import value_text

        return value_text(*(int(self._column("cval", name)[value]) for name in ("lo", "hi", "prim")))

    def _panic_number(self, value: int) -> str:
        """Operand of an operation that fails (row of `pfail` and side) as a number, ``_`` if it is not known."""
        side = "lr"[value & 1]
        ty, lo, hi = (int(self._column("pfail", side + name)[value // 2]) for name in ("ty", "lo", "hi"))
        return "_" if ty == NONE else str(lo | hi << 32)

    def _panic_value(self, value: int) -> str:
        """Operand of an operation that fails, as rustc writes it: ``3_u8``, ``i32::MIN``."""
        from rustg.phases.consteval import value_text
        from rustg.registry import REGISTRY

        side = "lr"[value & 1]
        ty, lo, hi = (int(self._column("pfail", side + name)[value // 2]) for name in ("ty", "lo", "hi"))
        constants = REGISTRY.constants
        return "_" if ty == NONE else value_text(lo, hi, ty - constants["TY_I8"] + constants["PRIM_I8"])

    def _string(self, lo: int, length: int) -> str:
        """Bytes of `strdata`."""
        words = self._column("strdata", "word")[lo // 4 : (lo + length + 3) // 4]
        return words.astype("<u4").tobytes()[lo % 4 : lo % 4 + length].decode("utf-8", "replace")

    def _format_text(self, value: int) -> str:
        """What a format string (a token) that puts nothing in says."""
        row = int(self._column("tok", "sym")[value])
        lo, length = (int(self._column("lit", name)[row]) for name in ("v0", "v1"))
        return self._string(lo, length).replace("{{", "{").replace("}}", "}")

    def _capture(self, value: int) -> str:
        """Name in a format string."""
        lo, length = (int(self._column("capture", name)[value]) for name in ("lo", "len"))
        return self._string(lo, length)

    def _def(self, value: int) -> str:
        return self._sym(int(self._column("def", "sym")[value]))

    def _place(self, value: int) -> str:
        """An expression that names a place, as rustc shows places: derefs before a field or index are left out."""
        return place_text(self, value)

    def _def_path(self, value: int) -> str:
        """Path of a definition from its crate root."""
        parts = []
        while value != NONE and (name := int(self._column("def", "sym")[value])) != NONE:
            parts.append(self._sym(name))
            value = int(self._column("def", "parent")[value])
        return "::".join(reversed(parts))

    def _ty(self, value: int) -> str:
        from rustg.phases.types import type_name

        return type_name(self, value)

    def _sort(self, value: int) -> str:
        """A type where rustc says of what sort it is: ``integer``, ``fn item``, else its name."""
        from .types import sort_name

        return sort_name(self, value)

    def _length(self, value: int) -> str:
        """Length of an array type."""
        from rustg.phases.types import type_shape

        return str(type_shape(self, value)[1])

    def _arity(self, value: int) -> str:
        """Number of elements of a tuple type."""
        from rustg.phases.types import type_shape

        return self._elements(len(type_shape(self, value)[2]))

    def _elements(self, value: int) -> str:
        return f"{value} element{'s' if value != 1 else ''}"

    def _expected_found(self, value: tuple[int, int]) -> str:
        """Two types that differ, one below the other."""
        from .types import expected_found

        return expected_found(self, *value)

    def _ty_behind(self, value: int) -> str:
        """A type without the references around it."""
        from .types import behind

        return behind(self, value)

    def _anchor(self, node: int) -> str:
        """Text of the token that a node is anchored at."""
        return self._tok(int(self._column("node", "tok")[node]))

    def _variant(self, value: int) -> str:
        """Name of a variant with that of its enum."""
        return f"{self._def(int(self._column('def', 'parent')[value]))}::{self._def(value)}"

    def _a_ty(self, value: int) -> str:
        """A type with its article: ``an `i32```."""
        text = self._ty(value)
        return f"{'an' if text[0] in 'aefio' else 'a'} `{text}`"

    def _sample(self, value: int) -> str:
        """A value of a type, to be put where one is missing."""
        from .types import sample

        return sample(self, value)

    def _int_range(self, value: int) -> str:
        """Range of an integer type, with the quote that ends the sentence."""
        from .types import limits

        low, high = limits(self, value)
        return f"`{low}..={high}`"

    def _unsuffixed(self, value: int) -> str:
        """A number without its suffix."""
        row = int(self._column("tok", "sym")[value])
        suffix = int(self._column("lit", "suffix")[row])
        text = self._tok(value)
        return text if suffix == NONE else text.removesuffix(self._sym(suffix))

    def _whole_number(self, value: int) -> str:
        """A number without its suffix and fraction."""
        return self._unsuffixed(value).partition(".")[0]

    def _fields_of(self, value: int) -> str:
        """Names of the fields of a struct, variant or tuple (a type reference), as a list; at most five."""
        from .types import fields_of

        return fields_of(self, value)

    def _unquoted(self, value: int) -> str:
        """What stands between the quotes of a literal."""
        return self._tok(value)[1:-1]

    def _blanks(self, value: int) -> str:
        """A tuple of that many types that are not known."""
        return "(_,)" if value == 1 else f"({', '.join(['_'] * value)})"

    def _witnesses(self, value: int) -> str:
        from .witness import witness_text

        return witness_text(self, value)

    def _witness_arm(self, value: int) -> str:
        from .witness import witness_arm

        return witness_arm(self, value)

    def _indent(self, value: int) -> str:
        """White space at the beginning of the line that a byte is on."""
        place = self.sources.locate(value)
        line = self.sources.line_text(place.path, place.line)
        return line[: len(line) - len(line.lstrip())]

    def _witnesses_label(self, value: int) -> str:
        from .witness import witness_label

        return witness_label(self, value)

    def _expected_texts(self, value: int) -> list[str]:
        return syntax.expected_texts([self._column("syntax", f"e{i}")[value] for i in range(4)])

    def _expected(self, value: int) -> str:
        return syntax.listed(self._expected_texts(value))

    def _expected_short(self, value: int) -> str:
        return syntax.short(self._expected_texts(value))

    def _found(self, value: int) -> str:
        return syntax.found(self._tt(value))
