"""LIR programs as kernels: building the tables, checking the module, running it through Kompute."""

import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest

from rustg.phases import spirv
from rustg.registry import REGISTRY
from rustg.registry.lir import LT

NONE = 0xFFFFFFFF
KIND = REGISTRY.enums["kparam_kind"]
IO_WORDS = 32


def kernel_tables(session, kernels):
    """``kernels``: (function, local size, [(kind, dim or offset)][, bytes of workgroup memory]) for each entry point."""
    program = kernels[0][0].program
    names = session.rows("fn", "name", "name_len")
    rows, params = [], []
    for function, local, listed, *group in kernels:
        name = int(names["name"][function.index]), int(names["name_len"][function.index])
        rows.append([function.index, *name, *local, len(params), len(listed), *(group or [0])])
        for vreg, (kind, where) in zip(function.params, listed):
            ty = program.vreg[vreg][0]
            offset, dim = (where, 0) if kind in ("VALUE", "WORKGROUP") else (0, where)
            params.append([KIND[kind], ty, offset, dim])
    program._table(session, "kernel", "fn name name_len local_x local_y local_z param params group".split(), rows)
    program._table(session, "kparam", "kind ty offset dim".split(), params)


def compile_kernels(session, kernels):
    """The module of the first kernel, as `main`; checked by the validator."""
    session.set_control("POINTER_BYTES", 4)
    session.set_control("KERNEL_MAIN", 0)
    kernels[0][0].program.upload(session)
    kernel_tables(session, kernels)
    spirv.run(session)
    module = spirv.module(session)
    assert session.count("diag") == 0, session.rows("diag", "code", "a0")
    validate(module)
    return module


def validate(module: bytes, metal: bool = True) -> None:
    """The module is valid, and SPIRV-Cross can translate it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kernel.spv"
        path.write_bytes(module)
        tools = [["spirv-val", "--target-env", "vulkan1.1", str(path)]]
        if metal:
            tools.append(["spirv-cross", "--msl", str(path), "--output", f"{folder}/kernel.metal"])
        for tool in tools:
            result = subprocess.run(tool, capture_output=True, text=True, check=False)
            assert result.returncode == 0, f"{tool[0]}: {result.stderr[:2000]}"


class Outcome:
    """Memory after a dispatch."""

    def __init__(self, arena, io):
        self.arena, self.io = arena, io

    @property
    def panic(self) -> int:
        return int(self.io[0])


def memory(image, data, params, threads, local, stack, grid):
    """Arena, io buffer, addresses of the data and number of workgroups for a dispatch (see `execute`)."""
    parts, places, at = [image], [], 4 * ((len(image) + 3) // 4)
    for array in data:
        words = np.frombuffer(np.ascontiguousarray(array).tobytes() + bytes(-array.nbytes % 16), np.uint32)
        places.append(4 * at)
        parts += [np.zeros(at - sum(map(len, parts)), np.uint32), words]
        at += len(words)
    wanted, groups = grid or ((threads, 1, 1), (-(-threads // local), 1, 1))
    base = 4 * at
    arena = np.concatenate([*parts, np.zeros(at - sum(map(len, parts)) + stack // 4 * (threads + local), np.uint32)])
    values = [places[p[1]] if isinstance(p, tuple) else int(p) & NONE for p in params]
    io = np.zeros(IO_WORDS + max(len(values), 1), np.uint32)
    io[16:22] = [4 * len(arena), base, stack, *wanted]
    io[25:28] = groups
    io[IO_WORDS : IO_WORDS + len(values)] = values
    return arena, io, places, groups


def outcome(arena, io, data, places) -> Outcome:
    """What a dispatch left behind."""
    result = Outcome(arena, io)
    result.data = [
        arena[place // 4 :].view(np.uint8)[: array.nbytes].view(array.dtype).reshape(array.shape)
        for place, array in zip(places, data)
    ]
    return result


def execute(device, session, module, *, data=(), params=(), threads=1, local=1, stack=4096, grid=None, shape=None):
    """Runs a module: ``data`` are arrays placed in the arena, ``params`` words or ``("address", i)``.

    ``grid``: threads and workgroups in three dimensions, instead of ``threads`` in groups of ``local``; the stacks
    are for ``threads`` invocations.  ``shape``: specialization constant 0.
    """
    if session.control("SV_F64") and "SwiftShader" in device.name:
        pytest.skip("the device has no f64")
    arena, io, places, groups = memory(spirv.static_data(session), data, params, threads, local, stack, grid)
    kp, manager = device.kp, device.manager
    tensors = [manager.tensor_t(arena, kp.TensorTypes.device), manager.tensor_t(io, kp.TensorTypes.device)]
    algorithm = manager.algorithm(tensors, module, groups, np.array([] if shape is None else [shape], np.uint32), np.array([], np.uint32))
    device.run([kp.OpTensorSyncDevice(tensors), kp.OpAlgoDispatch(algorithm), kp.OpTensorSyncLocal(tensors)])
    return outcome(tensors[0].data().copy(), tensors[1].data().copy(), data, places)


__all__ = ["LT", "compile_kernels", "execute", "memory", "outcome", "validate"]
