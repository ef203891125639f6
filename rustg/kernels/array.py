"""Arrays that stay on the device between calls."""

from __future__ import annotations

import math
import operator
import weakref
from collections.abc import Sequence
from typing import Any

import numpy as np

from rustg.gpu.device import DeviceError


class DeviceArray:
    """An array in the arena of a device: pass it to kernels in place of a numpy array, nothing is copied.

    ``shape``, ``dtype``, ``ndim``, ``size``, ``nbytes`` are numpy's and cannot be changed; ``.numpy()`` copies it to the host,
    ``.set(a)`` from there, ``.reshape(n, 4)`` is the same memory with another shape.  What takes numpy's or DLPack's protocol gets a copy on
    the host; ``copy`` and ``pickle`` make a new array on the device of the same number.  In a process that was forked from the one that
    made it, its methods raise ``DeviceError``.
    """

    def __init__(self, runtime, shape: tuple[int, ...], dtype: np.dtype, owner: DeviceArray | None = None):
        self._runtime, self._owner = runtime, owner
        self._dtype, self._shape = dtype, shape
        self._size = math.prod(shape)
        self._address = owner._address if owner else runtime.arena.allocate(self.nbytes)
        if owner is None:
            weakref.finalize(self, runtime.arena.release, self._address).atexit = False

    @property
    def runtime(self):
        """The device; ``DeviceError`` in a forked process, which has not got it."""
        if self._runtime.lost:
            raise DeviceError("the array is one of the process that this one was forked from")
        return self._runtime

    @property
    def dtype(self) -> np.dtype:
        """Type of the elements."""
        return self._dtype

    @property
    def shape(self) -> tuple[int, ...]:
        """Size of each dimension."""
        return self._shape

    @property
    def ndim(self) -> int:
        """Number of dimensions."""
        return len(self._shape)

    @property
    def size(self) -> int:
        """Number of elements."""
        return self._size

    @property
    def nbytes(self) -> int:
        """Number of bytes."""
        return self._size * self._dtype.itemsize

    @property
    def address(self) -> int:
        """Byte offset in the arena; it stays as long as the array."""
        return self._address

    def numpy(self) -> np.ndarray:
        """A copy on the host."""
        arena = self.runtime.arena
        with arena.lock:
            return arena.array(self._address, self._shape, self._dtype).copy()

    def set(self, data: Any) -> None:
        """Copies from the host; ``ValueError`` where shape or dtype differ."""
        data = to_numpy(data)
        if data.shape != self._shape or data.dtype != self._dtype:
            raise ValueError(f"expected {self._dtype} {self._shape}, got {data.dtype} {data.shape}")
        arena = self.runtime.arena
        with arena.lock:
            arena.write(self._address, data)

    def reshape(self, *shape: int | Sequence[int]) -> DeviceArray:
        """The same memory with another shape, one of whose sizes may be -1; ``ValueError`` where the sizes do not fit."""
        sizes = [operator.index(n) for n in (shape[0] if len(shape) == 1 and isinstance(shape[0], tuple | list) else shape)]
        known = math.prod(n for n in sizes if n != -1)
        if sizes.count(-1) == 1 and known and self._size % known == 0:
            sizes[sizes.index(-1)] = self._size // known
        if min(sizes, default=0) < 0 or math.prod(sizes) != self._size:
            raise ValueError(f"an array of shape {self._shape} has no shape {tuple(sizes)}")
        return DeviceArray(self.runtime, tuple(sizes), self._dtype, self)

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        if dl_device not in (None, self.__dlpack_device__()) or copy is False:
            raise BufferError("what leaves a DeviceArray by DLPack is a copy on the host")
        return self.numpy().__dlpack__()

    def __dlpack_device__(self) -> tuple[int, int]:
        return (1, 0)  # kDLCPU

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        if copy is False:
            raise ValueError("a DeviceArray becomes an array of the host by a copy")
        result = self.numpy()
        return result if dtype is None else result.astype(dtype, copy=False)

    def __len__(self) -> int:
        if not self._shape:
            raise TypeError("len() of an array without dimensions")
        return self._shape[0]

    def __reduce__(self):
        return _again, (self.numpy(), self._runtime.index)

    def __repr__(self) -> str:
        return f"rustg.DeviceArray(shape={self._shape}, dtype={self._dtype})"


def _again(data: np.ndarray, device: int) -> DeviceArray:
    return array(data, device=device)


def _runtime(device):
    from .runtime import runtime

    return runtime(device)


def array(data: Any, dtype: Any = None, *, device: int | None = None) -> DeviceArray:
    """Copies an array (anything that numpy takes, DLPack too) to a device.

    ``dtype``: another type than the array's; numbers are converted as numpy does.  ``device``: its number in ``rustg devices``.
    ``TypeError`` for elements that are no numbers, bools or structs of these, ``MemoryError`` where a device's GiB for arrays is full.
    """
    data = np.asarray(to_numpy(data), dtype)
    result = DeviceArray(_runtime(device), data.shape, _plain(data.dtype))
    result.set(data)
    return result


def empty(shape: int | Sequence[int], dtype: Any = np.float32, *, device: int | None = None) -> DeviceArray:
    """An array on a device whose content is whatever is there; errors as for `array`, ``ValueError`` for negative sizes."""
    sizes = tuple(operator.index(n) for n in shape) if isinstance(shape, Sequence | np.ndarray) else (operator.index(shape),)
    if min(sizes, default=0) < 0:
        raise ValueError(f"the shape {sizes} has negative sizes")
    return DeviceArray(_runtime(device), sizes, _plain(np.dtype(dtype)))


def zeros(shape: int | Sequence[int], dtype: Any = np.float32, *, device: int | None = None) -> DeviceArray:
    """An array of zeros on a device; errors as for `empty`."""
    result = empty(shape, dtype, device=device)
    arena = result.runtime.arena
    with arena.lock:
        arena.fill(result.address, result.nbytes)
    return result


def _plain(dtype: np.dtype) -> np.dtype:
    """The type, if its elements are plain data, which mean the same on a device."""
    if dtype.hasobject or dtype.base.kind not in "biufcV":
        raise TypeError(f"elements of type {dtype} cannot be on a device")
    return dtype


def to_numpy(value) -> np.ndarray:
    """An array of the host for what offers numpy's or DLPack's protocol; no copy where none is needed."""
    if isinstance(value, np.ndarray):
        return np.asarray(value)
    if isinstance(value, DeviceArray):
        return value.numpy()
    if hasattr(value, "__dlpack__") and not hasattr(value, "__array_interface__"):
        return np.from_dlpack(value)
    return np.asarray(value)
