"""Recording and evaluating passes: barriers, rounds, growth, timings.

A `Phase` is a list of steps that is recorded once for a device and replayed for every input:
sizes and places of tables are read by the shaders from the control buffer, so nothing of a
recorded sequence depends on the input.  `Session` owns the tables of one compilation.

Invariants kept here and nowhere else: a barrier stands exactly where a pass touches what an
earlier pass since the last barrier wrote (or overwrites what it read); a table that ran full is
enlarged to what it needed and its phase runs again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from rustg.registry import REGISTRY
from rustg.registry import schema
from rustg.registry.core import CHANGED, EPOCH, OVERFLOW, SHADOW

from . import debug, glsl
from .device import BULK_WORDS, FEW_THREADS, SMALL_GROUPS, STAGING_WORDS, Device, DeviceError

SCRATCH_ROWS = 1 << 18
#: Stands, in a step's params, for the number of threads of a full grid of the device.
GRID_THREADS = -64
MAX_RETRIES = 40
#: Loops of up to so many steps, which declare at most so many rounds, are recorded with as many rounds as they took before ...
SHORT_STEPS, SHORT_ROUNDS = 3, 4
#: ... up to this many; each so often, what they take is found out again.
MOST_ROUNDS, RELEARN = 8, 16
#: Downloads of so many times what the staging buffer holds go through it.
SMALL_PARTS = 8


class CapacityError(DeviceError):
    """The heap has no room for the tables of this input."""


@dataclass(frozen=True)
class Run:
    """One dispatch of a pass with its push constants.

    ``reads``/``writes`` add to what the shader declares (primitives name columns by parameter).  ``needs``, in a `Loop`:
    a table whose rows only become fewer there, and without which the pass does nothing.
    """

    shader: str
    params: tuple[int, ...] = ()
    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    label: str = ""
    needs: str = ""


@dataclass(frozen=True)
class Either:
    """Dispatches, and one that does the same with a single workgroup, for few rows (on CPU drivers, where each dispatch costs)."""

    many: tuple[Run, ...]
    few: Run


@dataclass(frozen=True)
class Loop:
    """Steps repeated until a round leaves the control word CHANGED zero.

    ``rounds`` rounds are recorded in one sequence (on CPUs fewer, where an evaluation costs no more than
    a dispatch or two, unless they are known to be needed: ``exact``); the host evaluates it again while needed and
    raises ``RuntimeError`` after ``limit`` rounds (a phase that cannot end is a defect).
    """

    steps: tuple[Step, ...]
    rounds: int = 4
    limit: int = 1 << 16
    exact: bool = False

    def recorded(self, cpu: bool) -> int:
        """Rounds in one sequence."""
        return self.rounds if self.exact or not cpu else min(self.rounds, 2 if len(self.steps) == 1 else 1)


@dataclass(frozen=True)
class When:
    """Steps that run only if one of the tables has rows or one of the control words is set, as of then.

    For what few programs need: its pipelines are not even made for the others.
    """

    steps: tuple[Run | Either, ...]
    tables: tuple[str, ...] = ()
    controls: tuple[str, ...] = ()


Step = Run | Either | Loop | When


def run(shader: str, **params: int) -> Run:
    """A dispatch of ``shader`` with its push constants by name."""
    declared = glsl.parse_cached(shader).params
    unknown = set(params) - set(declared)
    if unknown or len(params) != len(declared):
        raise glsl.ShaderError(f"{shader}: params are {declared}, given {sorted(params)}")
    values = (params[name] for name in declared)
    return Run(shader, tuple(value if value == GRID_THREADS else value & 0xFFFFFFFF for value in values))


def needing(table: str, step: Run) -> Run:
    """The dispatch, left out of rounds that begin when the table has no rows (see `Run`)."""
    return replace(step, needs=table)


def loop(*steps: Step | Sequence[Step], rounds: int = 4, limit: int = 1 << 16, exact: bool = False) -> Loop:
    """A fixpoint loop over steps (nested sequences are flattened)."""
    return Loop(tuple(flatten(steps)), rounds, limit, exact)


def when(*steps: Run | Either | Sequence[Run | Either], tables: Sequence[str] = (), controls: Sequence[str] = ()) -> When:
    """Steps for when one of the tables has rows or one of the control words is set (see `When`)."""
    return When(tuple(flatten(steps)), tuple(tables), tuple(controls))


def flatten(steps) -> list[Step]:
    """Flattens nested sequences of steps."""
    result: list[Step] = []
    for step in steps:
        if isinstance(step, Step):
            result.append(step)
        else:
            result += flatten(step)
    return result


def like(table: str, more: int = 0) -> Callable[[Session], int]:
    """For the tables of a `Phase`: as many rows as another table has, and ``more``."""
    return lambda session: session.count(table) + more


@dataclass
class Phase:
    """A phase: the tables that it makes (with a capacity in rows) and its steps.

    ``tables`` maps a table to a function of the session (``like("raw")``); these are
    allocated, with row count 0, before the steps run.  ``temporary`` are freed afterwards.
    ``counts`` gives initial row counts of tables whose rows are known before the phase.
    """

    name: str
    steps: list[Step]
    tables: dict[str, Callable[[Session], int]] = field(default_factory=dict)
    temporary: dict[str, Callable[[Session], int]] = field(default_factory=dict)
    counts: dict[str, Callable[[Session], int]] = field(default_factory=dict)

    def __post_init__(self):
        self.steps = flatten(self.steps)
        #: What is recorded, and the name of each for the cache of recorded sequences.
        self.blocks = [(block, _Key((self.name, number, block))) for number, block in enumerate(_blocks(self.steps))]


class _Key:
    """A value that is hashed once."""

    __slots__ = ("value", "hash", "needs")

    def __init__(self, value: tuple):
        self.value, self.hash = value, hash(value)
        #: Tables that passes of a loop need.
        block = value[-1]
        self.needs = sorted({step.needs for step in block.steps if isinstance(step, Run)} - {""}) if isinstance(block, Loop) else ()

    def __hash__(self) -> int:
        return self.hash

    def __eq__(self, other) -> bool:
        return self is other or self.value == other.value


@dataclass
class Timing:
    """One dispatch as it was measured: seconds on the device.

    ``rows`` are those that it maps over (0: none declared); ``moved`` are bytes, each column that
    the pass declares to read or write counted once over all rows of its table.
    """

    phase: str
    shader: str
    seconds: float
    rows: int = 0
    moved: int = 0


class Session:
    """The tables of one compilation on a device."""

    def __init__(self, device: Device, *, timings: bool = False):
        self.device = device
        self.kp = device.kp
        self.words = device.words
        self.timings: list[Timing] | None = [] if timings else None
        self.host_seconds: dict[str, float] = {}
        self.blocks: dict[str, tuple[int, int]] = {}
        self.peak_words = 0
        self.dispatches = 0
        self.debug = debug.options()
        self.heap_words = min(debug.usable_words(device.heap_words), device.reserved)
        #: What ``RUSTG_CHECKED=races`` found.
        self.races: list[debug.Race] = []
        self.trace: list[str] = []
        #: What functions that size a phase's tables want to know only once; empty when a phase begins.
        self.sizing: dict[str, np.ndarray] = {}
        #: Whether there are so few rows that workgroups of fewer threads do.
        self.few = False
        #: Called after each phase, while its temporary tables are still there; for tests.
        self.watch: Callable[[Session, Phase], None] = lambda session, phase: None
        start = schema.DIRECTORY
        epoch = int(self.words[EPOCH])
        self.words[:start] = 0
        if self.debug.races:
            self.words[EPOCH], self.words[SHADOW] = epoch, self.heap_words
        self.words[start : schema.CONST_DIRECTORY] = 0
        self.set_control("POINTER_BYTES", 8)
        self.allocate("scratch", SCRATCH_ROWS)
        self.allocate("diag", 1 << 10)

    # -- tables ---------------------------------------------------------------------------

    def _slot(self, table: str) -> int:
        return schema.DIRECTORY + schema.DIRECTORY_STRIDE * REGISTRY.tables[table].id

    def count(self, table: str) -> int:
        """Rows of a table."""
        return int(self.words[self._slot(table) + 2])

    def capacity(self, table: str) -> int:
        """Rows that a table has room for."""
        return int(self.words[self._slot(table) + 1])

    def set_count(self, table: str, rows: int) -> None:
        """Sets the row count from the host; the next phase uploads it."""
        self.words[self._slot(table) + 2] = rows

    def control(self, name: str) -> int:
        """A named control word as of the last evaluation."""
        return int(self.words[REGISTRY.controls[name]])

    def set_control(self, name: str, value: int) -> None:
        """Sets a named control word; the next phase uploads it."""
        self.words[REGISTRY.controls[name]] = value

    def allocate(self, table: str, rows: int) -> None:
        """Places a table with room for ``rows`` rows and makes it empty."""
        self.free(table)
        self._allocate(table, rows, self._gaps())

    def _allocate(self, table: str, rows: int, gaps: list[list[int]]) -> None:
        declared = REGISTRY.tables[table]
        rows = max((rows + 15) & ~15, 16)
        words = rows * len(declared.columns)
        base = self._place(words, gaps)
        self.blocks[table] = (base, words)
        slot = self._slot(table)
        self.words[slot : slot + 4] = (base, rows, 0, 0)
        if self.debug.fill is not None:
            self.fill_words(base, words, self.debug.fill)

    def _gaps(self) -> list[list[int]]:
        """What no table has: place and words of each gap; the last is all that follows, even where that is nothing."""
        gaps, at = [], 0
        for base, size in sorted(self.blocks.values()):
            if base > at:
                gaps.append([at, base - at])
            at = base + size
        return [*gaps, [at, self.heap_words - at]]

    def _place(self, words: int, gaps: list[list[int]]) -> int:
        """A place in the first gap that is large enough, which becomes smaller."""
        for gap in gaps:
            if gap[1] >= words:
                gap[0] += words
                gap[1] -= words
                return gap[0] - words
        raise CapacityError(
            f"this input needs {(gaps[-1][0] + words) * 4 >> 20} MiB of device memory or more, and rustg uses "
            f"{self.heap_words * 4 >> 20} MiB of it; RUSTG_HEAP (bytes) raises the limit"
        )

    def free(self, table: str) -> None:
        """Gives a table's room back."""
        if self.blocks.pop(table, None):
            slot = self._slot(table)
            self.words[slot : slot + 4] = 0

    def adopt(self, table: str, base: int, rows: int, count: int) -> None:
        """Makes a block that was reserved the place of a table with ``count`` rows."""
        self.blocks[table] = base, rows * len(REGISTRY.tables[table].columns)
        slot = self._slot(table)
        self.words[slot : slot + 4] = (base, rows, count, 0)

    def reserve(self, words: int) -> int | None:
        """A place for ``words`` words that no compilation on this device uses from now on; None if too little is left."""
        base = (self.heap_words - words) & ~15
        if any(start + size > base for start, size in self.blocks.values()) or base < self.heap_words // 2:
            return None
        self.heap_words = self.device.reserved = base
        return base

    def copy_rows(self, table: str, base: int, rows: int) -> None:
        """Copies the rows of a table to a place with room for ``rows`` of them."""
        self._move_rows(table, (self.blocks[table][0], self.capacity(table)), (base, rows), self.count(table))

    def _move_rows(self, table: str, source: tuple[int, int], target: tuple[int, int], rows: int) -> None:
        """Copies ``rows`` rows of all columns between two places, each a first word and a capacity."""
        operations = [self.kp.OpTensorSyncDevice([self.device.control])]
        for column in range(len(REGISTRY.tables[table].columns)):
            to, at = (base + column * capacity for base, capacity in (target, source))
            operations += self._dispatch("lib/move", (to, at, rows), rows)
        self.device.run(operations)

    def exchange(self, table: str, other: str) -> None:
        """Swaps the contents of two tables with the same columns, without moving a row."""
        if REGISTRY.tables[table].columns != REGISTRY.tables[other].columns:
            raise ValueError(f"{table} and {other} have different columns")
        self.blocks[table], self.blocks[other] = self.blocks[other], self.blocks[table]
        a, b = self._slot(table), self._slot(other)
        first = self.words[a : a + 4].copy()
        self.words[a : a + 4] = self.words[b : b + 4]
        self.words[b : b + 4] = first

    def grow(self, table: str, rows: int) -> None:
        """Enlarges a table, keeping its rows."""
        count, old_base, old_cap = self.count(table), self.blocks[table][0], self.capacity(table)
        old = self.blocks.pop(table)
        # The old block stays reserved while the rows are copied out of it.
        self.blocks["\0old"] = old
        self.allocate(table, rows)
        self.set_count(table, count)
        if count:
            self._move_rows(table, (old_base, old_cap), (self.blocks[table][0], self.capacity(table)), min(count, old_cap))
        del self.blocks["\0old"]

    # -- host data ------------------------------------------------------------------------

    def _dispatch(self, shader: str, params: tuple[int, ...], rows: int = 0) -> list:
        values = np.zeros(glsl.MAX_PARAMS, np.uint32)
        values[: len(params)] = params
        self.dispatches += 1
        return [
            self.kp.OpAlgoDispatch(self.device.algorithm(shader, self.device.grid(rows)), values),
            self.kp.OpTensorSyncLocal([self.device.fence]),
        ]

    def upload(self, table: str, column: str, data: np.ndarray, row: int = 0) -> None:
        """Writes words to a column, from row ``row``; the table must have room for them."""
        data = np.ascontiguousarray(data, np.uint32)
        cap = self.capacity(table)
        if row + len(data) > cap:
            raise ValueError(f"{table}: {row + len(data)} rows do not fit into {cap}")
        at = self.blocks[table][0] + REGISTRY.tables[table].column(column) * cap + row
        for start in range(0, len(data), BULK_WORDS):
            part = data[start : start + BULK_WORDS]
            small = len(part) <= STAGING_WORDS
            tensor = self.device.staging if small else self.device.bulk
            tensor.data()[: len(part)] = part
            self.device.run(
                [self.kp.OpTensorSyncDevice([tensor, self.device.control])]
                + self._dispatch("lib/upload" if small else "lib/upload_bulk", (at + start, len(part)))
            )

    def upload_columns(self, table: str, **columns: np.ndarray) -> None:
        """Writes columns of a table from row 0 on, in one evaluation if they fit into the staging buffer."""
        cap, base, at = self.capacity(table), self.blocks[table][0], 0
        if sum(map(len, columns.values())) > STAGING_WORDS:
            for name, data in columns.items():
                self.upload(table, name, data)
            return
        operations = [self.kp.OpTensorSyncDevice([self.device.staging, self.device.control])]
        for name, data in columns.items():
            if len(data) > cap:
                raise ValueError(f"{table}: {len(data)} rows do not fit into {cap}")
            self.device.staging.data()[at : at + len(data)] = data
            operations += self._dispatch("lib/upload", (base + REGISTRY.tables[table].column(name) * cap, len(data), at))
            at += len(data)
        self.device.run(operations)

    def fill_words(self, at: int, words: int, value: int) -> None:
        """Sets words of the heap, for tests."""
        self.device.run(
            [self.kp.OpTensorSyncDevice([self.device.control])]
            + self._dispatch("lib/fill_words", (at, words, value), words)
        )

    def read_words(self, at: int, words: int) -> np.ndarray:
        """Words of the heap, for tests: at most as many as the staging buffer holds."""
        self.device.run(
            self._dispatch("lib/download", (at, words)) + [self.kp.OpTensorSyncLocal([self.device.staging])]
        )
        return self.device.staging.data()[:words].copy()

    def download(self, table: str, column: str, row: int = 0, rows: int | None = None) -> np.ndarray:
        """Reads words of a column: ``rows`` rows (default: all) from row ``row``."""
        if rows is None:
            rows = self.count(table) - row
        cap = self.capacity(table)
        if rows <= 0:
            return np.zeros(0, np.uint32)
        at = self.blocks[table][0] + REGISTRY.tables[table].column(column) * cap + row
        result = np.empty(rows, np.uint32)
        # The bulk buffer comes as a whole: up to some parts the small one takes less time.
        small = rows <= SMALL_PARTS * STAGING_WORDS
        part = STAGING_WORDS if small else BULK_WORDS
        for start in range(0, rows, part):
            size = min(rows - start, part)
            tensor = self.device.staging if small else self.device.bulk
            self.device.run(
                self._dispatch("lib/download" if small else "lib/download_bulk", (at + start, size))
                + [self.kp.OpTensorSyncLocal([tensor])]
            )
            result[start : start + size] = tensor.data()[:size]
        return result

    def rows(self, table: str, *columns: str) -> dict[str, np.ndarray]:
        """All rows of a table, by column (all columns by default)."""
        names = columns or REGISTRY.tables[table].columns
        rows, cap = self.count(table), self.capacity(table)
        each = STAGING_WORDS // rows if rows else 0
        if each < 2:
            return {name: self.download(table, name) for name in names}
        # As many columns in one evaluation as the staging buffer holds.
        result = {}
        for start in range(0, len(names), each):
            part, operations = names[start : start + each], []
            for k, name in enumerate(part):
                at = self.blocks[table][0] + REGISTRY.tables[table].column(name) * cap
                operations.append(self._dispatch("lib/download", (at, rows, k * rows))[0])
            self.device.run([*operations, self.kp.OpTensorSyncLocal([self.device.fence]), self.kp.OpTensorSyncLocal([self.device.staging])])
            data = self.device.staging.data()[: len(part) * rows].copy()
            result |= {name: data[k * rows : (k + 1) * rows] for k, name in enumerate(part)}
        return result

    # -- evaluation -----------------------------------------------------------------------

    def run(self, phase: Phase) -> None:
        """Runs a phase; enlarges tables and starts it again while one overflows."""
        started = time.perf_counter()
        self.sizing.clear()
        gaps = self._gaps()
        for group in (phase.tables, phase.temporary):
            for table, rows in group.items():
                size = rows(self)
                if table in self.blocks:
                    self.free(table)
                    gaps = self._gaps()
                self._allocate(table, size, gaps)
        for table, rows in phase.counts.items():
            self.set_count(table, rows(self))
        if self.debug.races and self.words[EPOCH] > debug.LAST_EPOCH // 2:
            self.fill_words(int(self.words[SHADOW]), self.heap_words, 0)
            self.words[EPOCH] = 0
        self.trace.clear()
        for _ in range(MAX_RETRIES):
            self.words[OVERFLOW] = 0
            before = self.words[: schema.CONST_DIRECTORY].copy()
            full = self._attempt(phase)
            if self.debug.races:
                self.races += debug.collect(self, phase.name, self.trace)
            if not full:
                break
            needed = {table: int(self.words[self._slot(table) + 3]) for table in full}
            before[EPOCH] = self.words[EPOCH]
            self.words[: schema.CONST_DIRECTORY] = before
            for table, rows in needed.items():
                self.grow(table, rows + rows // 8)
        else:
            raise CapacityError(f"phase {phase.name} does not settle on its table sizes")
        self.peak_words = max(self.peak_words, sum(size for _, size in self.blocks.values()))
        self.watch(self, phase)
        for table in phase.temporary:
            self.free(table)
        spent = time.perf_counter() - started
        self.host_seconds[phase.name] = self.host_seconds.get(phase.name, 0.0) + spent

    def _attempt(self, phase: Phase) -> list[str]:
        """Evaluates all blocks of a phase; the tables that overflowed, if any did."""
        for block, key in phase.blocks:
            if isinstance(block, When) and not (
                any(self.count(table) for table in block.tables) or any(self.control(name) for name in block.controls)
            ):
                continue
            rounds = self._rounds(key, block) if isinstance(block, Loop) else 0
            total = 0
            while True:
                self._evaluate(phase, key, block, rounds)
                total += rounds
                if self.words[OVERFLOW]:
                    full = [
                        table for table in self.blocks
                        if self.words[self._slot(table) + 3] > self.words[self._slot(table) + 1]
                    ]
                    if not full:
                        raise RuntimeError(f"phase {phase.name}: a table ran full, but none says so")
                    return full
                if not rounds:
                    break
                if not self.words[CHANGED]:
                    if total > rounds or rounds == block.recorded(self.device.cpu):
                        self.device.rounds[key] = max(min(total, MOST_ROUNDS), block.recorded(self.device.cpu))
                    break
                if total >= block.limit:
                    raise RuntimeError(f"phase {phase.name} did not settle in {total} rounds")
        return []

    def _rounds(self, key, block: Loop) -> int:
        """How many rounds are evaluated at once: where a round takes less time than an evaluation, as many as were needed before."""
        usual, known = block.recorded(self.device.cpu), self.device.rounds
        if not self.few or len(block.steps) > SHORT_STEPS or block.rounds > SHORT_ROUNDS or key not in known:
            return usual
        known[None] = known.get(None, 0) + 1
        return usual if known[None] % RELEARN == 0 else known[key]

    def _evaluate(self, phase: Phase, key, block, rounds: int) -> None:
        timed = self.timings is not None
        cache = self.device.__dict__.setdefault("_sequences", {})
        groups = self.device.grid(self.count("src"))
        threads = FEW_THREADS if self.few else glsl.DEFAULT_LOCAL
        name = key, timed, groups, threads, rounds, self._idle(key)
        entry = cache.get(name)
        if entry is None:
            entry = cache[name] = self._record(block, timed, groups, threads, rounds, name[-1])
        sequence, labels, dispatches = entry
        if isinstance(block, Loop):
            self.words[CHANGED] = 0
        sequence.eval()
        self.dispatches += dispatches
        if self.debug.races:
            self.trace += [label.label or label.shader for label in labels if label is not None]
        if timed:
            stamps = sequence.get_timestamps()
            # The first timestamp precedes the first operation.
            for step, begin, end in zip(labels, stamps, stamps[1:]):
                if step:
                    rows, moved = self._extent(step)
                    name = step.label or step.shader
                    self.timings.append(Timing(phase.name, name, (end - begin) * 1e-9, rows, moved))

    def _idle(self, key: _Key) -> frozenset[str]:
        """Tables without rows whose passes a round leaves out. The first time that it is just these, none: most processes end before that pays."""
        idle = frozenset(table for table in key.needs if not self.count(table))
        seen = self.device.idle_seen
        if idle and (key, idle) not in seen:
            seen.add((key, idle))
            return frozenset()
        return idle

    def _extent(self, step: Run) -> tuple[int, int]:
        """Rows that a dispatch maps over and bytes of the columns that it names, as of now."""
        source = glsl.parse_cached(step.shader)
        columns = [*source.reads, *source.writes, *step.reads, *step.writes]
        tables = [name.split(".")[0] for name in columns if "." in name and not name.endswith("#")]
        moved = 4 * sum(self.count(table) for table in tables if table in REGISTRY.tables)
        return (self.count(source.rows) if source.rows else 0), moved

    def _record(self, block, timed: bool, groups: int, threads: int, rounds: int, idle: frozenset[str]):
        device, kp = self.device, self.kp
        if isinstance(block, Loop):
            # The host resets CHANGED before an evaluation.
            once = [step for step in block.steps if not (isinstance(step, Run) and step.needs in idle)]
            steps = [step for i in range(rounds) for step in (*(_RESET,) * (i > 0), *once)]
        else:
            steps = list(block.steps if isinstance(block, When) else block)
        steps = expand(steps, few=device.cpu and groups <= SMALL_GROUPS)
        operations: list = [kp.OpTensorSyncDevice([device.control])]
        labels: list[Run | None] = [None]
        for step, barrier in self._ordered(plan(steps)):
            if self.debug.races:
                for operation in self._dispatch("lib/epoch", ()):
                    operations.append(operation)
                    labels.append(None)
            elif barrier:
                operations.append(kp.OpTensorSyncLocal([device.fence]))
                labels.append(None)
            values = np.zeros(glsl.MAX_PARAMS, np.uint32)
            grid = groups * glsl.DEFAULT_LOCAL
            values[: len(step.params)] = [grid if p == GRID_THREADS else p for p in step.params]
            operations.append(kp.OpAlgoDispatch(device.algorithm(step.shader, groups, threads), values))
            labels.append(step)
        operations.append(kp.OpTensorSyncLocal([device.control]))
        labels.append(None)
        if timed:
            sequence = device.manager.sequence(0, len(operations) + 1)
        else:
            sequence = device.manager.sequence()
        for operation in operations:
            sequence.record(operation)
        return sequence, labels, sum(label is not None for label in labels)

    def _ordered(self, steps: list[tuple[Run, bool]]) -> list[tuple[Run, bool]]:
        """The same, or with all that stands between two barriers in reverse."""
        if not self.debug.order:
            return steps
        groups: list[list[Run]] = []
        for step, barrier in steps:
            if barrier or not groups:
                groups.append([])
            groups[-1].append(step)
        return [(step, not i) for group in groups for i, step in enumerate(reversed(group))]


_RESET = Run("lib/reset_changed", writes=("*CHANGED",), reads=("*",))


def expand(steps: Iterable[Run | Either], *, few: bool = False) -> list[Run]:
    """The dispatches of steps, for few rows or for any number."""
    result: list[Run] = []
    for step in steps:
        if isinstance(step, Run):
            result.append(step)
        else:
            result += (step.few,) if few else step.many
    return result


def touched(step: Run) -> tuple[set[str], set[str]]:
    """What a dispatch reads and writes: ``table.column``, ``table.#`` (count), ``*NAME`` words."""
    source = glsl.parse_cached(step.shader)
    # Passes append diagnostics with atomics (lib/diag.glsl), in any order.
    reads = {name for name in source.reads if not name.startswith("diag.")} | set(step.reads)
    writes = {name for name in source.writes if not name.startswith("diag.")} | set(step.writes)
    counts = {f"{table}.#" for table in source.counts}
    reads |= {f"{column.split('.')[0]}.#" for column in reads | writes if "." in column}
    if source.rows:
        reads.add(f"{source.rows}.#")
    writes |= counts | {f"*{name}" for name in source.control if name not in _HOST_WORDS}
    # A column that is written through an accessor may be read too.
    return reads | writes, writes


#: Words that only the host writes: they order nothing.
_HOST_WORDS = ("TARGET", "POINTER_BYTES", "EDITION")

#: Words that passes only set, with atomicOr; the host reads them.
_FLAGS = ("*CHANGED", "*OVERFLOW", "*BOUNDS")


def _unordered(name: str) -> bool:
    """Whether passes only add to it with atomics."""
    return name in _FLAGS


def plan(steps: Iterable[Run | Either]) -> list[tuple[Run, bool]]:
    """Each dispatch, with whether a barrier stands before it."""
    result = []
    read: set[str] = set()
    written: set[str] = set()
    fresh = False
    for step in expand(steps):
        reads, writes = touched(step)
        hard = (reads & written) | (writes & read)
        # What passes only add to with atomics does not order them, but its reset comes before all of them.
        barrier = step is _RESET or any(not _unordered(name) or fresh for name in hard)
        barrier = barrier and bool(result)
        fresh = step is _RESET or fresh and not barrier
        if barrier:
            read, written = set(), set()
        read |= reads
        written |= writes
        result.append((step, barrier))
    return result


def _blocks(steps: Sequence[Step]) -> list:
    """Loops, conditional steps, and the maximal runs of dispatches between them (as tuples)."""
    blocks: list = []
    for step in steps:
        if isinstance(step, Loop | When):
            blocks.append(step)
        elif blocks and isinstance(blocks[-1], list):
            blocks[-1].append(step)
        else:
            blocks.append([step])
    return [tuple(block) if isinstance(block, list) else block for block in blocks]
