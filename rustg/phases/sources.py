"""Source files: from bytes on the host to the tables ``src`` and ``file``, and back to lines.

The names with fixed symbol ids stand at the start of ``src``, then the files, each at a multiple of
64 bytes with at least `GAP` zero bytes behind it (the lexer looks ahead without asking for the end).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from rustg.gpu.scheduler import Session
from rustg.registry.lex import EDITIONS, FILE_FLAGS
from rustg.registry.symbols import SEED_TEXT

ALIGN = 64
GAP = 8
#: Bytes of `src` must be addressable by a word with room to spare.
MAX_BYTES = 1 << 30


def file_flags(*, library: bool = False, edition: int = 2021) -> int:
    """``file.flags`` of a file; ``KeyError`` for an edition that does not exist."""
    return int(library) | EDITIONS[edition] << FILE_FLAGS["EDITION_SHIFT"]


@dataclass(frozen=True)
class Location:
    """A place for people: path, line and column from 1 (columns count characters)."""

    path: str
    line: int
    column: int


@dataclass
class SourceMap:
    """Which file, line and column a byte of ``src`` is in."""

    paths: list[str]
    texts: list[bytes]
    starts: list[int]
    _lines: dict[int, list[int]] = field(default_factory=dict)

    def file_of(self, offset: int) -> int:
        """Index of the file that holds a byte of ``src`` (its end included)."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def line_starts(self, index: int) -> list[int]:
        """First byte of each line of a file, relative to the file."""
        found = self._lines.get(index)
        if found is None:
            data = np.frombuffer(self.texts[index], np.uint8)
            found = self._lines[index] = [0, *(np.flatnonzero(data == 10) + 1).tolist()]
        return found

    def relative(self, offset: int) -> tuple[int, int]:
        """File index and byte offset inside that file."""
        index = self.file_of(offset)
        return index, min(max(offset - self.starts[index], 0), len(self.texts[index]))

    def locate(self, offset: int) -> Location:
        """Path, line and column of a byte of ``src``."""
        index, at = self.relative(offset)
        starts = self.line_starts(index)
        line = bisect_right(starts, at)
        before = self.texts[index][starts[line - 1] : at]
        return Location(self.paths[index], line, len(before.decode("utf-8", "replace")) + 1)

    def line_text(self, index: int, line: int) -> str:
        """Text of a line (from 1) of a file without its line end."""
        starts = self.line_starts(index)
        end = starts[line] if line < len(starts) else len(self.texts[index])
        return self.texts[index][starts[line - 1] : end].decode("utf-8", "replace").rstrip("\r\n")

    def text(self, lo: int, hi: int) -> str:
        """Source text of the bytes [lo, hi) of ``src``, which lie in one file or in the fixed names."""
        if not self.starts or hi <= self.starts[0]:
            return SEED_TEXT[lo:hi].decode()
        index = self.file_of(lo)
        base = self.starts[index]
        return self.texts[index][lo - base : hi - base].decode("utf-8", "replace")


def load_sources(session: Session, files: Iterable[tuple[str, bytes, int]]) -> SourceMap:
    """Uploads files, given as (path, bytes, flags; see `file_flags`); replaces what was loaded.

    Raises ``ValueError`` if they are too large for one batch.
    """
    files = list(files)
    parts: list[bytes] = [SEED_TEXT, b"\0" * (-len(SEED_TEXT) % ALIGN)]
    at = sum(map(len, parts))
    starts = []
    for _, data, _ in files:
        starts.append(at)
        pad = GAP + (-(len(data) + GAP) % ALIGN)
        parts += [data, b"\0" * pad]
        at += len(data) + pad
    if at > MAX_BYTES:
        raise ValueError(f"{at} bytes of source are too many for one batch ({MAX_BYTES})")
    words = np.frombuffer(b"".join(parts), "<u4")
    session.allocate("src", len(words) + 16)
    session.set_count("src", len(words))
    session.upload("src", "word", words)
    session.allocate("file", len(files))
    session.set_count("file", len(files))
    if files:
        session.upload("file", "start", np.array(starts, np.uint32))
        session.upload("file", "len", np.array([len(data) for _, data, _ in files], np.uint32))
        session.upload("file", "flags", np.array([flags for _, _, flags in files], np.uint32))
    return SourceMap([path for path, _, _ in files], [data for _, data, _ in files], starts)
