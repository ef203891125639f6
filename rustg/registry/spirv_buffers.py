"""Templates of the SPIR-V target for memory in rust-gpu's own interface.

Each buffer of the host is a variable of its own, so an access is to one that is known: a storage buffer (S), a uniform buffer (U), push
constants (P), the workgroup's memory (W), the stack (L) or static data (D, an array of class Private with its contents).
A pointer is still a word: a byte offset, from BASE on in buffers (so none is 0), as everywhere else in W, L and D.  The words
x0 and x2 of a row are the variable that column a points into and its size in words, x1 and x3 those of column b.
"""

from __future__ import annotations

from functools import partial

from .lir import ATOMIC
from .spirv_memory import CONSTANT, _load_type, _local, _store_type, alive, group, if_alive, part

PLACES = "DLWSUP"
BASE = 16
#: Words that COPY and FILL move without a loop where all is aligned.
BUFFER_INLINE = 8
#: First variant of LOAD and STORE, of COPY and of FILL: those before are of the flat memory.
FIRST, FIRST_COPY, FIRST_FILL = 8, 512, 128
#: Variants of COPY and FILL after those of few words: words in a loop, bytes in a loop.
LOOP, BYTES = BUFFER_INLINE + 1, BUFFER_INLINE + 2
KINDS = BUFFER_INLINE + 3

_TYPES = ("I8", "I16", "I32", "PTR", "I64", "F32", "F64")
_ATOMICS = {
    "ADD": "IAdd", "SUB": "ISub", "AND": "And", "OR": "Or", "XOR": "Xor", "MIN_S": "SMin", "MIN_U": "UMin", "MAX_S": "SMax",
    "MAX_U": "UMax", "EXCHANGE": "Exchange",
}


def _element(place: str, byte: str, to: str, other: bool = False) -> str:
    """`to` points to the word that has a byte, or to one that exists; ``other``: column b's variable."""
    variable, size = ("x1", "x3") if other else ("x0", "x2")
    if place == "L":
        return _local(byte, to)
    if place == "W":
        return group(byte, to)
    text = f"{to}_b = ShiftRightLogical U {byte} 2;"
    if place == "D":
        return text + f"{to}_i = ULessThan B {to}_b @data_words; {to}_s = Select U {to}_i {to}_b 0; {to} = AccessChain PPU @data {to}_s;"
    text += f"{to}_w = ISub U {to}_b {BASE // 4};"
    if place == "S":
        return text + f"""{to}_n = ArrayLength U {variable} #0; {to}_i = ULessThan B {to}_w {to}_n; {to}_s = Select U {to}_i {to}_w 0
            {to} = AccessChain PSU {variable} 0 {to}_s;"""
    text += f"{to}_i = ULessThan B {to}_w ={size}; {to}_s = Select U {to}_i {to}_w 0;"
    if place == "P":
        return text + f"{to} = AccessChain PCU {variable} 0 {to}_s;"
    return text + f"{to}_v = ShiftRightLogical U {to}_s 2; {to}_c = BitwiseAnd U {to}_s 3; {to} = AccessChain PUU {variable} 0 {to}_v {to}_c;"


def _load(place: str, byte: str, to: str, other: bool = False) -> str:
    return _element(place, byte, f"{to}e", other) + f"{to} = Load U {to}e;"


def _store(place: str, byte: str, value: str, tag: str) -> str:
    store = f"Store {tag}e {value};"
    return _element(place, byte, f"{tag}e") + (store if place == "L" else if_alive(tag, store))


def _store_part(place: str, byte: str, value: str, mask: int, tag: str, constant: bool = False) -> str:
    """The 8 or 16 bits at a byte = `value`; but in the stack, neighbours may be written by other invocations."""
    text = f"""{tag}k = BitwiseAnd U {byte} 3; {tag}s = ShiftLeftLogical U {tag}k 3; {tag}m = ShiftLeftLogical U {mask} {tag}s; {tag}n = Not U {tag}m
        {tag}v = ShiftLeftLogical U {value} {tag}s;""" + _element(place, byte, f"{tag}e")
    if place == "L":
        return text + f"{tag}w = Load U {tag}e; {tag}g = BitwiseAnd U {tag}w {tag}n; {tag}h = BitwiseOr U {tag}g {tag}v; Store {tag}e {tag}h;"
    return text + if_alive(tag, part(f"{tag}e", f"{tag}m", f"{tag}v", constant))


def _looped(count: str, step: int, body: str, back: bool = False) -> str:
    """A loop over `count` bytes; `i` is the offset of the body. ``back``: from the end where the target is behind the source."""
    turn = f"lt = ISub U {count} {step}; lu = ISub U lt lj; lb = ULessThan B b a; i = Select U lb lu lj;" if back else "ALIAS i lj;"
    return f"""@rt3 <- 0; {alive("la")} Branch lh; lh:; LoopMerge lo ln #0; Branch lc
        lc:; lj = Load U @rt3; li = ULessThan B lj {count}; lm = LogicalAnd B li la; BranchConditional lm ly lo
        ly:; {turn} {body} Branch ln
        ln:; lk = IAdd U lj {step}; @rt3 <- lk; Branch lh; lo:;"""


def _copy(to: str, source: str, count: str, words: bool, back: bool = False) -> str:
    move = "p = IAdd U b i; q = IAdd U a i;" + _load(source, "p", "w", other=True)
    if words:
        return _looped(count, 4, move + _store(to, "q", "w", "g"))
    move += "lx = BitwiseAnd U p 3; ls = ShiftLeftLogical U lx 3; lv = ShiftRightLogical U w ls; v = BitwiseAnd U lv 255;"
    return _looped(count, 1, move + _store_part(to, "q", "v", 255, "g"), back)


def _fill(to: str, count: str, words: bool) -> str:
    if words:
        return "v = IMul U b 0x1010101;" + _looped(count, 4, "q = IAdd U a i;" + _store(to, "q", "v", "g"))
    return _looped(count, 1, "q = IAdd U a i;" + _store_part(to, "q", "b", 255, "g"))


def buffers() -> dict[tuple[str, str, int], str]:
    """Text by (operation, type, variant)."""
    result: dict[tuple[str, str, int], str] = {}
    for number, place in enumerate(PLACES):
        for type_ in _TYPES:
            result["LOAD", type_, FIRST + number] = "p = IAdd U a =c;" + _load_type(type_, place, _load)
            if place in "LWS":
                if type_ in ("I8", "I16"):
                    result["STORE", type_, FIRST + CONSTANT + number] = "p = IAdd U a =c;" + _store_type(
                        type_, place, _store, partial(_store_part, constant=True))
                result["STORE", type_, FIRST + number] = "p = IAdd U a =c;" + _store_type(type_, place, _store, _store_part)
        # Only what prints writes there: nobody reads it.
        for type_ in _TYPES if place == "D" else ():
            result["STORE", type_, FIRST + number] = result["STORE", type_, FIRST + CONSTANT + number] = ""
        if place not in "LWS":
            continue
        base = FIRST_FILL + number * KINDS
        for words in range(1, BUFFER_INLINE + 1):
            result["FILL", "VOID", base + words] = "v = IMul U b 0x1010101;" + "".join(
                f"q{i} = IAdd U a {4 * i};" + _store(place, f"q{i}", "v", f"g{i}_") for i in range(words))
        result["FILL", "VOID", base + LOOP] = _fill(place, "=c", True)
        result["FILL", "VOID", base + BYTES] = _fill(place, "=c", False)
        result["FILL_N", "VOID", FIRST + number] = _fill(place, "c", False)
        for second, source in enumerate(PLACES):
            base = FIRST_COPY + (number * len(PLACES) + second) * KINDS
            for words in range(1, BUFFER_INLINE + 1):
                loads = "".join(f"p{i} = IAdd U b {4 * i};" + _load(source, f"p{i}", f"v{i}_", other=True) for i in range(words))
                stores = "".join(f"q{i} = IAdd U a {4 * i};" + _store(place, f"q{i}", f"v{i}_", f"g{i}_") for i in range(words))
                result["COPY", "VOID", base + words] = loads + stores
            result["COPY", "VOID", base + LOOP] = _copy(place, source, "=c", True)
            result["COPY", "VOID", base + BYTES] = _copy(place, source, "=c", False)
            result["COPY_N", "VOID", FIRST_COPY + number * len(PLACES) + second] = _copy(place, source, "c", False, back=True)
    for name, op in _ATOMICS.items():
        result["ATOMIC", "I32", 32 + ATOMIC[name]] = _element("S", "a", "e") + if_alive("t", f"r = Atomic{op} U e 1 0 b; d <- r;")
    result["ATOMIC_CAS", "I32", 2] = _element("S", "a", "e") + if_alive("t", "r = AtomicCompareExchange U e 1 0 0 c b; d <- r;")
    # There is no io buffer: nobody hears of panics and what is printed.
    result["IO_LOAD", "I32", 1] = "d <- 0"
    result["IO_STORE", "I32", 1] = ""
    result["IO_ADD", "I32", 1] = "d <- 0xFFFFFFFF"
    result["IO_CAS", "I32", 1] = "d <- 1"
    return result
