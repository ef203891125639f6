"""Which library items stay, that the tree stays a tree, and that executables do not change."""

import subprocess
from pathlib import Path

import numpy as np
import pytest

from rustg.driver import Compiler, Options
from rustg.phases import lex, parse, prune, resolve, tree
from rustg.phases.sources import file_flags, load_sources
from rustg.registry.nodes import KIND

NONE = 0xFFFFFFFF
PROGRAMS = Path(__file__).parent.parent / "programs"
LIBRARY = """
impl u16 {
    pub const MOST: u16 = 65535;
    pub fn twice(self) -> u16 { helper_u16(self) }
}
impl f64 { pub fn twice(self) -> f64 { helper_f64(self) } }
impl i32 { pub fn twice(self) -> i32 { self * 2 } }
fn helper_u16(x: u16) -> u16 { deep(); x + x }
fn helper_f64(x: f64) -> f64 { x + x }
fn deep() { fn inner() {} deeper() }
fn deeper() { deep() }
pub fn alone() { unnamed() }
fn unnamed() { }
#[allow(dead_code)]
pub const PIECE: i32 = LIMIT;
const LIMIT: i32 = 3;
pub struct Thing { size: Size }
pub struct Size;
pub trait Shape { fn area(&self) -> i32; }
impl Shape for Thing { fn area(&self) -> i32 { thing_area() } }
impl Shape for u16 { fn area(&self) -> i32 { u16_area() } }
fn thing_area() -> i32 { 1 }
fn u16_area() -> i32 { 2 }
impl<T> Shape for Wrap<T> { fn area(&self) -> i32 { wrap_area() } }
fn wrap_area() -> i32 { 3 }
pub mod sub { pub fn within() {} mod more { pub static FAR: i32 = 1; } }
pub use sub::within as visible;
"""


def _names(session, kinds=("ITEM_FN", "ITEM_CONST", "ITEM_STATIC")):
    """Names of the items of these kinds, in order."""
    node, tok = session.rows("node"), session.rows("tok")
    wanted = [KIND[kind] for kind in kinds]
    text = session.download("src", "word").astype("<u4").tobytes()
    anchors = node["tok"][np.isin(node["kind"], wanted)]
    return [text[tok["lo"][t] : tok["hi"][t]].decode() for t in anchors]


def _pruned(session, program, library=LIBRARY):
    files = [("lib.rs", library.encode(), file_flags(library=True)), ("main.rs", program.encode(), file_flags())]
    load_sources(session, files)
    for phase in (lex.lex, tree.run, parse.run):
        phase(session)
    before = session.rows("node")
    prune.run(session)
    session.run(resolve.MODULE_FILES)
    assert session.count("diag") == 0
    return before


def _kept(session, program):
    _pruned(session, program)
    return set(_names(session)) - {"main"}


#: Kept whatever the program says: what trait impls without a simple self type reach, what imports name.
ALWAYS = {"area", "wrap_area", "within"}


@pytest.mark.parametrize("program, kept", [
    ("fn main() {}", set()),
    ("fn main() { alone(); }", {"alone", "unnamed"}),
    ("fn main() { 7.twice(); }", {"twice"}),
    ("fn main() { 7u16.twice(); }", {"twice", "helper_u16", "deep", "inner", "deeper", "u16_area"}),
    ("fn main() { let x = 1.5; x.twice(); }", {"twice", "helper_f64"}),
    ("fn main() { PIECE; }", {"PIECE", "LIMIT"}),
    ("fn main() { u16::MOST; }", {"MOST", "u16_area"}),
    ("fn f(t: Thing) {} fn main() { }", {"f"}),
    ("use std::sub::*; fn main() { }", {"PIECE", "LIMIT", "FAR"}),
    ("fn main() { unknown!(FAR); }", {"FAR"}),
])
def test_what_can_be_named_stays(session, program, kept):
    assert _kept(session, program) - ALWAYS - {"thing_area"} == kept


#: What the compiler calls without a name in the source, and what stands for the rest.
LANG = """
mod lang {
    pub fn display_i32(x: i32) {} pub fn display_u64(x: u64) {} pub fn debug_i32(x: i32) {} pub fn debug_item() {} pub fn pretty_begin() {}
    pub fn spec_signed() {} pub fn spec_f64(x: f64) {} pub fn str_range() {} pub fn str_inclusive() {} pub fn slice_inclusive() {}
    pub fn panic_str() {} pub fn f64_to_u64(x: f64) -> u64 { 0 }
}
mod sort { pub fn sort() {} pub fn fail(x: i32) { panic!("x = {}", x) } pub fn stop() { panic!("no") } }
use sort::fail;
use sort::{stop as end};
extern "C" { fn far(x: f64); fn near(x: i32); }
impl f64 { fn only(self) {} }
struct Thing;
impl Thing { fn only(self) {} }
mod things { pub use super::Thing; }
"""
DEBUG = {"display_i32", "debug_i32", "debug_item", "pretty_begin"}


@pytest.mark.parametrize("program, kept", [
    ('fn main() { println!("hello: you") }', set()),
    ('fn main() { println!("{}", 1) }', {"display_i32"}),
    ('fn main() { println!("{}", 1u64) }', {"display_i32", "display_u64"}),
    ('fn main() { println!("1234567{:>5}", 1) }', {"display_i32", "spec_signed"}),
    ('fn main() { println!("12345{: >5}", 1.0) }', {"display_i32", "display_u64", "spec_signed", "spec_f64", "f64_to_u64"}),
    ('fn main() { println!("{:? }", 1) }', DEBUG),
    (r'fn main() { println!("{:\x3f}", 1) }', DEBUG),
    ('fn main() { println!(r"{:?<3}", 1) }', DEBUG | {"spec_signed"}),
    ('fn main() { assert_eq!(1, 2) }', DEBUG),
    ('fn main() { a[1..2]; }', set()),
    ('fn main() { a[(1..2)]; "" }', {"str_range"}),
    ('fn main() { a[1..=2]; }', {"slice_inclusive"}),
    ('fn f(a: &str) { a[1..=2]; }', {"f", "slice_inclusive", "str_inclusive"}),
    ('fn main() { for i in (0..2) {} "" }', set()),
    ('fn main() { sort::x(); things::y(); }', set()),
    ('fn main() { sort(); }', {"sort"}),
    ('fn main() { sort::sort(); }', {"sort"}),
    ('fn main() { fail(1); }', {"fail"} | DEBUG),
    ('fn main() { near(1); x.only(); }', {"near"}),
    ('fn main() { far(x); x.only(); }', {"far", "only", "f64_to_u64"}),
    ('fn main() { Thing.only(); }', {"only"}),
])
def test_what_the_compiler_calls_is_there_where_it_is_needed(session, program, kept):
    _pruned(session, program, LANG)
    assert set(_names(session)) - {"main"} == kept | {"panic_str", "stop"}


def test_imports_of_what_nobody_names_go(session):
    _pruned(session, "fn main() {}", LANG)
    assert np.count_nonzero(session.download("node", "kind") == KIND["ITEM_USE"]) == 1
    _pruned(session, "fn main() { fail(1); let x: Thing; }", LANG)
    assert np.count_nonzero(session.download("node", "kind") == KIND["ITEM_USE"]) == 3


def test_the_impl_of_a_type_that_nobody_names_goes(session):
    library = LIBRARY.replace("pub struct Thing { size: Size }", "")
    _pruned(session, "fn main() {}", library)
    assert "thing_area" not in _names(session)
    _pruned(session, "fn f(x: Thing) {} fn main() {}", library)
    assert "thing_area" in _names(session)


def test_the_tree_stays_a_tree(session):
    before = _pruned(session, "mod m { fn f() { 1u16.twice(); } } fn main() { m::f() }")
    node = session.rows("node")
    count = len(node["kind"])
    assert count < len(before["kind"])
    sizes = np.ones(count, int)
    for n in range(count):  # post-order: children before their parent
        parent = int(node["parent"][n])
        if parent == NONE:
            assert node["kind"][n] == KIND["FILE"]
        else:
            assert n < parent and parent - int(node["size"][parent]) < n
            sizes[parent] += sizes[n]
    assert np.array_equal(sizes, node["size"])
    # Nodes keep all else, and their order.
    rest = ("kind", "tok", "data", "role", "nth", "first_tok", "last_tok")
    kept = dict.fromkeys(zip(*(node[name].tolist() for name in rest)))
    old = dict.fromkeys(zip(*(before[name].tolist() for name in rest)))
    assert [row for row in old if row in kept] == list(kept)
    modules_ = session.download("modfile", "node")
    assert len(modules_) == 3 and all(node["kind"][n] == KIND["ITEM_MOD"] for n in modules_)


def test_a_program_without_a_library_is_left_alone(session):
    load_sources(session, [("main.rs", b"fn unused() {} fn main() {}", file_flags())])
    for phase in (lex.lex, tree.run, parse.run):
        phase(session)
    prune.run(session)
    assert _names(session) == ["unused", "main"]


@pytest.fixture(scope="module")
def compiler():
    return Compiler()


def _run(image: bytes, folder: Path) -> tuple[int, bytes]:
    path = folder / "program"
    path.write_bytes(image)
    path.chmod(0o755)
    done = subprocess.run([path], capture_output=True, check=False)
    return done.returncode, done.stdout


@pytest.mark.parametrize("program", ["001", "050", "063", "104"])
def test_executables_do_the_same_and_are_no_larger(compiler, program, tmp_path):
    path = str(next(PROGRAMS.glob(f"{program}*.rs")))
    pruned, whole = (compiler.compile([path], options=Options(prune=on)).image() for on in (True, False))
    assert len(pruned) <= len(whole)
    assert _run(pruned, tmp_path) == _run(whole, tmp_path)


def test_the_whole_library_compiles(compiler, tmp_path):
    path = tmp_path / "main.rs"
    path.write_text("fn main() {}")
    assert compiler.compile([str(path)], options=Options(prune=False)).messages == []
