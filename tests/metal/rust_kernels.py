"""Rust kernels as text for Metal on the CPU, called as those of `rustg.compile` are."""

from __future__ import annotations

import importlib.util
import struct
import tempfile
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from shim_host import IO, Library

import rustg
from rustg.driver import Compiler, Options, find_target
from rustg.kernels.arena import Arena
from rustg.kernels.build import PROFILES
from rustg.kernels.errors import KernelPanic
from rustg.kernels.interface import START, describe
from rustg.kernels.module import Module
from rustg.kernels.runtime import Code, Launch
from rustg.registry import REGISTRY

TESTS = Path(__file__).parent.parent
STACK = REGISTRY.constants["IO_PANIC_STACK"]
RING_BYTES, MESSAGE_BYTES = 1 << 20, 1024


@lru_cache(maxsize=1)
def compiler() -> Compiler:
    """One compiler for all tests."""
    return Compiler()


def compile_text(source: str, checks: bool = True, bounds: bool = True):
    """The compilation of a program for Metal; fails with its messages."""
    options = Options(target=find_target("metal"), overflow_checks=checks, debug_assertions=checks, index_checks=bounds)
    result = compiler().compile(["<kernel>"], options=options, texts={"<kernel>": source.encode()})
    assert not result.failed, result.messages
    return result


class Memory(Arena):
    """An arena of the process alone."""

    def __init__(self):
        super().__init__(SimpleNamespace(TensorTypes=SimpleNamespace(host=None)), None, True, 1 << 25)

    def _make(self, size: int) -> None:
        self.size, self.bytes = size, np.zeros(size, np.uint8)
        self.host_changed = True


class Loaded:
    """A module with its memory: the interface that `rustg.kernels.module` calls."""

    lost = False

    def __init__(self, library: Library, number: int, kernels: list[dict]):
        self.library, self.number, self.kernels = library, number, kernels
        self.runtime, self.arena = self, Memory()
        library.data(number, self.arena.bytes.view(np.uint32))
        self.ring, self.message = self.arena.allocate(RING_BYTES), self.arena.allocate(MESSAGE_BYTES)
        for index, kernel in enumerate(kernels):
            if kernel["name"] == START:
                self.run(index, Launch((1, 1, 1)))

    def run(self, index: int, launch: Launch) -> float:
        """Runs a kernel; raises `KernelPanic`."""
        kernel = self.kernels[index]
        groups = [-(-n // size) for n, size in zip(launch.threads, kernel["local"])]
        words = np.zeros(1024, np.uint32)
        words[[1, IO["ARENA"], IO["RING"], IO["RING_BYTES"]]] = self.message, self.arena.size, self.ring, RING_BYTES
        words[IO["THREADS_X"] : IO["THREADS_X"] + 3], words[IO["GROUPS_X"] : IO["GROUPS_X"] + 3] = launch.threads, groups
        words[IO["STACK_BYTES"]] = kernel["stack"]
        if kernel["stack"]:
            words[IO["STACK"]] = self.arena.allocate(kernel["stack"] * int(np.prod(groups)) * int(np.prod(kernel["local"])))
        block = words[IO["PARAMS"] :].view(np.uint8)
        for offset, kind, value in launch.params:
            struct.pack_into(kind, block, offset, value)
        self.library.run(self.number, kernel["name"].replace("::", "__"), self.arena.bytes.view(np.uint32), words, groups, kernel["local"])
        self.words = [int(word) for word in words[:32]]
        if self.words[0] == 0:
            return 0.0
        read = lambda at, size: self.arena.read(self.words[at], self.words[size]).tobytes().decode()  # noqa: E731
        known = self.words[0] in (1, STACK)
        x, y, _ = launch.threads
        n = self.words[7]
        raise KernelPanic(kernel["name"], "stack overflow" if self.words[0] == STACK else read(1, 2) if known else "aborted", read(3, 4) if known else "", self.words[5], self.words[6], n,
                          (n % x, n // x % y, n // (x * y)))

    def printed(self) -> bytes:
        """What the last run printed to stdout, in the order of the ring."""
        end = min(self.words[IO["RING_NEXT"]], RING_BYTES)
        raw = self.arena.read(self.ring, end).tobytes()
        out, at, errors = b"", 0, False
        while at + 8 <= end and raw[at : at + 4] != b"\xff\xff\xff\xff":
            head = int.from_bytes(raw[at + 4 : at + 8], "little")
            size, kind = head & 0x3FFFFFFF, head >> 30
            if kind:
                errors = kind == 1
            elif not errors:
                out += raw[at + 8 : at + 8 + size]
            at += 8 + (size + 3) // 4 * 4
        return out


def load(sources: list[str], checks: bool = True, bounds: bool = True) -> list[Loaded]:
    """Programs, with one call of the compiler of C++ for all of them."""
    texts, described = [], []
    for source in sources:
        result = compile_text(source, checks, bounds)
        kernels = describe(result.session, result.sources)
        for kernel, stack in zip(kernels, result.session.download("kernel", "stack").tolist()):
            kernel["stack"] = stack
        texts.append(result.image())
        described.append(kernels)
    with tempfile.TemporaryDirectory() as folder:
        library = Library(texts, Path(folder))
    return [Loaded(library, number, kernels) for number, kernels in enumerate(described)]


class MetalModule(Module):
    """A module whose kernels run on the CPU."""

    def __init__(self, loaded: Loaded):
        super().__init__(Code(loaded.kernels, np.zeros(0, np.uint32), [], np.zeros((0, 3), np.uint32), []), None, False, 0.0)
        self._loaded = loaded


def compile(source: str, *, profile: str = "debug") -> MetalModule:
    """As `rustg.compile`."""
    return MetalModule(load([source], *PROFILES[profile])[0])


def module_of(name: str) -> dict:
    """Tests and fixtures of a module of tests/kernels, with `rustg.compile` making text for Metal."""
    spec = importlib.util.spec_from_file_location(f"metal_{name}", TESTS / "kernels" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.rustg = SimpleNamespace(**{**vars(rustg), "compile": compile, "KernelPanic": KernelPanic})
    return {key: value for key, value in vars(module).items() if not key.startswith("_") and callable(value)}
