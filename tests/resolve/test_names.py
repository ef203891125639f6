"""What names mean: scopes, shadowing, imports, files, associated items, lookup tables."""

import numpy as np
import pytest

from rustg.registry.resolve import DEF_KIND, LANG_ITEM, RES_KIND

from .frontend import NONE, Program, resolved


def meanings(session, text, **options) -> list[str]:
    """The meaning of each name that a ``/*?*/`` comment precedes, in order; no diagnostics."""
    marked = text.split("/*?*/")
    places, line, column = [], 1, 1
    for part in marked[:-1]:
        for char in part:
            line, column = (line + 1, 1) if char == "\n" else (line, column + 1)
        places.append(f"{line}:{column}")
    program = resolved(session, "".join(marked), **options)
    assert program.errors() == []
    found = program.meanings()
    return [found.get(place, "nothing") for place in places]


def test_the_latest_binding_in_scope_is_meant(session):
    text = """fn f(x: i32) -> i32 {
let y = /*?*/x;
let x = /*?*/x + 1;
{ let x = 2; /*?*/x; }
/*?*/x + /*?*/y
}"""
    assert meanings(session, text) == ["LOCAL 1:6", "LOCAL 1:6", "LOCAL 4:7", "LOCAL 3:5", "LOCAL 2:5"]


def test_patterns_bind_in_arms_guards_loops_and_closures(session):
    text = """fn f(v: (i32, i32)) {
match v { (a, 1) if /*?*/a > 0 => { /*?*/a; } (1, b) => { /*?*/b; } _ => {} }
for i in 0..3 { /*?*/i; }
let a = 1;
let c = |a: i32, d| /*?*/a + /*?*/d;
/*?*/a;
while let (e, 1) = v { /*?*/e; }
if let (g, _) = v && let (h, 1) = (/*?*/g, 1) { /*?*/h; /*?*/g; } else { /*?*/a; }
}"""
    assert meanings(session, text, edition=2024) == [
        "LOCAL 2:12", "LOCAL 2:12", "LOCAL 2:41", "LOCAL 3:5", "LOCAL 5:10", "LOCAL 5:18", "LOCAL 4:5",
        "LOCAL 7:12", "LOCAL 8:9", "LOCAL 8:27", "LOCAL 8:9", "LOCAL 4:5",
    ]


def test_alternatives_bind_one_variable(session):
    text = "enum E { A(i32), B(i32) }\nfn f(e: E) -> i32 { match e { E::A(x) | E::B(x) => /*?*/x } }"
    assert meanings(session, text) == ["LOCAL 2:36"]


def test_lone_identifiers_in_patterns_may_be_constants(session):
    text = """const K: i32 = 1;
struct U;
enum E { V }
use E::*;
fn f(x: i32, u: U, e: E) { match x { /*?*/K => {} /*?*/k => {} }
match u { /*?*/U => {} }
match e { /*?*/V => {} } }"""
    assert meanings(session, text) == ["DEF crate::K", "LOCAL 5:46", "CTOR crate::U", "CTOR crate::E::V"]


def test_items_of_blocks_and_locals_shadow_each_other_by_nesting(session):
    text = """fn x() {}
fn f() {
/*?*/x;
let x = 1;
/*?*/x;
{ fn x() {} /*?*/x; let x = 2; /*?*/x; }
{ /*?*/g(); fn g() {} }
}"""
    assert meanings(session, text) == [
        "DEF crate::x", "LOCAL 4:5", "DEF crate::f::x", "LOCAL 6:20", "DEF crate::f::g",
    ]


def test_paths_through_modules(session):
    text = """mod a {
pub mod b { pub fn f() {} pub fn g() { /*?*/f(); super::/*?*/h(); super::super::/*?*/k(); crate::/*?*/k(); self::/*?*/f(); } }
pub fn h() { b::/*?*/f(); }
}
fn k() { a::b::/*?*/g(); }"""
    assert meanings(session, text) == [
        "DEF crate::a::b::f", "DEF crate::a::h", "DEF crate::k", "DEF crate::k", "DEF crate::a::b::f",
        "DEF crate::a::b::f", "DEF crate::a::b::g",
    ]


def test_imports(session):
    text = """mod a {
pub fn f() {}
pub struct S;
pub mod c { pub fn g() {} pub fn f() {} }
pub use c::g as renamed;
}
mod d { pub use super::a::*; pub use super::e::*; }
mod e { pub use super::d::*; pub fn last() {} }
use a::{f, S, c::{self, g as h}};
use d::last;
use d::renamed;
fn main() { /*?*/f(); /*?*/h(); c::/*?*/g(); /*?*/S; /*?*/last(); /*?*/renamed(); d::/*?*/f();
{ use a::c::f; /*?*/f(); } }"""
    assert meanings(session, text) == [
        "DEF crate::a::f", "DEF crate::a::c::g", "DEF crate::a::c::g", "CTOR crate::a::S",
        "DEF crate::e::last", "DEF crate::a::c::g", "DEF crate::a::f", "DEF crate::a::c::f",
    ]


def test_explicit_names_shadow_globs(session):
    text = """mod a { pub fn f() {} pub fn g() {} }
use a::*;
fn f() {}
fn main() { /*?*/f(); /*?*/g(); }"""
    assert meanings(session, text) == ["DEF crate::f", "DEF crate::a::g"]


def test_private_names_do_not_come_through_globs(session):
    text = """mod a { fn f() {} pub fn g() {} }
mod b { pub fn f() {} }
use a::*;
use b::*;
fn main() { /*?*/f(); }"""
    assert meanings(session, text) == ["DEF crate::b::f"]


def test_associated_items_and_self(session):
    text = """struct P { x: i32 }
impl P {
const Z: u32 = 1;
fn new() -> /*?*/Self { Self { x: 0 } }
fn get(&self) -> i32 { Self::/*?*/new(); Self::/*?*/Z; /*?*/self.x }
}
enum E { A }
impl E { fn f() -> Self { Self::/*?*/A } }
type Alias = E;
trait T { fn m(&self) -> /*?*/Self; }
fn main() { P::/*?*/new(); Alias::/*?*/A; Alias::/*?*/f(); }"""
    assert meanings(session, text) == [
        "SELF_TYPE crate::{impl P}", "ASSOC crate::{impl P}::new", "ASSOC crate::{impl P}::Z", "LOCAL 5:9",
        "CTOR crate::E::A", "SELF_TYPE crate::T", "ASSOC crate::{impl P}::new", "CTOR crate::E::A",
        "ASSOC crate::{impl E}::f",
    ]


def test_generics(session):
    text = """struct W<T, const N: usize> { a: [/*?*/T; /*?*/N] }
impl<U> W<U, 3> { fn f<V>(u: /*?*/U, v: /*?*/V) -> W<V, /*?*/K> { loop {} } }
const K: usize = 3;"""
    assert meanings(session, text) == [
        "DEF crate::W::T", "DEF crate::W::N", "DEF crate::{impl W<U, 3>}::U", "DEF crate::{impl W<U, 3>}::f::V",
        "DEF crate::K",
    ]


def test_the_library_is_a_crate(session):
    text = """use std::f64::consts::PI;
use std::f64;
fn main() { /*?*/PI; f64::consts::/*?*/E; f64::/*?*/MAX; f64::/*?*/DIGITS; 1.0 as /*?*/f64; i32::/*?*/MAX; std::process::/*?*/exit(1); }"""
    assert meanings(session, text, library=True) == [
        "DEF std::f64::consts::PI", "DEF std::f64::consts::E", "DEF std::f64::MAX", "ASSOC std::num::float_f64::{impl f64}::DIGITS", "PRIM f64",
        "ASSOC std::num::int_i32::{impl i32}::MAX", "DEF std::process::exit",
    ]
    lang = session.download("lang", "def")
    kinds = session.download("def", "kind")
    assert (kinds[lang] == DEF_KIND["FN"]).all() and len(lang) == len(LANG_ITEM.members)


def test_jumps_name_what_they_leave(session):
    text = """fn f() {
'a: loop {
for _ in 0..2 { /*?*/break; }
'b: { while true { /*?*/continue 'a; } /*?*/break 'b; }
}
let c = || { /*?*/return; };
/*?*/return;
}"""
    assert meanings(session, text) == ["LABEL 3:1", "LABEL 2:5", "LABEL 4:5", "RETURN 6:9", "RETURN 1:4"]


def test_modules_in_files(session):
    files = {
        "main.rs": "mod a;\nmod inline { pub mod deep; }\nfn main() { a::f(); a::b::g(); inline::deep::h(); }\n",
        "a.rs": "pub mod b;\npub fn f() { b::g(); super::main(); }\n",
        "a/b.rs": "pub fn g() { crate::a::f(); }\n",
        "inline/deep/mod.rs": "pub fn h() {}\n",
    }
    program = resolved(session, files)
    assert program.errors() == []
    assert "FN crate::a::b::g pub" in program.dump()
    assert "FN crate::inline::deep::h pub" in program.dump()


def test_definitions_of_an_item_are_consecutive(session):
    program = resolved(session, "enum E<T> { A { x: T, y: [u8; { fn f() {} 3 }] }, B(T, u8) }\nstruct S { a: u8, b: u8 }")
    defs = program.session.rows("def")
    names = DEF_KIND.names()
    for d in range(len(defs["kind"])):
        for first, count in (("first_generic", "n_generic"), ("first_member", "n_member")):
            for k in range(int(defs[count][d])):
                child = int(defs[first][d]) + k
                assert int(defs["parent"][child]) == d and int(defs["nth"][child]) == k
    kinds = [names[int(kind)] for kind in defs["kind"]]
    assert kinds.count("FIELD") == 6 and kinds.count("VARIANT") == 2


def test_res_is_consistent(session):
    program: Program = resolved(session, "fn f(x: i32) -> i32 { let y = [x; { const N: usize = 2; N }]; y[0] }")
    res = program.session.rows("res")
    locals_ = np.flatnonzero(res["kind"] == RES_KIND["LOCAL"])
    assert len(locals_) == 4
    assert all(int(res["kind"][res["id"][n]]) == RES_KIND["LOCAL"] for n in locals_)
    assert int((res["def"] != NONE).sum()) == len(program.session.download("def", "kind"))


@pytest.mark.parametrize("text", ["", "fn", "use ", "mod", "impl", "struct S {", "use a::{b, c::*", "pub(in ) fn f() {}",
                                  "enum E { A(, B = }", "fn f<T(x: T) { x.y::<>::z }", "::a", "use {{{}}};", "self::super::x!()"])
def test_broken_programs_are_survived(session, text):
    resolved(session, text)
