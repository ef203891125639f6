"""Running PTX modules through the CUDA driver API, where there is an NVIDIA device."""

from __future__ import annotations

import ctypes
from ctypes import byref, c_char_p, c_int, c_size_t, c_uint, c_uint64, c_void_p

import numpy as np

from rustg.registry import REGISTRY

IO = {name[3:]: value for name, value in REGISTRY.constants.items() if name.startswith("IO_")}
WORDS, MESSAGE_BYTES = 64, 1024


def driver():
    """The CUDA driver library, or None where there is none or no device."""
    try:
        cuda = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return None
    count = c_int()
    if cuda.cuInit(0) or cuda.cuDeviceGetCount(byref(count)) or not count.value:
        return None
    return cuda


class CudaError(Exception):
    """A call of the driver failed."""


class Module:
    """A loaded module with its io buffer and its ring."""

    def __init__(self, cuda, text: bytes, *, stack: int = 1 << 14, ring: int = 1 << 20):
        self.cuda, self.ring_bytes = cuda, ring
        device, context = c_int(), c_void_p()
        self._call("cuDeviceGet", byref(device), 0)
        self._call("cuDevicePrimaryCtxRetain", byref(context), device)
        self._call("cuCtxSetCurrent", context)
        self._call("cuCtxSetLimit", 0, c_size_t(stack))  # CU_LIMIT_STACK_SIZE
        self.module = c_void_p()
        log = ctypes.create_string_buffer(1 << 14)
        keys, values = (c_int * 2)(5, 6), (c_void_p * 2)(ctypes.addressof(log), c_void_p(len(log)))
        status = cuda.cuModuleLoadDataEx(byref(self.module), c_char_p(text), 2, keys, values)
        if status:
            raise CudaError(f"cuModuleLoadDataEx: {status}: {log.value.decode(errors='replace')}")
        self.io = self.upload(np.zeros(WORDS, np.uint32))
        self.ring = self.upload(np.zeros(ring // 4 + MESSAGE_BYTES // 4, np.uint32))
        assert self.ring >> 32 == (self.ring + ring + MESSAGE_BYTES) >> 32
        self._put(self._global("rustg_io"), np.array([self.io], np.uint64))
        self.launch("rustg_init", [], 1, 1)

    def _call(self, name: str, *args) -> None:
        status = getattr(self.cuda, name)(*args)
        if status:
            raise CudaError(f"{name}: error {status}")

    def _global(self, name: str) -> int:
        at, size = c_uint64(), c_size_t()
        self._call("cuModuleGetGlobal_v2", byref(at), byref(size), self.module, name.encode())
        return at.value

    def _put(self, at: int, data: np.ndarray) -> None:
        self._call("cuMemcpyHtoD_v2", c_uint64(at), data.ctypes.data_as(c_void_p), c_size_t(data.nbytes))

    def upload(self, data: np.ndarray) -> int:
        """Address of a copy of the array on the device."""
        at, data = c_uint64(), np.ascontiguousarray(data)
        self._call("cuMemAlloc_v2", byref(at), c_size_t(max(data.nbytes, 1)))
        if data.nbytes:
            self._put(at.value, data)
        return at.value

    def download(self, at: int, into: np.ndarray) -> np.ndarray:
        """Fills an array from an address of the device."""
        self._call("cuMemcpyDtoH_v2", into.ctypes.data_as(c_void_p), c_uint64(at), c_size_t(into.nbytes))
        return into

    def launch(self, name: str, values: list, threads: int, group: int = 64) -> dict[str, int]:
        """Runs a kernel over ``threads`` threads; values are ctypes objects. Returns the words of the io buffer."""
        words = np.zeros(WORDS, np.uint32)
        message = self.ring + self.ring_bytes
        words[1] = message & 0xFFFFFFFF
        words[IO["RING"]], words[IO["HIGH"]] = self.ring & 0xFFFFFFFF, self.ring >> 32
        words[IO["RING_BYTES"]] = self.ring_bytes
        self._put(self.io, words)
        self._put(self._global("rustg_threads"), np.array([threads, 1, 1], np.uint32))
        function = c_void_p()
        self._call("cuModuleGetFunction", byref(function), self.module, name.encode())
        pointers = (c_void_p * max(len(values), 1))(*[ctypes.addressof(value) for value in values])
        groups = (threads + group - 1) // group
        self._call(
            "cuLaunchKernel", function, c_uint(groups), c_uint(1), c_uint(1), c_uint(group), c_uint(1), c_uint(1),
            c_uint(0), c_void_p(), pointers, c_void_p(),
        )
        self._call("cuCtxSynchronize")
        self.words = self.download(self.io, words)
        return {name: int(words[at]) for name, at in IO.items() if at < WORDS}

    def printed(self) -> bytes:
        """What the last launch printed to stdout, in the order of the ring."""
        end = min(int(self.words[IO["RING_NEXT"]]), self.ring_bytes)
        raw = self.download(self.ring, np.zeros((end + 3) // 4, np.uint32)).tobytes() if end else b""
        out, at, errors = b"", 0, False
        while at + 8 <= end:
            head = int.from_bytes(raw[at + 4 : at + 8], "little")
            size, kind = head & 0x3FFFFFFF, head >> 30
            if int.from_bytes(raw[at : at + 4], "little") == 0xFFFFFFFF:
                break
            if kind:
                errors = kind == 1
            elif not errors:
                out += raw[at + 8 : at + 8 + size]
            at += 8 + (size + 3) // 4 * 4
        return out

    def message(self) -> str:
        """The message of the panic."""
        raw = self.download(self.ring + self.ring_bytes, np.zeros(MESSAGE_BYTES, np.uint8)).tobytes()
        return raw[: int(self.words[2])].decode(errors="replace")
