"""Kernels with known results: for each file of ``kernels/`` functions that call its kernels.

A function has the name of its kernel and gives what came out, what numpy says (or Python), and perhaps a tolerance.
"""

from __future__ import annotations

import contextlib
import io
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).resolve().parent / "kernels"
#: By file: name of a kernel -> function of the module.
KERNELS: dict[str, dict[str, Callable]] = {}
#: Files that a target refuses, by its code: what it lacks.
REFUSED = {
    ("PTX", "trigonometry"): "hyperbolic and inverse functions are not there for PTX yet",
    ("METAL", "doubles"): "Metal has no f64",
}
F, U = np.float32, np.uint32


def of(file: str):
    """Adds a function to those of a file."""
    def add(function):
        KERNELS.setdefault(file, {})[function.__name__] = function
        return function
    return add


def random(seed: int) -> np.random.Generator:
    """Numbers that are the same everywhere."""
    return np.random.Generator(np.random.PCG64(seed))


def difference(got, expected, tolerance: float = 0.0) -> str | None:
    """What differs first; None where nothing does."""
    if not isinstance(expected, np.ndarray):
        return None if got == expected else f"{got!r} instead of {expected!r}"
    if got.shape != expected.shape or got.dtype != expected.dtype:
        return f"{got.dtype}{got.shape} instead of {expected.dtype}{expected.shape}"
    if tolerance:
        same = np.isclose(got, expected, rtol=tolerance, atol=tolerance, equal_nan=True)
    else:
        same = got == expected
    if np.all(same):
        return None
    at = tuple(int(n) for n in np.argwhere(~same)[0])
    return f"{int(np.size(same) - np.sum(same))} of {np.size(same)} differ; at {at}: {got[at]} instead of {expected[at]}"


def panic(kernel, *arguments, **launch) -> tuple:
    """Message and line of a panic; what else happened as text."""
    from rustg.kernels.errors import KernelPanic

    try:
        kernel(*arguments, **launch)
    except KernelPanic as error:
        return error.message, error.line, error.invocation
    return ("no panic",)


@of("integers")
def arithmetic(m):
    a = np.concatenate([random(1).integers(-(2**31), 2**31, 60), [0, -1, 2**31 - 1, -5]]).astype(np.int32)
    b = np.concatenate([random(2).integers(1, 2**31, 32), random(3).integers(-9, 0, 28), [3, 7, -2, 2]]).astype(np.int32)
    x, y = a.astype(np.int64), b.astype(np.int64)
    quotient = np.sign(x) * np.sign(y) * (np.abs(x) // np.abs(y))
    s, u = y & 31, a.view(U).astype(np.uint64)
    rotated = u << s.astype(np.uint64) | u >> ((32 - s) % 64).astype(np.uint64)
    parts = [x + y, x - y, x * y, quotient, x - quotient * y, x << s, x >> s, rotated.astype(np.int64)]
    expected = np.stack([part.astype(np.uint64).astype(U).view(np.int32) for part in parts], 1)
    return m.arithmetic(a, b, np.zeros((64, 8), np.int32), threads=64), expected


@of("integers")
def wide(m):
    a = random(4).integers(0, 2**64, 64, np.uint64)
    b = np.maximum(random(5).integers(0, 2**64, 64, np.uint64) >> np.arange(64, dtype=np.uint64), 1).astype(np.uint64)
    s = b & np.uint64(63)
    expected = np.stack([a * b, a // b, a % b, a >> s, a << s, (a < b).astype(np.uint64)], 1)
    return m.wide(a, b, np.zeros((64, 6), np.uint64), threads=64), expected


@of("integers")
def signed_wide(m):
    a = random(6).integers(-(2**63), 2**63, 40, np.int64)
    b = random(7).integers(-(2**63), 2**63, 40, np.int64) >> np.arange(40)
    b[b == 0] = -3
    quotient = [abs(x) // abs(y) * (1 if (x < 0) == (y < 0) else -1) for x, y in zip(a.tolist(), b.tolist())]
    remainder = [x - q * y for x, q, y in zip(a.tolist(), quotient, b.tolist())]
    expected = np.stack([np.array(quotient), np.array(remainder), a >> (b & 63)], 1).astype(np.int64)
    return m.signed_wide(a, b, np.zeros((40, 3), np.int64), threads=40), expected


@of("integers")
def small(m):
    x = random(8).integers(-128, 128, 101, np.int8)
    got = m.small(x, np.zeros(101, np.uint8), np.zeros(101, np.int16), threads=101)
    expected = np.concatenate([(x.view(np.uint8).astype(U) * 7).astype(np.uint8), x.astype(np.int16) * 100])
    return np.concatenate(got), expected


@of("floats")
def exact(m):
    a, b = (random(seed).normal(0, 100, 200).astype(F) for seed in (9, 10))
    return m.exact(a, b, np.zeros((200, 4), F), threads=200), np.stack([a + b, a - b, a * b, a * b + a], 1)


@of("floats")
def functions(m):
    x = np.linspace(0.01, 6, 300).astype(F)
    v = x.astype(float)
    expected = [np.sin(v), np.cos(v), np.exp(v), np.log(v), np.sqrt(v), v**1.7]
    return m.functions(x, np.zeros((300, 6), F), threads=300), np.stack(expected, 1).astype(F), 2e-4


@of("trigonometry")
def hyperbolic(m):
    x = np.linspace(-4, 4, 200).astype(F)
    v = x.astype(float)
    return m.hyperbolic(x, np.zeros((200, 3), F), threads=200), np.stack([np.sinh(v), np.cosh(v), np.tanh(v)], 1).astype(F), 2e-4


@of("trigonometry")
def inverse(m):
    x = np.linspace(-0.99, 0.99, 200).astype(F)
    v = x.astype(float)
    expected = [np.arcsin(v), np.arccos(v), np.arctan(v), np.arctan2(v, 0.7)]
    return m.inverse(x, np.zeros((200, 4), F), threads=200), np.stack(expected, 1).astype(F), 2e-4


@of("floats")
def conversions(m):
    x = np.array([0.5, -0.5, 1e9, -1e9, 3e9, -3e9, 255.9, 256, -1, np.nan, np.inf, 123456.7], F)
    ints, back = m.conversions(x, np.zeros((12, 2), np.int32), np.zeros(12, F), threads=12)
    v = np.where(np.isnan(x), 0, x).astype(float)
    narrow = [np.trunc(np.clip(v, low, high)) for low, high in ((-(2**31), 2**31 - 1), (0, 255))]
    whole = np.trunc(np.clip(v, -(2.0**63), 2.0**63)).astype(F)
    return np.concatenate([ints.reshape(-1).astype(float), back]), np.concatenate([np.stack(narrow, 1).reshape(-1), whole])


@of("doubles")
def exact(m):  # noqa: F811
    a, b = (random(seed).normal(0, 100, 100) for seed in (11, 12))
    return m.exact(a, b, np.zeros((100, 3)), threads=100), np.stack([a + b, a - b, a * b], 1)


@of("memory")
def structs(m):
    pixels = np.zeros(50, m.structs.parameters[0].dtype)
    pixels["rgb"], pixels["weight"] = random(13).integers(0, 256, (50, 3)), np.arange(50)
    expected = np.concatenate([np.minimum(pixels["rgb"].astype(int) + 100, 255).reshape(-1), np.arange(50) / 2])
    m.structs(pixels, threads=50)
    return np.concatenate([pixels["rgb"].reshape(-1).astype(float), pixels["weight"].astype(float)]), expected.astype(float)


@of("memory")
def casts(m):
    data = random(14).integers(0, 256, 256, np.uint8)
    words, floats = m.casts(data, np.zeros(64, U), np.zeros(64, F), threads=64)
    return np.concatenate([words.astype(float), floats.astype(float)]), np.concatenate([data.view("<u4").astype(float), 2.0 ** np.arange(64)])


@of("memory")
def slices(m):
    return m.slices(np.arange(100, dtype=U), threads=20), np.arange(100, dtype=U).reshape(20, 5)[:, ::-1].reshape(-1)


@of("memory")
def locals(m):
    order = np.stack([random(15 + i).permutation(4) for i in range(30)]).astype(U)
    return m.locals(order, np.zeros((30, 4), U), threads=30), (10 * np.arange(30)[:, None] + np.argsort(order, 1)).astype(U)


@of("control")
def interpreter(m):
    def word(op: int, data: int = 0) -> int:
        return op | (data & 0xFFFFFF) << 8
    # x -> 3 x + 1 until it is at least 1000.
    code = np.array([word(0, 3), word(2), word(0, 1), word(3, 1), word(1), word(4, -6 & 0xFF), word(5)], U)
    start = np.arange(1, 41, dtype=np.int32)
    expected = start.copy()
    while True:
        again = expected < 1000
        if not again.any():
            break
        expected[again] = expected[again] * 3 + 1
    return m.interpreter(code, start, np.zeros(40, np.int32), threads=40), expected


@of("control")
def labels(m):
    expected = []
    for n in range(4, 104):
        a = next((a for a in range(2, n) if n % a == 0 and n // a >= a), None)
        expected.append([a, n // a] if a else [1, n])
    return m.labels(np.zeros((100, 2), U), threads=100), np.array(expected, U)


@of("control")
def function_pointers(m):
    table = [lambda x: 2 * x, lambda x: x * x, lambda x: x + 1]
    x = np.arange(90, dtype=U)
    return m.function_pointers(x.copy(), threads=90), np.array([table[i % 3](table[i // 3 % 3](i)) for i in range(90)], U)


@of("threads")
def plane(m):
    y, x = np.divmod(np.arange(70), 10)
    return m.plane(np.zeros((70, 4), U), threads=(10, 7)), np.stack([x, y, x // 4, y // 8], 1).astype(U)


@of("threads")
def histogram(m):
    x = random(50).integers(0, 256, 5000, np.uint8)
    return m.histogram(x, np.zeros(256, U), threads=5000), np.bincount(x, minlength=256).astype(U)


@of("threads")
def extremes(m):
    x = random(51).integers(-(2**31), 2**31, 1000, np.int32)
    least, most = m.extremes(x, np.full((), 5, np.int32), np.full((), 5, np.int32), threads=1000)
    return (int(least), int(most)), (int(x.min()), int(x.max()))


@of("threads")
def float_sum(m):
    x = random(52).integers(-100, 100, 500).astype(F)
    return float(m.float_sum(x, np.zeros((), U), threads=500).view(F)), float(x.sum())


@of("threads")
def barrier(m):
    out = m.barrier(np.zeros(256, U), np.zeros(256, U), threads=256)[1]
    return out, np.arange(256, dtype=U).reshape(4, 64)[:, ::-1].reshape(-1)


@of("threads")
def shared_sum(m):
    x = random(53).integers(0, 1000, 256).astype(U)
    return m.shared_sum(x, np.zeros(4, U), threads=256), x.reshape(4, 64).sum(1).astype(U)


@of("panics")
def bounds(m):
    out = np.full(66, 9, U)
    seen = panic(m.bounds, np.arange(68, dtype=U), out, threads=66)
    return (*seen, out[:65].tolist()), ("index out of bounds: the len is 68 but the index is 68", 8, 65, list(range(3, 68)))


@of("panics")
def overflow(m):
    x = np.array([1, 2, 3, 100, 4], np.uint8)
    seen = panic(m.overflow, x, threads=5)
    return (*seen, x.tolist()), ("attempt to add with overflow", 13, 3, [201, 202, 203, 100, 204])


@of("panics")
def explicit(m):
    return panic(m.explicit, threads=100), ("thread 70 has had enough", 19, 70)


@of("panics")
def prints(m):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        m.prints(np.array([0.5, 1, 1e20, -0.1], F), threads=4)
    return out.getvalue(), "0: 0.5 -2\n1: 1.0 -1\n2: 1e20 0\n3: -0.1 1\n"


@of("panics")
def statics(m):
    results = [m.statics(np.zeros(2, U), threads=1).tolist() for _ in range(2)]
    return results, [[42, 1111], [44, 1111]]


@of("algorithms")
def crc32(m):
    texts = [bytes(random(60 + n).integers(0, 256, n, np.uint8)) for n in range(0, 60, 3)]
    starts = np.cumsum([0, *map(len, texts)]).astype(U)
    got = m.crc32(np.frombuffer(b"".join(texts), np.uint8), starts, np.zeros(20, U), threads=20)
    return got, np.array([zlib.crc32(text) for text in texts], U)


@of("algorithms")
def sort(m):
    rows = random(90).integers(-1000, 1000, (50, 12)).astype(np.int32)
    return m.sort(rows.copy(), threads=50), np.sort(rows, 1)


@of("algorithms")
def collatz(m):
    def steps(n: int) -> int:
        count = 0
        while n != 1:
            n, count = (n // 2 if n % 2 == 0 else 3 * n + 1), count + 1
        return count
    return m.collatz(np.zeros(300, U), threads=300), np.array([steps(n) for n in range(1, 301)], U)


@of("recursion")
def lattice(m):
    ways = np.zeros((4, 4), U)
    for y in range(4):
        for x in range(4):
            ways[y, x] = sum(ways[y, x - s] if x >= s else 0 for s in (1, 2)) + sum(ways[y - s, x] if y >= s else 0 for s in (1, 2)) or 1
    return m.lattice(np.zeros(16, U), threads=16), ways.reshape(-1)


@of("recursion")
def halves(m):
    def split(row, depth: int) -> int:
        middle = len(row) // 2
        if not len(row):
            return depth
        row[middle] = depth
        return max(split(row[:middle], depth + 1), split(row[middle + 1 :], depth + 1))
    expected = np.zeros((5, 13), np.int32)
    depths = [split(row, 10 * i) for i, row in enumerate(expected)]
    got, deepest = m.halves(np.zeros((5, 13), np.int32), np.zeros(5, np.int32), threads=5)
    return np.concatenate([got.reshape(-1), deepest]), np.concatenate([expected.reshape(-1), np.array(depths, np.int32)])


@of("recursion")
def full(m):
    out = np.zeros(6, U)
    seen = panic(m.full, out, threads=6)
    return (*seen, out.tolist()), ("stack overflow", 41, 3, [8, 8, 8, 0, 8, 8])


@of("rust_gpu")
def gradient(m):
    width, height = 20, 12
    y, x = np.mgrid[:height, :width]
    push = np.zeros((), m.gradient.parameters[0].dtype)
    push["width"], push["height"], push["time"] = width, height, 0.75
    expected = np.stack([x / width, y / height, 0 * x + 0.75, 0 * x + 1.0], -1).reshape(-1, 4).astype(F)
    out = np.zeros(width * height, m.gradient.parameters[1].dtype)
    m.gradient(push, out, threads=(width, height))
    return out.view(F).reshape(-1, 4), expected, 1e-6


@of("rust_gpu")
def reversed(m):
    return m.reversed(np.arange(96, dtype=U), threads=96), np.arange(96, dtype=U).reshape(3, 32)[:, ::-1].reshape(-1)
