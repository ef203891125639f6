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

from .schema import REGISTRY


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


DIAGNOSTICS: dict[int, Diagnostic] = {}
_BY_NAME: dict[str, Diagnostic] = {}


def diagnostic(name: str, code: str | None, message: str, **rest) -> Diagnostic:
    """Declares a diagnostic; its id is 1 for the first one (0 means none in columns)."""
    if name in _BY_NAME:
        raise ValueError(f"diagnostic {name} is declared twice")
    result = Diagnostic(len(DIAGNOSTICS) + 1, name, code, message, **rest)
    DIAGNOSTICS[result.id] = result
    _BY_NAME[name] = result
    REGISTRY.define(f"D_{name}", result.id)
    return result
