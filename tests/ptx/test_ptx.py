"""PTX modules: what ptxas says of them, and what they do on an NVIDIA device."""

import ctypes
import importlib.util
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from rustg.driver import Compiler, Options, find_target

from . import cuda

PROGRAMS = Path(__file__).parent.parent / "programs"
SAMPLE = "011_print_forms 030_arrays 042_slices 050_float_methods 051_panic_message 090_hash_table 102_function_pointers 115_pretty_debug 131_diverging".split()
RUN = "\n#[kernel]\npub fn run_main(#[global_id] i: usize) { if i == 0 { main(); } }\n"
SAXPY = """
#[kernel]
pub fn saxpy(#[global_id] i: usize, a: f32, x: &[f32], y: &mut [f32]) {
    if i < y.len() { y[i] += a * x[i]; }
}
"""


@pytest.fixture(scope="module")
def compiler():
    """One compiler for all tests of the file."""
    return Compiler()


@pytest.fixture
def ptx(compiler):
    """Compiles a text to a module of PTX."""
    def compile_(text: str, **options) -> bytes:
        result = compiler.compile(
            ["k.rs"], options=Options(target=find_target("ptx"), **options), texts={"k.rs": text.encode()}
        )
        assert not result.failed, result.messages
        return result.image()
    return compile_


def assembler() -> str | None:
    """Path of ptxas: on the path, or in NVIDIA's Python package."""
    found = shutil.which("ptxas")
    spec = importlib.util.find_spec("nvidia") if not found else None
    for folder in (spec.submodule_search_locations or []) if spec else []:
        candidate = Path(folder) / "cuda_nvcc" / "bin" / "ptxas"
        if candidate.is_file():
            candidate.chmod(0o755)
            return str(candidate)
    return found


def accept(text: bytes, folder: Path, architecture: int = 70) -> None:
    """Fails with ptxas' message where it refuses the module."""
    program = assembler()
    if program is None:
        pytest.skip("no ptxas: pip install nvidia-cuda-nvcc-cu12")
    known = subprocess.run([program, "--help"], capture_output=True, text=True, check=False).stdout
    if f"sm_{architecture}" not in known:
        pytest.skip(f"this ptxas does not know sm_{architecture}")
    path = folder / "module.ptx"
    path.write_bytes(text)
    # Without optimisation: the tables of the library are long, and only acceptance is asked for.
    out = subprocess.run(
        [program, f"-arch=sm_{architecture}", "-O0", str(path), "-o", str(folder / "out")], capture_output=True, text=True
    )
    assert out.returncode == 0, out.stderr[:2000]


def function(text: bytes, name: str) -> str:
    """The function of that name in a module, without its declarations of registers."""
    body = re.search(rf"^\.func [^\n]*f\d+_{name}\([^\n;]*\)\n\{{\n.*?^\}}", text.decode(), re.M | re.S).group(0)
    return "\n".join(line for line in body.splitlines() if not line.startswith("\t.reg"))


def test_text_of_a_function(ptx):
    """Structured control flow becomes labels; an addition is checked; results go through parameter space."""
    text = function(ptx("#[kernel]\npub fn k(x: u32, y: &mut u32) { *y = twice(x); }\nfn twice(x: u32) -> u32 { x + x }\n"), "twice")
    assert "\tld.param.b32 %r0, [p0];" in text
    assert re.search(r"add\.s32 %t2, %r(\d+), %r(\d+);\n\tsetp\.lt\.u32 %p0, %t2, %r\1;", text)
    assert re.search(r"@%p0 bra (L\d+);(.|\n)*\1:", text)
    assert re.search(r"st\.param\.b32 \[rv\], %r\d+;\n\tret;", text)


def test_entry_point(ptx):
    """Values are parameters in order; the id comes from special registers; the workgroup is fixed."""
    text = ptx(SAXPY).decode()
    head = re.search(r"\.visible \.entry saxpy\(([^)]*)\)\n(.*)\n", text)
    assert [part.split()[1] for part in head.group(1).split(",")] == [".b32", ".b64", ".b64", ".b64", ".b64"]
    assert head.group(2) == ".reqntid 64, 1, 1"


@pytest.mark.parametrize("architecture", [70, 80, 90])
def test_assembler_accepts(ptx, tmp_path, architecture):
    """A module with all of the library is accepted for three generations."""
    accept(ptx(SAXPY), tmp_path, architecture)


@pytest.mark.host
@pytest.mark.parametrize("name", SAMPLE)
def test_assembler_accepts_programs(ptx, tmp_path, name):
    """Whole programs, run by one invocation."""
    path = PROGRAMS / f"{name}.rs"
    accept(ptx(path.read_text() + RUN), tmp_path)


@pytest.mark.host
def test_what_control_does_not_get_to(ptx):
    """Rows behind a call that does not return are not written, nor the way from a branch that ends to the other one's end."""
    text = function(ptx("""
        fn never() -> ! { loop {} }
        fn no(x: u32) -> u32 { if x == 0 { !never() } else { 7 } }
        #[kernel]
        pub fn k(x: u32, y: &mut u32) { *y = no(x); }
    """), "no")
    assert text.count("bra") == 1 and "not.b32" not in text and len(re.findall(r"call f\d+_never", text)) == 1


@pytest.mark.host
def test_word_of_each_thread(ptx, tmp_path):
    """What prints in lines and levels has a word for each thread of the largest workgroup, which entry points clear; else there is none."""
    threads = "#[kernel(threads(8, 4))]\npub fn k(#[global_id] i: usize) { %s }\n#[kernel(threads(16))]\npub fn l() {}\n"
    text = ptx(threads % 'println!("{:#?}", (i, 1));')
    assert b".shared .align 4 .b32 rustg_state[32];\n" in text
    for entry in (b"k(", b"l(", b"rustg_init("):
        assert b"st.shared.u32 [%t3], 0;" in text.split(b".visible .entry " + entry)[1].split(b"\n}\n")[0]
    accept(text, tmp_path)
    assert b"rustg_state" not in ptx(threads % "")


@pytest.mark.host
def test_workgroup_memory(ptx, tmp_path):
    """Parameters in the workgroup's memory are places in one array of the entry point."""
    text = ptx("""
        #[kernel(threads(32))]
        pub fn turn(#[local_id] l: usize, y: &mut [u32], #[workgroup] a: &mut [u32; 33], #[workgroup] b: &mut [u8; 32]) {
            a[l] = y[l];
            b[l] = l as u8;
            std::gpu::barrier();
            y[l] = a[31 - l] + b[l] as u32;
        }
    """)
    entry = re.search(r"\.visible \.entry turn.*?^\}", text.decode(), re.M | re.S).group(0)
    assert ".shared .align 16 .b8 shared[176];" in entry and re.findall(r"add\.u64 %u3, %u3, (\d+);", entry) == ["0", "144"]
    accept(text, tmp_path)


@pytest.fixture(scope="module")
def driver():
    """CUDA's driver; skips where there is no NVIDIA device."""
    found = cuda.driver()
    if found is None:
        pytest.skip("no NVIDIA device")
    return found


def test_saxpy_on_a_device(ptx, driver):
    """Equal to numpy; threads beyond the length do nothing."""
    x = np.arange(1000, dtype=np.float32)
    y = np.linspace(-5, 5, 1000, dtype=np.float32)
    module = cuda.Module(driver, ptx(SAXPY))
    dx, dy = module.upload(x), module.upload(y)
    length = ctypes.c_uint64(1000)
    io = module.launch("saxpy", [ctypes.c_float(2.0), ctypes.c_uint64(dx), length, ctypes.c_uint64(dy), length], 1000)
    assert io["PANIC"] == 0
    assert np.allclose(module.download(dy, np.empty_like(y)), y + 2 * x)


def test_panic_on_a_device(ptx, driver):
    """The first panic is recorded with its message and place; the others end quietly."""
    module = cuda.Module(driver, ptx(SAXPY))
    dx, dy = module.upload(np.zeros(10, np.float32)), module.upload(np.zeros(100, np.float32))
    values = [ctypes.c_float(2.0), ctypes.c_uint64(dx), ctypes.c_uint64(10), ctypes.c_uint64(dy), ctypes.c_uint64(100)]
    io = module.launch("saxpy", values, 100)
    assert io["PANIC"] == 1
    assert re.fullmatch(r"index out of bounds: the len is 10 but the index is \d\d", module.message())
    assert int(module.words[5]) == 4


@pytest.mark.parametrize("path", sorted(PROGRAMS.glob("*.rs")), ids=lambda path: path.stem)
def test_programs_on_a_device(ptx, driver, path):
    """Whole programs run as kernels print what rustc's executables print."""
    if path.stem == "069_process_exit":
        pytest.skip("a kernel cannot end the process")
    if path.stem == "104_deep_recursion":
        pytest.skip("deeper than the stack of a thread")
    if path.stem == "134_packed":
        pytest.skip("kernels have no packed types (R0305)")
    flags = path.read_text().splitlines()[0]
    checks = not flags.startswith("// flags:") or not ("overflow-checks=off" in flags or "-O" in flags.split())
    module = cuda.Module(driver, ptx(path.read_text() + RUN, overflow_checks=checks), stack=1 << 15)
    module.launch("run_main", [], 1)
    assert module.printed() == path.with_suffix(".out").read_bytes()
