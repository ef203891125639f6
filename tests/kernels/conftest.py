"""What the tests of kernels share."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import rustg
from rustg.kernels import build

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def panics():
    """Runs a kernel that panics; gives the exception."""
    def run(kernel, *args, **launch):
        with pytest.raises(rustg.KernelPanic) as caught:
            kernel(*args, **launch)
        return caught.value
    return run


@pytest.fixture(scope="session", autouse=True)
def every_module_is_valid(request, tmp_path_factory):
    """Whatever the tests of this folder compile to SPIR-V is accepted by the validator: asked at the end, once for each module."""
    found: dict[str, bytes] = {}

    def keep(modules: list[bytes]) -> None:
        found.update((hashlib.sha256(module).hexdigest(), module) for module in modules)

    def kept(session, count, made=build.modules):
        result = made(session, count)
        keep(result[1])
        return result

    patch = pytest.MonkeyPatch()
    patch.setattr(build, "modules", kept)
    yield
    patch.undo()
    for code in build._memory.values():  # those that came from the cache on disk too
        keep(code.spirv)
    # A second driver gets the same modules.
    if shutil.which("spirv-val") is None or "not host" in (request.config.getoption("-m") or ""):
        return
    path = tmp_path_factory.mktemp("modules") / "module.spv"
    for name, module in found.items():
        path.write_bytes(module)
        done = subprocess.run(["spirv-val", "--target-env", "vulkan1.1", str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"module {name}: {done.stderr[:2000]}"
