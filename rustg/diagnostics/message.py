"""Messages: what a diagnostic row and its parts say once their arguments are filled in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from rustg.registry.diagnostics import DIAGNOSTICS, PARTS, Diagnostic, Part

NONE = 0xFFFFFFFF
#: Kinds of arguments that take two words.
PAIRS = ("expected_found", "src_text")


@dataclass(frozen=True)
class Label:
    """A span of `src` bytes [lo, hi) with a text, which may be empty."""

    lo: int
    hi: int
    text: str = ""
    primary: bool = False


@dataclass
class Child:
    """A note or help below the source excerpt; with labels it has an excerpt of its own."""

    level: str
    text: str
    labels: list[Label] = field(default_factory=list)


@dataclass
class Suggestion:
    """Edits (lo, hi, new text) of `src` that might help.

    ``style``: ``short`` ones are shown as a label if they are alone, ``verbose`` ones never,
    ``hidden`` ones as a label without the code, ``tool`` ones only in JSON.
    """

    text: str
    edits: list[tuple[int, int, str]] = field(default_factory=list)
    style: str = "verbose"
    applicability: str = "MaybeIncorrect"


@dataclass
class Message:
    """One complete diagnostic, as rustc's ``Diagnostic``: level, code, text, labels, children, suggestions."""

    level: str
    code: str | None
    text: str
    labels: list[Label] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)

    @property
    def primary(self) -> Label | None:
        """The primary label that comes first in the source, if there is one."""
        return min((label for label in self.labels if label.primary), key=lambda l: l.lo, default=None)


#: Turns (kind of argument, value) into text; made by the driver, which can read tables.
Formatter = Callable[[str, int], str]
_COLUMNS = ("code", "lo", "hi", "a0", "a1", "a2", "lo2", "hi2")
_PART_COLUMNS = ("diag", "seq", "part", "lo", "hi", "a0", "a1", "a2")


def fill(template: str, values: list[str]) -> str:
    """Replaces ``{0}`` to ``{2}``; ``{{`` and ``}}`` are braces."""
    def one(match: re.Match) -> str:
        text = match.group(0)
        return text[0] if text in ("{{", "}}") else values[int(text[1])]

    return re.sub(r"\{\{|\}\}|\{[0-2]\}", one, template)


def _values(args: tuple[str, ...], words: tuple[int, ...], text_of: Formatter) -> list[str]:
    if args and args[0] in PAIRS:
        return [text_of(args[0], words[:2]), "", ""]
    return ([text_of(kind, word) for kind, word in zip(args, words)] + ["", "", ""])[:3]


def message(kind: Diagnostic, row: tuple[int, ...], text_of: Formatter) -> Message:
    """The message of one row (code, lo, hi, a0, a1, a2, lo2, hi2), without its parts."""
    _, lo, hi, a0, a1, a2, lo2, hi2 = row
    values = _values(kind.args, (a0, a1, a2), text_of)
    labels = [Label(lo, hi, fill(kind.label, values), True)]
    if lo2 != NONE:
        text = fill(kind.secondary, values)
        # Where it has nothing to say, it only shows where the device found more (shaders/explain).
        if text or kind.second_primary:
            labels.append(Label(lo2, hi2, text, kind.second_primary))
    result = Message(kind.level, kind.code, fill(kind.message, values), labels)
    for level in ("help", "note") if kind.help_first else ("note", "help"):
        text = getattr(kind, level)
        if text:
            result.children.append(Child(level, fill(text, values)))
    return result


def add_part(result: Message, part: Part, words: tuple[int, ...], text_of: Formatter) -> None:
    """Adds a row of `diag_part` (lo, hi, a0, a1, a2) to a message; see ``Part`` for the kinds."""
    lo, hi, *rest = words
    values = _values(part.args, tuple(rest), text_of)
    text = fill(part.text, values)
    if part.kind == "title":
        result.text = text
    elif part.kind == "more_title":
        result.text += text
    elif part.kind == "relabel":
        first = result.labels[0]
        result.labels[0] = replace(first, text=text, **({} if lo == NONE else {"lo": lo, "hi": hi}))
    elif part.kind in ("label", "primary"):
        result.labels.append(Label(lo, hi, text, part.kind == "primary"))
    elif part.kind in ("note", "note_once", "help"):
        labels = [] if lo == NONE else [Label(lo, hi, fill(part.label, values), True)]
        result.children.append(Child(part.kind[:4], text, labels))
    elif part.kind in ("sub_label", "sub_primary"):
        result.children[-1].labels.append(Label(lo, hi, text, part.kind == "sub_primary"))
    elif part.kind == "suggest":
        edits = [] if lo == NONE else [(lo, hi, fill(part.edit, values))]
        result.suggestions.append(Suggestion(text, edits, part.style, part.applicability))
    elif part.kind == "edit":
        result.suggestions[-1].edits.append((lo, hi, text))
    elif part.kind == "more":
        # Text that goes on where the last edit ends.
        lo, hi, before = result.suggestions[-1].edits[-1]
        result.suggestions[-1].edits[-1] = (lo, hi, before + text)
    elif part.kind == "more_label":
        result.labels[-1] = replace(result.labels[-1], text=result.labels[-1].text + text)
    elif part.kind == "more_text":
        result.suggestions[-1].text += text
    else:
        raise ValueError(f"unknown kind of part: {part.kind}")


def collect(rows: dict[str, np.ndarray], text_of: Formatter, parts: dict[str, np.ndarray] | None = None) -> list[Message]:
    """All messages in source order, each distinct one once.

    ``rows`` and ``parts`` are the tables `diag` and `diag_part`; the parts of a row follow their ``seq``.
    """
    if not len(rows["code"]):
        return []
    table = np.stack([rows[name] for name in _COLUMNS], axis=1).tolist()
    of_row: dict[int, list[tuple[int, ...]]] = {}
    if parts is not None and len(parts["diag"]):
        for row, *rest in np.stack([parts[name] for name in _PART_COLUMNS], axis=1).tolist():
            of_row.setdefault(row, []).append(tuple(rest))
    keyed = {
        (*row, tuple(sorted(of_row.get(number, ())))): None for number, row in enumerate(table) if row[0] in DIAGNOSTICS
    }
    result: list[Message] = []
    once: set[tuple[int, ...]] = set()
    for *row, own in sorted(keyed, key=lambda r: (DIAGNOSTICS[r[0]].rank, r[1], r[2], r)):
        one = message(DIAGNOSTICS[row[0]], tuple(row), text_of)
        for _, part, *words in own:
            if PARTS[part].kind == "note_once" and (said := (part, *words[2:])) in once:
                continue
            elif PARTS[part].kind == "note_once":
                once.add(said)
            add_part(one, PARTS[part], tuple(words), text_of)
        # As in rustc, a primary span without a text of its own stands behind the labels.
        one.labels.sort(key=lambda label: label.primary and not label.text)
        if one not in result[-8:]:
            result.append(one)
    return result
