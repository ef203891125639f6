"""Words about types in messages."""

from __future__ import annotations

from rustg.phases.types import type_name, type_shape
from rustg.registry import REGISTRY
from rustg.registry.resolve import DEF_KIND


def sort_name(names, t: int) -> str:
    """A type as in ``expected integer, found `&str```."""
    shape = type_shape(names, t)
    if isinstance(shape, str):
        return {"{integer}": "integer", "{float}": "floating-point number", "_": "inferred type"}.get(shape, f"`{shape}`")
    if shape[0] == "FN_PTR":
        return "fn pointer"
    if shape[0] == "FN_DEF":
        kind = int(names._column("def", "kind")[shape[1]])
        return {DEF_KIND["STRUCT"]: "struct constructor", DEF_KIND["VARIANT"]: "enum constructor"}.get(kind, "fn item")
    return f"`{type_name(names, t)}`"


def prefix(names, t: int) -> str:
    """What sort of type it is, as in ``expected tuple `(i32,)```."""
    shape = type_shape(names, t)
    if isinstance(shape, str):
        return "type"
    if shape[0] == "ADT":
        kinds = {DEF_KIND["STRUCT"]: "struct", DEF_KIND["UNION"]: "union"}
        return kinds.get(int(names._column("def", "kind")[shape[1]]), "enum")
    return {
        "FN_DEF": "fn item", "FN_PTR": "fn pointer", "TUPLE": "tuple" if shape[2] else "unit type", "ARRAY": "array",
        "SLICE": "slice", "PTR": "raw pointer", "PTR_MUT": "raw pointer", "REF": "reference", "REF_MUT": "mutable reference",
    }.get(shape[0], "type")


def compared(names, a: int, b: int) -> tuple[str, str]:
    """Two types that differ; what is the same in both is shown as ``_``."""
    x, y = type_shape(names, a), type_shape(names, b)
    if not isinstance(x, str) and not isinstance(y, str) and x[0] == y[0] == "TUPLE" and len(x[2]) == len(y[2]):
        pairs = []
        for one, other in zip(x[2], y[2]):
            same = type_name(names, one) == type_name(names, other)
            pairs.append(("_", "_") if same else compared(names, one, other))
        tail = "," if len(pairs) == 1 else ""
        return tuple(f"({', '.join(p[i] for p in pairs)}{tail})" for i in (0, 1))
    return type_name(names, a), type_name(names, b)


def expected_found(names, expected: int, found: int) -> str:
    """The two lines of a note: the types stand below each other."""
    heads = [f"expected {prefix(names, expected)} ", f"found {prefix(names, found)} "]
    width = max(map(len, heads))
    texts = compared(names, expected, found)
    return "\n".join(f"{head:>{width}}`{text}`" for head, text in zip(heads, texts))


def behind(names, t: int) -> str:
    """A type without the references around it."""
    shape = type_shape(names, t)
    while not isinstance(shape, str) and shape[0] in ("REF", "REF_MUT"):
        t = shape[2][0]
        shape = type_shape(names, t)
    return type_name(names, t)


def limits(names, t: int) -> tuple[int, int]:
    """Least and greatest value of an integer type."""
    data = type_shape(names, t)[1]
    bits, signed = data & 0xFF, bool(data & REGISTRY.constants["TY_SIGNED"])
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)


def sample(names, t: int) -> str:
    """A value of a type, as rustc puts it where one is missing."""
    shape = type_shape(names, t)
    if isinstance(shape, str):
        return "42"
    if shape[0] == "TUPLE":
        inner = ", ".join(sample(names, arg) for arg in shape[2])
        return f"({inner},)" if len(shape[2]) == 1 else f"({inner})"
    if shape[0] == "ARRAY":
        return f"[{sample(names, shape[2][0])}; {shape[1]}]"
    if shape[0] in ("REF", "REF_MUT"):
        inner = type_shape(names, shape[2][0])
        if not isinstance(inner, str) and inner[0] == "STR":
            return '""'
        return ("&mut " if shape[0] == "REF_MUT" else "&") + sample(names, shape[2][0])
    return {"INT": "42", "FLOAT": "3.14159", "BOOL": "false", "CHAR": "'x'", "NEVER": "loop {}"}.get(shape[0], "/* value */")


def fields_of(names, t: int) -> str:
    """Names of the fields of a type, quoted; at most five."""
    shape = type_shape(names, t)
    while not isinstance(shape, str) and shape[0] in ("REF", "REF_MUT"):
        shape = type_shape(names, shape[2][0])
    if shape[0] == "ADT":
        first, count = (int(names._column("def", c)[shape[1]]) for c in ("first_member", "n_member"))
        fields = [names._def(first + k) or str(k) for k in range(count)]
    else:
        fields = [str(k) for k in range(len(shape[2]))]
    more = f" ... and {len(fields) - 5} others" if len(fields) > 5 else ""
    return ", ".join(f"`{name}`" for name in fields[:5]) + more
