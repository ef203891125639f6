"""Errors of the lexer that are not about the contents of literals."""

import pytest

from .lexing import diagnostics, lex_files, tokens


@pytest.mark.parametrize(
    "text, edition, expected",
    [
        ("/* a", 2021, [("UNTERMINATED_BLOCK_COMMENT", "/* a")]),
        ("x /* a /* b */", 2021, [("UNTERMINATED_BLOCK_COMMENT", "/* a /* b */")]),
        ("/** a", 2021, [("UNTERMINATED_BLOCK_DOC", "/** a")]),
        ("/*! a", 2021, [("UNTERMINATED_BLOCK_DOC", "/*! a")]),
        ("/*" + "x" * 5000, 2021, [("UNTERMINATED_BLOCK_COMMENT", "/*" + "x" * 5000)]),
        ("a \\ b", 2021, [("UNKNOWN_TOKEN", "\\")]),
        ("a ```b` c", 2021, [("UNKNOWN_TOKEN", "```"), ("UNKNOWN_TOKEN", "`")]),
        ("a \0 b", 2021, [("UNKNOWN_TOKEN_NUL", "\0")]),
        ("a \u200b b", 2021, [("UNKNOWN_TOKEN_INVISIBLE", "\u200b")]),
        ("let x = \u2014;", 2021, [("UNKNOWN_TOKEN", "\u2014")]),
        ("let \U0001F980 = 1;", 2021, [("EMOJI_IDENTIFIER", "\U0001F980")]),
        ("let crab\U0001F980s = 1;", 2021, [("EMOJI_IDENTIFIER", "crab\U0001F980s")]),
        ("let e\u0301 = 1;", 2021, [("IDENTIFIER_NOT_NFC", "e\u0301")]),
        ("let \xe9t\xe9 = 1;", 2021, []),
        ("r#self r#crate r#_ r#match", 2021,
         [("RAW_IDENTIFIER", "r#self"), ("RAW_IDENTIFIER", "r#crate"), ("RAW_IDENTIFIER", "r#_")]),
        ("'r#self 'r#a", 2021, [("RAW_LIFETIME", "'r#self")]),
        ("'1a 'b", 2021, [("LIFETIME_NUMBER", "'1a")]),
        ('foo"a" bar#b baz\'c\'', 2021,
         [("UNKNOWN_PREFIX", "foo"), ("UNKNOWN_PREFIX", "bar"), ("UNKNOWN_PREFIX", "baz")]),
        ('foo"a" bar#b baz\'c\'', 2018, []),
        ("'foo#b", 2021, [("UNKNOWN_PREFIX", "'foo")]),
        ('#"a"# ##b', 2024, [("GUARDED_STRING", '#"a"#'), ("MULTI_HASH", "##")]),
        ('#"a"# ##b', 2021, []),
        ("/// a\rb\r\nx", 2021, [("BARE_CR_DOC", "\r")]),
        ("/** a\rb */", 2021, [("BARE_CR_BLOCK_DOC", "\r")]),
        ("// a\rb\r\nx\r\n", 2021, []),
        ("---\nx\n---\nfn", 2021, [("FRONTMATTER_EXPERIMENTAL", "---\nx\n---")]),
        ("---\nx\n", 2021, [("FRONTMATTER_EXPERIMENTAL", "---\nx\n"), ("FRONTMATTER_UNCLOSED", "---\nx\n")]),
    ],
)
def test_errors(session, text, edition, expected):
    sources = lex_files(session, [text.encode()], edition)
    assert sorted(diagnostics(session, sources)) == sorted(expected)


@pytest.mark.parametrize(
    "data",
    [b"\xff", b"a \x80 b", b"\xc0\xaf", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80",
     b"// \xe9 latin 1", b'"\xfe"', b"x\xe4\xb8", b"\xf0\x9f\x98", b"a" * 127 + b"\xe4\xb8", b"\xc1\xbf", b"\xf8\x88\x80\x80\x80"],
)
def test_invalid_utf8_is_reported_once(session, data):
    sources = lex_files(session, [b"fn ok() {}", data, b"fn ok() {}"])
    found = [name for name, _ in diagnostics(session, sources) if name == "INVALID_UTF8"]
    rows = session.rows("diag")
    assert found == ["INVALID_UTF8"]
    with pytest.raises(UnicodeDecodeError) as error:
        data.decode()
    code = [lo for lo, hi in zip(rows["lo"].tolist(), rows["hi"].tolist())]
    at = min(code) - sources.starts[1]
    assert error.value.start <= at <= min(error.value.start + 4, len(data))


def test_all_of_unicode_is_valid_utf8(session):
    every = "".join(map(chr, [*range(0x20, 0xD800), *range(0xE000, 0x110000, 7), *range(0x10FF00, 0x110000)]))
    lex_files(session, [b'r##"' + every.replace('"##', "").encode() + b'"##'])
    assert session.count("diag") == 0


def test_old_editions_split_what_new_ones_join(session):
    text = b"c\"a\" 'r#b cr#\"d\"#"
    assert tokens(session, lex_files(session, [text], 2018)) == [
        ("IDENT", "c"), ("STR", '"a"'), ("LIFETIME", "'r"), ("POUND", "#"), ("IDENT", "b"),
        ("IDENT", "cr"), ("POUND", "#"), ("STR", '"d"'), ("POUND", "#"),
    ]
    assert tokens(session, lex_files(session, [text], 2021)) == [
        ("C_STR", 'c"a"'), ("RAW_LIFETIME", "'r#b"), ("RAW_C_STR", 'cr#"d"#'),
    ]


def test_a_hundred_thousand_errors(session):
    """The table of diagnostics runs full, and the phases that report run again."""
    text = b"`a 0xg 'ab' \"\\q\"b 1e \xf0\x9f\xa6\x80 r#self " * 15_000
    sources = lex_files(session, [text])
    rows = session.rows("diag")
    assert len(rows["code"]) == 15_000 * 7
    assert len(set(zip(rows["code"].tolist(), rows["lo"].tolist()))) == 15_000 * 7
    assert tokens(session, sources)[:4] == [("UNKNOWN", "`"), ("IDENT", "a"), ("INT", "0xg"), ("CHAR", "'ab'")]
