"""``rustg conformance``: whether rustg works on every Vulkan implementation of the machine.

Each device runs the same tests in a process of its own (`worker`): programs and errors of the compiler's own suite, kernels
with known results (`cases`). All devices must make the same bytes. What can be said without a device (validators, ptxas,
AMD's compiler) is in `offline`; `report` shows it all.
"""

from .run import ConformanceError, Result, run_conformance

__all__ = ["ConformanceError", "Result", "run_conformance"]
