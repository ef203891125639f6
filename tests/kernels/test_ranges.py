"""Checks of indices that always fit are left out, all others stay (`registry/ranges.py`)."""

import numpy as np
import pytest

import rustg
from rustg.driver import Compiler, Options, find_target
from rustg.phases import ranges
from rustg.registry.lir import OPCODES

#: Name, body that indexes `a: [u32; 16]` (global index i, local j of 8 x 2, x: &[u32] of 40), the panic of thread 0 .. 31 (None: there is none, and the
#: checks are left out; a number: the least index that does not fit).
CASES = [
    ("counted", "for t in 0..16 { s += a[t]; }", None),
    ("counted_far", "for t in 0..17 { s += a[t]; }", 16),
    ("counted_from", "for t in 3..16 { s += a[t - 3] + a[t]; }", None),
    ("counted_before", "for t in 2usize..16 { s += a[t.wrapping_sub(3)]; }", 2**32 - 1),
    ("counted_sum", "for t in 0..4 { for u in 0..4 { s += a[4 * t + u]; } }", None),
    ("counted_more", "for t in 0..4 { for u in 0..5 { s += a[4 * t + u]; } }", 16),
    ("counted_signed", "for t in -1i32..16 { s += a[(t & 15) as usize]; }", None),
    ("counted_negative", "for t in -1i32..16 { s += a[t as usize]; }", 2**32 - 1),
    ("counted_there", "for t in i..16 { s += a[t]; }", None),
    ("counted_to", "for t in 0..i { s += a[t]; }", 16),
    ("masked", "s += a[i & 15];", None),
    ("masked_far", "s += a[i & 16];", 16),
    ("remainder", "s += a[i % 16];", None),
    ("remainder_far", "s += a[(i + 16) % 17];", 16),
    ("shifted", "s += a[(i as u32 * 0x1234567 >> 28) as usize];", None),
    ("shifted_far", "s += a[(0x80000000u32 >> (27 + (i as u32 & 1))) as usize];", 16),
    ("byte", "s += a[(i as u8 >> 4) as usize];", None),
    ("byte_far", "s += a[(i as u8 | 16) as usize];", 16),
    ("ored", "s += a[(i & 8) | (j.0 & 7) as usize];", None),
    ("ored_far", "s += a[(i & 8) | 16];", 16),
    ("local", "s += a[j.0 as usize] + a[(8 * j.1 + j.0) as usize];", None),
    ("local_far", "s += a[(9 * j.1 + j.0) as usize];", 16),
    ("divided", "s += a[(i & 63) / 4];", None),
    ("divided_far", "s += a[(i | 64) / 4];", 16),
    ("pair", "let p = (i & 7, 8usize); s += a[p.0 + p.1];", None),
    ("pair_changed", "let mut p = (i & 7, 8usize); if i == 9 { p.0 = 8; } s += a[p.0 + p.1];", 16),
    ("changed", "let mut k = i & 7; if i > 20 { k = 16; } s += a[k];", 16),
    ("rest", "for t in 0..x.len() { s += x[t]; }", None),
    ("rest_other", "for t in 0..x.len() { s += a[t]; }", 16),
    ("rest_shorter", "let y = &x[2..18]; for t in 0..x.len() { s += y[t]; }", 16),
    ("rest_more", "let y = &x[2..18]; for t in 0..y.len() { s += y[t + 1]; }", 16),
    ("rest_part", "let y = &x[2..18]; for t in 0..y.len() { s += y[t]; }", None),
    ("rest_anew", "let mut y = &x[..17]; for t in 0..y.len() { s += y[t]; y = &x[..16]; }", 16),
    ("rest_nested", "let mut n = 16; for r in 0..2 { let m = n; for t in 0..m { s += a[t]; } n = 17; }", 16),
]
SOURCE = "".join(f"""
#[kernel(threads(8, 2))]
pub fn {name}(#[global_id] i: usize, #[local_id] j: (u32, u32), a: &[u32; 16], x: &[u32], out: &mut [u32]) {{
    let mut s = 0u32;
    {body}
    out[i % 32] = s;
}}""" for name, body, _ in CASES)
A, X = np.arange(16, dtype=np.uint32), np.arange(40, dtype=np.uint32)


@pytest.fixture(scope="module")
def module():
    return rustg.compile(SOURCE, profile="release")


@pytest.mark.host
@pytest.mark.parametrize("name,index", [(name, index) for name, _, index in CASES])
def test_panics_stay(module, panics, name, index):
    out = np.zeros(32, np.uint32)
    if index is None:
        module[name](A, X, out, threads=(8, 4))
        assert out.any()
    else:
        # Which thread is told, where several panic, is up to the device.
        text, _, found = panics(module[name], A, X, out, threads=(8, 4)).message.rpartition(" ")
        assert text.endswith("but the index is") and int(found) >= index


@pytest.mark.host
def test_checks_that_are_left_out():
    """Only comparisons change, and of those with lengths one is left in each kernel that cannot panic."""
    compiler = Compiler(None)
    result = compiler.compile(["k.rs"], options=Options(target=find_target("spirv"), overflow_checks=False), until="kernels", texts={"k.rs": SOURCE.encode()})
    session = result.session
    before = session.rows("lir")
    ranges.run(session)
    after, fn = session.rows("lir"), session.rows("fn")
    names = session.download("lname", "word").tobytes()
    decided = (before["op"] != after["op"]) & (after["op"] == OPCODES["CONST"])
    assert not (before["op"] != after["op"])[~decided].any()
    checks = before["op"] == OPCODES["GE_U"]
    for name, _, index in CASES:
        row = next(k for k in range(len(fn["row"])) if names[fn["name"][k] :][: fn["name_len"][k]] == name.encode())
        rows = slice(fn["row"][row], fn["row"][row] + fn["rows"][row])
        left = int((checks & ~decided)[rows].sum())
        # That of `out`, whose length is not known, stays.
        assert left > 1 if index is not None else left == 1, (name, left)
