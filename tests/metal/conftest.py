"""Makes what other folders test for SPIR-V importable."""

import sys
from pathlib import Path

import pytest

for _folder in ("lir", "spirv", "kernels", "metal"):
    sys.path.insert(0, str(Path(__file__).parent.parent / _folder))


@pytest.fixture(scope="session")
def panics():
    """Runs a kernel that panics; gives the exception."""
    from rustg.kernels.errors import KernelPanic

    def run(kernel, *args, **launch):
        with pytest.raises(KernelPanic) as caught:
            kernel(*args, **launch)
        return caught.value
    return run
