"""From a text or file to a module; compiled modules are remembered by their content."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tempfile
import time
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from rustg import __version__
from rustg.gpu.glsl import PREBUILT, SHADERS
from rustg.store import cache_directory

from .errors import CompileError
from .module import Module
from .runtime import Code

TEXT_NAME = "<kernel>"
#: Whether overflow (and `debug_assert!`) and bounds are checked.
PROFILES = {"debug": (True, True), "release": (False, True), "unchecked": (False, False)}
_memory: dict[str, Code] = {}


def compile(source: str | os.PathLike, *, defines: dict[str, Any] | None = None, profile: str = "debug", stack: int | None = None,
            debug_info: bool = False, device: int | None = None) -> Module:
    """Compiles Rust kernels for a Vulkan device.

    ``source``: the program, or the path of a file (a ``Path``, or one line that ends in ``.rs``).
    ``defines``: constants that the crate root gets: an ``int`` becomes a ``usize``, a ``float`` an ``f32``, ``bool`` and
    ``str`` themselves, numpy's numbers the type of the same size.
    ``profile``: ``"debug"`` checks overflow, ``debug_assert!`` and bounds; ``"release"`` bounds only; ``"unchecked"`` nothing: an index out
    of bounds then reads or writes any array that kernels share memory with, nothing outside of it.
    ``stack``: bytes of stack that each thread has for recursion (default: 16 KiB; with rust-gpu's interface 8 KiB); a function that has no
    room there panics with "stack overflow".  Programs without recursion have no such stack.
    ``debug_info``: whether the modules name functions and variables and tell the lines of the source (``rustg build -g``), for debuggers
    and profilers.
    ``device``: number of the device as in ``rustg devices`` (default: ``RUSTG_DEVICE``, else the first GPU).

    Raises ``CompileError`` with the diagnostics, ``OSError`` for a file that cannot be read.
    """
    _check(profile, stack)
    started = time.perf_counter()
    path, text = _text(source)
    text += _definitions(defines or {})
    key = hashlib.sha256("\0".join((_compiler(), profile, str(stack or 0), "-g" * debug_info, path, text)).encode()).hexdigest()
    code, found = _memory.get(key), True
    if code is None or not _current(code):
        code = _read(key)
    if code is None or not _current(code):
        code, found = _compile(path, text, profile, stack, debug_info, device, key), False
    _memory[key] = code
    return Module(code, device, found, time.perf_counter() - started)


def _check(profile: str, stack: int | None) -> None:
    if profile not in PROFILES:
        raise ValueError(f"the profile is one of {', '.join(PROFILES)}, not {profile!r}")
    if stack is None:
        return
    # A module that is found in the cache needs no compiler.
    from rustg.driver import STACK_LEAST, STACK_MOST

    if not (isinstance(stack, int) and STACK_LEAST <= stack <= STACK_MOST):
        raise ValueError(f"the stack has {STACK_LEAST} to {STACK_MOST} bytes, not {stack!r}")


def _text(source: str | os.PathLike) -> tuple[str, str]:
    is_path = isinstance(source, os.PathLike) or ("\n" not in source and source.endswith(".rs"))
    return (str(source), Path(source).read_text()) if is_path else (TEXT_NAME, source)


def _definitions(defines: dict[str, Any]) -> str:
    """Constants behind the last line, so that lines keep their numbers."""
    parts = []
    for name, value in defines.items():
        if not name.isidentifier():
            raise ValueError(f"`{name}` cannot be the name of a constant")
        if isinstance(value, bool | np.bool_):
            ty, shown = "bool", str(bool(value)).lower()
        elif isinstance(value, str):
            ty, shown = "&str", json.dumps(value, ensure_ascii=False)
        elif isinstance(value, int | np.integer):
            if isinstance(value, int) and not 0 <= value < 1 << 32:
                raise OverflowError(f"the constant `{name}`: {value} does not fit into `usize` (numpy's numbers have the type of their size)")
            ty, shown = "usize" if isinstance(value, int) else f"{value.dtype.kind}{8 * value.dtype.itemsize}", str(int(value))
        elif isinstance(value, float | np.floating):
            ty = "f64" if isinstance(value, np.float64) else "f32"
            shown = repr(float(value)) if np.isfinite(value) else f"{ty}::{'NAN' if value != value else 'INFINITY' if value > 0 else 'NEG_INFINITY'}"
            shown = shown if "e" not in shown else f"{shown}{ty}"
        else:
            raise TypeError(f"the constant `{name}` cannot be a {type(value).__name__}")
        parts.append(f"pub const {name}: {ty} = {shown};")
    return "\n" + " ".join(parts) + "\n" if parts else ""


@lru_cache(maxsize=1)
def _compiler() -> str:
    """A digest of the compiler itself: its version, and in a checkout the content of its files."""
    digest = hashlib.sha256(__version__.encode())
    package = Path(__file__).resolve().parent.parent
    roots = [package] if PREBUILT.is_dir() else [package, SHADERS]
    for root in roots:
        for path in sorted(p for p in root.rglob("*") if p.suffix in (".py", ".rs", ".comp", ".glsl", ".grammar", ".spv")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=4)
def _driver(device: int | None):
    from rustg.driver import Compiler

    return Compiler(device)


def _compile(path: str, text: str, profile: str, stack: int | None, debug_info: bool, device: int | None, key: str) -> Code:
    result = _until_kernels(path, text, profile, stack, debug_info, device)
    code = None if result.failed else code_of(_driver(device), result, path)
    if code is None:
        raise _refusal(result)
    _write(key, code)
    return code


def _until_kernels(path: str, text: str, profile: str, stack: int | None, debug_info: bool, device: int | None):
    """The stages up to the rows of kernels."""
    from rustg.driver import Options, find_target

    checks, bounds = PROFILES[profile]
    options = Options(target=find_target("spirv"), overflow_checks=checks, debug_assertions=checks, index_checks=bounds, debug_info=debug_info,
                      stack=stack or 0)
    return _driver(device).compile([path], options=options, until="kernels", texts={path: text.encode()})


def _refusal(result) -> CompileError:
    from rustg.diagnostics import render, summary, to_json

    shown = [render(message, result.sources) for message in result.messages]
    closing = summary(result.messages)
    return CompileError("\n\n".join(shown + [closing] if closing else shown),
                        [json.loads(to_json(message, result.sources)) for message in result.messages])


def spirv(source: str | os.PathLike, *, defines: dict[str, Any] | None = None, profile: str = "debug", stack: int | None = None,
          debug_info: bool = False, device: int | None = None) -> dict[str, bytes]:
    """SPIR-V modules for other Vulkan programs: one for each kernel, by its name; the entry point is ``main``.

    Kernels with rust-gpu's attributes have the interface that these name: storage and uniform buffers at their descriptor sets
    and bindings, push constants, the workgroup's size.  Kernels with ``#[kernel]`` have rustg's own (`rustg/registry/kernel.py`).
    Arguments and errors are those of `compile`.
    """
    _check(profile, stack)
    path, text = _text(source)
    result = _until_kernels(path, text + _definitions(defines or {}), profile, stack, debug_info, device)
    if result.failed:
        raise _refusal(result)
    made = own_modules(_driver(device), result)
    if result.failed:
        raise _refusal(result)
    return made


def own_modules(compiler, result) -> dict[str, bytes]:
    """What `spirv` gives, of a compilation up to stage ``kernels``; ``result`` has more messages where that fails."""
    from .interface import START, describe

    result.session.set_control("ST_WANTED", 2)
    names = [kernel["name"] for kernel in describe(result.session, result.sources)]
    _, found, _ = modules(result.session, len(names))
    result.messages = compiler.messages(result)
    made = dict(zip(names, found))
    if result.session.control("ST_DESC"):
        made.pop(START, None)
    return made


def code_of(compiler, result, path: str) -> Code | None:
    """A module for each kernel of a compilation up to stage ``kernels``; None (and more messages) where that fails."""
    from .interface import describe

    session = result.session
    kernels = describe(session, result.sources)
    statics, spirv, found = modules(session, len(kernels))
    result.messages = compiler.messages(result)
    if result.failed:
        return None
    for kernel, more in zip(kernels, found):
        kernel |= more
    sites = np.stack(list(session.rows("loc", "file", "line", "col").values()), 1)
    files = [file.path for file in result.sources.files]
    others = {name: _digest(Path(name).read_bytes()) for name in files if name != path and not name.startswith("/rustg/library/")}
    return Code(kernels, statics, spirv, sites, files, others)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _current(code: Code) -> bool:
    """Whether the other files of a program are what they were."""
    try:
        return all(_digest(Path(path).read_bytes()) == digest for path, digest in code.others.items())
    except OSError:
        return False


def modules(session, count: int) -> tuple[np.ndarray, list[bytes], list[dict[str, Any]]]:
    """Static data, a SPIR-V module for each kernel, and of each the stack that it needs and whether it has ``f64``."""
    from rustg.phases import spirv

    code, found = [], []
    for kernel in range(count):
        session.set_control("KERNEL_MAIN", kernel)
        spirv.run(session)
        if session.count("diag"):
            break
        code.append(spirv.module(session))
        found.append({"stack": int(session.download("kernel", "stack", kernel, 1)[0]), "float64": bool(session.control("SV_F64"))})
    return spirv.static_data(session), code, found


def _file(key: str) -> Path:
    return cache_directory() / "kernels" / f"{key[:40]}.npz"


def _read(key: str) -> Code | None:
    """A module from the cache on disk; None if it is not there or is damaged."""
    try:
        with np.load(_file(key), allow_pickle=False) as stored:
            text = json.loads(stored["text"].tobytes())
            spirv = [stored[f"spirv_{i}"].tobytes() for i in range(len(text["kernels"]))]
            return Code(text["kernels"], stored["statics"], spirv, stored["sites"], text["files"], text["others"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _write(key: str, code: Code) -> None:
    path = _file(key)
    stream = io.BytesIO()
    text = json.dumps({"kernels": code.kernels, "files": code.files, "others": code.others}).encode()
    np.savez(stream, text=np.frombuffer(text, np.uint8), statics=code.statics, sites=code.sites,
             **{f"spirv_{i}": np.frombuffer(data, np.uint8) for i, data in enumerate(code.spirv)})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(stream.getvalue())
        os.replace(file.name, path)
    except OSError:
        pass  # a cache that cannot be written only costs time
