"""Random programs with what kernels are asked for beside arithmetic: enums whose data are structs, arrays and enums, nested patterns,
slices, statics, pointers and their casts, pointers to functions, labelled loops with values, early returns, `f32`.

As in `random_programs` everything is defined: floats come out through casts, comparisons and `{:?}`, bytes of numbers in their order.
"""

from __future__ import annotations

from random_programs import BITS, INTS, Program

#: `usize` has 32 bits in kernels.
SAME_SIZE = tuple(ty for ty in INTS if "size" not in ty)
PAIRS = ("overflowing_add", "overflowing_sub", "overflowing_mul")
SATURATING = ("saturating_add", "saturating_sub", "saturating_mul")
COUNTS = ("leading_zeros", "trailing_zeros", "count_ones", "leading_ones")


class RichProgram(Program):
    """Writes one program; `make` gives its text."""

    DERIVES = "Clone, Copy, Debug, PartialEq"

    def __init__(self, seed: int, size: int = 6, recursive: bool = False):
        super().__init__(seed, size, SAME_SIZE, recursive)
        self.statics: dict[str, tuple[str, int, bool]] = {}
        self.pointers: list[tuple[str, str, list[str]]] = []
        self.result: str | None = None

    def scalar(self) -> str:
        return "f32" if self.random.random() < 0.12 else super().scalar()

    def payload(self) -> str:
        return self.type() if self.random.random() < 0.5 else self.scalar()

    def literal(self, ty: str) -> str:
        r = self.random
        if ty == "f32":
            return r.choice(("0.0f32", "1.5f32", "(-2.25f32)", "1e10f32", "(-3e20f32)", "255.5f32", "65536.0f32", f"{r.randint(-999, 999)}.0f32", "0.1f32"))
        return super().literal(ty)

    def construct(self, ty: str, scope: dict, depth: int) -> str:
        return self.literal(ty) if ty == "f32" else super().construct(ty, scope, depth)

    def items(self) -> list[str]:
        """Statics, and functions behind pointers."""
        r, out = self.random, []
        for k in range(r.randint(1, 3)):
            ty, n, mutable = r.choice((*self.ints, *self.structs)), r.choice((2, 4, 8)), r.random() < 0.5
            self.statics[f"T{k}"] = ty, n, mutable
            out.append(f"static {'mut ' if mutable else ''}T{k}: [{ty}; {n}] = [{', '.join(self.literal(ty) for _ in range(n))}];")
        for k in range(r.randint(1, 2)):
            ty, names = r.choice(self.ints), []
            for j in range(3):
                names.append(f"p{k}_{j}")
                self.budget = 12
                body = self.expr(ty, {"a": (ty, False), "b": (ty, False)}, 3)
                out.append(f"fn p{k}_{j}(a: {ty}, b: {ty}) -> {ty} {{ {body} }}")
            kind = r.choice(("const", "static"))
            out.append(f"{kind} P{k}: [fn({ty}, {ty}) -> {ty}; 3] = [{', '.join(names)}];")
            self.pointers.append((f"P{k}", ty, names))
        return out

    # Expressions.

    def small(self, scope: dict, n: int) -> str:
        """An index below n."""
        names = [name for name, (t, _) in scope.items() if t in ("u8", "u16", "u32", "usize")]
        name = self.random.choice(names) if names else None
        return f"({name} as usize % {n})" if name and self.random.random() < 0.7 else str(self.random.randrange(n))

    def places(self, ty: str, scope: dict, mutable: bool = False) -> list[str]:
        found = super().places(ty, {k: v for k, v in scope.items() if not v[0].startswith("&")}, mutable)
        for name, (t, mut) in scope.items():
            if t == f"&[{ty}]" or (t == f"&mut [{ty}]"):
                if mut or not mutable:
                    found.append(f"{name}[{self.small(scope, 4)} % {name}.len()]")
        for name, (t, n, mut) in self.statics.items():
            if t == ty and not mutable and (not mut or self.random.random() < 0.5):
                at = f"{name}[{self.small(scope, n)}]"
                found.append(f"unsafe {{ {at} }}".join("()") if mut else at)
        return found

    def expr(self, ty: str, scope: dict, depth: int) -> str:
        r = self.random
        if depth > 0 and self.budget > 0 and r.random() < 0.12:
            d = depth - 1
            self.budget -= 2
            rest = self.rich(ty, scope, d)
            if rest:
                return rest
        if ty == "f32" and depth > 0 and self.budget > 0 and r.random() < 0.7:
            return self.float(scope, depth - 1)
        if ty == "f32" and (depth <= 0 or self.budget <= 0):
            places = self.places(ty, scope)
            return r.choice(places) if places and r.random() < 0.8 else self.literal(ty)
        return super().expr(ty, scope, depth)

    def rich(self, ty: str, scope: dict, d: int) -> str | None:
        r = self.random
        kind = r.randrange(7)
        if kind == 0 and self.pointers:
            table, t, names = r.choice(self.pointers)
            if t == ty:
                callee = r.choice((f"{table}[{self.small(scope, 3)}]",
                                   f"(if {self.expr('bool', scope, d)} {{ {table}[{r.randrange(3)}] }} else {{ {r.choice(names)} }})"))
                return f"{callee}({self.expr(ty, scope, d)}, {self.expr(ty, scope, d)})"
        if kind == 1 and ty in ("u8", "i8", "u16", "i16"):
            source = r.choice(("u32", "u64", "i64", "i32"))
            step = BITS[ty] // 8
            count = BITS[source] // BITS[ty]
            name = self.fresh()
            return (f"{{ let {name} = {self.expr(source, scope, d)}; let {name} = &{name} as *const {source} as usize; "
                    f"unsafe {{ *(({name} + {step} * {self.small(scope, count)}) as *const {ty}) }} }}").join("()")
        if kind == 2:
            name, label = self.fresh(), f"'l{self.names}"
            inner = {**scope, name: ("u32", False)}
            return (f"{{ let mut {name} = 0u32; {label}: loop {{ {name} += 1; if {name} > 4 {{ break {label} {self.literal(ty)}; }} if {self.expr('bool', inner, d)} {{ break {label} {self.expr(ty, inner, d)}; }} "
                    f"for _ in 0..{name} {{ if {self.expr('bool', inner, 0)} {{ continue {label}; }} if {name} > 2 {{ break {label} {self.expr(ty, inner, 0)}; }} }} "
                    f"if {name} > {r.randint(1, 3)} {{ break {self.expr(ty, inner, d)}; }} }} }}").join("()")
        if kind == 3:
            return self.nested(ty, scope, d)
        if kind == 4 and self.result and r.random() < 0.5:
            return f"{{ if {self.expr('bool', scope, d)} {{ return {self.expr(self.result, scope, 0)}; }} {self.expr(ty, scope, d)} }}".join("()")
        if kind == 5:
            label = f"'b{self.names}"
            self.names += 1
            return f"{label}: {{ if {self.expr('bool', scope, d)} {{ break {label} {self.expr(ty, scope, d)}; }} {self.expr(ty, scope, d)} }}".join("()")
        if kind == 6 and ty in BITS:
            place = next((n for n, (t, _) in scope.items() if t.startswith("&") and t.endswith(f"[{ty}]")), None)
            if place:
                return f"{place}[{self.small(scope, 2)}..][{self.small(scope, 1)}]"
        return None

    def nested(self, ty: str, scope: dict, d: int) -> str:
        """A match on a tuple, with patterns inside of patterns."""
        r = self.random
        first, second = r.choice([*self.enums, *self.ints]), r.choice([*self.enums, *self.ints, "bool"])
        arms = []
        for _ in range(r.randint(1, 3)):
            a, inner = self.pattern(first, dict(scope), 2)
            b, inner = self.pattern(second, inner, 2)
            guard = f" if {self.expr('bool', inner, 1)}" if r.random() < 0.3 else ""
            arms.append(f"({a}, {b}){guard} => {self.expr(ty, inner, d)}")
        arms.append(f"_ => {self.expr(ty, scope, d)}")
        return f"match ({self.expr(first, scope, d)}, {self.expr(second, scope, d)}) {{ {', '.join(arms)} }}".join("()")

    def pattern(self, ty: str, scope: dict, depth: int) -> tuple[str, dict]:
        """A pattern for a type, and the scope with what it binds."""
        r = self.random
        kind = r.random()
        if kind < 0.2 or (depth == 0 and kind < 0.7):
            name = self.fresh()
            return name, {**scope, name: (ty, False)}
        if ty in self.enums and depth:
            name, parts = r.choice(self.enums[ty])
            texts = []
            for part in parts:
                text, scope = self.pattern(part, scope, depth - 1)
                texts.append(text)
            return f"{ty}::{name}" + (f"({', '.join(texts)})" if parts else ""), scope
        if ty in self.structs and depth:
            texts = []
            for field, part in self.structs[ty]:
                text, scope = self.pattern(part, scope, depth - 1)
                texts.append(f"{field}: {text}")
            return f"{ty} {{ {', '.join(texts[:1])}{', ..' if len(texts) > 1 else ''} }}" if r.random() < 0.3 and len(texts) == 1 else f"{ty} {{ {', '.join(texts)} }}", scope
        if ty[0] == "(" and depth:
            texts = []
            for part in ty[1:-1].split(", "):
                text, scope = self.pattern(part, scope, depth - 1)
                texts.append(text)
            return f"({', '.join(texts)})", scope
        if ty[0] == "[" and depth:
            element, n = ty[1:-1].split("; ")
            a, scope = self.pattern(element, scope, 0)
            b, scope = self.pattern(element, scope, 0)
            return r.choice((f"[{a}, .., {b}]", f"[.., {a}, {b}]")) if int(n) > 1 else f"[{a}]", scope
        if ty in BITS and kind < 0.8:
            bits, signed = BITS[ty], ty[0] == "i"
            low = -(1 << (bits - 1)) if signed else 0
            a = r.choice((low, 0, 1, r.randint(0, 100)))
            text = r.choice((f"{a}..={max(a, r.choice((5, 50, 127)))}", f"{a}..", f"{a} | {a + 1}", f"{a}"))
            if r.random() < 0.4:
                name = self.fresh()
                return f"{name} @ ({text})", {**scope, name: (ty, False)}
            return f"({text})" if "|" in text or ".." in text else text, scope
        return "_", scope

    def float(self, scope: dict, d: int) -> str:
        r = self.random
        kind = r.random()
        if kind < 0.4:
            return f"({self.expr('f32', scope, d)} {r.choice('+-*')} {self.expr('f32', scope, d)})"
        if kind < 0.6:
            return f"({self.expr(r.choice(self.ints), scope, d)} as f32)"
        if kind < 0.7:
            return f"(-{self.expr('f32', scope, d)})"
        if kind < 0.8:
            return f"{self.expr('f32', scope, d)}.{r.choice(('floor', 'ceil', 'trunc', 'round', 'abs'))}()"
        return self.literal("f32")

    def boolean(self, scope: dict, d: int) -> str:
        r = self.random
        kind = r.random()
        if kind < 0.08:
            return f"({self.expr('f32', scope, d)} {r.choice(('<', '<=', '>', '>=', '==', '!='))} {self.expr('f32', scope, d)})"
        if kind < 0.16 and self.enums:
            pool = [*self.enums, *self.structs]
            ty = r.choice(pool)
            return f"({{ {self.expr(ty, scope, d)} }} {r.choice(('==', '!='))} {self.expr(ty, scope, d)})"
        if kind < 0.24 and self.enums:
            ty = r.choice(list(self.enums))
            text, inner = self.pattern(ty, {}, 1)
            return f"matches!({self.expr(ty, scope, d)}, {text})"
        return super().boolean(scope, d)

    def integer(self, ty: str, scope: dict, d: int) -> str:
        r = self.random
        kind = r.random()
        if kind < 0.04:
            return f"({self.expr('f32', scope, d)} as {ty})"
        if kind < 0.1:
            return f"{self.expr(ty, scope, d)}.{r.choice(PAIRS)}({self.expr(ty, scope, d)}).0"
        if kind < 0.16:
            return f"{self.expr(ty, scope, d)}.{r.choice(SATURATING)}({self.expr(ty, scope, d)})"
        if kind < 0.2:
            return f"({self.expr(r.choice(self.ints), scope, d)}.{r.choice(COUNTS)}() as {ty})"
        if kind < 0.25:
            return f"{self.expr(ty, scope, d)}.{r.choice(('wrapping_shl', 'wrapping_shr'))}({self.expr('u32', scope, d)})"
        if kind < 0.3:
            divisor = f"({self.expr(ty, scope, d)} | 1)"
            return f"{self.expr(ty, scope, d)}.{r.choice(('wrapping_div', 'wrapping_rem'))}({divisor})"
        if kind < 0.32:
            return f"({self.expr(ty, scope, d)}.abs_diff({self.expr(ty, scope, d)}) as {ty})"
        return super().integer(ty, scope, d)

    # Statements.

    def extra(self, scope: dict, indent: str, depth: int) -> list[str]:
        """Statements that other programs do not have; none where nothing is at hand."""
        r = self.random
        kind = r.randrange(6)
        if kind == 0:
            names = [n for n, (t, n_, mut) in self.statics.items() if mut]
            if names:
                name = r.choice(names)
                ty, n, _ = self.statics[name]
                value = self.fresh()
                return [f"{indent}let {value}: {ty} = {self.expr(ty, scope, 2)};", f"{indent}unsafe {{ {name}[{self.small(scope, n)}] = {value}; }}"]
        if kind == 1:
            found = [(n, t) for n, (t, mut) in scope.items() if mut and t in ("u32", "i32", "u64", "i64", "f32") or (mut and t[0] == "[" and t[1:].split(";")[0] in ("u16", "u32", "i64"))]
            if found:
                name, t = r.choice(found)
                if t == "f32":
                    return [f"{indent}unsafe {{ *(&mut {name} as *mut f32 as usize as *mut u32) &= 0x3FFFFFFF; }}"]
                element, n = t[1:-1].split("; ") if t[0] == "[" else (t, 1)
                part = r.choice(("u8", "i16", "u8"))
                at = self.small(scope, BITS[element] // BITS[part] * int(n))
                value = self.fresh()
                return [f"{indent}let {value} = {self.expr(part, scope, 1)};",
                        f"{indent}unsafe {{ *((&mut {name} as *mut {t} as usize + {at} * {BITS[part] // 8}) as *mut {part}) = {value}; }}"]
        if kind == 2:
            arrays = [(n, t) for n, (t, mut) in scope.items() if t[0] == "["]
            if arrays:
                name, t = r.choice(arrays)
                element, n = t[1:-1].split("; ")
                own = self.fresh()
                return [f"{indent}let {own} = &{name}[{r.randrange(int(n))}..];", f'{indent}println!("{{}} {{:?}}", {own}.len(), {own}[0]);']
        if kind == 3:
            arrays = [(n, t) for n, (t, mut) in scope.items() if t[0] == "[" and mut]
            if arrays:
                name, t = r.choice(arrays)
                element, n = t[1:-1].split("; ")
                own, value = self.fresh(), self.fresh()
                half = int(n) // 2
                return [f"{indent}let {value} = {self.expr(element, scope, 2)};", f"{indent}let {own} = &mut {name}[{r.randrange(half)}..{half + r.randrange(half) + 1}];",
                        f"{indent}for k in 0..{own}.len() {{ {own}[k] = {value}; }}"]
        if kind == 4 and self.enums:
            ty, = r.sample(list(self.enums), 1)
            text, inner = self.pattern(ty, dict(scope), 2)
            lines = [f"{indent}if let {text} = {self.expr(ty, scope, 1)} {{"]
            lines += self.block(inner, indent + "    ", 0)
            return [*lines, f"{indent}}}"]
        if kind == 5 and self.result and depth:
            return [f"{indent}if {self.expr('bool', scope, 2)} {{ return {self.expr(self.result, scope, 1)}; }}"]
        return []

    def block(self, scope: dict, indent: str, depth: int) -> list[str]:
        lines = super().block(scope, indent, depth)
        return (self.extra(scope, indent, depth) if self.random.random() < 0.5 else []) + lines

    def argument(self, parameter: str, scope: dict, d: int) -> str:
        """Slices are made of variables or of temporaries."""
        if parameter.startswith(("&[", "&mut [")) and ";" not in parameter:
            element = parameter[parameter.index("[") + 1 : -1]
            mutable = "mut " if parameter.startswith("&mut") else ""
            names = [(n, int(t[:-1].split("; ")[1])) for n, (t, mut) in scope.items() if t[0] == "[" and t[1:].split(";")[0] == element and (mut or not mutable)]
            if names and self.random.random() < 0.7:
                name, n = self.random.choice(names)
                return f"&{mutable}{name}[{self.random.choice(('', '1'))}..{self.random.choice(('', str(n)))}]"
            return f"&{mutable}[" + ", ".join(self.expr(element, {} if mutable else scope, 0) for _ in range(self.random.randint(2, 5))) + "]"
        given = super().argument(parameter, scope, d)
        return f"&mut {{ {given[5:]} }}" if given.startswith("&mut T") else given

    def signature(self) -> tuple[list[str], list[str], str]:
        types, forms, result = super().signature()
        for k, (t, form) in enumerate(zip(types, forms)):
            if form and t[0] == "[":
                types[k] = t.split(";")[0] + "]"
        return types, forms, result

    def show(self, value: str, ty: str) -> list[str]:
        return [f'    println!("{{:?}}", {value});']


def rich_program(seed: int, size: int = 5, recursive: bool = False) -> str:
    """The program of a seed: always the same."""
    return RichProgram(seed, size, recursive).make()


if __name__ == "__main__":
    import sys

    print(rich_program(int(sys.argv[1]) if len(sys.argv) > 1 else 0, recursive=len(sys.argv) > 2), end="")
