"""``rustg emit plan``: every phase with its tables, passes and barriers, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import rustg.phases
from rustg.registry import REGISTRY

from . import glsl
from .scheduler import Loop, Phase, Step, When, plan

#: Modules of `rustg.phases` in pipeline order; others follow.
MODULES = (
    "lex tree parse kept conditional prune resolve consteval types check kernel mir flow panics explain lir optimize x86_64 "
    "structure recursion ranges spirv ptx metal debug"
).split()


def phases(module: ModuleType) -> Iterator[Phase]:
    """The phases that a module declares, in the order of declaration."""
    for value in vars(module).values():
        for item in value.values() if isinstance(value, dict) else (value,):
            if isinstance(item, Phase):
                yield item


def describe(phase: Phase) -> Iterator[str]:
    """Lines for one phase: tables that it makes, then its steps."""
    yield f"phase {phase.name}"
    for kind, tables in (("table", phase.tables), ("temporary", phase.temporary)):
        for name in tables:
            columns = REGISTRY.tables[name].columns
            yield f"  {kind} {name}: {4 * len(columns)} bytes a row ({' '.join(columns)})"
    yield from _steps(phase.steps, "  ")


def _steps(steps: Iterable[Step], indent: str) -> Iterator[str]:
    block: list = []
    for step in [*steps, None]:
        if step is not None and not isinstance(step, Loop | When):
            block.append(step)
            continue
        for run, barrier in plan(block):
            if barrier:
                yield f"{indent}-- barrier"
            source = glsl.parse_cached(run.shader)
            reads = " ".join((*source.reads, *run.reads))
            writes = " ".join((*source.writes, *run.writes, *(f"{table}.#" for table in source.counts)))
            label = f" ({run.label})" if run.label else ""
            yield f"{indent}{run.shader}{label}: {reads or '-'} -> {writes or '-'}"
        block = []
        if step is not None:
            if isinstance(step, When):
                yield f"{indent}if there are any: {' '.join((*step.tables, *step.controls))}"
            else:
                yield f"{indent}loop, {step.rounds} rounds an evaluation, until nothing changes"
            yield from _steps(step.steps, indent + "  ")


def show_plan() -> str:
    """The whole pipeline."""
    others = sorted({module.name for module in iter_modules(rustg.phases.__path__)} - set(MODULES))
    found = {}
    for name in (*MODULES, *others):
        # Modules name each other's phases too.
        found |= {phase.name: phase for phase in phases(import_module(f"rustg.phases.{name}")) if phase.name not in found}
    lines = [line for phase in found.values() for line in (*describe(phase), "")]
    return "\n".join(lines)
