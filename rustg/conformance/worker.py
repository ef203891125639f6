"""What runs on one device, in a process of its own: ``python -m rustg.conformance.worker FOLDER [PATTERN]``.

Results go to ``FOLDER/results.jsonl``, a line before each test and one after it, so that the parent knows where a
process died; modules go to ``FOLDER/CASE.spv``.  The device is the one that the environment names.
"""

from __future__ import annotations

import fnmatch
import hashlib
import json
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from . import cases
from .golden import Golden, goldens

#: Targets besides SPIR-V, by their codes, and the suffix of their modules.
SUFFIXES = {"PTX": "ptx", "METAL": "metal"}
#: The file of kernels with rust-gpu's attributes.
RUST_GPU = "rust_gpu"
PASSED, FAILED, SKIPPED = "passed", "failed", "skipped"


class Skip(Exception):
    """A test that has no meaning on this device."""


class Writer:
    """Runs tests and writes down what came of them."""

    def __init__(self, folder: Path, pattern: str = "*"):
        self.folder, self.pattern = folder, pattern
        self._file = (folder / "results.jsonl").open("a")

    def wants(self, name: str) -> bool:
        """Whether a test was asked for."""
        return fnmatch.fnmatch(name, self.pattern)

    def _line(self, **content: Any) -> None:
        self._file.write(json.dumps(content) + "\n")
        self._file.flush()

    def test(self, feature: str, name: str, action: Callable[[], tuple[str | None, str]]) -> bool:
        """Runs a test: ``action`` gives what is wrong (or None) and a digest of what the compiler made."""
        if not self.wants(name):
            return False
        self._line(feature=feature, name=name, status="begun")
        started = time.perf_counter()
        digest = ""
        try:
            problem, digest = action()
            status = FAILED if problem else PASSED
        except Skip as skip:
            status, problem = SKIPPED, str(skip)
        except Exception as error:
            status, problem = FAILED, f"{type(error).__name__}: {str(error).strip()}"
        self._line(feature=feature, name=name, status=status, detail=problem or "", digest=digest, seconds=time.perf_counter() - started)
        return status == PASSED


def kernels(writer: Writer, compiler) -> None:
    """Compiles each file of kernels on the device, and calls its kernels."""
    from rustg.driver import Options, find_target
    from rustg.kernels.build import code_of
    from rustg.kernels.errors import CompileError
    from rustg.kernels.module import Module
    from rustg.kernels.runtime import runtime

    for file, functions in cases.KERNELS.items():
        path = f"{file}.rs"
        if not any(writer.wants(f"{file}::{name}") for name in functions):
            continue
        failure: Exception | None = None
        module = None
        try:
            result = compiler.compile([path], options=Options(target=find_target("spirv")), until="kernels",
                                      texts={path: (cases.FOLDER / path).read_bytes()})
            code = None if result.failed else code_of(compiler, result, path)
            if code is None:
                failure = CompileError("; ".join(message.text for message in result.messages), [])
            else:
                module = Module(code, compiler.device.index, False, 0.0)
        except Exception as error:
            failure = error
        for name, function in functions.items():
            def action(name=name, function=function, module=module, failure=failure):
                if failure:
                    raise failure
                code = module.spirv(name)
                (writer.folder / f"{file}.{name}.spv").write_bytes(code)
                digest = hashlib.sha256(code).hexdigest()
                if file == "doubles" and not runtime(compiler.device.index).float64:
                    raise Skip("the device has no f64")
                return cases.difference(*function(module)), digest
            writer.test(file, f"{file}::{name}", action)


def compiled(compiler, golden: Golden) -> tuple[str | None, str]:
    """One golden test of the compiler itself."""
    from rustg import diagnostics
    from rustg.driver import Options

    path = f"{golden.name}.rs"
    texts = {path: golden.read(".rs")}
    if golden.kind == "ui":
        result = compiler.compile([path], until="mir", options=Options(), texts=texts)
        shown = [diagnostics.to_json(message, result.sources) for message in result.messages]
        return cases.difference(golden.reported(shown), golden.expected()), hashlib.sha256("\n".join(shown).encode()).hexdigest()
    result = compiler.compile([path], options=Options(), texts=texts)
    if result.failed:
        return "; ".join(message.text for message in result.messages), ""
    image = result.image()
    digest = hashlib.sha256(image).hexdigest()
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        return None, digest
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "program"
        program.write_bytes(image)
        program.chmod(0o755)
        done = subprocess.run([str(program)], capture_output=True, timeout=60, check=False)
    return cases.difference((done.stdout, done.returncode), golden.output()), digest


def modules(writer: Writer, compiler) -> None:
    """Compiles each file of kernels for the other targets; the modules go to ``FOLDER/FILE.SUFFIX``."""
    from rustg.driver import TARGETS, Options

    for target in TARGETS.values():
        if target.code not in SUFFIXES or target.stages[-1] == "kernels":
            continue
        suffix = SUFFIXES[target.code]
        for file in cases.KERNELS:
            def action(file=file, target=target, suffix=suffix):
                path = f"{file}.rs"
                result = compiler.compile([path], options=Options(target=target), texts={path: (cases.FOLDER / path).read_bytes()})
                if result.failed and (target.code, file) in cases.REFUSED:
                    raise Skip(cases.REFUSED[target.code, file])
                if result.failed:
                    return "; ".join(message.text for message in result.messages), ""
                (writer.folder / f"{file}.{suffix}").write_bytes(result.image())
                return None, hashlib.sha256(result.image()).hexdigest()
            writer.test(f"{suffix} modules", f"{file}.{suffix}", action)


def interfaces(writer: Writer, compiler) -> None:
    """Modules with the interface that rust-gpu's attributes name, for other Vulkan programs: made, not run."""
    from rustg.driver import Options, find_target
    from rustg.kernels.build import own_modules

    path = f"{RUST_GPU}.rs"

    def action():
        result = compiler.compile([path], options=Options(target=find_target("spirv")), until="kernels",
                                  texts={path: (cases.FOLDER / path).read_bytes()})
        made = {} if result.failed else own_modules(compiler, result)
        if result.failed:
            return "; ".join(message.text for message in result.messages), ""
        for name, code in made.items():
            (writer.folder / f"{RUST_GPU}.{name}.interface.spv").write_bytes(code)
        return cases.difference(sorted(made), sorted(cases.KERNELS[RUST_GPU])), hashlib.sha256(b"".join(made.values())).hexdigest()
    writer.test("interfaces", f"{RUST_GPU}.interface", action)


def main(folder: str, pattern: str = "*") -> None:
    """All tests on the device of this process."""
    from rustg.driver import Compiler

    writer = Writer(Path(folder), pattern)
    found: list = []

    def begin() -> tuple[None, str]:
        found.append(Compiler())
        return None, ""

    # A device without the compiler has nothing else to show.
    writer.pattern = "*"
    if not writer.test("device", "device", begin):
        return
    writer.pattern = pattern
    for golden in goldens():
        writer.test("programs" if golden.kind == "programs" else "diagnostics", f"{golden.kind}/{golden.name}",
                    lambda golden=golden: compiled(found[0], golden))
    kernels(writer, found[0])
    modules(writer, found[0])
    interfaces(writer, found[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
