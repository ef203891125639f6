"""rustg: a Rust compiler whose phases run as compute shaders.

``rustg.compile`` makes Rust kernels callable from Python; see `rustg.kernels` and ``docs/kernels.md``.
"""

__version__ = "0.1.0"

_KERNELS = ("CompileError", "DeviceArray", "DeviceError", "Kernel", "KernelPanic", "Module", "array", "compile", "empty", "spirv", "zeros")


def __getattr__(name: str):
    # The command line does not need what kernels need.
    if name in _KERNELS:
        from importlib import import_module

        return getattr(import_module("rustg.kernels"), name)
    raise AttributeError(f"module 'rustg' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_KERNELS])
