"""Functions of every kind compute in kernels what rustc's programs compute."""

import pytest
from same_as_rustc import FILES, expected, functions, source, wrong

import rustg


@pytest.mark.parametrize("file", FILES)
def test_kernels(file):
    assert list(expected(file)) == functions(file)
    assert wrong(rustg.compile(source(file)), file) == []


STRUCT = """
#[repr({0})]
pub struct S {{ a: u8, b: u32, c: [u16; 3], d: u8 }}
#[kernel]
pub fn k(#[global_id] i: usize, s: &mut [S]) {{ s[i].b += s[i].a as u32; s[i].d += 1; }}
"""


@pytest.mark.host
def test_what_repr_asks_for():
    """Python sees the same offsets; what kernels cannot address is refused."""
    for asked, offsets, size in [("C", [0, 4, 8, 14], 16), ("C, packed(8)", [0, 4, 8, 14], 16), ("align(8)", [10, 0, 4, 11], 16), ("C, align(16)", [0, 4, 8, 14], 16)]:
        dtype = rustg.compile(STRUCT.format(asked)).k.parameters[0].dtype
        assert ([dtype.fields[name][1] for name in "abcd"], dtype.itemsize) == (offsets, size), asked
    for asked, code in [("packed", "R0305"), ("C, packed(2)", "R0305"), ("align(32)", "R0306")]:
        with pytest.raises(rustg.CompileError) as caught:
            rustg.compile(STRUCT.format(asked))
        found = [d for d in caught.value.diagnostics if d["code"]]
        assert [d["code"]["code"] for d in found] == [code]
        assert found[0]["spans"][0]["line_start"] == 2
