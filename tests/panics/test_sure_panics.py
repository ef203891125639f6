"""Operations that are sure to panic are refused in rustc's words; `tests/programs/132_not_sure_to_panic.rs` has what is accepted."""

from pathlib import Path

import pytest

from rustg import diagnostics
from rustg.driver import Compiler, Options

HERE = Path(__file__).resolve().parent
NUMBERS = ("i8", "u8", "i64", "u64", "isize")


@pytest.fixture(scope="module")
def compiler():
    return Compiler(None)


def messages(compiler, text, **options):
    return compiler.compile(["p.rs"], texts={"p.rs": text.encode()}, options=Options(**options)).messages


def test_rustc_says_the_same(compiler, monkeypatch):
    monkeypatch.chdir(HERE)
    result = compiler.compile(["sure.rs"])
    text = "".join(diagnostics.render(m, result.sources) + "\n\n" for m in result.messages)
    golden = (HERE / "sure.stderr").read_text().rstrip("\n")
    assert text + diagnostics.summary(result.messages) == golden


@pytest.mark.host
def test_limits_of_types(compiler):
    """The greatest and the least number of each type, plus and minus one, in one program; rustc's words for them."""
    lines = [f"    let a{i} = {t}::MAX + 1; let b{i} = {t}::MIN - 1;" for i, t in enumerate(NUMBERS)]
    found = [m.primary.text for m in messages(compiler, "fn main() {\n" + "\n".join(lines) + "\n}\n", overflow_checks=False)]
    assert found == [text for t in NUMBERS for text in (
        f"attempt to compute `{t}::MAX + 1_{t}`, which would overflow",
        f"attempt to compute `{t}::MIN - 1_{t}`, which would overflow" if t[0] == "i" else f"attempt to compute `0_{t} - 1_{t}`, which would overflow",
    )]


@pytest.mark.host
def test_long_chains(compiler):
    """A value that 2,000 rows depend on one after the other, and a body of 30,000 rows around it."""
    chain = "".join(f"    let x{i + 1} = x{i} + 1;\n" for i in range(2000))
    filler = "".join(f"    if n == {i} {{ n += {i}; }}\n" for i in range(3000))
    text = f"fn main() {{\n    let mut n = 1;\n    let x0 = 0u64;\n{chain}{filler}    let y = 5 / (x2000 - 2000);\n}}\n"
    found = messages(compiler, text)
    assert [(m.code, m.primary.text) for m in found] == [("unconditional_panic", "attempt to divide `5_u64` by zero")]


@pytest.mark.host
def test_only_where_code_is_made(compiler):
    """As in rustc, a program that is only checked is not looked at."""
    text = {"p.rs": b"fn main() { let x = 1 / 0; }"}
    assert not compiler.compile(["p.rs"], texts=text, until="mir").messages
    assert compiler.compile(["p.rs"], texts=text).failed
