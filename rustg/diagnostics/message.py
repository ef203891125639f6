"""Messages: what a diagnostic row says once its arguments are filled in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from rustg.registry.diagnostics import DIAGNOSTICS, Diagnostic

NONE = 0xFFFFFFFF


@dataclass(frozen=True)
class Label:
    """A span of `src` bytes [lo, hi) with a text, which may be empty."""

    lo: int
    hi: int
    text: str = ""
    primary: bool = False


@dataclass(frozen=True)
class Child:
    """A note or help below the source excerpt."""

    level: str
    text: str


@dataclass
class Message:
    """One complete diagnostic, as rustc's ``Diagnostic``: level, code, text, labels, children."""

    level: str
    code: str | None
    text: str
    labels: list[Label] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)

    @property
    def primary(self) -> Label | None:
        """The primary label that comes first in the source, if there is one."""
        return min((label for label in self.labels if label.primary), key=lambda l: l.lo, default=None)


#: Turns (kind of argument, value) into text; made by the driver, which can read tables.
Formatter = Callable[[str, int], str]


def fill(template: str, values: list[str]) -> str:
    """Replaces ``{0}`` to ``{2}``; ``{{`` and ``}}`` are braces."""
    def one(match: re.Match) -> str:
        text = match.group(0)
        return text[0] if text in ("{{", "}}") else values[int(text[1])]

    return re.sub(r"\{\{|\}\}|\{[0-2]\}", one, template)


def message(kind: Diagnostic, row: tuple[int, ...], text_of: Formatter) -> Message:
    """The message of one row (code, lo, hi, a0, a1, a2, lo2, hi2)."""
    _, lo, hi, a0, a1, a2, lo2, hi2 = row
    values = ["", "", ""]
    for index, (argument, value) in enumerate(zip(kind.args, (a0, a1, a2))):
        values[index] = text_of(argument, value)
    labels = [Label(lo, hi, fill(kind.label, values), True)]
    if lo2 != NONE:
        labels.append(Label(lo2, hi2, fill(kind.secondary, values)))
    result = Message(kind.level, kind.code, fill(kind.message, values), labels)
    for level in ("note", "help"):
        text = getattr(kind, level)
        if text:
            result.children.append(Child(level, fill(text, values)))
    return result


def collect(rows: dict[str, np.ndarray], text_of: Formatter) -> list[Message]:
    """All messages in source order, each distinct row once."""
    columns = ("code", "lo", "hi", "a0", "a1", "a2", "lo2", "hi2")
    table = np.stack([rows[name] for name in columns], axis=1) if len(rows["code"]) else []
    unique = sorted({tuple(int(word) for word in row) for row in table}, key=lambda r: (r[1], r[2], r))
    return [message(DIAGNOSTICS[row[0]], row, text_of) for row in unique if row[0] in DIAGNOSTICS]
