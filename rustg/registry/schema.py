"""The vocabulary in which the registry is declared.

The registry is pure data: tables with their columns, enumerations, named control words,
constant tables and diagnostics.  Each is declared once, in one module of this package;
``rustg.gpu.glsl`` makes the GLSL side from it, Python code uses the same objects.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Table:
    """A table of the heap: ``columns`` words for each row, stored column after column."""

    id: int
    name: str
    columns: tuple[str, ...]
    doc: str

    def column(self, name: str) -> int:
        """Index of column ``name``; ``KeyError`` if the table has none of that name."""
        try:
            return self.columns.index(name)
        except ValueError:
            raise KeyError(f"table {self.name!r} has no column {name!r}") from None


@dataclass(frozen=True)
class Enum:
    """An enumeration: ``PREFIX_NAME`` constants in GLSL, ``enum["NAME"]`` in Python."""

    name: str
    prefix: str
    members: dict[str, int]
    doc: str

    def __getitem__(self, member: str) -> int:
        return self.members[member]

    def __iter__(self) -> Iterator[str]:
        return iter(self.members)

    def names(self) -> dict[int, str]:
        """Value to name; the first name wins where two share a value."""
        result: dict[int, str] = {}
        for name, value in self.members.items():
            result.setdefault(value, name)
        return result


@dataclass(frozen=True)
class ConstTable:
    """Words that never change (an automaton, an encoding table); ``build`` makes them once."""

    id: int
    name: str
    build: Callable[[], np.ndarray]
    doc: str


@dataclass
class Registry:
    """All declarations of the compiler, in the order in which their modules are imported."""

    tables: dict[str, Table] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)
    consts: dict[str, ConstTable] = field(default_factory=dict)
    controls: dict[str, int] = field(default_factory=dict)
    constants: dict[str, int] = field(default_factory=dict)

    def define(self, name: str, value: int) -> None:
        """Declares the GLSL constant ``name``; an error if it exists with another value."""
        if self.constants.setdefault(name, value) != value:
            raise ValueError(f"constant {name} is declared twice, with different values")


REGISTRY = Registry()


def table(name: str, columns: str, doc: str) -> Table:
    """Declares a heap table; ``columns`` is a blank-separated list of names."""
    if name in REGISTRY.tables:
        raise ValueError(f"table {name} is declared twice")
    result = Table(len(REGISTRY.tables), name, tuple(columns.split()), doc)
    REGISTRY.tables[name] = result
    REGISTRY.define(f"T_{name}", result.id)
    return result


def enum(name: str, prefix: str, members: str | dict[str, int], doc: str) -> Enum:
    """Declares an enumeration from blank-separated names (numbered from 0) or a mapping."""
    if isinstance(members, str):
        members = {member: index for index, member in enumerate(members.split())}
    result = Enum(name, prefix, dict(members), doc)
    REGISTRY.enums[name] = result
    for member, value in result.members.items():
        REGISTRY.define(f"{prefix}_{member}", value)
    return result


def const_table(name: str, build: Callable[[], np.ndarray], doc: str) -> ConstTable:
    """Declares a read-only table of 32-bit words, ``k_NAME(i)`` in GLSL."""
    if name in REGISTRY.consts:
        raise ValueError(f"constant table {name} is declared twice")
    result = ConstTable(len(REGISTRY.consts), name, build, doc)
    if result.id + 1 >= MAX_CONSTS:
        raise ValueError("too many constant tables")
    REGISTRY.consts[name] = result
    return result


def control(name: str) -> int:
    """Declares a named control word, ``C[CTL_NAME]`` in GLSL; returns its index."""
    index = REGISTRY.controls.setdefault(name, len(REGISTRY.controls))
    if index >= CONTROL_WORDS:
        raise ValueError("too many control words")
    REGISTRY.define(f"CTL_{name}", index)
    return index


#: Layout of the control buffer, in words: named words, then four words for each table
#: (base, capacity, count, needed), then one word for each constant table (its base).
CONTROL_WORDS = 224
DIRECTORY = CONTROL_WORDS
DIRECTORY_STRIDE = 4
MAX_TABLES = 320
CONST_DIRECTORY = DIRECTORY + DIRECTORY_STRIDE * MAX_TABLES
MAX_CONSTS = 128
CONTROL_SIZE = CONST_DIRECTORY + MAX_CONSTS
