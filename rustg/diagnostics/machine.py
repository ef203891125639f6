"""``--message-format=json``: one object a line in rustc's schema (the rustc book, "JSON Output")."""

from __future__ import annotations

import json

from .explain import EXPLANATIONS
from .human import render
from .message import Child, Label, Message, Suggestion


def _span(label: Label, sources, new: str | None = None, applicability: str | None = None) -> dict:
    place = sources.span(label.lo, label.hi)
    text = []
    for line in range(place.line, place.end_line + 1):
        content = sources.line_text(place.path, line)
        text.append(
            {
                "text": content,
                "highlight_start": place.column if line == place.line else 1,
                "highlight_end": place.end_column if line == place.end_line else len(content) + 1,
            }
        )
    return {
        "file_name": place.path,
        "byte_start": place.byte_start,
        "byte_end": place.byte_end,
        "line_start": place.line,
        "line_end": place.end_line,
        "column_start": place.column,
        "column_end": place.end_column,
        "is_primary": label.primary,
        "text": text,
        "label": label.text or None,
        "suggested_replacement": new,
        "suggestion_applicability": applicability,
        "expansion": None,
    }


def _child(child: Child, sources) -> dict:
    return {
        "message": child.text, "code": None, "level": child.level,
        "spans": [_span(label, sources) for label in child.labels], "children": [], "rendered": None,
    }


def _suggestion(suggestion: Suggestion, sources) -> dict:
    """A suggestion is a help whose spans have replacements."""
    return {
        "message": suggestion.text, "code": None, "level": "help",
        "spans": [
            _span(Label(lo, hi, "", True), sources, new, suggestion.applicability) for lo, hi, new in sorted(suggestion.edits)
        ],
        "children": [], "rendered": None,
    }


def to_json(message: Message, sources) -> str:
    """One line of JSON for a message."""
    code = None
    if message.code:
        code = {"code": message.code, "explanation": EXPLANATIONS.get(message.code)}
    return json.dumps(
        {
            "$message_type": "diagnostic",
            "message": message.text,
            "code": code,
            "level": message.level,
            "spans": [_span(label, sources) for label in message.labels],
            "children": [_child(child, sources) for child in message.children]
            + [_suggestion(suggestion, sources) for suggestion in message.suggestions],
            "rendered": render(message, sources) + "\n\n",
        }
    )
