"""Kernels in many threads and processes, and what they leave behind: memory, files."""

import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest

import rustg
from rustg.kernels import build, runtime

SOURCE = """
static mut CALLS: u32 = 0;
#[kernel] pub fn saxpy(#[global_id] i: usize, a: f32, x: &[f32], y: &mut [f32]) { y[i] += a * x[i]; }
#[kernel] pub fn next(out: &mut u32) { unsafe { CALLS += 1; *out = CALLS; } }
#[kernel] pub fn depth(#[global_id] i: usize, n: u32, out: &mut [u32]) { out[i] = down(n); }
fn down(n: u32) -> u32 { if n == 0 { 0 } else { 1 + down(n - 1) } }
"""
F = np.float32


@pytest.fixture(scope="module")
def m():
    return rustg.compile(SOURCE)


def ones(n):
    return np.ones(n, F)


def test_threads_of_python(m):
    """Calls, arrays and compilations from several threads at once; arrays of different lengths, so that each sees its own."""
    wrong = []

    def work(k):
        try:
            other = rustg.compile(SOURCE + f"// {k % 3}")
            for j in range(40):
                n = 10 + (k * 37 + j * 411) % 3000
                y = np.full(n, j, F)
                m.saxpy(2.0, np.full(n, k, F), y, threads=n)
                kept = rustg.array(y)
                other.saxpy(1.0, ones(n), kept, threads=n)
                if not (y == 2 * k + j).all() or not (kept.numpy() == 2 * k + j + 1).all():
                    wrong.append((k, j))
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=work, args=(k,)) for k in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_memory_after_calls_and_errors(m):
    """Nothing is left in the arena by calls, panics, refused calls, or arrays in circles of references."""
    arena = rustg.zeros(1).runtime.arena
    m.saxpy(1.0, ones(9), ones(9), threads=9)
    before = arena.room
    for _ in range(100):
        m.saxpy(1.0, ones(9), ones(9), threads=9)
        with pytest.raises(rustg.KernelPanic):
            m.saxpy(1.0, ones(8), ones(9), threads=9)
        with pytest.raises(TypeError):
            m.saxpy(1.0, rustg.zeros(9), ones((9, 1)), threads=9)
    with pytest.raises(MemoryError):
        m.saxpy(1.0, np.broadcast_to(F(1), 1 << 28), ones(9), threads=9)
    assert arena.room == before
    circle = [rustg.zeros(1000)]
    circle.append(circle)
    del circle
    generation = arena.generation
    kept = rustg.zeros(arena.size // 4)
    assert m.saxpy(1.0, kept, ones(3), threads=3).tolist() == [1] * 3
    del kept
    assert arena.generation > generation and m.saxpy(1.0, ones(3), ones(3), threads=3).tolist() == [2] * 3


def test_stacks_that_do_not_fit(m):
    """An error that says so, after which smaller ones work and no array is overwritten."""
    large = rustg.compile(SOURCE, stack=1 << 26)
    kept = rustg.array(np.arange(1000, dtype=F))
    out = np.zeros(64, np.uint32)
    with pytest.raises(MemoryError, match="threads have stacks of"):
        large.depth(10, out, threads=64)
    assert m.depth(10, out, threads=64).tolist() == [10] * 64 and np.array_equal(kept.numpy(), np.arange(1000))


def test_large_statics(panics):
    """Up to 64 KiB; a value that cannot be computed is a panic of its own."""
    source = """static mut T: [u32; {}] = [3; {}];
        #[kernel] pub fn f(out: &mut u32) {{ unsafe {{ T[T.len() - 1] += 1; *out = T[T.len() - 1] + T[0]; }} }}"""
    assert rustg.compile(source.format(15_000, 15_000)).f(np.zeros((), np.uint32), threads=1) == 7
    with pytest.raises(MemoryError, match="the static data of the module need [78]"):
        rustg.compile(source.format(20_000, 20_000)).f(np.zeros((), np.uint32), threads=1)
    m = rustg.compile("const fn g() -> usize { 5 } static A: [u32; 2] = [1, 2]; static B: u32 = A[g()]; #[kernel] pub fn f(out: &mut u32) { *out = B; }")
    for _ in range(2):
        assert str(panics(m.f, np.zeros((), np.uint32), threads=1)).startswith("thread 0 of kernel `initial values of statics` panicked at <kernel>:1:")


def test_pipelines_are_shared_and_bounded(m, monkeypatch):
    """By modules of one text, which have statics of their own."""
    again = rustg.compile(SOURCE)
    out = np.zeros((), np.uint32)
    first = int(m.next(out, threads=1))
    assert [int(k.next(out, threads=1)) for k in (m, again, m, again)] == [first + 1, 1, first + 2, 2]
    found = runtime.runtime()._pipelines[m._code]
    assert again._code is m._code
    monkeypatch.setattr(runtime, "MAX_PIPELINES", 4)
    found.clear()
    y = np.zeros(1 << 12, F)
    for n in (1, 100, 200, 300, 600, 1000, 2000, 4000, 1):
        m.saxpy(1.0, ones(n), y[:n], threads=n)
    assert len(found) == 4 and y[:2].tolist() == [9, 7]


def test_many_arrays(m):
    """Their memory goes with them, whatever the order."""
    arena = rustg.zeros(1).runtime.arena
    before = arena.room
    random = np.random.default_rng(1)
    arrays = {}
    for step in range(400):
        k = int(random.integers(40))
        arrays[k] = (step, rustg.array(np.full(int(random.integers(1, 2000)), step, F)))
        if step % 7 == 0:
            arrays.pop(int(random.integers(40)), None)
    assert all((array.numpy() == step).all() for step, array in arrays.values())
    del arrays
    assert arena.room == before


def test_modules_that_are_remembered(monkeypatch):
    """The last ones that were asked for."""
    monkeypatch.setattr(build, "MOST_IN_MEMORY", 3)
    monkeypatch.setattr(build, "_memory", {})
    monkeypatch.setattr(build, "_compile", lambda path, text, *rest: build.Code([], np.zeros(0, np.uint32), [], np.zeros((0, 3)), []))
    monkeypatch.setattr(build, "_read", lambda key: None)
    assert [rustg.compile(c).from_cache for c in "abcaabdeac"] == [False] * 3 + [True] * 3 + [False, False, False, False]


SCRIPT = """
import os, sys, pathlib, numpy as np, rustg
import concurrent.futures, multiprocessing
m = rustg.compile(pathlib.Path(sys.argv[1]).read_text())
def call(n): return float(m.saxpy(2.0, np.ones(n, np.float32), np.ones(n, np.float32), threads=n).sum())
assert call(5000) == 15000
kept = rustg.array(np.ones(3))
with concurrent.futures.ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork")) as pool:
    print(*pool.map(call, [10, 20, 30]))
if (child := os.fork()) == 0:
    try:
        kept.numpy()
    except rustg.DeviceError as error:
        print(error, call(2), flush=True)
    os._exit(7)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), kept.numpy().tolist(), call(3), m.from_cache)
"""


def in_cache(folder, m, monkeypatch):
    """The cache of a folder with a module, and the module's file."""
    monkeypatch.setenv("RUSTG_CACHE", str(folder))
    key = next(key for key, code in build._memory.items() if code is m._code)
    build._write(key, m._code)
    return key, build._file(key)


def environment():
    return os.environ | {"PYTHONPATH": str(Path(rustg.__file__).parent.parent)}


@pytest.mark.host
def test_processes(m, tmp_path, monkeypatch):
    """A process that was forked from one that has the device open takes it anew, which arrays do not survive."""
    in_cache(tmp_path / "cache", m, monkeypatch)
    (tmp_path / "k.rs").write_text(SOURCE)
    (tmp_path / "script.py").write_text(SCRIPT)
    done = subprocess.run([sys.executable, tmp_path / "script.py", tmp_path / "k.rs"], env=environment(), capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout.splitlines() == ["30.0 60.0 90.0", "the array is one of the process that this one was forked from 6.0", "7 [1.0, 1.0, 1.0] 9.0 True"], done.stderr


@pytest.mark.host
def test_damaged_files_of_the_cache(m, tmp_path, monkeypatch):
    """Any byte may be wrong, the file may end early: it is as if it were not there, or still right."""
    key, file = in_cache(tmp_path, m, monkeypatch)
    whole = file.read_bytes()
    random = np.random.default_rng(1)
    lost = 0
    # Names, sizes and methods stand at the end, and at the start of each member.
    places = [*random.integers(0, len(whole), 40), *range(0, 200, 2), *range(len(whole) - 400, len(whole), 2)]
    for place in places:
        file.write_bytes(whole[:place] + bytes([whole[place] ^ int(random.integers(1, 256))]) + whole[place + 1 :])
        code = build._read(key)
        lost += code is None
        assert code is None or (code.spirv == m._code.spirv and code.kernels == m._code.kernels and np.array_equal(code.sites, m._code.sites))
    assert lost > len(places) // 3
    file.write_bytes(whole)
    assert zipfile.is_zipfile(file) and build._read(key).spirv == m._code.spirv


@pytest.mark.host
def test_caches_that_cannot_be_written(m, tmp_path, monkeypatch):
    """A file in the place of the folder; a device that is full, which leaves no part of a file."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("RUSTG_CACHE", str(tmp_path / "file"))
    build._write("0" * 64, m._code)
    assert build._read("0" * 64) is None
    monkeypatch.setenv("RUSTG_CACHE", str(tmp_path / "cache"))
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        build._write("0" * 64, m._code)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list((tmp_path / "cache" / "kernels").iterdir()) == []
    monkeypatch.setattr(build, "MOST_ON_DISK", 3)
    for k in range(6):
        build._write(f"0{k}" * 32, m._code)
        os.utime(build._file(f"0{k}" * 32), (k, k))
    assert sorted(path.name[:2] for path in (tmp_path / "cache" / "kernels").iterdir()) == ["02", "03", "04", "05"]


def test_memory_that_only_the_device_sees(m, monkeypatch, panics):
    """On a GPU the arena has a copy on the host; each side gets what the other has written, also when the arena grows."""
    usual = m._load().runtime
    monkeypatch.setattr(runtime, "_is_cpu", lambda name: False)
    monkeypatch.setattr(runtime, "_runtimes", {})
    k = build.Module(m._code, None, True, 0.0)
    x, y = rustg.array(np.arange(1000, dtype=F)), rustg.zeros(1000)
    arena = x.runtime.arena
    assert not arena.cpu and x.runtime is not usual
    for step in range(3):
        k.saxpy(1.0, x, y, threads=1000)
        z = rustg.zeros(arena.size // 4 if step == 1 else 5)
        assert k.saxpy(2.0, ones(1000), y, threads=1000) is y
        x.set(x.numpy() + 1)
        assert k.saxpy(1.0, ones(5), np.arange(5, dtype=F), threads=5).tolist() == [1, 2, 3, 4, 5] and not z.numpy().any()
    assert y.numpy().tolist() == [3 * n + 3 + 6 for n in range(1000)] and arena.generation > 1
    assert panics(k.saxpy, 1.0, ones(4), ones(5), threads=5).message == "index out of bounds: the len is 4 but the index is 4"
    assert k.depth(300, np.zeros(3, np.uint32), threads=3).tolist() == [300] * 3
    assert [int(k.next(np.zeros((), np.uint32), threads=1)) for _ in range(2)] == [1, 2] and k.saxpy.last_time > 0
    with pytest.raises(TypeError, match="is an array of another device"):
        m.saxpy(1.0, x, ones(1000), threads=1)
