"""Running compiled kernels on a Vulkan device: memory, parameters, dispatches, panics, output."""

from __future__ import annotations

import math
import os
import struct
import threading
import time
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from rustg.gpu.device import DeviceError, _is_cpu, _kp, choose, keep_forever
from rustg.gpu.loader import physical_devices
from rustg.registry import REGISTRY

from . import output, panics
from .arena import STATIC_BYTES, Arena
from .errors import KernelPanic
from .interface import NONE, START

_C = REGISTRY.constants
IO_WORDS = 1056
RING_BYTES = 1 << 21
#: Stacks of all threads of a dispatch together, in bytes.
STACK_BUDGET = 1 << 26
MAX_GROUPS = 65535
#: Pipelines that a module has at a time: one for each kernel and (rounded) number of workgroups.
MAX_PIPELINES = 128
#: Words of the io buffer that rustg/overlays/kernel/rt.rs and registry/kernel.py name.
_MESSAGE, _MESSAGE_LEN, _FILE, _FILE_LEN, _LINE, _COLUMN, _INVOCATION, _SITE = range(1, 9)
#: The io buffer up to the parameters, its panic record before a dispatch, and what is behind the parameters.
_HEAD = struct.Struct(f"<{_C['IO_PARAMS']}I")
_RECORD = [NONE if word == _INVOCATION else 0 for word in range(_C["IO_ARENA"])]
_NO_LATE = memoryview(np.zeros(IO_WORDS - _C["IO_LATE"], np.uint32))


@dataclass(eq=False)
class Code:
    """A compiled module, as the cache keeps it.

    Descriptions of kernels, static data, a SPIR-V module for each kernel; ``sites``: file (of ``files``), line and column of
    each place that may panic; ``others``: digest of each file besides the root that it was made from.
    """

    kernels: list[dict[str, Any]]
    statics: np.ndarray
    spirv: list[bytes]
    sites: np.ndarray
    files: list[str]
    others: dict[str, str] = field(default_factory=dict)


@dataclass
class Launch:
    """A kernel's dispatch as it is asked for: number of threads in x, y, z; parameters as place in the block, format of `struct`, value."""

    threads: tuple[int, int, int]
    params: list[tuple[int, str, Any]] = field(default_factory=list)


class Loaded:
    """A module on a device, with its static data.  ``MemoryError`` where these are too large."""

    def __init__(self, runtime: Runtime, code: Code):
        self.runtime, self.code = runtime, code
        self.statics = np.ascontiguousarray(code.statics, np.uint32).view(np.uint8).copy()
        if len(self.statics) > STATIC_BYTES:
            raise MemoryError(f"the static data of the module need {len(self.statics)} bytes; there is room for {STATIC_BYTES}")
        self.started = False

    def run(self, index: int, launch: Launch) -> float:
        """Runs kernel ``index`` for who holds the arena's lock; the seconds on the device.  Raises ``KernelPanic``, ``DeviceError``."""
        self.runtime.activate(self)
        if not self.started:
            start = next((i for i, kernel in enumerate(self.code.kernels) if kernel["name"] == START), None)
            if start is not None:
                self.runtime.dispatch(self, start, Launch((1, 1, 1)))
            self.started = True
        return self.runtime.dispatch(self, index, launch)


class Runtime:
    """One device: its arena, its io buffer, pipelines, and the module whose static data are in place."""

    def __init__(self, index: int):
        self.kp = kp = _kp()
        self.index = index
        self.manager = kp.Manager(index)
        properties = self.manager.get_device_properties()
        self.name, self.cpu = properties["device_name"], _is_cpu(properties["device_name"])
        found = physical_devices()
        #: Whether kernels may use `f64`; where the loader cannot be asked, the driver has the last word.
        self.float64 = found[index].float64 if index < len(found) else True
        # On a CPU the host's clock serves as well. Kompute does not reset the queries that it uses, which the specification demands.
        self.timestamps = bool(properties.get("timestamps_supported")) and not self.cpu
        #: Whether constant tables are read from arrays of the module: drivers for CPUs are slow at these.
        self.tables = not self.cpu
        self.arena = Arena(kp, self.manager, self.cpu)
        self.io = self.manager.tensor_t(np.zeros(IO_WORDS, np.uint32), kp.TensorTypes.host if self.cpu else kp.TensorTypes.device)
        #: The io buffer on the host, as words and as bytes: single words of a memoryview are read faster than those of an array.
        self.words = memoryview(self.io.data())
        self.raw = self.words.cast("B")
        self.block = self.raw[4 * _C["IO_PARAMS"] :]
        self.ring = self.arena.allocate(RING_BYTES)
        self.stack, self.stack_bytes = 0, 0
        self.active: Loaded | None = None
        #: Whether the device stayed behind in the process that this one was forked from.
        self.lost = False
        #: Of each module: sequence and algorithm by kernel, number of workgroups, `KSHAPE_*`; all for one tensor of the arena.
        self._pipelines: WeakKeyDictionary[Code, dict[tuple, tuple]] = WeakKeyDictionary()
        self._generation = self.arena.generation

    def pipeline(self, code: Code, index: int, groups: tuple[int, int, int], shape: int):
        """The sequence of a kernel for a number of workgroups and a ``KSHAPE_*``, recorded once for each arena."""
        if self._generation != self.arena.generation:
            # With them goes the memory that the arena had before.
            self._pipelines.clear()
            self._generation = self.arena.generation
        found = self._pipelines.setdefault(code, {})
        key = (index, groups, shape)
        if key not in found:
            if len(found) >= MAX_PIPELINES:
                del found[next(iter(found))]
            kp = self.kp
            algorithm = self.manager.algorithm(
                [self.arena.tensor, self.io], code.spirv[index], groups, np.array([shape], np.uint32), np.array([], np.uint32)
            )
            sequence = self.manager.sequence(0, 4) if self.timestamps else self.manager.sequence()
            dispatch = kp.OpAlgoDispatch(algorithm)
            # A CPU driver's io buffer is the host's memory.
            for operation in [dispatch] if self.cpu else [kp.OpTensorSyncDevice([self.io]), dispatch, kp.OpTensorSyncLocal([self.io])]:
                sequence.record(operation)
            found[key] = (sequence, algorithm)
        return found[key][0]

    def activate(self, module: Loaded) -> None:
        """Puts the static data of a module in place; those of the one before are kept for its next turn."""
        if self.active is module:
            return
        if self.active is not None:
            self.active.statics[:] = self.arena.read(0, len(self.active.statics))
        self.arena.write(0, module.statics)
        self.active = module

    def _stack_for(self, need: int, threads: int) -> None:
        """Room for the stacks of all threads of a dispatch."""
        if need * threads > self.stack_bytes:
            if self.stack_bytes:
                self.arena.free(self.stack)
                self.stack_bytes = 0
            try:
                self.stack = self.arena.allocate(need * threads)
            except MemoryError as error:
                raise MemoryError(f"{error}: {threads} threads have stacks of {need} bytes") from None
            self.stack_bytes = need * threads

    def dispatch(self, module: Loaded, index: int, launch: Launch) -> float:
        """Runs a kernel in as many dispatches as stacks and limits demand; ``DeviceError`` where the device has no ``f64`` for it."""
        kernel = module.code.kernels[index]
        name = "initial values of statics" if kernel["name"] == START else kernel["name"]
        if kernel["float64"] and not self.float64:
            raise DeviceError(f"kernel `{name}` computes with `f64`, which the device {self.name} does not have")
        if 0 in launch.threads:
            return 0.0
        need = (kernel["stack"] + 15) & ~15
        groups, parts = _parts(launch.threads, tuple(kernel["local"]), need)
        seconds = 0.0
        for first, count, threads, shape in parts:
            if need:
                self._stack_for(need, threads)
            self._words(launch, groups, first, need)
            sequence = self.pipeline(module.code, index, count, shape + (_C["KSHAPE_TABLES"] if self.tables else 0))
            self.arena.to_device()
            seconds += self.evaluate(sequence)
            self.arena.device_changed = True
            self._complete(module, index)
            panicked = self._finish(module, name, launch)
            if panicked:
                raise panicked
        return seconds

    def evaluate(self, sequence) -> float:
        """Evaluates a sequence; seconds of the second of three operations where the device has timestamps, else of all."""
        started = time.perf_counter()
        try:
            sequence.eval()
        except RuntimeError as error:
            raise DeviceError(f"the device {self.name} failed: {error}") from error
        spent = time.perf_counter() - started
        stamps = sequence.get_timestamps() if self.timestamps else []
        return (stamps[2] - stamps[1]) * 1e-9 if len(stamps) > 2 else spent

    def _complete(self, module: Loaded, index: int) -> None:
        """Has a panic of which the device only says who panicked written out by one thread."""
        words, later = self.words, _C["IO_PANIC_LATER"]
        if not later <= words[_C["IO_PANIC"]] < _C["IO_PANIC_TRAP"]:
            return
        words[_C["IO_LATE"]] = words[_C["IO_PANIC"]] ^ later
        words[_C["IO_PANIC"]] = 0
        for axis in range(3):
            words[_C["IO_THREADS_X"] + axis] = 1
        self.evaluate(self.pipeline(module.code, index, (1, 1, 1), 3 + _C["KSHAPE_FINISH"]))

    def _words(self, launch: Launch, groups, first, stack: int) -> None:
        """Fills the io buffer: the words in the order of the registry, a block of parameters, an empty record of panics."""
        _HEAD.pack_into(self.raw, 0, *_RECORD, self.arena.size, self.stack, stack, *launch.threads, self.ring, RING_BYTES, 0,
                        *groups, *first, 0)
        self.words[_C["IO_LATE"] :] = _NO_LATE
        for at, kind, value in launch.params:
            struct.pack_into(kind, self.block, at, value)

    def _finish(self, module: Loaded, name: str, launch: Launch) -> KernelPanic | None:
        """Shows what was printed; the panic of the dispatch, if there is one."""
        used, printed = self.words[_C["IO_RING_NEXT"]], None
        if used:
            ring = self.arena.read(self.ring, min(used, RING_BYTES))
            printed = output.Output(ring, lambda at, size: self.arena.read(at, size).tobytes())
            printed.show(max(used - RING_BYTES, 0) // output.RECORD_BYTES)
        kind = self.words[_C["IO_PANIC"]]
        if not kind:
            return None
        words = self.words[:16].tolist()
        message, file, line, column = "", "", words[_LINE], words[_COLUMN]
        if kind == panics.CHECK:
            code = module.code
            message = panics.message(words[_SITE] % 16, *words[_SITE + 1 : _SITE + 4])
            row, line, column = (int(word) for word in code.sites[words[_SITE] // 16])
            file = code.files[row]
        elif kind in (panics.TEXT, panics.PIECES):
            text = self.arena.read(words[_MESSAGE], words[_MESSAGE_LEN]).tobytes() if kind == panics.TEXT else b"".join(printed.panic)
            message = text.decode("utf-8", "replace")
            file = self.arena.read(words[_FILE], words[_FILE_LEN]).tobytes().decode("utf-8", "replace")
        elif kind == _C["IO_PANIC_STACK"]:
            message = "stack overflow"
            file = self.arena.read(words[_FILE], words[_FILE_LEN]).tobytes().decode("utf-8", "replace")
        else:
            message, words[_INVOCATION] = "aborted", 0
        x, y, _ = launch.threads
        n = words[_INVOCATION]
        return KernelPanic(name, message, file, line, column, n, (n % x, n // x % y, n // (x * y)))


def _rounded(n: int) -> int:
    """A number of workgroups that few others round to: a pipeline has a fixed number, threads beyond end at once."""
    if n <= 4:
        return n
    step = 1 << (n.bit_length() - 3)
    return min(-(-n // step) * step, max(n, MAX_GROUPS))


@lru_cache(maxsize=1024)
def _parts(threads: tuple[int, int, int], local: tuple[int, int, int], stack: int):
    """Number of workgroups; of each dispatch the first one, their number as rounded, its threads and its ``KSHAPE_*``."""
    groups = tuple(-(-n // size) for n, size in zip(threads, local))
    return groups, _Parts(groups, local, stack)


class _Parts:
    """The dispatches that make one; there may be many, so they are not kept."""

    def __init__(self, groups: tuple[int, int, int], local: tuple[int, int, int], stack: int):
        self.groups, self.local, self.stack = groups, local, stack
        found = list(islice(self._all(), 2))
        self.one = found if len(found) == 1 else None

    def __iter__(self):
        return iter(self.one) if self.one else self._all()

    def _all(self):
        whole = tuple(_rounded(n) for n in self.groups)
        for first, count in _chunks(self.groups, self.local, self.stack):
            count = tuple(_rounded(n) for n in count)
            shape = max((axis + 1 for axis in range(3) if count[axis] * self.local[axis] > 1), default=1)
            part = 0 if first == (0, 0, 0) and count == whole else _C["KSHAPE_PART"]
            yield first, count, math.prod(count) * math.prod(self.local), shape + part + _C["KSHAPE_LATER"]


def _chunks(groups, local, stack: int):
    """First workgroup and number of workgroups of each dispatch."""
    budget = max(STACK_BUDGET // (max(stack, 1) * math.prod(local)), 1) if stack else 1 << 40
    # The innermost dimensions that fit as a whole stay together.
    size = [min(groups[0], MAX_GROUPS, budget), 1, 1]
    for axis in (1, 2):
        if size[axis - 1] == groups[axis - 1]:
            room = budget // math.prod(size[:axis])
            size[axis] = max(min(groups[axis], MAX_GROUPS, room), 1)
    for z in range(0, groups[2], size[2]):
        for y in range(0, groups[1], size[1]):
            for x in range(0, groups[0], size[0]):
                first = (x, y, z)
                yield first, tuple(min(n, total - at) for n, total, at in zip(size, groups, first))


#: By what was asked for (number, RUSTG_DEVICE), and by number.
_chosen: dict[tuple[int | None, str | None], int] = {}
_runtimes: dict[int, Runtime] = {}
_lock = threading.RLock()


def number(device: int | None = None) -> int:
    """The number of a device (default: as everywhere in rustg); ``DeviceError`` where there is none."""
    key = (device, os.environ.get("RUSTG_DEVICE"))
    if key not in _chosen:
        _chosen[key] = choose(device)
    return _chosen[key]


def runtime(device: int | None = None) -> Runtime:
    """The runtime of a device, made at its first use; raises ``DeviceError``."""
    index = number(device)
    with _lock:
        if index not in _runtimes:
            _runtimes[index] = Runtime(index)
        return _runtimes[index]


def _forked() -> None:
    """A forked process lacks the threads of the driver: it starts anew, and never ends what it has of the devices before."""
    global _lock
    _lock = threading.RLock()
    for lost in _runtimes.values():
        lost.lost = True
        keep_forever(lost)
    _runtimes.clear()


os.register_at_fork(after_in_child=_forked)
