"""From a text or file to a module; compiled modules are remembered by their content."""

from __future__ import annotations

import hashlib
import io
import json
import operator
import os
import threading
import time
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import numpy as np

from rustg import __version__
from rustg.gpu.device import keep_forever
from rustg.gpu.glsl import PREBUILT, SHADERS
from rustg.registry.kernel import LANES
from rustg.store import cache_directory, trim, write_whole

from .errors import CompileError
from .module import Module
from .runtime import Code, number

TEXT_NAME = "<kernel>"
#: Whether overflow (and `debug_assert!`) and bounds are checked.
Profile = Literal["debug", "release", "unchecked"]
PROFILES = {"debug": (True, True), "release": (False, True), "unchecked": (False, False)}
#: Modules that are remembered: the last ones that were asked for.
MOST_IN_MEMORY, MOST_ON_DISK = 256, 1024
_memory: dict[str, Code] = {}
#: What Rust cannot name a constant.
_KEYWORDS = frozenset("""as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self Self
static struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv typeof unsized
virtual yield try _""".split())


def compile(source: str | os.PathLike, *, defines: Mapping[str, Any] | None = None, profile: Profile = "debug", stack: int | None = None,
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

    Raises ``CompileError`` with the diagnostics, ``OSError`` for a file that cannot be read, ``DeviceError`` for a device that there is not;
    ``TypeError``, ``ValueError`` and ``OverflowError`` for options and constants that cannot be.  Threads may compile at the same time: they
    take turns.
    """
    stack = _check(profile, stack, device)
    started = time.perf_counter()
    path, text = _text(source)
    text += _definitions(defines or {})
    key = hashlib.sha256("\0".join((_compiler(), profile, str(stack), "-g" * debug_info, path, "")).encode() + text).hexdigest()
    found = True
    with _lock:
        code = _memory.pop(key, None)
        if code is None or not _current(code):
            code = _read(key)
        if code is None or not _current(code):
            code, found = _compile(path, text, profile, stack, debug_info, device, key), False
        _memory[key] = code  # the last one of the dictionary
        if len(_memory) > MOST_IN_MEMORY:
            del _memory[next(iter(_memory))]
    return Module(code, device, found, time.perf_counter() - started)


def _check(profile: str, stack: int | None, device: int | None) -> int:
    """Bytes of stack, 0 for the default; refuses options that cannot be."""
    if profile not in tuple(PROFILES):
        raise ValueError(f"the profile is one of {', '.join(PROFILES)}, not {profile!r}")
    if device is not None:
        number(operator.index(device))
    if stack is None:
        return 0
    # A module that is found in the cache needs no compiler.
    from rustg.driver import STACK_LEAST, STACK_MOST

    if not (isinstance(stack, int | np.integer) and STACK_LEAST <= stack <= STACK_MOST):
        raise ValueError(f"the stack has {STACK_LEAST} to {STACK_MOST} bytes, not {stack!r}")
    return int(stack)


def _text(source: str | os.PathLike) -> tuple[str, bytes]:
    """The path of a program as messages show it, and its text."""
    if isinstance(source, os.PathLike) or (isinstance(source, str) and "\n" not in source and source.endswith(".rs")):
        path = os.fsdecode(source)
        return path, Path(path).read_bytes()
    if not isinstance(source, str):
        raise TypeError(f"a program is a str, or the path of a file, not {type(source).__name__}")
    return TEXT_NAME, source.encode()


def _definitions(defines: Mapping[str, Any]) -> bytes:
    """Constants behind the last line, so that lines keep their numbers."""
    if not isinstance(defines, Mapping):
        raise TypeError(f"`defines` is a dictionary, not {type(defines).__name__}")
    parts = []
    for name, value in defines.items():
        if not isinstance(name, str):
            raise TypeError(f"names of constants are str, not {type(name).__name__}")
        if not name.isidentifier() or name in _KEYWORDS:
            raise ValueError(f"`{name}` cannot be the name of a constant")
        ty, shown = _constant(name, value)
        parts.append(f"pub const {name}: {ty} = {shown};")
    return ("\n" + " ".join(parts) + "\n").encode() if parts else b""


def _constant(name: str, value: Any) -> tuple[str, str]:
    """Type and expression of a value of Python in Rust."""
    if isinstance(value, bool | np.bool_):
        return "bool", str(bool(value)).lower()
    if isinstance(value, str):
        return "&str", '"' + "".join(_escaped(c) for c in value) + '"'
    if isinstance(value, np.integer):
        return f"{value.dtype.kind}{8 * value.dtype.itemsize}", str(int(value))
    if isinstance(value, int):
        if not 0 <= value < 1 << 32:
            raise OverflowError(f"the constant `{name}`: {value:.4g} does not fit into `usize`; numpy's numbers have the type of their size"
                                if value.bit_length() < 1000 else f"the constant `{name}` does not fit into `usize`")
        return "usize", str(int(value))
    if isinstance(value, np.float64):
        return "f64", _real(float(value), "f64")
    if isinstance(value, float | np.float32 | np.float16):
        with np.errstate(over="ignore"):
            single = np.float32(value)
        if np.isinf(single) and not np.isinf(value):
            raise OverflowError(f"the constant `{name}`: {value!r} does not fit into `f32`; numpy.float64 is an `f64`")
        return "f32", _real(float(single), "f32")
    raise TypeError(f"the constant `{name}` cannot be a {type(value).__name__}")


def _real(value: float, ty: str) -> str:
    """A float as an expression that is exactly it."""
    if value != value:
        return f"{ty}::NAN"
    if value in (float("inf"), float("-inf")):
        return f"{ty}::{'INFINITY' if value > 0 else 'NEG_INFINITY'}"
    return repr(value) + ty


def _escaped(c: str) -> str:
    """A character in a string of Rust."""
    return "\\" + c if c in '"\\' else c if c.isprintable() else f"\\u{{{ord(c):x}}}"


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


#: Compilers by the number of their device. They have one table of everything each: who compiles holds the lock.
_compilers: dict[int, Any] = {}
_lock = threading.RLock()


def _driver(device: int | None):
    index = number(device)
    if index not in _compilers:
        from rustg.driver import Compiler

        _compilers[index] = Compiler(index)
    return _compilers[index]


def _forked() -> None:
    """A forked process lacks the threads of the driver, as in `rustg.kernels.runtime`."""
    global _lock
    _lock = threading.RLock()
    for compiler in _compilers.values():
        keep_forever(compiler)
    _compilers.clear()


os.register_at_fork(after_in_child=_forked)


def _compile(path: str, text: bytes, profile: str, stack: int, debug_info: bool, device: int | None, key: str) -> Code:
    result = _until_kernels(path, text, profile, stack, debug_info, device)
    code = None if result.failed else code_of(_driver(device), result, path)
    if code is None:
        raise _refusal(result)
    _write(key, code)
    return code


def _until_kernels(path: str, text: bytes, profile: str, stack: int, debug_info: bool, device: int | None):
    """The stages up to the rows of kernels."""
    from rustg.driver import Options, find_target

    checks, bounds = PROFILES[profile]
    options = Options(target=find_target("spirv"), overflow_checks=checks, debug_assertions=checks, index_checks=bounds, debug_info=debug_info,
                      stack=stack)
    return _driver(device).compile([path], options=options, until="kernels", texts={path: text})


def _refusal(result) -> CompileError:
    from rustg.diagnostics import render, summary, to_json

    shown = [render(message, result.sources) for message in result.messages]
    closing = summary(result.messages)
    return CompileError("\n\n".join(shown + [closing] if closing else shown),
                        [json.loads(to_json(message, result.sources)) for message in result.messages])


def spirv(source: str | os.PathLike, *, defines: Mapping[str, Any] | None = None, profile: Profile = "debug", stack: int | None = None,
          debug_info: bool = False, device: int | None = None) -> dict[str, bytes]:
    """SPIR-V modules for other Vulkan programs: one for each kernel, by its name; the entry point is ``main``.

    Kernels with rust-gpu's attributes have the interface that these name: storage and uniform buffers at their descriptor sets
    and bindings, push constants, the workgroup's size.  Kernels with ``#[kernel]`` have rustg's own (`rustg/registry/kernel.py`).
    Arguments and errors are those of `compile`.
    """
    stack = _check(profile, stack, device)
    path, text = _text(source)
    with _lock:
        result = _until_kernels(path, text + _definitions(defines or {}), profile, stack, debug_info, device)
        made = None if result.failed else own_modules(_driver(device), result)
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
    files = result.sources.files
    # As they were read: they may have been changed since.
    others = {file.path: _digest(file.data) for file in files if file.path != path and not file.path.startswith("/rustg/library/")}
    return Code(kernels, statics, spirv, sites, [file.path for file in files], others)


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
    from rustg.phases import ranges, spirv

    ranges.run(session)
    # Interfaces of buffers and names are of one module.
    most = 1 if session.control("ST_WANTED") or session.control("DEBUG_INFO") else LANES
    code, found = [], []
    while len(code) < count:
        first, lanes = len(code), min(most, count - len(code))
        session.set_control("KERNEL_MAIN", first)
        session.set_control("KERNEL_LANES", lanes)
        together = spirv.run(session)
        if session.count("diag"):
            break
        if not together:
            most = 1
            continue
        code += spirv.modules(session) if lanes > 1 else [spirv.module(session)]
        wide = session.control("SV_F64")
        stacks = session.download("kernel", "stack", first, lanes).tolist()
        found += [{"stack": stack, "float64": bool(wide >> 3 * lane & 1)} for lane, stack in enumerate(stacks)]
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
    except Exception:  # what a damaged archive makes numpy and zipfile raise is anything
        return None


def _write(key: str, code: Code) -> None:
    path = _file(key)
    stream = io.BytesIO()
    text = json.dumps({"kernels": code.kernels, "files": code.files, "others": code.others}).encode()
    np.savez(stream, text=np.frombuffer(text, np.uint8), statics=code.statics, sites=code.sites,
             **{f"spirv_{i}": np.frombuffer(data, np.uint8) for i, data in enumerate(code.spirv)})
    if write_whole(path, stream.getbuffer()) and key.startswith("0"):  # each sixteenth time
        trim(path.parent, MOST_ON_DISK, path)
