"""Every operation on every type, on edge values, against Python's integers and numpy's floats.

One executable evaluates all cases of an operation into a buffer and writes that to its output.
"""

import math
import struct

import numpy as np
import pytest
from builder import Program

BITS = {"i8": 8, "i16": 16, "i32": 32, "i64": 64, "ptr": 64}
FLOATS = {"f32": np.float32, "f64": np.float64}


def values(bits):
    """Edge values of an integer type, as unsigned."""
    top = 1 << bits - 1
    chosen = {0, 1, 2, 3, 7, 100, top - 1, top, top + 1, 2 * top - 1, 2 * top - 2, 0x5A5A5A5A5A5A5A5A, 0x0123456789ABCDEF}
    return sorted(value & (2 * top - 1) for value in chosen)


def signed(value, bits):
    return value - (1 << bits) if value >> bits - 1 else value


class Cases:
    """Collects cases and compares what the executable wrote with what was expected."""

    def __init__(self):
        self.program = Program()
        self.main = self.program.function("main")
        self.buffer = self.program.data(0, "ZERO", "results")
        self.expected = []

    def store(self, ty, vreg, expected):
        f = self.main
        address = f.op("DATA_ADDR", "ptr", self.buffer, 0, 8 * len(self.expected))
        zero = f.const("i64", 0)
        f.row("STORE", "i64", a=address, b=zero, c=0)
        f.row("STORE", ty, a=address, b=vreg, c=0)
        self.expected.append(expected)

    def check(self, execute):
        f = self.main
        size = 8 * len(self.expected)
        word, _, section, name, length = self.program.datas[self.buffer]
        self.program.datas[self.buffer] = (word, size, section, name, length)
        f.syscall(1, f.const("i64", 1), f.op("DATA_ADDR", "ptr", self.buffer, 0, 0), f.const("i64", size))
        f.syscall(60, f.const("i64", 0))
        f.row("UNREACHABLE")
        f.finish()
        result = execute(self.program)
        assert result.returncode == 0
        got = list(struct.unpack(f"<{len(self.expected)}Q", result.stdout))
        wrong = [
            (i, hex(g), hex(e[0]), e[1]) for i, (g, e) in enumerate(zip(got, self.expected)) if g != e[0]
        ]
        assert not wrong, f"{len(wrong)} of {len(got)} wrong, first {wrong[:5]}"


def trunc_div(a, b):
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def binary(name, a, b, bits):
    """Expected result of an integer operation on unsigned representations; None: undefined."""
    mask = (1 << bits) - 1
    sa, sb = signed(a, bits), signed(b, bits)
    s = b % bits
    if name in ("DIV_S", "REM_S") and (b == 0 or (sa == -(1 << bits - 1) and sb == -1)):
        return None
    if name in ("DIV_U", "REM_U") and b == 0:
        return None
    result = {
        "ADD": lambda: a + b, "SUB": lambda: a - b, "MUL": lambda: a * b, "AND": lambda: a & b,
        "OR": lambda: a | b, "XOR": lambda: a ^ b, "SHL": lambda: a << s, "SHR_U": lambda: a >> s,
        "SHR_S": lambda: sa >> s, "ROTL": lambda: a << s | a >> bits - s, "ROTR": lambda: a >> s | a << bits - s,
        "DIV_U": lambda: a // b, "REM_U": lambda: a % b, "DIV_S": lambda: trunc_div(sa, sb),
        "REM_S": lambda: sa - sb * trunc_div(sa, sb), "MULHI_U": lambda: a * b >> bits,
        "EQ": lambda: a == b, "NE": lambda: a != b, "LT_S": lambda: sa < sb, "LE_S": lambda: sa <= sb,
        "GT_S": lambda: sa > sb, "GE_S": lambda: sa >= sb, "LT_U": lambda: a < b, "LE_U": lambda: a <= b,
        "GT_U": lambda: a > b, "GE_U": lambda: a >= b,
    }[name]()
    return int(result) & mask


COMPARE = ["EQ", "NE", "LT_S", "LE_S", "GT_S", "GE_S", "LT_U", "LE_U", "GT_U", "GE_U"]
BINARY = ["ADD", "SUB", "MUL", "AND", "OR", "XOR", "SHL", "SHR_U", "SHR_S", "ROTL", "ROTR", "DIV_U", "REM_U", "DIV_S",
          "REM_S", "MULHI_U"]


@pytest.mark.parametrize("ty", BITS)
def test_integer_binary(execute, ty):
    cases, bits = Cases(), BITS[ty]
    for name in BINARY + COMPARE:
        for a in values(bits):
            for b in values(bits):
                expected = binary(name, a, b, bits)
                if expected is not None:
                    f = cases.main
                    to = "i8" if name in COMPARE else ty
                    result = f.op(name, ty, f.const(ty, a), f.const(ty, b), to=to)
                    cases.store(to, result, (expected, (name, a, b)))
    cases.check(execute)


@pytest.mark.parametrize("ty", BITS)
def test_overflow_operations(execute, ty):
    cases, bits = Cases(), BITS[ty]
    for name, call in (("ADD", int.__add__), ("SUB", int.__sub__), ("MUL", int.__mul__)):
        for sign in "SU":
            for a in values(bits):
                for b in values(bits):
                    x, y = (signed(a, bits), signed(b, bits)) if sign == "S" else (a, b)
                    exact = call(x, y)
                    wrapped = exact & (1 << bits) - 1
                    f = cases.main
                    flag = f.vreg("i8")
                    result = f.op(f"{name}_OV_{sign}", ty, f.const(ty, a), f.const(ty, b), flag)
                    overflow = exact != (signed(wrapped, bits) if sign == "S" else wrapped)
                    cases.store(ty, result, (wrapped, (name, sign, a, b)))
                    cases.store("i8", flag, (int(overflow), (name, sign, a, b, "flag")))
    cases.check(execute)


@pytest.mark.parametrize("ty", BITS)
def test_integer_unary(execute, ty):
    cases, bits = Cases(), BITS[ty]
    mask = (1 << bits) - 1
    wanted = {
        "NEG": lambda a: -a & mask, "NOT": lambda a: ~a & mask, "CLZ": lambda a: bits - a.bit_length(),
        "CTZ": lambda a: (a & -a).bit_length() - 1 if a else bits, "POPCNT": lambda a: bin(a).count("1"),
        "BSWAP": lambda a: int.from_bytes(a.to_bytes(bits // 8, "little"), "big"), "MOVE": lambda a: a,
    }
    for name, call in wanted.items():
        for a in values(bits):
            f = cases.main
            cases.store(ty, f.op(name, ty, f.const(ty, a)), (call(a), (name, a)))
    for a in (0, 1):
        cases.store("i8", cases.main.op("BOOL_NOT", "i8", cases.main.const("i8", a)), (1 - a, ("BOOL_NOT", a)))
    for flag in (0, 1):
        f = cases.main
        result = f.op("SELECT", ty, f.const("i8", flag), f.const(ty, 5), f.const(ty, 9))
        cases.store(ty, result, (5 if flag else 9, ("SELECT", flag)))
    cases.check(execute)


def test_integer_conversions(execute):
    cases = Cases()
    for source, n in BITS.items():
        for to, m in BITS.items():
            for a in values(n):
                f = cases.main
                mask = (1 << m) - 1
                x = f.const(source, a)
                if n <= m:
                    cases.store(to, f.op("ZEXT", to, x, 0, _lt(source)), (a, ("ZEXT", source, to, a)))
                    cases.store(to, f.op("SEXT", to, x, 0, _lt(source)), (signed(a, n) & mask, ("SEXT", source, to, a)))
                else:
                    cases.store(to, f.op("TRUNC", to, x, 0, _lt(source)), (a & mask, ("TRUNC", source, to, a)))
    cases.check(execute)


def _lt(name):
    from rustg.registry.lir import LT

    return LT[name.upper()]


FLOAT_VALUES = [0.0, -0.0, 0.5, 1.0, -1.0, 1.5, -2.5, 3.75, 127.0, 128.0, -128.0, -129.0, 255.0, 256.0, 32767.5, 65535.0,
                65536.0, 2147483520.0, 2147483647.0, 2147483648.0, -2147483648.0, -2147483904.0, 4294967040.0, 4294967296.0,
                9.223371e18, 9.223372036854775808e18, -9.223372036854775808e18, 1.8446742e19, 1.8446744073709551616e19,
                1e30, -1e30, 1e-40, 1e38, math.inf, -math.inf, math.nan]


def float_bits(ty, value):
    return int(np.array(value, FLOATS[ty]).view(np.uint32 if ty == "f32" else np.uint64))


@pytest.mark.parametrize("ty", FLOATS)
def test_float_arithmetic_and_comparison(execute, ty):
    cases, kind = Cases(), FLOATS[ty]
    numbers = [kind(value) for value in FLOAT_VALUES]
    with np.errstate(all="ignore"):
        for x in numbers:
            for y in numbers:
                f = cases.main
                a, b = f.const(ty, float(x)), f.const(ty, float(y))
                for name, exact in (("FADD", x + y), ("FSUB", x - y), ("FMUL", x * y), ("FDIV", x / y)):
                    if not np.isnan(exact):
                        cases.store(ty, f.op(name, ty, a, b), (float_bits(ty, exact), (name, x, y)))
                for name, truth in (("FEQ", x == y), ("FNE", x != y), ("FLT", x < y), ("FLE", x <= y), ("FGT", x > y), ("FGE", x >= y)):
                    cases.store("i8", f.op(name, ty, a, b, to="i8"), (int(truth), (name, x, y)))
        for x in numbers:
            f = cases.main
            a = f.const(ty, float(x))
            for name, exact in (("FNEG", -x), ("FABS", abs(x)), ("FSQRT", np.sqrt(x)), ("MOVE", x)):
                if not np.isnan(exact):
                    cases.store(ty, f.op(name, ty, a), (float_bits(ty, exact), (name, x)))
    cases.check(execute)


@pytest.mark.parametrize("ty", FLOATS)
def test_float_to_integer_saturates(execute, ty):
    cases = Cases()
    for value in FLOAT_VALUES:
        with np.errstate(all="ignore"):
            x = float(FLOATS[ty](value))
        for to, bits in BITS.items():
            for sign, low, high in (("S", -(1 << bits - 1), (1 << bits - 1) - 1), ("U", 0, (1 << bits) - 1)):
                whole = 0 if math.isnan(x) else low if x <= low else high if x >= high else int(x)
                f = cases.main
                result = f.op(f"F_TO_{sign}", to, f.const(ty, x), 0, _lt(ty))
                cases.store(to, result, (whole & (1 << bits) - 1, (sign, to, x)))
    cases.check(execute)


@pytest.mark.parametrize("ty", FLOATS)
def test_integer_to_float_and_casts_of_bits(execute, ty):
    cases = Cases()
    kind = FLOATS[ty]
    for source, bits in BITS.items():
        extra = [(1 << 53) + 1, (1 << 24) + 1, (1 << 63) + 1025, (1 << 63) + 1024, (1 << 64) - 1024, (1 << 64) - 1025] if bits == 64 else []
        for a in values(bits) + extra:
            f = cases.main
            x = f.const(source, a)
            as_signed, as_unsigned = np.int64(signed(a, bits)).astype(kind), np.uint64(a).astype(kind)
            cases.store(ty, f.op("S_TO_F", ty, x, 0, _lt(source)), (float_bits(ty, as_signed), ("S", source, a)))
            cases.store(ty, f.op("U_TO_F", ty, x, 0, _lt(source)), (float_bits(ty, as_unsigned), ("U", source, a)))
    same = "i32" if ty == "f32" else "i64"
    other = "f64" if ty == "f32" else "f32"
    for value in FLOAT_VALUES[:-1]:
        f = cases.main
        with np.errstate(all="ignore"):
            x = kind(value)
            converted = FLOATS[other](x)
        a = f.const(ty, float(x))
        cases.store(same, f.op("BITCAST", same, a, 0, _lt(ty)), (float_bits(ty, x), ("bits", x)))
        cases.store(ty, f.op("BITCAST", ty, f.const(same, float_bits(ty, x)), 0, _lt(same)), (float_bits(ty, x), ("from", x)))
        cases.store(other, f.op("F_TO_F", other, a, 0, _lt(ty)), (float_bits(other, converted), ("F_TO_F", x)))
    cases.check(execute)
