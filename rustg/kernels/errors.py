"""What goes wrong with kernels: a text that does not compile, a thread that panics."""

from __future__ import annotations

from typing import Any


class CompileError(Exception):
    """A program that rustg refuses.  The text of the exception is what the command line would show.

    ``diagnostics`` has a dictionary for each message, in the schema of rustc's ``--error-format=json``; ``rendered`` is the text.
    """

    def __init__(self, rendered: str, diagnostics: list[dict[str, Any]]):
        super().__init__("\n" + rendered)
        self.rendered = rendered
        self.diagnostics = diagnostics

    def __reduce__(self):
        return type(self), (self.rendered, self.diagnostics)


class KernelPanic(RuntimeError):
    """A thread of a dispatch panicked: the first one that did.  All others ran to their end.

    ``kernel`` is the kernel's path; ``message``, ``file``, ``line`` and ``column`` (from 1) are Rust's; ``invocation`` is the linear number
    of the thread, ``thread`` its coordinates (x, y, z).
    """

    def __init__(self, kernel: str, message: str, file: str, line: int, column: int, invocation: int, thread: tuple[int, int, int]):
        place = f" at {file}:{line}:{column}" if file else ""
        super().__init__(f"thread {invocation} of kernel `{kernel}` panicked{place}: {message}")
        self.kernel, self.message, self.file, self.line, self.column = kernel, message, file, line, column
        self.invocation, self.thread = invocation, thread

    def __reduce__(self):
        return type(self), (self.kernel, self.message, self.file, self.line, self.column, self.invocation, self.thread)
