"""Arrays that stay on the device between calls."""

from __future__ import annotations

import weakref

import numpy as np


class DeviceArray:
    """An array in the arena of a device: pass it to kernels in place of a numpy array, nothing is copied.

    ``shape``, ``dtype``, ``nbytes`` are numpy's; ``.numpy()`` copies it to the host, ``.set(a)`` from there, ``.reshape(n, 4)`` is the same
    memory with another shape.  What takes DLPack gets a copy on the host.
    """

    def __init__(self, runtime, shape: tuple[int, ...], dtype, owner: DeviceArray | None = None):
        self.runtime, self._owner = runtime, owner
        self.dtype, self.shape = np.dtype(dtype), tuple(int(n) for n in shape)
        self.size = int(np.prod(self.shape, dtype=np.int64))
        self.nbytes = self.size * self.dtype.itemsize
        self.address = owner.address if owner else runtime.arena.allocate(self.nbytes)
        if owner is None:
            self._finalizer = weakref.finalize(self, runtime.arena.free, self.address)

    @property
    def ndim(self) -> int:
        """Number of dimensions."""
        return len(self.shape)

    def numpy(self) -> np.ndarray:
        """A copy on the host."""
        return self.runtime.arena.read(self.address, self.nbytes).copy().view(self.dtype).reshape(self.shape)

    def set(self, data) -> None:
        """Copies from the host; ``ValueError`` where shape or dtype differ."""
        data = np.ascontiguousarray(data)
        if data.shape != self.shape or data.dtype != self.dtype:
            raise ValueError(f"expected {self.dtype} {self.shape}, got {data.dtype} {data.shape}")
        self.runtime.arena.write(self.address, data)

    def reshape(self, *shape) -> DeviceArray:
        """The same memory with another shape, one of whose sizes may be -1; ``ValueError`` where the sizes do not fit."""
        sizes = [int(n) for n in (shape[0] if len(shape) == 1 and isinstance(shape[0], tuple | list) else shape)]
        known = int(np.prod([n for n in sizes if n != -1], dtype=np.int64))
        if sizes.count(-1) == 1 and known and self.size % known == 0:
            sizes[sizes.index(-1)] = self.size // known
        if min(sizes, default=0) < 0 or int(np.prod(sizes, dtype=np.int64)) != self.size:
            raise ValueError(f"an array of shape {self.shape} has no shape {tuple(sizes)}")
        return DeviceArray(self.runtime, tuple(sizes), self.dtype, self)

    def __dlpack__(self, **options):
        return self.numpy().__dlpack__(**options)

    def __dlpack_device__(self) -> tuple[int, int]:
        return (1, 0)  # kDLCPU

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        result = self.numpy()
        return result if dtype is None else result.astype(dtype)

    def __len__(self) -> int:
        if not self.shape:
            raise TypeError("len() of an array without dimensions")
        return self.shape[0]

    def __repr__(self) -> str:
        return f"rustg.DeviceArray(shape={self.shape}, dtype={self.dtype}, address={self.address:#x})"


def _runtime(device):
    from .runtime import runtime

    return runtime(device)


def array(data, dtype=None, *, device: int | None = None) -> DeviceArray:
    """Copies an array (anything that numpy takes, DLPack too) to a device.  ``MemoryError`` where a device's GiB for arrays is full."""
    data = np.ascontiguousarray(to_numpy(data), dtype)
    result = DeviceArray(_runtime(device), data.shape, data.dtype)
    result.set(data)
    return result


def empty(shape, dtype=np.float32, *, device: int | None = None) -> DeviceArray:
    """An array on a device whose content is whatever is there; ``MemoryError`` as for `array`."""
    return DeviceArray(_runtime(device), tuple(np.atleast_1d(shape)), dtype)


def zeros(shape, dtype=np.float32, *, device: int | None = None) -> DeviceArray:
    """An array of zeros on a device; ``MemoryError`` as for `array`."""
    result = empty(shape, dtype, device=device)
    result.runtime.arena.fill(result.address, result.nbytes)
    return result


def to_numpy(value) -> np.ndarray:
    """An array of the host for what offers numpy's or DLPack's protocol; no copy where none is needed."""
    if isinstance(value, np.ndarray):
        return value
    if hasattr(value, "__dlpack__") and not hasattr(value, "__array_interface__"):
        return np.from_dlpack(value)
    return np.asarray(value)
