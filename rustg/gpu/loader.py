"""What the Vulkan loader knows of its devices: how many there are, and their features.

Kompute ends the whole process where there is no device, and tells nothing of features.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_NAMES = {"win32": ("vulkan-1.dll",), "darwin": ("libvulkan.1.dylib", "libMoltenVK.dylib")}


class _InstanceCreateInfo(ctypes.Structure):
    """VkInstanceCreateInfo."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("flags", ctypes.c_uint32),
        ("application", ctypes.c_void_p),
        ("layer_count", ctypes.c_uint32),
        ("layers", ctypes.c_void_p),
        ("extension_count", ctypes.c_uint32),
        ("extensions", ctypes.c_void_p),
    ]


def _load():
    for name in _NAMES.get(sys.platform, ("libvulkan.so.1", "libvulkan.so")):
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None


@dataclass(frozen=True)
class Physical:
    """One Vulkan device: its name, versions of its Vulkan and of its driver, whether shaders have ``f64`` and 64-bit integers."""

    name: str
    api: tuple[int, int, int]
    driver: int
    float64: bool
    int64: bool


@contextmanager
def _devices() -> Iterator[tuple]:
    """The library and the handles of its devices; the library is None where there is none by a known name."""
    vulkan = _load()
    if vulkan is None:
        yield None, []
        return
    info = _InstanceCreateInfo(type=1)  # VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO
    instance = ctypes.c_void_p()
    if vulkan.vkCreateInstance(ctypes.byref(info), None, ctypes.byref(instance)):
        yield vulkan, []
        return
    try:
        count = ctypes.c_uint32()
        found: list = []
        if not vulkan.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), None) and count.value:
            handles = (ctypes.c_void_p * count.value)()
            vulkan.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), handles)
            found = [ctypes.c_void_p(handle) for handle in handles]
        yield vulkan, found
    finally:
        vulkan.vkDestroyInstance(instance, None)


def device_count() -> int | None:
    """Number of Vulkan devices; None where that cannot be told without Kompute (no loader by a known name)."""
    with _devices() as (vulkan, found):
        return None if vulkan is None else len(found)


#: Places in VkPhysicalDeviceFeatures, 55 words, and of the name in VkPhysicalDeviceProperties.
_FLOAT64, _INT64, _FEATURES, _NAME = 39, 40, 55, 20
_PROPERTIES_BYTES = 4096  # more than the structure has


def physical_devices() -> list[Physical]:
    """All devices in the loader's order, which is Kompute's."""
    result = []
    with _devices() as (vulkan, found):
        for handle in found:
            raw, features = ctypes.create_string_buffer(_PROPERTIES_BYTES), (ctypes.c_uint32 * _FEATURES)()
            vulkan.vkGetPhysicalDeviceProperties(handle, raw)
            vulkan.vkGetPhysicalDeviceFeatures(handle, features)
            api, driver = struct.unpack_from("<2I", raw)
            name = raw.raw[_NAME : raw.raw.index(b"\0", _NAME)].decode("utf-8", "replace")
            version = (api >> 22 & 0x7F, api >> 12 & 0x3FF, api & 0xFFF)
            result.append(Physical(name, version, driver, bool(features[_FLOAT64]), bool(features[_INT64])))
    return result
