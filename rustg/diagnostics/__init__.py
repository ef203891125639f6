"""Diagnostics on the host: from rows of the `diag` table to what a person or a tool reads."""

from .message import Child, Label, Message, Suggestion, collect
from .human import render, summary
from .machine import to_json

__all__ = ["Child", "Label", "Message", "Suggestion", "collect", "render", "summary", "to_json"]
