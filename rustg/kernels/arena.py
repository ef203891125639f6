"""The flat memory of kernels: one buffer of a device, in which arrays, stacks and static data live.

An address is a byte offset into the buffer.  On CPU drivers the buffer is the host's own memory; on GPUs it has a
copy on the host, and whole copies go over only when one side has changed.
"""

from __future__ import annotations

import bisect
import gc
import math
import threading
from collections import deque

import numpy as np

ALIGN = 64
#: Bytes at the start that belong to the static data of the module that runs. One thread computes them, perhaps byte by byte, and lavapipe ends
#: its loops after 65,535 rounds.
STATIC_BYTES = 1 << 16
#: Small, since GPUs are sent the whole arena when the host has changed any of it.
FIRST_BYTES = 1 << 22
#: Largest arena: sizes and addresses are 32-bit words, and drivers bind at most this much.
MAX_BYTES = (1 << 30) - 4096


class Arena:
    """An allocator over a Kompute tensor of 32-bit words; it grows by doubling, addresses stay.

    Threads take turns by `lock`, which they hold for as long as bytes have to stay where they are.
    """

    def __init__(self, kp, manager, cpu: bool, size: int = FIRST_BYTES):
        self.kp, self.manager, self.cpu = kp, manager, cpu
        self.kind = kp.TensorTypes.host if cpu else kp.TensorTypes.device
        self.lock = threading.RLock()
        #: Counts the tensors, so that whoever is bound to one sees that it is gone.
        self.generation = 0
        self.host_changed, self.device_changed = False, False
        self._make(size)
        self._free: list[tuple[int, int]] = [(STATIC_BYTES, size - STATIC_BYTES)]
        self._used: dict[int, int] = {}
        #: Addresses whose owners have gone: Python ends objects at any time, also while this allocator works.
        self._gone: deque[int] = deque()

    def _make(self, size: int) -> None:
        try:
            tensor = self.manager.tensor_t(np.zeros(size // 4, np.uint32), self.kind)
        except (RuntimeError, MemoryError) as error:
            raise MemoryError(f"the device has no room for {size >> 20} MiB of arrays: {error}") from None
        self.size, self.tensor = size, tensor
        self.bytes = tensor.data().view(np.uint8)
        self._pull = self._push = None
        self.generation += 1
        self.host_changed = True

    def allocate(self, size: int) -> int:
        """Address of ``size`` fresh bytes, a multiple of 64; raises ``MemoryError``."""
        size = max((size + ALIGN - 1) & ~(ALIGN - 1), ALIGN)
        with self.lock:
            while True:
                self._collect()
                for i, (at, room) in enumerate(self._free):
                    if room >= size:
                        if room == size:
                            del self._free[i]
                        else:
                            self._free[i] = (at + size, room - size)
                        self._used[at] = size
                        return at
                self._grow(size)

    def _grow(self, size: int) -> None:
        """Makes room for ``size`` bytes at the end."""
        at, room = self._free[-1] if self._free else (0, 0)
        end = at if at + room == self.size else self.size
        if end + size > MAX_BYTES:
            # Arrays may only wait for the collection of a cycle.
            gc.collect()
            if self._gone:
                return
            raise MemoryError(f"the arrays of kernels need more than the {MAX_BYTES >> 20} MiB of an arena")
        new = self.size
        while new < end + size:
            new *= 2
        self.to_host()
        tensor, old, kept = self.tensor, self.bytes, self.size
        self._make(min(new, MAX_BYTES))
        self.bytes[:kept] = old
        del tensor
        self._release(kept, self.size - kept)

    def free(self, at: int) -> None:
        """Gives the bytes at an address back, for those who hold the lock."""
        self._release(at, self._used.pop(at))

    def release(self, at: int) -> None:
        """Gives the bytes at an address back before the next allocation; may be called from anywhere, at any time."""
        self._gone.append(at)

    @property
    def room(self) -> int:
        """Bytes that are free, without growing."""
        with self.lock:
            self._collect()
            return sum(size for _, size in self._free)

    def _collect(self) -> None:
        while self._gone:
            self.free(self._gone.popleft())

    def _release(self, at: int, size: int) -> None:
        i = bisect.bisect(self._free, (at, 0))
        self._free.insert(i, (at, size))
        for k in (i, i - 1):
            if 0 <= k < len(self._free) - 1 and sum(self._free[k]) == self._free[k + 1][0]:
                self._free[k : k + 2] = [(self._free[k][0], self._free[k][1] + self._free[k + 1][1])]

    def write(self, at: int, data: np.ndarray) -> None:
        """Copies an array to an address, row by row where it is not contiguous."""
        if not data.nbytes:
            return
        self.to_host()
        place = self.bytes[at : at + data.nbytes]
        if data.flags.c_contiguous:
            place[:] = data.reshape(-1).view(np.uint8)
        else:
            place.view(data.dtype).reshape(data.shape)[...] = data
        self.host_changed = True

    def fill(self, at: int, size: int) -> None:
        """Sets bytes to zero."""
        self.to_host()
        self.bytes[at : at + size] = 0
        self.host_changed = True

    def read(self, at: int, size: int) -> np.ndarray:
        """The bytes at an address, as a view that is valid until the next operation."""
        self.to_host()
        return self.bytes[at : at + size]

    def array(self, at: int, shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
        """The array at an address, as a view that is valid until the next operation."""
        size = math.prod(shape) * dtype.itemsize
        return self.read(at, size).view(dtype).reshape(shape) if size else np.zeros(shape, dtype)

    def to_host(self) -> None:
        """Fetches what kernels wrote, if the host has not seen it."""
        if self.device_changed and not self.cpu:
            self._pull = self._pull or self._recorded(self.kp.OpTensorSyncLocal)
            self._pull.eval()
        self.device_changed = False

    def to_device(self) -> None:
        """Sends what the host wrote, before a dispatch."""
        if self.host_changed and not self.cpu:
            self._push = self._push or self._recorded(self.kp.OpTensorSyncDevice)
            self._push.eval()
        self.host_changed = False

    def _recorded(self, operation):
        """A sequence of one operation on the tensor, made once: Kompute remembers each that there ever was."""
        sequence = self.manager.sequence()
        sequence.record(operation([self.tensor]))
        return sequence
