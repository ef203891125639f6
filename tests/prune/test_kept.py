"""The library's tables, kept between compilations: the same tables as without, whatever the program is."""

import numpy as np
import pytest

from rustg.driver import Compiler, Options, find_target
from rustg.phases import kept
from rustg.registry.lex import TOKENS

STRINGS = [TOKENS[name] for name in ("STR", "BYTE_STR", "C_STR", "RAW_STR", "RAW_BYTE_STR", "RAW_C_STR")]
PROGRAM = r"""
mod inner { pub fn r#loop<'a>(text: &'a str) -> usize { text.len() + super::LONG_NAME_THAT_THE_LIBRARY_DOES_NOT_HAVE.len() } }
const LONG_NAME_THAT_THE_LIBRARY_DOES_NOT_HAVE: &str = "tab\t and \u{e9}\
    goes on";
/// Documented.
fn main() {
    let bytes = b"bytes\x00";
    let big = 0xFFFF_u64 + 1e3 as u64;
    println!("{} {:?} {big:>9} {}", inner::r#loop(r#"raw "string""#), 'x', bytes[0]);
    'outer: loop { break 'outer; }
}
"""


class Reader:
    """Compiles with or without what is kept, and reads the tables as they are when the files have been read."""

    def __init__(self):
        self.compiler = Compiler()

    def read(self, text: str, *, keep: bool, **options):
        """The tables, and which phases made them."""
        tables, phases = {}, []

        def watch(session, phase):
            phases.append(phase.name)
            if phase.name == "prune.reach":
                tables.update({name: session.rows(name) for name in ("file", "src", "tok", "lit", "sym", "node")})
                tables["text"] = session.download("strdata", "word").tobytes()

        from rustg import driver

        plain = driver.Session

        class Watched(plain):
            def __init__(self, *args, **kwargs):
                super().__init__(*args, **kwargs)
                self.watch = watch

        store = self.compiler.device.stores.pop("kept", None) if not keep else None
        driver.Session = Watched
        try:
            result = self.compiler.compile(["main.rs"], options=Options(**options), texts={"main.rs": text.encode()})
        finally:
            driver.Session = plain
            if store is not None:
                self.compiler.device.stores["kept"] = store
        return tables, phases, result


@pytest.fixture(scope="module")
def reader():
    found = Reader()
    for _ in range(2):
        found.read("fn main() {}", keep=True)
    return found


def _strings(tables) -> list[bytes]:
    lit, tok = tables["lit"], tables["tok"]
    texts = np.isin(tok["kind"][lit["tok"]], STRINGS)
    result = [tables["text"][a : a + n] for a, n in zip(lit["v0"][texts].tolist(), lit["v1"][texts].tolist())]
    lit["v0"][texts] = 0
    return result


@pytest.mark.parametrize("text", [PROGRAM, "fn main() {}", "", "\ufeff#!/usr/bin/x\nfn main() { std::process::exit(3) }"])
def test_the_tables_are_those_of_all_files_together(reader, text):
    mine, phases, result = reader.read(text, keep=True)
    assert "kept" in phases
    whole, others, expected = reader.read(text, keep=False)
    assert "kept" not in others
    assert _strings(mine) == _strings(whole)
    for name in ("file", "src", "tok", "lit", "sym", "node"):
        for column, words in whole[name].items():
            assert np.array_equal(mine[name][column], words), (name, column)
    assert result.image_bytes == expected.image_bytes
    assert [m.text if hasattr(m, "text") else str(m) for m in result.messages] == [m.text if hasattr(m, "text") else str(m) for m in expected.messages]


@pytest.mark.parametrize("text", ["fn main() { \"\\q\" }", "fn main() { (", "fn main() { let = 1; }"])
def test_programs_with_errors_of_syntax_are_read_the_usual_way(reader, text):
    _, phases, result = reader.read(text, keep=True)
    assert "kept" not in phases
    assert result.failed and [str(m) for m in result.messages] == [str(m) for m in reader.read(text, keep=False)[2].messages]


def test_errors_behind_the_parser_have_their_places(reader):
    text = "fn main() { let x: i32 = \"a\"; y; }"
    _, phases, result = reader.read(text, keep=True)
    assert "kept" in phases
    assert result.failed and [str(m) for m in result.messages] == [str(m) for m in reader.read(text, keep=False)[2].messages]


def test_a_program_that_is_too_large_is_read_the_usual_way(reader, monkeypatch):
    monkeypatch.setattr(kept, "SPARE", 1 << 24)
    _, phases, result = reader.read(PROGRAM, keep=True)
    assert "kept" not in phases and not result.failed


def test_other_files_and_conditions(reader, tmp_path):
    (tmp_path / "part.rs").write_text("#[cfg(unix)] pub fn f() -> i32 { 7 }\n#[cfg(windows)] pub fn f() -> i32 { 8 }")
    root = tmp_path / "main.rs"
    root.write_text('mod part; fn main() { println!("{}", part::f()); }')
    images = []
    for _ in range(2):
        result = reader.compiler.compile([str(root)], options=Options())
        images.append(result.image())
    reader.compiler.device.stores.pop("kept")
    assert images == [reader.compiler.compile([str(root)], options=Options()).image()] * 2


def test_targets_have_libraries_of_their_own(reader):
    source = {"k.rs": b"#[kernel] fn k(#[global_id] i: usize, x: &mut [f32]) { if i < x.len() { x[i] = x[i].sqrt(); } }"}
    made = []
    for _ in range(3):
        result = reader.compiler.compile(["k.rs"], options=Options(target=find_target("metal")), texts=source)
        assert not result.failed
        made.append(result.image_bytes)
        assert not reader.read(PROGRAM, keep=True)[2].failed
    assert made[0] == made[1] == made[2]
