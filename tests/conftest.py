"""Fixtures shared by all tests: one device for the whole run, a fresh session for each test."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from rustg.gpu.device import Device
from rustg.gpu.scheduler import Session

# Random inputs are the same in every run, so that a failure is one of the change at hand; RUSTG_EXPLORE=1 draws new ones.
settings.register_profile("repeatable", derandomize=True)
settings.load_profile("default" if os.environ.get("RUSTG_EXPLORE") else "repeatable")

ROOT = Path(__file__).parent
#: What runs the same on every driver, or starts processes (SwiftShader compiles all shaders in each):
#: tested once. (conformance/test_drivers.py compares the drivers on a sample, its slow test on all programs.)
HOST = (
    "conformance", "diagnostics", "library", "robust", "gpu/test_shaders.py", "gpu/test_startup.py", "gpu/test_validation.py",
    "kernels/test_cli.py", "parse/test_bounds.py", "programs/test_random_programs.py", "ptx", "unsupported",
)


def pytest_collection_modifyitems(items):
    """Marks the tests that need not run again on a second driver."""
    for item in items:
        path = item.path.relative_to(ROOT).as_posix()
        if any(path == name or path.startswith(name + "/") for name in HOST):
            item.add_marker(pytest.mark.host)


@pytest.fixture(scope="session")
def device():
    """The Vulkan device under test (VK_ICD_FILENAMES and RUSTG_DEVICE choose it)."""
    return Device()


@pytest.fixture
def session(device):
    """A session with empty tables."""
    return Session(device)
