"""Trees made on the device equal those of the reference interpreter, on random programs."""

import numpy as np
import pytest

from rustg.phases import lex, parse, tree
from rustg.phases.sources import file_flags, load_sources
from rustg.registry import nodes
from rustg.registry.diagnostics import DIAGNOSTICS

from .reference import Machine, SyntaxProblem, fix, rows, tokenize
from .sentences import sentence

#: Diagnostics of finished trees are declared together.
_ID = {diagnostic.name: code for code, diagnostic in DIAGNOSTICS.items()}
FIRST_CHECK, LAST_CHECK = _ID["FREE_FUNCTION_NO_BODY"], _ID["EXTERN_ITEM_MACRO_DEF"]


def on_device(session, texts, edition=2021):
    """For each text: rows as ``reference.rows`` gives them, or None where it has a syntax error."""
    files = [(f"{i}.rs", text.encode(), file_flags(edition=edition)) for i, text in enumerate(texts)]
    session.set_control("EDITION", edition)
    load_sources(session, files)
    lex.lex(session)
    tree.run(session)
    parse.run(session)
    lo, hi, file = (session.download("tok", name).astype(np.int64) for name in ("lo", "hi", "file"))
    start = session.download("file", "start").astype(np.int64)
    table = {name: session.download("node", name).astype(np.int64)
             for name in ("kind", "role", "data", "tok", "first_tok", "last_tok")}
    result = [[] for _ in texts]
    for i in range(len(table["kind"])):
        tok, first, last = (table[name][i] for name in ("tok", "first_tok", "last_tok"))
        base = start[file[tok]]
        result[file[tok]].append((
            nodes.NODES[table["kind"][i]].name, nodes.ROLES[table["role"][i]], int(table["data"][i]),
            int(lo[tok] - base), int(lo[first] - base), int(hi[last] - base),
        ))
    for at, code in zip(session.download("diag", "lo").tolist(), session.download("diag", "code").tolist()):
        if FIRST_CHECK <= code <= LAST_CHECK:
            continue
        result[int(np.searchsorted(start, at, "right")) - 1] = None
    return result


def on_host(text, edition=2021):
    """The same from the reference."""
    tokens = tokenize(text, edition)
    try:
        root = Machine(tokens).file()
    except SyntaxProblem:
        return None
    fix(root, tokens)
    return rows(root, tokens)


def in_items(start, text):
    """Program text around the contents of a group with a start symbol."""
    return {
        "ITEMS": "{}", "STMTS": "fn f() {{ {} }}", "ARMS": "fn f() {{ match x {{ {} }} }}",
        "ARGS": "const X: u8 = f({});", "ELEMS": "const X: u8 = ({});", "ARRAY": "const X: u8 = [{}];",
        "MACRO_ARGS": "fn f() {{ println!({}); }}", "MATCHES": "fn f() {{ matches!({}); }}",
        "FIELD_INITS": "const X: S = S {{ {} }};", "PATS": "fn f() {{ let ({}); }}",
        "PAT_FIELDS": "fn f() {{ let S {{ {} }}; }}", "TYPES": "type T = ({});",
        "TYPE_ARRAY": "type T = [{}];", "PARAMS": "fn f({});", "FN_TYPE_PARAMS": "type T = fn({});",
        "FIELDS": "struct S {{ {} }}", "TUPLE_FIELDS": "struct S({});", "VARIANTS": "enum E {{ {} }}",
        "USE_TREES": "use {{ {} }};", "ATTRIBUTE": "#[{}] mod m;", "INDEX": "const X: u8 = a[{}];",
    }[start].format(text)


STARTS = ("ITEMS STMTS ARMS ARGS ELEMS ARRAY MACRO_ARGS MATCHES FIELD_INITS PATS PAT_FIELDS TYPES "
          "TYPE_ARRAY PARAMS FN_TYPE_PARAMS FIELDS TUPLE_FIELDS VARIANTS USE_TREES ATTRIBUTE INDEX").split()


@pytest.mark.parametrize("edition", [2021, 2024])
def test_random_programs(session, edition):
    texts = [in_items(start, sentence(start, seed, budget))
             for seed in range(30) for start in STARTS for budget in (15, 90)]
    expected = [on_host(text, edition) for text in texts]
    assert sum(rows is not None for rows in expected) > len(texts) // 4
    actual = on_device(session, texts, edition)
    for text, want, got in zip(texts, expected, actual, strict=True):
        assert got == want, text


@pytest.mark.parametrize("text", ["x.0.1", "x.0.1.2", "x.0.", "x.0.y", "0..1.5", "x.1.0.f()", "x.0.1 .5.6"])
def test_numbered_fields(session, text):
    text = f"const X: u8 = {text};"
    got = on_device(session, [text])[0]
    if text.endswith(".;"):
        assert got is None
    else:
        assert [row for row in got if row[0] == "EXPR_FIELD"] == [
            row for row in on_host(text) if row[0] == "EXPR_FIELD"]
