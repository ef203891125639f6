"""Diagnostics: one declaration for each thing that the compiler can say.

A phase names a diagnostic by the GLSL constant ``D_NAME`` and appends a row with ``diag(...)``
(``shaders/lib/diag.glsl``); the host renders it.  Declare with::

    diagnostic("UNTERMINATED_STRING", "E0765", "unterminated double quote string")

``message``, ``label`` and ``help`` are templates: ``{0}`` to ``{2}`` are the row's arguments, each
with a kind in ``args``: ``sym`` (symbol id), ``tok`` (token index: its text), ``ty`` (type id),
``def`` (definition id: its name), ``node`` (node id: its source text), ``int``, ``char`` (a
code point), ``byte span`` kinds are not needed (use lo/hi).  ``code`` is rustc's code, None where
rustc has none, or an ``R`` number for what rustg does not support yet.
"""

from __future__ import annotations

from dataclasses import dataclass

from .schema import REGISTRY, table


@dataclass(frozen=True)
class Diagnostic:
    """What a diagnostic row means: see the module's documentation."""

    id: int
    name: str
    code: str | None
    message: str
    label: str = ""
    secondary: str = ""
    help: str = ""
    note: str = ""
    level: str = "error"
    args: tuple[str, ...] = ()
    #: Whether the second span is a primary one too.
    second_primary: bool = False
    #: Whether the help stands before the note.
    help_first: bool = False
    #: Messages are shown by rank, then by place: rustc reports names before types.
    rank: int = 0


@dataclass(frozen=True)
class Part:
    """What a row of `diag_part` adds to a message. ``kind``:

    ============  =============================================================================
    title         another message
    relabel       another text of the primary label, and another span if the row has one
    label         a secondary label; ``primary``: a primary one
    more_label    ``text`` follows that of the last label
    note, help    a sub-diagnostic; with a span it has an excerpt, where ``label`` stands
    note_once     a note that only the first message with it has
    sub_label     a label in the excerpt of the last sub-diagnostic; ``sub_primary``: a primary one
    suggest       a suggestion; with a span its first edit, which puts ``edit`` there
    edit          another edit of the last suggestion: ``text`` is put at the span
    more          ``text`` follows the text of the last edit; ``more_text``: the text of the last suggestion
    ============  =============================================================================

    ``style`` and ``applicability`` are those of a suggestion (``rustg.diagnostics.Suggestion``).
    """

    id: int
    name: str
    kind: str
    text: str
    args: tuple[str, ...] = ()
    label: str = ""
    edit: str = ""
    style: str = "verbose"
    applicability: str = "MaybeIncorrect"


DIAGNOSTICS: dict[int, Diagnostic] = {}
_BY_NAME: dict[str, Diagnostic] = {}


#: Rank of the diagnostics that are declared next: when rustc reports them.
RANK = {"now": 0}
SYNTAX, MACROS, NAMES, TYPES, BODIES = range(5)


def section(rank: int) -> None:
    """What is declared from here on has this rank: SYNTAX, MACROS, NAMES, TYPES, or BODIES (patterns and borrows)."""
    RANK["now"] = rank


def diagnostic(name: str, code: str | None, message: str, **rest) -> Diagnostic:
    """Declares a diagnostic; its id is 1 for the first one (0 means none in columns)."""
    if name in _BY_NAME:
        raise ValueError(f"diagnostic {name} is declared twice")
    rest.setdefault("rank", RANK["now"])
    result = Diagnostic(len(DIAGNOSTICS) + 1, name, code, message, **rest)
    DIAGNOSTICS[result.id] = result
    _BY_NAME[name] = result
    REGISTRY.define(f"D_{name}", result.id)
    return result


PARTS: dict[int, Part] = {}
_PART_NAMES: set[str] = set()
#: Parts of diagnostics; appended in any order, shown by ``seq``.
DIAG_PART = table(
    "diag_part", "diag seq part lo hi a0 a1 a2",
    "Labels, notes, helps and suggestions beyond what a row of `diag` says by itself: row of `diag`, place among its "
    "parts (each once), P_* (registry/diagnostics.py), span (lo = NONE: none), arguments.",
)


def part(name: str, kind: str, text: str = "", **rest) -> Part:
    """Declares a part of diagnostics, ``P_NAME`` in GLSL; templates and ``args`` as in `diagnostic`."""
    if name in _PART_NAMES:
        raise ValueError(f"part {name} is declared twice")
    _PART_NAMES.add(name)
    result = Part(len(PARTS) + 1, name, kind, text, **rest)
    PARTS[result.id] = result
    REGISTRY.define(f"P_{name}", result.id)
    return result
