"""Writes `rustg/overlays/vectors/glam`: vectors, matrices and quaternions with the names and meanings of the crate `glam`.

    python tools/gen_glam.py

Each type has a file of its own, and each import a line of its own in `mod.rs`, so that what a program does not name can go before
anything looks at it (`rustg/registry/prune.py`). Operators are methods with the names of `rustg/registry/symbols.py`
(`OPERATOR_METHODS`): `add`, `add_scalar`, `scalar_add` ..; `mul_vector` is what a matrix or quaternion does to a vector.
"""

from __future__ import annotations

from itertools import permutations, product
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "rustg" / "overlays" / "vectors" / "glam"
AXES = "xyzw"
NAMES = {"f32": "Vec", "i32": "IVec", "u32": "UVec", "bool": "BVec"}
DERIVES = "#[derive(Clone, Copy, PartialEq, Debug)]\n"
#: Columns of a line.
WIDTH = 150


class Type:
    """A struct with its methods, as text."""

    def __init__(self, name: str, fields: list[tuple[str, str]], attributes: str = "") -> None:
        self.name, self.fields = name, fields
        self.head = f"{attributes}{DERIVES}pub struct {name} {{\n" + "".join(f"    pub {f}: {t},\n" for f, t in fields) + "}\n"
        self.rows: list[str] = []
        self.after: list[str] = []

    def const(self, name: str, value: str, ty: str = "") -> None:
        self.rows.append(f"    pub const {name}: {ty or self.name} = {value};\n")

    def fn(self, signature: str, body: str) -> None:
        """A method; a short one takes one line."""
        line = f"    pub fn {signature} {{ {body} }}\n"
        if "\n" in body or len(line) > WIDTH:
            line = f"    pub fn {signature} {{\n" + "".join(f"        {row}\n" for row in body.splitlines()) + "    }\n"
        self.rows.append(line)

    def build(self, part) -> str:
        """A value whose field f is ``part(f)``."""
        return f"{self.name} {{ " + ", ".join(f"{f}: {part(f)}" for f, _ in self.fields) + " }"

    def text(self, what: str, uses: list[str]) -> str:
        used = f"use super::{uses[0]};\n\n" if len(uses) == 1 else f"use super::{{{', '.join(uses)}}};\n\n" if uses else ""
        return (f"//! {what}. Made by `tools/gen_glam.py`.\n\n{used}{self.head}\nimpl {self.name} {{\n" + "".join(self.rows) + "}\n"
                + "".join("\n" + text for text in self.after))


def join(op: str, parts) -> str:
    return f" {op} ".join(parts)


def operators(t: Type, scalar: str, names: list[tuple[str, str]], parts=None) -> None:
    """`t op t`, `t op number`, `number op t`."""
    v = t.name
    for name, op in names:
        t.fn(f"{name}(self, o: {v}) -> {v}", t.build(lambda f: f"self.{f} {op} o.{f}"))
        t.fn(f"{name}_scalar(self, s: {scalar}) -> {v}", t.build(lambda f: f"self.{f} {op} s"))
        t.fn(f"scalar_{name}(s: {scalar}, v: {v}) -> {v}", t.build(lambda f: f"s {op} v.{f}"))


ARITHMETIC = [("add", "+"), ("sub", "-"), ("mul", "*"), ("div", "/"), ("rem", "%")]


def vector(scalar: str, n: int) -> str:
    """`Vec2` .. `UVec4`."""
    is_float, signed = scalar == "f32", scalar != "u32"
    v, small, axes = f"{NAMES[scalar]}{n}", NAMES[scalar].lower(), AXES[:n]
    zero, one = ("0.0", "1.0") if is_float else ("0", "1")
    # As in glam, where it is a vector register of a CPU.
    t = Type(v, [(f, scalar) for f in axes], "#[repr(C, align(16))]\n" if is_float and n == 4 else "#[repr(C)]\n")
    build = t.build

    def same(value: str) -> str:
        return build(lambda f: value)

    def axis(k: int, value: str) -> str:
        return build(lambda f: value if f == axes[k] else zero)

    t.const("ZERO", same(zero))
    t.const("ONE", same(one))
    for k, f in enumerate(axes):
        t.const(f.upper(), axis(k, one))
    if signed:
        t.const("NEG_ONE", same(f"-{one}"))
        for k, f in enumerate(axes):
            t.const(f"NEG_{f.upper()}", axis(k, f"-{one}"))
    t.const("MIN", same(f"{scalar}::MIN"))
    t.const("MAX", same(f"{scalar}::MAX"))
    if is_float:
        t.const("NAN", same("f32::NAN"))
        t.const("INFINITY", same("f32::INFINITY"))
        t.const("NEG_INFINITY", same("f32::NEG_INFINITY"))
    t.fn(f"new({', '.join(f'{f}: {scalar}' for f in axes)}) -> {v}", build(lambda f: f))
    t.fn(f"splat(v: {scalar}) -> {v}", same("v"))
    t.fn(f"default() -> {v}", f"{v}::ZERO")
    t.fn(f"from_array(a: [{scalar}; {n}]) -> {v}", build(lambda f: f"a[{axes.index(f)}]"))
    t.fn(f"from(a: [{scalar}; {n}]) -> {v}", build(lambda f: f"a[{axes.index(f)}]"))
    t.fn(f"from_slice(a: &[{scalar}]) -> {v}", build(lambda f: f"a[{axes.index(f)}]"))
    t.fn(f"to_array(self) -> [{scalar}; {n}]", "[" + ", ".join(f"self.{f}" for f in axes) + "]")
    t.fn(f"write_to_slice(self, a: &mut [{scalar}])", "\n".join(f"a[{k}] = self.{f};" for k, f in enumerate(axes)))
    for f in axes:
        t.fn(f"with_{f}(self, v: {scalar}) -> {v}", build(lambda g: "v" if g == f else f"self.{g}"))
    t.fn(f"select(mask: BVec{n}, a: {v}, b: {v}) -> {v}", build(lambda f: f"if mask.{f} {{ a.{f} }} else {{ b.{f} }}"))
    for name, op in (("eq", "=="), ("ne", "!="), ("ge", ">="), ("gt", ">"), ("le", "<="), ("lt", "<")):
        t.fn(f"cmp{name}(self, o: {v}) -> BVec{n}", f"BVec{n} {{ " + ", ".join(f"{f}: self.{f} {op} o.{f}" for f in axes) + " }")

    # Numbers of a vector.
    t.fn(f"dot(self, o: {v}) -> {scalar}", join("+", (f"self.{f} * o.{f}" for f in axes)))
    t.fn(f"element_sum(self) -> {scalar}", join("+", (f"self.{f}" for f in axes)))
    t.fn(f"element_product(self) -> {scalar}", join("*", (f"self.{f}" for f in axes)))
    for name in ("min", "max"):
        t.fn(f"{name}_element(self) -> {scalar}", f"self.{axes[0]}" + "".join(f".{name}(self.{f})" for f in axes[1:]))
    for name in ("min", "max"):
        t.fn(f"{name}(self, o: {v}) -> {v}", build(lambda f: f"self.{f}.{name}(o.{f})"))
    t.fn(f"clamp(self, low: {v}, high: {v}) -> {v}", build(lambda f: f"self.{f}.clamp(low.{f}, high.{f})"))
    t.fn(f"length_squared(self) -> {scalar}", "self.dot(self)")
    if signed:
        t.fn(f"distance_squared(self, o: {v}) -> {scalar}", "self.sub(o).length_squared()")

    operators(t, scalar, ARITHMETIC)
    if signed:
        t.fn(f"neg(self) -> {v}", build(lambda f: f"-self.{f}"))
        t.fn(f"abs(self) -> {v}", build(lambda f: f"self.{f}.abs()"))
        t.fn(f"signum(self) -> {v}", build(lambda f: f"self.{f}.signum()"))
        t.fn(f"rem_euclid(self, o: {v}) -> {v}", build(lambda f: f"self.{f}.rem_euclid(o.{f})"))
        t.fn(f"div_euclid(self, o: {v}) -> {v}", build(lambda f: f"self.{f}.div_euclid(o.{f})"))
    for to in ("f32", "i32", "u32"):
        if to != scalar:
            w = f"{NAMES[to]}{n}"
            t.fn(f"as_{w.lower()}(self) -> {w}", f"{w} {{ " + ", ".join(f"{f}: self.{f} as {to}" for f in axes) + " }")
    if n < 4:
        more = f"{NAMES[scalar]}{n + 1}"
        t.fn(f"extend(self, {AXES[n]}: {scalar}) -> {more}",
             f"{more} {{ " + ", ".join(f"{f}: self.{f}" for f in axes) + f", {AXES[n]}: {AXES[n]} }}")
    if n > 2:
        less = f"{NAMES[scalar]}{n - 1}"
        t.fn(f"truncate(self) -> {less}", f"{less} {{ " + ", ".join(f"{f}: self.{f}" for f in axes[:-1]) + " }")
    if n == 2 and signed:
        t.fn(f"perp(self) -> {v}", f"{v} {{ x: -self.y, y: self.x }}")
        t.fn(f"perp_dot(self, o: {v}) -> {scalar}", "self.x * o.y - self.y * o.x")
        t.fn(f"rotate(self, o: {v}) -> {v}", f"{v} {{ x: self.x * o.x - self.y * o.y, y: self.y * o.x + self.x * o.y }}")
    if n == 3:
        t.fn(f"cross(self, o: {v}) -> {v}",
             f"{v} {{ x: self.y * o.z - o.y * self.z, y: self.z * o.x - o.z * self.x, z: self.x * o.y - o.x * self.y }}")
    if is_float:
        float_methods(t, n)
    else:
        integer_methods(t, scalar)
    swizzles(t, scalar, n)
    t.after.append(f"pub fn {small}{n}({', '.join(f'{f}: {scalar}' for f in axes)}) -> {v} {{\n    {build(lambda f: f)}\n}}\n")
    uses = [f"{NAMES[s]}{m}" for s in NAMES for m in (2, 3, 4) if (s, m) != (scalar, n) and (s == scalar or m == n)]
    return t.text(f"Vectors of {n} `{scalar}`", sorted(uses))


def integer_methods(t: Type, scalar: str) -> None:
    v = t.name
    for name, op in (("bitand", "&"), ("bitor", "|"), ("bitxor", "^")):
        t.fn(f"{name}(self, o: {v}) -> {v}", t.build(lambda f: f"self.{f} {op} o.{f}"))
        t.fn(f"{name}_scalar(self, s: {scalar}) -> {v}", t.build(lambda f: f"self.{f} {op} s"))
    for name, op in (("shl", "<<"), ("shr", ">>")):
        t.fn(f"{name}(self, o: {v}) -> {v}", t.build(lambda f: f"self.{f} {op} o.{f}"))
        t.fn(f"{name}_scalar(self, s: u32) -> {v}", t.build(lambda f: f"self.{f} {op} s"))
    t.fn(f"not(self) -> {v}", t.build(lambda f: f"!self.{f}"))
    for name in ("wrapping_add", "wrapping_sub", "wrapping_mul", "saturating_add", "saturating_sub"):
        t.fn(f"{name}(self, o: {v}) -> {v}", t.build(lambda f: f"self.{f}.{name}(o.{f})"))


def float_methods(t: Type, n: int) -> None:
    v, build = t.name, t.build
    t.fn(f"recip(self) -> {v}", build(lambda f: f"1.0 / self.{f}"))
    for name in "floor ceil round trunc exp exp2 ln log2 sqrt sin cos".split():
        t.fn(f"{name}(self) -> {v}", build(lambda f: f"self.{f}.{name}()"))
    t.fn(f"fract(self) -> {v}", build(lambda f: f"self.{f} - self.{f}.trunc()"))
    t.fn(f"fract_gl(self) -> {v}", build(lambda f: f"self.{f} - self.{f}.floor()"))
    t.fn(f"powf(self, n: f32) -> {v}", build(lambda f: f"self.{f}.powf(n)"))
    t.fn(f"copysign(self, o: {v}) -> {v}", build(lambda f: f"self.{f}.copysign(o.{f})"))
    t.fn(f"mul_add(self, a: {v}, b: {v}) -> {v}", build(lambda f: f"self.{f}.mul_add(a.{f}, b.{f})"))
    t.fn(f"saturate(self) -> {v}", build(lambda f: f"self.{f}.max(0.0).min(1.0)"))
    t.fn(f"step(self, o: {v}) -> {v}", build(lambda f: f"if o.{f} < self.{f} {{ 0.0 }} else {{ 1.0 }}"))
    t.fn("is_nan(self) -> bool", join("||", (f"self.{f}.is_nan()" for f, _ in t.fields)))
    t.fn("is_finite(self) -> bool", join("&&", (f"self.{f}.is_finite()" for f, _ in t.fields)))
    t.fn(f"is_nan_mask(self) -> BVec{n}", f"BVec{n} {{ " + ", ".join(f"{f}: self.{f}.is_nan()" for f, _ in t.fields) + " }")
    t.fn(f"abs_diff_eq(self, o: {v}, most: f32) -> bool", join("&&", (f"(self.{f} - o.{f}).abs() <= most" for f, _ in t.fields)))
    t.fn("length(self) -> f32", "self.dot(self).sqrt()")
    t.fn("length_recip(self) -> f32", "1.0 / self.length()")
    t.fn(f"distance(self, o: {v}) -> f32", "self.sub(o).length()")
    t.fn(f"normalize(self) -> {v}", "self.mul_scalar(1.0 / self.length())")
    t.fn(f"normalize_or(self, other: {v}) -> {v}", "let r = 1.0 / self.length();\nif r.is_finite() && r > 0.0 { self.mul_scalar(r) } else { other }")
    t.fn(f"normalize_or_zero(self) -> {v}", f"self.normalize_or({v}::ZERO)")
    t.fn("is_normalized(self) -> bool", "(self.length_squared() - 1.0).abs() <= 2e-4")
    t.fn(f"lerp(self, o: {v}, s: f32) -> {v}", build(lambda f: f"self.{f} * (1.0 - s) + o.{f} * s"))
    t.fn(f"midpoint(self, o: {v}) -> {v}", build(lambda f: f"(self.{f} + o.{f}) * 0.5"))
    t.fn(f"move_towards(self, o: {v}, d: f32) -> {v}",
         "let a = o.sub(self);\nlet l = a.length();\nif l <= d || l <= 1e-4 { o } else { self.add(a.mul_scalar(d / l)) }")
    t.fn(f"clamp_length(self, low: f32, high: f32) -> {v}", "self.clamp_length_max(high).clamp_length_min(low)")
    for name, op in (("min", "<"), ("max", ">")):
        t.fn(f"clamp_length_{name}(self, l: f32) -> {v}",
             f"let q = self.length_squared();\nif q {op} l * l {{ self.mul_scalar(l / q.sqrt()) }} else {{ self }}")
    t.fn(f"project_onto(self, o: {v}) -> {v}", "o.mul_scalar(self.dot(o) / o.length_squared())")
    t.fn(f"project_onto_normalized(self, o: {v}) -> {v}", "o.mul_scalar(self.dot(o))")
    t.fn(f"reject_from(self, o: {v}) -> {v}", "self.sub(self.project_onto(o))")
    t.fn(f"reject_from_normalized(self, o: {v}) -> {v}", "self.sub(self.project_onto_normalized(o))")
    t.fn(f"reflect(self, normal: {v}) -> {v}", "self.sub(normal.mul_scalar(2.0 * self.dot(normal)))")
    t.fn(f"refract(self, normal: {v}, eta: f32) -> {v}",
         "let d = normal.dot(self);\nlet k = 1.0 - eta * eta * (1.0 - d * d);\n"
         f"if k >= 0.0 {{ self.mul_scalar(eta).sub(normal.mul_scalar(eta * d + k.sqrt())) }} else {{ {v}::ZERO }}")
    if n == 2:
        t.fn(f"from_angle(a: f32) -> {v}", f"{v} {{ x: a.cos(), y: a.sin() }}")
        t.fn("to_angle(self) -> f32", "self.y.atan2(self.x)")
        t.fn(f"angle_to(self, o: {v}) -> f32", "self.perp_dot(o).atan2(self.dot(o))")
    if n == 3:
        t.fn(f"angle_between(self, o: {v}) -> f32",
             "(self.dot(o) / (self.length_squared() * o.length_squared()).sqrt()).clamp(-1.0, 1.0).acos()")
        t.fn(f"any_orthogonal_vector(self) -> {v}",
             f"if self.x.abs() > self.y.abs() {{ {v} {{ x: -self.z, y: 0.0, z: self.x }} }} else {{ {v} {{ x: 0.0, y: self.z, z: -self.y }} }}")
        # Duff and others, Building an Orthonormal Basis, Revisited.
        pair = "let s = (1.0f32).copysign(self.z);\nlet a = -1.0 / (s + self.z);\nlet b = self.x * self.y * a;\n"
        second = f"{v} {{ x: b, y: s + self.y * self.y * a, z: -self.y }}"
        t.fn(f"any_orthonormal_vector(self) -> {v}", pair + second)
        t.fn(f"any_orthonormal_pair(self) -> ({v}, {v})",
             pair + f"({v} {{ x: 1.0 + s * self.x * self.x * a, y: s * b, z: -s * self.x }}, {second})")
        for a, (p, q) in (("x", "yz"), ("y", "zx"), ("z", "xy")):
            t.fn(f"rotate_{a}(self, angle: f32) -> {v}", "let (s, c) = angle.sin_cos();\n"
                 + build(lambda f: f"self.{a}" if f == a else f"self.{p} * c - self.{q} * s" if f == p else f"self.{p} * s + self.{q} * c"))


def swizzles(t: Type, scalar: str, n: int) -> None:
    """`xy`, `zyx`, ..: all of two and three parts, of four those that permute or repeat one (of integers without repetition)."""
    axes = AXES[:n]
    wanted = ["".join(p) for m in (2, 3) for p in (product(axes, repeat=m) if scalar == "f32" or m == 2 else permutations(axes, m))]
    if scalar == "f32":
        wanted += ["".join(p) for p in permutations(axes, 4)] + [f * 4 for f in axes]
    for name in wanted:
        if name != axes:
            to = f"{NAMES[scalar]}{len(name)}"
            t.fn(f"{name}(self) -> {to}", f"{to} {{ " + ", ".join(f"{AXES[k]}: self.{f}" for k, f in enumerate(name)) + " }")


def mask(n: int) -> str:
    """`BVec2` .. `BVec4`."""
    axes = AXES[:n]
    t = Type(f"BVec{n}", [(f, "bool") for f in axes], "#[repr(C)]\n")
    v = t.name
    t.const("FALSE", t.build(lambda f: "false"))
    t.const("TRUE", t.build(lambda f: "true"))
    t.fn(f"new({', '.join(f'{f}: bool' for f in axes)}) -> {v}", t.build(lambda f: f))
    t.fn(f"splat(v: bool) -> {v}", t.build(lambda f: "v"))
    t.fn(f"from_array(a: [bool; {n}]) -> {v}", t.build(lambda f: f"a[{axes.index(f)}]"))
    t.fn(f"to_array(self) -> [bool; {n}]", "[" + ", ".join(f"self.{f}" for f in axes) + "]")
    t.fn("bitmask(self) -> u32", join("|", (f"(self.{f} as u32) << {k}" if k else f"self.{f} as u32" for k, f in enumerate(axes))))
    t.fn("any(self) -> bool", join("|", (f"self.{f}" for f in axes)))
    t.fn("all(self) -> bool", join("&", (f"self.{f}" for f in axes)))
    t.fn("test(&self, index: usize) -> bool", f"self.to_array()[index]")
    for name, op in (("bitand", "&"), ("bitor", "|"), ("bitxor", "^")):
        t.fn(f"{name}(self, o: {v}) -> {v}", t.build(lambda f: f"self.{f} {op} o.{f}"))
    t.fn(f"not(self) -> {v}", t.build(lambda f: f"!self.{f}"))
    t.after.append(f"pub fn bvec{n}({', '.join(f'{f}: bool' for f in axes)}) -> {v} {{\n    {t.build(lambda f: f)}\n}}\n")
    return t.text(f"Masks: what comparisons of the parts of {n} numbers give", [])


def matrix(n: int) -> str:
    """`Mat2` .. `Mat4`, by columns."""
    m, v, axes = f"Mat{n}", f"Vec{n}", AXES[:n]
    cols = [f"{f}_axis" for f in axes]
    t = Type(m, [(c, v) for c in cols], "#[repr(C, align(16))]\n" if n == 2 else "#[repr(C)]\n")

    def unit(c: str) -> str:
        return f"{v}::{c[0].upper()}"

    def entry(c: int, r: int) -> str:
        return f"self.{cols[c]}.{axes[r]}"

    def flat(index, size: int) -> str:
        return t.build(lambda c: f"{v} {{ " + ", ".join(f"{f}: {index(cols.index(c), k)}" for k, f in enumerate(axes)) + " }")

    t.const("ZERO", t.build(lambda c: f"{v}::ZERO"))
    t.const("IDENTITY", t.build(unit))
    t.fn(f"default() -> {m}", f"{m}::IDENTITY")
    t.fn(f"from_cols({', '.join(f'{c}: {v}' for c in cols)}) -> {m}", t.build(lambda c: c))
    t.fn(f"from_cols_array(a: &[f32; {n * n}]) -> {m}", flat(lambda c, r: f"a[{c * n + r}]", n))
    t.fn(f"from_cols_slice(a: &[f32]) -> {m}", flat(lambda c, r: f"a[{c * n + r}]", n))
    t.fn(f"from_cols_array_2d(a: &[[f32; {n}]; {n}]) -> {m}", flat(lambda c, r: f"a[{c}][{r}]", n))
    t.fn(f"to_cols_array(&self) -> [f32; {n * n}]", "[" + ", ".join(entry(c, r) for c in range(n) for r in range(n)) + "]")
    t.fn(f"to_cols_array_2d(&self) -> [[f32; {n}]; {n}]", "[" + ", ".join(f"self.{c}.to_array()" for c in cols) + "]")
    t.fn(f"from_diagonal(d: {v}) -> {m}", flat(lambda c, r: f"d.{axes[r]}" if c == r else "0.0", n))
    t.fn(f"col(&self, index: usize) -> {v}", "match index {\n" + "".join(f"    {k} => self.{c},\n" for k, c in enumerate(cols))
         + '    _ => panic!("index out of bounds"),\n}')
    t.fn(f"row(&self, index: usize) -> {v}", "match index {\n" + "".join(
        f"    {r} => {v} {{ " + ", ".join(f"{f}: {entry(c, r)}" for c, f in enumerate(axes)) + " },\n" for r in range(n))
        + '    _ => panic!("index out of bounds"),\n}')
    t.fn(f"transpose(&self) -> {m}", flat(lambda c, r: entry(r, c), n))
    t.fn(f"mul_vec{n}(&self, v: {v}) -> {v}",
         f"{v} {{ " + ", ".join(f"{f}: " + join("+", (f"{entry(c, r)} * v.{g}" for c, g in enumerate(axes))) for r, f in enumerate(axes)) + " }")
    t.fn(f"mul_vector(self, v: {v}) -> {v}", f"self.mul_vec{n}(v)")
    t.fn(f"mul(self, o: {m}) -> {m}", t.build(lambda c: f"self.mul_vec{n}(o.{c})"))
    t.fn(f"mul_mat{n}(&self, o: &{m}) -> {m}", t.build(lambda c: f"self.mul_vec{n}(o.{c})"))
    for name in ("add", "sub"):
        t.fn(f"{name}(self, o: {m}) -> {m}", t.build(lambda c: f"self.{c}.{name}(o.{c})"))
        t.fn(f"{name}_mat{n}(&self, o: &{m}) -> {m}", t.build(lambda c: f"self.{c}.{name}(o.{c})"))
    t.fn(f"neg(self) -> {m}", t.build(lambda c: f"self.{c}.neg()"))
    t.fn(f"mul_scalar(self, s: f32) -> {m}", t.build(lambda c: f"self.{c}.mul_scalar(s)"))
    t.fn(f"scalar_mul(s: f32, m: {m}) -> {m}", t.build(lambda c: f"m.{c}.mul_scalar(s)"))
    t.fn(f"div_scalar(self, s: f32) -> {m}", t.build(lambda c: f"self.{c}.div_scalar(s)"))
    t.fn(f"abs_diff_eq(&self, o: {m}, most: f32) -> bool", join("&&", (f"self.{c}.abs_diff_eq(o.{c}, most)" for c in cols)))
    uses = [v]
    MATRIX[n](t, uses)
    small = f"mat{n}"
    t.after.append(f"pub fn {small}({', '.join(f'{c}: {v}' for c in cols)}) -> {m} {{\n    {t.build(lambda c: c)}\n}}\n")
    return t.text(f"Matrices of {n} columns", sorted(set(uses)))


def matrix2(t: Type, uses: list[str]) -> None:
    uses += ["Mat3"]
    t.fn("from_angle(a: f32) -> Mat2", "let (s, c) = a.sin_cos();\nMat2 { x_axis: Vec2 { x: c, y: s }, y_axis: Vec2 { x: -s, y: c } }")
    t.fn("from_scale_angle(k: Vec2, a: f32) -> Mat2",
         "let (s, c) = a.sin_cos();\nMat2 { x_axis: Vec2 { x: c * k.x, y: s * k.x }, y_axis: Vec2 { x: -s * k.y, y: c * k.y } }")
    t.fn("from_mat3(m: Mat3) -> Mat2", "Mat2 { x_axis: m.x_axis.xy(), y_axis: m.y_axis.xy() }")
    t.fn("determinant(&self) -> f32", "self.x_axis.x * self.y_axis.y - self.x_axis.y * self.y_axis.x")
    t.fn("inverse(&self) -> Mat2", "let r = 1.0 / self.determinant();\n"
         "Mat2 { x_axis: Vec2 { x: self.y_axis.y * r, y: -self.x_axis.y * r }, y_axis: Vec2 { x: -self.y_axis.x * r, y: self.x_axis.x * r } }")


def rotations(m: str, v: str, n: int) -> list[tuple[str, str]]:
    """Rotations about the axes, a free axis, and by a quaternion: as columns of three."""
    def columns(a, b, c) -> str:
        tail = ", w: 0.0" if n == 4 else ""
        rows = ", ".join(f"{f}_axis: {v} {{ x: {p[0]}, y: {p[1]}, z: {p[2]}{tail} }}" for f, p in zip("xyz", (a, b, c)))
        return f"{m} {{ {rows}{', w_axis: Vec4::W' if n == 4 else ''} }}"

    sc = "let (s, c) = angle.sin_cos();\n"
    return [
        (f"from_rotation_x(angle: f32) -> {m}", sc + columns(("1.0", "0.0", "0.0"), ("0.0", "c", "s"), ("0.0", "-s", "c"))),
        (f"from_rotation_y(angle: f32) -> {m}", sc + columns(("c", "0.0", "-s"), ("0.0", "1.0", "0.0"), ("s", "0.0", "c"))),
        (f"from_rotation_z(angle: f32) -> {m}", sc + columns(("c", "s", "0.0"), ("-s", "c", "0.0"), ("0.0", "0.0", "1.0"))),
        (f"from_axis_angle(axis: Vec3, angle: f32) -> {m}", sc + "let (k, t) = (axis.mul_scalar(s), axis.mul_scalar(1.0 - c));\n"
         + columns(("t.x * axis.x + c", "t.x * axis.y + k.z", "t.x * axis.z - k.y"), ("t.x * axis.y - k.z", "t.y * axis.y + c", "t.y * axis.z + k.x"),
                   ("t.x * axis.z + k.y", "t.y * axis.z - k.x", "t.z * axis.z + c"))),
        (f"from_quat(q: Quat) -> {m}", "let (d, e, f) = (q.x + q.x, q.y + q.y, q.z + q.z);\n"
         + columns(("1.0 - q.y * e - q.z * f", "q.x * e + q.w * f", "q.x * f - q.w * e"), ("q.x * e - q.w * f", "1.0 - q.x * d - q.z * f", "q.y * f + q.w * d"),
                   ("q.x * f + q.w * e", "q.y * f - q.w * d", "1.0 - q.x * d - q.y * e"))),
    ]


def matrix3(t: Type, uses: list[str]) -> None:
    uses += ["Vec2", "Mat2", "Mat4", "Quat"]
    for signature, body in rotations("Mat3", "Vec3", 3):
        t.fn(signature, body)
    t.fn("from_mat2(m: Mat2) -> Mat3", "Mat3 { x_axis: m.x_axis.extend(0.0), y_axis: m.y_axis.extend(0.0), z_axis: Vec3::Z }")
    t.fn("from_mat4(m: Mat4) -> Mat3", "Mat3 { x_axis: m.x_axis.truncate(), y_axis: m.y_axis.truncate(), z_axis: m.z_axis.truncate() }")
    t.fn("from_translation(v: Vec2) -> Mat3", "Mat3 { x_axis: Vec3::X, y_axis: Vec3::Y, z_axis: v.extend(1.0) }")
    t.fn("from_scale(v: Vec2) -> Mat3", "Mat3 { x_axis: Vec3 { x: v.x, y: 0.0, z: 0.0 }, y_axis: Vec3 { x: 0.0, y: v.y, z: 0.0 }, z_axis: Vec3::Z }")
    t.fn("from_angle(a: f32) -> Mat3", "Mat3::from_rotation_z(a)")
    t.fn("from_scale_angle_translation(k: Vec2, a: f32, v: Vec2) -> Mat3", "let (s, c) = a.sin_cos();\n"
         "Mat3 { x_axis: Vec3 { x: c * k.x, y: s * k.x, z: 0.0 }, y_axis: Vec3 { x: -s * k.y, y: c * k.y, z: 0.0 }, z_axis: v.extend(1.0) }")
    t.fn("transform_point2(&self, p: Vec2) -> Vec2", "self.mul_vec3(p.extend(1.0)).truncate()")
    t.fn("transform_vector2(&self, p: Vec2) -> Vec2", "self.mul_vec3(p.extend(0.0)).truncate()")
    t.fn("determinant(&self) -> f32", "self.z_axis.dot(self.x_axis.cross(self.y_axis))")
    t.fn("inverse(&self) -> Mat3", "let (a, b, c) = (self.y_axis.cross(self.z_axis), self.z_axis.cross(self.x_axis), self.x_axis.cross(self.y_axis));\n"
         "let r = 1.0 / self.z_axis.dot(c);\n"
         "Mat3 { x_axis: a.mul_scalar(r), y_axis: b.mul_scalar(r), z_axis: c.mul_scalar(r) }.transpose()")


def matrix4(t: Type, uses: list[str]) -> None:
    uses += ["Vec3", "Mat3", "Quat"]
    for signature, body in rotations("Mat4", "Vec4", 4):
        t.fn(signature, body)
    t.fn("from_mat3(m: Mat3) -> Mat4",
         "Mat4 { x_axis: m.x_axis.extend(0.0), y_axis: m.y_axis.extend(0.0), z_axis: m.z_axis.extend(0.0), w_axis: Vec4::W }")
    t.fn("from_translation(v: Vec3) -> Mat4", "Mat4 { x_axis: Vec4::X, y_axis: Vec4::Y, z_axis: Vec4::Z, w_axis: v.extend(1.0) }")
    t.fn("from_scale(v: Vec3) -> Mat4", "Mat4::from_diagonal(v.extend(1.0))")
    t.fn("from_rotation_translation(q: Quat, v: Vec3) -> Mat4", "let m = Mat4::from_quat(q);\n"
         "Mat4 { x_axis: m.x_axis, y_axis: m.y_axis, z_axis: m.z_axis, w_axis: v.extend(1.0) }")
    t.fn("from_scale_rotation_translation(k: Vec3, q: Quat, v: Vec3) -> Mat4", "let m = Mat4::from_quat(q);\n"
         "Mat4 { x_axis: m.x_axis.mul_scalar(k.x), y_axis: m.y_axis.mul_scalar(k.y), z_axis: m.z_axis.mul_scalar(k.z), w_axis: v.extend(1.0) }")
    t.fn("transform_point3(&self, p: Vec3) -> Vec3", "self.mul_vec4(p.extend(1.0)).truncate()")
    t.fn("transform_vector3(&self, p: Vec3) -> Vec3", "self.mul_vec4(p.extend(0.0)).truncate()")
    t.fn("project_point3(&self, p: Vec3) -> Vec3", "let q = self.mul_vec4(p.extend(1.0));\nq.truncate().mul_scalar(1.0 / q.w)")
    t.fn("look_to_rh(eye: Vec3, dir: Vec3, up: Vec3) -> Mat4", "let f = dir.normalize();\nlet s = f.cross(up).normalize();\nlet u = s.cross(f);\n"
         "Mat4 {\n    x_axis: Vec4 { x: s.x, y: u.x, z: -f.x, w: 0.0 },\n    y_axis: Vec4 { x: s.y, y: u.y, z: -f.y, w: 0.0 },\n"
         "    z_axis: Vec4 { x: s.z, y: u.z, z: -f.z, w: 0.0 },\n    w_axis: Vec4 { x: -eye.dot(s), y: -eye.dot(u), z: eye.dot(f), w: 1.0 },\n}")
    t.fn("look_to_lh(eye: Vec3, dir: Vec3, up: Vec3) -> Mat4", "Mat4::look_to_rh(eye, dir.neg(), up)")
    t.fn("look_at_rh(eye: Vec3, center: Vec3, up: Vec3) -> Mat4", "Mat4::look_to_rh(eye, center.sub(eye), up)")
    t.fn("look_at_lh(eye: Vec3, center: Vec3, up: Vec3) -> Mat4", "Mat4::look_to_lh(eye, center.sub(eye), up)")
    for side, sign in (("rh", "-"), ("lh", "")):
        t.fn(f"perspective_{side}(fov_y: f32, aspect: f32, near: f32, far: f32) -> Mat4",
             f"let (s, c) = (0.5 * fov_y).sin_cos();\nlet h = c / s;\nlet r = far / ({'near - far' if sign else 'far - near'});\n"
             "Mat4 {\n    x_axis: Vec4 { x: h / aspect, y: 0.0, z: 0.0, w: 0.0 },\n    y_axis: Vec4 { x: 0.0, y: h, z: 0.0, w: 0.0 },\n"
             f"    z_axis: Vec4 {{ x: 0.0, y: 0.0, z: r, w: {sign}1.0 }},\n    w_axis: Vec4 {{ x: 0.0, y: 0.0, z: {'r' if sign else '-r'} * near, w: 0.0 }},\n}}")
        t.fn(f"orthographic_{side}(left: f32, right: f32, bottom: f32, top: f32, near: f32, far: f32) -> Mat4",
             f"let (w, h, r) = (1.0 / (right - left), 1.0 / (top - bottom), 1.0 / ({'near - far' if sign else 'far - near'}));\n"
             "Mat4 {\n    x_axis: Vec4 { x: w + w, y: 0.0, z: 0.0, w: 0.0 },\n    y_axis: Vec4 { x: 0.0, y: h + h, z: 0.0, w: 0.0 },\n"
             "    z_axis: Vec4 { x: 0.0, y: 0.0, z: r, w: 0.0 },\n"
             f"    w_axis: Vec4 {{ x: -(left + right) * w, y: -(top + bottom) * h, z: {'r' if sign else '-r'} * near, w: 1.0 }},\n}}")
    # By the determinants of two rows of two columns each.
    minors = "".join(
        f"let {name}{p}{q} = self.{a}.{AXES[p]} * self.{b}.{AXES[q]} - self.{b}.{AXES[p]} * self.{a}.{AXES[q]};\n"
        for name, a, b in (("s", "x_axis", "y_axis"), ("c", "z_axis", "w_axis")) for p in range(4) for q in range(p + 1, 4))
    whole = "s01 * c23 - s02 * c13 + s03 * c12 + s12 * c03 - s13 * c02 + s23 * c01"
    t.fn("determinant(&self) -> f32", minors + whole)

    def cofactor(col: str, rows: tuple[int, ...], which: str, sign: bool) -> str:
        # Laplace expansion along the other pair of columns.
        p, q, r = rows
        a = f"self.{col}.{AXES[p]} * {which}{q}{r} - self.{col}.{AXES[q]} * {which}{p}{r} + self.{col}.{AXES[r]} * {which}{p}{q}"
        return f"({a}) * {'-' if sign else ''}d"

    others = [tuple(k for k in range(4) if k != row) for row in range(4)]
    # Entry (column r, row c) of the inverse is the cofactor of entry (column c, row r).
    pairs = (("y_axis", "c", 0), ("x_axis", "c", 1), ("w_axis", "s", 0), ("z_axis", "s", 1))
    body = minors + f"let d = 1.0 / ({whole});\nMat4 {{\n"
    for row in range(4):
        parts = ", ".join(f"{AXES[k]}: {cofactor(col, others[row], which, (flip + row) % 2 == 1)}" for k, (col, which, flip) in enumerate(pairs))
        body += f"    {AXES[row]}_axis: Vec4 {{ {parts} }},\n"
    t.fn("inverse(&self) -> Mat4", body + "}")


MATRIX = {2: matrix2, 3: matrix3, 4: matrix4}


def quaternion() -> str:
    t = Type("Quat", [(f, "f32") for f in AXES], "#[repr(C, align(16))]\n")
    t.const("IDENTITY", "Quat { x: 0.0, y: 0.0, z: 0.0, w: 1.0 }")
    t.fn("from_xyzw(x: f32, y: f32, z: f32, w: f32) -> Quat", t.build(lambda f: f))
    t.fn("from_array(a: [f32; 4]) -> Quat", t.build(lambda f: f"a[{AXES.index(f)}]"))
    t.fn("from_vec4(v: Vec4) -> Quat", t.build(lambda f: f"v.{f}"))
    t.fn("to_array(self) -> [f32; 4]", "[self.x, self.y, self.z, self.w]")
    t.fn("xyz(self) -> Vec3", "Vec3 { x: self.x, y: self.y, z: self.z }")
    t.fn("from_axis_angle(axis: Vec3, angle: f32) -> Quat", "let (s, c) = (angle * 0.5).sin_cos();\n"
         "Quat { x: axis.x * s, y: axis.y * s, z: axis.z * s, w: c }")
    for f in "xyz":
        t.fn(f"from_rotation_{f}(angle: f32) -> Quat", f"Quat::from_axis_angle(Vec3::{f.upper()}, angle)")
    t.fn("dot(self, o: Quat) -> f32", join("+", (f"self.{f} * o.{f}" for f in AXES)))
    t.fn("length(self) -> f32", "self.dot(self).sqrt()")
    t.fn("length_squared(self) -> f32", "self.dot(self)")
    t.fn("normalize(self) -> Quat", "self.mul_scalar(1.0 / self.length())")
    t.fn("conjugate(self) -> Quat", "Quat { x: -self.x, y: -self.y, z: -self.z, w: self.w }")
    t.fn("inverse(self) -> Quat", "self.conjugate()")
    for name, op in (("add", "+"), ("sub", "-")):
        t.fn(f"{name}(self, o: Quat) -> Quat", t.build(lambda f: f"self.{f} {op} o.{f}"))
    t.fn("neg(self) -> Quat", t.build(lambda f: f"-self.{f}"))
    for name, op in (("mul", "*"), ("div", "/")):
        t.fn(f"{name}_scalar(self, s: f32) -> Quat", t.build(lambda f: f"self.{f} {op} s"))
    t.fn("mul_quat(self, o: Quat) -> Quat", "self.mul(o)")
    t.fn("mul(self, o: Quat) -> Quat", "Quat {\n    x: self.w * o.x + self.x * o.w + self.y * o.z - self.z * o.y,\n"
         "    y: self.w * o.y - self.x * o.z + self.y * o.w + self.z * o.x,\n    z: self.w * o.z + self.x * o.y - self.y * o.x + self.z * o.w,\n"
         "    w: self.w * o.w - self.x * o.x - self.y * o.y - self.z * o.z,\n}")
    t.fn("mul_vec3(self, v: Vec3) -> Vec3", "let b = self.xyz();\nlet t = b.cross(v).mul_scalar(2.0);\nv.add(t.mul_scalar(self.w)).add(b.cross(t))")
    t.fn("mul_vector(self, v: Vec3) -> Vec3", "self.mul_vec3(v)")
    t.fn("lerp(self, end: Quat, s: f32) -> Quat", "let e = if self.dot(end) < 0.0 { end.neg() } else { end };\n"
         "self.mul_scalar(1.0 - s).add(e.mul_scalar(s)).normalize()")
    t.fn("slerp(self, end: Quat, s: f32) -> Quat", "let d = self.dot(end);\nlet (e, d) = if d < 0.0 { (end.neg(), -d) } else { (end, d) };\n"
         "if d > 1.0 - 1.1920929e-07 {\n    return self.lerp(e, s);\n}\nlet a = d.acos();\n"
         "self.mul_scalar((a * (1.0 - s)).sin()).add(e.mul_scalar((a * s).sin())).mul_scalar(1.0 / a.sin())")
    t.after.append("pub fn quat(x: f32, y: f32, z: f32, w: f32) -> Quat {\n    Quat { x: x, y: y, z: z, w: w }\n}\n")
    return t.text("Quaternions", ["Vec3", "Vec4"])


def root(modules: list[str], names: list[tuple[str, str]]) -> str:
    """`mod.rs`: traits that programs import have no other meaning here."""
    traits = ["Vec2Swizzles", "Vec3Swizzles", "Vec4Swizzles", "FloatExt"]
    empty = "".join(f"#[allow(non_snake_case)]\npub mod {t} {{}}\n" for t in traits)
    inner = "".join(f"    pub use super::{t};\n" for t in traits[:3])
    return ("//! Vectors as `glam` has them. Each import by itself, so that those that a program does not name can go (`rustg/registry/prune.py`).\n"
            "//! Made by `tools/gen_glam.py`.\n\n" + "".join(f"mod {m};\n" for m in modules) + "\n"
            + "".join(f"pub use {m}::{name};\n" for m, name in names) + "\n// Their methods are inherent.\n" + empty
            + f"pub mod swizzles {{\n{inner}}}\n")


def float_ext() -> str:
    """The methods of `FloatExt`."""
    rows = [
        ("lerp(self, o: f32, t: f32) -> f32", "self + (o - self) * t"), ("inverse_lerp(a: f32, b: f32, v: f32) -> f32", "(v - a) / (b - a)"),
        ("remap(self, a: f32, b: f32, c: f32, d: f32) -> f32", "c + (d - c) * ((self - a) / (b - a))"),
        ("fract_gl(self) -> f32", "self - self.floor()"), ("step(self, o: f32) -> f32", "if o < self { 0.0 } else { 1.0 }"),
        ("saturate(self) -> f32", "self.max(0.0).min(1.0)"),
    ]
    return ("//! The methods of the trait `FloatExt`. Made by `tools/gen_glam.py`.\n\nimpl f32 {\n"
            + "".join(f"    pub fn {signature} {{ {body} }}\n" for signature, body in rows) + "}\n")


def main() -> None:
    files: dict[str, str] = {"float": float_ext(), "quat": quaternion()}
    names = [("quat", "Quat"), ("quat", "quat")]
    for n in (2, 3, 4):
        files[f"bvec{n}"], files[f"mat{n}"] = mask(n), matrix(n)
        names += [(f"bvec{n}", f"BVec{n}"), (f"bvec{n}", f"bvec{n}"), (f"mat{n}", f"Mat{n}"), (f"mat{n}", f"mat{n}")]
        for scalar in ("f32", "i32", "u32"):
            v = f"{NAMES[scalar]}{n}"
            files[v.lower()] = vector(scalar, n)
            names += [(v.lower(), v), (v.lower(), v.lower())]
    files["mod"] = root(sorted(files), sorted(names, key=lambda pair: (pair[0], pair[1].lower(), pair[1])))
    for path in FOLDER.glob("*.rs"):
        if path.stem not in files:
            path.unlink()
    for name, text in files.items():
        (FOLDER / f"{name}.rs").write_text(text)


if __name__ == "__main__":
    main()
