"""Trees of small programs, invariants of the tree table, errors, and sizes that could break it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from parsing import messages, parse_files, well_formed

from rustg.driver import Compiler
from rustg.gpu.scheduler import Session
from rustg.phases.dump import dump_ast, dump_trees
from rustg.registry.nodes import KIND

DATA = Path(__file__).parent / "data"
PROGRAMS = sorted(Path(__file__).parent.parent.glob("programs/*.rs"))


@pytest.mark.parametrize("path", sorted(DATA.glob("*.rs")), ids=lambda path: path.stem)
def test_tree_of(session, snapshot, path):
    sources = parse_files(session, [path.read_bytes()], 2024)
    assert messages(session, sources) == []
    well_formed(session)
    assert dump_ast(session) == snapshot


def test_token_trees(session, snapshot):
    parse_files(session, ["fn f(a: Vec<Vec<u8>>) -> bool { a[0] >>= 1; x! { ( ] ) } }\n"])
    assert dump_trees(session) == snapshot


def test_all_programs_at_once(session):
    sources = parse_files(session, [path.read_bytes() for path in PROGRAMS])
    assert messages(session, sources) == []
    well_formed(session)
    kinds = session.download("node", "kind").tolist()
    assert kinds.count(KIND["FILE"]) == len(PROGRAMS)


def test_files_do_not_disturb_each_other(session):
    texts = ["fn a() {}", "", "fn ( {", "// nothing\n", "fn b() -> { }", "fn c() {}"]
    sources = parse_files(session, texts)
    assert len(messages(session, sources)) == 2
    well_formed(session)
    node = session.rows("node", "kind", "parent")
    roots = [n for n, parent in enumerate(node["parent"].tolist()) if parent == 0xFFFFFFFF]
    assert [int(node["kind"][n]) for n in roots] == [KIND["FILE"]] * len(texts)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("fn f() { let x = ; }", "1:18 expected expression, found `;`"),
        ("fn f() { let = 1; }", "1:14 expected pattern, found `=`"),
        ("fn f() { let match = 1; }", "1:14 expected identifier, found keyword `match`"),
        ("fn f(x: ) {}", "1:9 expected type, found `)`"),
        ("fn (x: u8) {}", "1:4 expected identifier, found `(`"),
        ("fn f() u8 {}", "1:8 expected one of `->`, `where`, or `{`, found `u8`"),
        ("fn f() { let a = 1\n let b = 2; }", "1:19 expected `;`, found keyword `let`"),
        ("fn f() { let a = 1 2; }", "1:20 expected one of `.`, `;`, `?`, `else`, or an operator, found `2`"),
        ("fn f() { for x 0..3 {} }", "1:15 missing `in` in `for` loop"),
        ("fn f() { i++; }", "1:11 Rust has no postfix increment operator"),
        ("fn f() { a < b < c; }", "1:12 comparison operators cannot be chained"),
        ("fn f() { match x { 1 => 2 3 => 4 } }", "1:26 expected `,` following `match` arm"),
        ("struct S { a: u8; b: u8 }", "1:17 struct fields are separated by `,`"),
        ("fn f() { mut x = 5; }", "1:10 invalid variable declaration"),
        ("func main() {}", "1:6 expected one of `!` or `::`, found `main`"),
        ("fn f() { g(a b) }", "1:14 expected one of `!`, `)`, `,`, `.`, `::`, `?`, `{`, or an operator, found `b`"),
        ("= 3;", "1:1 expected item, found `=`"),
        ("fn f() { else {} }", "1:10 expected expression, found keyword `else`"),
        ("fn f(", "1:6 this file contains an unclosed delimiter"),
        ("fn f() { [1, 2) }", "1:10 mismatched closing delimiter: `)`"),
        ("fn f() {}\n}", "2:1 unexpected closing delimiter: `}`"),
    ],
)
def test_errors(session, text, expected):
    sources = parse_files(session, [text])
    assert messages(session, sources) == [expected]
    well_formed(session)


def test_an_error_stays_in_its_segment(session):
    text = "fn a() { let x = ; let y = 1; f(1, , 2); }\nstruct S { a u8, b: u8 }\nfn d() {}\n"
    sources = parse_files(session, [text])
    assert [line.split()[0] for line in messages(session, sources)] == ["1:18", "1:36", "2:14"]
    kinds = session.download("node", "kind").tolist()
    assert kinds.count(KIND["ITEM_FN"]) == 2 and kinds.count(KIND["STMT_LET"]) == 1
    assert kinds.count(KIND["FIELD"]) == 1


def test_parsing_goes_on_after_an_error(session):
    sources = parse_files(session, ["fn a() { let x = 1\n let y = 2; }"])
    assert len(messages(session, sources)) == 1
    assert session.download("node", "kind").tolist().count(KIND["STMT_LET"]) == 1
    well_formed(session)


fragments = st.lists(
    st.sampled_from(
        """fn f ( ) { } [ ] < > , ; : :: -> => = == + - * / & && | || ! ? . .. ..= # @ x y Vec 1 2.0 "s" 'c'
        'a let mut if else match for in while loop return break struct enum impl trait pub crate self use
        where unsafe const static type mod as dyn ref move async println""".split()
    ),
    max_size=60,
).map(" ".join)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(fragments, min_size=1, max_size=4))
def test_token_soup_makes_well_formed_trees(device, texts):
    session = Session(device)
    parse_files(session, texts)
    well_formed(session)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=300), min_size=1, max_size=3))
def test_any_bytes_make_well_formed_trees(device, texts):
    session = Session(device)
    parse_files(session, texts)
    well_formed(session)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(PROGRAMS), st.randoms(use_true_random=False))
def test_mutated_programs_make_well_formed_trees(device, path, random):
    text = bytearray(path.read_bytes())
    for _ in range(random.randrange(1, 12)):
        at = random.randrange(len(text))
        text[at : at + random.randrange(3)] = bytes([random.choice(b"(){}[]<>,;:.=+-*&|!?#'x0 \n")])
    session = Session(device)
    parse_files(session, [bytes(text)])
    well_formed(session)


@pytest.mark.parametrize(
    "text",
    [
        "fn f() { " + "(" * 10_000 + "1" + ")" * 10_000 + "; }",
        "fn f() { " + "{" * 10_000 + "}" * 10_000 + " }",
        "fn f() { x = " + "- " * 20_000 + "1; }",
        "fn f() { x = " + "1 + " * 50_000 + "1; }",
        "fn f() { " + "a = " * 5_000 + "b; }",
        "type T = " + "&" * 10_000 + "u8;",
        "type T = " + "Vec<" * 5_000 + "u8" + ">" * 5_000 + ";",
        "const A: [u8; 1] = [" + "1, " * 150_000 + "];",
        "fn f() {} " * 100_000,
        "mod m { " * 500 + "}" * 500,
        "fn f(" + "a: Vec<u8, u8>, " * 30_000 + ") {}",
        "fn f() { match x { " + "A | B => {} C if d => e, " * 20_000 + "} }",
    ],
    ids=["parens", "blocks", "prefix", "sum", "assign", "refs", "generics", "array", "functions", "modules",
         "parameters", "arms"],
)
def test_extreme_shapes_parse(session, text):
    sources = parse_files(session, [text])
    assert messages(session, sources) == []
    well_formed(session)
    size = session.download("node", "size")
    assert int(size[-1]) == len(size) > text.count("1") + text.count("mod") + text.count("&")


@pytest.mark.parametrize("text", ["fn f() { let x = ; }\n", "fn ( {} \n", "struct S { a b }\n", ") (\n"])
def test_many_errors(session, text):
    sources = parse_files(session, [text * 10_000])
    assert 1 <= len(messages(session, sources)) <= 10_000
    well_formed(session)


@pytest.fixture(scope="module")
def compiler():
    return Compiler()


@pytest.mark.parametrize(
    "text, lines",
    [
        ("fn a() { let x = ; lost_1(); }\nfn main() { lost_2(); }\n", [1, 2]),
        ("struct S { a b }\nfn main() { lost_1(); }\n", [1]),
        ("fn a() { ( }\nfn main() { lost_1(); }\n", [1]),
        ("func main() {}\n", [1]),
    ],
)
def test_what_a_syntax_error_spoils_is_not_reported_on(compiler, tmp_path, text, lines):
    path = tmp_path / "main.rs"
    path.write_text(text)
    result = compiler.compile([str(path)], until="check")
    assert sorted(result.sources.locate(m.primary.lo).line for m in result.messages) == lines
