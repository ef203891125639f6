"""Constant evaluation against Python's integers and rustc's messages."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rustg.phases.consteval import number, value_text
from rustg.registry.consteval import CVAL_STATE

from tests.resolve.frontend import resolved

relaxed = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
TYPES = {f"{s}{bits}": (s == "i", bits) for s in "iu" for bits in (8, 16, 32, 64)}


def constants(session, text, **options):
    """Names of the items with a value to that value, as rustc writes it; and the codes of the errors."""
    program = resolved(session, text, **options)
    cval = session.rows("cval")
    defs = session.rows("def", "sym", "node", "kind")
    lo, length = session.download("sym", "lo"), session.download("sym", "len")
    result = {}
    for sym, n in zip(defs["sym"], defs["node"]):
        if sym != 0xFFFFFFFF and cval["state"][n] == CVAL_STATE["KNOWN"]:
            name = program.sources.text(int(lo[sym]), int(lo[sym] + length[sym]))
            result[name] = value_text(int(cval["lo"][n]), int(cval["hi"][n]), int(cval["prim"][n]))
    return result, program.errors()


@pytest.mark.parametrize("declaration, value", [
    ("u8 = 255", "u8::MAX"),
    ("i8 = -128", "i8::MIN"),
    ("i64 = -9223372036854775808", "i64::MIN"),
    ("u64 = 18446744073709551615", "u64::MAX"),
    ("usize = 3 + 4 * 2", "11_usize"),
    ("i32 = -7 / 2", "-3_i32"),
    ("i32 = -7 % 3", "-1_i32"),
    ("u8 = !0", "u8::MAX"),
    ("i8 = !0", "-1_i8"),
    ("u32 = 1 << 31", "2147483648_u32"),
    ("i32 = -8 >> 1", "-4_i32"),
    ("u64 = 0xff_u64 ^ 0b1111", "240_u64"),
    ("bool = 1 < 2 && !(3 == 4)", "true"),
    ("bool = -1 < 0 || 1 / 0 == 0", "true"),
    ("u8 = 300u32 as u8", "44_u8"),
    ("i32 = -1i8 as i32", "-1_i32"),
    ("u32 = -1i8 as u32", "u32::MAX"),
    ("u64 = 255u8 as i8 as u64", "u64::MAX"),
    ("char = 97u8 as char", "'a'"),
    ("u32 = 'a' as u32", "97_u32"),
    ("u8 = b'a'", "97_u8"),
    ("i32 = true as i32", "1_i32"),
    ("i32 = if 2 > 1 { 10 } else { 20 }", "10_i32"),
    ("i32 = { 1 + { 2 } }", "3_i32"),
    ("i32 = (1 + 2) * OTHER", "15_i32"),
    ("usize = E::C as usize", "11_usize"),
])
def test_values(session, declaration, value):
    text = f"const X: {declaration};\nconst OTHER: i32 = 5;\nenum E {{ A, B = 10, C }}\n"
    found, errors = constants(session, text)
    assert errors == [] and found["X"] == value


def test_constants_of_types_and_of_the_library(session):
    text = """struct S;
impl S { const K: u32 = u32::MAX - 1; const L: u32 = Self::K / 2; }
type Small = u8;
const A: Small = Small::MAX;
const B: u32 = S::L;
"""
    found, errors = constants(session, text, library=True)
    assert errors == [] and (found["A"], found["B"]) == ("u8::MAX", "2147483647_u32")


def test_aggregates_and_matches(session):
    text = """struct Size { w: usize, h: usize }
impl Size { const SMALL: Size = Size { w: 2, h: G }; const AREA: usize = Self::SMALL.w * Self::SMALL.h; }
struct P(i32, i32);
const G: usize = 3;
const H: [i32; G] = [4, -1, i32::MAX];
const T: (u8, (bool, i8)) = (1, (true, -5));
const Q: P = P(7, 8);
const R: [u8; 4] = [9; 4];
const A: i32 = H[0] + H[1];
const B: i32 = { (T.1).1 as i32 };
const C: i32 = Q.1;
const D: u8 = R[3];
const E: i32 = match G { 1 | 2 => 1, 3 => 33, _ => 0 };
const F: i32 = match A { i32::MIN..=-1 => 1, 0..3 => 2, _ => 3 };
const L: usize = [0u8; Size::AREA].len();
"""
    found, errors = constants(session, text, library=True)
    assert errors == []
    assert [found[name] for name in ("AREA", "A", "B", "C", "D", "E", "F")] == [
        "6_usize", "3_i32", "-5_i32", "8_i32", "9_u8", "33_i32", "3_i32",
    ]
    assert not {"H", "T", "Q", "R", "L"} & found.keys()


def test_discriminants(session):
    text = "enum E { A, B = 5, C, D = -3, F }\n#[repr(u8)]\nenum R { X = 254, Y }\n"
    found, errors = constants(session, text)
    assert errors == []
    assert [found[name] for name in "ABCDF"] == ["0_isize", "5_isize", "6_isize", "-3_isize", "-2_isize"]
    assert (found["X"], found["Y"]) == ("254_u8", "u8::MAX")


@pytest.mark.parametrize("line, code, message", [
    ("const A: u8 = 255 + 1;", "E0080", "attempt to compute `u8::MAX + 1_u8`, which would overflow"),
    ("const A: u8 = 1 / 0;", "E0080", "attempt to divide `1_u8` by zero"),
    ("const A: i32 = 7 % 0;", "E0080", "attempt to calculate the remainder of `7_i32` with a divisor of zero"),
    ("const A: u32 = 1 - 2;", "E0080", "attempt to compute `1_u32 - 2_u32`, which would overflow"),
    ("const A: i64 = 9223372036854775807 * 2;", "E0080", "attempt to compute `i64::MAX * 2_i64`, which would overflow"),
    ("const A: u32 = 1 << 40;", "E0080", "attempt to shift left by `40_i32`, which would overflow"),
    ("const A: i8 = -(-128);", "E0080", "attempt to negate `i8::MIN`, which would overflow"),
    ("static A: [u8; 3 - 5] = [];", "E0080", "attempt to compute `3_usize - 5_usize`, which would overflow"),
    ("const A: i32 = B; const B: i32 = A;", "E0391", "cycle detected when simplifying constant for the type system `A`"),
    ("const A: i32 = [1, 2, 3][5];", "E0080", "index out of bounds: the length is 3 but the index is 5"),
    ("fn f() -> u8 { 1 } const A: u8 = f();", "E0015", "cannot call non-const function `f` in constants"),
    ("enum E { A = 1, B = 1 }", "E0081", "discriminant value `1` assigned more than once"),
    ("#[repr(u8)] enum E { A = 255, B }", "E0370", "enum discriminant overflowed"),
])
def test_errors(session, line, code, message):
    _, errors = constants(session, line)
    assert [(error[3], error[4]) for error in errors] == [(code, message)]


def test_what_is_unknown_is_opaque_and_silent(session):
    text = "const fn f() -> u8 { 1 }\nconst A: u8 = f();\nconst B: f64 = 1.5;\nconst C: &str = \"a\";\nconst D: [u8; 2] = [1, 2];\n"
    found, errors = constants(session, text)
    assert errors == [] and not {"A", "B", "C", "D"} & found.keys()


def _wrap(value, signed, bits):
    value &= (1 << bits) - 1
    return value - (1 << bits) if signed and value >> bits - 1 else value


def _div(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


OPERATORS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
    "/": lambda a, b: _div(a, b) if b else None, "%": lambda a, b: a - _div(a, b) * b if b else None,
    "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b,
}


@relaxed
@given(
    rows=st.lists(
        st.tuples(st.sampled_from(sorted(TYPES)), st.sampled_from(sorted(OPERATORS)),
                  st.integers(-(1 << 63), (1 << 64) - 1), st.integers(-(1 << 63), (1 << 64) - 1),
                  st.integers(0, 63), st.integers(0, 63)),
        min_size=1, max_size=40,
    )
)
def test_arithmetic_like_pythons(session, rows):
    lines, expected = [], []
    for index, (name, operator, a, b, cut_a, cut_b) in enumerate(rows):
        signed, bits = TYPES[name]
        a, b = _wrap(a >> cut_a, signed, bits), _wrap(b >> cut_b, signed, bits)
        exact = OPERATORS[operator](a, b)
        fits = exact is not None and _wrap(exact, signed, bits) == exact
        # MIN % -1 overflows although the remainder is 0.
        fits = fits and not (operator in "/%" and b == -1 and a == -(1 << bits - 1))
        expected.append(exact if fits else None)
        lines.append(f"const C{index}: {name} = ({a}{name}) {operator} ({b}{name});")
    resolved(session, "\n".join(lines))
    defs = session.rows("def", "kind", "node", "sym")
    nodes = [int(n) for n, sym in zip(defs["node"], defs["sym"]) if sym != 0xFFFFFFFF]
    cval = session.rows("cval")
    found = [
        number(*(int(cval[name][n]) for name in ("lo", "hi", "prim")))
        if cval["state"][n] == CVAL_STATE["KNOWN"] else None
        for n in nodes
    ]
    assert found == expected


def test_long_chains_settle(session):
    count = 100
    lines = ["const C0: u32 = 1;"] + [f"const C{i}: u32 = C{i - 1} + 1;" for i in range(1, count)]
    found, errors = constants(session, "\n".join(reversed(lines)))
    assert errors == [] and found[f"C{count - 1}"] == f"{count}_u32"
    states = session.download("cval", "state")
    assert not np.isin(states, [CVAL_STATE["PENDING"], CVAL_STATE["ERR"]]).any()


def test_expressions_that_are_too_deep_are_given_up(session):
    found, errors = constants(session, "const A: i32 = " + "1+" * 6000 + "1;\nconst B: i32 = " + "1+" * 50 + "1;\n")
    assert errors == [] and "A" not in found and found["B"] == "51_i32"
