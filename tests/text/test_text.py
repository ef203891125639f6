"""The engine for targets that are text: templates, numbers, names, and the places of pieces."""

import numpy as np
import pytest

from rustg.gpu import primitives as prim
from rustg.gpu.device import Device
from rustg.gpu.scheduler import Phase, Session
from rustg.gpu.scheduler import run as dispatch
from rustg.registry import text
from rustg.registry.lir import LT

NONE = 0xFFFFFFFF


def test_encoding():
    """Four characters to a word, and a word for each escape."""
    words = text.encode("add $d, #c;?")
    assert words[0] == int.from_bytes(b"add ", "little")
    assert words[1] == text.ESCAPE | text.FORMATS["$"] << 8
    assert words[2] == int.from_bytes(b", ", "little")
    assert words[3] == text.ESCAPE | text.FORMATS["#"] << 8 | 3
    assert words[4] == ord(";")
    assert words[5] == text.ESCAPE | text.FORMATS["?"] << 8
    assert len(words) == 6


@pytest.fixture(scope="module")
def device():
    """One device for the file."""
    return Device()


# Templates of these tests: those that PTX has anyway.
PIECES = {name: text.template(body) for name, body in (
    ("label", "L~x:\n"), ("pair", ",\n0x!y!x"), ("load", "\tld.param.b64 $x, [p~y];\n"), ("call", "\tcall ^x, ("),
    ("entry", ".visible .entry =x("), ("offset", "\tadd.s64 $d, $a, #c;\n"),
)}


def write(device, pieces, lir=(), vregs=(), fns=(), names=b"", kernels=()):
    """The text of pieces (template, row, x, y) over the given tables."""
    session = Session(device)

    def table(name, columns, rows):
        session.allocate(name, max(len(rows), 1))
        session.set_count(name, len(rows))
        for number, column in enumerate(columns):
            if rows:
                session.upload(name, column, np.array([row[number] & NONE for row in rows], np.uint32))

    table("piece", ("tmpl", "row", "x", "y"), [(PIECES[t], r, x, y) for t, r, x, y in pieces])
    table("lir", ("dst", "a", "b", "c"), list(lir))
    table("vreg", ("ty", "fn"), list(vregs))
    table("fn", ("vreg", "name", "name_len"), list(fns))
    table("kernel", ("name", "name_len"), list(kernels))
    table("slot", ("fn",), [])
    table("lname", ("word",), [(int.from_bytes(names[i : i + 4], "little"),) for i in range(0, len(names), 4)])
    phase = Phase("text.test", [
        dispatch("text/measure"), prim.scan("piece.size", "piece.at", total_control="TEXT_BYTES"),
        dispatch("text/size"), prim.fill("txt.word"), dispatch("text/write"),
    ], tables={"txt": lambda s: 16})
    session.run(phase)
    raw = session.download("txt", "word").astype("<u4").tobytes()[: session.control("TEXT_BYTES")]
    return raw.decode("ascii")


@pytest.mark.parametrize("number", [0, 1, 9, 10, 99, 1000, 123456789, 4294967295])
def test_decimal(device, number):
    """Unsigned numbers have no leading zeros."""
    assert write(device, [("label", NONE, number, 0)]) == f"L{number}:\n"


def test_hexadecimal(device):
    """Eight digits for each word."""
    assert write(device, [("pair", NONE, 0x89ABCDEF, 0x1234)]) == ",\n0x0000123489abcdef"


def test_signed_fields_of_a_row(device):
    """Columns of the row, a register of each class, a negative constant."""
    vregs = [(LT["I8"], 0), (LT["PTR"], 1), (LT["F32"], 1), (LT["F64"], 1)]
    rows = [(1, 2, 0, -12), (3, 0, 0, 2147483647)]
    out = write(device, [("offset", 0, 0, 0), ("offset", 1, 0, 0)], lir=rows, vregs=vregs, fns=[(0, 0, 0), (1, 0, 0)])
    assert out == "\tadd.s64 %d0, %f1, -12;\n\tadd.s64 %g2, %r0, 2147483647;\n"


def test_names(device):
    """A function's name becomes an identifier with its number; a kernel's stays."""
    names = b"a::b<u8>" + b"saxpy\0\0\0"
    out = write(device, [("call", NONE, 1, 0), ("entry", NONE, 0, 0)], fns=[(0, 0, 0), (0, 0, 8)], names=names, kernels=[(8, 5)])
    assert out == "\tcall f1_a__b_u8_, (.visible .entry saxpy("


def test_many_pieces(device):
    """Pieces share words of the text; no byte is lost, and the table grows as needed."""
    numbers = [(i * 2654435761) % 1000003 for i in range(5000)]
    assert write(device, [("label", NONE, n, 0) for n in numbers]) == "".join(f"L{n}:\n" for n in numbers)


def test_long_names(device):
    """Drivers that end loops after 65,535 rounds of a thread do not cut texts off."""
    small = Device(serial=True)
    names = b"name" * 63
    many = 20000
    out = write(small, [("call", NONE, 0, 0)] * many, fns=[(0, 0, len(names))], names=names)
    assert out == f"\tcall f0_{names.decode()}, (" * many
