"""Every primitive against numpy, from no rows to millions."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rustg.gpu import primitives as prim
from rustg.gpu import scheduler
from rustg.gpu.scheduler import Phase

SIZES = [0, 1, 2, 15, 16, 17, 1000, 8191, 8193, 100_003]
LARGE = [3_000_001]
relaxed = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def load(session, rows, **columns):
    """Fills columns of `diag` (a table with many columns) with arrays of the same length."""
    session.allocate("diag", rows)
    session.set_count("diag", rows)
    for name, data in columns.items():
        session.upload("diag", name, data)


def random_words(n, seed, high=1 << 32):
    return np.random.default_rng(seed).integers(0, high, n, dtype=np.uint64).astype(np.uint32)


def exclusive(values):
    return np.cumsum(values, dtype=np.uint32) - values


@pytest.fixture(params=["one workgroup", "three passes"])
def way(request, monkeypatch):
    """Both ways to scan and sort, whatever the device: few rows on a CPU, and all else."""
    monkeypatch.setattr(scheduler, "SMALL_GROUPS", 1 << 20 if request.param == "one workgroup" else 0)
    return request.param


@pytest.mark.parametrize("n", SIZES + LARGE)
def test_exclusive_scan(session, n, way):
    values = random_words(n, n, 10)
    load(session, n, code=values)
    total = int(values.sum(dtype=np.uint64))
    session.run(Phase(f"test.scan {way}", prim.scan("diag.code", "diag.lo", total="file"), {"file": lambda s: 16}))
    if n:
        assert np.array_equal(session.download("diag", "lo"), exclusive(values))
    assert session.count("file") == total


@relaxed
@given(data=st.lists(st.integers(0, 2**32 - 1), max_size=3000))
def test_scan_wraps_like_uint32(session, data):
    values = np.array(data, np.uint32)
    load(session, len(values), code=values)
    session.run(Phase("test.scan_wrap", prim.scan("diag.code", "diag.lo")))
    if data:
        assert np.array_equal(session.download("diag", "lo"), exclusive(values))


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize("op, call", [("max", np.maximum), ("min", np.minimum)])
def test_inclusive_max_and_min(session, n, op, call, way):
    values = random_words(n, n + 1)
    load(session, n, code=values)
    session.run(Phase(f"test.{op} {way}", prim.scan("diag.code", "diag.lo", op=op, inclusive=True)))
    if n:
        assert np.array_equal(session.download("diag", "lo"), call.accumulate(values))


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize("share", [2, 50, 100_000])
def test_segmented_scan(session, n, share, way):
    values = random_words(n, n + 2, 100)
    flags = (random_words(n, n + 3, share) == 0).astype(np.uint32)
    load(session, n, code=values, hi=flags)
    session.run(
        Phase(f"test.segments {way}", prim.scan("diag.code", "diag.lo", segments="diag.hi", inclusive=True))
    )
    expected, running = np.zeros(n, np.uint32), 0
    for i in range(n):
        running = int(values[i]) if flags[i] else running + int(values[i])
        expected[i] = running
    assert np.array_equal(session.download("diag", "lo"), expected)


@pytest.mark.parametrize("n", SIZES)
def test_compact(session, n):
    flags = (random_words(n, n + 4, 3) == 0).astype(np.uint32)
    load(session, n, code=flags)
    session.run(
        Phase(
            "test.compact",
            [
                prim.scan("diag.code", "diag.lo", total="sort_a"),
                prim.compact("diag.code", "diag.lo", "sort_a.value"),
            ],
            {"sort_a": lambda s: 16},
        )
    )
    assert np.array_equal(session.download("sort_a", "value"), np.flatnonzero(flags))


@pytest.mark.parametrize("n", SIZES + LARGE)
@pytest.mark.parametrize("bits", [8, 32])
def test_sort_is_stable(session, n, bits, way):
    keys = random_words(n, n + 5, 1 << bits)
    session.allocate("sort_a", n)
    session.allocate("sort_b", n)
    session.set_count("sort_a", n)
    session.upload("sort_a", "key", keys)
    session.upload("sort_a", "value", np.arange(n, dtype=np.uint32))
    session.run(Phase(f"test.sort{bits} {way}", prim.sort(bits)))
    order = np.argsort(keys, kind="stable")
    assert np.array_equal(session.download("sort_a", "value"), order)
    assert np.array_equal(session.download("sort_a", "key"), keys[order])


@pytest.mark.parametrize("n", SIZES)
def test_gather_and_fill(session, n):
    index = random_words(n, n + 6, max(n, 1))
    if n > 3:
        index[3] = 0xFFFFFFFF
    load(session, n, code=index)
    steps = [prim.fill("diag.lo", 7, step=3), prim.gather("diag.code", "diag.lo", "diag.hi")]
    session.run(Phase("test.gather", steps))
    expected = np.where(index == 0xFFFFFFFF, 0xFFFFFFFF, 7 + 3 * index.astype(np.uint64))
    assert np.array_equal(session.download("diag", "hi"), expected.astype(np.uint32))


def test_a_full_table_is_enlarged_and_the_phase_runs_again(session):
    n = 5000
    load(session, n, code=np.ones(n, np.uint32))
    session.run(Phase(f"test.scan {way}", prim.scan("diag.code", "diag.lo", total="file"), {"file": lambda s: 16}))
    assert session.count("file") == n and session.capacity("file") >= n


@pytest.mark.parametrize("n", SIZES)
def test_split_copy_and_starts(session, n, way):
    keys = random_words(n, n + 6, 16)
    for table in ("sort_a", "sort_b"):
        session.allocate(table, n)
    session.set_count("sort_a", n)
    session.upload("sort_a", "key", keys)
    session.upload("sort_a", "value", np.arange(n, dtype=np.uint32))
    session.allocate("diag", n)
    session.set_count("diag", n)
    session.allocate("file", 17)
    session.set_count("file", 17)
    session.run(Phase(f"test.split {way}", [
        prim.split(), prim.copy("sort_b.value", "diag.lo"), prim.starts("file.start", "sort_b.key"),
    ]))
    order = np.argsort(keys, kind="stable")
    if n:
        assert np.array_equal(session.download("diag", "lo"), order)
    assert np.array_equal(session.download("file", "start"), np.searchsorted(keys[order], np.arange(17)))
