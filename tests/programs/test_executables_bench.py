"""`rustg bench executables`: what it measures prints the same whoever compiled it; a difference is an error."""

from pathlib import Path

import pytest

from rustg.bench import executables
from rustg.driver import Compiler

pytestmark = pytest.mark.host


def test_programs_print_the_same_and_a_difference_is_an_error(tmp_path):
    compiler = Compiler(None)
    fib = executables.PROGRAMS / "fib.rs"
    seconds = executables.compare(compiler, fib, tmp_path, 1)
    assert set(seconds) >= {"rustg", "rustg -O"} and all(value > 0 for value in seconds.values())
    other = tmp_path / "other.rs"
    other.write_text("fn main() { println!(\"{}\", cfg!(debug_assertions)); }\n")
    with pytest.raises(RuntimeError, match="other.rs do not print the same"):
        executables.compare(compiler, Path(other), tmp_path, 1)
