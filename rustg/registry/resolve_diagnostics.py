"""Diagnostics of name resolution and constant evaluation, with rustc's codes and wording."""

from .diagnostics import diagnostic

