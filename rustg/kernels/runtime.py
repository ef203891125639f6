"""Running compiled kernels on a Vulkan device: memory, parameters, dispatches, panics, output."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from rustg.gpu.device import DeviceError, _is_cpu, _kp, choose
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
#: Words of the io buffer that rustg/overlays/kernel/rt.rs and registry/kernel.py name.
_MESSAGE, _MESSAGE_LEN, _FILE, _FILE_LEN, _LINE, _COLUMN, _INVOCATION, _SITE = range(1, 9)


@dataclass
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
    """A kernel's dispatch as it is asked for: number of threads in x, y, z, and the words of its parameters."""

    threads: tuple[int, int, int]
    params: dict[int, tuple[str, Any]] = field(default_factory=dict)


class Loaded:
    """A module on a device: its static data, and a pipeline for each kernel and number of workgroups."""

    def __init__(self, runtime: Runtime, code: Code):
        self.runtime, self.code = runtime, code
        self.statics = np.ascontiguousarray(code.statics, np.uint32).view(np.uint8).copy()
        if len(self.statics) > STATIC_BYTES:
            raise DeviceError(f"the static data of the module need {len(self.statics)} bytes; there is room for {STATIC_BYTES}")
        self.started = False
        self.pipelines: dict[tuple, Any] = {}

    def run(self, index: int, launch: Launch) -> float:
        """Runs kernel ``index``; the seconds that it took on the device.  Raises ``KernelPanic``, ``DeviceError``."""
        self.runtime.activate(self)
        if not self.started:
            start = next((i for i, kernel in enumerate(self.code.kernels) if kernel["name"] == START), None)
            if start is not None:
                self.runtime.dispatch(self, start, Launch((1, 1, 1)))
            self.started = True
        return self.runtime.dispatch(self, index, launch)

    def pipeline(self, index: int, groups: tuple[int, int, int], shape: int):
        """Sequence and algorithm of a kernel for a number of workgroups and a ``KSHAPE_*``, recorded once for each arena."""
        runtime = self.runtime
        key = (index, groups, runtime.arena.generation, shape)
        if key not in self.pipelines:
            for old in [other for other in self.pipelines if other[2] != key[2]]:
                del self.pipelines[old]
            kp = runtime.kp
            algorithm = runtime.manager.algorithm(
                [runtime.arena.tensor, runtime.io], self.code.spirv[index], groups,
                np.array([shape], np.uint32), np.array([], np.uint32),
            )
            stamps = runtime.timestamps
            sequence = runtime.manager.sequence(0, 4) if stamps else runtime.manager.sequence()
            sequence.record(kp.OpTensorSyncDevice([runtime.io]))
            sequence.record(kp.OpAlgoDispatch(algorithm))
            sequence.record(kp.OpTensorSyncLocal([runtime.io]))
            self.pipelines[key] = (sequence, algorithm)
        return self.pipelines[key][0]


class Runtime:
    """One device: its arena, its io buffer and the module whose static data are in place."""

    def __init__(self, index: int):
        self.kp = kp = _kp()
        self.manager = kp.Manager(index)
        properties = self.manager.get_device_properties()
        self.name, self.cpu = properties["device_name"], _is_cpu(properties["device_name"])
        found = physical_devices()
        #: Whether kernels may use `f64`; where the loader cannot be asked, the driver has the last word.
        self.float64 = found[index].float64 if index < len(found) else True
        # On a CPU the host's clock serves as well. Kompute does not reset the queries that it uses, which the specification demands.
        self.timestamps = bool(properties.get("timestamps_supported")) and not self.cpu
        self.arena = Arena(kp, self.manager, self.cpu)
        self.io = self.manager.tensor_t(np.zeros(IO_WORDS, np.uint32), kp.TensorTypes.device)
        self.words = self.io.data()
        self.ring = self.arena.allocate(RING_BYTES)
        self.stack, self.stack_bytes = 0, 0
        self.active: Loaded | None = None

    def activate(self, module: Loaded) -> None:
        """Puts the static data of a module in place; those of the one before are kept for its next turn."""
        if self.active is module:
            return
        if self.active is not None:
            self.active.statics[:] = self.arena.read(0, len(self.active.statics))
        self.arena.write(0, module.statics)
        self.active = module

    def _stack_for(self, need: int, threads: int) -> None:
        if need * threads > self.stack_bytes:
            if self.stack_bytes:
                self.arena.free(self.stack)
            self.stack_bytes = need * threads
            self.stack = self.arena.allocate(self.stack_bytes)

    def dispatch(self, module: Loaded, index: int, launch: Launch) -> float:
        """Runs a kernel in as many dispatches as stacks and limits demand; ``DeviceError`` where the device has no ``f64`` for it."""
        kernel = module.code.kernels[index]
        if kernel["float64"] and not self.float64:
            what = "the initial value of a static" if kernel["name"] == START else f"kernel `{kernel['name']}`"
            raise DeviceError(f"{what} computes with `f64`, which the device {self.name} does not have")
        local = kernel["local"]
        groups = tuple(-(-threads // size) for threads, size in zip(launch.threads, local))
        if 0 in groups:
            return 0.0
        need = (kernel["stack"] + 15) & ~15
        seconds, panicked = 0.0, False
        for first, count in _chunks(groups, local, need):
            count = tuple(_rounded(n) for n in count)
            threads = int(np.prod(count)) * int(np.prod(local))
            self._stack_for(need, threads)
            self._words(launch, groups, first, need)
            whole = first == (0, 0, 0) and count == tuple(_rounded(n) for n in groups)
            shape = max((axis + 1 for axis in range(3) if count[axis] * local[axis] > 1), default=1)
            sequence = module.pipeline(index, count, shape + (0 if whole else _C["KSHAPE_PART"]) + _C["KSHAPE_LATER"])
            self.arena.to_device()
            seconds += self.evaluate(sequence)
            self.arena.device_changed = True
            self._complete(module, index)
            panicked = self._finish(module, kernel["name"], launch)
            if panicked:
                raise panicked
        return seconds

    def evaluate(self, sequence) -> float:
        """Evaluates a sequence of three operations; seconds of the second one where the device has timestamps, else of all."""
        started = time.perf_counter()
        sequence.eval()
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
        words[_C["IO_THREADS_X"] : _C["IO_THREADS_X"] + 3] = 1
        self.evaluate(module.pipeline(index, (1, 1, 1), 3 + _C["KSHAPE_FINISH"]))

    def _words(self, launch: Launch, groups, first, stack: int) -> None:
        words = self.words
        words[:32] = words[_C["IO_LATE"] :] = 0
        words[_INVOCATION] = NONE
        words[_C["IO_ARENA"]] = self.arena.size
        words[_C["IO_STACK"]], words[_C["IO_STACK_BYTES"]] = self.stack, stack
        words[_C["IO_THREADS_X"] : _C["IO_THREADS_X"] + 3] = launch.threads
        words[_C["IO_RING"]], words[_C["IO_RING_BYTES"]] = self.ring, RING_BYTES
        words[_C["IO_GROUPS_X"] : _C["IO_GROUPS_X"] + 3] = groups
        words[_C["IO_FIRST_X"] : _C["IO_FIRST_X"] + 3] = first
        block = words[_C["IO_PARAMS"] :].view(np.uint8)
        for offset, (kind, value) in launch.params.items():
            raw = np.array([value], kind).tobytes()
            block[offset : offset + len(raw)] = np.frombuffer(raw, np.uint8)

    def _finish(self, module: Loaded, name: str, launch: Launch) -> KernelPanic | None:
        """Shows what was printed; the panic of the dispatch, if there is one."""
        used, printed = int(self.words[_C["IO_RING_NEXT"]]), None
        if used:
            ring = self.arena.read(self.ring, min(used, RING_BYTES))
            printed = output.Output(ring, lambda at, size: self.arena.read(at, size).tobytes())
            printed.show(max(used - RING_BYTES, 0) // output.RECORD_BYTES)
        kind = int(self.words[_C["IO_PANIC"]])
        if not kind:
            return None
        words = [int(word) for word in self.words[:16]]
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


def _chunks(groups, local, stack: int):
    """First workgroup and number of workgroups of each dispatch."""
    threads = int(np.prod(local))
    budget = max(STACK_BUDGET // (max(stack, 1) * threads), 1) if stack else 1 << 40
    # The innermost dimensions that fit as a whole stay together.
    size = [min(groups[0], MAX_GROUPS, budget), 1, 1]
    for axis in (1, 2):
        if size[axis - 1] == groups[axis - 1]:
            room = budget // int(np.prod(size[:axis]))
            size[axis] = max(min(groups[axis], MAX_GROUPS, room), 1)
    for z in range(0, groups[2], size[2]):
        for y in range(0, groups[1], size[1]):
            for x in range(0, groups[0], size[0]):
                first = (x, y, z)
                yield first, tuple(min(n, total - at) for n, total, at in zip(size, groups, first))


@lru_cache(maxsize=8)
def _runtime(index: int) -> Runtime:
    return Runtime(index)


def runtime(device: int | None = None) -> Runtime:
    """The runtime of a device (default: as everywhere in rustg), made at its first use."""
    return _runtime(choose(device))
