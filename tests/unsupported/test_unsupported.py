"""Valid Rust beyond today's language: an error that says so, or the right program; never a wrong one.

`expected/NAME.out` is what rustc's program prints. When a feature is done, its program moves to
`tests/programs`.
"""

import subprocess
from pathlib import Path

import pytest

from rustg.driver import Compiler, Options

HERE = Path(__file__).parent
NAMES = sorted(p.stem for p in HERE.glob("*.rs"))
#: Programs that use a part of std that is not there: rustc's error for an unknown name will do.
LIBRARY = {
    "boxed", "checked_arithmetic", "env_args", "impl_display", "impl_operator", "iterator_chain",
    "mem_swap", "method_on_range", "option", "range_rev", "range_step", "read_line", "result_question_mark", "string",
    "thread", "vec", "vec_macro", "format_macro", "drop_impl", "inline_assembly", "main_returns_result",
    "impl_trait_argument",
}


@pytest.fixture(scope="module")
def compiler():
    return Compiler(None)


@pytest.mark.parametrize("name", NAMES)
def test_error_or_right_program(compiler, tmp_path, monkeypatch, name):
    monkeypatch.chdir(HERE)
    edition = 2024 if "2024" in (HERE / f"{name}.rs").read_text().split("\n")[0] else 2021
    result = compiler.compile([f"{name}.rs"], until="x86_64", options=Options(edition=edition))
    if result.failed:
        errors = [m for m in result.messages if m.level == "error"]
        length = (HERE / f"{name}.rs").stat().st_size
        assert all(m.primary is not None and m.primary.hi - m.primary.lo <= length for m in errors)
        assert name in LIBRARY or any("not supported" in m.text for m in errors), [m.text for m in errors]
        return
    program = tmp_path / name
    program.write_bytes(result.image())
    program.chmod(0o755)
    done = subprocess.run([program], capture_output=True, input=b"", timeout=60)
    assert done.stdout == (HERE / "expected" / f"{name}.out").read_bytes()
