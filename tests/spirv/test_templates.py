"""Every operation on every type, on edge values, against Python's integers and numpy's floats.

A kernel evaluates all cases of an operation: operands come from one array, results go to another, one
invocation for each pair of operands, so that no driver can fold constants.
"""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from builder import Program
from kernels import compile_kernels, execute

from rustg.registry.lir import LT

_SPEC = importlib.util.spec_from_file_location("x86_operations", Path(__file__).parent.parent / "x86_64" / "test_operations.py")
x86 = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(x86)

FLOATS = x86.FLOATS
BITS = {"i8": 8, "i16": 16, "i32": 32, "i64": 64, "ptr": 32}


# Vulkan leaves these to the driver within some units in the last place.
ROUNDED, UNITS = ("FDIV", "FSQRT"), 3


class Batch:
    """One kernel: each invocation loads operands (8 bytes each) and stores a result word pair for each operation."""

    def __init__(self, columns):
        self.columns = columns
        self.program = Program()
        self.f = self.program.function("batch", ["i32", "ptr", "ptr"])
        self.results = []
        f = self.f
        self.row = f.op("INDEX", "ptr", f.params[1], f.params[0], 8 * len(columns))
        self.loaded = []
        for k, ty in enumerate(columns):
            self.loaded.append(f.op("LOAD", ty, self.row, 0, 8 * k))
        self.pending = []

    def store(self, ty, vreg, expected, what):
        """`expected(row)` is the unsigned result, or None where it is undefined."""
        self.pending.append((ty, vreg))
        self.results.append((expected, what))

    def check(self, device, session, rows):
        f, n = self.f, len(self.results)
        out = f.op("INDEX", "ptr", f.params[2], f.params[0], 8 * n)
        for k, (ty, vreg) in enumerate(self.pending):
            f.row("STORE", ty, a=out, b=vreg, c=8 * k)
        f.ret()
        f.finish()
        kernel = (f, (32, 1, 1), [("GLOBAL_ID", 0), ("VALUE", 0), ("VALUE", 4)])
        module = compile_kernels(session, [kernel])
        source = np.array(rows, np.uint64)
        made = execute(device, session, module, data=[source, np.zeros((len(rows), n), np.uint64)],
                       params=[("address", 0), ("address", 1)], threads=len(rows), local=32)
        assert made.panic == 0
        wrong = []
        for i, row in enumerate(rows):
            for k, (expected, what) in enumerate(self.results):
                e, g = expected(*row), int(made.data[1][i][k])
                if e is not None and abs(e - g) > (UNITS if what in ROUNDED else 0):
                    wrong.append((what, [hex(v) for v in row], hex(g), hex(e)))
        assert not wrong, f"{len(wrong)} of {len(rows) * n} wrong, first {wrong[:6]}"


def pairs(bits):
    return [(a, b) for a in x86.values(bits) for b in x86.values(bits)]


@pytest.mark.parametrize("ty", BITS)
def test_integer_binary(device, session, ty):
    bits, batch = BITS[ty], Batch([ty, ty])
    a, b = batch.loaded
    f = batch.f
    for name in x86.BINARY + x86.COMPARE:
        if name in ("DIV_U", "DIV_S", "REM_U", "REM_S"):
            continue
        to = "i8" if name in x86.COMPARE else ty
        batch.store(to, f.op(name, ty, a, b, to=to), lambda x, y, name=name: x86.binary(name, x, y, bits), name)
    batch.check(device, session, pairs(bits))


@pytest.mark.parametrize("ty", BITS)
def test_division(device, session, ty):
    bits, batch = BITS[ty], Batch([ty, ty])
    a, b = batch.loaded
    f = batch.f
    for name in ("DIV_U", "DIV_S", "REM_U", "REM_S"):
        batch.store(ty, f.op(name, ty, a, b), lambda x, y, name=name: x86.binary(name, x, y, bits), name)
    defined = [(x, y) for x, y in pairs(bits) if x86.binary("DIV_S", x, y, bits) is not None]
    batch.check(device, session, defined)


@pytest.mark.parametrize("ty", BITS)
def test_overflow_operations(device, session, ty):
    bits, batch = BITS[ty], Batch([ty, ty])
    a, b = batch.loaded
    f = batch.f
    for name, call in (("ADD", int.__add__), ("SUB", int.__sub__), ("MUL", int.__mul__)):
        for sign in "SU":
            def exact(x, y, call=call, sign=sign):
                return call(x86.signed(x, bits), x86.signed(y, bits)) if sign == "S" else call(x, y)

            def overflow(x, y, exact=exact, sign=sign):
                value = exact(x, y)
                wrapped = value & (1 << bits) - 1
                return int(value != (x86.signed(wrapped, bits) if sign == "S" else wrapped))

            flag = f.vreg("i8")
            result = f.op(f"{name}_OV_{sign}", ty, a, b, flag)
            batch.store(ty, result, lambda x, y, exact=exact: exact(x, y) & (1 << bits) - 1, (name, sign))
            batch.store("i8", flag, overflow, (name, sign, "flag"))
    batch.check(device, session, pairs(bits))


@pytest.mark.parametrize("ty", BITS)
def test_integer_unary_and_select(device, session, ty):
    bits, batch = BITS[ty], Batch([ty, "i8"])
    a, flag = batch.loaded
    f = batch.f
    mask = (1 << bits) - 1
    wanted = {
        "NEG": lambda x, _: -x & mask, "NOT": lambda x, _: ~x & mask, "CLZ": lambda x, _: bits - x.bit_length(),
        "CTZ": lambda x, _: (x & -x).bit_length() - 1 if x else bits, "POPCNT": lambda x, _: bin(x).count("1"),
        "BSWAP": lambda x, _: int.from_bytes(x.to_bytes(bits // 8, "little"), "big"), "MOVE": lambda x, _: x,
    }
    for name, call in wanted.items():
        batch.store(ty, f.op(name, ty, a), call, name)
    batch.store("i8", f.op("BOOL_NOT", "i8", flag), lambda _, y: 1 - y, "BOOL_NOT")
    other = f.const(ty, 0x1234567890ABCDEF)
    batch.store(ty, f.op("SELECT", ty, flag, a, other), lambda x, y: x if y else 0x1234567890ABCDEF & mask, "SELECT")
    batch.store(ty, other, lambda x, y: 0x1234567890ABCDEF & mask, "CONST")
    batch.check(device, session, [(x, y) for x in x86.values(bits) for y in (0, 1)])


@pytest.mark.parametrize("source", BITS)
def test_integer_conversions(device, session, source):
    n, batch = BITS[source], Batch([source])
    (a,) = batch.loaded
    for to, m in BITS.items():
        mask = (1 << m) - 1
        if n <= m:
            batch.store(to, batch.f.op("ZEXT", to, a, 0, LT[source.upper()]), lambda x: x, ("ZEXT", to))
            batch.store(to, batch.f.op("SEXT", to, a, 0, LT[source.upper()]), lambda x, mask=mask: x86.signed(x, n) & mask, ("SEXT", to))
        if n >= m:
            batch.store(to, batch.f.op("TRUNC", to, a, 0, LT[source.upper()]), lambda x, mask=mask: x & mask, ("TRUNC", to))
    batch.check(device, session, [(x,) for x in x86.values(n)])


def float_rows(ty):
    return [x86.float_bits(ty, x86.FLOATS[ty](value)) for value in x86.FLOAT_VALUES]


def of_bits(ty, bits):
    return np.array(bits, np.uint32 if ty == "f32" else np.uint64).view(x86.FLOATS[ty])[()]


def denormal(ty, value):
    return value != 0 and abs(value) < np.finfo(x86.FLOATS[ty]).tiny


@pytest.mark.parametrize("ty", x86.FLOATS)
def test_float_arithmetic_and_comparison(device, session, ty):
    batch = Batch([ty, ty])
    a, b = batch.loaded
    f = batch.f
    calls = {"FADD": lambda x, y: x + y, "FSUB": lambda x, y: x - y, "FMUL": lambda x, y: x * y, "FDIV": lambda x, y: x / y}
    truths = {"FEQ": lambda x, y: x == y, "FNE": lambda x, y: x != y, "FLT": lambda x, y: x < y, "FLE": lambda x, y: x <= y,
              "FGT": lambda x, y: x > y, "FGE": lambda x, y: x >= y}
    single = {"FNEG": lambda x: -x, "FABS": abs, "FSQRT": np.sqrt, "MOVE": lambda x: x}

    def value(call, *rows):
        # Vulkan leaves to the driver whether numbers below the normal range are kept.
        values = [of_bits(ty, row) for row in rows]
        result = x86.FLOATS[ty](call(*values))
        if np.isnan(result) or any(denormal(ty, v) for v in [*values, result]):
            return None
        return x86.float_bits(ty, result)

    with np.errstate(all="ignore"):
        for name, call in calls.items():
            def result(x, y, call=call, name=name):
                # Vulkan says nothing of divisors beyond 2**126, whose reciprocals are below the normal range.
                return None if name == "FDIV" and ty == "f32" and abs(of_bits(ty, y)) > 2.0**126 else value(call, x, y)

            batch.store(ty, f.op(name, ty, a, b), result, name)
        for name, call in truths.items():
            def truth(x, y, call=call):
                u, v = of_bits(ty, x), of_bits(ty, y)
                return None if denormal(ty, u) or denormal(ty, v) else int(call(u, v))
            batch.store("i8", f.op(name, ty, a, b, to="i8"), truth, name)
        for name, call in single.items():
            batch.store(ty, f.op(name, ty, a), lambda x, y, call=call: value(call, x), name)
        batch.check(device, session, [(x, y) for x in float_rows(ty) for y in float_rows(ty)])


@pytest.mark.parametrize("ty", x86.FLOATS)
def test_float_to_integer(device, session, ty):
    batch = Batch([ty])
    (a,) = batch.loaded
    f = batch.f
    for to, bits in BITS.items():
        for sign in "SU":
            low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if sign == "S" else (0, (1 << bits) - 1)

            def saturated(x, low=low, high=high, bits=bits):
                value = of_bits(ty, x)
                if np.isnan(value):
                    return 0
                exact = (high if value > 0 else low) if np.isinf(value) else int(value)
                return min(max(exact, low), high) & (1 << bits) - 1

            batch.store(to, f.op(f"F_TO_{sign}", to, a, 0, LT[ty.upper()]), saturated, (sign, to))
    batch.check(device, session, [(x,) for x in float_rows(ty)])


@pytest.mark.parametrize("source", BITS)
def test_integer_to_float(device, session, source):
    bits, batch = BITS[source], Batch([source])
    (a,) = batch.loaded
    f = batch.f
    for ty in FLOATS:
        batch.store(ty, f.op("S_TO_F", ty, a, 0, LT[source.upper()]), lambda x, ty=ty: nearest(ty, x86.signed(x, bits)), ("S", ty))
        batch.store(ty, f.op("U_TO_F", ty, a, 0, LT[source.upper()]), lambda x, ty=ty: nearest(ty, x), ("U", ty))
    more = [0x8000008000000000, 0x8000008000000001, 0x0000010000010000, 0x0000010000010001, 0xFFFFFF8000000000, 0xFFFFFF7FFFFFFFFF]
    batch.check(device, session, [(x,) for x in [*x86.values(bits), *(v for v in more if bits == 64)]])


def nearest(ty, value):
    """Bits of the float nearest to an integer, ties to even."""
    if ty == "f64":
        return x86.float_bits("f64", float(value))
    sign, size = value < 0, abs(value)
    shift = max(size.bit_length() - 24, 0)
    kept, rest = size >> shift, size & (1 << shift) - 1
    half = 1 << shift >> 1
    if shift and (rest > half or rest == half and kept & 1):
        kept += 1
    return x86.float_bits("f32", np.float32(float(kept << shift) * (-1 if sign else 1)))


def test_float_conversions_and_bitcasts(device, session):
    batch = Batch(["f32", "f64", "i32", "i64"])
    single, double, word, wide = batch.loaded
    f = batch.f

    def narrowed(x, y, *_):
        value = of_bits("f64", y)
        with np.errstate(all="ignore"):
            result = np.float32(value)
        return None if np.isnan(value) or denormal("f32", result) else x86.float_bits("f32", result)

    def widened(x, *_):
        value = of_bits("f32", x)
        return None if np.isnan(value) or denormal("f32", value) else x86.float_bits("f64", np.float64(value))

    batch.store("f32", f.op("F_TO_F", "f32", double, 0, LT["F64"]), narrowed, "narrow")
    batch.store("f64", f.op("F_TO_F", "f64", single, 0, LT["F32"]), widened, "widen")
    batch.store("i32", f.op("BITCAST", "i32", single, 0, LT["F32"]), lambda x, *_: x, "f32 bits")
    batch.store("i64", f.op("BITCAST", "i64", double, 0, LT["F64"]), lambda x, y, *_: y, "f64 bits")
    batch.store("i32", f.op("BITCAST", "i32", f.op("BITCAST", "f32", word, 0, LT["I32"]), 0, LT["F32"]), lambda x, y, z, _: z, "to f32")
    batch.store("i64", f.op("BITCAST", "i64", f.op("BITCAST", "f64", wide, 0, LT["I64"]), 0, LT["F64"]), lambda x, y, z, w: w, "to f64")
    rows = [(x, y, x, y) for x, y in zip(float_rows("f32"), float_rows("f64")) if not np.isnan(of_bits("f32", x))]
    batch.check(device, session, rows)
