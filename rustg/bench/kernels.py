"""``rustg bench kernels``: kernels of the examples beside the same kernels in GLSL, compiled by ``glslc -O``, in the same run.

Both run on the same device, from arrays that are there already; the time is that of the dispatch, by timestamps where the device
has them, the best of some runs that take turns. What they compute is compared before.
"""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .measure import child, here

_HERE = Path(__file__).resolve().parent
GLSL = _HERE / "glsl"
#: In the package; in a checkout the examples themselves.
EXAMPLES = _HERE / "examples" if (_HERE / "examples").is_dir() else _HERE.parent.parent / "examples" / "kernels"
#: Wanted: time over GLSL's, with bounds checks and without; seconds of a compilation in a warm process.
GOALS = {"release": 1.5, "unchecked": 1.2}
COMPILE_GOAL = 0.02
U = np.uint32


@dataclass
class Pair:
    """A kernel of an example: its arguments, and those of its counterpart in GLSL.

    ``arguments``: numbers, arrays; ``buffers``: GLSL's, all of words; ``push``: its push constants, as words; ``same``: whether
    what came of both is the same, from the arrays of both.
    """

    name: str
    kernel: str
    arguments: list
    threads: tuple[int, ...]
    buffers: list[np.ndarray]
    push: list
    same: Callable[[list[np.ndarray], list[np.ndarray]], bool]
    defines: dict[str, int] = field(default_factory=dict)


def _words(*values) -> list[int]:
    """Numbers as words; floats by their bits."""
    return [int(np.float32(v).view(U)) if isinstance(v, float) else v for v in values]


def _padded(data: np.ndarray) -> np.ndarray:
    """Bytes as words."""
    raw = data.reshape(-1).view(np.uint8)
    return np.concatenate([raw, np.zeros(-len(raw) % 4, np.uint8)]).view(U)


def pairs(size: int = 1) -> list[Pair]:
    """All of them; the work grows with ``size``."""
    random = np.random.default_rng(1)
    w, h = 128, 96 * size
    image = random.integers(0, 256, w * h, np.uint8)
    board = random.random(w * h) < 0.3
    numbers = random.integers(0, 1 << 32, 1 << 17, U)
    bodies = random.normal(size=(256, 7)).astype(np.float32)
    matrix = random.normal(size=1 << 14).astype(np.float32)
    texts = [bytes(random.integers(0, 256, 40, np.uint8)) for _ in range(1024 * size)]
    starts = np.cumsum([0, *map(len, texts)]).astype(U)
    text = np.frombuffer(b"".join(texts), np.uint8)
    run = {"RUNS": 256}
    return [
        Pair("mandelbrot", "mandelbrot", [[-0.6, 0.0], 3.0, 100, np.zeros((w * h, 3), np.uint8)], (w, h), [np.zeros(w * h, U)],
             _words(-0.6, 0.0, 3.0, 100, w, h),
             lambda a, b: np.mean(a[0] == np.stack([b[0] & 255, b[0] >> 8 & 255, b[0] >> 16], 1)) > 0.99),
        Pair("blur", "vertical", [image, np.zeros(w * h, np.uint8)], (w, h), [_padded(image), np.zeros(w * h, U)], [w, h],
             lambda a, b: np.array_equal(a[1], b[1])),
        Pair("life", "step", [board, np.zeros(w * h, bool)], (w, h), [board.astype(U), np.zeros(w * h, U)], [w, h],
             lambda a, b: np.array_equal(a[1], b[1])),
        Pair("nbody", "accelerate", [bodies, 0.005, np.zeros((256, 3), np.float32)], (256,),
             [bodies.reshape(-1).view(U), np.zeros(768, U)], _words(256, 0.005),
             lambda a, b: np.allclose(a[1].reshape(-1), b[1].view(np.float32), rtol=1e-4, atol=1e-4)),
        Pair("sha256", "sha256", [text, starts, np.zeros((len(texts), 32), np.uint8)], (len(texts),),
             [_padded(text), starts, np.zeros(8 * len(texts), U)], [len(texts)],
             lambda a, b: a[2].tobytes() == b[2].astype(">u4").tobytes()),
        Pair("histogram", "count", [image, np.zeros(256, U)], (w * h,), [_padded(image), np.zeros(256, U)], [w * h],
             lambda a, b: np.array_equal(a[1], b[1])),
        Pair("matmul", "matmul", [128, 128, 128, matrix, matrix[::-1].copy(), np.zeros(1 << 14, np.float32)], (128, 128),
             [matrix.view(U), matrix[::-1].copy().view(U), np.zeros(1 << 14, U)], [128, 128, 128],
             lambda a, b: np.allclose(a[2], b[2].view(np.float32), atol=1e-3)),
        Pair("scan", "sum_runs", [numbers, np.zeros(256, U)], (256,), [numbers, np.zeros(256, U)], [len(numbers), 256],
             lambda a, b: np.array_equal(a[1], b[1]), run),
        Pair("radix_sort", "count", [numbers, 8, np.zeros(65536, U)], (256,), [numbers, np.zeros(65536, U)], [len(numbers), 256, 8],
             lambda a, b: np.array_equal(a[1], b[1]), run),
    ]


def example(name: str):
    """The module of an example, with its neighbours."""
    sys.path.insert(0, str(EXAMPLES))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(EXAMPLES))


class Shader:
    """A GLSL kernel with its buffers: ``run()`` gives the seconds of a dispatch."""

    def __init__(self, runtime, pair: Pair, local: tuple[int, ...], code: bytes):
        self.runtime = runtime
        kp, manager = runtime.kp, runtime.manager
        self.tensors = [manager.tensor_t(np.ascontiguousarray(data, U), kp.TensorTypes.device) for data in pair.buffers]
        groups = tuple(-(-n // size) for n, size in zip((*pair.threads, 1, 1)[:3], local))
        self._run([kp.OpTensorSyncDevice(self.tensors)])
        self.algorithm = manager.algorithm(self.tensors, code, groups, np.array([], U), np.array(pair.push, U))
        # As a kernel of ours is run: its io buffer goes there and back where the host cannot see it.
        small = manager.tensor_t(np.zeros(1024, U), kp.TensorTypes.device)
        self.sequence = manager.sequence(0, 4) if runtime.timestamps else manager.sequence()
        dispatch = kp.OpAlgoDispatch(self.algorithm)
        for operation in [dispatch] if runtime.cpu else [kp.OpTensorSyncDevice([small]), dispatch, kp.OpTensorSyncLocal([small])]:
            self.sequence.record(operation)

    def _run(self, operations: list) -> None:
        sequence = self.runtime.manager.sequence()
        for operation in operations:
            sequence.record(operation)
        sequence.eval()

    def run(self) -> float:
        """One dispatch."""
        return self.runtime.evaluate(self.sequence)

    def results(self) -> list[np.ndarray]:
        """All buffers as they are now."""
        self._run([self.runtime.kp.OpTensorSyncLocal(self.tensors)])
        return [tensor.data().copy() for tensor in self.tensors]


def glslc(path: Path) -> bytes:
    """SPIR-V of a shader as ``glslc -O`` makes it; raises ``CalledProcessError``."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.spv"
        subprocess.run(["glslc", "-O", "--target-env=vulkan1.1", str(path), "-o", str(out)], check=True)
        return out.read_bytes()


@dataclass
class Row:
    """Seconds of a kernel in GLSL and in Rust, by profile."""

    name: str
    glsl: float
    rust: dict[str, float]


def compare(pair: Pair, runs: int, device: int | None = None, profiles: tuple[str, ...] = ("debug", "release", "unchecked")) -> Row:
    """Measures a pair; ``RuntimeError`` where the results differ."""
    import rustg
    from rustg.kernels.runtime import runtime

    shader, kernels = None, {}
    for profile in profiles:
        module = rustg.compile(example(pair.name).SOURCE, defines=pair.defines, profile=profile, device=device)
        kernel = module[pair.kernel]
        arguments = [
            rustg.array(np.ascontiguousarray(value).reshape(-1).view(parameter.dtype) if parameter.dtype.names else value, device=device)
            if isinstance(value, np.ndarray) else value
            for parameter, value in zip(kernel.parameters, pair.arguments)
        ]
        kernels[profile] = kernel, arguments
        if shader is None:
            shader = Shader(runtime(device), pair, kernel.workgroup, glslc(GLSL / f"{pair.name}.comp"))
            shader.run()
        kernel(*arguments, threads=pair.threads)
        if not pair.same([a.numpy() for a in arguments if isinstance(a, rustg.DeviceArray)], shader.results()):
            raise RuntimeError(f"{pair.name} ({profile}) and its counterpart in GLSL do not compute the same")
    times: dict[str, list[float]] = {profile: [] for profile in ("glsl", *profiles)}
    for _ in range(runs):
        times["glsl"].append(shader.run())
        for profile, (kernel, arguments) in kernels.items():
            kernel(*arguments, threads=pair.threads)
            times[profile].append(kernel.last_time)
    best = {profile: min(found) for profile, found in times.items()}
    return Row(f"{pair.name}::{pair.kernel}", best.pop("glsl"), best)


def without_attributes(source: str) -> str:
    """The source of kernels as rustc takes it."""
    return re.sub(r"#\[(kernel|global_id|local_id|group_id|global_size|groups|local_size)(\([^]]*\))?\] ?", "", source)


def compile_times(compiler, runs: int):
    """Lines of a text with kernels, figures of compiling it to SPIR-V in this process, and of rustc (None without)."""
    from rustg.driver import Options, find_target
    from rustg.kernels.build import code_of

    source = example("sha256").SOURCE + example("nbody").SOURCE
    options = Options(target=find_target("spirv"))

    def ours() -> None:
        result = compiler.compile(["k.rs"], options=options, until="kernels", texts={"k.rs": source.encode()})
        if result.failed or code_of(compiler, result, "k.rs") is None:
            raise RuntimeError("the kernels of the examples do not compile")

    mine, theirs = here(ours, runs, warmup=2), None
    if shutil.which("rustc"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "k.rs"
            path.write_text(without_attributes(source))
            theirs = child(["rustc", "--edition", "2021", "--crate-type", "lib", "--emit", "obj", "-o", f"{folder}/k.o", str(path)], runs)
    return source.count("\n"), mine, theirs


def run_kernel_bench(device: int | None, runs: int) -> None:
    """Prints both comparisons, and the goals that are missed."""
    from rich.console import Console
    from rich.table import Table

    from rustg.driver import Compiler
    from rustg.kernels.runtime import runtime

    from .run import Goals

    console, goals = Console(), Goals()
    if shutil.which("glslc"):
        table = Table(title=f"dispatches on {runtime(device).name}, best of {3 * runs}")
        for name in ("kernel", "GLSL ms", "debug ms", "release ms", "unchecked ms", "release / GLSL", "unchecked / GLSL"):
            table.add_column(name, justify="left" if name == "kernel" else "right")
        for pair in pairs():
            row = compare(pair, 3 * runs, device)
            ratios = {profile: row.rust[profile] / row.glsl for profile in GOALS}
            table.add_row(row.name, *(f"{t * 1e3:.3f}" for t in (row.glsl, *row.rust.values())), *(f"{r:.2f}x" for r in ratios.values()))
            for profile, goal in GOALS.items():
                what = "with bounds checks" if profile == "release" else "without"
                goals.add(f"{row.name}, time over GLSL's, {what}", goal, ratios[profile], more=False)
        console.print(table)
    else:
        console.print("glslc not found: no comparison with GLSL")
    lines, mine, theirs = compile_times(Compiler(device), runs)
    table = Table(title=f"compiling two kernel files of together {lines} lines to SPIR-V, warm process")
    for name in ("what", "wall ms", "CPU ms"):
        table.add_column(name, justify="left" if name == "what" else "right")
    table.add_row("rustg, source to SPIR-V", f"{mine.wall * 1e3:.0f}", f"{mine.cpu * 1e3:.0f}")
    if theirs:
        table.add_row("rustc, source to object file", f"{theirs.wall * 1e3:.0f}", f"{theirs.cpu * 1e3:.0f}")
    console.print(table)
    goals.add(f"seconds to compile {lines} lines", COMPILE_GOAL, mine.wall, more=False)
    goals.show(console)
