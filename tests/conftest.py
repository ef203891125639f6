"""Fixtures shared by all tests: one device for the whole run, a fresh session for each test."""

import pytest

from rustg.gpu.device import Device
from rustg.gpu.scheduler import Session


@pytest.fixture(scope="session")
def device():
    """The Vulkan device under test (VK_ICD_FILENAMES and RUSTG_DEVICE choose it)."""
    return Device()


@pytest.fixture
def session(device):
    """A session with empty tables."""
    return Session(device)
