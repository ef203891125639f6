"""Every Vulkan implementation of the machine: manifests of drivers in the loader's folders, and SwiftShader in browsers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

#: What the loader reads, new name and old.
DRIVER_VARIABLES = ("VK_DRIVER_FILES", "VK_ICD_FILENAMES")
#: SwiftShader comes with browsers, outside of the loader's folders.
BROWSERS = (
    "/usr/lib/chromium", "/usr/lib/chromium-browser", "/usr/lib64/chromium-browser", "/opt/google/chrome",
    "/opt/microsoft/msedge", "/opt/brave.com/brave",
)
_LIST = "import json; from rustg.gpu.loader import physical_devices as f; print(json.dumps([[d.name, d.api, d.driver, d.float64] for d in f()]))"


@dataclass(frozen=True)
class Target:
    """A device under test: its driver's manifest (None: as the loader finds it), its number there, and what it says of itself."""

    manifest: str | None
    index: int
    name: str
    api: str
    driver: str
    float64: bool
    env: dict[str, str] = field(default_factory=dict, compare=False)

    def environment(self) -> dict[str, str]:
        """Variables of a process that sees this device and no other."""
        env = os.environ | {"RUSTG_DEVICE": str(self.index)} | self.env
        return env | dict.fromkeys(DRIVER_VARIABLES, self.manifest) if self.manifest else env


def manifests() -> list[Path]:
    """Manifests of drivers: those that the environment names, else those of the loader's folders and of browsers."""
    for variable in DRIVER_VARIABLES:
        if os.environ.get(variable):
            named = [Path(name) for name in os.environ[variable].split(os.pathsep)]
            return [file for path in named for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    return installed() + browsers()


def installed() -> list[Path]:
    """Manifests in the loader's folders."""
    home = os.path.expanduser("~")
    roots = [
        os.environ.get("XDG_CONFIG_HOME") or f"{home}/.config", *(os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":"), "/etc",
        os.environ.get("XDG_DATA_HOME") or f"{home}/.local/share",
        *(os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":"),
    ]
    found = [file for root in roots for file in sorted(Path(root, "vulkan/icd.d").glob("*.json"))]
    return list(dict.fromkeys(found))


def browsers() -> list[Path]:
    """Manifests of SwiftShader."""
    return [path for folder in BROWSERS if (path := Path(folder, "vk_swiftshader_icd.json")).is_file()]


def devices_of(manifest: str | None, **env: str) -> list[Target]:
    """The devices of a driver, asked in a process of their own: a driver may crash when it is loaded."""
    asked = Target(manifest, 0, "", "", "", False, env).environment()
    done = subprocess.run([sys.executable, "-c", _LIST], env=asked, capture_output=True, text=True, check=False)
    if done.returncode:
        return []
    return [Target(manifest, index, *about, env) for index, about in enumerate(json.loads(done.stdout))]


def targets(all_devices: bool) -> list[Target]:
    """All devices of all drivers, or the one that rustg would use."""
    if all_devices:
        return [target for manifest in manifests() for target in devices_of(str(manifest))]
    from rustg.gpu.device import choose

    return [devices_of(None)[choose()]]
