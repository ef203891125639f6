#!/usr/bin/env python3
"""Writes the files of `rustg/library/` that repeat for each primitive type.

The library has neither macros nor generics, so the integer and float methods and the lang
functions are made here, one file a type. Run from anywhere; rewrites the files in place.
"""

from pathlib import Path

LIBRARY = Path(__file__).resolve().parent.parent / "rustg" / "library"

SIGNED = {"i8": 8, "i16": 16, "i32": 32, "i64": 64, "isize": 64}
UNSIGNED = {"u8": 8, "u16": 16, "u32": 32, "u64": 64, "usize": 64}
HEAD = "//! {what}. Made by tools/gen_library.py.\n"


class Block:
    """Collects the items of one `impl` block."""

    def __init__(self, ty: str):
        self.ty = ty
        self.lines: list[str] = []

    def const(self, name: str, ty: str, value: str) -> None:
        self.lines.append(f"    pub const {name}: {ty} = {value};")

    def fn(self, signature: str, body: str, attr: str = "") -> None:
        """Adds a function; `body` is one expression or several lines."""
        if self.lines:
            self.lines.append("")
        if attr:
            self.lines.append(f"    #[{attr}]")
        self.lines.append(f"    pub fn {signature} {{")
        self.lines += ["        " + line if line else "" for line in body.strip("\n").split("\n")]
        self.lines.append("    }")

    def text(self) -> str:
        return f"impl {self.ty} {{\n" + "\n".join(self.lines) + "\n}\n"


INHERIT = "rustc_inherit_overflow_checks"
TRACK = "track_caller"


def clamp_failed(t: str, message: str) -> str:
    """The panic of `clamp`, apart from it: kernels end in what never returns once, instead of wherever they call it."""
    return f'\nfn clamp_failed(min: {t}, max: {t}) -> ! {{\n    panic!("{message}", min, max);\n}}\n'


def int_file(t: str, pointer_bits: int = 64) -> str:
    """Inherent methods of integer type `t`; library bodies wrap on overflow."""
    signed = t in SIGNED
    bits = pointer_bits if t in ("isize", "usize") else SIGNED[t] if signed else UNSIGNED[t]
    u = ("u" + t[1:]) if signed else t
    s = t if signed else ("i" + t[1:])
    wide = bits == 64
    b = Block(t)
    if signed:
        lo, hi = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    else:
        lo, hi = 0, (1 << bits) - 1
    b.const("MIN", t, str(lo))
    b.const("MAX", t, str(hi))
    b.const("BITS", "u32", str(bits))

    # Sign and order.
    if signed:
        b.fn(f"abs(self) -> {t}", "if self < 0 { -self } else { self }", INHERIT)
        b.fn(f"unsigned_abs(self) -> {u}", f"if self < 0 {{ (0 - self) as {u} }} else {{ self as {u} }}")
        b.fn(f"abs_diff(self, other: {t}) -> {u}",
             f"if self < other {{ (other as {u}) - (self as {u}) }} else {{ (self as {u}) - (other as {u}) }}")
        b.fn(f"signum(self) -> {t}", "if self < 0 {\n    -1\n} else if self > 0 {\n    1\n} else {\n    0\n}")
        b.fn("is_positive(self) -> bool", "self > 0")
        b.fn("is_negative(self) -> bool", "self < 0")
        b.fn(f"cast_unsigned(self) -> {u}", f"self as {u}")
    else:
        b.fn(f"abs_diff(self, other: {t}) -> {t}", "if self < other { other - self } else { self - other }")
        b.fn(f"cast_signed(self) -> {s}", f"self as {s}")
    b.fn(f"min(self, other: {t}) -> {t}", "if other < self { other } else { self }")
    b.fn(f"max(self, other: {t}) -> {t}", "if other < self { self } else { other }")
    b.fn(f"clamp(self, min: {t}, max: {t}) -> {t}",
         "if min > max {\n    clamp_failed(min, max);\n}\n"
         "if self < min {\n    min\n} else if self > max {\n    max\n} else {\n    self\n}", TRACK)

    # Powers, roots, logarithms.
    b.fn(f"pow(self, exp: u32) -> {t}",
         f"""if exp == 0 {{
    return 1;
}}
let mut exp = exp;
let mut base = self;
let mut acc: {t} = 1;
loop {{
    if exp & 1 == 1 {{
        acc = acc * base;
        if exp == 1 {{
            return acc;
        }}
    }}
    exp = exp / 2;
    base = base * base;
}}""", INHERIT)
    b.fn(f"isqrt(self) -> {t}",
         ('if self < 0 {\n    panic!("argument of integer square root cannot be negative");\n}\n' if signed else "")
         + f"crate::num::wide::isqrt(self as u64) as {t}", TRACK if signed else "")
    positive = 'if self <= 0 {\n    panic!("argument of integer logarithm must be positive");\n}\n'
    b.fn("ilog2(self) -> u32", positive + f"{bits - 1} - self.leading_zeros()", TRACK)
    b.fn("ilog10(self) -> u32", positive + "crate::num::wide::ilog(self as u64, 10)", TRACK)
    b.fn(f"ilog(self, base: {t}) -> u32",
         'if base < 2 {\n    panic!("base of integer logarithm must be at least 2");\n}\n' + positive
         + "crate::num::wide::ilog(self as u64, base as u64)", TRACK)

    # Euclidean division and rounding.
    if signed:
        b.fn(f"rem_euclid(self, rhs: {t}) -> {t}",
             "let r = self % rhs;\nif r < 0 {\n    if rhs < 0 { r - rhs } else { r + rhs }\n} else {\n    r\n}", TRACK)
        b.fn(f"div_euclid(self, rhs: {t}) -> {t}",
             "let q = self / rhs;\nif self % rhs < 0 {\n    if rhs > 0 { q - 1 } else { q + 1 }\n} else {\n    q\n}",
             TRACK)
    else:
        b.fn(f"rem_euclid(self, rhs: {t}) -> {t}", "self % rhs", TRACK)
        b.fn(f"div_euclid(self, rhs: {t}) -> {t}", "self / rhs", TRACK)
        b.fn(f"div_ceil(self, rhs: {t}) -> {t}",
             "let q = self / rhs;\nif self % rhs > 0 { q + 1 } else { q }", TRACK)
        b.fn(f"next_multiple_of(self, rhs: {t}) -> {t}",
             "let r = self % rhs;\nif r == 0 { self } else { self + (rhs - r) }", INHERIT)
        b.fn(f"is_multiple_of(self, rhs: {t}) -> bool", "if rhs == 0 { self == 0 } else { self % rhs == 0 }")
        b.fn("is_power_of_two(self) -> bool", "self != 0 && self & (self - 1) == 0")
        b.fn(f"next_power_of_two(self) -> {t}",
             f"if self <= 1 {{\n    return 1;\n}}\nlet below: {t} = {hi} >> (self - 1).leading_zeros();\nbelow + 1",
             INHERIT)
        b.fn(f"midpoint(self, rhs: {t}) -> {t}", "(self & rhs) + ((self ^ rhs) >> 1)")

    # Bits. Everything goes through u64.
    zero_extended = f"self as {u} as u64" if signed and not wide else "self as u64"
    b.fn("count_ones(self) -> u32", f"crate::num::wide::count_ones({zero_extended})")
    b.fn("count_zeros(self) -> u32", f"{bits} - self.count_ones()")
    b.fn("leading_zeros(self) -> u32",
         f"crate::num::wide::leading_zeros({zero_extended})" + (f" - {64 - bits}" if bits < 64 else ""))
    b.fn("trailing_zeros(self) -> u32",
         f"if self == 0 {{ {bits} }} else {{ crate::num::wide::trailing_zeros({zero_extended}) }}")
    b.fn("leading_ones(self) -> u32", "(!self).leading_zeros()")
    b.fn("trailing_ones(self) -> u32", "(!self).trailing_zeros()")
    logical = f"self as {u}" if signed else "self"
    back = f" as {t}" if signed else ""
    b.fn(f"rotate_left(self, n: u32) -> {t}",
         f"let x = {logical};\n((x << (n & {bits - 1})) | (x >> (({bits} - (n & {bits - 1})) & {bits - 1}))){back}")
    b.fn(f"rotate_right(self, n: u32) -> {t}",
         f"let x = {logical};\n((x >> (n & {bits - 1})) | (x << (({bits} - (n & {bits - 1})) & {bits - 1}))){back}")
    shift = f" >> {64 - bits}" if bits < 64 else ""
    b.fn(f"swap_bytes(self) -> {t}", f"(crate::num::wide::swap_bytes(self as u64){shift}) as {t}")
    b.fn(f"reverse_bits(self) -> {t}", f"(crate::num::wide::reverse_bits(self as u64){shift}) as {t}")
    n = bits // 8
    le = ", ".join(["self as u8"] + [f"(self >> {8 * i}) as u8" for i in range(1, n)])
    be = ", ".join([f"(self >> {8 * i}) as u8" for i in range(n - 1, 0, -1)] + ["self as u8"])
    b.fn(f"to_le_bytes(self) -> [u8; {n}]", f"[{le}]")
    b.fn(f"to_be_bytes(self) -> [u8; {n}]", f"[{be}]")
    le = " | ".join([f"(b[0] as {t})"] + [f"((b[{i}] as {t}) << {8 * i})" for i in range(1, n)])
    be = " | ".join([f"(b[{n - 1}] as {t})"] + [f"((b[{n - 1 - i}] as {t}) << {8 * i})" for i in range(1, n)])
    b.fn(f"from_le_bytes(b: [u8; {n}]) -> {t}", le.strip("()") if n == 1 else le)
    b.fn(f"from_be_bytes(b: [u8; {n}]) -> {t}", be.strip("()") if n == 1 else be)

    # Wrapping forms: library bodies wrap.
    for name, op in (("add", "+"), ("sub", "-"), ("mul", "*")):
        b.fn(f"wrapping_{name}(self, rhs: {t}) -> {t}", f"self {op} rhs")
    b.fn(f"wrapping_neg(self) -> {t}", "0 - self")
    if signed:
        b.fn(f"wrapping_abs(self) -> {t}", "if self < 0 { 0 - self } else { self }")
        b.fn(f"wrapping_div(self, rhs: {t}) -> {t}", "if rhs == -1 { 0 - self } else { self / rhs }", TRACK)
        b.fn(f"wrapping_rem(self, rhs: {t}) -> {t}", "if rhs == -1 { 0 } else { self % rhs }", TRACK)
        b.fn(f"wrapping_div_euclid(self, rhs: {t}) -> {t}",
             "if rhs == -1 { 0 - self } else { self.div_euclid(rhs) }", TRACK)
        b.fn(f"wrapping_rem_euclid(self, rhs: {t}) -> {t}", "if rhs == -1 { 0 } else { self.rem_euclid(rhs) }", TRACK)
    else:
        for name, op in (("div", "/"), ("rem", "%"), ("div_euclid", "/"), ("rem_euclid", "%")):
            b.fn(f"wrapping_{name}(self, rhs: {t}) -> {t}", f"self {op} rhs", TRACK)
    b.fn(f"wrapping_shl(self, rhs: u32) -> {t}", f"self << (rhs & {bits - 1})")
    b.fn(f"wrapping_shr(self, rhs: u32) -> {t}", f"self >> (rhs & {bits - 1})")
    b.fn(f"wrapping_pow(self, exp: u32) -> {t}",
         f"""let mut exp = exp;
let mut base = self;
let mut acc: {t} = 1;
while exp > 0 {{
    if exp & 1 == 1 {{
        acc = acc * base;
    }}
    exp = exp / 2;
    base = base * base;
}}
acc""")

    # Overflowing forms.
    pair = f"({t}, bool)"
    if signed:
        b.fn(f"overflowing_add(self, rhs: {t}) -> {pair}",
             "let r = self + rhs;\n(r, (self ^ r) & (rhs ^ r) < 0)")
        b.fn(f"overflowing_sub(self, rhs: {t}) -> {pair}",
             "let r = self - rhs;\n(r, (self ^ rhs) & (self ^ r) < 0)")
        if wide:
            mul = (f"let r = self * rhs;\nif rhs == -1 {{\n    (r, self == {t}::MIN)\n}} else {{\n"
                   "    (r, rhs != 0 && r / rhs != self)\n}")
        else:
            mul = f"let w = (self as i64) * (rhs as i64);\nlet r = w as {t};\n(r, r as i64 != w)"
        b.fn(f"overflowing_mul(self, rhs: {t}) -> {pair}", mul)
        b.fn(f"overflowing_neg(self) -> {pair}", f"(0 - self, self == {t}::MIN)")
        b.fn(f"overflowing_abs(self) -> {pair}", f"(self.wrapping_abs(), self == {t}::MIN)")
        for name in ("div", "rem", "div_euclid", "rem_euclid"):
            b.fn(f"overflowing_{name}(self, rhs: {t}) -> {pair}",
                 f"(self.wrapping_{name}(rhs), rhs == -1 && self == {t}::MIN)", TRACK)
    else:
        b.fn(f"overflowing_add(self, rhs: {t}) -> {pair}", "let r = self + rhs;\n(r, r < self)")
        b.fn(f"overflowing_sub(self, rhs: {t}) -> {pair}", "(self - rhs, self < rhs)")
        if wide:
            mul = "let r = self * rhs;\n(r, rhs != 0 && r / rhs != self)"
        else:
            mul = f"let w = (self as u64) * (rhs as u64);\nlet r = w as {t};\n(r, r as u64 != w)"
        b.fn(f"overflowing_mul(self, rhs: {t}) -> {pair}", mul)
        b.fn(f"overflowing_neg(self) -> {pair}", "(0 - self, self != 0)")
        for name in ("div", "rem", "div_euclid", "rem_euclid"):
            b.fn(f"overflowing_{name}(self, rhs: {t}) -> {pair}", f"(self.wrapping_{name}(rhs), false)", TRACK)
    b.fn(f"overflowing_shl(self, rhs: u32) -> {pair}", f"(self.wrapping_shl(rhs), rhs >= {bits})")
    b.fn(f"overflowing_shr(self, rhs: u32) -> {pair}", f"(self.wrapping_shr(rhs), rhs >= {bits})")
    b.fn(f"overflowing_pow(self, exp: u32) -> {pair}",
         f"""if exp == 0 {{
    return (1, false);
}}
let mut exp = exp;
let mut base = self;
let mut acc: {t} = 1;
let mut over = false;
loop {{
    if exp & 1 == 1 {{
        let a = acc.overflowing_mul(base);
        acc = a.0;
        over = over | a.1;
        if exp == 1 {{
            return (acc, over);
        }}
    }}
    exp = exp / 2;
    let b = base.overflowing_mul(base);
    base = b.0;
    over = over | b.1;
}}""")

    # Saturating forms.
    if signed:
        b.fn(f"saturating_add(self, rhs: {t}) -> {t}",
             f"let r = self.overflowing_add(rhs);\nif !r.1 {{\n    r.0\n}} else if rhs < 0 {{\n    {t}::MIN\n}} else {{\n    {t}::MAX\n}}")
        b.fn(f"saturating_sub(self, rhs: {t}) -> {t}",
             f"let r = self.overflowing_sub(rhs);\nif !r.1 {{\n    r.0\n}} else if rhs < 0 {{\n    {t}::MAX\n}} else {{\n    {t}::MIN\n}}")
        b.fn(f"saturating_mul(self, rhs: {t}) -> {t}",
             f"let r = self.overflowing_mul(rhs);\nif !r.1 {{\n    r.0\n}} else if (self < 0) == (rhs < 0) {{\n    {t}::MAX\n}} else {{\n    {t}::MIN\n}}")
        b.fn(f"saturating_neg(self) -> {t}", f"if self == {t}::MIN {{ {t}::MAX }} else {{ 0 - self }}")
        b.fn(f"saturating_abs(self) -> {t}", "if self < 0 { self.saturating_neg() } else { self }")
        b.fn(f"saturating_div(self, rhs: {t}) -> {t}", "if rhs == -1 { self.saturating_neg() } else { self / rhs }", TRACK)
        b.fn(f"saturating_pow(self, exp: u32) -> {t}",
             f"let r = self.overflowing_pow(exp);\nif !r.1 {{\n    r.0\n}} else if self < 0 && exp % 2 == 1 {{\n    {t}::MIN\n}} else {{\n    {t}::MAX\n}}")
    else:
        b.fn(f"saturating_add(self, rhs: {t}) -> {t}", f"let r = self + rhs;\nif r < self {{ {t}::MAX }} else {{ r }}")
        b.fn(f"saturating_sub(self, rhs: {t}) -> {t}", "if self < rhs { 0 } else { self - rhs }")
        b.fn(f"saturating_mul(self, rhs: {t}) -> {t}",
             f"let r = self.overflowing_mul(rhs);\nif r.1 {{ {t}::MAX }} else {{ r.0 }}")
        b.fn(f"saturating_div(self, rhs: {t}) -> {t}", "self / rhs", TRACK)
        b.fn(f"saturating_pow(self, exp: u32) -> {t}",
             f"let r = self.overflowing_pow(exp);\nif r.1 {{ {t}::MAX }} else {{ r.0 }}")
    if t == "u8":
        ascii_methods(b)
    return HEAD.format(what=f"Inherent methods of `{t}`") + "\n" + b.text() + clamp_failed(t, "min > max. min = {}, max = {}")


def ascii_methods(b: Block) -> None:
    """The ASCII methods of u8, on its own value."""
    b.fn("is_ascii(&self) -> bool", "*self < 128")
    for name, test in ASCII_CLASSES:
        b.fn(f"{name}(&self) -> bool", "let c = *self as u32;\n" + test)
    b.fn("to_ascii_uppercase(&self) -> u8", "if self.is_ascii_lowercase() { *self - 32 } else { *self }")
    b.fn("to_ascii_lowercase(&self) -> u8", "if self.is_ascii_uppercase() { *self + 32 } else { *self }")
    b.fn("eq_ignore_ascii_case(&self, other: &u8) -> bool", "self.to_ascii_lowercase() == other.to_ascii_lowercase()")


LETTER = "((c | 32) >= 97 && (c | 32) <= 122)"
DIGIT = "(c >= 48 && c <= 57)"
GRAPHIC = "c >= 33 && c <= 126"
ASCII_CLASSES = (
    ("is_ascii_digit", "c >= 48 && c <= 57"),
    ("is_ascii_hexdigit", f"{DIGIT} || ((c | 32) >= 97 && (c | 32) <= 102)"),
    ("is_ascii_uppercase", "c >= 65 && c <= 90"),
    ("is_ascii_lowercase", "c >= 97 && c <= 122"),
    ("is_ascii_alphabetic", "(c | 32) >= 97 && (c | 32) <= 122"),
    ("is_ascii_alphanumeric", f"{DIGIT} || {LETTER}"),
    ("is_ascii_punctuation", f"{GRAPHIC} && !({DIGIT} || {LETTER})"),
    ("is_ascii_graphic", GRAPHIC),
    ("is_ascii_whitespace", "c == 32 || c == 9 || c == 10 || c == 12 || c == 13"),
    ("is_ascii_control", "c < 32 || c == 127"),
)


def char_file() -> str:
    b = Block("char")
    b.const("MIN", "char", r"'\0'")
    b.const("MAX", "char", r"'\u{10FFFF}'")
    b.const("REPLACEMENT_CHARACTER", "char", r"'\u{FFFD}'")
    b.fn("is_ascii(&self) -> bool", "(*self as u32) < 128")
    for name, test in ASCII_CLASSES:
        b.fn(f"{name}(&self) -> bool", "let c = *self as u32;\n" + test)
    b.fn("to_ascii_uppercase(&self) -> char",
         "if self.is_ascii_lowercase() { intrinsics::char_from_u32(*self as u32 - 32) } else { *self }")
    b.fn("to_ascii_lowercase(&self) -> char",
         "if self.is_ascii_uppercase() { intrinsics::char_from_u32(*self as u32 + 32) } else { *self }")
    b.fn("eq_ignore_ascii_case(&self, other: &char) -> bool", "self.to_ascii_lowercase() == other.to_ascii_lowercase()")
    b.fn("is_digit(self, radix: u32) -> bool",
         """if radix < 2 || radix > 36 {
    panic!("to_digit: invalid radix -- radix must be in the range 2 to 36 inclusive");
}
let c = self as u32;
let value = if c >= 48 && c <= 57 {
    c - 48
} else if (c | 32) >= 97 && (c | 32) <= 122 {
    (c | 32) - 87
} else {
    99
};
value < radix""", TRACK)
    b.fn("len_utf8(self) -> usize",
         "let c = self as u32;\nif c < 0x80 {\n    1\n} else if c < 0x800 {\n    2\n} else if c < 0x10000 {\n    3\n} else {\n    4\n}")
    b.fn("len_utf16(self) -> usize", "if (self as u32) < 0x10000 { 1 } else { 2 }")
    b.fn("min(self, other: char) -> char", "if other < self { other } else { self }")
    b.fn("max(self, other: char) -> char", "if other < self { self } else { other }")
    return (HEAD.format(what="`std::char` and the inherent methods of `char`")
            + "\nuse crate::intrinsics;\n\npub const MAX: char = '\\u{10FFFF}';\n"
            "pub const REPLACEMENT_CHARACTER: char = '\\u{FFFD}';\n\n" + b.text())


#: Functions of kernels: method, FM_* of the registry.
KERNEL_MATH = ("sin cos tan asin acos atan sinh cosh tanh exp exp2 ln log2").split()
FIRST_MATH = 4


def float_file(t: str, kernel: bool = False) -> str:
    """Inherent methods of `f32` or `f64`, bit-exact with std on x86-64; `kernel` adds the device's own functions."""
    single = t == "f32"
    u = "u32" if single else "u64"
    i = "i32" if single else "i64"
    bits, mant = (32, 23) if single else (64, 52)
    bias = 127 if single else 1023
    emax = 255 if single else 2047
    sign = f"0x{1 << (bits - 1):X}"
    b = Block(t)
    b.const("RADIX", "u32", "2")
    b.const("MANTISSA_DIGITS", "u32", str(mant + 1))
    b.const("DIGITS", "u32", "6" if single else "15")
    b.const("EPSILON", t, "1.19209290e-07" if single else "2.2204460492503131e-16")
    b.const("MIN", t, "-3.40282347e+38" if single else "-1.7976931348623157e+308")
    b.const("MIN_POSITIVE", t, "1.17549435e-38" if single else "2.2250738585072014e-308")
    b.const("MAX", t, "3.40282347e+38" if single else "1.7976931348623157e+308")
    b.const("MIN_EXP", "i32", "-125" if single else "-1021")
    b.const("MAX_EXP", "i32", "128" if single else "1024")
    b.const("MIN_10_EXP", "i32", "-37" if single else "-307")
    b.const("MAX_10_EXP", "i32", "38" if single else "308")
    b.const("NAN", t, "0.0 / 0.0")
    b.const("INFINITY", t, "1.0 / 0.0")
    b.const("NEG_INFINITY", t, "-1.0 / 0.0")

    b.fn(f"to_bits(self) -> {u}", f"intrinsics::{t}_to_bits(self)")
    b.fn(f"from_bits(x: {u}) -> {t}", f"intrinsics::{t}_from_bits(x)")
    b.fn("is_nan(self) -> bool", "self != self")
    mag = f"self.to_bits() & 0x{(1 << (bits - 1)) - 1:X}"
    inf = f"0x{emax << mant:X}"
    b.fn("is_infinite(self) -> bool", f"{mag} == {inf}")
    b.fn("is_finite(self) -> bool", f"{mag} < {inf}")
    b.fn("is_subnormal(self) -> bool", f"let m = {mag};\nm != 0 && m < 0x{1 << mant:X}")
    b.fn("is_normal(self) -> bool", f"let m = {mag};\nm >= 0x{1 << mant:X} && m < {inf}")
    b.fn("is_sign_negative(self) -> bool", f"self.to_bits() >> {bits - 1} != 0")
    b.fn("is_sign_positive(self) -> bool", f"self.to_bits() >> {bits - 1} == 0")

    b.fn(f"abs(self) -> {t}", f"intrinsics::{t}_from_bits({mag})")
    b.fn(f"copysign(self, sign: {t}) -> {t}",
         f"intrinsics::{t}_from_bits(({mag}) | (sign.to_bits() & {sign}))")
    b.fn(f"signum(self) -> {t}",
         f"let one: {t} = 1.0;\nif self.is_nan() {{ self }} else {{ one.copysign(self) }}")
    b.fn(f"min(self, other: {t}) -> {t}", "if other < self || self != self { other } else { self }")
    b.fn(f"max(self, other: {t}) -> {t}", "if other > self || self != self { other } else { self }")
    # By its bits in kernels: a driver that takes the comparisons for its own minimum and maximum loses NaN.
    nan = f"if {mag} > {inf} {{\n    self\n}} else " if kernel else ""
    b.fn(f"clamp(self, min: {t}, max: {t}) -> {t}",
         "if !(min <= max) {\n    clamp_failed(min, max);\n}\n"
         + nan + "if self < min {\n    min\n} else if self > max {\n    max\n} else {\n    self\n}", TRACK)

    b.fn(f"sqrt(self) -> {t}", f"intrinsics::{t}_sqrt(self)")
    if kernel:
        for number, name in enumerate(KERNEL_MATH):
            b.fn(f"{name}(self) -> f32", f"intrinsics::f32_math({FIRST_MATH + number}, self, self)")
        b.fn("log10(self) -> f32", "intrinsics::f32_math(16, self, self) * 0.301029996")
        b.fn("log(self, base: f32) -> f32", "self.ln() / base.ln()")
        b.fn("atan2(self, other: f32) -> f32", "intrinsics::f32_math(17, self, other)")
        b.fn("powf(self, n: f32) -> f32", "intrinsics::f32_math(18, self, n)")
        b.fn("hypot(self, other: f32) -> f32", "(self * self + other * other).sqrt()")
        b.fn("cbrt(self) -> f32", "let root = self.abs().powf(0.333333343);\nif self == 0.0 { self } else { root.copysign(self) }")
        b.fn("exp_m1(self) -> f32", "if self.abs() < 1e-3 { self + self * self * (0.5 + self * 0.166666672) } else { self.exp() - 1.0 }")
        b.fn("ln_1p(self) -> f32", "if self.abs() < 1e-3 { self - self * self * (0.5 - self * 0.333333343) } else { (1.0 + self).ln() }")
        b.fn("asinh(self) -> f32", "let a = self.abs();\n(a + (a * a / ((a * a + 1.0).sqrt() + 1.0))).ln_1p().copysign(self)")
        b.fn("acosh(self) -> f32", "(self + (self * self - 1.0).sqrt()).ln()")
        b.fn("atanh(self) -> f32", "0.5 * (2.0 * self / (1.0 - self)).ln_1p()")
        b.fn("sin_cos(self) -> (f32, f32)", "(self.sin(), self.cos())")
        b.fn("mul_add(self, a: f32, b: f32) -> f32", "intrinsics::f32_fma(self, a, b)")
    b.fn(f"trunc(self) -> {t}",
         f"""let bits = self.to_bits();
let e = ((bits >> {mant}) & {emax}) as i32 - {bias};
if e < 0 {{
    intrinsics::{t}_from_bits(bits & {sign})
}} else if e >= {mant} {{
    self
}} else {{
    let fraction: {u} = 0x{(1 << mant) - 1:X} >> (e as u32);
    intrinsics::{t}_from_bits(bits & !fraction)
}}""")
    b.fn(f"floor(self) -> {t}", "let t = self.trunc();\nif t > self { t - 1.0 } else { t }")
    b.fn(f"ceil(self) -> {t}",
         f"let t = self.trunc();\nif t < self {{\n    (t + 1.0).copysign(self)\n}} else {{\n    t\n}}")
    b.fn(f"round(self) -> {t}",
         f"let one: {t} = 1.0;\nlet t = self.trunc();\nif (self - t).abs() >= 0.5 {{ t + one.copysign(self) }} else {{ t }}")
    big = f"{float(1 << mant):.1f}"
    b.fn(f"round_ties_even(self) -> {t}",
         f"// Adding and taking away 2^{mant} rounds to an integer in the current (nearest even) mode.\n"
         f"let a = self.abs();\nif a < {big} {{\n    ((a + {big}) - {big}).copysign(self)\n}} else {{\n    self\n}}")
    b.fn(f"fract(self) -> {t}", "self - self.trunc()")
    b.fn(f"powi(self, n: i32) -> {t}",
         f"""let mut a = self;
let mut b = n;
let mut r: {t} = 1.0;
loop {{
    if b & 1 == 1 {{
        r = r * a;
    }}
    b = b / 2;
    if b == 0 {{
        break;
    }}
    a = a * a;
}}
if n < 0 {{ 1.0 / r }} else {{ r }}""")
    b.fn(f"recip(self) -> {t}", "1.0 / self")
    b.fn(f"rem_euclid(self, rhs: {t}) -> {t}", "let r = self % rhs;\nif r < 0.0 { r + rhs.abs() } else { r }")
    b.fn(f"div_euclid(self, rhs: {t}) -> {t}",
         "let q = (self / rhs).trunc();\nif self % rhs < 0.0 {\n    if rhs > 0.0 { q - 1.0 } else { q + 1.0 }\n} else {\n    q\n}")
    if single:
        b.fn(f"to_degrees(self) -> {t}", "self * 57.2957795130823208767981548141051703")
        b.fn(f"to_radians(self) -> {t}", "self * 0.017453292519943295769236907684886")
    else:
        b.fn(f"to_degrees(self) -> {t}", "self * (180.0 / crate::f64::consts::PI)")
        b.fn(f"to_radians(self) -> {t}", "self * (crate::f64::consts::PI / 180.0)")
    b.fn(f"to_le_bytes(self) -> [u8; {bits // 8}]", "self.to_bits().to_le_bytes()")
    b.fn(f"to_be_bytes(self) -> [u8; {bits // 8}]", "self.to_bits().to_be_bytes()")
    return (HEAD.format(what=f"Inherent methods of `{t}`") + "\nuse crate::intrinsics;\n\n" + b.text()
            + clamp_failed(t, "min > max, or either was NaN. min = {:?}, max = {:?}"))


CONSTS = """E 2.71828182845904523536028747135266250
FRAC_1_PI 0.318309886183790671537767526745028724
FRAC_1_SQRT_2 0.707106781186547524400844362104849039
FRAC_2_PI 0.636619772367581343075535053490057448
FRAC_2_SQRT_PI 1.12837916709551257389615890312154517
FRAC_PI_2 1.57079632679489661923132169163975144
FRAC_PI_3 1.04719755119659774615421446109316763
FRAC_PI_4 0.785398163397448309615660845819875721
FRAC_PI_6 0.52359877559829887307710723054658381
FRAC_PI_8 0.39269908169872415480783042290993786
LN_10 2.30258509299404568401799145468436421
LN_2 0.693147180559945309417232121458176568
LOG10_2 0.301029995663981195213738894724493027
LOG10_E 0.434294481903251827651128918916605082
LOG2_10 3.32192809488736234787031942948939018
LOG2_E 1.44269504088896340735992468100189214
PI 3.14159265358979323846264338327950288
SQRT_2 1.41421356237309504880168872420969808
TAU 6.28318530717958647692528676655900577"""


def consts_file(t: str) -> str:
    rows = [line.split() for line in CONSTS.splitlines()]
    return (HEAD.format(what=f"`std::{t}::consts`") + "\n"
            + "\n".join(f"pub const {name}: {t} = {value};" for name, value in rows) + "\n")


def lang_file(kernel: bool = False, sites: bool = False) -> str:
    """Module `lang`: the functions that the compiler calls by name."""
    out = [HEAD.format(what="Functions that the compiler calls by name; README.md says when"),
           "use crate::fmt;\nuse crate::rt;\n"]

    def fn(signature: str, body: str) -> None:
        out.append(f"pub fn {signature} {{\n    {body}\n}}\n")

    fn("start() -> !", "rt::start()")
    fn("write_str(s: &str)", "rt::write_str(s)")
    fn("eprint_begin()", "rt::eprint_begin()")
    fn("eprint_end()", "rt::eprint_end()")
    at = "file: &str, line: u32, col: u32"
    fn(f"panic_begin({at})", "rt::panic_begin(file, line, col)")
    fn("panic_end() -> !", "rt::panic_end()")
    fn(f"panic_str(msg: &str, {at}) -> !", "rt::panic_str(msg, file, line, col)")
    if sites:
        fn("panic_arith(site: u32) -> !", "rt::panic_site(site, 0, 0, 0)")
        fn("panic_bounds(index: usize, len: usize, site: u32) -> !", "rt::panic_site(site, index, len, 0)")
        fn("panic_slice(start: usize, end: usize, len: usize, site: u32) -> !", "rt::panic_site(site, start, end, len)")
    else:
        fn(f"panic_arith(kind: u32, {at}) -> !", "rt::panic_arith(kind, file, line, col)")
        fn(f"panic_bounds(index: usize, len: usize, {at}) -> !", "rt::panic_bounds(index, len, file, line, col)")
        fn(f"panic_slice(start: usize, end: usize, len: usize, {at}) -> !",
           "rt::panic_slice(start, end, len, file, line, col)")
    fn(f"slice_inclusive(start: usize, last: usize, len: usize, {at}) -> usize",
       "fmt::text::slice_inclusive(start, last, len, file, line, col)")
    fn(f"str_range(s: &str, start: usize, end: usize, {at}) -> usize", "fmt::text::str_range(s, start, end, file, line, col)")
    fn(f"str_inclusive(s: &str, start: usize, last: usize, {at}) -> usize",
       "fmt::text::str_inclusive(s, start, last, file, line, col)")
    fn("debug_item(kind: u32, first: bool, name: &str)", "fmt::parts::item(kind, first, name)")
    fn("debug_close(kind: u32, any: bool)", "fmt::parts::close(kind, any)")
    fn("spec_signed(x: i64, bits: u32, flags: u32, fill: u32, width: u32)", "fmt::spec::spec_signed(x, bits, flags, fill, width)")
    fn("spec_unsigned(x: u64, bits: u32, flags: u32, fill: u32, width: u32)", "fmt::spec::spec_unsigned(x, bits, flags, fill, width)")
    for t, name in (("bool", "bool"), ("char", "char"), ("&str", "str"), ("f32", "f32"), ("f64", "f64")):
        fn(f"spec_{name}(x: {t}, flags: u32, fill: u32, width: u32, prec: u32)",
           f"fmt::spec::spec_{name}(x, flags, fill, width, prec)")
    fn("pretty_begin()", "rt::pretty(true)")
    fn("pretty_end()", "rt::pretty(false)")
    fn("str_eq(a: &str, b: &str) -> bool", "fmt::text::str_eq(a, b)")
    fn("str_cmp(a: &str, b: &str) -> i32", "fmt::text::str_cmp(a, b)")
    for t in ("f32", "f64"):
        fn(f"{t}_rem(a: {t}, b: {t}) -> {t}",
           "crate::num::cast::f64_rem(a, b)" if t == "f64" else "crate::num::rem::f32_rem(a, b)" if kernel else "crate::num::cast::f64_rem(a as f64, b as f64) as f32")
    fn("f64_to_int(x: f64, min: i64, max: i64) -> i64", "crate::num::cast::f64_to_int(x, min, max)")
    fn("f64_to_u64(x: f64) -> u64", "crate::num::cast::f64_to_u64(x)")
    fn("u64_to_f64(x: u64) -> f64", "crate::num::cast::u64_to_f64(x)")
    fn("u64_to_f32(x: u64) -> f32", "crate::num::cast::u64_to_f32(x)")

    types = []
    for t in SIGNED:
        types.append((t, t, f"fmt::int::write_i64(x{'' if t == 'i64' else ' as i64'})", ""))
    for t in UNSIGNED:
        types.append((t, t, f"fmt::int::write_u64(x{'' if t == 'u64' else ' as u64'})", ""))
    types.append(("bool", "bool", "fmt::int::write_bool(x)", ""))
    types.append(("char", "char", "fmt::text::display_char(x)", "fmt::text::debug_char(x)"))
    types.append(("str", "&str", "rt::write_str(x)", "fmt::text::debug_str(x)"))
    for t in ("f32", "f64"):
        types.append((t, t, f"fmt::float::display_{t}(x)", f"fmt::float::debug_{t}(x)"))
    if sites:
        forms = {**{t: (0, 0, "x as i64 as u64") for t in SIGNED}, **{t: (1, 1, "x as u64") for t in UNSIGNED},
                 "f32": (2, 3, "x.to_bits() as u64"), "f64": (4, 5, "x.to_bits()"), "char": (6, None, "x as u64")}
        for i, (name, ty, display, debug) in enumerate(types):
            if name in forms:
                shown, told, x = forms[name]
                x = "x" if name == "u64" else "x as u64" if name == "i64" else x
                types[i] = (name, ty, f"rt::value({shown}, {x})", debug if told is None else f"rt::value({told}, {x})")
    for name, ty, display, debug in types:
        fn(f"display_{name}(x: {ty})", display)
        fn(f"debug_{name}(x: {ty})", debug or display)
    return "\n".join(out)


def main() -> None:
    files = {"lang.rs": lang_file(), "char.rs": char_file()}
    for t in (*SIGNED, *UNSIGNED):
        files[f"num/int_{t}.rs"] = int_file(t)
    for t in ("f32", "f64"):
        files[f"num/float_{t}.rs"] = float_file(t)
        old = "MIN MIN_POSITIVE MAX EPSILON INFINITY NEG_INFINITY NAN".split()
        files[f"{t}/mod.rs"] = (HEAD.format(what=f"`std::{t}`, with constants that are older than those of the type") + "\npub mod consts;\n\n"
                                + "".join(f"pub const {name}: {t} = {t}::{name};\n" for name in old))
        files[f"{t}/consts.rs"] = consts_file(t)
    mods = ["cast", "float_f32", "float_f64", *sorted(f"int_{t}" for t in (*SIGNED, *UNSIGNED)), "wide"]
    files["num/mod.rs"] = (HEAD.format(what="Numbers") + "\n"
                           + "\n".join(f"{'pub ' if m in ('cast', 'wide') else ''}mod {m};" for m in mods) + "\n")
    files["../overlays/kernel/lang.rs"] = lang_file(kernel=True)
    files["../overlays/sites/lang.rs"] = lang_file(kernel=True, sites=True)
    files["../overlays/kernel/num/float_f32.rs"] = float_file("f32", kernel=True)
    files["../overlays/kernel/num/mod.rs"] = files["num/mod.rs"].replace("pub mod wide;", "pub mod rem;\npub mod wide;")
    for t in ("isize", "usize"):
        files[f"../overlays/pointers32/num/int_{t}.rs"] = int_file(t, 32)
    for name, text in files.items():
        path = (LIBRARY / name).resolve()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


if __name__ == "__main__":
    main()
