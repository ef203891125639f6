"""Random well-typed programs for comparing rustg with rustc.

A program is made from a seed: structs, enums and functions over the integer types, bool, arrays
and tuples, with loops that end and calls that only go to functions defined before. Arithmetic
may overflow, divide by zero or index out of bounds: then both compilers' programs must panic in
the same place. Nothing depends on what the language leaves open. Recursive programs have functions that
call any of them, until a number that all of them count down is zero.
"""

import random

INTS = ("i8", "i16", "i32", "i64", "isize", "u8", "u16", "u32", "u64", "usize")
BITS = {"i8": 8, "i16": 16, "i32": 32, "i64": 64, "isize": 64, "u8": 8, "u16": 16, "u32": 32, "u64": 64, "usize": 64}
CHECKED = ("+", "-", "*", "/", "%")
FREE = ("&", "|", "^")
WRAPPING = ("wrapping_add", "wrapping_sub", "wrapping_mul")
UNARY_METHODS = ("swap_bytes", "reverse_bits")
PAIR_METHODS = ("min", "max")


class Program:
    """Writes one program: `make` gives its text."""

    DERIVES = "Clone, Copy"

    def __init__(self, seed: int, size: int = 6, ints: tuple[str, ...] = INTS, recursive: bool = False):
        self.random = random.Random(seed)
        self.recursive, self.fuel = recursive, "fuel"
        self.ints = ints
        self.size = size
        self.functions: list[tuple[str, list[str], str]] = []
        self.structs: dict[str, list[tuple[str, str]]] = {}
        self.enums: dict[str, list[tuple[str, list[str]]]] = {}
        self.names = 0
        self.budget = 0

    # Types.

    def scalar(self) -> str:
        return self.random.choice((*self.ints, "bool"))

    def type(self) -> str:
        r = self.random.random()
        if r < 0.7:
            return self.scalar()
        if r < 0.8:
            return f"[{self.random.choice(self.ints)}; {self.random.choice((2, 4, 8))}]"
        if r < 0.87:
            return f"({self.scalar()}, {self.scalar()})"
        pool = [*self.structs, *self.enums]
        return self.random.choice(pool) if pool else self.scalar()

    def payload(self) -> str:
        """Type of a part of a variant."""
        return self.scalar()

    def items(self) -> list[str]:
        """What stands between the types and the functions."""
        return []

    def fresh(self) -> str:
        self.names += 1
        return f"v{self.names}"

    # Expressions. `scope` maps names to (type, mutable).

    def literal(self, ty: str) -> str:
        r = self.random
        if ty == "bool":
            return r.choice(("true", "false"))
        if ty in BITS:
            bits, signed = BITS[ty], ty[0] == "i"
            top = (1 << (bits - signed)) - 1
            value = r.choice((0, 1, 2, 3, 7, 10, top, r.randint(0, top), r.randint(0, min(top, 100))))
            if signed and r.random() < 0.3:
                return f"(-{value}{ty})"
            return f"{value}{ty}"
        return self.construct(ty, {}, 0)

    def construct(self, ty: str, scope: dict, depth: int) -> str:
        if ty[0] == "[":
            element, n = ty[1:-1].split("; ")
            if self.random.random() < 0.3:
                return f"[{self.expr(element, scope, depth)}; {n}]"
            return "[" + ", ".join(self.expr(element, scope, depth) for _ in range(int(n))) + "]"
        if ty[0] == "(":
            return "(" + ", ".join(self.expr(t, scope, depth) for t in ty[1:-1].split(", ")) + ")"
        if ty in self.structs:
            return f"{ty} {{ " + ", ".join(f"{f}: {self.expr(t, scope, depth)}" for f, t in self.structs[ty]) + " }"
        name, parts = self.random.choice(self.enums[ty])
        payload = ", ".join(self.expr(t, scope, depth) for t in parts)
        return f"{ty}::{name}({payload})" if parts else f"{ty}::{name}"

    def places(self, ty: str, scope: dict, mutable: bool = False) -> list[str]:
        """Places of this type that the scope holds."""
        found = []
        for name, (t, mut) in scope.items():
            if mutable and not mut:
                continue
            if t == ty:
                found.append(name)
            elif t[0] == "[" and t[1:].split(";")[0] == ty:
                n = int(t[:-1].split("; ")[1])
                found.append(f"{name}[{self.random.randrange(n)}]")
                found.append(f"{name}[{self.index(scope)} % {n}]")
            elif t[0] == "(":
                found += [f"{name}.{i}" for i, x in enumerate(t[1:-1].split(", ")) if x == ty]
            elif t in self.structs:
                found += [f"{name}.{f}" for f, x in self.structs[t] if x == ty]
        return found

    def index(self, scope: dict) -> str:
        counters = [name for name, (t, _) in scope.items() if t == "usize"]
        return self.random.choice(counters) if counters else str(self.random.randrange(8)) + "usize"

    def expr(self, ty: str, scope: dict, depth: int) -> str:
        r = self.random
        self.budget -= 1
        if depth <= 0 or self.budget < 0 or r.random() < 0.15:
            places = self.places(ty, scope)
            if places and r.random() < 0.8:
                return r.choice(places)
            if ty not in BITS and ty != "bool":
                return self.construct(ty, scope, 0)
            return self.literal(ty)
        d = depth - 1
        kind = r.random()
        if kind < 0.12:
            callable_ = [f for f in self.functions if f[2] == ty]
            if callable_:
                name, parameters, _ = r.choice(callable_)
                return f"{name}(" + ", ".join(self.arguments(parameters, scope, d)) + ")"
        if kind < 0.22:
            return (f"if {self.expr('bool', scope, d)} {{ {self.expr(ty, scope, d)} }} "
                    f"else {{ {self.expr(ty, scope, d)} }}").join(("(", ")"))
        if kind < 0.27 and self.enums:
            return self.match(ty, scope, d)
        if kind < 0.32:
            name = self.fresh()
            t = self.type()
            inner = {**scope, name: (t, False)}
            return f"{{ let {name}: {t} = {self.expr(t, scope, d)}; {self.expr(ty, inner, d)} }}".join(("(", ")"))
        if ty == "bool":
            return self.boolean(scope, d)
        if ty in BITS:
            return self.integer(ty, scope, d)
        return self.construct(ty, scope, d)

    def boolean(self, scope: dict, d: int) -> str:
        r = self.random
        kind = r.random()
        if kind < 0.5:
            t = r.choice(self.ints)
            return f"({self.expr(t, scope, d)} {r.choice(('<', '<=', '>', '>=', '==', '!='))} {self.expr(t, scope, d)})"
        if kind < 0.6:
            return f"(!{self.expr('bool', scope, d)})"
        return f"({self.expr('bool', scope, d)} {r.choice(('&&', '||', '&', '|', '^', '=='))} {self.expr('bool', scope, d)})"

    def integer(self, ty: str, scope: dict, d: int) -> str:
        r = self.random
        kind = r.random()
        if kind < 0.03:
            return f"({self.expr(ty, scope, d)} {r.choice(CHECKED)} {self.expr(ty, scope, d)})"
        if kind < 0.12:
            return f"({self.expr(ty, scope, d)} {r.choice(('/', '%'))} ({self.expr(ty, scope, 0)} & 15 | 1))"
        if kind < 0.35:
            return f"({self.expr(ty, scope, d)} {r.choice(FREE)} {self.expr(ty, scope, d)})"
        if kind < 0.5:
            return f"{self.expr(ty, scope, d)}.{r.choice(WRAPPING)}({self.expr(ty, scope, d)})"
        if kind < 0.58:
            count = f"({self.expr('u32', scope, d)} % {BITS[ty]}u32)"
            return f"({self.expr(ty, scope, d)} {r.choice(('<<', '>>'))} {count})"
        if kind < 0.75:
            source = r.choice((*self.ints, "bool"))
            return f"({self.expr(source, scope, d)} as {ty})"
        if kind < 0.8:
            return f"(!{self.expr(ty, scope, d)})"
        if kind < 0.85:
            return f"{self.expr(ty, scope, d)}.{r.choice(PAIR_METHODS)}({self.expr(ty, scope, d)})"
        if kind < 0.9:
            return f"{self.expr(ty, scope, d)}.{r.choice(UNARY_METHODS)}()"
        if kind < 0.95:
            return f"{self.expr(ty, scope, d)}.{r.choice(('rotate_left', 'rotate_right'))}({self.expr('u32', scope, d)})"
        if ty[0] == "i" and r.random() < 0.2:
            return f"(-{self.expr(ty, scope, d)})"
        return self.literal(ty)

    def match(self, ty: str, scope: dict, d: int) -> str:
        enum = self.random.choice(list(self.enums))
        arms = []
        for name, parts in self.enums[enum]:
            binds = [self.fresh() for _ in parts]
            inner = {**scope, **{b: (t, False) for b, t in zip(binds, parts)}}
            pattern = f"{enum}::{name}" + (f"({', '.join(binds)})" if parts else "")
            if self.random.random() < 0.2:
                arms.append(f"{pattern} if {self.expr('bool', inner, 0)} => {self.expr(ty, inner, d)}")
            arms.append(f"{pattern} => {self.expr(ty, inner, d)}")
        return f"(match {self.expr(enum, scope, d)} {{ {', '.join(arms)} }})"

    def arguments(self, parameters: list[str], scope: dict, d: int) -> list[str]:
        """Arguments of a call; where one is borrowed mutably, nothing else looks at variables."""
        first = next((i for i, p in enumerate(parameters) if p.startswith("&mut ")), None)
        given = [self.argument(p, scope if first in (None, i) else {}, d) for i, p in enumerate(parameters)]
        return [*given, self.fuel] if self.recursive else given

    def argument(self, parameter: str, scope: dict, d: int) -> str:
        """An argument; `&mut T` takes a temporary or a variable."""
        if parameter.startswith("&mut "):
            names = [n for n, (t, mut) in scope.items() if mut and t == parameter[5:]]
            if names and self.random.random() < 0.6:
                return f"&mut {self.random.choice(names)}"
            return f"&mut {self.expr(parameter[5:], {}, 0)}"
        if parameter.startswith("&"):
            return f"&{self.expr(parameter[1:], scope, 0)}"
        return self.expr(parameter, scope, d)

    # Statements.

    def block(self, scope: dict, indent: str, depth: int) -> list[str]:
        lines = []
        scope = dict(scope)
        r = self.random
        for _ in range(r.randint(2, 4)):
            kind = r.random()
            if kind < 0.35:
                t, name, mut = self.type(), self.fresh(), r.random() < 0.6
                lines.append(f"{indent}let {'mut ' if mut else ''}{name}: {t} = {self.expr(t, scope, 3)};")
                scope[name] = (t, mut)
            elif kind < 0.6:
                lines += self.assign(scope, indent)
            elif kind < 0.72 and depth > 0:
                lines.append(f"{indent}if {self.expr('bool', scope, 2)} {{")
                lines += self.block(scope, indent + "    ", depth - 1)
                if r.random() < 0.5:
                    lines.append(f"{indent}}} else {{")
                    lines += self.block(scope, indent + "    ", depth - 1)
                lines.append(f"{indent}}}")
            elif kind < 0.85 and depth > 0:
                name = self.fresh()
                lines.append(f"{indent}for {name} in 0..{r.randint(1, 4)}usize {{")
                inner = {**scope, name: ("usize", False)}
                if r.random() < 0.3:
                    lines.append(f"{indent}    if {self.expr('bool', inner, 1)} {{ {r.choice(('break', 'continue'))}; }}")
                lines += self.block(inner, indent + "    ", depth - 1)
                lines.append(f"{indent}}}")
            elif kind < 0.92 and depth > 0:
                name = self.fresh()
                lines.append(f"{indent}let mut {name} = {r.randint(1, 5)}u8;")
                lines.append(f"{indent}while {name} > 0 {{")
                lines.append(f"{indent}    {name} -= 1;")
                lines += self.block({**scope, name: ("u8", False)}, indent + "    ", depth - 1)
                lines.append(f"{indent}}}")
            else:
                t = self.scalar()
                lines.append(f'{indent}println!("{{}}", {self.expr(t, scope, 2)});')
        return lines

    def assign(self, scope: dict, indent: str) -> list[str]:
        for _ in range(4):
            t = self.type()
            places = self.places(t, scope, mutable=True)
            if places:
                place = self.random.choice(places)
                if t in BITS and self.random.random() < 0.5:
                    op = self.random.choice(("^", "|", "&", "^", "|", "&", "+", "-"))
                    return [f"{indent}{place} {op}= {self.expr(t, scope, 2)};"]
                return [f"{indent}{place} = {self.expr(t, scope, 3)};"]
        return []

    # Items.

    def signature(self) -> tuple[list[str], list[str], str]:
        """Types of parameters, how they are passed, type of the result."""
        types = [self.type() for _ in range(self.random.randint(0, 4))]
        return types, [self.random.choice(("", "", "", "&", "&mut ")) for _ in types], self.type()

    def make(self) -> str:
        r = self.random
        out = []
        for i in range(r.randint(1, 2)):
            fields = [(f"f{k}", self.scalar()) for k in range(r.randint(1, 4))]
            self.structs[f"S{i}"] = fields
            body = ", ".join(f"{f}: {t}" for f, t in fields)
            out.append(f"#[derive({self.DERIVES})]\nstruct S{i} {{ {body} }}")
        for i in range(r.randint(1, 2)):
            variants = [(f"V{k}", [self.payload() for _ in range(r.randint(0, 2))]) for k in range(r.randint(2, 4))]
            body = ", ".join(n + (f"({', '.join(p)})" if p else "") for n, p in variants)
            self.enums[f"E{i}"] = variants
            out.append(f"#[derive({self.DERIVES})]\nenum E{i} {{ {body} }}")
        out += self.items()
        known = [self.signature() for _ in range(self.size)] if self.recursive else []
        self.functions = [(f"f{i}", [f + t for f, t in zip(forms, types)], result) for i, (types, forms, result) in enumerate(known)]
        for i in range(self.size):
            self.budget = 120
            types, forms, result = known[i] if known else self.signature()
            names = [self.fresh() for _ in types]
            parameters = ", ".join(f"{n}: {f}{t}" for n, f, t in zip(names, forms, types))
            scope, lines = {}, []
            if self.recursive:
                parameters += (", " if parameters else "") + "fuel: &mut u32"
                lines += ["    if *fuel == 0 {", f"        return {self.literal(result)};", "    }", "    *fuel -= 1;"]
            for n, f, t in zip(names, forms, types):
                local = n
                if f and t[0] == "[" and ";" not in t:  # a slice
                    scope[n] = (f + t, f == "&mut ")
                    continue
                if f:  # references are read once and, if mutable, written back changed
                    local = self.fresh()
                    lines.append(f"    let mut {local} = *{n};")
                scope[local] = (t, bool(f))
            self.result = result
            lines += self.block(scope, "    ", 2)
            for n, f, t in zip(names, forms, types):
                if f == "&mut " and not (t[0] == "[" and ";" not in t):
                    lines.append(f"    *{n} = {self.expr(t, scope, 1)};")
            lines.append(f"    {self.expr(result, scope, 3)}")
            out.append(f"fn f{i}({parameters}) -> {result} {{\n" + "\n".join(lines) + "\n}")
            if not known:
                self.functions.append((f"f{i}", [f + t for f, t in zip(forms, types)], result))
        self.budget, self.result = 200, None
        main = []
        self.fuel = "&mut fuel"
        for name, parameters, result in self.functions:
            value = self.fresh()
            if self.recursive:
                main.append(f"    let mut fuel = {r.randint(1, 40)};")
            args = ", ".join(self.arguments(parameters, {}, 1))
            main.append(f"    let {value} = {name}({args});")
            main += self.show(value, result)
        # What is sure to fail is to fail when it runs.
        out.insert(0, "#![allow(arithmetic_overflow, unconditional_panic)]")
        out.append("fn main() {\n" + "\n".join(main) + "\n}")
        return "\n\n".join(out) + "\n"

    def show(self, value: str, ty: str) -> list[str]:
        if ty in self.structs:
            return [f'    println!("{{}}", {value}.{f});' for f, _ in self.structs[ty]]
        if ty in self.enums:
            lines = [f"    match {value} {{"]
            for name, parts in self.enums[ty]:
                binds = [f"x{i}" for i in range(len(parts))]
                pattern = f"{ty}::{name}" + (f"({', '.join(binds)})" if parts else "")
                text = name + " {}" * len(parts)
                lines.append(f'        {pattern} => println!("{text}"{"".join(", " + b for b in binds)}),')
            return [*lines, "    }"]
        form = "{:?}" if ty[0] in "[(" else "{}"
        return [f'    println!("{form}", {value});']


def program(seed: int, size: int = 6, ints: tuple[str, ...] = INTS, recursive: bool = False) -> str:
    """The program of a seed: always the same; ``ints`` are the integer types that it computes with."""
    return Program(seed, size, ints, recursive).make()


if __name__ == "__main__":
    import sys

    print(program(int(sys.argv[1]) if len(sys.argv) > 1 else 0), end="")
