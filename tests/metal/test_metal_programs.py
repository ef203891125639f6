"""Programs of tests/programs as kernels of one thread: they print what rustc's executables print."""

from pathlib import Path

import pytest
from rust_kernels import KernelPanic, Launch, load

PROGRAMS = Path(__file__).parent.parent / "programs"
RUN = "\n#[kernel]\npub fn run_main(#[global_id] i: usize) { if i == 0 { main(); } }\n"
SAMPLE = """002_print_string 011_print_forms 024_labels 030_arrays 047_u64_division 048_int_wrapping 051_panic_message
075_copy_semantics 076_struct_layout 077_match_references 089_stack_machine 090_hash_table 092_sha256 102_function_pointers 115_pretty_debug
131_diverging 131_recursion_forms 132_recursion_control""".split()
#: `{:#?}` of several threads, and in a message.
PRETTY = """
#[derive(Debug)]
struct Leaf { at: (u32, f32), name: &'static str }
fn main() {
    let leaf = Leaf { at: (7, 0.5), name: "a\\nb" };
    println!("{:#?} {:?} {:#?}", leaf, leaf, ());
    panic!("in {:#?}\\n{}", leaf, 1);
}
#[kernel(threads(4))]
pub fn all(#[global_id] i: usize) { println!("{} {:#?}", i, [i as u8; 2]); }
"""


def printed(loaded, kernel: str = "run_main", threads: int = 1) -> tuple[bytes, str]:
    """What a kernel prints, and the message of its panic."""
    index = [kernel["name"] for kernel in loaded.kernels].index(kernel)
    message = ""
    try:
        loaded.run(index, Launch((threads, 1, 1)))
    except KernelPanic as panic:
        message = panic.message
    return loaded.printed(), message


@pytest.mark.host
def test_programs():
    """A sample, with one call of the compiler of C++."""
    paths = [PROGRAMS / f"{name}.rs" for name in SAMPLE]
    *programs, pretty = load([path.read_text() + RUN for path in paths] + [PRETTY + RUN])
    wrong = [path.stem for path, loaded in zip(paths, programs) if printed(loaded)[0] != path.with_suffix(".out").read_bytes()]
    assert not wrong
    leaf = """Leaf {
    at: (
        7,
        0.5,
    ),
    name: "a\\nb",
}"""
    assert printed(pretty) == ((leaf + ' Leaf { at: (7, 0.5), name: "a\\nb" } ()\n').encode(), f"in {leaf}\n1")
    assert printed(pretty, "all", 3)[0].decode() == "".join(f"{i} [\n    {i},\n    {i},\n]\n" for i in range(3))
