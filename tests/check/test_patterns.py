"""Exhaustiveness: the same errors, witnesses and places as rustc (patterns.txt is what rustc 1.95 says)."""

from pathlib import Path

import pytest

from rustg.driver import Compiler

HERE = Path(__file__).parent
PROGRAMS = sorted((HERE.parent / "programs").glob("*.rs"))


@pytest.fixture(scope="module")
def compiler():
    return Compiler()


def errors(compiler, path):
    """(line:column, code, text) of each error."""
    result = compiler.compile([str(path)], until="check")
    found = []
    for message in result.messages:
        if message.level == "error":
            data = path.read_bytes()
            start = result.sources.files[-1].start
            at = message.primary.lo - start
            line = data.count(b"\n", 0, at) + 1
            column = at - (data.rfind(b"\n", 0, at) + 1) + 1
            found.append((f"{line}:{column}", message.code, message.text))
    return sorted(found)


def test_same_as_rustc(compiler):
    expected = sorted(tuple(line.split("\t")) for line in (HERE / "patterns.txt").read_text().splitlines())
    assert errors(compiler, HERE / "patterns.rs") == expected


@pytest.mark.parametrize("path", PROGRAMS[::9], ids=lambda path: path.stem)
def test_valid_programs_have_no_errors(compiler, path):
    assert errors(compiler, path) == []


def test_many_arms(compiler, tmp_path):
    """A match over 300 values without the last one, and an enum of 300 variants without one in the middle."""
    path = tmp_path / "m.rs"
    arms = " ".join(f"{i} => {i}," for i in range(300) if i != 299)
    variants = ", ".join(f"V{i}" for i in range(200))
    cases = " ".join(f"E::V{i} => {i}," for i in range(200) if i != 77)
    path.write_text(
        f"enum E {{ {variants} }}\nfn f(x: u16) -> u16 {{ match x {{ {arms} 300.. => 0 }} }}\n"
        f"fn g(e: E) -> i32 {{ match e {{ {cases} }} }}\nfn main() {{}}\n"
    )
    assert [(place, code, text) for place, code, text in errors(compiler, path)] == [
        ("2:29", "E0004", "non-exhaustive patterns: `299_u16` not covered"),
        ("3:27", "E0004", "non-exhaustive patterns: `E::V77` not covered"),
    ]


def test_deep_pattern_ends(compiler, tmp_path):
    """Nesting deeper than the search goes, below an arm that takes the rest."""
    path = tmp_path / "d.rs"
    ty, pattern = "u8", "1"
    for _ in range(60):
        ty, pattern = f"({ty},)", f"({pattern},)"
    path.write_text(f"fn f(x: {ty}) {{ match x {{ {pattern} => {{}} _ => {{}} }} }}\nfn main() {{}}\n")
    assert errors(compiler, path) == []


def test_characters_around_the_surrogates(compiler, tmp_path):
    """Parts above and below U+D800..U+DFFF are seen one by one."""
    path = tmp_path / "s.rs"
    path.write_text(
        "fn f(v: (char, bool)) -> u32 { match v { ('\\0'..='\\u{D7FF}', true) => 0, ('\\u{E000}'.., _) => 1 } }\n"
        "fn g(v: (char, bool)) -> u32 { match v { ('\\0'..='\\u{D7FF}', _) => 0, ('\\u{E000}'.., _) => 1 } }\n"
        "fn h(v: (char, bool)) -> u32 { match v { ('\\0'..='\\u{D7FF}', _) => 0, ('\\u{E000}'.., true) => 1 } }\n"
        "fn main() {}\n"
    )
    assert [(place, code, text) for place, code, text in errors(compiler, path)] == [
        ("1:38", "E0004", "non-exhaustive patterns: `('\\0'..='\\u{d7ff}', false)` not covered"),
        ("3:38", "E0004", "non-exhaustive patterns: `('\\u{e000}'..='\\u{10ffff}', false)` not covered"),
    ]
