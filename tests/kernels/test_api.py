"""The Python side: arguments, arrays on the device, errors, cache."""

import hashlib
import inspect
import os
import pydoc
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import rustg
from rustg.kernels import build

SOURCE = """
pub struct Point { pub x: f32, pub y: f32 }
#[kernel]
pub fn saxpy(#[global_id] i: usize, a: f32, x: &[f32], y: &mut [f32]) {
    if i < y.len() { y[i] += a * x[i]; }
}
#[kernel]
pub fn several(#[global_id] i: usize, n: u8, flag: bool, k: i64, a: &mut [u32], b: &mut [[f32; 2]]) {
    a[i] = n as u32 + flag as u32;
    b[i] = [k as f32, a[i] as f32];
}
pub mod inner {
    #[kernel]
    pub fn shift(#[global_id] i: usize, p: &mut [super::Point], by: &[f32; 2]) { p[i].x += by[0]; p[i].y += by[1]; }
    #[kernel]
    pub fn nothing(s: &str) {}
}
"""
F = np.float32


@pytest.fixture(scope="module")
def m():
    """A few kernels."""
    return rustg.compile(SOURCE)


def ones(n=4, dtype=F):
    """An array of ones."""
    return np.ones(n, dtype)


def test_result_is_the_array_that_was_changed(m):
    """One array itself, several as a tuple, none."""
    y = ones()
    assert m.saxpy(2.0, ones(), y, threads=4) is y and y.tolist() == [3] * 4
    a, b = np.zeros(2, np.uint32), np.zeros((2, 2), F)
    result = m.several(7, True, -5, a, b, threads=2)
    assert result[0] is a and result[1] is b and a.tolist() == [8, 8] and b.tolist() == [[-5, 8]] * 2
    assert m.inner.nothing("x", threads=1) is None


def test_keywords_and_numbers_of_numpy(m):
    """Arguments by name; numpy's numbers where numbers are wanted."""
    y = m.saxpy(x=ones(), y=ones(), a=np.float64(0.5), threads=np.int64(4))
    assert y.tolist() == [1.5] * 4
    assert m.saxpy(np.int32(2), ones(), ones(), groups=1).tolist() == [3] * 4


REFUSED = {
    "dtype": (lambda m: m.saxpy(1.0, ones(dtype=float), ones(), threads=4), "parameter `x` (&[f32]) needs an array of float32, not of float64"),
    "rank": (lambda m: m.saxpy(1.0, ones((2, 2)), ones(), threads=4), "parameter `x` (&[f32]) needs an array of 1 dimension, not of 2"),
    "shape": (lambda m: m.several(1, True, 1, ones(dtype=np.uint32), ones((4, 3)), threads=4),
              "parameter `b` (&mut [[f32; 2]]) needs an array of shape (n, 2), not (4, 3)"),
    "length": (lambda m: m.inner.shift(np.zeros(2, m.inner.shift.parameters[0].dtype), ones(3), threads=1),
               "parameter `by` (&[f32; 2]) needs an array of shape (2), not (3,)"),
    "missing": (lambda m: m.saxpy(1.0, ones(), threads=4), "missing a required argument: 'y'"),
    "unknown": (lambda m: m.saxpy(1.0, ones(), ones(), threads=4, z=1), "got an unexpected keyword argument 'z'"),
    "list": (lambda m: m.saxpy(1.0, [1.0], ones(), threads=4), "parameter `x` (&[f32]) needs an array, not list"),
    "number": (lambda m: m.saxpy("1", ones(), ones(), threads=4), "parameter `a` (f32) needs a float, not str"),
    "bool": (lambda m: m.several(1, 1, 1, ones(dtype=np.uint32), ones((4, 2)), threads=4), "parameter `flag` (bool) needs a bool, not int"),
    "float": (lambda m: m.several(1.0, True, 1, ones(dtype=np.uint32), ones((4, 2)), threads=4), "parameter `n` (u8) needs an integer, not float"),
    "text": (lambda m: m.inner.nothing(b"x", threads=1), "parameter `s` (&str) needs a str, not bytes"),
    "no threads": (lambda m: m.saxpy(1.0, ones(), ones()), "give one of `threads` and `groups`"),
    "both": (lambda m: m.saxpy(1.0, ones(), ones(), threads=1, groups=1), "give one of `threads` and `groups`"),
    "four": (lambda m: m.saxpy(1.0, ones(), ones(), threads=(1, 1, 1, 1)), "`threads` is one integer or up to three"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_wrong_arguments(m, what):
    """A `TypeError` names the parameter."""
    call, message = REFUSED[what]
    with pytest.raises(TypeError) as caught:
        call(m)
    assert message in str(caught.value)


def test_read_only_arrays(m):
    """Refused where the kernel changes them, accepted where not."""
    frozen = ones()
    frozen.flags.writeable = False
    with pytest.raises(TypeError, match="parameter `y` .* read-only"):
        m.saxpy(1.0, ones(), frozen, threads=4)
    assert m.saxpy(1.0, frozen, ones(), threads=4).tolist() == [2] * 4


def test_numbers_out_of_range(m):
    """An `OverflowError` names the parameter."""
    with pytest.raises(OverflowError, match=r"parameter `n` \(u8\) has no room for 256: 0 to 255"):
        m.several(256, True, 1, ones(dtype=np.uint32), ones((4, 2)), threads=4)


def test_views(m):
    """Arrays that are not contiguous are copied there and back."""
    whole = np.zeros((4, 6), F)
    m.saxpy(2.0, np.arange(8, dtype=F)[::2], whole[:, 1], threads=4)
    assert whole[:, 1].tolist() == [0, 4, 8, 12] and not whole[:, [0, 2, 3, 4, 5]].any()


def test_other_arrays(m):
    """What offers the array interface or DLPack."""
    class Interface:
        def __init__(self, a):
            self.a, self.__array_interface__ = a, a.__array_interface__

    class Dlpack:
        def __init__(self, a):
            self.a = a

        def __dlpack__(self, **options):
            return self.a.__dlpack__(**options)

        def __dlpack_device__(self):
            return self.a.__dlpack_device__()

    for wrapper in (Interface, Dlpack):
        y = ones()
        m.saxpy(3.0, wrapper(ones()), wrapper(y) if wrapper is Interface else y, threads=4)
        assert y.tolist() == [4] * 4


def test_arrays_on_the_device(m):
    """Nothing is copied until `.numpy()`."""
    x, y = rustg.array(np.arange(1000, dtype=F)), rustg.zeros(1000)
    for _ in range(5):
        assert m.saxpy(0.5, x, y, threads=1000) is y
    assert np.array_equal(y.numpy(), np.arange(1000, dtype=F) * 2.5)
    assert (y.shape, y.dtype, y.ndim, len(y), y.nbytes) == ((1000,), F, 1, 1000, 4000)
    y.set(np.ones(1000, F))
    assert np.asarray(y).sum() == 1000 and "DeviceArray" in repr(y)
    with pytest.raises(TypeError, match="parameter `x`"):
        m.saxpy(1.0, rustg.array(np.arange(4)), y, threads=4)


def test_shapes_of_arrays_on_the_device(m):
    """The same memory, which lives as long as one of its arrays; DLPack out of it."""
    a = rustg.zeros((4, 6)).reshape(-1)
    m.saxpy(1.0, rustg.array(np.arange(24, dtype=F)), a, threads=24)
    b = a.reshape(2, -1, 3)
    assert b.shape == (2, 4, 3) and b.address == a.address and np.array_equal(b.numpy().reshape(-1), np.arange(24))
    assert np.array_equal(np.from_dlpack(b), b.numpy()) and b.reshape((24,)).shape == (24,)
    for shape in ((5, 5), (-1, -1), (-1, 5), (-24,)):
        with pytest.raises(ValueError, match="has no shape"):
            a.reshape(*shape)


def test_room_of_arrays_is_used_again(m):
    """Freed with the last reference, to Python's and the allocator's eyes."""
    arena = rustg.zeros(1).runtime.arena
    before = arena.room
    kept = [rustg.zeros(n * 1000) for n in range(1, 9)]
    del kept[::2]
    del kept
    assert arena.room == before


def test_an_arena_has_an_end():
    """A clear error, and all stays as it was."""
    first = rustg.array(np.arange(5))
    with pytest.raises(MemoryError, match="more than the 1023 MiB of an arena"):
        rustg.empty(1 << 28)
    assert first.numpy().tolist() == [0, 1, 2, 3, 4]


def test_the_arena_grows(m):
    """Arrays keep their content when memory moves."""
    first = rustg.array(np.arange(1000, dtype=F))
    generation = first.runtime.arena.generation
    size = first.runtime.arena.size
    big = rustg.zeros(size // 4)
    assert first.runtime.arena.generation > generation
    assert np.array_equal(m.saxpy(1.0, first, big, threads=1000).numpy()[:1000], np.arange(1000, dtype=F))


def test_structs_and_modules(m):
    """Kernels in modules, structured arrays."""
    p = np.zeros(3, m["inner::shift"].parameters[0].dtype)
    m.inner.shift(p, np.array([1, -2], F), threads=3)
    assert p["x"].tolist() == [1] * 3 and p["y"].tolist() == [-2] * 3


def test_help_and_signature(m):
    """Types and shapes."""
    assert str(inspect.signature(m.several)) == (
        "(n: 'uint8', flag: 'bool', k: 'int64', a: 'uint32[n]', b: 'float32[n, 2]', *, threads=None, groups=None)")
    text = pydoc.plain(pydoc.render_doc(m.saxpy))
    assert "y: float32[n], changed in place (Rust: &mut [f32])" in text and "threads: number of threads" in text
    text = pydoc.plain(pydoc.render_doc(m))
    assert "    inner::shift(p: 'Point[n]', by: 'float32[2]', *, threads=None, groups=None)" in text and "m.compile_time" in text
    with pytest.raises(AttributeError, match="no kernel `sax`; it has saxpy, several"):
        m.sax


def test_names_that_python_does_not_have():
    """Keywords, raw identifiers, the names of a call's own options, patterns."""
    m = rustg.compile("#[kernel] pub fn f(from: u32, r#type: u32, threads: u32, (a, b): (u32, u32), _: u32, _x: u32, lambda: &mut u32) { *lambda = from + r#type + threads + a + b + _x; }")
    names = [p.name for p in m.f.parameters]
    assert names[:3] == ["from_", "type", "threads_"] and names[-1] == "lambda_" and len(set(names)) == 7
    assert m.f(1, 2, threads_=3, lambda_=np.zeros(1, np.uint32), threads=1, **dict(zip(names[3:6], ((4, 5), 6, 7)))).tolist() == [22]


def test_time(m):
    """The last call's time on the device."""
    m.saxpy(1.0, ones(), ones(), threads=4)
    assert m.saxpy.last_time > 0


def test_compile_errors():
    """The diagnostics, rendered and as data."""
    with pytest.raises(rustg.CompileError) as caught:
        rustg.compile("#[kernel]\nfn f(x: u32) {\n    let y: u8 = x;\n}")
    assert "error[E0308]: mismatched types\n --> <kernel>:3:17" in str(caught.value)
    [one] = caught.value.diagnostics
    assert (one["code"]["code"], one["spans"][0]["line_start"]) == ("E0308", 3)
    with pytest.raises(rustg.CompileError, match="R0609"):
        rustg.compile("fn main() {}")


def test_defines():
    """Constants from Python, with the types of their values."""
    source = """#[kernel] pub fn f(out: &mut [f64], flags: &mut [u32]) {
        flags[0] = N as u32 + SMALL as u32 + NAME.len() as u32 + ON as u32;
        flags[1] = (X * 2.0).to_bits();
    }"""
    m = rustg.compile(source, defines={"N": 40, "SMALL": np.uint8(200), "NAME": "hé", "ON": True, "X": 1.25})
    assert m.f(np.zeros(1), np.zeros(2, np.uint32), threads=1)[1].tolist() == [244, int(F(2.5).view(np.uint32))]
    with pytest.raises(rustg.CompileError, match="E0369"):
        rustg.compile(source, defines={"N": 40, "SMALL": 1, "NAME": "x", "ON": True, "X": True})
    for value, error in (([1], TypeError), (-1, OverflowError), (1 << 32, OverflowError)):
        with pytest.raises(error, match="the constant `N`"):
            rustg.compile(source, defines={"N": value})


def test_files_and_profiles(tmp_path):
    """A path; a file of modules; a wrong profile."""
    (tmp_path / "k.rs").write_text("mod helper;\n#[kernel] pub fn f(#[global_id] i: usize, x: &mut [u8]) { x[i] = helper::twice(x[i]); }")
    (tmp_path / "helper.rs").write_text("pub fn twice(x: u8) -> u8 { x + x }")
    for source in (tmp_path / "k.rs", str(tmp_path / "k.rs")):
        assert rustg.compile(source).f(np.arange(4, dtype=np.uint8), threads=4).tolist() == [0, 2, 4, 6]
    (tmp_path / "helper.rs").write_text("pub fn twice(x: u8) -> u8 { x * 3 }")
    assert rustg.compile(tmp_path / "k.rs").f(np.arange(4, dtype=np.uint8), threads=4).tolist() == [0, 3, 6, 9]
    [others] = [code.others for code in build._memory.values() if str(tmp_path / "helper.rs") in code.others][-1:]
    assert others == {str(tmp_path / "helper.rs"): hashlib.sha256((tmp_path / "helper.rs").read_bytes()).hexdigest()}
    with pytest.raises(FileNotFoundError):
        rustg.compile(tmp_path / "none.rs")
    with pytest.raises(ValueError, match="debug, release, unchecked"):
        rustg.compile(SOURCE, profile="fast")


def test_profiles_check_different_things(panics):
    """Overflow and bounds, bounds, nothing; what is right is the same in all."""
    source = """#[kernel] pub fn f(#[global_id] i: usize, x: &[u8], from: &[u32], out: &mut [u8]) {
        let part = &x[1..from.len() + 1];
        let at = from[i] as usize;
        out[i] = part[at] + 200;
    }"""
    x, y = np.array([0, 50, 20, 100], np.uint8), np.zeros(2, np.uint8)
    fine, wraps, outside = (np.array(a, np.uint32) for a in ([0, 1], [0, 2], [0, 70]))
    for profile in ("debug", "release", "unchecked"):
        f = rustg.compile(source, profile=profile).f
        assert f(x, fine, y, threads=2).tolist() == [250, 220]
        if profile == "debug":
            assert panics(f, x, np.append(wraps, np.uint32(0)), y, threads=2).message == "attempt to add with overflow"
        else:
            assert f(x, np.append(wraps, np.uint32(0)), y, threads=2).tolist() == [250, 44]
        if profile == "unchecked":
            assert f(x, outside, y, threads=2)[0] == 250
        else:
            assert panics(f, x, outside, y, threads=2).message == "index out of bounds: the len is 2 but the index is 70"


def test_memory_cache(m):
    """The same text is compiled once."""
    again = rustg.compile(SOURCE)
    assert again.from_cache and again.spirv("saxpy") == m.spirv("saxpy")
    assert again.saxpy(1.0, ones(), ones(), threads=4).tolist() == [2] * 4


def test_disk_cache(tmp_path, m, monkeypatch):
    """Another process finds it, with the same bytes, and starts no compiler."""
    code = """import sys, rustg, hashlib
m = rustg.compile(open(sys.argv[1]).read())
print(m.from_cache, hashlib.sha256(m.spirv("saxpy")).hexdigest(), "rustg.driver" in sys.modules)"""
    path = tmp_path / "source.rs"
    path.write_text(SOURCE)
    env = os.environ | {"RUSTG_CACHE": str(tmp_path / "cache"), "PYTHONPATH": str(Path(rustg.__file__).parent.parent)}
    from rustg.kernels.runtime import Code
    previous = os.environ.get("RUSTG_CACHE")
    os.environ["RUSTG_CACHE"] = env["RUSTG_CACHE"]
    try:
        key = next(key for key, code_ in build._memory.items() if isinstance(code_, Code) and code_ is m._code)
        build._write(key, m._code)
    finally:
        os.environ.pop("RUSTG_CACHE") if previous is None else os.environ.__setitem__("RUSTG_CACHE", previous)
    done = subprocess.run([sys.executable, "-c", code, str(path)], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", hashlib.sha256(m.spirv("saxpy")).hexdigest(), "False"]
    [file] = (tmp_path / "cache" / "kernels").iterdir()
    whole = file.read_bytes()
    monkeypatch.setenv("RUSTG_CACHE", env["RUSTG_CACHE"])
    assert build._read(key).spirv == m._code.spirv and build._read("0" * 64) is None
    for damaged in (whole[:100], whole[:-100], b"", b"nothing", whole[:2000] + bytes(4000) + whole[6000:]):
        file.write_bytes(damaged)
        assert build._read(key) is None


def test_modules_take_turns(m):
    """Each module keeps its own statics."""
    source = "static N: u32 = {}; #[kernel] pub fn f(out: &mut [u32]) {{ out[0] = N; }}"
    first, second = rustg.compile(source.format(11)), rustg.compile(source.format(22))
    for _ in range(2):
        assert first.f(np.zeros(1, np.uint32), threads=1)[0] == 11
        assert second.f(np.zeros(1, np.uint32), threads=1)[0] == 22
    assert m.saxpy(1.0, ones(), ones(), threads=4).tolist() == [2] * 4


def test_empty_dispatch(m):
    """No threads, no arrays: nothing happens."""
    assert m.saxpy(1.0, np.zeros(0, F), np.zeros(0, F), threads=0).tolist() == []


def test_doubles():
    """`f64` where the device has it; a clear error where not, for the kernels that need it."""
    m = rustg.compile("""
        #[kernel] pub fn sum(#[global_id] i: usize, x: &mut [f64]) { x[i] = x[i] * 3.0 + 0.3; }
        #[kernel] pub fn whole(#[global_id] i: usize, x: &mut [u32]) { x[i] += 1; }
    """)
    x = np.array([0.1, 1e300, -7.0])
    expected = x * 3.0 + 0.3
    if rustg.zeros(1).runtime.float64:
        assert m.sum(x, threads=3).tolist() == expected.tolist()
    else:
        with pytest.raises(rustg.DeviceError, match="kernel `sum` computes with `f64`, which the device .* does not have"):
            m.sum(x, threads=3)
    assert m.whole(np.arange(3, dtype=np.uint32), threads=3).tolist() == [1, 2, 3]


def test_devices_as_the_loader_knows_them():
    """The same devices in the same order as Kompute's."""
    from rustg.gpu.device import devices
    from rustg.gpu.loader import physical_devices

    found = physical_devices()
    assert [device.name for device in found] == [device.name for device in devices()]
    assert all(device.api.startswith("1.") and device.driver for device in found)


def test_modules_are_valid(m, tmp_path):
    """Accepted by the validator."""
    for name in m.kernels:
        path = tmp_path / "k.spv"
        path.write_bytes(m.spirv(name))
        subprocess.run(["spirv-val", "--target-env", "vulkan1.1", str(path)], check=True)
