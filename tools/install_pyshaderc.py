"""Builds and installs pyshaderc 1.1.3, the in-process GLSL compiler of a checkout.

The release of 2019 needs two repairs on present systems: one of its bundled scripts opens a file
in mode ``rU``, which Python 3.11 removed, and its C++ sources rely on ``<limits>`` being included
indirectly, which GCC 11 stopped doing.  Nothing else is changed.
"""

import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

VERSION = "1.1.3"
BUNDLE = f"pyshaderc-{VERSION}/_cffi_build/shaderc-cb4f0f6.zip"
SCRIPT = "update_build_version.py"


def repair(bundle: Path) -> None:
    """Rewrites the bundled archive with the one script opened in a mode that still exists."""
    fixed = bundle.with_suffix(".fixed")
    with zipfile.ZipFile(bundle) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.endswith(SCRIPT):
                data = data.replace(b"'rU'", b"'r'")
            new.writestr(item, data)
    fixed.replace(bundle)


def main() -> int:
    """Downloads, repairs, builds and installs into the interpreter that runs this script."""
    pip = [sys.executable, "-m", "pip"]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.check_call(
            [*pip, "download", "-q", "--no-deps", "--no-binary", ":all:", "--no-build-isolation",
             "-d", folder, f"pyshaderc=={VERSION}"]
        )
        with tarfile.open(Path(folder) / f"pyshaderc-{VERSION}.tar.gz") as archive:
            archive.extractall(folder)
        repair(Path(folder) / BUNDLE)
        env = os.environ | {
            "CXXFLAGS": "-include limits -include cstdint -w",
            "CMAKE_BUILD_PARALLEL_LEVEL": str(os.cpu_count() or 1),
        }
        return subprocess.call(
            [*pip, "install", "-q", "--no-build-isolation", str(Path(folder) / f"pyshaderc-{VERSION}")],
            env=env,
        )


if __name__ == "__main__":
    sys.exit(main())
