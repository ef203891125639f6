"""Adversarial texts for the lexer, the same for the same seed."""

from __future__ import annotations

import random

FRAGMENTS = [
    " ", "\n", "\t", "\r\n", "  \n    ", "fn", "x", "r", "b", "br", "c", "cr", "rb", "_", "self", "e5", "é", "日本", "\u200e",
    "\u2028", "0", "1", "42", "0x", "0xfF_u8", "0b1", "0o7", "1.", "1.5", "1e", "1e+", "2.0e-3", "1.e", "1_u32", "0e", "..", "...", "..=",
    "'", "''", "'a", "'a'", "'\\''", "'\\n'", "'ab'", "'1", "'r#a", "'é'", "'é", "b'", "b'x'", "b'\\''", "','", "' '", "'\\", "'/", "'\n'",
    '"', '""', '"a"', '"\\""', '"\\\\"', '\\"', "\\", "\\\\", '"a\nb"', '"\\\n  b"', 'b"', 'c"x"', 'r"', 'r"a"', 'r#"', 'r#"a"#', 'r##"a"#"##',
    '"#', '"##', "#", "##", "#[", "#![", "r#x", "r#", "br#\"x\"#", "cr#\"y\"#", "//", "// c\n", "///", "/// d\n", "//!", "//! d\n", "////", "/*",
    "*/", "/**/", "/* c */", "/** d */", "/*! d */", "/***", "/*/", "*//*", "/", "*", "{", "}", "(", ")", "[", "]", "<", ">", ">>=", "->", "=>",
    "::", ":", ";", ",", "&&", "||", "|", "&", "!", "!=", "=", "==", "@", "$", "?", "~", "^", "%", "+", "-", "---", "--- x", "`", "\0", "\u00a0", "\ufeff",
]


def soup(seed: int, pieces: int) -> str:
    """A text of that many random fragments."""
    source = random.Random(seed)
    weights = [source.random() ** 4 for _ in FRAGMENTS]
    return "".join(source.choices(FRAGMENTS, weights, k=pieces))


#: (seed, fragments, edition) of the texts with golden token hashes.
SOUPS = [(seed, size, (2015, 2018, 2021, 2024)[seed // 4 % 4]) for seed, size in zip(range(120), [3, 30, 300, 3000] * 30)]
