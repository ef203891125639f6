"""rustg: a Rust compiler whose phases run as compute shaders.

``rustg.compile`` makes Rust kernels callable from Python; see `rustg.kernels` and ``docs/kernels.md``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rustg.kernels import (
        CompileError, DeviceArray, DeviceError, Kernel, KernelPanic, Module, array, compile, empty, spirv, zeros,
    )

__version__ = "0.1.0"

__all__ = ["CompileError", "DeviceArray", "DeviceError", "Kernel", "KernelPanic", "Module", "array", "compile", "empty", "spirv", "zeros"]


def __getattr__(name: str):
    # The command line does not need what kernels need.
    if name in __all__:
        from importlib import import_module

        value = globals()[name] = getattr(import_module("rustg.kernels"), name)
        return value
    raise AttributeError(f"module 'rustg' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
