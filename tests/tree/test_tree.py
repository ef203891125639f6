"""Terminals, delimiter matching and boundaries, against straightforward Python."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tree_tokens import NONE, load

from rustg.phases import tree
from rustg.registry.diagnostics import DIAGNOSTICS
from rustg.registry.terminals import TERM
from rustg.registry.tree import ROW_KIND

relaxed = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
CLOSER = {"(": ")", "[": "]", "{": "}"}


def terminals(session, text, edition=2021):
    load(session, [text], edition)
    tree.run(session)
    names = TERM.names()
    return " ".join(names[int(term)] for term in session.download("tt", "term")[:-1])


@pytest.mark.parametrize(
    "text, expected",
    [
        ("a..=b...c..d", "IDENT DOTDOTEQ IDENT DOTDOTDOT IDENT DOTDOT IDENT"),
        ("a::<b>>=c", "IDENT COLON2 LT IDENT SHREQ GE EQ IDENT"),
        ("&&a && b &= c", "AND2 AND1 IDENT AND2 AND1 IDENT AND_EQ IDENT"),
        ("a<-b <<= c <= d << e", "IDENT LT MINUS IDENT SHLEQ LE EQ IDENT LE EQ IDENT SHL LT IDENT"),
        ("fn f() -> u8 { |x| x || y }",
         "FN IDENT PAREN CLOSE_PAREN ARROW IDENT BRACE OR IDENT OR IDENT OROR IDENT CLOSE_BRACE"),
        ("a == b => c != !d", "IDENT EQEQ IDENT FAT_ARROW IDENT NE BANG IDENT"),
        ("union U union = 1", "UNION IDENT IDENT EQ INT"),
        ("pub(crate) x pub (u8)", "PUBR PAREN IDENT CLOSE_PAREN IDENT PUB PAREN IDENT CLOSE_PAREN"),
        ("println!(a) other!(b)",
         "IDENT BANG_EXPRS PAREN IDENT CLOSE_PAREN IDENT BANG PAREN IDENT CLOSE_PAREN"),
        ("&&&&&x", "AND2 AND2 AND2 AND2 AND1 IDENT"),
        (":::", "COLON2 COLON"),
        ("a = -b += *c", "IDENT EQ MINUS IDENT PLUS_EQ STAR IDENT"),
    ],
)
def test_terminals(session, text, expected):
    assert terminals(session, text) == expected


@pytest.mark.parametrize("edition, expected", [(2015, "IDENT"), (2018, "ASYNC"), (2024, "ASYNC")])
def test_keywords_depend_on_the_edition(session, edition, expected):
    assert terminals(session, "async move", edition).split()[0] == expected


def reference(text):
    """Partner of each delimiter that keeps one, by rustc's recovery, and the errors' kinds."""
    partner, stack, errors, blamed, i = {}, [], [], None, 0
    while i < len(text):
        char = text[i]
        if char in CLOSER:
            stack.append(i)
        elif char in CLOSER.values():
            if not stack:
                errors.append("UNEXPECTED_CLOSE")
                blamed = "stop"
            else:
                open_ = stack.pop()
                if CLOSER[text[open_]] == char:
                    partner[open_], partner[i] = i, open_
                else:
                    if blamed not in (i, "stop"):
                        errors.append("MISMATCHED_CLOSE")
                        blamed = i
                    if any(CLOSER[text[o]] == char for o in stack):
                        i -= 1
        i += 1
    if stack:
        errors.append("UNCLOSED_DELIMITER")
    if "UNEXPECTED_CLOSE" in errors:
        errors = errors[: errors.index("UNEXPECTED_CLOSE") + 1]
    return partner, errors


def check_matching(session, texts):
    load(session, texts)
    tree.run(session)
    mate = session.download("tt", "mate")
    errors, at = [], 0
    for text in texts:
        partner, wrong = reference(text)
        errors += wrong
        for i in range(len(text)):
            expected = at + partner[i] if i in partner else NONE
            assert int(mate[at + i]) == expected, (texts, i)
        at += len(text) + 1
    found = [DIAGNOSTICS[int(code)].name for code in session.download("diag", "code")]
    assert sorted(found) == sorted(errors)
    return errors


@relaxed
@given(st.lists(st.text("()[]{};,#", max_size=30), min_size=1, max_size=4))
def test_any_delimiters(device, texts):
    from rustg.gpu.scheduler import Session

    check_matching(Session(device), texts)


balanced = st.recursive(
    st.sampled_from(["", "#", ";", ","]),
    lambda inner: st.tuples(st.sampled_from(["()", "[]", "{}"]), st.lists(inner, max_size=4)).map(
        lambda pair: pair[0][0] + "".join(pair[1]) + pair[0][1]
    ),
    max_leaves=60,
)


@relaxed
@given(st.lists(balanced, min_size=1, max_size=3))
def test_balanced_delimiters(device, texts):
    from rustg.gpu.scheduler import Session

    assert check_matching(Session(device), texts) == []


@pytest.mark.parametrize("depth", [1, 200, 254, 255, 256, 10_000])
def test_deep_nesting(session, depth):
    assert check_matching(session, ["(" * depth + "a" + ")" * depth, "{}"]) == []
    assert session.control("TREE_DEPTH") == depth


def cuts(session, text):
    """The text after each boundary of its kind, at every depth."""
    spelling = load(session, [text])
    tree.run(session)
    tok = session.download("tt", "tok")
    found = {}
    names = ROW_KIND.names()
    for place in session.download("row", "place"):
        kind = names[int(place) >> ROW_KIND["SHIFT"]]
        at = int(place) & ROW_KIND["MASK"]
        if kind not in ("OPEN", "CLOSE") and at + 1 < len(tok):
            found.setdefault(kind, []).append(spelling[tok[at + 1]])
    return found


@pytest.mark.parametrize(
    "text, kind, expected",
    [
        ("(a, b<c, d>, e)", "COMMA", ["b", "e"]),
        ("(a, b<c, d>, e)", "DEAD", ["d"]),
        ("(A<B<x, y>>, z)", "COMMA", ["z"]),
        ("(|a, b| c, d)", "COMMA", ["d"]),
        ("(x | y, z)", "COMMA", ["z"]),
        ("{ f(); g() }", "SEMI", ["g"]),
        ("{ if a {} let b = {} + 1; }", "STMT", ["let"]),
        ("{ A => {} B => {}.c(), C => {}, D => {} }", "STMT_ARM", ["B"]),
    ],
)
def test_cuts(session, text, kind, expected):
    assert cuts(session, text).get(kind, []) == expected


def test_every_level_starts_where_its_depth_does(session):
    load(session, ["a(b[c]){d;}", "e;f()"])
    tree.run(session)
    assert list(session.download("level", "first")) == [0, 3, 10, 12]
