"""Types that inference finds: against recorded ones, in any order of rows, and in invalid programs."""

import random
from pathlib import Path

import pytest

from rustg.driver import Compiler, Options
from rustg.phases import types

DATA = Path(__file__).parent / "data"
NAMES = sorted(path.stem for path in DATA.glob("*.rs"))


@pytest.fixture(scope="module")
def compiler():
    return Compiler()


def errors(result):
    return [(message.code, message.text) for message in result.messages if message.level == "error"]


def compile_text(compiler, tmp_path, text):
    path = tmp_path / "main.rs"
    path.write_text(text)
    return compiler.compile([str(path)], until="types", options=Options())


@pytest.mark.parametrize("name", NAMES)
def test_types_of_a_program(compiler, name, snapshot):
    result = compiler.compile([str(DATA / f"{name}.rs")], until="types", options=Options())
    assert errors(result) == []
    assert types.dump_types(result.session) == snapshot


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_rows_does_not_matter(compiler, seed):
    order = list(types.ROWS)
    random.Random(seed).shuffle(order)
    dumps = []
    for inference in (types.INFER, types.infer(tuple(order))):
        result = compiler.compile([str(DATA / "everything.rs")], until="resolve", options=Options())
        types.run(result.session, inference)
        dumps.append((types.dump_types(result.session), result.session.count("diag"), result.session.rows("ty")))
    assert dumps[0][0] == dumps[1][0]
    assert dumps[0][1] == dumps[1][1] == 0
    for column in dumps[0][2]:
        assert dumps[0][2][column].shape == dumps[1][2][column].shape


def test_interned_types_are_distinct(compiler):
    result = compiler.compile([str(DATA / "everything.rs")], until="types", options=Options())
    rows, args = result.session.rows("ty"), result.session.download("ty_arg", "ty")
    keys = [
        (int(kind), int(data), tuple(args[first : first + count].tolist()))
        for kind, data, first, count in zip(rows["kind"], rows["data"], rows["arg"], rows["n"])
    ]
    assert len(keys) > 21 and len(set(keys)) == len(keys)
    assert all(arg < row for row, (_, _, parts) in enumerate(keys) for arg in parts)


#: Body of main, code of the only error.
WRONG = [
    ("let a: i32 = true;", "E0308"),
    ("let a = [1, 'c'];", "E0308"),
    ("let a = if true { 1 } else { \"x\" };", "E0308"),
    ("let a: (i32, bool) = (1, 2);", "E0308"),
    ("let a: u8 = if true { 1 };", "E0317"),
    ("let a = match 1 { 0 => 1u8, _ => 2u16 };", "E0308"),
    ("one(1, 2);", "E0061"),
    ("one(true);", "E0308"),
    ("let f = 1; f();", "E0618"),
    ("P { x: 1 }.z;", "E0609"),
    ("P { x: 1, y: 2 };", "E0560"),
    ("P {};", "E0063"),
    ("P { x: 1, x: 2 };", "E0062"),
    ("let P { x, y } = P { x: 1 };", "E0026"),
    ("let P {} = P { x: 1 };", "E0027"),
    ("let T(a, b, c) = T(1, 2);", "E0023"),
    ("P { x: 1 }.go();", "E0599"),
    ("P::go();", "E0599"),
    ("P { x: 1 }.one;", "E0615"),
    ("1u8.x;", "E0610"),
    ("*1u8;", "E0614"),
    ("1u8[0];", "E0608"),
    ("-1u8;", "E0600"),
    ("!1.5;", "E0600"),
    ("P { x: 1 } + P { x: 1 };", "E0369"),
    ("let mut p = P { x: 1 }; p += 1;", "E0368"),
    ("let a = 1 + 1.5;", "E0277"),
    ("1 = 2;", "E0070"),
    ("1 += 2;", "E0067"),
    ("5u32 as char;", "E0604"),
    ("P { x: 1 } as i32;", "E0605"),
    ("&1u8 as f32;", "E0606"),
    ("1 as bool;", "E0054"),
    ("let a = 1; a.pow(2);", "E0689"),
    ("let a;", "E0282"),
    ("let a = 1; a = 2;", "E0384"),
    ("let p = P { x: 1 }; p.x = 2;", "E0594"),
    ("let a = 1; let b = &mut a;", "E0596"),
    ("let a = &1; *a = 2;", "E0594"),
    ("match \"a\" { \"a\"..=\"b\" => {} _ => {} }", "E0029"),
    ("let a: u8 = 256;", "overflowing_literals"),
    ("let (1) = 1 else { };", "E0308"),
    ("let f = |x: i32| x;", "R0102"),
    ("for x in [1, 2] {}", "R0110"),
    ("\"abc\".chars();", "R0111"),
]


@pytest.mark.parametrize("body, code", WRONG, ids=[body for body, _ in WRONG])
def test_one_mistake_gives_one_message(compiler, tmp_path, body, code):
    items = "struct P { x: i32 }\nstruct T(i32, i32);\nimpl P { fn one(&self) {} }\nfn one(x: i32) -> i32 { x }\n"
    result = compile_text(compiler, tmp_path, f"{items}fn main() {{ {body} }}\n")
    assert [found for found, _ in errors(result)] == [code]


#: Comparisons with what diverges, by whether rustc accepts them: a type with one implementation of the trait tells what the other side is.
COMPARED = """
fn never() -> ! { loop {} }
fn good(x: &[i32], p: *const i32, f: fn()) {
    'c' == never(); (1, 2) == never(); P { x: 1 } == never(); 1u8 < never(); () == never(); "a" < never(); &&'c' < never(); p == never();
    f == never(); (1u8, 2u8) < never(); x < never(); [1, 2] < never(); never() == never(); &never() == &never();
}
fn bad(x: &[i32]) {
    1 == never();
    1.0 < never();
    [1] == never();
    &1i32 == never();
    "a" == never();
    never() == 1i32;
    never() < 'c';
    x == never();
}
"""


@pytest.mark.parametrize("edition, shown", [(2021, "()"), (2024, "!")])
def test_comparisons_with_what_diverges(compiler, tmp_path, edition, shown):
    path = tmp_path / "main.rs"
    path.write_text(f"#[derive(PartialEq)]\nstruct P {{ x: i32 }}\n{COMPARED}fn main() {{}}\n")
    result = compiler.compile([str(path)], until="types", options=Options(edition=edition))
    first = path.read_text().split("fn bad")[0].count("\n") + 2
    found = [m for m in result.messages if m.level == "error"]
    assert [(m.code, path.read_bytes().count(b"\n", 0, m.primary.lo - result.sources.files[-1].start) + 1) for m in found] == [
        ("E0277", first + k) for k in range(8)
    ]
    assert all(f"`{shown}`" in m.text for m in found)


@pytest.mark.parametrize(
    "item, code",
    [
        ("type A = B; type B = A;", "E0391"),
        ("fn f() -> i32 {}", "E0308"),
        ("fn f() -> i32 { return; }", "E0069"),
        ("fn f(x: _) {}", "E0121"),
        ("fn f<T>(x: T) {}", "R0101"),
        ("trait Q {}", "R0103"),
        ("const A: bool = 1;", "E0308"),
        ("static A: [i32; 2] = [1, 2, 3];", "E0308"),
    ],
)
def test_errors_of_items(compiler, tmp_path, item, code):
    result = compile_text(compiler, tmp_path, f"{item}\nfn main() {{}}\n")
    assert code in [found for found, _ in errors(result)]


def test_deep_and_wide_types(compiler, tmp_path):
    deep = "&" * 200 + "1"
    wide = ", ".join(str(i) for i in range(300))
    text = f"fn main() {{ let a = {deep}; let b = ({wide}, true); let c = [{wide}]; let d = b.300; }}\n"
    result = compile_text(compiler, tmp_path, text)
    assert errors(result) == []
    dump = types.dump_types(result.session)
    assert "PAT_BIND `a`: " + "&" * 200 + "i32\n" in dump
    assert "PAT_BIND `d`: bool\n" in dump
    assert "PAT_BIND `c`: [i32; 300]\n" in dump


def test_programs_can_follow_each_other(compiler, tmp_path):
    texts = ["fn main() { let a = 1; }\n", "fn main() { let a = true; let b: u8 = a; }\n", "fn main() { let a = 1; }\n"]
    results = [compile_text(compiler, tmp_path, text) for text in texts]
    assert [len(errors(result)) for result in results] == [0, 1, 0]
    assert types.dump_types(results[2].session).startswith("1:17 PAT_BIND `a`: i32")
