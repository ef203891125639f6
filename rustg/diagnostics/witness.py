"""Text of the values that a match does not cover, from rows of `witness`, as rustc words them."""

from __future__ import annotations

from rustg.registry.check import WITNESS_KIND
from rustg.registry.resolve import DEF_FLAG, DEF_KIND
from rustg.registry.types import TY_KIND

NONE = 0xFFFFFFFF
SHOWN = 3


class Witnesses:
    """Reads tables through ``names`` (see ``names.Names``)."""

    def __init__(self, names):
        self.names = names

    def column(self, table: str, column: str, row: int) -> int:
        return int(self.names._column(table, column)[row])

    def arg(self, ty: int, index: int) -> int:
        """Argument ``index`` of type ``ty``."""
        return self.column("ty_arg", "ty", self.column("ty", "arg", ty) + index)

    def kind(self, ty: int) -> str:
        return TY_KIND.names()[self.column("ty", "kind", ty)]

    def texts(self, node: int) -> tuple[list[str], int]:
        """The first patterns that ``node`` does not cover, and how many there are."""
        rows = [int(r) for r in (self.names._column("witness", "node") == node).nonzero()[0]]
        total = self.column("witness", "value", rows.pop())
        root = self.root_type(node)
        result: list[str] = []
        for number in range(min(total, SHOWN)):
            group = [r for r in rows if self.column("witness", "number", r) == number]
            decisions = {
                (self.column("witness", "parent", r), self.column("witness", "field", r)): (index, r)
                for index, r in enumerate(group)
            }
            if not decisions:
                whole = self.whole(root)
                total += len(whole) - 1
                result += whole
            else:
                result.append(self.pattern(decisions, NONE, 0, root))
        return result[:SHOWN], total

    def root_type(self, node: int) -> int:
        """Type of what is matched."""
        from rustg.registry.nodes import KIND, ROLE

        adjusted = lambda n: next(  # noqa: E731
            t for t in (self.column("node_ty", "adj_ty", n), self.column("node_ty", "ty", n)) if t != NONE
        )
        if self.column("node", "kind", node) != KIND["EXPR_MATCH"]:
            return self.column("node_ty", "ty", node)
        child, first = node - 1, node - self.column("node", "size", node)
        while child > first and self.column("node", "role", child) != ROLE["SCRUTINEE"]:
            child -= self.column("node", "size", child)
        return adjusted(child)

    def whole(self, ty: int) -> list[str]:
        """All values of a type about which nothing is known."""
        prefix = ""
        while self.kind(ty) in ("REF", "REF_MUT"):
            prefix, ty = prefix + "&", self.arg(ty, 0)
        kind = self.kind(ty)
        if kind == "ADT":
            d = self.column("ty", "data", ty)
            if self.column("def", "kind", d) == DEF_KIND["ENUM"]:
                first, count = self.column("def", "first_member", d), self.column("def", "n_member", d)
                return [prefix + self.composed(first + v, {}, None, self.name(first + v)) for v in range(count)] or ["_"]
        if kind == "INT":
            data = self.column("ty", "data", ty)
            if data & 0x200:
                return [f"{prefix}{self.names._ty(ty)}::MIN..={self.names._ty(ty)}::MAX" if data & 0x100 else f"{prefix}0_usize.."]
            bits = data & 0xFF
            low = (1 << 63) - (1 << bits - 1) if data & 0x100 else 0
            return [prefix + self.integers(ty, low, low + (1 << bits) - 1)]
        if kind == "BOOL":
            return [f"{prefix}false", f"{prefix}true"]
        return ["_"]

    def name(self, d: int) -> str:
        """Path of a struct or variant, as it is written in a pattern."""
        own = self.names._def(d)
        if self.column("def", "kind", d) != DEF_KIND["VARIANT"]:
            return own
        return f"{self.names._def(self.column('def', 'parent', d))}::{own}"

    def composed(self, d: int, decisions: dict, index: int | None, name: str) -> str:
        """A struct or variant with the patterns of its fields."""
        first, count = self.column("def", "first_member", d), self.column("def", "n_member", d)
        flags = self.column("def", "flags", d)
        parts = [
            self.pattern(decisions, index, k, self.column("def_ty", "ty", first + k)) if index is not None else "_"
            for k in range(count)
        ]
        if flags & DEF_FLAG["TUPLE"]:
            return f"{name}({', '.join(parts)})"
        if not flags & DEF_FLAG["RECORD"]:
            return name
        named = [f"{self.names._def(first + k)}: {part}" for k, part in enumerate(parts) if part != "_"]
        if len(named) < count:
            named.append("..")
        return f"{name} {{ {', '.join(named)} }}" if named else f"{name} {{}}"

    def pattern(self, decisions: dict, parent: int, field: int, ty: int) -> str:
        """The part ``field`` of a decision, of type ``ty``."""
        found = decisions.get((parent, field))
        if found is None:
            return "_"
        index, row = found
        prefix = ""
        while self.kind(ty) in ("REF", "REF_MUT"):
            prefix, ty = prefix + "&", self.arg(ty, 0)
        kind = WITNESS_KIND.names()[self.column("witness", "kind", row)]
        value = self.column("witness", "value", row)
        if kind == "OTHER":
            return prefix + "_"
        if kind == "VARIANT":
            d = self.column("def", "first_member", self.column("ty", "data", ty)) + value
            return prefix + self.composed(d, decisions, index, self.name(d))
        if kind == "INT":
            low, high = (
                self.column("witness", name, row) | self.column("witness", f"{name}_hi", row) << 32 for name in ("lo", "hi")
            )
            return prefix + self.integers(ty, low, high)
        if kind in ("LENGTH", "OPEN_LENGTH"):
            parts = [self.pattern(decisions, index, k, self.arg(ty, 0)) for k in range(value)]
            return f"{prefix}[{', '.join(parts + ['..'] * (kind == 'OPEN_LENGTH'))}]"
        if self.kind(ty) == "ADT":
            d = self.column("ty", "data", ty)
            return prefix + self.composed(d, decisions, index, self.name(d))
        if self.kind(ty) == "ARRAY":
            count = self.column("ty", "data", ty)
            return f"{prefix}[{', '.join(self.pattern(decisions, index, k, self.arg(ty, 0)) for k in range(count))}]"
        count = self.column("ty", "n", ty)
        parts = [self.pattern(decisions, index, k, self.arg(ty, k)) for k in range(count)]
        return f"{prefix}({', '.join(parts)}{',' if count == 1 else ''})"

    def integers(self, ty: int, low: int, high: int) -> str:
        """An interval of a type of integers, booleans or characters."""
        kind = self.kind(ty)
        if kind == "BOOL":
            return "false" if high == 0 else "true"
        if kind == "CHAR":
            return _char(low) if low == high else f"{_char(low)}..={_char(high)}"
        data = self.column("ty", "data", ty)
        bits, signed = data & 0xFF, bool(data & 0x100)
        name = self.names._ty(ty)
        least = -(1 << bits - 1) if signed else 0
        most = (1 << bits - signed) - 1
        if signed:
            low, high = low - (1 << 63), high - (1 << 63)

        def text(value: int) -> str:
            if value == most:
                return f"{name}::MAX"
            return f"{name}::MIN" if signed and value == least else f"{value}_{name}"

        if low == high:
            return text(low)
        if data & 0x200 and high == most:
            return f"{text(low)}.."
        return f"{text(low)}..={text(high)}"


def _char(code: int) -> str:
    special = {0: "\\0", 9: "\\t", 10: "\\n", 13: "\\r", 39: "\\'", 92: "\\\\"}
    if code in special:
        return f"'{special[code]}'"
    text = chr(code)
    return f"'{text}'" if not 0xD800 <= code < 0xE000 and text.isprintable() else f"'\\u{{{code:x}}}'"


def witness_text(names, node: int) -> str:
    """The list of a message: ``\\`A\\`, \\`B\\` and 2 more``."""
    shown, total = Witnesses(names).texts(node)
    quoted = [f"`{text}`" for text in shown]
    if total > len(quoted):
        return f"{', '.join(quoted)} and {total - len(quoted)} more"
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def witness_label(names, node: int) -> str:
    """The same for a label: with "pattern" or "patterns" before it."""
    text = witness_text(names, node)
    return f"pattern{'s' if text.count('`') > 2 else ''} {text}"


def witness_arm(names, node: int) -> str:
    """The pattern of an arm for what is not covered; ``_`` for more than three."""
    shown, total = Witnesses(names).texts(node)
    return " | ".join(shown) if total <= SHOWN else "_"
