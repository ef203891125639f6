"""The human format, laid out as rustc's (``rustc_errors``, which renders with the crate ``annotate-snippets``).

Source lines stand in a gutter of line numbers; primary spans are underlined with ``^``, secondary
ones with ``-``; a label stands behind its underline where it fits, else below it on a connector.
Suggestions show the lines as they would be: ``+++`` under what is new, or the old and the new line.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from .excerpt import Lines, Mark, Splice, annotate, columns, old_text, plain, shown, splice, width
from .message import Child, Label, Message, Suggestion

#: Columns of the terminal that is assumed.
COLUMNS = 140
_COLORS = {
    "error": "\x1b[1m\x1b[91m", "warning": "\x1b[1m\x1b[33m", "note": "\x1b[1m\x1b[92m",
    "help": "\x1b[1m\x1b[96m", "gutter": "\x1b[1m\x1b[94m", "bold": "\x1b[1m",
    "added": "\x1b[92m", "removed": "\x1b[91m",
}
_RESET = "\x1b[0m"


class _Canvas:
    """Rows of cells (character, color) that grow as they are written."""

    def __init__(self):
        self.rows: list[list[tuple[str, str]]] = []

    def put(self, row: int, column: int, text: str, color: str = "") -> None:
        while len(self.rows) <= row:
            self.rows.append([])
        cells = self.rows[row]
        while text and len(cells) < column + len(text):
            cells.append((" ", ""))
        for offset, character in enumerate(text):
            cells[column + offset] = (character, color)

    def append(self, row: int, text: str, color: str = "") -> None:
        self.put(row, len(self.rows[row]) if row < len(self.rows) else 0, text, color)

    def color(self, row: int, start: int, end: int, color: str) -> None:
        """Colors cells that are there."""
        cells = self.rows[row]
        for column in range(start, min(end, len(cells))):
            cells[column] = (cells[column][0], color)

    def cut(self, row: int, start: int, end: int) -> None:
        """Replaces cells by an ellipsis."""
        if start < end <= len(self.rows[row]):
            self.rows[row][start:end] = [(".", "gutter")] * 3

    def lines(self, colored: bool) -> list[str]:
        result = []
        for cells in self.rows:
            end = len(cells)
            while end and cells[end - 1][0] == " ":
                end -= 1
            out, last = [], ""
            for character, color in cells[:end]:
                if colored and color != last:
                    out.append((_RESET if last else "") + (_COLORS.get(color, color) if color else ""))
                    last = color
                out.append(character)
            result.append("".join(out) + (_RESET if colored and last else ""))
        return result


@dataclass
class _Group:
    """A title with excerpts and plain messages: the message itself, or a note or help that has a place."""

    level: str
    title: str
    code: str = ""
    labels: list[Label] | None = None
    messages: list[Child] | None = None
    suggestion: Suggestion | None = None


def inline_suggestion(message: Message) -> Suggestion | None:
    """The suggestion that is shown as a label: the only one, of one short edit, not declared verbose."""
    if len(message.suggestions) != 1:
        return None
    one = message.suggestions[0]
    short = len(one.edits) == 1 and len(one.text.split()) < 10 and "\n" not in one.edits[0][2]
    return one if one.style in ("short", "hidden") and short else None


def _groups(message: Message) -> list[_Group]:
    labels = list(message.labels)
    inline = inline_suggestion(message)
    if inline:
        lo, hi, new = inline.edits[0]
        text = f"help: {inline.text}" + (f": `{new.strip()}`" if new.strip() and inline.style != "hidden" else "")
        at = next((n for n, l in enumerate(labels) if (l.lo, l.hi, l.text, l.primary) == (lo, hi, "", True)), None)
        if at is None:
            labels.append(Label(lo, hi, text, any(l.primary and (l.lo, l.hi) == (lo, hi) for l in labels)))
        else:
            labels[at] = Label(lo, hi, text, True)
    groups = [_Group(message.level, message.text, message.code if _numbered(message) else "", labels, [])]
    for child in message.children:
        if child.labels:
            groups.append(_Group(child.level, child.text, labels=child.labels, messages=[]))
        else:
            groups[-1].messages.append(child)
    if not inline:
        groups += [_Group("help", s.text, messages=[], suggestion=s) for s in message.suggestions if s.style != "tool"]
    return groups


class _Renderer:
    def __init__(self, sources, gutter: int):
        self.sources = sources
        #: Width of line numbers.
        self.gutter = gutter

    def bar(self, canvas: _Canvas, row: int) -> None:
        canvas.put(row, self.gutter + 1, "|", "gutter")

    def group(self, group: _Group, first: bool, alone: bool, primary_path: str, colored: bool) -> list[str]:
        """Lines of one group; ``first``: of the message itself; ``alone``: there is no other."""
        canvas = _Canvas()
        head = group.level + (f"[{group.code}]" if group.code else "")
        pad = len(head) + 2
        canvas.put(0, 0, head, group.level)
        for number, part in enumerate(group.title.split("\n")):
            canvas.put(number, 0 if number else pad - 2, " " * pad if number else ": ", "bold")
            canvas.put(number, pad, shown(part), "bold" if first else "")
        files = _by_file(group.labels or [], self.sources)
        more = bool(group.messages)
        if not files and more:
            self.bar(canvas, len(canvas.rows))
        if files:
            depth = max(f.depth for f in files)
            for number, file in enumerate(files):
                last = number + 1 == len(files)
                self.excerpt(canvas, file, number == 0, depth)
                if first and last and (more or not alone):
                    self.bar(canvas, len(canvas.rows))
        elif first and not more and not alone:
            self.bar(canvas, len(canvas.rows))
        if group.suggestion:
            self.suggestion(canvas, group.suggestion, primary_path)
        for child in group.messages or []:
            row, lead = len(canvas.rows), f"{child.level}: "
            canvas.put(row, self.gutter + 1, "= ", "gutter")
            for number, line in enumerate(child.text.split("\n")):
                if number == 0:
                    canvas.append(row, child.level, "bold")
                    canvas.append(row, ": " + line)
                else:
                    canvas.put(row + number, self.gutter + 3 + len(lead), line)
        return canvas.lines(colored)

    def excerpt(self, canvas: _Canvas, file: _Annotated, first: bool, depth: int) -> None:
        """The annotated lines of one file below their place."""
        row = len(canvas.rows)
        if first:
            line = next((n for n, marks in file.marks.items() if any(m.primary for m in marks)), next(iter(file.marks)))
            column = min(file.marks[line], key=lambda m: (not m.primary, m.start.char)).start.char
        else:
            self.bar(canvas, row)
            row += 1
            line = next(iter(file.marks))
            column = file.marks[line][0].start.char
        canvas.put(row, self.gutter, "--> " if first else "::: ", "gutter")
        canvas.append(row, f"{file.lines.file.path}:{line}:{column + 1}")
        self.bar(canvas, row + 1)
        numbers = list(file.marks)
        offset = self.gutter + 3
        code = offset + (depth + 1 if depth else 0)
        window = _Window.of(file, COLUMNS - code)
        rails: dict[int, str] = {}
        for index, line in enumerate(numbers):
            top = len(canvas.rows)
            changed = self.source_line(canvas, file, line, offset, code, window)
            opened = {}
            for rail, color in changed:
                if rail in rails:
                    del rails[rail]
                else:
                    opened[rail] = color
            for row in range(top, len(canvas.rows)):
                for rail, color in rails.items():
                    canvas.put(row, offset + rail - 1, "|", color)
            if index + 1 < len(numbers) and numbers[index + 1] - line > 1:
                row = len(canvas.rows)
                if numbers[index + 1] - line > 2:
                    canvas.put(row, 0, "...", "gutter")
                else:
                    self.code_line(canvas, row, file.lines.text(line + 1), line + 1, offset, code, window)
                starts = {m.depth: _color(m) for m in file.marks[line] if m.kind == "start"}
                for rail, color in (rails | starts).items():
                    canvas.put(row, offset + rail - 1, "|", color)
            rails |= opened

    def code_line(self, canvas, row, text, line, offset, code, window) -> int:
        """One line of source, cut to the window; gives the display columns that are cut off at its left."""
        text = shown(text)
        length = width(text)
        left, right = min(window.left, length), window.end(length)
        if plain(text):
            kept = text[left:right]
        else:
            # A character that the window cuts through is left out.
            ends = columns(text)
            first = bisect_left(ends, left) + 1 if left else 0
            left = max(left, ends[first - 1]) if first else left
            kept = text[first : max(bisect_right(ends, right - min(window.left, length) + left), first)]
        if window.left > 0:
            canvas.put(row, code, "...", "gutter")
            canvas.put(row, code + 3, kept[3:])
        else:
            canvas.put(row, code, kept)
        if length > right:
            canvas.put(row, code + len(kept) - 3, "...", "gutter")
        canvas.put(row, 0, f"{line:>{self.gutter}}", "gutter")
        canvas.put(row, offset - 2, "|", "gutter")
        return left

    def source_line(self, canvas, file, line, offset, code, window) -> list[tuple[int, str]]:
        """A line with its marks; gives the rails that begin or end on it."""
        text, top = file.lines.text(line), len(canvas.rows)
        given = file.marks[line]
        left = self.code_line(canvas, top, text, line, offset, code, window)
        simple = []
        for mark in given:
            if mark.kind == "start" and shown(text)[: mark.start.display].isspace() | (mark.start.display == 0):
                simple.append(mark)
            elif mark.kind != "line":
                simple = None
                break
        if simple is not None:
            for mark in simple:
                canvas.put(top, offset + mark.depth - 1, "/", _color(mark))
            return [(mark.depth, _color(mark)) for mark in simple]
        marks = sorted(given, key=lambda m: (-m.start.display, -m.start.char))
        levels, overlapping = _levels(marks)
        height = max(levels) and max(levels) + 1
        if all(mark.kind == "start" for mark in marks):
            deepest = max(levels)
            levels = [deepest - level for level in levels]
            height = max(height - 1, 0)
        for row in range(top + 1, top + height + 2):
            canvas.put(row, offset - 2, "|", "gutter")
        at = lambda column: max(code + column - left, 0)  # noqa: E731
        for mark, level in zip(marks, levels):
            if mark.takes_space:
                for column in range(offset + mark.depth, at(mark.start.display)):
                    canvas.put(top + level + 1, column, "_", _color(mark))
        for mark, level in zip(marks, levels):
            color, row = _color(mark), top + level + 1
            if level and (mark.text or mark.takes_space):
                for below in range(top + 1, row + 1):
                    canvas.put(below, at(mark.start.display), "|", color)
            if mark.kind == "start":
                canvas.put(row, offset + mark.depth - 1, " ", color)
                for below in range(row + 1, top + height + 2):
                    canvas.put(below, offset + mark.depth - 1, "|", color)
            elif mark.kind == "end":
                for above in range(top, row + 1):
                    canvas.put(above, offset + mark.depth - 1, "|", color)
        for mark, level in zip(marks, levels):
            if level == 0:
                column = max(mark.end.display + (1 if mark.end.display else 2) - left, 0)
                canvas.put(top + 1, code + column, shown(mark.text), _color(mark))
            else:
                canvas.put(top + level + 2, code + max(mark.start.display - left, 0), shown(mark.text), _color(mark))
        order = sorted(
            zip(marks, levels, overlapping), key=lambda e: (-abs(e[0].end.display - e[0].start.display), e[0].primary)
        )
        for mark, level, _ in order:
            style = "^" if mark.primary else "-"
            for column in range(mark.start.display, mark.end.display):
                canvas.put(top + 1, at(column), style, _color(mark))
            if mark.takes_space or (level and mark.text):
                canvas.put(top + 1, at(mark.start.display), style, _color(mark))
        for mark, _, overlaps in order:
            size = mark.end.display - mark.start.display
            if not overlaps and mark.kind == "single" and size > window.columns * 2 and size > 13:
                pad = max(window.columns // 3, 5)
                for row in (top, top + 1):
                    canvas.cut(row, at(mark.start.display + pad), at(mark.end.display - pad))
        return [(mark.depth, _color(mark)) for mark in marks if mark.takes_space]

    def suggestion(self, canvas: _Canvas, suggestion: Suggestion, primary_path: str) -> None:
        """The lines of a suggestion as they would be."""
        lines, spliced, whole = _spliced(suggestion, self.sources)
        file, row = lines.file, len(canvas.rows)
        place = lines.places(spliced.patches[0].lo, spliced.patches[0].hi)[0]
        if file.path != primary_path:
            canvas.put(row, self.gutter, "--> ", "gutter")
            canvas.append(row, f"{file.path}:{place.line}:{place.char + 1}")
            row += 1
        self.bar(canvas, row)
        row += 1
        how, result = spliced.how(file), spliced.lines
        first = whole[0] if whole else lines.places(spliced.patches[0].original_lo, spliced.patches[0].original_hi)[0].line
        touched = lines.of_span(min(p.lo for p in spliced.patches), max(p.hi for p in spliced.patches))
        if not result:
            for line in touched:
                self.edit_line(canvas, row, line, "- ", lines.text(line), "removed")
                row += 1
        waiting: list[int] = []
        for index, (text, new) in enumerate(zip(result, spliced.highlights)):
            if not new and not whole:
                waiting.append(index)
                continue
            if len(waiting) > 3:
                waiting[1:-1] = [-1]
            for other in waiting:
                if other < 0:
                    canvas.put(row, max(self.gutter - 3, 0), "...", "gutter")
                else:
                    self.edit_line(canvas, row, first + other, "| ", result[other], "", "gutter")
                row += 1
            waiting = []
            if how == "diff":
                # A line that comes out as it was is not shown.
                kept = len(touched) > 1 and lines.text(touched[-1]) == text
                for line in touched[: len(touched) - kept]:
                    self.edit_line(canvas, row, line, "- ", lines.text(line), "", "removed")
                    row += 1
                if kept or not text.strip():
                    continue
                sign, color = "+ ", "added"
            elif len(result) > 1:
                if len(new) == 1 and new[0][0] == 0 and new[0][1] == len(text) and new[0][1]:
                    sign, color = "+ ", "added"
                elif not new or new == [(0, 0)]:
                    sign, color = "| ", "gutter"
                else:
                    sign, color = "~ ", "added"
            else:
                sign, color = ("+ ", "added") if how == "add" else ("| ", "gutter")
            self.edit_line(canvas, row, first + index, sign, text, "", color)
            for start, end in new:
                extra = [3 * text[:column].count("\t") for column in (start, end)]
                base = self.gutter + 3
                canvas.color(row, base + start + extra[0], base + end + extra[1], "added")
            row += 1
        if how == "underline":
            self.underline(canvas, row, lines, spliced)
            self.bar(canvas, row)
        elif len(spliced.highlights) < len(result):
            canvas.put(row, max(self.gutter - 3, 0), "...", "gutter")
        else:
            self.bar(canvas, row)

    def edit_line(self, canvas, row, line, sign, text, color, sign_color="removed") -> None:
        canvas.put(row, 0, f"{line:>{self.gutter}}", "gutter")
        canvas.put(row, self.gutter + 1, sign, sign_color)
        canvas.put(row, self.gutter + 3, shown(text), color)

    def underline(self, canvas, row, lines: Lines, spliced: Splice) -> None:
        """``+`` under what is new, ``~`` under what replaces something."""
        offsets: list[tuple[int, int]] = []
        for patch in spliced.patches:
            start, end = lines.places(patch.lo, patch.hi)
            blank = not patch.text.strip()
            lead = 0 if blank else len(patch.text) - len(patch.text.lstrip())
            size = width(patch.text if blank else patch.text.strip())
            shift = sum(v for at, v in offsets if start.display >= at)
            sign = "~" if old_text(patch, lines.file).strip() else "+"
            for column in range(start.display + lead + shift, start.display + lead + size + shift):
                canvas.put(row, self.gutter + 3 + column, sign, "added")
            offsets.append((end.display, width(patch.text) - (end.display - start.display)))


def _color(mark: Mark) -> str:
    return "error" if mark.primary else "gutter"


def _levels(marks: list[Mark]) -> tuple[list[int], list[bool]]:
    """Row of each label below its underline (0: behind it), for marks from right to left; which marks overlap."""
    result, level = [], 0
    overlapping = [False] * len(marks)
    for i, mark in enumerate(marks):
        for j, other in enumerate(marks):
            if not other.overlaps(mark, 0):
                continue
            if j > 1:
                overlapping[i] = overlapping[j] = True
            if mark.text and j > i and level == 0:
                same = [(m.start.display, m.start.char, m.end.display, m.end.char) for m in (mark, other)]
                if same[0] == same[1] and not other.text:
                    continue
                level += 1
                break
        result.append(level)
        for other in marks[i + 1 :]:
            close = other.overlaps(mark, len(other.text.encode()) + 2 if other.text else 0)
            if (
                (close and mark.text and other.text)
                or (mark.takes_space and other.text)
                or (mark.text and other.takes_space)
                or (mark.takes_space and other.takes_space)
                or (close and (other.end.display, other.end.char) <= (mark.end.display, mark.end.char) and other.text and level == 0)
            ):
                level += 1
                break
    return result, overlapping


@dataclass
class _Window:
    """The columns of long lines that are shown."""

    left: int
    right: int
    columns: int

    def end(self, length: int) -> int:
        """Where a line of this length is cut."""
        return length if length - self.left <= self.columns else min(length, self.right)

    @classmethod
    def of(cls, file: _Annotated, columns: int) -> _Window:
        """Chosen so that spans, and labels if possible, are seen."""
        texts = [file.lines.text(line) for line in file.marks]
        blank = min((width(t) - width(t.lstrip()) for t in texts if t.strip()), default=0)
        marks = [m for marks in file.marks.values() for m in marks]
        placed = [m for m in marks if m.kind != "line"]
        first = min((min(m.start.display, m.end.display) for m in placed), default=0)
        last = max((max(m.start.display, m.end.display) for m in marks), default=0) + 6
        label = max((m.end.display + (width(m.text) + 1 if m.text else 0) for m in marks), default=0) + 6
        blank = max(min(blank, first) - 6, 0)
        first = max(first - 6, 0)
        left = blank - 16 if blank > 20 else 0
        right = max(max(map(width, texts)), left)
        if right - left > columns:
            if blank <= label and label - blank <= columns:
                left = blank
            elif label - first <= columns:
                left = max(first - (columns - (label - first)) // 2, 0)
            elif last - first <= columns:
                left = max(first - (columns - (last - first)) // 5 * 2, 0)
            else:
                return cls(first, last, columns)
            right = left + columns
        return cls(left, right, columns)


@dataclass
class _Annotated:
    """What is shown of one file: marks by line."""

    lines: Lines
    marks: dict[int, list[Mark]]
    depth: int
    last: int


def _by_file(labels: list[Label], sources) -> list[_Annotated]:
    """The files of the labels, that of the first primary one first."""
    files: dict[int, list[Label]] = {}
    for label in labels:
        files.setdefault(sources.file_of(label.lo), []).append(label)
    primary = next((sources.file_of(l.lo) for l in labels if l.primary), None)
    result = []
    for number in sorted(files, key=lambda f: f != primary):
        file = sources.files[number]
        lines = Lines(file)
        spans = []
        for label in files[number]:
            lo = min(label.lo - file.start, len(file.data))
            spans.append((lo, min(max(label.hi - file.start, lo), len(file.data)), label.text, label.primary))
        spans.sort(key=lambda s: file.line_of(s[0]))
        depth, marks = annotate(lines, spans)
        last = max(min(file.line_of(max(s[1] - 1, s[0])), lines.count) for s in spans)
        result.append(_Annotated(lines, marks, depth, last))
    return result


def _spliced(suggestion: Suggestion, sources) -> tuple[Lines, Splice, tuple[int, int] | None]:
    file = sources.file_at(suggestion.edits[0][0])
    lines = Lines(file)
    edits = [(lo - file.start, hi - file.start, new) for lo, hi, new in suggestion.edits]
    whole = None
    if len(edits) == 1 and edits[0][2].strip().startswith("#[") and edits[0][2].endswith("]\n"):
        # An attribute on a line of its own: the line that follows is shown, and both are indented alike.
        lo, hi, new = edits[0]
        line = file.line_of(lo)
        before = file.data[file.lines[line - 1] : lo].decode("utf-8", "replace")
        if lo == hi and not before.strip():
            whole = (line, line)
            if before:
                edits = [(lo - len(before), lo - len(before), before + new)]
    return lines, splice(lines, edits, whole), whole


def _last_line(group: _Group, sources) -> int:
    """The largest line number that a group shows."""
    result = max((f.last for f in _by_file(group.labels or [], sources)), default=0)
    if group.suggestion:
        lines, spliced, whole = _spliced(group.suggestion, sources)
        first = spliced.patches[0]
        line = whole[0] if whole else lines.places(first.original_lo, first.original_hi)[0].line
        how = spliced.how(lines.file)
        count = max(len(spliced.lines) - 1, 0)
        if how == "diff" and not whole:
            line = lines.of_span(first.lo, first.hi)[-1]
        elif how != "underline" or whole:
            line += count
        result = max(result, line)
    return result


def render(message: Message, sources, *, colored: bool = False) -> str:
    """The message with its excerpts, notes and suggestions, without a trailing newline.

    ``sources`` is the `SourceMap` that knows files, lines and columns of spans.
    """
    groups = _groups(message)
    last = max(_last_line(group, sources) for group in groups)
    renderer = _Renderer(sources, len(str(last)) if last else 0)
    primary = next((l for g in groups for l in g.labels or []), None)
    path = sources.file_at(message.primary.lo if message.primary else primary.lo).path if primary else ""
    out = []
    for number, group in enumerate(groups):
        out += renderer.group(group, number == 0, len(groups) == 1, path, colored)
    return "\n".join(out)


def _numbered(message: Message) -> bool:
    """Whether the code is one to be shown and explained; names of lints are not."""
    return bool(message.code) and message.code[1:].isdigit()


def summary(messages: list[Message], *, colored: bool = False) -> str:
    """The closing lines: how many errors, and which codes ``rustg explain`` knows."""
    errors = [message for message in messages if message.level == "error"]
    warnings = [message for message in messages if message.level == "warning"]
    emitted = f"{len(warnings)} warning{'s' if len(warnings) > 1 else ''} emitted"
    out = []
    if errors:
        text = f"aborting due to {len(errors)} previous error{'s' if len(errors) > 1 else ''}"
        out.append(_headline("error", text + (f"; {emitted}" if warnings else ""), colored))
    elif warnings:
        out.append(_headline("warning", emitted, colored))
    codes = sorted({m.code for m in errors if _numbered(m)})
    if len(codes) == 1:
        out.append(f"For more information about this error, try `rustg explain {codes[0]}`.")
    elif codes:
        listed = ", ".join(codes[:9])
        more = "..." if len(codes) > 9 else "."
        out.append(f"Some errors have detailed explanations: {listed}{more}")
        out.append(f"For more information about an error, try `rustg explain {codes[0]}`.")
    return "\n\n".join(out[:1]) + ("\n\n" + "\n".join(out[1:]) if len(out) > 1 else "")


def _headline(level: str, text: str, colored: bool) -> str:
    if not colored:
        return f"{level}: {text}"
    return f"{_COLORS[level]}{level}{_RESET}{_COLORS['bold']}: {text}{_RESET}"
