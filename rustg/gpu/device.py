"""Vulkan devices as Kompute sees them, and the buffers that every pass is bound to."""

from __future__ import annotations

import ctypes
import os
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rustg.registry import REGISTRY
from rustg.registry import schema

from . import debug, glsl
from .loader import device_count

STAGING_WORDS = 1 << 14
#: Of Linux' madvise(2).
MADV_HUGEPAGE = 14
BULK_WORDS = 1 << 20
#: From this many words of source, or rows moved, on a dispatch uses a larger grid.
LARGE_ROWS = 1 << 18
#: Up to this many, where groups cost time (CPU drivers run passes over nothing in full), a smaller one.
SMALL_ROWS = 1 << 17
SMALL_GROUPS = 2
#: Threads of a workgroup where there are very few rows: eight go through a pass at once on CPU drivers, and each eight take time, rows or not.
FEW_THREADS = 8
#: Mesa's variable for the worker threads of lavapipe. 0: what submits the work does it.
THREADS_VARIABLE = "LP_NUM_THREADS"
#: Workgroups on a GPU. More fill its processors better, but scans and sorts add up a counter of each in one
#: workgroup; on an H200 100,000 lines took 0.25 s with 1,024, 0.12 s with 256 and 0.14 s with 64.
GPU_GROUPS = 256
#: Default size of the heap in bytes. CPU drivers back it with memory only where it is touched.
CPU_HEAP = (1 << 30) - 4096
GPU_HEAP = 1 << 30
#: lavapipe has no limit of its own below 2 GiB; SwiftShader's is 1 GiB.
LAVAPIPE_HEAP = (1 << 31) - 4096


class DeviceError(Exception):
    """No usable Vulkan device, or the device refused what it was asked for."""


def _kp():
    try:
        import kp
    except ImportError as error:
        raise DeviceError(
            f"the Kompute module cannot be loaded ({error}): install the Python package kp 0.9.0 "
            "and the Vulkan loader (Debian and Ubuntu: libvulkan1)"
        ) from None
    return kp


NO_DEVICE = (
    "no Vulkan device was found: install a driver (Debian and Ubuntu: mesa-vulkan-drivers, which "
    "brings a CPU implementation too) and the loader libvulkan1; `vulkaninfo --summary` shows "
    "what the loader sees"
)


@dataclass(frozen=True)
class DeviceInfo:
    """One Vulkan device: its number for ``--device``, its name, and whether it is a CPU driver."""

    index: int
    name: str
    cpu: bool


def devices() -> list[DeviceInfo]:
    """All Vulkan devices, in the loader's order; raises ``DeviceError`` if there is none."""
    kp = _kp()
    if device_count() == 0:
        raise DeviceError(NO_DEVICE)
    try:
        found = kp.Manager(0).list_devices()
    except Exception:
        raise DeviceError(NO_DEVICE) from None
    return [
        DeviceInfo(index, properties["device_name"], _is_cpu(properties["device_name"]))
        for index, properties in enumerate(found)
    ]


def _is_cpu(name: str) -> bool:
    return any(word in name.lower() for word in ("llvmpipe", "swiftshader", "lavapipe"))


def _number(name: str, default: int) -> int:
    """An environment variable that is a number."""
    text = os.environ.get(name) or str(default)
    if not (text.isascii() and text.isdigit()):
        raise DeviceError(f"the environment variable {name} must be a number, not `{text}`")
    return int(text)


def choose(index: int | None = None) -> int:
    """Device to use: the given number, ``RUSTG_DEVICE``, else the first GPU, else the first."""
    if index is None and os.environ.get("RUSTG_DEVICE"):
        index = _number("RUSTG_DEVICE", 0)
    found = devices()
    if index is not None:
        if not 0 <= index < len(found):
            raise DeviceError(f"there is no device {index}: `rustg devices` lists 0 to {len(found) - 1}")
        return index
    return next((device.index for device in found if not device.cpu), 0)


def keep_forever(thing) -> None:
    """Keeps an object from ever being ended, also when the process ends: a forked process waits for ever where a driver waits for its threads."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(thing))


@dataclass
class Made:
    """Pipelines made so far: how many, their bytes of SPIR-V, seconds on the clock and of the CPU."""

    pipelines: int = 0
    bytes: int = 0
    wall: float = 0.0
    cpu: float = 0.0

    def add(self, size: int, wall: float, cpu: float) -> None:
        """Counts one more."""
        self.pipelines += 1
        self.bytes += size
        self.wall += wall
        self.cpu += cpu


class Device:
    """A Kompute manager with the five buffers of the binding convention.

    ``heap`` holds all tables, ``consts`` the constant tables, ``control`` (``Device.words``) the
    directory and control words, ``staging`` and ``bulk`` carry data between host and heap.

    ``serial``: for small inputs; lavapipe then does without worker threads, since to hand over a dispatch takes longer than one
    over few rows.
    """

    def __init__(self, index: int | None = None, heap_bytes: int | None = None, serial: bool = False):
        self.kp = kp = _kp()
        self.index = choose(index)
        serial = serial and THREADS_VARIABLE not in os.environ
        if serial:
            os.environ[THREADS_VARIABLE] = "0"
        try:
            self.manager = kp.Manager(self.index)
        finally:
            if serial:
                del os.environ[THREADS_VARIABLE]
        self.name = self.manager.get_device_properties()["device_name"]
        self.serial = serial and "llvmpipe" in self.name
        self.cpu = _is_cpu(self.name)
        self.groups = 4 * min(os.cpu_count() or 1, 16) if self.cpu else GPU_GROUPS
        if heap_bytes is None:
            usual = LAVAPIPE_HEAP if "llvmpipe" in self.name else CPU_HEAP if self.cpu else GPU_HEAP
            heap_bytes = _number("RUSTG_HEAP", usual)
        self.heap_words = heap_bytes // 4
        #: First word of the heap's end that is kept between compilations (`Session.reserve`).
        self.reserved = self.heap_words
        kinds = kp.TensorTypes
        try:
            self.heap = self._tensor(self.heap_words, kinds.storage)
        except Exception as error:
            raise DeviceError(f"{self.name} has no room for a heap of {heap_bytes} bytes: {error}") from None
        if self.cpu:
            _huge_pages(heap_bytes)
        data, self.const_bases = _constants()
        self.consts = self.manager.tensor_t(data, kinds.device)
        self.control = self._tensor(schema.CONTROL_SIZE, kinds.device)
        self.staging = self._tensor(STAGING_WORDS, kinds.device)
        self.bulk = self._tensor(BULK_WORDS, kinds.device)
        self.fence = self._tensor(1, kinds.device)
        self.words = self.control.data()
        for const_id, base in enumerate([*self.const_bases, len(data)]):
            self.words[schema.CONST_DIRECTORY + const_id] = base
        self.tensors = [self.heap, self.consts, self.control, self.staging, self.bulk]
        self.made = Made()
        #: What phases keep between compilations, by phase.
        self.stores: dict[str, object] = {}
        #: Of loops: how many rounds they took, by the key of their phase's block; the passes that they left out at some time.
        self.rounds: dict = {}
        self.idle_seen: set = set()
        self._algorithms: dict[tuple[str, int, int], object] = {}
        self.run([kp.OpTensorSyncDevice([self.consts, self.control])])

    def _tensor(self, words: int, kind):
        # A storage tensor has no host copy, so Kompute must not be handed gigabytes of zeros:
        # np.zeros is lazily backed, and only its size is read.
        return self.manager.tensor_t(np.zeros(max(words, 1), np.uint32), kind)

    def grid(self, rows: int) -> int:
        """Workgroups for passes over about ``rows`` rows.

        lavapipe ends all loops of an invocation after 65,535 rounds in total (Mesa's
        LP_MAX_TGSI_LOOP_ITERATIONS), so many rows need many invocations; each workgroup costs 1 us there.
        """
        if debug.options().groups:
            return debug.options().groups
        if self.cpu and rows <= SMALL_ROWS:
            return 1 if self.serial else min(self.groups, SMALL_GROUPS)
        if rows <= LARGE_ROWS:
            return self.groups
        return max(self.groups, min(1 << (rows.bit_length() - 14), 1024))

    def algorithm(self, name: str, groups: int | None = None, threads: int = glsl.DEFAULT_LOCAL):
        """The pipeline of pass ``name`` with a number of workgroups, and threads of each where the pass leaves that open, kept after its first use."""
        source = glsl.parse_cached(name)
        groups = source.grid or groups or self.groups
        if self.cpu:
            groups = max(source.least, groups // source.share)
        threads = threads if source.flexible else source.local
        found = self._algorithms.get((name, groups, threads))
        if found is None:
            spirv = glsl.load(name)[1]
            wall, cpu = time.perf_counter(), time.process_time()
            special = np.array([threads] if source.flexible and threads != source.local else [], np.uint32)
            found = self.manager.algorithm(self.tensors, spirv, (groups, 1, 1), special, np.zeros(glsl.MAX_PARAMS, np.uint32))
            self.made.add(len(spirv), time.perf_counter() - wall, time.process_time() - cpu)
            self._algorithms[(name, groups, threads)] = found
        return found

    def run(self, operations) -> None:
        """Records the operations, evaluates them and waits for it."""
        # A new one: Kompute's command pools do not allow what was recorded to be recorded over.
        sequence = self.manager.sequence()
        for operation in operations:
            sequence.record(operation)
        sequence.eval()


def _huge_pages(size: int) -> None:
    """Asks for huge pages behind the heap of a CPU driver: passes go over many columns at a time.

    Only advice: where the heap is not found (it is the anonymous mapping of just its size) or the
    system has no huge pages, nothing changes.
    """
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        for line in Path("/proc/self/maps").read_text().splitlines():
            fields = line.split()
            low, high = (int(word, 16) for word in fields[0].split("-"))
            if len(fields) == 5 and size <= high - low < size + (1 << 21):
                libc.madvise(ctypes.c_void_p(low), ctypes.c_size_t(high - low), MADV_HUGEPAGE)
    except (OSError, AttributeError, ValueError):
        pass


def _constants() -> tuple[np.ndarray, list[int]]:
    """All constant tables one after the other, and where each begins."""
    prebuilt = glsl.PREBUILT / "constants.npz"
    stored = np.load(prebuilt) if prebuilt.is_file() else {}
    parts, bases, at = [], [], 0
    for name, const in REGISTRY.consts.items():
        words = stored[name] if name in stored else glsl.store().words(f"const/{name}", const.build)
        bases.append(at)
        parts.append(words)
        at += len(words)
    parts.append(np.zeros(16, np.uint32))
    return np.concatenate(parts), bases
