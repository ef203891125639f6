"""The human and JSON formats against what rustc printed for the same messages."""

import json
from pathlib import Path

import pytest

from rustg.diagnostics import Child, Label, Message, Suggestion, render, summary, to_json
from rustg.diagnostics.message import Part, add_part, fill
from rustg.source_map import SourceFile, SourceMap

ENTRIES = json.loads((Path(__file__).parent / "rustc_messages.json").read_text())
#: Messages of rustc with notes that have places, and suggestions: [text, edits, style].
RICH = json.loads((Path(__file__).parent / "rustc_suggestions.json").read_text())
UI = Path(__file__).parents[1] / "ui"


def message(entry):
    return Message(
        entry["level"], entry["code"], entry["text"], [Label(*label) for label in entry["labels"]],
        [Child(*child) for child in entry["children"]],
    )


def sources(entry):
    return SourceMap([SourceFile(entry["file"], entry["source"].encode(), 0)])


def rich(entry) -> tuple[Message, SourceMap]:
    children = [Child(level, text, [Label(*label) for label in labels]) for level, text, labels in entry["children"]]
    suggestions = [Suggestion(text, [tuple(e) for e in edits], style) for text, edits, style in entry["suggestions"]]
    labels = [Label(*label) for label in entry["labels"]]
    sources = SourceMap([SourceFile(entry["file"], (UI / entry["file"]).read_bytes(), 0)])
    return Message(entry["level"], entry["code"], entry["text"], labels, children, suggestions), sources


@pytest.mark.parametrize("entry", RICH, ids=lambda entry: f"{entry['file']}:{entry['labels'][0][0]}")
def test_notes_and_suggestions_are_rendered_as_rustc_does(entry):
    assert render(*rich(entry)) == entry["rendered"]


@pytest.mark.parametrize("entry", RICH[::10], ids=lambda entry: entry["file"])
def test_json_has_the_replacements(entry):
    data = json.loads(to_json(*rich(entry)))
    found = [
        [c["message"], [[s["byte_start"], s["byte_end"], s["suggested_replacement"]] for s in c["spans"]]]
        for c in data["children"] if any(s["suggested_replacement"] is not None for s in c["spans"])
    ]
    assert found == [[text, edits] for text, edits, _ in entry["suggestions"]]


def test_parts_add_to_a_message():
    one = Message("error", None, "x", [Label(0, 1, "old", True)])
    say = lambda kind, value: f"{kind}{value}"  # noqa: E731
    none = 0xFFFFFFFF
    for kind, text, span in (
        ("title", "new {0}", (none, 0)), ("relabel", "there", (2, 3)), ("label", "more", (4, 5)),
        ("note", "look", (6, 7)), ("sub_label", "here", (8, 9)), ("suggest", "do", (none, 0)), ("edit", "a", (1, 1)),
        ("more", "b", (none, 0)),
    ):
        add_part(one, Part(1, "", kind, text, args=("sym",)), (*span, 7, 0, 0), say)
    assert one == Message(
        "error", None, "new sym7", [Label(2, 3, "there", True), Label(4, 5, "more")],
        [Child("note", "look", [Label(6, 7, "", True), Label(8, 9, "here")])], [Suggestion("do", [(1, 1, "ab")])],
    )


def test_there_are_many_messages():
    assert len(RICH) > 150
    assert len(ENTRIES) > 150


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry['file']}:{entry['labels'][0][0]}")
def test_rendered_as_rustc_does(entry):
    assert render(message(entry), sources(entry)) == entry["rendered"]


@pytest.mark.parametrize("entry", ENTRIES[::10], ids=lambda entry: entry["file"])
def test_json_has_rustcs_fields(entry):
    data = json.loads(to_json(message(entry), sources(entry)))
    assert data["$message_type"] == "diagnostic" and data["level"] == entry["level"]
    assert data["rendered"].rstrip("\n") == entry["rendered"]
    assert [[s["byte_start"], s["byte_end"], s["label"] or "", s["is_primary"]] for s in data["spans"]] == entry["labels"]


def test_colors_do_not_change_the_text():
    import re

    for entry in ENTRIES:
        colored = render(message(entry), sources(entry), colored=True)
        assert "\x1b[" in colored
        assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == entry["rendered"]


def test_summary_counts_errors_and_names_codes():
    one = [Message("error", "E0308", "mismatched types")]
    assert summary(one) == (
        "error: aborting due to 1 previous error\n\n"
        "For more information about this error, try `rustg explain E0308`."
    )
    two = one + [Message("error", "E0425", "x")]
    assert "aborting due to 2 previous errors" in summary(two)
    assert "Some errors have detailed explanations: E0308, E0425." in summary(two)
    assert summary([]) == ""


def test_templates_fill_in_arguments_and_keep_braces():
    assert fill("a {0} b {{{1}}} {2}", ["x", "y", "z"]) == "a x b {y} z"
