"""Starts a process for each device, gathers what came of the tests, and compares the devices."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from . import offline, report
from .find import Target, targets
from .worker import FAILED, PASSED, SKIPPED

#: Seconds that a device may take for all tests.
TIMEOUT = 3600
SAME = "same bytes"


class ConformanceError(Exception):
    """What was asked for cannot be done: no test has such a name, or the file of results cannot be written."""


@dataclass(frozen=True)
class Result:
    """A test on a device (or with a tool): what it belongs to, its name, PASSED, FAILED or SKIPPED, why, and how long it took."""

    device: str
    feature: str
    name: str
    status: str
    detail: str = ""
    digest: str = ""
    seconds: float = 0.0


def watch(device: str, command: list[str], env: dict[str, str], folder: Path, timeout: float = TIMEOUT) -> list[Result]:
    """Runs tests in a process of its own, and reads their results; a test in which the process ends has failed."""
    with (folder / "log").open("wb") as log:
        try:
            code = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log, timeout=timeout, check=False).returncode
            end = f"the process was ended by signal {-code}" if code < 0 else f"the process ended with exit code {code}"
        except subprocess.TimeoutExpired:
            code, end = 1, f"no end after {timeout:.0f} seconds"
    path = folder / "results.jsonl"
    lines = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    results = [Result(device, **line) for line in lines if line["status"] != "begun"]
    if lines and lines[-1]["status"] == "begun":
        results.append(Result(device, lines[-1]["feature"], lines[-1]["name"], FAILED, end))
    elif code:
        said = (folder / "log").read_text(errors="replace").strip().splitlines()
        results.append(Result(device, "device", "process", FAILED, f"{end}: {said[-1] if said else ''}".rstrip(": ")))
    return results


def same_bytes(first: list[Result], other: list[Result]) -> Iterator[Result]:
    """Whether two devices made the same of each source."""
    known = {result.name: result for result in first if result.digest}
    for result in other:
        if result.digest and result.name in known:
            same = result.digest == known[result.name].digest
            yield Result(result.device, SAME, result.name, PASSED if same else FAILED, "" if same else f"differs from {known[result.name].device}")


def without_a_device(folder: Path, passes: bool) -> Iterator[Result]:
    """Compile-only tests of the modules in a folder; ``passes``: of the compiler's own shaders too, where AMD's compiler is."""
    def rows(what: str, feature: str, outcomes: Iterator[offline.Outcome]) -> Iterator[Result]:
        started = time.perf_counter()
        try:
            for outcome in outcomes:
                spent, started = time.perf_counter() - started, time.perf_counter()
                yield Result(what, feature, outcome.module, FAILED if outcome.problem else PASSED, outcome.problem or "", seconds=spent)
        except offline.NotFound as missing:
            yield Result(what, feature, feature, SKIPPED, str(missing))

    spirv, ptx = sorted(folder.glob("*.spv")), sorted(folder.glob("*.ptx"))
    yield from rows("spirv-val", "kernels", offline.validator(spirv))
    yield from rows("spirv-cross --msl", "kernels", offline.metal(spirv))
    for architecture in offline.ARCHITECTURES:
        yield from rows(f"ptxas sm_{architecture}", "kernels", offline.ptx(ptx, architecture))
    own = sorted(write_passes(folder / "passes")) if passes else []
    for name, family in offline.FAMILIES.items():
        what = f"RADV {name} ({family})"
        yield from rows(what, "kernels", offline.radv(family, spirv))
        if own:
            yield from rows(what, "compiler's shaders", offline.radv(family, own))


def write_passes(folder: Path) -> list[Path]:
    """The SPIR-V of the compiler's own passes, as files."""
    from rustg.gpu import glsl

    folder.mkdir()
    paths = []
    for name in glsl.all_passes():
        paths.append(folder / f"{name.replace('/', '.')}.spv")
        paths[-1].write_bytes(glsl.load(name)[1])
    return paths


def devices(found: list[Target]) -> list[tuple[str, Target]]:
    """Names to show, each once."""
    seen: dict[str, int] = {}
    named = []
    for target in found:
        seen[target.name] = seen.get(target.name, 0) + 1
        named.append((target.name if seen[target.name] == 1 else f"{target.name} #{seen[target.name]}", target))
    return named


def _may_be_written(path: Path) -> None:
    """Refuses a file before minutes have gone into what it should hold."""
    folder = path if path.exists() else path.parent
    if path.is_dir() or not folder.exists() or not os.access(folder, os.W_OK):
        reason = "it is a directory" if path.is_dir() else "permission denied" if folder.exists() else "there is no such directory"
        raise ConformanceError(f"cannot write `{path}`: {reason}")


def run_conformance(console, all_devices: bool, junit: Path | None, pattern: str = "*") -> bool:
    """Runs everything and shows it; whether nothing failed.  ``DeviceError`` where there is no device, ``ConformanceError``."""
    from rustg.gpu.device import NO_DEVICE, DeviceError

    if junit:
        _may_be_written(junit)
    found = devices(targets(all_devices))
    if not found:
        raise DeviceError(NO_DEVICE)
    by_device: list[list[Result]] = []
    bare: list[Result] = []
    with tempfile.TemporaryDirectory(prefix="rustg-conformance-") as root:
        for k, (name, target) in enumerate(found):
            folder = Path(root) / str(k)
            folder.mkdir()
            command = [sys.executable, "-m", "rustg.conformance.worker", str(folder), pattern]
            with console.status(f"{name}: all tests in a process of its own"):
                results = watch(name, command, target.environment(), folder)
            if by_device:
                results += same_bytes(by_device[0], results)
            by_device.append(results)
        with console.status("validators, ptxas, RADV"):
            try:
                for result in without_a_device(Path(root) / "0", passes=pattern == "*"):
                    bare.append(result)
            except Exception as error:  # what the devices did is shown in any case
                bare.append(Result("tools", "kernels", "process", FAILED, f"{type(error).__name__}: {error}"))
    if not any(result.feature != "device" or result.status == FAILED for results in by_device for result in results):
        raise ConformanceError(f"no test has a name like `{pattern}`")
    report.show(console, found, by_device, bare)
    everything = [result for results in [*by_device, bare] for result in results]
    if junit:
        try:
            report.write_junit(junit, everything)
        except OSError as error:
            raise ConformanceError(f"cannot write `{junit}`: {error.strerror}") from None
    return not any(result.status == FAILED for result in everything)
