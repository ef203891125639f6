"""Grouping and interning against dictionaries, from no rows to hundreds of thousands."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rustg.gpu import hashing
from rustg.gpu.scheduler import Phase

NONE = 0xFFFFFFFF
SIZES = [0, 1, 2, 17, 1000, 100_003]
relaxed = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

# `diag` holds the candidates (keys code lo hi, work a0, out a1), `file` the interned rows.
GROUP = {
    k: Phase(f"test.group{k}", hashing.group("diag.code", k, "sort_a.key", "diag.a1"),
             temporary={}, tables={"sort_a": lambda s: 16})
    for k in (1, 3)
}
INTERN = Phase(
    "test.intern",
    [
        hashing.rebuild("file.start", 3, "sort_a.key"),
        hashing.intern("diag.code", "file.start", 3, "sort_a.key", work="diag.a0", out="diag.a1"),
    ],
)


def load(session, keys):
    session.allocate("diag", len(keys))
    session.set_count("diag", len(keys))
    for name, column in zip(("code", "lo", "hi"), keys.T):
        session.upload("diag", name, column)


def keys_of(n, seed, distinct):
    generator = np.random.default_rng(seed)
    return generator.integers(0, max(distinct, 1), (n, 3)).astype(np.uint32)


def first_rows(keys):
    seen = {}
    return np.array([seen.setdefault(tuple(key), i) for i, key in enumerate(keys.tolist())], np.uint32)


@pytest.mark.parametrize("n", SIZES)
@pytest.mark.parametrize("distinct", [1, 40, 1 << 20])
@pytest.mark.parametrize("k", [1, 3])
def test_the_smallest_row_represents_its_key(session, n, distinct, k):
    keys = keys_of(n, n + distinct, distinct)
    load(session, keys)
    session.run(GROUP[k])
    assert np.array_equal(session.download("diag", "a1"), first_rows(keys[:, :k]))


def test_rows_without_a_key_are_left_out(session):
    keys = keys_of(100, 5, 10)
    keys[::3, 0] = NONE
    load(session, keys)
    session.run(GROUP[3])
    expected = np.where(keys[:, 0] == NONE, NONE, first_rows(keys))
    assert np.array_equal(session.download("diag", "a1"), expected)


def intern(session, keys):
    load(session, keys)
    session.run(INTERN)
    return session.download("diag", "a1")


@relaxed
@given(
    batches=st.lists(
        st.lists(st.tuples(*[st.integers(0, 3)] * 3), max_size=60), min_size=1, max_size=4
    )
)
def test_interning_in_batches(session, batches):
    session.allocate("file", 16)
    session.allocate("sort_a", 16)
    rows = {}
    for batch in batches:
        keys = np.array(batch, np.uint32).reshape(-1, 3)
        expected = [rows.setdefault(key, len(rows)) for key in batch]
        assert intern(session, keys).tolist() == expected
        assert session.count("file") == len(rows)
    found = np.stack([session.download("file", name) for name in ("start", "len", "flags")], 1)
    assert [tuple(row) for row in found.tolist()] == list(rows)


@pytest.mark.parametrize("distinct", [2, 30, 1 << 16])
def test_interning_grows_what_is_too_small(session, distinct):
    session.allocate("file", 16)
    session.allocate("sort_a", 16)
    rows = {}
    for seed in range(3):
        keys = keys_of(20_011, seed, distinct)
        expected = [rows.setdefault(tuple(key), len(rows)) for key in keys.tolist()]
        assert np.array_equal(intern(session, keys), np.array(expected, np.uint32))
    assert session.count("file") == len(rows)
