"""Rust kernels from Python: compile a text or file, call its kernels with numpy arrays.

    import numpy as np, rustg
    m = rustg.compile(\"\"\"
        #[kernel]
        pub fn saxpy(#[global_id] i: usize, a: f32, x: &[f32], y: &mut [f32]) {
            if i < y.len() { y[i] += a * x[i]; }
        }
    \"\"\")
    y = m.saxpy(2.0, x, y, threads=len(y))

``docs/kernels.md`` is the manual.
"""

from rustg.gpu.device import DeviceError

from .array import DeviceArray, array, empty, zeros
from .build import compile, spirv
from .errors import CompileError, KernelPanic
from .module import Kernel, Module

__all__ = ["CompileError", "DeviceArray", "DeviceError", "Kernel", "KernelPanic", "Module", "array", "compile", "empty", "spirv", "zeros"]

for _error in (CompileError, DeviceError, KernelPanic):
    _error.__module__ = "rustg"  # what a traceback shows is what one catches
