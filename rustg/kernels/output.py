"""What kernels print: the records of the ring buffer, in the order of the threads."""

from __future__ import annotations

import sys

import numpy as np

#: Kinds of records, in bits 30 and 31 of their second word (rustg/overlays/kernel/rt.rs writes them).
STDERR_BEGIN, STDERR_END = 1, 2
END_OF_RING = 0xFFFFFFFF


def records(ring: np.ndarray) -> list[tuple[int, int, bytes]]:
    """Invocation, kind and bytes of each record of the used part of a ring, by invocation."""
    words, raw, at, found = ring.view("<u4"), ring.tobytes(), 0, []
    while 4 * at + 8 <= len(raw) and words[at] != END_OF_RING:
        size = int(words[at + 1]) & 0x3FFFFFFF
        found.append((int(words[at]), int(words[at + 1]) >> 30, raw[4 * at + 8 : 4 * at + 8 + size]))
        at += 2 + (size + 3) // 4
    # Threads take turns in any order; within a thread the order is that of its statements.
    return sorted(found, key=lambda record: record[0])


def show(ring: np.ndarray, lost: int) -> None:
    """Writes what the threads printed to stdout and stderr; says how much did not fit."""
    parts: dict[str, list[bytes]] = {"stdout": [], "stderr": []}
    last, stream = None, "stdout"
    for invocation, kind, data in records(ring):
        if invocation != last:
            last, stream = invocation, "stdout"
        if kind:
            stream = "stderr" if kind == STDERR_BEGIN else "stdout"
        parts[stream].append(data)
    for name, pieces in parts.items():
        if pieces:
            getattr(sys, name).write(b"".join(pieces).decode("utf-8", "replace"))
    if lost:
        sys.stderr.write(f"rustg: the kernel printed {lost} bytes more than the ring buffer holds\n")
