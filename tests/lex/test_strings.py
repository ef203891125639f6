"""Contents of character and string literals."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rustg.registry.lex import TOKENS

from .lexing import NAMES, diagnostics, lex_files, literals

relaxed = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def contents(session):
    """Bytes of each string literal."""
    data = session.download("strdata", "word").tobytes()
    kinds = session.download("tok", "kind")
    result = []
    for row in literals(session):
        if TOKENS["STR"] <= kinds[row["tok"]] <= TOKENS["RAW_C_STR"]:
            assert row["v0"] % 4 == 0 and data[row["v0"] + row["v1"]] == 0
            result.append(data[row["v0"] : row["v0"] + row["v1"]])
    return result


CASES = [
    (r'"abc"', b"abc"), ('""', b""), (r'"\n\r\t\\\0\"\'"', b"\n\r\t\\\0\"'"), (r'"\x41\x7f"', b"A\x7f"),
    (r'"\u{41}\u{e9}\u{1F600}\u{1_0ffff}"', "A\xe9\U0001F600\U0010FFFF".encode()),
    ('"a\\\n   b\\\r\n\t c"', b"abc"), ('"x\r\ny"', b"x\ny"), ('"\xe9\U0001F600"', "\xe9\U0001F600".encode()),
    (r'b"\xff\x00z"', b"\xff\0z"), (r'c"\xff\u{e9}z"', b"\xff\xc3\xa9z"), (r'r"a\n"', rb"a\n"),
    (r'r##"a"#b"##', b'a"#b'), (r'br#"\x"#', rb"\x"), ('cr"q\r\nr"', b"q\nr"), ('r""', b""),
    ('"' + "x" * 3000 + '"', b"x" * 3000), ('"' + r"\x41" * 3000 + '"', b"A" * 3000),
    ('"' + r"\u{1F600}" * 999 + '"', "\U0001F600".encode() * 999), ('"' + "1" * 5000 + '"', b"1" * 5000),
    ('"' + "\u4e2d" * 2000 + '"', ("\u4e2d" * 2000).encode()), ('"' + r"\\" * 5000 + '"', b"\\" * 5000),
]


def test_contents(session):
    lex_files(session, [" ".join(text for text, _ in CASES).encode()])
    assert contents(session) == [expected for _, expected in CASES]
    assert session.count("diag") == 0


@relaxed
@given(st.lists(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]), max_size=700), max_size=6))
def test_escaped_text_comes_back(session, texts):
    def escape(char):
        point = ord(char)
        return {"\\": r"\\", '"': r"\""}.get(char) or (f"\\u{{{point:x}}}" if point % 7 == 0 else char)

    lex_files(session, [" ".join('"' + "".join(map(escape, t)) + '"' for t in texts).encode()])
    assert contents(session) == [text.encode() for text in texts]


def test_one_long_string(session):
    body = bytes(np.random.default_rng(3).integers(97, 123, 3_000_000, dtype=np.uint8))
    lex_files(session, [b'x = "' + body + b'";'])
    assert contents(session) == [body]


def test_characters(session):
    cases = [
        ("'a'", 97), (r"'\n'", 10), (r"'\''", 39), (r"'\\'", 92), ("'\"'", 34), (r"'\u{1F600}'", 0x1F600),
        ("'\xe9'", 0xE9), ("'\U0001F600'", 0x1F600), (r"'\x7f'", 127), ("b'a'", 97), (r"b'\xff'", 255),
        (r"b'\''", 39), (r"'\0'", 0), ("','", 44), ("' '", 32), ("'('", 40),
    ]
    sources = lex_files(session, [" ".join(text for text, _ in cases).encode()])
    assert diagnostics(session, sources) == []
    assert [row["v0"] for row in literals(session)] == [value for _, value in cases]
    kinds = {NAMES[kind] for kind in session.download("tok", "kind").tolist()}
    assert kinds == {"CHAR", "BYTE", "EOF"}


@pytest.mark.parametrize(
    "text, name, where",
    [
        ("''", "EMPTY_CHAR", ""), ("b''", "EMPTY_CHAR", ""), ("'ab'", "SEVERAL_CHARS", "'ab'"),
        ("b'ab'", "SEVERAL_BYTES", "b'ab'"), ("'\t'", "CHAR_ESCAPE_ONLY", "\t"), ("'\n'", "CHAR_ESCAPE_ONLY", "\n"),
        ("'''", "CHAR_ESCAPE_ONLY", "'"), ("b'\t'", "BYTE_ESCAPE_ONLY", "\t"), (r"'\q'", "UNKNOWN_ESCAPE", "q"),
        (r'"\q"', "UNKNOWN_ESCAPE", "q"), (r'b"\q"', "UNKNOWN_BYTE_ESCAPE", "q"), (r'"\x1"', "SHORT_HEX_ESCAPE", r"\x1"),
        (r'"\xg1"', "INVALID_HEX_ESCAPE", "g"), (r'"\x80"', "HEX_ESCAPE_RANGE", r"\x80"),
        (r"'\xff'", "HEX_ESCAPE_RANGE", r"\xff"), (r'"\u41"', "NO_BRACE_ESCAPE", r"\u4"),
        (r'"\u{}"', "EMPTY_UNICODE_ESCAPE", r"\u{}"), (r'"\u{1234567}"', "LONG_UNICODE_ESCAPE", r"\u{1234567}"),
        (r'"\u{_1}"', "UNDERSCORE_UNICODE_ESCAPE", "_"), (r'"\u{110000}"', "UNICODE_ESCAPE_RANGE", r"\u{110000}"),
        (r'"\u{d800}"', "UNICODE_ESCAPE_SURROGATE", r"\u{d800}"), (r'b"\u{41}"', "UNICODE_ESCAPE_BYTE", r"\u{41}"),
        (r'"\u{41"', "UNCLOSED_UNICODE_ESCAPE", r"\u{41"), (r'"\u{4g}"', "INVALID_UNICODE_DIGIT", "g"),
        ('b"\xe9"', "NON_ASCII_BYTE_STRING", "\xe9"), ("b'\xe9'", "NON_ASCII_BYTE", "\xe9"),
        ('br"\xe9"', "NON_ASCII_RAW_BYTE_STRING", "\xe9"), ('"a\rb"', "BARE_CR_STRING", "\r"),
        ('r"a\rb"', "BARE_CR_RAW_STRING", "\r"), ("'\r'", "BARE_CR_CHAR", "\r"), (r'c"a\0"', "NUL_IN_C_STRING", r"\0"),
        ('"a\\\n\n  b"', "SKIPPED_LINES", "\\\n\n  "), ("'a", None, None), ("'\\", "UNTERMINATED_CHAR", "'\\"),
        ("b'a", "UNTERMINATED_BYTE", "'a"), ('"abc', "UNTERMINATED_STRING", '"abc'), ('b"a', "UNTERMINATED_BYTE_STRING", '"a'),
        ('c"a', "UNTERMINATED_C_STRING", '"a'), ('r#"a"', "UNTERMINATED_RAW_STRING", ""),
        ('r#;"a"', "RAW_STRING_START", "r#;"), (r'"\"', "UNTERMINATED_STRING", r'"\"'),
        ("'\\u{41", "UNTERMINATED_CHAR", "'\\u{41"),
    ],
)
def test_errors(session, text, name, where):
    sources = lex_files(session, [text.encode()])
    found = diagnostics(session, sources)
    assert found[:1] == ([(name, where)] if name else []), found


def test_every_error_of_a_literal_is_reported(session):
    sources = lex_files(session, [rb'"\q \x80 \u{} \z"'])
    assert [name for name, _ in diagnostics(session, sources)] == [
        "UNKNOWN_ESCAPE", "HEX_ESCAPE_RANGE", "EMPTY_UNICODE_ESCAPE", "UNKNOWN_ESCAPE",
    ]
