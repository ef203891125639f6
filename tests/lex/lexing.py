"""What the lexer's tests share: lexing of texts, and rows as plain data."""

from __future__ import annotations

from rustg.phases import lex
from rustg.phases.sources import SourceMap, file_flags, load_sources
from rustg.registry.diagnostics import DIAGNOSTICS
from rustg.registry.lex import TOKENS

NAMES = TOKENS.names()


def lex_files(session, texts: list[bytes], edition: int = 2021) -> SourceMap:
    """Lexes texts as files of one batch."""
    flags = file_flags(edition=edition)
    sources = load_sources(session, [(f"{n}.rs", text, flags) for n, text in enumerate(texts)])
    lex.lex(session)
    return sources


def tokens(session, sources: SourceMap) -> list[tuple[str, str]]:
    """(kind, text) of all tokens but the ends of files."""
    rows = session.rows("tok")
    return [
        (NAMES[kind], sources.text(lo, hi))
        for kind, lo, hi in zip(rows["kind"].tolist(), rows["lo"].tolist(), rows["hi"].tolist())
        if kind != TOKENS["EOF"]
    ]


def raw_tokens(session, text: bytes, edition: int = 2021) -> list[tuple[str, str]]:
    """(kind, text) of the tokens of a text, trivia included, without the end of the file."""
    sources = load_sources(session, [("0.rs", text, file_flags(edition=edition))])
    lex.lex_raw(session)
    starts = session.download("raw", "start").tolist()
    kinds = session.download("raw", "kind").tolist()
    assert kinds[-1] == TOKENS["EOF"]
    base = sources.starts[0]
    return [
        (NAMES[kind], text[lo - base : hi - base].decode("utf-8", "replace"))
        for kind, lo, hi in zip(kinds, starts, starts[1:])
    ]


def diagnostics(session, sources: SourceMap) -> list[tuple[str, str]]:
    """(name, text of the primary span) of all diagnostics in source order."""
    rows = session.rows("diag")
    order = sorted(zip(rows["lo"].tolist(), rows["code"].tolist(), rows["hi"].tolist()))
    return [(DIAGNOSTICS[code].name, sources.text(lo, hi)) for lo, code, hi in order]


def literals(session) -> list[dict[str, int]]:
    """Rows of `lit`."""
    rows = session.rows("lit")
    return [dict(zip(rows, map(int, values))) for values in zip(*rows.values())]
