"""A whole program as a kernel of one thread: what ``rustg run --target spirv`` does."""

from __future__ import annotations

import sys

from .build import code_of
from .errors import KernelPanic
from .module import Module

ENTRY = "rustg_main"
#: Bytes of stack for recursion where nobody asks for another size: there is one thread only.
STACK = 1 << 20
#: Behind the last line of the crate root; `()` because a kernel has no exit code.
_TEXT = f"\n#[kernel(threads(1))] pub fn {ENTRY}() {{ let () = main(); }}\n"


def with_entry(text: bytes) -> bytes:
    """The crate root with a kernel that calls ``main``."""
    return text + _TEXT.encode()


def entry_refused(result, path: str, text: bytes) -> bool:
    """Whether the only errors are in the line that `with_entry` added: there is no ``main``, or it has a result."""
    source = next(file for file in result.sources.files if file.path == path)
    errors = [message for message in result.messages if message.level == "error"]
    return bool(errors) and all(message.primary and message.primary.lo >= source.start + len(text) for message in errors)


def run(compiler, result, path: str) -> int | None:
    """Runs a compilation up to stage ``kernels`` and shows what it prints; exit code: 0, or 101 for a panic.

    None where the code cannot be made (``result`` has the messages then).  Raises ``DeviceError``.
    """
    code = code_of(compiler, result, path)
    if code is None:
        return None
    module = Module(code, compiler.device.index, False, result.seconds)
    try:
        module[ENTRY](threads=1)
    except KernelPanic as panic:
        sys.stdout.flush()
        place = f" at {panic.file}:{panic.line}:{panic.column}" if panic.file else ""
        sys.stderr.write(f"\nthread 'main' panicked{place}:\n{panic.message}\n")
        return 101
    return 0
