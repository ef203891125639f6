"""Where a byte of `src` is: file, line, column, and the text of a line."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True)
class Place:
    """A span in a file: lines and columns from 1, columns in characters, ends exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    byte_start: int
    byte_end: int


@dataclass
class SourceFile:
    """A file as it was loaded: ``start`` is its first byte in `src`."""

    path: str
    data: bytes
    start: int
    _last: tuple[int, str] = field(default=(0, ""), repr=False, compare=False)

    @cached_property
    def lines(self) -> list[int]:
        """First byte of each line; found only for files that something is said about."""
        return [0, *(match.end() for match in re.finditer(b"\n", self.data))]

    @cached_property
    def ascii(self) -> bool:
        """Whether bytes are characters."""
        return self.data.isascii()

    @cached_property
    def utf8(self) -> bool:
        """Whether it is valid."""
        try:
            self.data.decode()
        except UnicodeDecodeError:
            return False
        return True

    def line_of(self, byte: int) -> int:
        """Line (from 1) of a byte of the file."""
        return bisect_right(self.lines, byte)

    def column_of(self, byte: int) -> int:
        """Column (from 1, in characters) of a byte of the file."""
        begin = self.lines[self.line_of(byte) - 1]
        if self.ascii:
            return min(byte, len(self.data)) - begin + 1
        return len(self.data[begin:byte].decode("utf-8", "replace")) + 1

    def text(self, line: int) -> str:
        """A line without its ending. The last one is kept: thousands of errors may be on a long line."""
        if self._last[0] != line:
            begin = self.lines[line - 1]
            end = self.lines[line] if line < len(self.lines) else len(self.data)
            self._last = line, self.data[begin:end].decode("utf-8", "replace").rstrip("\r\n")
        return self._last[1]


class SourceMap:
    """All files of a compilation, in the order of their bytes in `src`.

    ``seed`` is what stands in `src` before the first file (the names with fixed symbol ids).
    """

    def __init__(self, files: list[SourceFile], seed: bytes = b""):
        self.files = sorted(files, key=lambda file: file.start)
        self.seed = seed
        self.starts = [file.start for file in self.files]
        self._by_path = {file.path: file for file in self.files}

    def file_of(self, byte: int) -> int:
        """Number of the file that a byte of `src` belongs to (its end included)."""
        return max(bisect_right(self.starts, byte) - 1, 0)

    def file_at(self, byte: int) -> SourceFile:
        """The file that a byte of `src` belongs to."""
        return self.files[self.file_of(byte)]

    def span(self, lo: int, hi: int) -> Place:
        """Place of bytes [lo, hi) of `src`; what lies behind the file's end counts as its end."""
        file = self.file_at(lo)
        begin = min(lo - file.start, len(file.data))
        end = min(max(hi - file.start, begin), len(file.data))
        line, column = file.line_of(begin), file.column_of(begin)
        if begin == end == len(file.data) and file.data.endswith(b"\n"):
            # The end of a file is shown behind its last line's ending.
            last, column = file.line_of(end - 1), file.column_of(end - 1) + 1
            return Place(file.path, last, column, last, column, begin, end)
        if end == len(file.data) > begin and file.data.endswith(b"\n"):
            # What runs into the end of the file ends behind its last line.
            return Place(file.path, line, column, file.line_of(end - 1), file.column_of(end - 1) + 1, begin, end)
        return Place(file.path, line, column, file.line_of(end), file.column_of(end), begin, end)

    def locate(self, offset: int) -> Place:
        """Place of one byte of `src`."""
        return self.span(offset, offset)

    def line_text(self, path: str, line: int) -> str:
        """A line (from 1) of a file."""
        return self._by_path[path].text(line)

    def text(self, lo: int, hi: int) -> str:
        """The source text of bytes [lo, hi) of `src`, which lie in one file or in the seed."""
        if not self.starts or hi <= self.starts[0]:
            return self.seed[lo:hi].decode()
        file = self.file_at(lo)
        return file.data[lo - file.start : hi - file.start].decode("utf-8", "replace")
