"""Kernels up to LIR: their rows, pointers of 4 bytes, and what is refused."""

from pathlib import Path

import pytest

from rustg.driver import Compiler, Options, find_target
from rustg.phases.kernel import dump_kernels
from rustg.phases.lir import dump_lir

SPIRV, PTX = find_target("spirv"), find_target("ptx")


@pytest.fixture(scope="module")
def compiler():
    """One compiler for all tests of the file."""
    return Compiler()


@pytest.fixture
def kernels(compiler):
    """Compiles a text up to the rows of kernels."""
    def compile_(text: str, target=SPIRV):
        return compiler.compile(["k.rs"], until="kernels", options=Options(target=target), texts={"k.rs": text.encode()})
    return compile_


def codes(result) -> list[tuple[str, str]]:
    """Code and marked text of each error."""
    return [(m.code, result.sources.text(m.primary.lo, m.primary.hi)) for m in result.messages if m.level == "error"]


SAXPY = """
#[kernel]
pub fn saxpy(#[global_id] i: usize, a: f32, x: &[f32], y: &mut [f32]) {
    if i < y.len() { y[i] += a * x[i]; }
}
"""


def test_rows_of_a_kernel(kernels):
    """Slices are two rows; values follow one another in the parameter block."""
    result = kernels(SAXPY)
    assert dump_kernels(result.session, result.sources) == (
        "kernel saxpy threads 64x1x1\n"
        "  i: usize = i32 global_id\n"
        "  a: f32 = f32 at 0\n"
        "  x: &[f32] = ptr at 4 reference\n"
        "  x: &[f32] = i32 at 8 second reference\n"
        "  y: &mut [f32] = ptr at 12 mutable reference\n"
        "  y: &mut [f32] = i32 at 16 mutable second reference\n"
    )


def test_wide_pointers(kernels):
    """PTX has pointers of 8 bytes, aligned in the parameter block."""
    result = kernels(SAXPY, PTX)
    assert "  y: &mut [f32] = i64 at 32 mutable second reference\n" in dump_kernels(result.session, result.sources)


def test_sizes_modules_and_parts(kernels):
    """Workgroup sizes, kernels in modules, numbers in three parts, values in memory, statics."""
    result = kernels("""
        struct P { a: u64, b: u8 }
        static T: [u32; 2] = [1, 2];
        mod inner {
            #[kernel(threads(8, 4))]
            pub fn f(#[global_id] (x, y, _): (u32, u32, u32), p: super::P, #[local_size] n: [u32; 2], out: &mut [[u8; 3]], last: u64) {
                out[(x + y * n[0]) as usize][1] = p.b + super::T[0] as u8 + last as u8;
            }
        }
    """)
    assert dump_kernels(result.session, result.sources) == (
        "kernel inner::f threads 8x4x1\n"
        "  _: (u32, u32, u32) = i32 global_id x\n"
        "  _: (u32, u32, u32) = i32 global_id y\n"
        "  _: (u32, u32, u32) = i32 global_id z\n"
        "  p: P = ptr at 0 in_memory\n"
        "  n: [u32; 2] = i32 local_size x\n"
        "  n: [u32; 2] = i32 local_size y\n"
        "  out: &mut [[u8; 3]] = ptr at 4 mutable reference\n"
        "  out: &mut [[u8; 3]] = i32 at 8 mutable second reference\n"
        "  last: u64 = i64 at 16\n"
    )


def test_attributes_of_rust_gpu(kernels):
    """The same in rust-gpu's words."""
    result = kernels("""
        struct UVec3 { x: u32, y: u32, z: u32 }
        #[spirv(compute(threads(32)))]
        pub fn main_cs(#[spirv(global_invocation_id)] id: UVec3, out: &mut [u32]) { out[id.x as usize] = id.y; }
    """)
    assert dump_kernels(result.session, result.sources).startswith(
        "kernel main_cs threads 32x1x1\n  id: UVec3 = i32 global_id x\n  id: UVec3 = i32 global_id y\n")


def test_usize_has_32_bits(kernels):
    """Constants, lengths and layout follow the pointer's width."""
    result = kernels("""
        const N: usize = usize::MAX;
        const HALF: usize = N / 2;
        struct R<'a> { s: &'a [u8], n: usize }
        #[kernel]
        pub fn f(s: &[u8], out: &mut [usize]) {
            let r = R { s, n: HALF };
            out[0] = N;
            out[1] = r.n + r.s.len();
            out[2] = usize::BITS as usize;
            out[3] = isize::MIN as usize;
        }
    """.replace("<'a>", "").replace("&'a ", "&'static "))
    text = dump_lir(result.session) if not result.failed else str(codes(result))
    assert "const.i32 0xffffffff" in text
    assert "const.i32 0x7fffffff" in text
    assert "i64 0xffffffffffffffff" not in text


def test_usize_literals_and_constants_are_checked(kernels):
    """What does not fit into 32 bits is refused as rustc does for such targets."""
    text = "#[kernel] pub fn f(out: &mut [usize]) { out[0] = 4294967296; }"
    assert [m.text for m in kernels(text).messages] == ["literal out of range for `usize`"]
    assert not kernels(text, PTX).failed
    over = "const N: usize = 65536; const M: usize = N * N; #[kernel] pub fn f(out: &mut [usize]) { out[0] = M; }"
    assert [code for code, _ in codes(kernels(over))] == ["E0080"]
    assert not kernels(over, PTX).failed


REFUSED = {
    "fn result(x: u32) -> u32 { x }": [("R0602", "result")],
    "fn f(a: &[&u32]) {}": [("R0604", "&[&u32]")],
    "fn f(c: char) {}": [("R0604", "char")],
    "fn f(p: *const u32) {}": [("R0604", "*const u32")],
    "fn f(g: fn(u32)) {}": [("R0604", "fn(u32)")],
    "fn f(e: E) {}": [("R0604", "E")],
    "fn f(e: &mut [(u8, E)]) {}": [("R0604", "&mut [(u8, E)]")],
    "fn f(s: &mut str) {}": [("R0604", "&mut str")],
    "fn f(#[global_id] i: u64) {}": [("R0605", "u64")],
    "fn f(#[global_id] i: [u32; 4]) {}": [("R0605", "[u32; 4]")],
    "fn f(#[wave] i: u32) {}": [("R0607", "wave")],
    "fn f(x: u32) { std::process::exit(1) }": [("R0610", "std::process::exit")],
    "fn f(x: u32) { let g = f; }": [("R0608", "f")],
}


@pytest.mark.parametrize("text", REFUSED)
def test_refused(kernels, text):
    """Bad kernels have an error with a span."""
    assert codes(kernels("enum E { A, B }\n#[kernel]\n" + text)) == REFUSED[text]


@pytest.mark.parametrize("size", ["0", "", "64, 64", "1, 2, 3, 4", "2000", "x"])
def test_sizes_of_workgroups(kernels, size):
    """One to three numbers, with a product of at most 1024."""
    attribute = f"#[kernel(threads({size}))]"
    assert codes(kernels(attribute + "fn f(x: u32) {}")) == [("R0606", attribute)]


def test_methods_are_no_kernels(kernels):
    """Kernels are functions of modules."""
    assert codes(kernels("struct S; impl S { #[kernel] fn m(x: u32) {} }")) == [("R0603", "m")]


def test_crate_without_kernels(kernels):
    """A module without entry points is an error."""
    assert [code for code, _ in codes(kernels("fn main() {}"))] == ["R0609"]


def test_only_what_is_reached_has_code(kernels):
    """A kernel brings what it calls, not the whole library."""
    result = kernels(SAXPY)
    names = [line.split("(")[0] for line in dump_lir(result.session).splitlines() if line.startswith("fn ")]
    assert "fn saxpy" in names and "fn std::lang::panic_bounds" in names
    assert not [name for name in names if "std::fmt" in name]


def test_x86_64_ignores_the_attribute(compiler, tmp_path):
    """For the CPU a kernel is a function like any other."""
    path = tmp_path / "k.rs"
    Path(path).write_text(SAXPY + "fn main() { let x = [2.0]; let mut y = [1.0]; saxpy(0, 3.0, &x, &mut y); println!(\"{}\", y[0]); }")
    assert not compiler.compile([str(path)]).failed
