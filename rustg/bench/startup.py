"""Start-up by itself: what a process does before it can compile, part by part.

``python -m rustg.bench.startup STARTED [DEVICE]`` measures its own process and prints JSON: a list of [part, wall
seconds, CPU seconds]; STARTED is the time (`time.time()`) when its parent started it. `measured` runs that.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = 'fn main() {\n    println!("Hello, world!");\n}\n'


def measured(device: int | None) -> list[tuple[str, float, float]]:
    """(part, wall seconds, CPU seconds) of a fresh process, the second of two, so that caches are warm."""
    command = [sys.executable, "-m", "rustg.bench.startup"]
    found: list = []
    for _ in range(2):
        more = [] if device is None else [str(device)]
        done = subprocess.run([*command, str(time.time()), *more], check=True, capture_output=True, text=True)
        found = json.loads(done.stdout)
    return [(part, wall, cpu) for part, wall, cpu in found]


class _Parts:
    def __init__(self, started: float):
        self.rows = [("interpreter", time.time() - started, time.process_time())]
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def end(self, part: str) -> None:
        """Notes the time since the last call as that of a part."""
        wall, cpu = time.perf_counter(), time.process_time()
        self.rows.append((part, wall - self._wall, cpu - self._cpu))
        self._wall, self._cpu = wall, cpu


def main(started: float, device: int | None) -> None:
    """Measures this process."""
    parts = _Parts(started)
    import numpy  # noqa: F401

    parts.end("numpy")
    import rustg.registry  # noqa: F401

    parts.end("registry")
    from rustg.driver import STAGES, Compiler

    for stage in STAGES:
        __import__(f"rustg.phases.{stage}")
    parts.end("other modules")
    compiler = Compiler(device)
    parts.end(f"loader, device ({compiler.device.name}), buffers")
    with tempfile.TemporaryDirectory(prefix="rustg-bench-") as folder:
        source = Path(folder) / "hello.rs"
        source.write_text(PROGRAM)
        result = compiler.compile([str(source)])
        parts.end("first compilation")
        first = parts.rows.pop()
        made = compiler.device.made
        result = compiler.compile([str(source)])
        parts.end("compilation of three lines, warm")
        warm = parts.rows.pop()
    assert not result.failed
    parts.rows.append((f"{made.pipelines} pipelines of {made.bytes >> 10} KiB", made.wall, made.cpu))
    rest = [max(0.0, a - b - c) for a, b, c in zip(first[1:], warm[1:], (made.wall, made.cpu))]
    parts.rows.append(("recording, machine code from the driver's cache", *rest))
    print(json.dumps([*parts.rows, warm]))


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
