"""What the grammar accepts but Rust does not: one case for each diagnostic, with rustc's place."""

import pytest

from rustg.phases import lex, parse, tree
from rustg.phases.sources import file_flags, load_sources
from rustg.registry import syntax_diagnostics
from rustg.registry.diagnostics import DIAGNOSTICS


def found(session, text, edition=2021):
    """(name, the source text under the primary span) of each diagnostic, in source order."""
    load_sources(session, [("x.rs", text.encode(), file_flags(edition=edition))])
    session.set_control("EDITION", edition)
    lex.lex(session)
    tree.run(session)
    parse.run(session)
    start = int(session.download("file", "start")[0])
    rows = zip(*(session.download("diag", name).tolist() for name in ("lo", "hi", "code")))
    return [(DIAGNOSTICS[code].name, text[lo - start:hi - start]) for lo, hi, code in sorted(rows)]


CASES = [
    ("fn f();", "FREE_FUNCTION_NO_BODY", "fn f();"),
    ("#[a] pub const C: u8;", "FREE_CONSTANT_NO_BODY", "pub const C: u8;"),
    ("static S: u8;", "FREE_STATIC_NO_BODY", "static S: u8;"),
    ("type T;", "FREE_TYPE_NO_BODY", "type T;"),
    ("impl A { fn g(); }", "ASSOC_FUNCTION_NO_BODY", "fn g();"),
    ("impl A { const D: u8; }", "ASSOC_CONSTANT_NO_BODY", "const D: u8;"),
    ("impl A { type U; }", "ASSOC_TYPE_NO_BODY", "type U;"),
    ("extern \"C\" { fn f() {} }", "EXTERN_FN_BODY", "f"),
    ("extern \"C\" { static Y: u8 = 1; }", "EXTERN_STATIC_BODY", "Y"),
    ("extern \"C\" { const X: u8 = 1; }", "EXTERN_CONST", "X"),
    ("trait T { static X: u8 = 1; }", "ASSOC_STATIC", "static X: u8 = 1;"),
    ("impl A { fn g(x: u8, self) {} }", "UNEXPECTED_SELF", "self"),
    ("fn f(&mut self) {}", "SELF_NOT_ASSOC", "&mut self"),
    ("trait T { pub fn f(); }", "VIS_TRAIT", "pub"),
    ("impl T for S { pub fn f() {} }", "VIS_IMPL", "pub"),
    ("enum E { pub A }", "VIS_ENUM", "pub"),
    ("enum E { B(pub u8) }", "VIS_ENUM", "pub"),
    ("enum E { C { pub(crate) x: u8 } }", "VIS_ENUM", "pub(crate)"),
    ("pub impl T for S {}", "VIS_IMPL_HEAD", "pub"),
    ("pub extern \"C\" {}", "VIS_EXTERN_HEAD", "pub"),
    ("pub macro_rules! m { () => {} }", "VIS_MACRO", "pub"),
    ("fn f() { let x = (let 1 = 2); }", "EXPECTED_EXPRESSION_LET", "let"),
    ("fn f() { if true || let 1 = 2 {} }", "LET_OR", "||"),
    ("fn f() { while let 1 = 2 && true {} }", "LET_CHAIN_EDITION", "let 1 = 2"),
    ("fn f() { let y = _; }", "UNDERSCORE_EXPR", "_"),
    ("fn f() { a[]; }", "INDEX_EMPTY", "]"),
    ("fn f() { let z = 1..=; }", "RANGE_NO_END", "..="),
    ("fn f() { match 1 { 1..= => {} } }", "RANGE_NO_END", "..="),
    ("fn f() { let .. = 1; }", "REST_NOT_ALLOWED", ".."),
    ("fn f() { let (.., a, ..) = x; }", "REST_TWICE_TUPLE", ".."),
    ("fn f() { let [a @ .., ..] = x; }", "REST_TWICE_SLICE", ".."),
    ("fn f() { let S(.., ..) = x; }", "REST_TWICE_TUPLE_STRUCT", ".."),
    ("union U {}", "EMPTY_UNION", "union U {}"),
    ("impl !A {}", "INHERENT_NEGATIVE", "A"),
    ("unsafe impl A {}", "INHERENT_UNSAFE", "A"),
    ("default impl A {}", "INHERENT_DEFAULT", "A"),
    ("fn f<T, 'a>() {}", "LIFETIME_ORDER", "'a"),
    ("struct A<T = u8, U>(T, U);", "DEFAULT_TRAILING", "T"),
    ("fn g<T = u8>() {}", "DEFAULT_NOT_ALLOWED", "T = u8"),
    ("trait T { fn f((a, b): (u8, u8)); }", "PATTERN_NO_BODY", "(a, b)"),
    ("extern \"C\" { fn f((a, b): (u8, u8)); }", "PATTERN_EXTERN", "(a, b)"),
    ("fn f() { let a = 1; #![x] }", "INNER_ATTRIBUTE", "#![x]"),
    ("fn f() { let a = 1; //! x\n }", "INNER_DOC", "//! x"),
    ("unsafe mod m {}", "UNSAFE_MOD", "unsafe"),
    ("safe fn f() {}", "SAFE_OUTSIDE", "safe fn f() {}"),
    ("trait T { struct S; }", "ASSOC_ITEM_STRUCT", "struct S;"),
    ("impl T { use a; }", "ASSOC_ITEM_USE", "use a;"),
    ("extern \"C\" { enum E {} }", "EXTERN_ITEM_ENUM", "enum E {}"),
]


@pytest.mark.parametrize("text, name, place", CASES)
def test_each(session, text, name, place):
    assert found(session, text) == [(name, place)]


def test_async_needs_an_edition(session):
    assert found(session, "async fn f() {}", 2015) == [("ASYNC_2015", "async")]
    assert found(session, "async fn f() {}", 2018) == []


def test_all_have_a_case():
    """Every diagnostic of the module occurs above (other places of items are made from one table)."""
    source = open(syntax_diagnostics.__file__).read()
    shown = {name for _, name, _ in CASES} | {"ASYNC_2015"} | {"BASE_REQUIRED"}  # the latter by resolution
    declared = {d.name for d in DIAGNOSTICS.values() if f'"{d.name}"' in source}
    assert declared - shown == set()


@pytest.mark.parametrize("text", [
    "trait T { fn f(); const C: u8; type U; fn g(self, _: u8); fn h(x: u8) {} }",
    "extern \"C\" { fn f(x: u8); static S: u8; type T; }",
    "unsafe extern \"C\" { safe fn f(); }",
    "impl A { pub fn f(&self) {} pub const X: u8 = 1; }",
    "#[rustc_intrinsic] pub fn f();",
    "fn f() { (_, a) = x; [_, ..] = x; S { a: _, .. } = x; T(_) = x; }",
    "fn f() { if let 1 = 2 {} while let 1 = 2 {} match 1 { x if let 1 = x => {} _ => {} } }",
    "fn f() { let (a, ..) = x; let [.., a] = x; let [a @ ..] = x; let S { a, .. } = x; let ((..), ..) = x; }",
    "fn f() { #![x] //! d\n let a = 1..; let b = ..=2; let c: [u8; 2] = [1; _]; }",
    "struct A<'a, T, U = u8, const N: usize = 1>(T, U, &'a u8);",
    "impl !A for B {} unsafe impl A for B {}",
    "mod m { #![x] //! d\n }",
    "struct S { a: u8 = 1 } fn f() { S { .. }; }",
])
def test_valid(session, text):
    assert found(session, text) == []


def test_let_chains_of_2024(session):
    text = "fn f() { if let 1 = 2 && true && let 3 = 4 {} }"
    assert found(session, text, 2024) == []
