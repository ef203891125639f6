"""What the tests of kernels share."""

import sys
from pathlib import Path

import pytest

import rustg

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def panics():
    """Runs a kernel that panics; gives the exception."""
    def run(kernel, *args, **launch):
        with pytest.raises(rustg.KernelPanic) as caught:
            kernel(*args, **launch)
        return caught.value
    return run
