"""How many devices the Vulkan loader sees.

Kompute ends the whole process where there is no device, so this is asked before Kompute is.
"""

from __future__ import annotations

import ctypes
import sys

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


def device_count() -> int | None:
    """Number of Vulkan devices; None where that cannot be told without Kompute (no loader by a known name)."""
    vulkan = _load()
    if vulkan is None:
        return None
    info = _InstanceCreateInfo(type=1)  # VK_STRUCTURE_TYPE_INSTANCE_CREATE_INFO
    instance = ctypes.c_void_p()
    if vulkan.vkCreateInstance(ctypes.byref(info), None, ctypes.byref(instance)):
        return 0
    count = ctypes.c_uint32()
    status = vulkan.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), None)
    vulkan.vkDestroyInstance(instance, None)
    return 0 if status else count.value
