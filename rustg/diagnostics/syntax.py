"""Words of syntax errors: what was expected and what was found, as rustc puts it."""

from __future__ import annotations

from collections.abc import Sequence

from rustg.registry.symbols import (
    KEYWORDS_2018, KEYWORDS_RESERVED, KEYWORDS_RESERVED_2018, KEYWORDS_RESERVED_2024, KEYWORDS_STRICT,
)
from rustg.registry.terminals import DISPLAY

#: Texts of the bits of a set of expected terminals.
TEXTS = (*DISPLAY, "an operator", "`)`", "`]`", "`}`")
KEYWORDS = frozenset(KEYWORDS_STRICT + KEYWORDS_2018) - {"_"}
RESERVED = frozenset(KEYWORDS_RESERVED + KEYWORDS_RESERVED_2018 + KEYWORDS_RESERVED_2024)


def expected_texts(words: Sequence[int]) -> list[str]:
    """Texts of a bit set, sorted and each once, in the order of rustc's messages."""
    bits = sum(int(word) << 32 * i for i, word in enumerate(words))
    return sorted({text for i, text in enumerate(TEXTS) if bits >> i & 1})


def listed(texts: Sequence[str]) -> str:
    """``a``, ``one of `a` or `b```, ``one of `a`, `b`, or `c```."""
    if len(texts) < 2:
        return texts[0] if texts else "nothing"
    if len(texts) == 2:
        return f"one of {texts[0]} or {texts[1]}"
    return f"one of {', '.join(texts[:-1])}, or {texts[-1]}"


def short(texts: Sequence[str]) -> str:
    """As ``listed``, but more than six are only counted."""
    return f"one of {len(texts)} possible tokens" if len(texts) > 6 else listed(texts)


def found(text: str) -> str:
    """A token with its sort, as in ``found keyword `let```."""
    if not text:
        return "<eof>"
    if text == "_":
        return "reserved identifier `_`"
    if text.startswith(("//", "/*")):
        return f"doc comment `{text}`"
    if text in KEYWORDS:
        return f"keyword `{text}`"
    if text in RESERVED:
        return f"reserved keyword `{text}`"
    return f"`{text}`"
