"""The human format, laid out as rustc's (``rustc_errors::emitter::HumanEmitter``).

Source lines stand in a gutter of line numbers; primary spans are underlined with ``^``, secondary
ones with ``-``; a label stands behind its underline where it fits, else below it on a connector.
"""

from __future__ import annotations

from dataclasses import dataclass

from .message import Label, Message

TAB = "    "
_COLORS = {
    "error": "\x1b[1m\x1b[91m", "warning": "\x1b[1m\x1b[33m", "note": "\x1b[1m\x1b[92m",
    "help": "\x1b[1m\x1b[96m", "gutter": "\x1b[1m\x1b[94m", "bold": "\x1b[1m",
}
_RESET = "\x1b[0m"
#: Lines between two annotated lines that are shown instead of ``...``.
_MAX_GAP = 1


@dataclass
class _Mark:
    """An annotation on one line, in display columns [start, end)."""

    start: int
    end: int
    text: str
    primary: bool

    @property
    def style(self) -> str:
        return "^" if self.primary else "-"


class _Canvas:
    """Rows of cells (character, color) that grow as they are written."""

    def __init__(self):
        self.rows: list[list[tuple[str, str]]] = []

    def put(self, row: int, column: int, text: str, color: str = "") -> None:
        while len(self.rows) <= row:
            self.rows.append([])
        cells = self.rows[row]
        while len(cells) < column + len(text):
            cells.append((" ", ""))
        for offset, character in enumerate(text):
            cells[column + offset] = (character, color)

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


def _overlap(a: _Mark, b: _Mark, padding: int) -> bool:
    return a.start < b.end + padding and b.start < a.end + padding


def _positions(marks: list[_Mark]) -> list[int]:
    """Row of each label below its underline: 0 is behind the underline."""
    result, level = [], 0
    for i, mark in enumerate(marks):
        for follow in marks[i + 1 :]:
            if _overlap(follow, mark, 0) and mark.text and level == 0:
                if (follow.start, follow.end) == (mark.start, mark.end) and not follow.text:
                    continue
                level += 1
                break
        result.append(level)
        for follow in marks[i + 1 :]:
            length = len(follow.text) + 2 if follow.text else 0
            if _overlap(follow, mark, length) and follow.text and (
                mark.text or (follow.end <= mark.end and level == 0)
            ):
                level += 1
                break
    return result


def render(message: Message, sources, *, colored: bool = False) -> str:
    """The excerpt with header and children, without a trailing newline.

    ``sources`` is the `SourceMap` that knows files, lines and columns of spans.
    """
    canvas = _Canvas()
    code = f"[{message.code}]" if _numbered(message) else ""
    canvas.put(0, 0, f"{message.level}{code}", message.level)
    head = f": {message.text}"
    for number, part in enumerate(head.split("\n")):
        canvas.put(number, len(message.level + code) if number == 0 else 0, part, "bold")
    row = len(canvas.rows)
    primary = message.primary
    width = 1
    if primary is not None:
        places = [(label, sources.span(label.lo, label.hi)) for label in message.labels]
        width = len(str(max(place.end_line for _, place in places)))
        first = sources.span(primary.lo, primary.hi)
        files = [first.path] + [p.path for _, p in places if p.path != first.path]
        for number, path in enumerate(dict.fromkeys(files)):
            inside = [(label, place) for label, place in places if place.path == path]
            shown = first if path == first.path else inside[0][1]
            arrow = "--> " if number == 0 else "::: "
            canvas.put(row, width, arrow, "gutter")
            canvas.put(row, width + 4, f"{path}:{shown.line}:{shown.column}")
            row = _excerpt(canvas, row + 1, width, inside, sources)
            if number + 1 < len(dict.fromkeys(files)):
                canvas.put(row, width + 1, "|", "gutter")
                row += 1
    for number, child in enumerate(message.children):
        if number == 0 and primary is not None:
            canvas.put(row, width + 1, "|", "gutter")
            row += 1
        lead = f"{child.level}: "
        canvas.put(row, width + 1, "= ", "gutter")
        for line_number, line in enumerate(child.text.split("\n")):
            at = width + 3
            if line_number == 0:
                canvas.put(row, at, child.level, "bold")
                canvas.put(row, at + len(child.level), ": ")
            canvas.put(row, at + len(lead), line)
            row += 1
    return "\n".join(canvas.lines(colored))


def _expand(text: str) -> str:
    return text.replace("\t", TAB)


def _column(text: str, column: int) -> int:
    """Display column (0-based) of the 1-based character column."""
    return len(_expand(text[: column - 1]))


def _excerpt(canvas: _Canvas, row: int, width: int, places, sources) -> int:
    gutter = width + 1
    canvas.put(row, gutter, "|", "gutter")
    row += 1
    marks: dict[int, list[_Mark]] = {}
    multi: list[tuple[Label, object]] = []
    for label, place in places:
        text = sources.line_text(place.path, place.line)
        if place.line == place.end_line:
            start = _column(text, place.column)
            end = max(_column(text, place.end_column), start + 1)
            marks.setdefault(place.line, []).append(_Mark(start, end, label.text, label.primary))
        else:
            multi.append((label, place))
            marks.setdefault(place.line, [])
            marks.setdefault(place.end_line, [])
    path = places[0][1].path
    rail = gutter + 2
    # Spans over several lines draw a rail left of the source, one column each.
    code = rail + (len(multi) + 1 if multi else 0)
    lines = sorted(marks)
    for index, line in enumerate(lines):
        if index:
            gap = range(lines[index - 1] + 1, line)
            open_rails = [i for i, (_, p) in enumerate(multi) if p.line < line <= p.end_line]
            if len(gap) > _MAX_GAP:
                canvas.put(row, 0, "...", "gutter")
                for i in open_rails:
                    canvas.put(row, rail + i, "|", _style(multi[i][0]))
                row += 1
            else:
                for between in gap:
                    _source_line(canvas, row, width, code, between, sources.line_text(path, between))
                    for i in open_rails:
                        canvas.put(row, rail + i, "|", _style(multi[i][0]))
                    row += 1
        row = _annotated(canvas, row, width, code, rail, line, marks[line], multi, sources, path)
    return row


def _style(label: Label) -> str:
    return "error" if label.primary else "gutter"


def _source_line(canvas, row, width, code, line, text) -> None:
    canvas.put(row, width - len(str(line)), str(line), "gutter")
    canvas.put(row, width + 1, "|", "gutter")
    canvas.put(row, code, _expand(text))


def _annotated(canvas, row, width, code, rail, line, marks, multi, sources, path) -> int:
    gutter = width + 1
    text = sources.line_text(path, line)
    _source_line(canvas, row, width, code, line, text)
    through = [i for i, (_, p) in enumerate(multi) if p.line < line <= p.end_line]
    for i in through:
        canvas.put(row, rail + i, "|", _style(multi[i][0]))
    top = row
    if marks:
        marks = sorted(marks, key=lambda mark: (-mark.start, -mark.end))
        levels = _positions(marks)
        deepest = max(levels)
        height = deepest + 1 if deepest else 0
        for offset in range(1, height + 2):
            canvas.put(top + offset, gutter, "|", "gutter")
            for i in through:
                if multi[i][1].end_line > line:
                    canvas.put(top + offset, rail + i, "|", _style(multi[i][0]))
        for mark, level in zip(marks, levels):
            if level and mark.text:
                for offset in range(2, level + 2):
                    canvas.put(top + offset, code + mark.start, "|", "error" if mark.primary else "gutter")
        for mark, level in zip(marks, levels):
            color = "error" if mark.primary else "gutter"
            if level == 0:
                canvas.put(top + 1, code + mark.end + 1, mark.text, color)
            else:
                canvas.put(top + level + 2, code + mark.start, mark.text, color)
        for mark in sorted(marks, key=lambda m: (m.start - m.end, m.primary)):
            canvas.put(
                top + 1, code + mark.start, mark.style * (mark.end - mark.start),
                "error" if mark.primary else "gutter",
            )
        row = top + height + 1 if height else top + 1
    for i, (label, place) in enumerate(multi):
        mark = "^" if label.primary else "-"
        if place.line == line:
            row += 1
            column = code + _column(text, place.column)
            canvas.put(row, gutter, "|", "gutter")
            canvas.put(row, rail + i + 1, "_" * (column - rail - i - 1) + mark, _style(label))
        elif place.end_line == line:
            row += 1
            beyond = max(place.end_column - 1 - len(text), 0)
            column = code + _column(text, place.end_column) + beyond - 1
            canvas.put(row, gutter, "|", "gutter")
            canvas.put(row, rail + i, "|" + "_" * (column - rail - i - 1) + mark, _style(label))
            canvas.put(row, column + 2, label.text, _style(label))
    return row + 1


def _numbered(message: Message) -> bool:
    """Whether the code is one to be shown and explained; names of lints are not."""
    return bool(message.code) and message.code[1:].isdigit()


def summary(messages: list[Message], *, colored: bool = False) -> str:
    """The closing lines: how many errors, and which codes ``rustg explain`` knows."""
    errors = [message for message in messages if message.level == "error"]
    warnings = [message for message in messages if message.level == "warning"]
    parts = []
    if warnings:
        noun = "warning" if len(warnings) == 1 else "warnings"
        plural = f"{len(warnings)} {noun} emitted"
        parts.append(("warning", plural if not errors else ""))
    out = []
    if errors:
        text = f"aborting due to {len(errors)} previous error{'s' if len(errors) > 1 else ''}"
        if len(errors) == 1:
            text = "aborting due to 1 previous error"
        if warnings:
            text += f"; {len(warnings)} warning{'s' if len(warnings) > 1 else ''} emitted"
        out.append(_headline("error", text, colored))
    elif warnings:
        out.append(_headline("warning", parts[0][1], colored))
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
