"""Seeded mutations of real programs: the same seed gives the same bytes."""

from __future__ import annotations

import random
import re
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
#: Coarse tokens: words, numbers with suffix, strings, two-character operators, white space, single bytes.
TOKEN = re.compile(rb'[A-Za-z_]\w*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|//[^\n]*|[-+*/%^&|=<>!.:]{2}|\s+|[\x80-\xff]+|.', re.S)
#: Tokens that mutations put anywhere.
WORDS = (
    b"fn struct enum impl mod use pub const static let mut match if else loop while for in break continue return as "
    b"where type ref self Self super crate true false _ a x main i32 u8 f64 bool char str 0 1 255u8 -1 1.5 1e400 "
    b"340282366920938463463374607431768211455 18446744073709551616 'a' 'l \"s\" b'x' b\"y\" ( ) { } [ ] < > , ; : :: . .. "
    b"..= => -> = == != += << >> && || ! & * - + / % ^ | @ # $ ? /* */ // println! panic! assert! unsafe dyn move async "
    b"\\ ' \" r#\" r#x \xff \x00 \xef\xbb\xbf \xe2\x80\xae \xc3\xa9 \xf0\x9f\xa6\x80"
).split(b" ")
DELIMITERS = {b"(": b")", b")": b"(", b"[": b"]", b"]": b"[", b"{": b"}", b"}": b"{"}


def corpus() -> list[Path]:
    """All single-file programs of the repository's tests and examples, valid and wrong."""
    folders = [TESTS / name for name in ("programs", "ui", "x86_64", "check", "unsupported", "types", "resolve")]
    folders.append(TESTS.parent / "examples")
    found = [path for folder in folders for path in folder.rglob("*.rs")]
    return sorted(path for path in found if path.stat().st_size < 20_000)


def _tokens(rng: random.Random, parts: list[bytes], other: list[bytes]) -> None:
    """One mutation of a list of tokens, in place."""
    if not parts:
        parts.append(rng.choice(WORDS))
        return
    at, to = rng.randrange(len(parts)), rng.randrange(len(parts))
    what = rng.randrange(9)
    if what == 0:
        del parts[at]
    elif what == 1:
        parts.insert(at, parts[at])
    elif what == 2:
        parts[at], parts[to] = parts[to], parts[at]
    elif what == 3:
        parts[at] = parts[to]
    elif what == 4:
        parts[at] = rng.choice(WORDS)
    elif what == 5:
        parts.insert(at, b" " + rng.choice(WORDS) + b" ")
    elif what == 6 and other:
        begin = rng.randrange(len(other))
        parts[at:at] = other[begin : begin + rng.randrange(1, 30)]
    elif what == 7:
        places = [i for i, part in enumerate(parts) if part in DELIMITERS]
        if places:
            place = rng.choice(places)
            parts[place] = rng.choice([b"", DELIMITERS[parts[place]], parts[place] * 2])
    else:
        del parts[at : at + rng.randrange(1, 12)]


def _bytes(rng: random.Random, data: bytearray) -> None:
    """One mutation of bytes, in place."""
    at = rng.randrange(len(data) + 1)
    what = rng.randrange(4)
    if what == 0:
        data[at:at] = bytes([rng.randrange(256)])
    elif what == 1:
        del data[at : at + rng.randrange(1, 6)]
    elif what == 2 and at < len(data):
        data[at] ^= 1 << rng.randrange(8)
    else:
        end = at + rng.randrange(1, 40)
        data[at:at] = data[at:end]


def same_kind(rng: random.Random, parts: list[bytes]) -> None:
    """Replaces a word or number by another of the program: mostly still parses, often no longer types."""
    places = [i for i, part in enumerate(parts) if part[:1].isalnum()]
    if places:
        parts[rng.choice(places)] = parts[rng.choice(places)]


def mutant(seed: int, files: list[Path]) -> bytes:
    """The mutated program of a seed."""
    rng = random.Random(seed)
    style = rng.randrange(10)
    if style == 0:
        return b" ".join(rng.choices(WORDS, k=rng.randrange(1, 200)))
    parts = TOKEN.findall(rng.choice(files).read_bytes())
    other = TOKEN.findall(rng.choice(files).read_bytes())
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        if style < 5:
            same_kind(rng, parts)
        else:
            _tokens(rng, parts, other)
    data = bytearray(b"".join(parts))
    if style == 9:
        for _ in range(rng.randrange(1, 6)):
            _bytes(rng, data)
    return bytes(data)
