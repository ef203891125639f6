"""MIR of small programs: a snapshot of its text, and properties that every program's rows have."""

from pathlib import Path

import numpy as np
import pytest

from rustg.driver import Compiler, Options
from rustg.phases.mir import dump_mir
from rustg.registry.mir import MIR_OP, OPERAND_NONE, OPERAND_SHIFT, PLACE_KIND

NONE = 0xFFFFFFFF
CASES = Path(__file__).parent / "cases.rs"
PROGRAMS = sorted((Path(__file__).parent.parent / "programs").glob("*.rs"))


@pytest.fixture(scope="module")
def compiler():
    return Compiler()


def compile_to_mir(compiler, path, **options):
    result = compiler.compile([str(path)], until="mir", options=Options(edition=2024, **options))
    assert [m.text for m in result.messages if m.level == "error"] == []
    return result.session


def test_snapshot(compiler, snapshot):
    assert dump_mir(compile_to_mir(compiler, CASES)) == snapshot


def test_overflow_checks_off(compiler):
    text = dump_mir(compile_to_mir(compiler, CASES, overflow_checks=False))
    assert "checked _1 << 3_i32" not in text
    assert "_1 << 3_i32" in text
    assert "checked 1_i32 / _1" in text  # division is always checked


def well_formed(session):
    """Checks the invariants of the contract (rustg/registry/mir.py) on all rows of a session."""
    mir, body, place = session.rows("mir"), session.rows("body"), session.rows("place")
    rows, locals_, places = (session.count(name) for name in ("mir", "local", "place"))
    consts, margs, locs = (session.count(name) for name in ("mconst", "marg", "loc"))
    # Bodies tile the rows and the locals.
    assert int(body["rows"].sum()) == rows and int(body["locals"].sum()) == locals_
    assert np.array_equal(body["first"], np.cumsum(body["rows"]) - body["rows"])
    assert np.array_equal(body["local"], np.cumsum(body["locals"]) - body["locals"])
    assert np.array_equal(place["arg"][:locals_], np.arange(locals_))
    based = place["base"] != NONE
    assert np.all(based[locals_:] | (place["kind"][locals_:] == PLACE_KIND["STATIC"]))
    end = np.arange(places)
    for _ in range(64):  # every chain of bases ends at a local or static
        end = np.where(based[end], place["base"][end], end)
    assert not np.any(based[end])
    op = mir["op"]
    assert np.all(op < len(MIR_OP.members))
    assert np.all((mir["dest"] == NONE) | (mir["dest"] < places))

    def operands(words):
        words = words[words != OPERAND_NONE]
        kind, row = words >> OPERAND_SHIFT, words & ((1 << OPERAND_SHIFT) - 1)
        assert np.all(kind <= 2)
        assert np.all(row < np.where(kind == 2, consts, places))

    operands(session.download("marg", "operand"))
    assert np.array_equal(margs, len(session.download("marg", "operand")))
    of = {name: op == MIR_OP[name] for name in MIR_OP}
    for name in ("USE", "CAST", "UNARY", "CHECKED_NEG", "BINARY", "CHECKED_BINARY", "REPEAT", "CALL_PTR", "BOUNDS"):
        operands(mir["a"][of[name]])
    for name in ("BINARY", "CHECKED_BINARY", "BREAK_IF", "BREAK_UNLESS"):
        operands(mir["b"][of[name]])
    for name in ("CHECKED_BINARY", "CHECKED_NEG", "BOUNDS", "RANGE_CHECK"):
        assert np.all(mir["d"][of[name]] < locs)
    # Regions nest, and jumps name a region around them of the same body.
    jumps = {MIR_OP[name] for name in ("BREAK", "BREAK_IF", "BREAK_UNLESS", "CONTINUE")}
    for first, count in zip(body["first"].tolist(), body["rows"].tolist()):
        open_ = []
        for r in range(first, first + count):
            if op[r] in (MIR_OP["BLOCK"], MIR_OP["LOOP"]):
                open_.append(r)
            elif op[r] == MIR_OP["END"]:
                opener = open_.pop()
                assert mir["a"][r] == opener and mir["a"][opener] == r
            elif op[r] in jumps:
                assert mir["a"][r] in open_
                assert op[r] != MIR_OP["CONTINUE"] or op[mir["a"][r]] == MIR_OP["LOOP"]
        assert open_ == []
        assert op[first + count - 1] in (MIR_OP["RETURN"], MIR_OP["UNREACHABLE"])
    lines = session.download("loc", "line")
    assert np.all(lines > 0) and np.all(session.download("loc", "col") > 0)


@pytest.mark.parametrize("path", [CASES, *PROGRAMS[5::20]], ids=lambda path: path.stem)
def test_rows_are_well_formed(compiler, path):
    well_formed(compile_to_mir(compiler, path))


def test_positions_of_panics(compiler, tmp_path):
    path = tmp_path / "p.rs"
    path.write_text("fn main() {\n    let é = 1u8;\n    let _x = \"ü\".len() + é as usize; /* ö */ let _y = é + 1;\n}\n" + "// " + "x" * 200 + "\nfn f(a: [u8; 2], i: usize) -> u8 { a[i] }\n")
    session = compile_to_mir(compiler, path)
    file = session.count("file") - 1
    loc = session.rows("loc")
    own = loc["file"] == file
    found = sorted(zip(loc["line"][own].tolist(), loc["col"][own].tolist()))
    assert found == [(3, 14), (3, 55), (6, 36)]


@pytest.mark.parametrize("source, code", [
    ("fn main() { let f = || 1; let _ = f(); }", None),
    ("fn main() { let r = 0..3; let _ = r; }", "R0506"),
    ("fn main() { println!(\"{:#8?}\", 1); }", "R0509"),
    ("fn main() { let _ = vec![1]; }", None),
    ("fn main() { println!(\"{}\"); }", None),
    ("fn main() { println!(\"a }\"); }", None),
    ("fn main() { println!(\"{\"); }", None),
    ("fn main() { println!(\"{}\", 1, 2); }", None),
])
def test_what_is_not_supported_is_said(compiler, tmp_path, source, code):
    path = tmp_path / "p.rs"
    path.write_text(source)
    result = compiler.compile([str(path)], until="mir")
    errors = [m for m in result.messages if m.level == "error"]
    assert len(errors) >= 1
    if code is not None:
        assert code in {m.code for m in errors}
