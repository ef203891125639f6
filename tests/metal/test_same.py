"""The tests of LIR for SPIR-V, with the text for Metal in place of the module."""

import importlib.util
import re
from pathlib import Path

import numpy as np
import pytest
from kernels import kernel_tables, memory, outcome
from shim_host import Library

from rustg.phases import metal
from rustg.registry.diagnostics import DIAGNOSTICS

pytestmark = pytest.mark.host
SPIRV = Path(__file__).parent.parent / "spirv"


@pytest.fixture(autouse=True)
def _folder(tmp_path):
    """Where the compiler of C++ writes."""
    compile_kernels.folder = tmp_path


def compile_kernels(session, kernels):
    """The text of the first kernel, and the library that it becomes."""
    session.set_control("POINTER_BYTES", 4)
    session.set_control("KERNEL_MAIN", 0)
    kernels[0][0].program.upload(session)
    kernel_tables(session, kernels)
    metal.run(session)
    names = {DIAGNOSTICS[code].name for code in session.rows("diag", "code")["code"].tolist()}
    if names == {"METAL_F64"}:
        pytest.skip("Metal has no f64")
    assert not names
    text = metal.image(session)
    return text, Library([text], compile_kernels.folder)


def execute(device, session, module, *, data=(), params=(), threads=1, local=1, stack=4096, grid=None, shape=None):
    """As `kernels.execute`, on the CPU."""
    text, library = module
    image = np.zeros(session.count("arena"), np.uint32)
    arena, io, places, groups = memory(image, data, params, threads, local, stack, grid)
    library.data(0, arena)
    assert np.array_equal(arena[: len(image)], session.download("arena", "word"))
    size, name = re.search(rb"/// In threadgroups of (.*)\.\nkernel void (\w+)\(", text).groups()
    library.run(0, name.decode(), arena, io, groups, [int(n) for n in size.split(b" x ")])
    return outcome(arena, io, data, places)


def _same(name: str, left_out: tuple[str, ...] = (), **others) -> dict:
    """The tests of a module, which use the functions above."""
    spec = importlib.util.spec_from_file_location(f"metal_{name}", SPIRV / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    vars(module).update(compile_kernels=compile_kernels, execute=execute, **others)
    return {key: value for key, value in vars(module).items() if key.startswith("test_") and key not in left_out}


globals().update(_same("test_control_flow"))
globals().update(_same("test_memory"))
globals().update(_same("test_workgroups"))
globals().update(_same("test_templates", FLOATS={"f32": np.float32}))
globals().update(_same("test_entry_points", ("test_all_entry_points_by_name", "test_what_is_refused")))
