"""The functions of tests/kernels/rust as text for Metal on the CPU."""

import pytest
from rust_kernels import MetalModule, load
from same_as_rustc import FILES, source, wrong


@pytest.mark.host
def test_kernels():
    modules = [MetalModule(loaded) for loaded in load([source(file) for file in FILES])]
    assert [line for module, file in zip(modules, FILES) for line in wrong(module, file)] == []
