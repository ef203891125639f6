"""What kernels print: the records of the ring buffer, in the order of the threads.

A record has four words: the number of the thread; kind (bits 28 to 31), form (24 to 27) and length; two words of content.
``rustg/overlays/sites/rt.rs`` writes them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np

RECORD_BYTES = 16
BYTES, STATIC, VALUE, STDERR_BEGIN, STDERR_END, PANIC_BEGIN, PART = range(7)
#: Forms of PART, and kinds of values with parts.
FIRST, NEXT, END, NONE, PRETTY_BEGIN, PRETTY_END = range(6)
STRUCT, TUPLE, LIST, TUPLE_OF_ONE = range(4)
_OPEN = {STRUCT: b" {", LIST: b"[", TUPLE: b"(", TUPLE_OF_ONE: b"("}
_CLOSE = {STRUCT: b"}", LIST: b"]", TUPLE: b")", TUPLE_OF_ONE: b")"}


def number(form: int, low: int, high: int) -> str:
    """A number as Rust's Display or Debug writes it."""
    bits = low | high << 32
    if form == 0:
        return str(bits - (1 << 64) if bits >> 63 else bits)
    if form == 1:
        return str(bits)
    if form == 6:
        return chr(low)
    value = np.uint32(low).view(np.float32) if form < 4 else np.uint64(bits).view(np.float64)
    return real(value, debug=form in (3, 5))


def real(value: np.floating, debug: bool) -> str:
    """A float: the shortest digits that give the same number."""
    if np.isnan(value):
        return "NaN"
    if np.isinf(value):
        return "-inf" if value < 0 else "inf"
    size = abs(float(value))
    if debug and size != 0 and (size < 1e-4 or size >= 1e16):
        mantissa, _, exponent = np.format_float_scientific(value, unique=True, trim="-", exp_digits=1).partition("e")
        return f"{mantissa}e{int(exponent)}"
    text = np.format_float_positional(value, unique=True, trim="-")
    return text + ".0" if debug and "." not in text else text


class Layout:
    """What a thread writes, with what stands between the parts of values: on one line, or (`{:#?}`) indented as Rust does."""

    def __init__(self):
        self.pretty, self.levels, self.line_starts = False, 0, False

    def text(self, data: bytes) -> bytes:
        """Bytes as they are written now: within a value each line has its spaces."""
        if not self.levels:
            return data
        written = bytearray()
        for byte in data:
            if self.line_starts:
                written += b"    " * self.levels
            self.line_starts = byte == 10
            written.append(byte)
        return bytes(written)

    def part(self, form: int, kind: int, name: bytes) -> bytes:
        """What a record PART stands for."""
        if form in (PRETTY_BEGIN, PRETTY_END):
            self.pretty = form == PRETTY_BEGIN
            return b""
        if form == NONE:
            return self.text(b"[]" if kind == LIST else _CLOSE[kind])
        if form == END:
            before = self.text(b",\n") if self.pretty else {STRUCT: b" ", TUPLE_OF_ONE: b","}.get(kind, b"")
            self.levels -= self.pretty
            return before + self.text(_CLOSE[kind])
        if form == NEXT:
            written = self.text(b",\n" if self.pretty else b", ")
        else:
            written = self.text(_OPEN[kind])
            if self.pretty:
                self.levels, self.line_starts = self.levels + 1, False
            written += self.text(b"\n" if self.pretty else b" " if kind == STRUCT else b"")
        return written + (self.text(name + b": ") if kind == STRUCT else b"")


class Output:
    """The used part of a ring, sorted by thread; ``text(address, size)`` reads the memory of strings."""

    def __init__(self, ring: np.ndarray, text: Callable[[int, int], bytes]):
        words = ring[: len(ring) // RECORD_BYTES * RECORD_BYTES].view("<u4").reshape(-1, 4)
        # Threads take turns in any order; within a thread the order is that of its statements.
        self.records = words[np.argsort(words[:, 0], kind="stable")].tolist()
        self.text = text
        self.stdout: list[bytes] = []
        self.stderr: list[bytes] = []
        #: The message of the thread that panicked in pieces.
        self.panic: list[bytes] = []
        self._read()

    def _read(self) -> None:
        last, to, layout = None, self.stdout, Layout()
        for thread, head, low, high in self.records:
            if thread != last:
                last, to, layout = thread, self.stdout, Layout()
            kind, size = head >> 28, head & 0xFFFFFF
            if kind == BYTES:
                to.append(layout.text((low | high << 32).to_bytes(8, "little")[:size]))
            elif kind == STATIC:
                to.append(layout.text(self.text(low, size)))
            elif kind == VALUE:
                to.append(layout.text(number(head >> 24 & 15, low, high).encode("utf-8", "surrogatepass")))
            elif kind == PART:
                to.append(layout.part(head >> 24 & 15, high, self.text(low, size) if size else b""))
            elif kind != PANIC_BEGIN:
                to = self.stderr if kind == STDERR_BEGIN else self.stdout
            else:
                to = self.panic

    def show(self, lost: int) -> None:
        """Writes what was printed; says how many records did not fit."""
        for stream, pieces in ((sys.stdout, self.stdout), (sys.stderr, self.stderr)):
            if pieces:
                stream.write(b"".join(pieces).decode("utf-8", "replace"))
        if lost:
            sys.stderr.write(f"rustg: {lost} pieces of output are lost, more than the ring buffer holds\n")
