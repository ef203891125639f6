"""Values of numbers against Python's arithmetic."""

import random
import struct

import numpy as np
import pytest

from rustg.registry.lex import LIT_INFO

from .lexing import diagnostics, lex_files, literals


def bits64(text):
    return struct.unpack("<Q", struct.pack("<d", float(text)))[0]


def bits32(text):
    """Nearest f32 of a decimal by exact rational arithmetic."""
    from fractions import Fraction

    exact = Fraction(text)
    with np.errstate(over="ignore"):
        guess = np.float32(float(text))
    if exact == 0:
        return 0
    candidates = [np.nextafter(guess, np.float32(0)), guess, np.nextafter(guess, np.float32(np.inf))]
    limit = Fraction(2**128) - Fraction(2**103)
    if exact >= limit:
        return 0x7F800000
    finite = [c for c in candidates if np.isfinite(c)]
    best = min(
        finite, key=lambda c: (abs(Fraction(float(c)) - exact), int(np.float32(c).view(np.uint32)) & 1)
    )
    return int(np.float32(best).view(np.uint32))


def check_floats(session, texts):
    lex_files(session, [" ".join(text + "_f64" if "." not in text and "e" not in text else text for text in texts).encode()])
    rows = literals(session)
    assert len(rows) == len(texts)
    for text, row in zip(texts, rows):
        found = row["v0"] | row["v1"] << 32
        assert found == bits64(text), (text, hex(found), hex(bits64(text)))
        assert row["v2"] == bits32(text), (text, hex(row["v2"]), hex(bits32(text)))
        assert row["info"] & LIT_INFO["FLOAT"]


HARD = """
0.0 1.0 0.1 0.2 0.3 1.5 3.14159265358979323846 1e0 1e1 1e22 1e23 1e-5 123456789012345678901234567890.0 4.9e-324
2.4703282292062327e-324 2.4703282292062328e-324 2.2250738585072011e-308 2.2250738585072014e-308
1.7976931348623157e308 1.7976931348623158e308 1.7976931348623159e308 1e308 1e309 1e400 1e-400 1e99999 1e-99999
9007199254740993.0 9007199254740992.0 9007199254740995.0 9007199254740993.00000000000000000000001
1.00000005960464477539062500 1.0000000596046447753906250001 1.00000017881393432617187500
3.4028235677973366e38 3.4028235677973365e38 3.4028234663852886e38 7.0064923216240854e-46
7.0064923216240853e-46 1.401298464324817e-45 1.17549435e-38 0.000000000000000000000000000000000000000000001
6.631236871469758276785396630275e-316 5e-324 7.5e-324 3.237883913302901289588352412501532174863037669423108059901297049552301970670676565786835742587799557860615776559838283435514391084153169252689190564396459577394618038928365305143463955100356696665629202017331344031730044369360205258345803431471660032699580731300954848363975548690010751530018881758184174569652173110473696022749934638425380623369774736560008997404060967498028389191878963968575439222206416981462690113342524002724385941651051293552601421155333430225237291523843322331326138431477823591142408800030775170625915670728657003151953664260769822494937951845801530895238439819708403389937873241463484205608000027270531106827387907791444918534771598750162812548862768493201518991668028251730299953143924168545708663913273994694463908672332763671875e-319
""".split()


def test_hard_floats(session):
    check_floats(session, HARD)


def test_random_floats(session):
    random.seed(1)
    texts = []
    for _ in range(600):
        digits = "".join(random.choice("0123456789") for _ in range(random.choice([1, 3, 9, 17, 18, 19, 20, 30, 60])))
        text = digits[:1] + "." + (digits[1:] or "0")
        if random.random() < 0.8:
            text += f"e{random.randint(-330, 310)}"
        texts.append(text)
    for _ in range(300):
        # Halfway between neighbours, exactly.
        value = struct.unpack("<d", struct.pack("<Q", random.getrandbits(62) | 1))[0]
        from decimal import Decimal, getcontext

        getcontext().prec = 1200
        half = (Decimal(value) + Decimal(np.nextafter(value, np.inf))) / 2
        texts.append(f"{half:e}".replace("+", ""))
    check_floats(session, [text for text in texts if len(text) < 1000])


@pytest.mark.parametrize("base, prefix", [(2, "0b"), (8, "0o"), (10, ""), (16, "0x")])
def test_integers(session, base, prefix):
    random.seed(base)
    values = [0, 1, 2**31, 2**32 - 1, 2**32, 2**64 - 1, 2**64, 2**127, 2**128 - 1]
    values += [random.getrandbits(random.randint(1, 128)) for _ in range(200)]
    digits = {2: "b", 8: "o", 10: "d", 16: "x"}[base]
    lex_files(session, [" ".join(prefix + format(v, digits) + "_u128" for v in values).encode()])
    rows = literals(session)
    assert [sum(row[f"v{k}"] << 32 * k for k in range(4)) for row in rows] == values
    assert {row["info"] for row in rows} == {base | LIT_INFO["SUFFIXED"]}


def test_too_large_integers_are_marked(session):
    lex_files(session, [f"{2**128} {2**128 - 1} {10**60} 0x1{'0' * 32}".encode()])
    assert [bool(row["info"] & LIT_INFO["OVERFLOW"]) for row in literals(session)] == [True, False, True, True]


def test_float_suffix_makes_an_integer_a_float(session):
    lex_files(session, [b"3f32 16777217f32 1_0f64 3u8 0x3f32"])
    rows = literals(session)
    assert [bool(row["info"] & LIT_INFO["FLOAT"]) for row in rows] == [True, True, True, False, False]
    assert rows[0]["v2"] == bits32("3") and rows[1]["v2"] == bits32("16777216")
    assert rows[2]["v0"] | rows[2]["v1"] << 32 == bits64("10") and rows[4]["v0"] == 0x3F32


@pytest.mark.parametrize(
    "text, name, where",
    [
        (b"0x", "NO_DIGITS", "0x"), (b"0b_ ", "NO_DIGITS", "0b_"), (b"0o", "NO_DIGITS", "0o"),
        (b"0b12", "INVALID_DIGIT", "2"), (b"0o78", "INVALID_DIGIT", "8"),
        (b"1e", "EMPTY_EXPONENT", "1e"), (b"1.0e+", "EMPTY_EXPONENT", "1.0e+"),
        (b"0x1.5", "FLOAT_HEXADECIMAL", "0x1.5"), (b"0b1e3", "FLOAT_BINARY", "0b1e3"),
        (b"0o7.0", "FLOAT_OCTAL", "0o7.0"), (b"1.0_", None, None), (b"1_", None, None),
        (b"0x_", "NO_DIGITS", "0x_"),
    ],
)
def test_errors(session, text, name, where):
    sources = lex_files(session, [text])
    assert diagnostics(session, sources) == ([(name, where)] if name else [])
