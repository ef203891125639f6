"""Data for kernels: edge values of a type and random ones."""

import numpy as np


def values(dtype, n: int = 256, seed: int = 1) -> np.ndarray:
    """Edge values of an integer type, then random ones."""
    info = np.iinfo(dtype)
    edges = [info.min, info.min + 1, info.max, info.max - 1, 0, 1, 2, 3, 7, info.max // 2, info.max // 3]
    if info.min < 0:
        edges += [-1, -2, -3]
    random = np.random.default_rng(seed).integers(info.min, info.max, n - len(edges), dtype, endpoint=True)
    return np.concatenate([np.array(edges, dtype), random])


def floats(n: int = 256, scale: float = 100.0, seed: int = 1) -> np.ndarray:
    """Random 32-bit floats of both signs."""
    return np.random.default_rng(seed).normal(0, scale, n).astype(np.float32)
