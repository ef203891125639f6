"""Measured runs: wall-clock and CPU seconds and peak memory, of this process or of a child."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """One run: seconds on the clock, seconds of all CPU cores together."""

    wall: float
    cpu: float


@dataclass(frozen=True)
class Figure:
    """Several runs of the same thing, by their medians."""

    wall: float
    cpu: float
    runs: int

    @classmethod
    def of(cls, samples: list[Sample]) -> Figure:
        """The medians of some runs."""
        return cls(
            statistics.median(sample.wall for sample in samples),
            statistics.median(sample.cpu for sample in samples),
            len(samples),
        )


def _cpu(who: int) -> float:
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


def here(action: Callable[[], object], runs: int, warmup: int = 1) -> Figure:
    """Measures a function in this process (its threads' CPU time is counted)."""
    for _ in range(warmup):
        action()
    samples = []
    for _ in range(runs):
        cpu, wall = _cpu(resource.RUSAGE_SELF), time.perf_counter()
        action()
        samples.append(Sample(time.perf_counter() - wall, _cpu(resource.RUSAGE_SELF) - cpu))
    return Figure.of(samples)


def child(command: list[str], runs: int, warmup: int = 1) -> Figure:
    """Measures a command as a whole process; raises ``CalledProcessError`` where it fails."""
    env = os.environ | {"RUSTC_BOOTSTRAP": "1"}

    def once() -> None:
        subprocess.run(command, check=True, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    for _ in range(warmup):
        once()
    samples = []
    for _ in range(runs):
        cpu, wall = _cpu(resource.RUSAGE_CHILDREN), time.perf_counter()
        once()
        samples.append(Sample(time.perf_counter() - wall, _cpu(resource.RUSAGE_CHILDREN) - cpu))
    return Figure.of(samples)


#: Runs a command and prints the most KiB that it had resident. A process of its own, because a
#: child starts with the peak of the process that it was forked from.
_WATCH = (
    "import resource, subprocess, sys\n"
    "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)


def child_memory(command: list[str]) -> int:
    """Most memory that a command has resident, in bytes; raises ``CalledProcessError``."""
    out = subprocess.run([sys.executable, "-c", _WATCH, *command], check=True, capture_output=True, text=True)
    return int(out.stdout) * 1024
