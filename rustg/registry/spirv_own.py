"""Templates of the SPIR-V target for arrays that are variables of their own, in place of a part of the stack or of the arena.

**Slots (V).** A slot whose address is known wherever it is used (`shaders/own`) is an array of class Private, so drivers see which accesses can
meet and which cannot. An address is a byte offset as everywhere; the template subtracts that of the slot.

**Tables (T).** Constant data that a load is known to read is also an array with its contents, which drivers for GPUs turn into constants. With
``KSHAPE_TABLES`` in the specialization constant it is read from there, else from the arena (drivers for CPUs are slow at arrays).

The words x0 and x1 of a row are the first ids of the variables that columns a and b point into: size in words, array, pointer, variable,
address of the first byte.
"""

from __future__ import annotations

from functools import partial

from .kernel import KSHAPE_TABLES
from .spirv_memory import CONSTANT, _load_type, _local, _store_type, alive, element, group, if_alive

PLACES = "ALWV"
#: Variants of LOAD and STORE after those of the flat memory: slots, tables.
SLOT, TABLE = 5, 6
#: Variant of SLOT_LOAD and SLOT_STORE.
DIRECT = 3
#: First variants of COPY and FILL; words that are moved without a loop, where workgroup memory is involved and elsewhere; variants of a pair.
OWN_COPY, OWN_FILL = 1024, 256
OWN_INLINE_W, OWN_INLINE = 4, 16
OWN_KINDS = OWN_INLINE + 2
#: Ids and words of a variable's declaration; largest table, in bytes.
OWN_IDS, OWN_WORDS, TABLE_BYTES = 5, 20, 2048

_TYPES = ("I8", "I16", "I32", "PTR", "I64", "F32", "F64")


def _own(byte: str, to: str, x: str = "x0") -> str:
    """`to` points to the word of the variable that has a byte, or to its last."""
    return f"""{to}_v = ISub U {byte} {x}+4; {to}_w = ShiftRightLogical U {to}_v 2; {to}_l = ISub U {x} 1
        {to}_s = ExtInst U @glsl #38 {to}_w {to}_l; {to} = AccessChain PPU {x}+3 {to}_s;"""


def _load(place: str, byte: str, to: str, x: str = "x0") -> str:
    """`to` = the word that has a byte."""
    if place == "T":
        return _load("A", byte, f"{to}a") + _load("V", byte, f"{to}t") + (
            f"{to}f = BitwiseAnd U @shape {KSHAPE_TABLES}; {to}g = INotEqual B {to}f 0; {to} = Select U {to}g {to}t {to}a;")
    at = _own(byte, f"{to}e", x) if place == "V" else {"A": element, "L": _local, "W": group}[place](byte, f"{to}e")
    return at + f"{to} = Load U {to}e;"


def _store(place: str, byte: str, value: str, tag: str) -> str:
    """The word that has a byte = `value`."""
    if place == "A":
        return element(byte, f"{tag}e", True) + f"Store {tag}e {value};"
    if place == "W":
        return group(byte, f"{tag}e") + if_alive(tag, f"Store {tag}e {value};")
    return (_own if place == "V" else _local)(byte, f"{tag}e") + f"Store {tag}e {value};"


def _store_part(place: str, byte: str, value: str, mask: int, tag: str) -> str:
    """The 8 or 16 bits at a byte of a slot = `value`."""
    return f"""{tag}k = BitwiseAnd U {byte} 3; {tag}s = ShiftLeftLogical U {tag}k 3; {tag}m = ShiftLeftLogical U {mask} {tag}s; {tag}n = Not U {tag}m
        {tag}v = ShiftLeftLogical U {value} {tag}s; {_own(byte, f"{tag}e")}
        {tag}w = Load U {tag}e; {tag}g = BitwiseAnd U {tag}w {tag}n; {tag}h = BitwiseOr U {tag}g {tag}v; Store {tag}e {tag}h;"""


def _looped(body: str) -> str:
    """A loop over the words of =c bytes; `i` is the offset of the body. None where the invocation has panicked."""
    return f"""@rt3 <- 0; {alive("la")} Branch lh; lh:; LoopMerge lo ln #0; Branch lc
        lc:; i = Load U @rt3; li = ULessThan B i =c; lm = LogicalAnd B li la; BranchConditional lm ly lo
        ly:; {body} Branch ln; ln:; lk = IAdd U i 4; @rt3 <- lk; Branch lh; lo:;"""


def own() -> dict[tuple[str, str, int], str]:
    """Text by (operation, type, variant)."""
    result: dict[tuple[str, str, int], str] = {}
    for type_ in _TYPES:
        result["LOAD", type_, SLOT] = "p = IAdd U a =c;" + _load_type(type_, "V", _load)
        result["LOAD", type_, TABLE] = "p = IAdd U a =c;" + _load_type(type_, "T", _load)
        result["STORE", type_, SLOT] = "p = IAdd U a =c;" + _store_type(type_, "V", _store, _store_part)
        result["SLOT_LOAD", type_, DIRECT] = "ALIAS p =slot_at;" + _load_type(type_, "V", _load)
        result["SLOT_STORE", type_, DIRECT] = "ALIAS p =slot_at;" + _store_type(type_, "V", _store, _store_part)
        if type_ in ("I8", "I16"):
            result["STORE", type_, CONSTANT + SLOT] = result["STORE", type_, SLOT]
    value = "v = IMul U b 0x1010101;"
    for words in range(OWN_INLINE + 1):
        result["FILL", "VOID", OWN_FILL + words] = (value if words else "") + "".join(
            f"q{k} = IAdd U a {4 * k};" + _store("V", f"q{k}", "v", f"g{k}_") for k in range(words))
    result["FILL", "VOID", OWN_FILL + OWN_INLINE + 1] = value + _looped("q = IAdd U a i;" + _store("V", "q", "v", "g"))
    load = partial(_load, x="x1")
    for x, to in enumerate(PLACES):
        for y, source in enumerate(PLACES):
            if "V" not in (to, source):
                continue
            base = OWN_COPY + (len(PLACES) * x + y) * OWN_KINDS
            for words in range((OWN_INLINE_W if "W" in (to, source) else OWN_INLINE) + 1):
                loads = "".join(f"p{k} = IAdd U b {4 * k};" + load(source, f"p{k}", f"v{k}_") for k in range(words))
                stores = "".join(f"q{k} = IAdd U a {4 * k};" + _store(to, f"q{k}", f"v{k}_", f"g{k}_") for k in range(words))
                result["COPY", "VOID", base + words] = loads + stores
            move = "p = IAdd U b i; q = IAdd U a i;" + load(source, "p", "w") + _store(to, "q", "w", "g")
            result["COPY", "VOID", base + OWN_INLINE + 1] = _looped(move)
    return result
