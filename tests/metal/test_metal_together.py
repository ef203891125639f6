"""The kernels of tests/kernels/test_together.py as text for Metal."""

import pytest
from rust_kernels import module_of

pytestmark = pytest.mark.host
globals().update({name: test for name, test in module_of("test_together").items() if name != "test_what_is_refused"})
