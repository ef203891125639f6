"""What every start needs, in few files: declarations and SPIR-V of passes, constant tables.

A start that parses hundreds of shaders and builds grammar tables to find that nothing has changed takes longer
than the compilation that follows.  So what was made is kept in the user's cache as one file, under
a stamp of all that it was made from (path, size and time of change of each file; which tools there
were).  Nothing is read of a file whose stamp differs.  What a process had to make itself is added to
the file when the process ends.

The file: `MAGIC`, the sizes of the header and of the file (64 bits each), a header in JSON (values by section and
name; names and sizes of the byte strings), then the byte strings.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import struct
import tempfile
from pathlib import Path

import numpy as np

MAGIC = b"rustg1\0\0"


def stamp(roots: list[Path], *more: str) -> str:
    """A digest of the files below the roots (by path, size, time of change) and of further words."""
    digest = hashlib.sha256("\0".join(more).encode())
    for root in roots:
        for line in sorted(_files(str(root))):
            digest.update(line.encode())
    return digest.hexdigest()[:32]


def _files(folder: str):
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                status = entry.stat()
                yield f"{entry.path} {status.st_size} {status.st_mtime_ns}\n"


def latest(roots: list[Path]) -> float:
    """When a file below the roots was changed last, as `time.time()` counts."""
    return max((int(line.rsplit(" ", 1)[1]) for root in roots for line in _files(str(root))), default=0) * 1e-9


def cache_directory() -> Path:
    """Where everything is kept that can be made again (``RUSTG_CACHE``, else in the user's cache)."""
    root = os.environ.get("RUSTG_CACHE") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "rustg"
    )
    return Path(root)


class Store:
    """Named byte strings and JSON values by (section, name), kept between processes."""

    def __init__(self, path: Path | None):
        self.path = path
        self.values: dict[str, dict[str, object]] = {}
        self.blobs: dict[str, memoryview | bytes] = {}
        self.changed = False
        if path is not None:
            self._read(path)
            atexit.register(self.save)

    def _read(self, path: Path) -> None:
        try:
            data = memoryview(path.read_bytes())
        except OSError:
            return
        try:
            size, length = struct.unpack_from("<QQ", data, len(MAGIC))
            start = len(MAGIC) + 16
            if bytes(data[: len(MAGIC)]) != MAGIC or len(data) != length:
                return  # written by something else, or not to its end
            header = json.loads(bytes(data[start : start + size]))
            at = start + size
            for name, count in header["blobs"]:
                self.blobs[name] = data[at : at + count]
                at += count
            self.values = header["values"]
        except (struct.error, ValueError, KeyError, TypeError):
            self.values, self.blobs = {}, {}

    def value(self, section: str, name: str):
        """A stored value, or None."""
        return self.values.get(section, {}).get(name)

    def put(self, section: str, name: str, value) -> None:
        """Keeps a value that JSON can write."""
        self.values.setdefault(section, {})[name] = value
        self.changed = True

    def blob(self, name: str) -> bytes | None:
        """A stored byte string, or None."""
        found = self.blobs.get(name)
        return None if found is None else bytes(found)

    def put_blob(self, name: str, data: bytes) -> None:
        """Keeps a byte string."""
        self.blobs[name] = data
        self.changed = True

    def words(self, name: str, build) -> np.ndarray:
        """An array of 32-bit words: the stored one, else what ``build`` makes."""
        found = self.blobs.get(name)
        if found is not None:
            return np.frombuffer(found, "<u4")
        made = np.ascontiguousarray(build(), np.uint32).ravel()
        self.put_blob(name, made.astype("<u4").tobytes())
        return made

    def save(self) -> None:
        """Writes the file if there is something new; old files of other stamps go."""
        if not self.changed or self.path is None:
            return
        self.changed = False
        blobs = [(name, len(data)) for name, data in self.blobs.items()]
        header = json.dumps({"values": self.values, "blobs": blobs}).encode()
        length = len(MAGIC) + 16 + len(header) + sum(count for _, count in blobs)
        if write_whole(self.path, MAGIC + struct.pack("<QQ", len(header), length) + header, *self.blobs.values()):
            trim(self.path.parent, KEPT, self.path)


#: Files of other stamps (other checkouts, earlier sources) that are kept.
KEPT = 8


def write_whole(path: Path, *parts) -> bool:
    """Writes a file of a cache such that others see it whole or not at all; whether that could be done (if not, it only costs time)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            try:
                for part in parts:
                    file.write(part)
                file.flush()
                os.replace(file.name, path)
            except BaseException:
                os.unlink(file.name)
                raise
    except OSError:
        return False
    return True


def trim(folder: Path, kept: int, own: Path) -> None:
    """Removes the oldest files of a folder but so many, and never one's own."""
    try:
        with os.scandir(folder) as entries:
            files = sorted((entry.stat().st_mtime, entry.path) for entry in entries if entry.path != str(own))
        for _, path in files[: max(0, len(files) - kept)]:
            os.unlink(path)
    except OSError:
        pass  # another process was faster, or may not
