"""The examples of `examples/kernels`, against numpy and hashlib."""

import hashlib
import importlib
import runpy
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

import rustg

FOLDER = Path(__file__).resolve().parent.parent.parent / "examples" / "kernels"


@pytest.fixture
def example(monkeypatch):
    """Imports an example as its users run it, from its folder."""
    monkeypatch.syspath_prepend(str(FOLDER))
    return lambda name: importlib.import_module(name)


def test_mandelbrot(example, tmp_path):
    """The same iterations as numpy's in 32 bits; a picture that can be read back."""
    image = example("mandelbrot").render(96, 64, 50)
    x = np.float32(-0.6) + (np.arange(96, dtype=np.float32) - np.float32(48)) * (np.float32(3) / np.float32(96))
    y = (np.arange(64, dtype=np.float32) - np.float32(32)) * (np.float32(3) / np.float32(96))
    c = x[None] + 1j * y[:, None].astype(np.complex64)
    z, inside = np.zeros_like(c), np.ones(c.shape, bool)
    for _ in range(50):
        with np.errstate(all="ignore"):
            inside &= np.abs(z) <= 2
            z = z * z + c
    assert np.mean((image.sum(axis=2) == 0) == inside) > 0.99 and 0.1 < inside.mean() < 0.5
    sys.modules["png"].write(tmp_path / "m.png", image)
    data = (tmp_path / "m.png").read_bytes()
    at = data.index(b"IDAT")
    rows = np.frombuffer(zlib.decompress(data[at + 4 : data.index(b"IEND") - 8]), np.uint8).reshape(64, -1)
    assert np.array_equal(rows[:, 1:].reshape(image.shape), image)


def test_blur(example):
    """Bit-equal."""
    blur = example("blur")
    image = blur.checkerboard(100, 70)
    expected = image.astype(np.uint32)
    for axis in (1, 0):
        padded = np.pad(expected, [(2, 2) if a == axis else (0, 0) for a in (0, 1)], "edge")
        parts = [np.take(padded, range(k, k + expected.shape[axis]), axis) * w for k, w in enumerate((1, 4, 6, 4, 1))]
        expected = (sum(parts) + 8) // 16
    assert np.array_equal(blur.blur(image), expected)


def test_life(example):
    """Twenty generations."""
    board = np.random.default_rng(1).random((33, 47)) < 0.35
    expected = board
    for _ in range(20):
        around = sum(np.roll(expected, (dy, dx), (0, 1)).astype(int) for dy in (-1, 0, 1) for dx in (-1, 0, 1)) - expected
        expected = (around == 3) | (expected & (around == 2))
    assert np.array_equal(example("life").life(board, 20), expected)


def test_nbody(example):
    """Energy stays; one step is numpy's in 64 bits."""
    nbody = example("nbody")
    bodies = nbody.start(128)
    pos, dt = bodies["pos"].astype(float), 0.005
    d = pos[None] - pos[:, None]
    r2 = np.sum(d * d, -1) + 0.01
    vel = bodies["vel"] + dt * np.sum(d * (bodies["mass"][None, :, None] / (r2 * np.sqrt(r2))[..., None]), 1)
    after = nbody.run(bodies, 1)
    assert np.allclose(after["vel"], vel, atol=1e-5) and np.allclose(after["pos"], pos + dt * vel, atol=1e-5)
    assert abs(nbody.energy(nbody.run(bodies, 40)) / nbody.energy(bodies) - 1) < 0.02
    assert nbody.picture(after).any()


def test_sha256(example):
    """Equal to hashlib for all lengths around a block."""
    messages = [bytes(range(n % 251)) * 2 + b"x" * (n % 3) for n in range(140)] + [b"", b"abc"]
    assert example("sha256").sha256(messages) == [hashlib.sha256(m).digest() for m in messages]


def test_turtle(example):
    """Curves are drawn; a bad instruction is told with its place."""
    turtle = example("turtle")
    images = turtle.draw(turtle.PROGRAMS)
    assert images.shape == (4, 200, 200) and (images > 0).sum(axis=(1, 2)).min() > 100
    square = images[0]
    assert square[100, 101:180].all() and not square[:99].any()
    with pytest.raises(rustg.KernelPanic, match=r"unknown instruction 'X' at 2") as caught:
        turtle.draw([b".", b"F\x05X."])
    assert caught.value.invocation == 1


def test_a_picture_is_saved(example, monkeypatch, tmp_path, capsys):
    """Where the command line says, else under the example's own name."""
    monkeypatch.chdir(tmp_path)
    for arguments, name in (([], "turtle.png"), (["other.png"], "other.png")):
        monkeypatch.setattr(sys, "argv", ["turtle.py", *arguments])
        runpy.run_path(str(FOLDER / "turtle.py"), run_name="__main__")
        assert capsys.readouterr().out == f"{name}: 800 x 200 pixels\n" and (tmp_path / name).read_bytes()[:4] == b"\x89PNG"


def test_histogram(example):
    """Counts are numpy's; the equalized picture uses all levels alike."""
    histogram = example("histogram")
    image = histogram.fog(100, 60)
    after, bins = histogram.equalize(image)
    assert np.array_equal(bins, np.bincount(image.reshape(-1), minlength=256))
    below = np.cumsum(bins)
    assert np.array_equal(after, (below[image] * 255 // image.size).astype(np.uint8))
    assert histogram.chart(bins).shape == (100, 256) and after.max() == 255 and after.std() > 3 * image.std()


def test_scan_and_radix_sort(example):
    """Sums modulo 2^32; lengths that runs do not divide; the order of equal numbers does not matter here, all numbers do."""
    random = np.random.default_rng(5)
    for n in (1, 255, 5000):
        x = random.integers(0, 1 << 32, n, np.uint32)
        prefixes, total = example("scan").scan(x)
        assert np.array_equal(prefixes, np.concatenate([[0], np.cumsum(x, dtype=np.uint32)[:-1]])) and total == int(x.sum(dtype=np.uint32))
    x[::3] = 7
    assert np.array_equal(example("radix_sort").sort(x), np.sort(x))


def test_live(example):
    """Pictures of two formulas, the second time from the cache; a mistake names what is unknown."""
    live = example("live")
    image, _, _ = live.run("1.0 - 2.0 * r")
    y, x = np.mgrid[:20, :48].astype(np.float32)
    r = np.hypot(x / 48 - np.float32(0.5), y / 20 - np.float32(0.5))
    assert np.abs(image.astype(int) - (255 * np.maximum(1 - 2 * r, 0)).astype(int)).max() <= 1
    assert "compiled in" in live.show("u + 0.5") and len(live.show("1.0 - 2.0 * r").splitlines()) == 21
    with pytest.raises(rustg.CompileError, match="cannot find value `radius`"):
        live.run("radius")


def test_matmul(example):
    """Sizes that tiles do not divide."""
    random = np.random.default_rng(3)
    x, y = random.normal(size=(33, 20)).astype(np.float32), random.normal(size=(20, 17)).astype(np.float32)
    assert np.allclose(example("matmul").multiply(x, y), x @ y, atol=1e-5)
