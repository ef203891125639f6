"""The human and JSON formats against what rustc printed for the same messages."""

import json
from pathlib import Path

import pytest

from rustg.diagnostics import Child, Label, Message, render, summary, to_json
from rustg.diagnostics.message import fill
from rustg.source_map import SourceFile, SourceMap

ENTRIES = json.loads((Path(__file__).parent / "rustc_messages.json").read_text())


def message(entry):
    return Message(
        entry["level"], entry["code"], entry["text"], [Label(*label) for label in entry["labels"]],
        [Child(*child) for child in entry["children"]],
    )


def sources(entry):
    return SourceMap([SourceFile(entry["file"], entry["source"].encode(), 0)])


def test_there_are_many_messages():
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
