"""Programs of tests/programs as kernels of one thread: they print what rustc's executables print."""

from pathlib import Path

import pytest
from rust_kernels import KernelPanic, Launch, load

PROGRAMS = Path(__file__).parent.parent / "programs"
RUN = "\n#[kernel]\npub fn run_main(#[global_id] i: usize) { if i == 0 { main(); } }\n"
SAMPLE = """002_print_string 011_print_forms 024_labels 030_arrays 047_u64_division 048_int_wrapping 051_panic_message
075_copy_semantics 076_struct_layout 077_match_references 089_stack_machine 090_hash_table 092_sha256 102_function_pointers
131_recursion_forms 132_recursion_control""".split()


def printed(loaded) -> bytes:
    """What `main` prints."""
    index = [kernel["name"] for kernel in loaded.kernels].index("run_main")
    try:
        loaded.run(index, Launch((1, 1, 1)))
    except KernelPanic:
        pass
    return loaded.printed()


@pytest.mark.host
def test_programs():
    """A sample, with one call of the compiler of C++."""
    paths = [PROGRAMS / f"{name}.rs" for name in SAMPLE]
    wrong = [path.stem for path, loaded in zip(paths, load([path.read_text() + RUN for path in paths]))
             if printed(loaded) != path.with_suffix(".out").read_bytes()]
    assert not wrong
