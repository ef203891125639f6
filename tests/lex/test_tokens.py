"""Tokens against independent oracles, and texts that are hard to cut."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rustg.phases import lex
from rustg.phases.sources import file_flags, load_sources
from rustg.registry.lex import TOKENS
from rustg.registry.symbols import FIXED, IDS

from .lexing import diagnostics, lex_files, raw_tokens, tokens
from .soup import FRAGMENTS, SOUPS, soup

DATA = Path(__file__).parent / "data"
relaxed = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def rows_of(session, texts, editions):
    """(kind, start) pairs of each text, all lexed as one batch."""
    files = [(str(n), text, file_flags(edition=e)) for n, (text, e) in enumerate(zip(texts, editions))]
    sources = load_sources(session, files)
    lex.lex_raw(session)
    kinds, starts = session.download("raw", "kind"), session.download("raw", "start")
    ends = np.flatnonzero(kinds == TOKENS["EOF"]) + 1
    assert len(ends) == len(texts)
    return [
        np.stack([kinds[a:b], starts[a:b] - base], axis=1)
        for base, a, b in zip(sources.starts, [0, *ends[:-1]], ends)
    ]


def test_random_texts_as_rustc_cuts_them(session):
    golden = json.loads((DATA / "soup.json").read_text())
    texts = [soup(seed, size).encode() for seed, size, _ in SOUPS]
    found = rows_of(session, texts, [edition for _, _, edition in SOUPS])
    wrong = [
        key
        for key, rows in zip((f"{a} {b} {c}" for a, b, c in SOUPS), found)
        if hashlib.sha256(rows.astype("<u4").tobytes()).hexdigest() != golden[key]
    ]
    assert wrong == []


RUST_ANALYZER = json.loads((DATA / "rust_analyzer.json").read_text())
#: Where they cut otherwise: a shebang with its line end, frontmatter.
DIFFERENT = ("frontmatter", "single_line_comments")
#: rust-analyzer's kinds; keywords and punctuation are taken from the text.
THEIRS = {
    "STRING": {"STR", "RAW_STR"}, "BYTE_STRING": {"BYTE_STR", "RAW_BYTE_STR"}, "C_STRING": {"C_STR", "RAW_C_STR"},
    "INT_NUMBER": {"INT"}, "FLOAT_NUMBER": {"FLOAT"}, "CHAR": {"CHAR"}, "BYTE": {"BYTE"},
    "LIFETIME_IDENT": {"LIFETIME", "RAW_LIFETIME"}, "WHITESPACE": {"WHITESPACE"}, "IDENT": {"IDENT", "RAW_IDENT"},
    "SHEBANG": {"SHEBANG"}, "FRONTMATTER": {"FRONTMATTER"}, "UNDERSCORE": {"IDENT"},
    "COMMENT": {"LINE_COMMENT", "BLOCK_COMMENT", *(k for k in TOKENS if k.startswith("DOC_"))},
}


@pytest.mark.parametrize("case", RUST_ANALYZER, ids=lambda case: case["name"])
def test_rust_analyzer(session, case):
    found = raw_tokens(session, case["text"].encode(), case["edition"])
    if not any(word in case["name"] for word in DIFFERENT):
        assert [text for _, text in found] == [text for _, text, _ in case["tokens"]]
    for (kind, text), (theirs, expected, _) in zip(found, case["tokens"]):
        if text != expected or theirs == "ERROR":
            break
        allowed = {"IDENT"} if theirs.endswith("_KW") else THEIRS.get(theirs, {k for k in TOKENS if TOKENS[k] >= 32})
        assert kind in allowed, (kind, theirs, text)


@pytest.mark.parametrize("case", RUST_ANALYZER, ids=lambda case: case["name"])
def test_rust_analyzer_errors(session, case):
    sources = lex_files(session, [case["text"].encode()], case["edition"])
    found = {name for name, _ in diagnostics(session, sources)} - {"FRONTMATTER_EXPERIMENTAL"}
    expected = {error for _, _, error in case["tokens"] if error}
    # Digits that are too large for the base are the parser's business there.
    found -= {"INVALID_DIGIT"}
    assert bool(found) == bool(expected), (found, expected)


def check_shifted(session, text, shifts):
    """The tokens of a text do not depend on where it lies."""
    expected = [t for t in raw_tokens(session, b"\n" + text) if t[0] != "WHITESPACE"]
    for shift in shifts:
        found = raw_tokens(session, b"\n" * (shift + 1) + text)
        assert [t for t in found if t[0] != "WHITESPACE"] == expected, shift


def test_every_alignment_of_hard_places(session):
    hard = "r##\"a\"#\"##'\\''/*/**/*/ b'\"' 'é' \"\\\\\" 1.5e-3_f32 'a c\"\\\"\" br#\"\"# // x\r\n" * 3
    texts = [b"\n" * shift + hard.encode() for shift in range(520)]
    found = rows_of(session, texts, [2021] * len(texts))
    expected = found[0]
    for shift, rows in enumerate(found):
        rows = rows[1:] if shift else rows
        assert np.array_equal(rows[:, 0], expected[:, 0]), shift
        assert np.array_equal(rows[:, 1], expected[:, 1] + shift), shift


@relaxed
@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join),
    st.lists(st.integers(0, 1100), min_size=3, max_size=3),
)
def test_tokens_do_not_depend_on_their_place(session, text, shifts):
    if text.startswith(("#!", "---", "\ufeff")):
        text = "x " + text
    check_shifted(session, ("x\n" + text).encode(), shifts)


@relaxed
@given(st.lists(st.binary(max_size=700), max_size=8))
def test_any_bytes_give_an_answer(session, texts):
    sources = lex_files(session, texts)
    lo, hi, files = (session.download("tok", c).tolist() for c in ("lo", "hi", "file"))
    assert sum(k == TOKENS["EOF"] for k in session.download("tok", "kind").tolist()) == len(texts)
    assert all(a <= b for a, b in zip(lo, hi)) and all(a <= b for a, b in zip(hi, lo[1:]))
    for a, b, f in zip(lo, hi, files):
        assert sources.starts[f] <= a and b <= sources.starts[f] + len(texts[f])


def test_no_files_and_empty_files(session):
    sources = lex_files(session, [])
    assert session.count("tok") == 0 and sources.starts == []
    lex_files(session, [b""] * 3000)
    assert session.download("tok", "kind").tolist() == [TOKENS["EOF"]] * 3000
    assert session.download("tok", "file").tolist() == list(range(3000))


def test_many_files_keep_their_tokens(session):
    texts = [f"fn f{n}() {{ {'x;' * (n % 97)} }}".encode() for n in range(1500)]
    sources = lex_files(session, texts)
    assert session.count("diag") == 0
    files, lo = session.download("tok", "file"), session.download("tok", "lo")
    assert all(sources.file_of(int(a)) == f for a, f in zip(lo[::37], files[::37]))
    assert np.array_equal(np.unique(files), np.arange(len(texts)))


@pytest.mark.parametrize(
    "text, kinds",
    [
        ("/*" * 10_000 + "*/" * 10_000 + "x", ["BLOCK_COMMENT", "IDENT"]),
        ("/*" * 10_000 + "*/" * 9_999, ["BLOCK_COMMENT"]),
        ("/* " + "é" * 300_000 + "*/x", ["BLOCK_COMMENT", "IDENT"]),
        ("//" + "x" * 1_000_000 + "\ny", ["LINE_COMMENT", "WHITESPACE", "IDENT"]),
        ('"' + "\\\\" * 400_000 + '"x', None),
        ("r#\"" + '"' * 500_000 + "\"#;", ["RAW_STR", "SEMI"]),
        ("'" * 30_001, None), ('"' * 100_001, None), ("#" * 50_000, ["POUND"] * 50_000),
        ("x" * 30_000 + ";", ["IDENT", "SEMI"]), ("{" * 100_000, ["OPEN_BRACE"] * 100_000),
        ("1" * 2000 + ".5", ["FLOAT"]), (" " * 1_000_000 + "x", ["WHITESPACE", "IDENT"]),
    ],
    ids=lambda value: repr(value)[:12] if isinstance(value, str) else "",
)
def test_extreme_texts(session, text, kinds):
    found = raw_tokens(session, text.encode())
    assert "".join(piece for _, piece in found) == text
    if kinds is not None:
        assert [kind for kind, _ in found] == kinds
    lex_files(session, [text.encode()])


def test_a_line_of_ten_megabytes(session):
    text = b"[" + b"0x1f, 'a', \"s\\n\", " * 550_000 + b"]"
    sources = lex_files(session, [text])
    assert session.count("diag") == 0
    assert session.count("tok") == 550_000 * 6 + 3
    assert tokens_at(session, sources, -7) == [
        ("INT", "0x1f"), ("COMMA", ","), ("CHAR", "'a'"), ("COMMA", ","), ("STR", '"s\\n"'), ("COMMA", ","), ("CLOSE_BRACKET", "]")
    ][1:] + [("EOF", "")]


def tokens_at(session, sources, row):
    """(kind, text) of the rows from ``row`` (negative: from the end) on."""
    count = session.count("tok")
    rows = {name: session.download("tok", name, count + row) for name in ("kind", "lo", "hi")}
    names = TOKENS.names()
    return [
        (names[k], sources.text(a, b)) for k, a, b in zip(*(rows[n].tolist() for n in ("kind", "lo", "hi")))
    ]


def test_joint_and_spaced(session):
    lex_files(session, [b"a >>= b> > c >// x\n>;( + *a"])
    kinds, flags = session.download("tok", "kind").tolist(), session.download("tok", "flags").tolist()
    names = TOKENS.names()
    found = "".join(
        (" " if f & 2 else "") + {"IDENT": "i", "EOF": ""}.get(names[k], chr(k)) + ("_" if f & 1 else "")
        for k, f in zip(kinds, flags)
    )
    assert found == " i >_>_= i> > i > >_;( + *i"


def test_symbols_are_shared_and_ordered(session):
    sources = lex_files(session, [b"zeta fn alpha 'zeta r#fn self r#alpha 1alpha", b"alpha zeta beta u8 'static"])
    kinds, syms = session.download("tok", "kind").tolist(), session.download("tok", "sym").tolist()
    rows = session.rows("sym")
    text = [sources.text(lo, lo + n) for lo, n in zip(rows["lo"].tolist(), rows["len"].tolist())]
    assert text == [*FIXED, "zeta", "alpha", "beta"]
    names = [text[s] if 1 <= k <= 4 else None for k, s in zip(kinds, syms) if k != TOKENS["EOF"]]
    assert names == ["zeta", "fn", "alpha", "zeta", "fn", "self", "alpha", None, "alpha", "zeta", "beta", "u8", "static"]
    assert session.download("lit", "suffix").tolist() == [len(FIXED) + 1]
    assert syms[1] == IDS["fn"]


def test_many_symbols(session):
    names = [f"name_{n * 7919 % 200_003}" for n in range(200_003)]
    lex_files(session, [" ".join(names + names[::-1]).encode()])
    ids = session.download("tok", "sym")[:-1]
    assert np.array_equal(ids[: len(names)], len(FIXED) + np.arange(len(names)))
    assert np.array_equal(ids[len(names) :], ids[: len(names)][::-1])
    assert session.count("sym") == len(FIXED) + len(names)


@pytest.mark.host
def test_names_of_every_length_at_every_place(session):
    # Names that are the beginnings of others, behind quotes and `r#` too, ended by tokens, blanks and ends of files.
    long = "abcdefgh_jklmnopqrstuv0123456789é"
    names = [long[:n] for n in range(1, len(long) + 1)]
    texts = [f"{pad}{mark}{name}{end}" for name in names for mark in ("", "r#", "'") for pad in ("", " ", "  ", "   ") for end in ("", "+", " ")]
    sources = lex_files(session, [text.encode() for text in texts] + ["\n".join(reversed(texts)).encode()], edition=2024)
    rows = session.rows("tok")
    symbols: dict[int, set[str]] = {}
    for kind, lo, hi, sym in zip(*(rows[name].tolist() for name in ("kind", "lo", "hi", "sym"))):
        if 1 <= kind <= 4:
            symbols.setdefault(sym, set()).add(sources.text(lo, hi).removeprefix("r#").removeprefix("'"))
    assert sorted(symbols.values(), key=min) == sorted(({name} for name in names), key=min)
    assert session.count("sym") == len(FIXED) + len(names)


def test_no_accessor_leaves_its_table():
    """Checked accessors (in a process of its own, since they are compiled in)."""
    import os
    import subprocess
    import sys

    script = (
        "from rustg.gpu.device import Device\n"
        "from rustg.gpu.scheduler import Session\n"
        "from rustg.phases import lex\n"
        "from rustg.phases.sources import file_flags, load_sources\n"
        "from tests.lex.soup import soup\n"
        "device = Device()\n"
        "batches = [[], [b''], [b'a'], [b\"'\"], [b'\"'], [b'\\xff'], [b''] * 100, [b'x' * 40000]]\n"
        "batches += [[soup(10 * k + j, (3, 30, 300, 3000)[j % 4]).encode() for j in range(8)] for k in range(6)]\n"
        "for batch in batches:\n"
        "    session = Session(device)\n"
        "    load_sources(session, [(str(n), t, file_flags(edition=2024)) for n, t in enumerate(batch)])\n"
        "    for phase in (*lex.PHASES, lex.COUNT_RAW, lex.RAW):\n"
        "        session.run(phase)\n"
        "        assert session.control('BOUNDS') == 0, (phase.name, session.control('BOUNDS'), len(batch))\n"
    )
    environment = os.environ | {"RUSTG_CHECKED": "1", "PYTHONPATH": "."}
    root = Path(__file__).parents[2]
    result = subprocess.run([sys.executable, "-c", script], cwd=root, env=environment, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
