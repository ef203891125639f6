"""The kernels of tests/kernels/test_recursion.py as text for Metal."""

import pytest
from rust_kernels import module_of

pytestmark = pytest.mark.host
globals().update(module_of("test_recursion"))
