"""Source files: from bytes on the host to the tables ``src`` and ``file``, and back to lines.

The names with fixed symbol ids stand at the start of ``src``, then the files, each at a multiple of
64 bytes with at least `GAP` zero bytes behind it (the lexer looks ahead without asking for the end).
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from rustg.gpu.scheduler import Session
from rustg.registry.lex import EDITIONS, FILE_FLAGS
from rustg.registry.symbols import SEED_TEXT
from rustg.source_map import SourceFile, SourceMap

ALIGN = 64
GAP = 8
#: Bytes of `src` must be addressable by a word with room to spare.
MAX_BYTES = 1 << 30


def file_flags(*, library: bool = False, edition: int = 2021) -> int:
    """``file.flags`` of a file; ``KeyError`` for an edition that does not exist."""
    return int(library) | EDITIONS[edition] << FILE_FLAGS["EDITION_SHIFT"]


def load_sources(session: Session, files: Iterable[tuple[str, bytes, int]]) -> SourceMap:
    """Uploads files, given as (path, bytes, flags; see `file_flags`); replaces what was loaded.

    What was reported about files loaded before is forgotten: its places mean nothing in these.
    Raises ``ValueError`` if they are too large for one batch.
    """
    files = list(files)
    starts = _starts(files)
    parts: list[bytes] = [SEED_TEXT, b"\0" * (-len(SEED_TEXT) % ALIGN)]
    for _, data, _ in files:
        parts += [data, b"\0" * _pad(data)]
    words = np.frombuffer(b"".join(parts), "<u4")
    session.set_count("diag", 0)
    session.free("diag_part")
    session.allocate("src", len(words) + 16)
    session.set_count("src", len(words))
    session.upload("src", "word", words)
    session.allocate("file", len(files))
    session.set_count("file", len(files))
    if files:
        session.upload_columns(
            "file", start=np.array(starts, np.uint32), len=np.array([len(data) for _, data, _ in files], np.uint32),
            flags=np.array([flags for _, _, flags in files], np.uint32),
        )
    return source_map(files)


def _pad(data: bytes) -> int:
    return GAP + (-(len(data) + GAP) % ALIGN)


def _starts(files: list[tuple[str, bytes, int]]) -> list[int]:
    """First byte of each file in `src`; ``ValueError`` if they are too large for one batch."""
    at = len(SEED_TEXT) + -len(SEED_TEXT) % ALIGN
    starts = []
    for _, data, _ in files:
        starts.append(at)
        at += len(data) + _pad(data)
    if at > MAX_BYTES:
        raise ValueError(f"{at} bytes of source are too many for one batch ({MAX_BYTES})")
    return starts


def source_map(files: list[tuple[str, bytes, int]]) -> SourceMap:
    """Where files are in `src`, loaded in this order."""
    found = [SourceFile(path, data, start) for (path, data, _), start in zip(files, _starts(files))]
    return SourceMap(found, SEED_TEXT)
