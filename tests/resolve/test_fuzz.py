"""Random and mutated programs: every id that comes out is in range, and both runs agree."""

from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rustg.registry.resolve import DEF_KIND, RES_KIND

from .frontend import NONE, resolved

WORDS = (
    "a b c x y Self self super crate std T U 1 2usize 'l fn struct enum union impl trait mod use pub const static let mut "
    "match if else loop while for in break continue return as where type extern ref move dyn async :: ; , . .. ..= => -> "
    "( ) { } [ ] < > = == + - * / & | ! @ # _ ? :"
).split()
ERRORS = [path.read_text() for path in sorted((Path(__file__).parent / "errors").glob("*.rs"))]
relaxed = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def check(session, text):
    """Resolves a program and checks the tables against the contract."""
    resolved(session, text)
    res, defs, nodes = session.rows("res"), session.rows("def"), session.count("node")
    kind, what = res["kind"], res["id"]
    of = {name: kind == value for name, value in RES_KIND.members.items()}
    assert (kind <= max(RES_KIND.members.values())).all()
    for name in ("DEF", "CTOR", "SELF_TYPE", "ASSOC", "CRATE_PATH"):
        assert (what[of[name]] < len(defs["kind"])).all()
    for name in ("LOCAL", "LABEL", "RETURN", "PARTIAL"):
        assert (what[of[name]] < nodes).all()
    assert (kind[what[of["LOCAL"]]] == RES_KIND["LOCAL"]).all()
    assert np.isin(defs["kind"], list(DEF_KIND.members.values())).all()
    for column in ("parent", "module"):
        there = defs[column][defs[column] != NONE]
        assert (there < len(defs["kind"])).all()
    assert (defs["node"] < nodes).all()
    return session.download("res", "kind").tobytes() + session.download("res", "id").tobytes()


@relaxed
@given(st.lists(st.sampled_from(WORDS), max_size=120))
def test_random_words(session, words):
    check(session, " ".join(words))


@relaxed
@given(st.sampled_from(ERRORS), st.data())
def test_mutated_programs(session, text, data):
    lines = text.splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(lines) - 1))
        what = data.draw(st.sampled_from(["drop", "twice", "cut", "swap"]))
        if what == "drop":
            lines[at] = ""
        elif what == "twice":
            lines.insert(at, lines[at])
        elif what == "cut":
            lines[at] = lines[at][: data.draw(st.integers(0, len(lines[at])))]
        else:
            other = data.draw(st.integers(0, len(lines) - 1))
            lines[at], lines[other] = lines[other], lines[at]
    program = "\n".join(lines)
    assert check(session, program) == check(session, program)
