"""Messages of panics that the device records as numbers: those of rustc's checks."""

#: First word of the panic record: a message in memory, a check that failed, a message in the ring.
TEXT, CHECK, PIECES = 1, 2, 3
_ARITHMETIC = (
    "add with overflow", "subtract with overflow", "multiply with overflow", "divide with overflow",
    "calculate the remainder with overflow", "negate with overflow", "shift left with overflow", "shift right with overflow",
    "divide by zero", "calculate the remainder with a divisor of zero",
)
BOUNDS = len(_ARITHMETIC)


def message(kind: int, a: int, b: int, c: int) -> str:
    """The text of a check of that kind (`KSITE_*` of the registry, below them arithmetic) that failed with these numbers."""
    if kind < BOUNDS:
        return f"attempt to {_ARITHMETIC[kind]}"
    if kind == BOUNDS:
        return f"index out of bounds: the len is {b} but the index is {a}"
    if a > c:
        return f"range start index {a} out of range for slice of length {c}"
    if b > c:
        return f"range end index {b} out of range for slice of length {c}"
    return f"slice index starts at {a} but ends at {b}"
