"""The flat memory of kernels: one buffer of a device, in which arrays, stacks and static data live.

An address is a byte offset into the buffer.  On CPU drivers the buffer is the host's own memory; on GPUs it has a
copy on the host, and whole copies go over only when one side has changed.
"""

from __future__ import annotations

import bisect

import numpy as np

ALIGN = 64
#: Bytes at the start that belong to the static data of the module that runs.
STATIC_BYTES = 1 << 16
FIRST_BYTES = 1 << 23
#: Largest arena: sizes and addresses are 32-bit words, and drivers bind at most this much.
MAX_BYTES = (1 << 30) - 4096


class Arena:
    """An allocator over a Kompute tensor of 32-bit words; it grows by doubling, addresses stay."""

    def __init__(self, kp, manager, cpu: bool, size: int = FIRST_BYTES):
        self.kp, self.manager, self.cpu = kp, manager, cpu
        self.kind = kp.TensorTypes.host if cpu else kp.TensorTypes.device
        #: Counts the tensors, so that whoever is bound to one sees that it is gone.
        self.generation = 0
        self.host_changed, self.device_changed = False, False
        self._make(size)
        self._free: list[tuple[int, int]] = [(STATIC_BYTES, size - STATIC_BYTES)]
        self._used: dict[int, int] = {}

    def _make(self, size: int) -> None:
        self.size = size
        self.tensor = self.manager.tensor_t(np.zeros(size // 4, np.uint32), self.kind)
        self.bytes = self.tensor.data().view(np.uint8)
        self.generation += 1
        self.host_changed = True

    def allocate(self, size: int) -> int:
        """Address of ``size`` fresh bytes, a multiple of 64; raises ``MemoryError``."""
        size = max((size + ALIGN - 1) & ~(ALIGN - 1), ALIGN)
        while True:
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
        new = self.size
        while new < self.size + size:
            new *= 2
        if new > MAX_BYTES:
            new = MAX_BYTES
            if new < self.size + size:
                raise MemoryError(f"the arrays of kernels need more than the {MAX_BYTES >> 20} MiB of an arena")
        self.to_host()
        old, end = self.bytes.copy(), self.size
        self._make(new)
        self.bytes[: len(old)] = old
        self._release(end, new - end)

    def free(self, at: int) -> None:
        """Gives the bytes at an address back."""
        self._release(at, self._used.pop(at))

    def _release(self, at: int, size: int) -> None:
        i = bisect.bisect(self._free, (at, 0))
        self._free.insert(i, (at, size))
        for k in (i, i - 1):
            if 0 <= k < len(self._free) - 1 and sum(self._free[k]) == self._free[k + 1][0]:
                self._free[k : k + 2] = [(self._free[k][0], self._free[k][1] + self._free[k + 1][1])]

    def write(self, at: int, data: np.ndarray) -> None:
        """Copies the bytes of a contiguous array to an address."""
        raw = data.reshape(-1).view(np.uint8) if data.size else np.zeros(0, np.uint8)
        self.to_host()
        self.bytes[at : at + len(raw)] = raw
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

    def to_host(self) -> None:
        """Fetches what kernels wrote, if the host has not seen it."""
        if self.device_changed and not self.cpu:
            sequence = self.manager.sequence()
            sequence.record(self.kp.OpTensorSyncLocal([self.tensor]))
            sequence.eval()
        self.device_changed = False

    def to_device(self) -> None:
        """Sends what the host wrote, before a dispatch."""
        if self.host_changed and not self.cpu:
            sequence = self.manager.sequence()
            sequence.record(self.kp.OpTensorSyncDevice([self.tensor]))
            sequence.eval()
        self.host_changed = False
