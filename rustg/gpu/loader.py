"""What the Vulkan loader knows of its devices: how many there are, and their features.

Kompute ends the whole process where there is no device, and tells nothing of features.
"""

from __future__ import annotations

import ctypes
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


class _ApplicationInfo(ctypes.Structure):
    """VkApplicationInfo."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("version", ctypes.c_uint32),
        ("engine", ctypes.c_char_p),
        ("engine_version", ctypes.c_uint32),
        ("api", ctypes.c_uint32),
    ]


class _DriverProperties(ctypes.Structure):
    """VkPhysicalDeviceDriverProperties."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("id", ctypes.c_int),
        ("name", ctypes.c_char * 256),
        ("info", ctypes.c_char * 256),
        ("conformance", ctypes.c_uint8 * 4),
    ]


class _Properties(ctypes.Structure):
    """VkPhysicalDeviceProperties2 with the beginning of VkPhysicalDeviceProperties, and more room than the rest needs."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("api", ctypes.c_uint32),
        ("driver", ctypes.c_uint32),
        ("vendor", ctypes.c_uint32),
        ("device", ctypes.c_uint32),
        ("kind", ctypes.c_int),
        ("name", ctypes.c_char * 256),
        ("rest", ctypes.c_uint64 * 256),
    ]


#: Values of VkStructureType.
_APPLICATION_INFO, _INSTANCE_CREATE_INFO, _PROPERTIES_2, _DRIVER_PROPERTIES = 0, 1, 1000059001, 1000196000


@dataclass(frozen=True)
class Physical:
    """One Vulkan device: its name, version of Vulkan, driver with its version, whether shaders have ``f64``."""

    name: str
    api: str
    driver: str
    float64: bool


@contextmanager
def _devices() -> Iterator[tuple]:
    """The library and the handles of its devices; the library is None where there is none by a known name."""
    vulkan = _load()
    if vulkan is None:
        yield None, []
        return
    application = _ApplicationInfo(type=_APPLICATION_INFO, name=b"rustg", api=1 << 22 | 1 << 12)  # Vulkan 1.1
    info = _InstanceCreateInfo(type=_INSTANCE_CREATE_INFO, application=ctypes.addressof(application))
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


#: Number of words of VkPhysicalDeviceFeatures, and the place of shaderFloat64.
_FEATURES, _FLOAT64 = 55, 39


def physical_devices() -> list[Physical]:
    """All devices in the loader's order, which is Kompute's."""
    result = []
    with _devices() as (vulkan, found):
        for handle in found:
            driver = _DriverProperties(type=_DRIVER_PROPERTIES)
            properties, features = _Properties(type=_PROPERTIES_2, next=ctypes.addressof(driver)), (ctypes.c_uint32 * _FEATURES)()
            vulkan.vkGetPhysicalDeviceProperties2(handle, ctypes.byref(properties))
            vulkan.vkGetPhysicalDeviceFeatures(handle, features)
            api = f"{properties.api >> 22 & 0x7F}.{properties.api >> 12 & 0x3FF}.{properties.api & 0xFFF}"
            name, *about = (text.decode("utf-8", "replace") for text in (properties.name, driver.name, driver.info))
            result.append(Physical(name, api, " ".join(filter(None, about)), bool(features[_FLOAT64])))
    return result
