"""What the parser's tests share: sources to tables, and messages with their places."""

from __future__ import annotations

from rustg.diagnostics import collect
from rustg.diagnostics.names import Names
from rustg.phases import lex, parse, tree
from rustg.phases.sources import SourceMap, file_flags, load_sources


def parse_files(session, texts: list[str | bytes], edition: int = 2021) -> SourceMap:
    """Lexes and parses texts as files of one batch."""
    flags = file_flags(edition=edition)
    files = [(f"{n}.rs", t.encode() if isinstance(t, str) else t, flags) for n, t in enumerate(texts)]
    sources = load_sources(session, files)
    lex.lex(session)
    tree.run(session)
    parse.run(session)
    return sources


def messages(session, sources: SourceMap) -> list[str]:
    """``line:column text`` of each diagnostic, in source order."""
    result = []
    if session.count("diag"):
        for message in collect(session.rows("diag"), Names(session, sources).text):
            place = sources.locate(message.primary.lo)
            result.append(f"{place.line}:{place.column} {message.text}")
    return result


def well_formed(session) -> None:
    """Checks the invariants of `node` that registry/nodes.py promises."""
    node = {name: column.tolist() for name, column in session.rows("node").items()}
    anchors = set()
    for n, (kind, parent, size) in enumerate(zip(node["kind"], node["parent"], node["size"])):
        assert kind != 0 and 1 <= size <= n + 1
        assert node["first_tok"][n] <= node["last_tok"][n]
        assert node["tok"][n] not in anchors
        anchors.add(node["tok"][n])
        counts: dict[int, int] = {}
        children, child = [], n - 1
        while child > n - size:
            assert node["parent"][child] == n
            children.append(child)
            child -= node["size"][child]
        assert child == n - size
        for child in reversed(children):
            # Runs of one role are numbered.
            assert node["nth"][child] <= counts.get(node["role"][child], 0)
            counts[node["role"][child]] = counts.get(node["role"][child], 0) + 1
            assert node["first_tok"][n] <= node["first_tok"][child]
            assert node["last_tok"][child] <= node["last_tok"][n]
