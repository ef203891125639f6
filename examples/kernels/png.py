"""Pictures without a library: PNG files from numpy arrays."""

import struct
import sys
import zlib
from pathlib import Path

import numpy as np


def write(path, image: np.ndarray) -> None:
    """Writes an image of bytes, (height, width) for grey or (height, width, 3) for RGB."""
    height, width = image.shape[:2]
    rows = np.concatenate([np.zeros((height, 1), np.uint8), image.reshape(height, -1)], axis=1)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0 if image.ndim == 2 else 2, 0, 0, 0)
    Path(path).write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows.tobytes())) + chunk(b"IEND", b""))


def save(image: np.ndarray, name: str) -> None:
    """Writes the picture of an example to the path that its command line has, else under a name of its own, and says so."""
    path = sys.argv[1] if len(sys.argv) > 1 else name
    write(path, image)
    print(f"{path}: {image.shape[1]} x {image.shape[0]} pixels")
