"""The constant table of Unicode character classes."""

import numpy as np

from .schema import const_table
from .unicode_data import RANGES


def classes() -> np.ndarray:
    """Class bits of each code point, as bytes."""
    result = np.zeros(0x110000, np.uint8)
    at = 0
    for item in RANGES.replace("\n", ",").split(","):
        if item:
            bits, gap, length = item.split()
            start = at + int(gap, 16)
            at = start + int(length, 16)
            result[start:at] = int(bits)
    return result


def _build() -> np.ndarray:
    blocks = classes().reshape(-1, 256).view(np.uint32)
    unique, index = np.unique(blocks, axis=0, return_inverse=True)
    index = len(index) + np.ravel(index).astype(np.uint32) * blocks.shape[1]
    return np.concatenate([index, unique.ravel()])


UNICODE = const_table(
    "unicode", _build,
    "For each block of 256 code points where its classes start, then the classes, a byte each.",
)
