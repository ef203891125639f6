"""Deep, long, odd and big inputs: an answer every time, and the right one where the program is valid."""

import os
import subprocess

import extremes
import pytest
import running
from running import Worker


@pytest.fixture(scope="module")
def worker():
    found = Worker(checked=os.environ.get("RUSTG_CHECKED") == "1")
    yield found
    found.close()


def answer(worker, tmp_path, data: bytes, until: str = "x86_64") -> dict:
    path = tmp_path / "extreme.rs"
    path.write_bytes(data)
    reply = worker.compile(path, until)
    assert reply["problems"] == []
    return reply


#: Answered after ten seconds or more: a search of n * n steps.
LONG_RUNNING = {"variants"}


def cases(group) -> list:
    return [pytest.param(name, id=name, marks=[pytest.mark.slow] if name in LONG_RUNNING else []) for name in group]


@pytest.mark.parametrize("name", cases(extremes.NESTED))
def test_nested(worker, tmp_path, monkeypatch, name):
    monkeypatch.setattr(running, "TIMEOUT", 1800)
    reply = answer(worker, tmp_path, extremes.NESTED[name]())
    assert "refused" in reply or reply["errors"] or reply["image"]


#: What is told instead of an image.
TOLD = {"identifier": "R0002", "string": "R0005", "many_placeholders": "R0511", "format_string": "R0511"}


@pytest.mark.parametrize("name", cases(extremes.LONG))
def test_long(worker, tmp_path, monkeypatch, name):
    monkeypatch.setattr(running, "TIMEOUT", 1800)
    reply = answer(worker, tmp_path, extremes.LONG[name]())
    if name in TOLD:
        assert TOLD[name] in reply["codes"]
        return
    assert reply["codes"] == []
    done = subprocess.run([reply["image"]], capture_output=True, timeout=20)
    assert (done.returncode, done.stdout.decode()) == (0, extremes.PRINTS[name] + "\n" if name in extremes.PRINTS else "")


@pytest.mark.parametrize("name", extremes.ODD)
def test_odd(worker, tmp_path, name):
    data, first = extremes.ODD[name]
    reply = answer(worker, tmp_path, data())
    assert reply["errors"] or reply["image"]
    if first:
        assert reply["codes"] == [first]


@pytest.mark.slow
@pytest.mark.parametrize("name", extremes.BIG)
def test_big(worker, tmp_path, monkeypatch, name):
    """Memory stays within the heap: an input that needs more is refused with a message."""
    monkeypatch.setattr(running, "TIMEOUT", 3600)
    until, data = extremes.BIG[name]
    reply = answer(worker, tmp_path, data(), until)
    assert "refused" in reply or reply["peak"] * 4 <= 1 << 31
    if name.endswith("_errors"):
        assert "refused" in reply or reply["errors"] >= 100_000
