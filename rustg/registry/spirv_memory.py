"""Templates of the SPIR-V target for memory.

An address is a byte offset into the arena or, with bit 31 set, into the invocation's own stack, a variable.
Which of them an operation meets is found out from where its address comes from (``shaders/spirv/provenance.comp``):
the arena (A), the stack (L), or either (B), which is tested where the operation is executed.
"""

from __future__ import annotations

SPACES = "ALB"
_CLASS = {"I8": 8, "I16": 16, "I32": 32, "PTR": 32}
#: Words that COPY and FILL move without a loop where both ends are aligned; fewer where a space is not known.
INLINE_WORDS, INLINE_BOTH = 16, 4


def element(byte: str, to: str) -> str:
    """`to` points to the word of the arena that has a byte; to word 0, which nobody uses, outside of the arena."""
    return f"""{to}_w = ShiftRightLogical U {byte} 2; {to}_n = ArrayLength U @arena #0; {to}_i = ULessThan B {to}_w {to}_n
        {to}_s = Select U {to}_i {to}_w 0; {to} = AccessChain PSU @arena 0 {to}_s;"""


def _local(byte: str, to: str) -> str:
    """The same in the stack."""
    return f"""{to}_v = ShiftRightLogical U {byte} 2; {to}_w = BitwiseAnd U {to}_v 0x1FFFFFFF; {to}_i = ULessThan B {to}_w @stack_words
        {to}_s = Select U {to}_i {to}_w 0; {to} = AccessChain PPU @stack {to}_s;"""


def _load(space: str, byte: str, to: str) -> str:
    """`to` = the word that has a byte."""
    if space != "B":
        return (element if space == "A" else _local)(byte, f"{to}e") + f"{to} = Load U {to}e;"
    choice = f"{to}t = SLessThan B {byte} 0; {to}y = Select U {to}t 0 {byte}; {to}z = Select U {to}t {byte} 0;"
    return choice + _load("A", f"{to}y", f"{to}m") + _load("L", f"{to}z", f"{to}n") + f"{to} = Select U {to}t {to}n {to}m;"


def _either(byte: str, tag: str, arena: str, local: str) -> str:
    return f"""{tag}t = SLessThan B {byte} 0; SelectionMerge {tag}j #0; BranchConditional {tag}t {tag}y {tag}z
        {tag}y:; {local} Branch {tag}j; {tag}z:; {arena} Branch {tag}j; {tag}j:;"""


def _store(space: str, byte: str, value: str, tag: str) -> str:
    """The word that has a byte = `value`."""
    arena = element(byte, f"{tag}e") + f"Store {tag}e {value};"
    local = _local(byte, f"{tag}l") + f"Store {tag}l {value};"
    return {"A": arena, "L": local}.get(space) or _either(byte, tag, arena, local)


def _store_part(space: str, byte: str, value: str, mask: int, tag: str) -> str:
    """The 8 or 16 bits at a byte = `value`; in the arena, neighbours may be written by other invocations."""
    lane = f"""{tag}k = BitwiseAnd U {byte} 3; {tag}s = ShiftLeftLogical U {tag}k 3; {tag}m = ShiftLeftLogical U {mask} {tag}s; {tag}n = Not U {tag}m
        {tag}v = ShiftLeftLogical U {value} {tag}s;"""
    arena = element(byte, f"{tag}e") + f"{tag}o = AtomicAnd U {tag}e 1 0 {tag}n; {tag}q = AtomicOr U {tag}e 1 0 {tag}v;"
    local = _local(byte, f"{tag}l") + f"""{tag}w = Load U {tag}l; {tag}g = BitwiseAnd U {tag}w {tag}n; {tag}h = BitwiseOr U {tag}g {tag}v
        Store {tag}l {tag}h;"""
    return lane + ({"A": arena, "L": local}.get(space) or _either(byte, tag, arena, local))


def _load_type(type_: str, space: str) -> str:
    """Loads from the address `p` into column d."""
    second = "p2 = IAdd U p 4;"
    if type_ == "F32":
        return _load(space, "p", "w") + "r = Bitcast F w; df <- r"
    if type_ == "I64":
        return _load(space, "p", "w") + second + _load(space, "p2", "h") + "d <- w; d1 <- h"
    if type_ == "F64":
        return _load(space, "p", "w") + second + _load(space, "p2", "h") + "v = CompositeConstruct V2 w h; r = Bitcast D v; dd <- r"
    bits = _CLASS[type_]
    if bits == 32:
        return _load(space, "p", "w") + "d <- w"
    return f"""{_load(space, "p", "w")} k = BitwiseAnd U p 3; s = ShiftLeftLogical U k 3; h = ShiftRightLogical U w s
        r = BitwiseAnd U h {(1 << bits) - 1}; d <- r"""


def _store_type(type_: str, space: str) -> str:
    """Stores column b at the address `p`."""
    second = "p2 = IAdd U p 4;"
    if type_ == "F32":
        return "u = Bitcast U bf;" + _store(space, "p", "u", "g")
    if type_ == "I64":
        return _store(space, "p", "b", "g") + second + _store(space, "p2", "b1", "h")
    if type_ == "F64":
        return """u = Bitcast V2 bd; lo = CompositeExtract U u #0; hi = CompositeExtract U u #1;""" + (
            _store(space, "p", "lo", "g") + second + _store(space, "p2", "hi", "h"))
    bits = _CLASS[type_]
    return _store(space, "p", "b", "g") if bits == 32 else _store_part(space, "p", "b", (1 << bits) - 1, "g")


#: Where a slot is: in the stack, or (variant 2: the stack is too large for a variable) in the arena from @sp on.
_SLOT = {1: ("ALIAS p =slot_at;", "L"), 2: ("s_ = Load U @sp; p = IAdd U s_ =slot_at;", "A")}


def memory() -> dict[tuple[str, str, int], str]:
    """Text by (operation, type, variant)."""
    result = {}
    for type_ in (*_CLASS, "I64", "F32", "F64"):
        for number, space in enumerate(SPACES):
            result["LOAD", type_, number] = "p = IAdd U a =c;" + _load_type(type_, space)
            result["STORE", type_, number] = "p = IAdd U a =c;" + _store_type(type_, space)
        for variant, (address, space) in _SLOT.items():
            result["SLOT_LOAD", type_, variant] = address + _load_type(type_, space)
            result["SLOT_STORE", type_, variant] = address + _store_type(type_, space)
    for variant, (address, _) in _SLOT.items():
        result["SLOT_ADDR", "PTR", variant] = address + "d <- p"
    call = "@rt0 <- a; @rt1 <- b; @rt2 <- {}; k = FunctionCall VOID @rt_{}"
    for x, to in enumerate(SPACES):
        fill = "fill" if to == "A" else "fill_any"
        result["FILL", "VOID", x * (INLINE_WORDS + 1)] = call.format("=c", fill)
        result["FILL_N", "VOID", x] = call.format("c", fill)
        for words in range(1, (INLINE_BOTH if to == "B" else INLINE_WORDS) + 1):
            result["FILL", "VOID", x * (INLINE_WORDS + 1) + words] = "v = IMul U b 0x1010101;" + "".join(
                f"q{i} = IAdd U a {4 * i};" + _store(to, f"q{i}", "v", f"g{i}_") for i in range(words))
        for y, source in enumerate(SPACES):
            variant = (3 * x + y) * (INLINE_WORDS + 1)
            copy = "copy" if to + source == "AA" else "copy_any"
            result["COPY", "VOID", variant] = call.format("=c", copy)
            result["COPY_N", "VOID", 3 * x + y] = call.format("c", copy)
            for words in range(1, (INLINE_BOTH if "B" in to + source else INLINE_WORDS) + 1):
                loads = "".join(f"p{i} = IAdd U b {4 * i};" + _load(source, f"p{i}", f"v{i}_") for i in range(words))
                stores = "".join(f"q{i} = IAdd U a {4 * i};" + _store(to, f"q{i}", f"v{i}_", f"g{i}_") for i in range(words))
                result["COPY", "VOID", variant + words] = loads + stores
    return result


def _copy(name: str, space: str) -> str:
    """rt2 bytes to rt0 from rt1, regions may overlap; words where all of it is aligned."""
    return f"""@{name} = Function VOID #0 FN; entry:; vi = Variable PU #7; to = Load U @rt0; from = Load U @rt1; n = Load U @rt2
        o1_ = BitwiseOr U to from; o2_ = BitwiseOr U o1_ n; o3_ = BitwiseAnd U o2_ 3; al = IEqual B o3_ 0; step = Select U al 4 1
        back = ULessThan B from to; vi <- 0; Branch head
        head:; LoopMerge out next #0; Branch test
        test:; i = Load U vi; more = ULessThan B i n; BranchConditional more body out
        body:; t1 = ISub U n step; t2 = ISub U t1 i; at = Select U back t2 i; p = IAdd U from at; q = IAdd U to at;
        {_load(space, "p", "w")} SelectionMerge join #0; BranchConditional al yes no
        yes:; {_store(space, "q", "w", "g")} Branch join
        no:; lk = BitwiseAnd U p 3; lh = ShiftLeftLogical U lk 3; lv = ShiftRightLogical U w lh; v = BitwiseAnd U lv 255
        {_store_part(space, "q", "v", 255, "h")} Branch join; join:; Branch next
        next:; j = IAdd U i step; vi <- j; Branch head
        out:; Return; FunctionEnd"""


def _fill(name: str, space: str) -> str:
    """rt2 bytes at rt0 become rt1."""
    return f"""@{name} = Function VOID #0 FN; entry:; vi = Variable PU #7; to = Load U @rt0; v = Load U @rt1; n = Load U @rt2
        x = IMul U v 0x1010101; o1_ = BitwiseOr U to n; o3_ = BitwiseAnd U o1_ 3; al = IEqual B o3_ 0; step = Select U al 4 1; vi <- 0; Branch head
        head:; LoopMerge out next #0; Branch test
        test:; i = Load U vi; more = ULessThan B i n; BranchConditional more body out
        body:; q = IAdd U to i; SelectionMerge join #0; BranchConditional al yes no
        yes:; {_store(space, "q", "x", "g")} Branch join
        no:; {_store_part(space, "q", "v", 255, "h")} Branch join; join:; Branch next
        next:; j = IAdd U i step; vi <- j; Branch head
        out:; Return; FunctionEnd"""


RUNTIME_MEMORY = {
    "rt_copy": _copy("rt_copy", "A"), "rt_copy_any": _copy("rt_copy_any", "B"), "rt_fill": _fill("rt_fill", "A"),
    "rt_fill_any": _fill("rt_fill_any", "B"),
}
