"""What the human format shows of a source: which lines, where marks stand on them, what edits make of them.

Columns are counted twice: in characters and as displayed (a tab takes four columns, some characters two or
none). The rules for what is shown follow rustc's renderer (the crate ``annotate-snippets``).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import accumulate

from rustg.source_map import SourceFile

TAB = 4
#: Characters that are shown as others.
_SHOWN = {chr(c): chr(0x2400 + c) for c in range(32) if c != 9} | {
    "\t": " " * TAB, "\x7f": "\u2421", "\u200d": "",
    **{c: "\ufffd" for c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"},
}


@lru_cache(maxsize=64)
def _plain(text: str) -> bool:
    return text.isascii() and text.isprintable()


def plain(text: str) -> bool:
    """Whether each character is shown as it is, in one column. Of a long line, which is asked for with each error on it, it is remembered."""
    return _plain(text) if len(text) > 256 else text.isascii() and text.isprintable()


def shown(text: str) -> str:
    """Text as it is printed: tabs expanded, control characters visible."""
    if plain(text):
        return text
    return "".join(_SHOWN.get(c, c) for c in text)


@lru_cache(maxsize=1024)
def _wide(character: str) -> int:
    from rich.cells import get_character_cell_size

    return get_character_cell_size(character)


def width(text: str) -> int:
    """Display columns of a text."""
    if plain(text):
        return len(text)
    return sum(TAB if c == "\t" else 1 if c in _SHOWN and c != "\u200d" else _wide(c) for c in text)


@lru_cache(maxsize=8)
def columns(text: str) -> list[int]:
    """Display columns up to the end of each character of a line."""
    return list(accumulate(map(width, text)))


@lru_cache(maxsize=8)
def _bytes(text: str) -> list[int]:
    return list(accumulate(len(c.encode()) for c in text))


@dataclass(frozen=True)
class Loc:
    """A place in a file: line from 1, columns from 0, byte of the file."""

    line: int
    char: int
    display: int
    byte: int


@dataclass
class Mark:
    """An annotation, or the part of a longer one that stands on one line.

    ``kind`` is single, start, line (runs through) or end; ``depth`` is the column of the rail of the last three.
    """

    start: Loc
    end: Loc
    text: str
    primary: bool
    kind: str = "single"
    depth: int = 0

    @property
    def takes_space(self) -> bool:
        """Whether a horizontal line leads from the mark to its rail."""
        return self.kind in ("start", "end")

    def overlaps(self, other: Mark, padding: int) -> bool:
        """Whether the marks share a column, if this one were longer by ``padding``."""
        a, b, c, d = self.start.display, self.end.display + padding, other.start.display, other.end.display
        return c <= a < d or a <= c < b


@dataclass
class _Long:
    """An annotation of more than one line."""

    start: Loc
    end: Loc
    text: str
    primary: bool
    depth: int = 1
    twin: bool = False

    def same(self, other: _Long) -> bool:
        return (self.start, self.end) == (other.start, other.end)

    def part(self, kind: str) -> Mark:
        """The part on the first line, a line between, or the last line."""
        none = Loc(0, 0, 0, 0)
        if kind == "line":
            return Mark(none, none, "", self.primary, kind, self.depth)
        s, e = self.start, self.end
        if kind == "start":
            return Mark(s, Loc(s.line, s.char + 1, s.display + 1, s.byte + 1), "", self.primary, kind, self.depth)
        before = Loc(e.line, max(e.char - 1, 0), max(e.display - 1, 0), max(e.byte - 1, 0))
        return Mark(before, e, self.text, self.primary, "single" if self.twin else kind, self.depth)


class Lines:
    """The lines of a file, without a last empty one."""

    def __init__(self, file: SourceFile):
        self.file = file
        self.count = max(len(file.lines) - (len(file.lines) > 1 and file.lines[-1] >= len(file.data)), 1)

    def text(self, line: int) -> str:
        """Line (from 1) without its ending; "" outside the file."""
        return self.file.text(line) if 1 <= line <= self.count else ""

    def _loc(self, byte: int) -> tuple[Loc, int]:
        """The place of a byte, and how many bytes of its line's ending lie before it."""
        line = min(self.file.line_of(byte), self.count)
        if self.file.ascii and plain(self.text(line)):
            length = len(self.text(line))
            inside = max(byte - self.file.lines[line - 1], 0)
            return Loc(line, min(inside, length), min(inside, length), byte), max(inside - length, 0)
        if self.file.utf8:
            text = self.text(line)
            ends = _bytes(text)
            inside = max(byte - self.file.lines[line - 1], 0)
            length = ends[-1] if ends else 0
            char = bisect_left(ends, min(inside, length)) + 1 if inside and text else 0
            char = min(char, len(text))
            return Loc(line, char, columns(text)[char - 1] if char else 0, byte), max(inside - length, 0)
        text = self.text(line).encode("utf-8", "replace")
        inside = max(byte - self.file.lines[line - 1], 0)
        before = self.file.data[self.file.lines[line - 1] :][: min(inside, len(text))].decode("utf-8", "replace")
        return Loc(line, len(before), width(before), byte), max(inside - len(text), 0)

    def places(self, lo: int, hi: int) -> tuple[Loc, Loc]:
        """Begin and end of the bytes [lo, hi) of the file."""
        start, beyond = self._loc(lo)
        if beyond:
            start = replace(start, char=start.char + 1)
        if lo == hi:
            return start, start
        end, beyond = self._loc(hi)
        if start.line != end.line and beyond:
            end = replace(end, char=end.char + 1, display=end.display + 1)
        return start, end

    def of_span(self, lo: int, hi: int) -> list[int]:
        """Numbers of the lines that [lo, hi] touches."""
        return list(range(min(self.file.line_of(lo), self.count), min(self.file.line_of(hi), self.count) + 1))


def _bare(text: str) -> bool:
    """Lines of no interest inside a long annotation: empty, a comment, a single delimiter."""
    text = text.strip()
    return text in ("", "{", "}", "(", ")", "[", "]") or (text.startswith("//") and not text.startswith(("///", "//!")))


def annotate(lines: Lines, labels) -> tuple[int, dict[int, list[Mark]]]:
    """Marks by line, and the number of rails that long annotations need.

    ``labels`` are (lo, hi, text, primary) in bytes of the file.
    """
    found: dict[int, list[Mark]] = {}
    long: list[_Long] = []
    for lo, hi, text, primary in labels:
        start, end = lines.places(lo, hi)
        if start.line == end.line:
            if start.display == end.display:
                end = replace(end, display=end.display + 1)
            found.setdefault(start.line, []).append(Mark(start, end, text, primary))
        else:
            long.append(_Long(start, end, text, primary))
    long.sort(key=lambda a: (a.start.line, -a.end.line))
    primaries = []
    for i, outer in enumerate([replace(a) for a in long]):
        if outer.primary:
            primaries.append((outer.start, outer.end))
        for j, inner in enumerate(long):
            touching = outer.start.line <= inner.end.line and inner.start.line <= outer.end.line
            if not outer.same(inner) and touching:
                inner.depth += 1
            elif outer.same(inner) and i != j:
                inner.twin = True
            else:
                inner.primary |= (inner.start, inner.end) in primaries
                break
    depth = max((a.depth for a in long), default=0)
    for a in long:
        a.depth = depth - a.depth + 1
    for a in long:
        if not a.twin:
            found.setdefault(a.start.line, []).append(a.part("start"))
            middle = min(a.start.line + 4, a.end.line)
            until = next(
                (n + 1 for n in range(middle - 1, a.start.line - 1, -1) if not _bare(lines.text(n))), a.start.line
            )
            between = list(range(a.start.line + 1, until))
            last = a.end.line - 1
            if middle < last and not _bare(lines.text(last)):
                between.append(last)
            for n in between:
                found.setdefault(n, []).append(a.part("line"))
        found.setdefault(a.end.line, []).append(a.part("end"))
    return depth, dict(sorted(found.items()))


@dataclass
class Patch:
    """A replacement in a file, without what old and new text have in common at their ends."""

    lo: int
    hi: int
    text: str
    original_lo: int
    original_hi: int


def trimmed(old: str, new: str, lo: int, hi: int) -> Patch:
    """The patch that replaces ``old``, bytes [lo, hi), by ``new``, as an insertion where it is one."""
    found = _inserted(old, new) if new else None
    if found is None:
        return Patch(lo, hi, new, lo, hi)
    prefix, text, suffix = found
    return Patch(lo + len(prefix.encode()), hi - len(suffix.encode()), text, lo, hi)


def _inserted(old: str, new: str) -> tuple[str, str, str] | None:
    """(prefix, inserted text, suffix) if ``new`` is ``old`` with one insertion."""
    if new.startswith(old):
        return old, new[len(old) :], ""
    if new.endswith(old):
        return "", new[: len(new) - len(old)], old
    common = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    rest = old[common:]
    if new[common:].endswith(rest):
        return old[:common], new[common : len(new) - len(rest)], rest
    return None


@dataclass
class Splice:
    """Lines with edits applied: ``text``, and for each line the columns [start, end) that are new."""

    patches: list[Patch]
    text: str
    highlights: list[list[tuple[int, int]]] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        """The lines of the result."""
        return self.text.split("\n") if self.text else []

    def how(self, file: SourceFile) -> str:
        """How it is shown: diff (old and new line), underline (``+++`` below), add (new lines), none."""
        several = len(self.lines) > 1
        if not several and any(_destroys(p, file) for p in self.patches):
            return "diff"
        only = self.patches[0]
        if len(self.patches) == 1 and only.text.endswith("\n") and only.text.strip() == self.text.strip():
            return "add"
        if not several and (len(self.patches) != 1 or only.text.strip() != self.text.strip()):
            return "underline"
        return "none"


def old_text(patch: Patch, file: SourceFile) -> str:
    """What a patch replaces."""
    return file.data[patch.lo : patch.hi].decode("utf-8", "replace")


def _destroys(patch: Patch, file: SourceFile) -> bool:
    old = old_text(patch, file).strip()
    return bool(old) and (not patch.text.strip() or _inserted(old, patch.text.strip()) is None)


def splice(lines: Lines, edits, whole: tuple[int, int] | None = None) -> Splice:
    """Applies edits (lo, hi, new text), in bytes of the file, to the lines that they touch.

    With ``whole`` = (first line, last line) these lines are shown entirely.
    """
    file = lines.file
    patches = [
        trimmed(file.data[lo:hi].decode("utf-8", "replace"), new, lo, hi) for lo, hi, new in sorted(edits, key=lambda e: e[0])
    ]
    result = Splice(patches, "")
    out: list[str] = []
    current: list[tuple[int, int]] = []
    first = whole[0] if whole else lines.places(min(e[0] for e in edits), max(e[1] for e in edits))[0].line
    line, char, shift = first, 0, 0
    for patch in patches:
        start, end = lines.places(patch.lo, patch.hi)
        if line == start.line:
            out.append(lines.text(line)[char : start.char])
        else:
            out.append(lines.text(line)[char:] + "\n")
            shift = 0
            result.highlights.append(current)
            current = []
            for number in range(line + 1, start.line):
                out.append(lines.text(number) + "\n")
                result.highlights.append(current)
                current = []
            out.append(lines.text(start.line)[: start.char])
        head, *rest = patch.text.split("\n")
        length = len(head.replace("\t", " " * TAB))
        current.append((start.char + shift, start.char + shift + length))
        out.append(patch.text)
        shift += length - (end.char - start.char)
        line, char = end.line, end.char
        for part in rest:
            shift = 0
            result.highlights.append(current)
            current = [(0, len(part.replace("\t", " " * TAB)))]
    result.highlights.append(current)
    if whole:
        out.append(lines.text(line)[char:])
        for number in range(line + 1, whole[1] + 1):
            out.append("\n" + lines.text(number))
            result.highlights.append([])
    elif not "".join(out).endswith("\n"):
        out.append(lines.text(line)[char:])
    result.text = "".join(out).rstrip("\n")
    return result
