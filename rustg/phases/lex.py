"""The lexer: from ``src`` and ``file`` to ``tok``, ``lit``, ``strdata`` and ``sym``.

Several phases: each sizes its tables by what the one before counted, and one that reports errors
(and so may run again with more room for them) changes nothing that it reads.  `lex` runs all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rustg.gpu import primitives as prim
from rustg.gpu.scheduler import Phase, Session, loop, run, when
from rustg.registry.lex import BLOCK, CHUNK_SHIFT, FILE_FLAGS, GROUP_SHIFT, TOKENS
from rustg.registry.symbols import FIXED

from .sources import SourceMap

#: Rows behind those of a table, for what is not to be kept.
NOWHERE = 64


def _groups(session: Session) -> int:
    return (session.count("src") * 4 >> GROUP_SHIFT) + 1


def _bits(session: Session) -> int:
    return (session.count("src") * 4 >> 4) + 1


CUT = Phase(
    "lex.cut",
    [
        prim.fill("lex_bits.word"),
        run("lex/files"),
        run("lex/frontmatter"),
        prim.scan("lex_file.chunks", "lex_file.first", total="lex_chunk"),
        run("lex/chunks"),
        run("lex/guess"),
        run("lex/retry"),
        loop(run("lex/chain"), rounds=1),
        run("lex/fix"),
        run("lex/bytes"),
        run("lex/fields"),
        run("lex/groups"),
        run("lex/ends"),
        run("lex/count", all=0),
        prim.scan("lex_group.count", "lex_group.at", total_control="LEX_TOKENS"),
    ],
    tables={
        "lex_file": lambda s: s.count("file"),
        "lex_chunk": lambda s: (s.count("src") * 4 >> CHUNK_SHIFT) + s.count("file") + 1,
        "lex_bits": lambda s: _bits(s) + NOWHERE,
        "lex_group": _groups,
    },
    counts={"lex_file": lambda s: s.count("file"), "lex_bits": _bits, "lex_group": _groups},
)


def _token_blocks(session: Session) -> int:
    return (session.control("LEX_TOKENS") + BLOCK - 1) // BLOCK


TOKENIZE = Phase(
    "lex.tokens",
    [
        run("lex/emit"),
        run("lex/close"),
        run("lex/classify"),
        run("lex/odd_kinds"),
        prim.scan("lex_block.count", "lex_block.at", total_control="LEX_LITERALS"),
    ],
    tables={
        "tok": lambda s: s.control("LEX_TOKENS") + NOWHERE,
        "lex_block": _token_blocks,
        "lex_odd": lambda s: s.control("LEX_TOKENS"),
        "lex_name": lambda s: s.control("LEX_TOKENS"),
    },
    counts={"tok": lambda s: s.control("LEX_TOKENS"), "lex_block": _token_blocks},
)


def _slots(session: Session) -> int:
    """Slots of the hash table of names, a power of two: most names occur many times."""
    return 1 << (4 * len(FIXED) + session.count("tok") // 8).bit_length()


def _symbols(session: Session) -> int:
    """At most every token has a name of its own."""
    return len(FIXED) + session.count("tok")


def _intern(name: str, slots: Callable[[Session], int]) -> Phase:
    return Phase(
        name,
        [
            run("lex/literals"),
            run("lex/suffixes"),
            prim.fill("lex_slot.at", prim.NONE),
            prim.fill("lex_first.word"),
            prim.fill("lex_group.names"),
            run("lex/intern_fixed"),
            prim.set_count("lex_name"),
            run("lex/intern_short"),
            run("lex/intern"),
            run("lex/intern_suffix"),
            run("lex/firsts"),
            prim.scan("lex_group.names", "lex_group.rank"),
        ],
        tables={
            "lit": lambda s: s.control("LEX_LITERALS"),
            "lex_slot": slots,
            "lex_new": _symbols,
            "lex_first": lambda s: (_bits(s) >> 1) + 1,
        },
        counts={
            "lit": lambda s: s.control("LEX_LITERALS"),
            "lex_slot": slots,
            "lex_first": lambda s: (_bits(s) >> 1) + 1,
        },
    )


INTERN = _intern("lex.intern", _slots)
#: Where so many names are different that the table would be too full: twice as many slots as tokens.
INTERN_MANY = _intern("lex.intern_many", lambda s: 1 << (2 * (s.count("tok") + len(FIXED))).bit_length())
SYMBOLS = Phase(
    "lex.symbols",
    [
        run("lex/symbols"),
        run("lex/resolve_names"),
        run("lex/resolve_suffixes"),
        run("lex/hash_names"),
    ],
    tables={"sym": lambda s: s.count("lex_new")},
    counts={"sym": lambda s: s.count("lex_new")},
)
CHECK = Phase(
    "lex.check",
    [
        when(run("lex/check"), run("lex/odd"), tables=("lex_odd",)),
        run("lex/returns"),
        run("lex/integers"),
        run("lex/characters"),
        run("lex/strings"),
        prim.scan("lex_string.pieces", "lex_string.first", total_control="LEX_PIECES"),
    ],
    tables={"lex_string": lambda s: s.count("lit"), "lex_float": lambda s: s.count("lit")},
    counts={"lex_string": lambda s: s.count("lit")},
)
#: Only where there are any.
FLOATS = Phase("lex.floats", [prim.fill("lex_float.done"), loop(run("lex/floats"), rounds=1)])

PIECES = Phase(
    "lex.pieces",
    [
        run("lex/pieces"),
        run("lex/plain"),
        run("lex/unescape", write=0),
        prim.scan("lex_piece.size", "lex_piece.at", total_control="LEX_STRING_BYTES"),
    ],
    tables={
        "lex_piece": lambda s: s.control("LEX_PIECES"),
        "lex_hard": lambda s: s.control("LEX_PIECES"),
    },
    counts={"lex_piece": lambda s: s.control("LEX_PIECES")},
)


def _string_words(session: Session) -> int:
    return (session.control("LEX_STRING_BYTES") + 8 * session.control("LEX_PIECES") >> 2) + 4


STRINGS = Phase(
    "lex.strings",
    [prim.fill("strdata.word"), run("lex/copy"), run("lex/unescape", write=1)],
    tables={"strdata": _string_words},
    counts={"strdata": _string_words},
)

COUNT_RAW = Phase(
    "lex.raw_count",
    [run("lex/count", all=1), prim.scan("lex_group.count", "lex_group.at", total_control="LEX_RAW")],
)
#: Makes the table `raw`; after `CUT`, before its working tables are freed.
RAW = Phase(
    "lex.raw",
    [run("lex/emit_raw"), run("lex/classify_raw")],
    tables={"raw": lambda s: s.control("LEX_RAW")},
    counts={"raw": lambda s: s.control("LEX_RAW")},
)


def lex_raw(session: Session) -> None:
    """Makes the table `raw` of the loaded sources."""
    for phase in (CUT, COUNT_RAW, RAW):
        session.run(phase)


#: Tables that only the lexer needs.
WORK = (
    "lex_file lex_chunk lex_bits lex_group lex_block lex_slot lex_name lex_new lex_first lex_string lex_piece "
    "lex_hard lex_odd lex_float"
).split()
#: The phases of `lex`, in order.
PHASES = (CUT, TOKENIZE, INTERN, SYMBOLS, CHECK, PIECES, STRINGS)


def lex(session: Session) -> None:
    """Makes `tok`, `lit`, `strdata` and `sym` of the loaded sources."""
    for phase in PHASES:
        session.run(phase)
        if phase is INTERN and 2 * session.count("lex_new") > session.count("lex_slot"):
            session.run(INTERN_MANY)
        if phase is CHECK and session.count("lex_float"):
            session.run(FLOATS)
    for table in WORK:
        session.free(table)


def dump_tokens(session: Session, sources: SourceMap, *, trivia: bool = False, library: bool = False) -> Iterator[str]:
    """Lines for people: place, kind, flags and text of each token (``trivia``: of each raw one).

    Without ``library`` only those of the program, whose files come behind the library's.
    """
    names = TOKENS.names()
    own = session.download("file", "flags") & FILE_FLAGS["LIBRARY"] == 0
    first = 0 if library else int(session.download("file", "start")[own].min(initial=prim.NONE))
    table = "raw" if trivia else "tok"
    rows = session.rows(table)
    starts = rows["start" if trivia else "lo"].tolist()
    ends = [*starts[1:], starts[-1] if starts else 0] if trivia else rows["hi"].tolist()
    for row, (kind, lo, hi) in enumerate(zip(rows["kind"].tolist(), starts, ends)):
        if lo < first:
            continue
        text = "" if kind == TOKENS["EOF"] else repr(sources.text(lo, hi))
        at = sources.locate(lo)
        flags = "" if trivia else f" {int(rows['flags'][row])}"
        yield f"{at.path}:{at.line}:{at.column} {names.get(kind, kind)}{flags} {text}".rstrip()
