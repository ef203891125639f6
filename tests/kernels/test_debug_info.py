"""Debug information (`-g`): what modules name, and that they are the same otherwise."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

import rustg
from rustg.cli import main
from rustg.driver import Compiler, Options, find_target

sys.path.insert(0, str(Path(__file__).parent.parent / "spirv"))
from kernels import validate

PATH = "folder with spaces/k.rs"
SOURCE = """
pub struct Point { x: u32, y: u64 }

fn twice(value: u32) -> u32 {
    let doubled = value * 2;
    doubled
}
fn thrice(value: u32) -> u32 { value * 3 }

pub mod inner {
    pub fn first(list: &[u32; 4]) -> u32 { list[0] }
}

#[kernel]
pub fn work(#[global_id] i: usize, a: u32, big: u64, out: &mut [u32]) {
    let point = Point { x: a, y: big };
    let pointers: [fn(u32) -> u32; 2] = [twice, thrice];
    let mut sum = inner::first(&[a, 1, 2, 3]) as u64;
    for step in 0..2 {
        sum += pointers[step](point.x) as u64 + point.y;
    }
    let name = match sum { 4_294_967_296 => 1, 4_294_967_301 => 2, _ => 3 };
    out[i] = sum as u32 + name;
}
"""
BUFFERS = """
use spirv_std::{glam::UVec3, spirv};
pub struct Push { pub n: u32 }
#[spirv(compute(threads(64)))]
pub fn add(
    #[spirv(global_invocation_id)] id: UVec3,
    #[spirv(push_constant)] push: &Push,
    #[spirv(storage_buffer, descriptor_set = 0, binding = 0)] from: &[u32],
    #[spirv(storage_buffer, descriptor_set = 0, binding = 1)] to: &mut [u32],
) {
    let index = id.x as usize;
    if index < to.len() { to[index] = from[index] + push.n; }
}
"""
SOURCE_OP, NAME_OP, STRING_OP, LINE_OP = 3, 5, 7, 8


def line_of(text: str) -> int:
    """The line of SOURCE that begins like this."""
    return next(number for number, line in enumerate(SOURCE.splitlines(), 1) if line.strip().startswith(text))


@pytest.fixture(scope="module")
def image():
    """Modules of SOURCE by target, with and without debug information."""
    compiler, made = Compiler(), {}

    def get(target: str, debug_info: bool) -> bytes:
        if (target, debug_info) not in made:
            options = Options(target=find_target(target), debug_info=debug_info)
            result = compiler.compile([PATH], options=options, texts={PATH: SOURCE.encode()})
            assert not result.failed, result.messages
            made[target, debug_info] = result.image()
        return made[target, debug_info]
    return get


def instructions(module: bytes) -> list[np.ndarray]:
    """The instructions of a SPIR-V module."""
    words, at, found = np.frombuffer(module, "<u4"), 5, []
    while at < len(words):
        found.append(words[at : at + (words[at] >> 16)])
        at += int(words[at] >> 16)
    return found


def literal(words: np.ndarray) -> str:
    """A string in an instruction."""
    return words.tobytes().split(b"\0")[0].decode()


def test_names(image):
    """Functions by their paths, variables, both halves of 64 bits, words of structs, what comes from outside."""
    module = image("spirv", True)
    validate(module)
    named = {literal(words[2:]) for words in instructions(module) if words[0] & 0xFFFF == NAME_OP}
    assert {"work", "twice", "thrice", "inner::first", "value", "doubled", "sum", "sum.hi", "step", "i", "a", "big", "big.hi",
            "out", "out.len", "point.0", "point.2", "GlobalInvocationId", "arena", "io"} <= named
    ids = [int(words[1]) for words in instructions(module) if words[0] & 0xFFFF == NAME_OP]
    assert len(ids) == len(set(ids))


def test_lines(image):
    """Instructions tell file, line and column; the file is that of the program."""
    found = instructions(image("spirv", True))
    files = {int(words[1]): literal(words[2:]) for words in found if words[0] & 0xFFFF == STRING_OP}
    (source,) = [words for words in found if words[0] & 0xFFFF == SOURCE_OP]
    assert files[int(source[3])] == PATH
    lines = {(int(words[2]), int(words[3])) for words in found if words[0] & 0xFFFF == LINE_OP and files[int(words[1])] == PATH}
    assert {line for line, _ in lines} == {line_of(text) for text in (
        "fn twice", "let doubled", "doubled", "fn thrice", "pub fn first", "pub fn work", "let point", "let pointers", "let mut sum", "for step",
        "sum +=", "let name", "out[i]", "#[kernel]")}
    assert (line_of("sum +="), 9) in lines and (line_of("let doubled"), 19) in lines


@pytest.mark.parametrize("target", ["spirv", "ptx", "metal"])
def test_nothing_else_changes(image, target):
    """Without names and lines, the module is that which is made without `-g`."""
    with_, plain = image(target, True), image(target, False)
    if target == "spirv":
        kept = [words.tobytes() for words in instructions(with_) if words[0] & 0xFFFF not in (SOURCE_OP, NAME_OP, STRING_OP, LINE_OP)]
        assert kept == [words.tobytes() for words in instructions(plain)]
    else:
        added = rb"\.file \d+ \"[^\n]*\"|\t\.loc \d+ \d+ \d+" if target == "ptx" else rb"#line \d+(?: \"[^\n]*\")?"
        assert re.sub(rb"^(?:" + added + rb")\n", b"", with_, flags=re.M) == plain
        assert with_ != plain


@pytest.mark.parametrize("architecture", [70, 80, 90])
def test_ptx(image, tmp_path, architecture):
    """Lines of PTX name their file; ptxas makes line tables of them."""
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from ptx.test_ptx import assembler

    text = image("ptx", True)
    number = re.search(rb'^\.file (\d+) "folder with spaces/k.rs"$', text, re.M).group(1)
    assert re.search(rb"^\t\.loc %s %d 9$" % (number, line_of("sum +=")), text, re.M)
    program = assembler()
    if program is None:
        pytest.skip("no ptxas: pip install nvidia-cuda-nvcc-cu12")
    (tmp_path / "k.ptx").write_bytes(text)
    out = subprocess.run([program, f"-arch=sm_{architecture}", "-O0", "-lineinfo", str(tmp_path / "k.ptx"), "-o", str(tmp_path / "out")],
                         capture_output=True, text=True, check=False)
    assert out.returncode == 0, out.stderr[:2000]


def test_metal(image):
    """What the text says of a line is its place in the source."""
    text = image("metal", True).decode()
    assert f'#line {line_of("fn twice") - 1} "{PATH}"\n\nuint twice_' in text
    assert re.search(rf"#line {line_of('let doubled')}\n    uint v\d+ = mul_past_u32\(value_\d+, 2u\);", text)


def test_results():
    """A kernel with debug information computes the same, and is another one in the cache."""
    plain, debug = rustg.compile(SOURCE), rustg.compile(SOURCE, debug_info=True)
    assert plain.spirv("work") != debug.spirv("work")
    for big in (1 << 32, 7):
        expected = np.array([(a + 5 * a + 2 * big) & 0xFFFFFFFF for a in (3,)], np.uint32)
        for module in (plain, debug):
            out = module.work(3, big, np.zeros(1, np.uint32), threads=1)
            assert out[0] == expected[0] + 3


def test_buffers():
    """A module with rust-gpu's interface names its buffers."""
    module = rustg.spirv(BUFFERS, debug_info=True)["add"]
    validate(module)
    found = instructions(module)
    named = {int(words[1]): literal(words[2:]) for words in found if words[0] & 0xFFFF == NAME_OP}
    decorated = {(int(words[3]), named[int(words[1])]) for words in found if words[0] & 0xFFFF == 71 and words[2] == 33}
    assert decorated == {(0, "from"), (1, "to")} and "push" in named.values() and "arena" not in named.values()


@pytest.mark.host
def test_executables(tmp_path):
    """Executables have no debug information yet."""
    (tmp_path / "main.rs").write_text("fn main() {}\n")
    result = CliRunner().invoke(main, ["build", "-g", str(tmp_path / "main.rs"), "-o", str(tmp_path / "out")])
    assert result.exit_code == 1 and "debug information (-g) is there for GPU targets only yet" in result.output
    assert not (tmp_path / "out").exists()
