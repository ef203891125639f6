"""Templates of the SPIR-V target for memory.

An address is a byte offset into the arena or, with bit 31 set, into the invocation's own stack, a variable, or, with
bit 30 set, into the memory of the workgroup.  Which of them an operation meets is found out from where its address
comes from (``shaders/structure/provenance.comp``): the arena (A), the stack (L), the workgroup's memory (W), arena or
stack (B), any (N).  The last two are tested where the operation is executed.
"""

from __future__ import annotations

from functools import partial

SPACES = "ALWBN"
_CLASS = {"I8": 8, "I16": 16, "I32": 32, "PTR": 32}
#: Words that COPY and FILL move without a loop where both ends are aligned, by the last space in SPACES of the two.
INLINE_WORDS = 16
VARIANTS = INLINE_WORDS + 2
INLINE = {"A": 16, "L": 16, "W": 4, "B": 4, "N": 0}
#: First variant of STORE for constants of 8 and 16 bits; most bytes, and first variant, of COPY of few bytes that need not be aligned.
CONSTANT = 16
FEW, FIRST_FEW = 4, len(SPACES) * len(SPACES) * VARIANTS


def alive(to: str) -> str:
    """`to` = whether the invocation has not panicked: one that has goes on, but nothing that it does may be seen."""
    return f"{to}_x = Load U @trapped; {to} = IEqual B {to}_x 0;"


def if_alive(tag: str, text: str) -> str:
    """The text, for invocations that have not panicked."""
    return f"{alive(f'{tag}a')} SelectionMerge {tag}d #0; BranchConditional {tag}a {tag}c {tag}d; {tag}c:; {text} Branch {tag}d; {tag}d:;"


def element(byte: str, to: str, write: bool = False) -> str:
    """`to` points to the word of the arena that has a byte; to word 0, which nobody uses, outside of the arena, and for what panicked invocations write."""
    inside = f"{to}_w = ShiftRightLogical U {byte} 2; {to}_n = ArrayLength U @arena #0; {to}_i = ULessThan B {to}_w {to}_n;"
    if write:
        inside += alive(f"{to}_a") + f"{to}_o = LogicalAnd B {to}_i {to}_a;"
    return inside + f"{to}_s = Select U {to}_{'o' if write else 'i'} {to}_w 0; {to} = AccessChain PSU @arena 0 {to}_s;"


def _local(byte: str, to: str) -> str:
    """The same in the stack; outside of it, its last word."""
    return f"""{to}_v = ISub U {byte} 0x80000000; {to}_w = ShiftRightLogical U {to}_v 2; {to}_l = ISub U @stack_words 1
        {to}_s = ExtInst U @glsl #38 {to}_w {to}_l; {to} = AccessChain PPU @stack {to}_s;"""


def group(byte: str, to: str) -> str:
    """The same in the workgroup's memory."""
    return f"""{to}_v = ISub U {byte} 0x40000000; {to}_w = ShiftRightLogical U {to}_v 2; {to}_l = ISub U @group_words 1
        {to}_s = ExtInst U @glsl #38 {to}_w {to}_l; {to} = AccessChain PWU @group_memory {to}_s;"""


def _load(space: str, byte: str, to: str) -> str:
    """`to` = the word that has a byte."""
    if space in "ALW":
        return {"A": element, "L": _local, "W": group}[space](byte, f"{to}e") + f"{to} = Load U {to}e;"
    if space == "N":
        choice = f"""{to}g = BitwiseAnd U {byte} 0x40000000; {to}h = INotEqual B {to}g 0; {to}i = Select U {to}h 0 {byte}; {to}k = Select U {to}h {byte} 0;"""
        return choice + _load("B", f"{to}i", f"{to}p") + _load("W", f"{to}k", f"{to}q") + f"{to} = Select U {to}h {to}q {to}p;"
    choice = f"{to}t = SLessThan B {byte} 0; {to}y = Select U {to}t 0 {byte}; {to}z = Select U {to}t {byte} 0;"
    return choice + _load("A", f"{to}y", f"{to}m") + _load("L", f"{to}z", f"{to}n") + f"{to} = Select U {to}t {to}n {to}m;"


def _branch(test: str, tag: str, yes: str, no: str) -> str:
    return f"""{test} SelectionMerge {tag}j #0; BranchConditional {tag}t {tag}y {tag}z
        {tag}y:; {yes} Branch {tag}j; {tag}z:; {no} Branch {tag}j; {tag}j:;"""


def _by_space(space: str, byte: str, tag: str, texts: dict[str, str]) -> str:
    """The text of a space, or tests for one of several."""
    if space in "ALW":
        return texts[space]
    either = _branch(f"{tag}t = SLessThan B {byte} 0;", tag, texts["L"], texts["A"])
    if space == "B":
        return either
    return _branch(f"{tag}Gb = BitwiseAnd U {byte} 0x40000000; {tag}Gt = INotEqual B {tag}Gb 0;", f"{tag}G", texts["W"], either)


def _store(space: str, byte: str, value: str, tag: str) -> str:
    """The word that has a byte = `value`."""
    return _by_space(space, byte, tag, {
        "A": element(byte, f"{tag}e", True) + f"Store {tag}e {value};", "L": _local(byte, f"{tag}l") + f"Store {tag}l {value};",
        "W": group(byte, f"{tag}u") + if_alive(f"{tag}u", f"Store {tag}u {value};"),
    })


def part(e: str, mask: str, value: str, constant: bool = False) -> str:
    """The bits `mask` of the word `e` become those of `value`, which has no others; other invocations may write the rest of the word.

    Bits that differ are turned over, by one atomic operation.  Invocations that write the same bits at the same time would turn
    them over again; so for constants, which many write who mean the same (`seen[x] = true`), it is two.
    """
    if constant:
        return f"{e}_k = Not U {mask}; {e}_p = AtomicAnd U {e} 1 0 {e}_k; {e}_q = AtomicOr U {e} 1 0 {value};"
    return f"{e}_k = Load U {e}; {e}_p = BitwiseXor U {e}_k {value}; {e}_q = BitwiseAnd U {e}_p {mask}; {e}_r = AtomicXor U {e} 1 0 {e}_q;"


def _store_part(space: str, byte: str, value: str, mask: int, tag: str, constant: bool = False) -> str:
    """The 8 or 16 bits at a byte = `value`; but in the stack, neighbours may be written by other invocations."""
    lane = f"""{tag}k = BitwiseAnd U {byte} 3; {tag}s = ShiftLeftLogical U {tag}k 3; {tag}m = ShiftLeftLogical U {mask} {tag}s; {tag}n = Not U {tag}m
        {tag}v = ShiftLeftLogical U {value} {tag}s;"""
    words = [part(f"{tag}{k}", f"{tag}m", f"{tag}v", constant) for k in "eu"]
    return lane + _by_space(space, byte, tag, {
        "A": element(byte, f"{tag}e", True) + words[0], "W": group(byte, f"{tag}u") + if_alive(f"{tag}u", words[1]),
        "L": _local(byte, f"{tag}l") + f"{tag}w = Load U {tag}l; {tag}g = BitwiseAnd U {tag}w {tag}n; {tag}h = BitwiseOr U {tag}g {tag}v; Store {tag}l {tag}h;",
    })


def _load_type(type_: str, space: str, _load=_load) -> str:
    """Loads from the address `p` into column d; ``_load`` loads a word."""
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


def _store_type(type_: str, space: str, _store=_store, _store_part=_store_part) -> str:
    """Stores column b at the address `p`; ``_store`` and ``_store_part`` store a word and a part of one."""
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
            if type_ in ("I8", "I16"):
                result["STORE", type_, CONSTANT + number] = "p = IAdd U a =c;" + _store_type(type_, space, _store_part=partial(_store_part, constant=True))
        for variant, (address, space) in _SLOT.items():
            result["SLOT_LOAD", type_, variant] = address + _load_type(type_, space)
            result["SLOT_STORE", type_, variant] = address + _store_type(type_, space)
    for variant, (address, _) in _SLOT.items():
        result["SLOT_ADDR", "PTR", variant] = address + "d <- p"
    call = "@rt0 <- a; @rt1 <- b; @rt2 <- {}; k = FunctionCall VOID @rt_{}"
    for x, to in enumerate(SPACES):
        fill = "fill" + _kind({to})
        # The last variant is for what is aligned and has more words.
        result["FILL", "VOID", x * VARIANTS] = call.format("=c", fill)
        result["FILL", "VOID", x * VARIANTS + INLINE_WORDS + 1] = call.format("=c", fill.replace("fill", "fill_words"))
        result["FILL_N", "VOID", x] = call.format("c", fill)
        for words in range(1, INLINE[to] + 1):
            result["FILL", "VOID", x * VARIANTS + words] = "v = IMul U b 0x1010101;" + "".join(
                f"q{i} = IAdd U a {4 * i};" + _store(to, f"q{i}", "v", f"g{i}_") for i in range(words))
        for y, source in enumerate(SPACES):
            variant = (len(SPACES) * x + y) * VARIANTS
            copy = "copy" + _kind({to, source})
            result["COPY", "VOID", variant] = call.format("=c", copy)
            result["COPY", "VOID", variant + INLINE_WORDS + 1] = call.format("=c", copy.replace("copy", "copy_words"))
            result["COPY_N", "VOID", len(SPACES) * x + y] = call.format("c", copy)
            for size in range(1, FEW + 1) if {to, source} <= {"A", "L"} else ():
                result["COPY", "VOID", FIRST_FEW + (2 * x + y) * FEW + size - 1] = _copy_few(to, source, size)
            for words in range(1, INLINE[max(to, source, key=SPACES.index)] + 1):
                loads = "".join(f"p{i} = IAdd U b {4 * i};" + _load(source, f"p{i}", f"v{i}_") for i in range(words))
                stores = "".join(f"q{i} = IAdd U a {4 * i};" + _store(to, f"q{i}", f"v{i}_", f"g{i}_") for i in range(words))
                result["COPY", "VOID", variant + words] = loads + stores
    return result


def _copy_few(to: str, source: str, size: int) -> str:
    """1 to 4 bytes that may lie in two words."""
    mask = (1 << 8 * size) - 1
    text = f"""pe = IAdd U b {size - 1}; {_load(source, "b", "pw")} {_load(source, "pe", "px")} pk = BitwiseAnd U b 3; ps = ShiftLeftLogical U pk 3
        pz = IEqual B ps 0; po = ISub U 32 ps; pt = BitwiseAnd U po 31; pl = ShiftRightLogical U pw ps; ph = ShiftLeftLogical U px pt
        pg = Select U pz 0 ph; pv = BitwiseOr U pl pg; v = BitwiseAnd U pv {mask}
        qe = IAdd U a {size - 1}; qk = BitwiseAnd U a 3; qs = ShiftLeftLogical U qk 3; qz = IEqual B qs 0; qo = ISub U 32 qs; qt = BitwiseAnd U qo 31
        m = ShiftLeftLogical U {mask} qs; w = ShiftLeftLogical U v qs; qh = ShiftRightLogical U {mask} qt; n = Select U qz 0 qh
        qu = ShiftRightLogical U v qt; x = BitwiseAnd U qu n;"""
    if to == "L":
        for e, byte, bits, value in (("f", "a", "m", "w"), ("g", "qe", "n", "x")):
            text += _local(byte, e) + f"{e}k = Load U {e}; {e}n = Not U {bits}; {e}o = BitwiseAnd U {e}k {e}n; {e}r = BitwiseOr U {e}o {value}; Store {e} {e}r;"
        return text
    second = element("qe", "g", True) + part("g", "n", "x")
    return text + element("a", "f", True) + part("f", "m", "w") + (
        f"y = INotEqual B n 0; SelectionMerge yj #0; BranchConditional y yy yj; yy:; {second} Branch yj; yj:" if size > 1 else "")


#: Bytes to move; none where the invocation has panicked, since the number may be any then.
COUNT = f"rn = Load U @rt2; {alive('ra')} n = Select U ra rn 0;"


def _copy(name: str, space: str, words: bool = False) -> str:
    """rt2 bytes to rt0 from rt1, regions may overlap; words where all of it is aligned, or (``words``) in any case."""
    move = f"{_load(space, 'p', 'w')}"
    if words:
        move += _store(space, "q", "w", "g") + "Branch next"
    else:
        move += f"""SelectionMerge join #0; BranchConditional al yes no
            yes:; {_store(space, "q", "w", "g")} Branch join
            no:; lk = BitwiseAnd U p 3; lh = ShiftLeftLogical U lk 3; lv = ShiftRightLogical U w lh; v = BitwiseAnd U lv 255
            {_store_part(space, "q", "v", 255, "h")} Branch join; join:; Branch next"""
    return f"""@{name} = Function VOID #0 FN; entry:; vi = Variable PU #7; to = Load U @rt0; from = Load U @rt1; {COUNT}
        {"ALIAS step 4" if words else _STEP.format("BitwiseOr U to from; o2_ = BitwiseOr U o1_ n; o3_ = BitwiseAnd U o2_ 3")}
        back = ULessThan B from to; vi <- 0; Branch head
        head:; LoopMerge out next #0; Branch test
        test:; i = Load U vi; more = ULessThan B i n; BranchConditional more body out
        body:; t1 = ISub U n step; t2 = ISub U t1 i; at = Select U back t2 i; p = IAdd U from at; q = IAdd U to at; {move}
        next:; j = IAdd U i step; vi <- j; Branch head
        out:; Return; FunctionEnd"""


#: Whether all is aligned, and bytes a step.
_STEP = "o1_ = {}; al = IEqual B o3_ 0; step = Select U al 4 1;"


def _fill(name: str, space: str, words: bool = False) -> str:
    """rt2 bytes at rt0 become rt1."""
    if words:
        move = _store(space, "q", "x", "g") + "Branch next"
    else:
        move = f"""SelectionMerge join #0; BranchConditional al yes no
            yes:; {_store(space, "q", "x", "g")} Branch join
            no:; {_store_part(space, "q", "v", 255, "h")} Branch join; join:; Branch next"""
    return f"""@{name} = Function VOID #0 FN; entry:; vi = Variable PU #7; to = Load U @rt0; v = Load U @rt1; {COUNT}
        x = IMul U v 0x1010101; {"ALIAS step 4" if words else _STEP.format("BitwiseOr U to n; o3_ = BitwiseAnd U o1_ 3")}
        vi <- 0; Branch head
        head:; LoopMerge out next #0; Branch test
        test:; i = Load U vi; more = ULessThan B i n; BranchConditional more body out
        body:; q = IAdd U to i; {move}
        next:; j = IAdd U i step; vi <- j; Branch head
        out:; Return; FunctionEnd"""


#: Functions by the spaces that they take: rt_copy, rt_copy_local... and those that move words only.
KINDS = {"": "A", "_local": "L", "_any": "B", "_all": "N"}
RUNTIME_MEMORY = {
    f"rt_{name}{'_words' if words else ''}{kind}": make(f"rt_{name}{'_words' if words else ''}{kind}", space, words)
    for name, make in (("copy", _copy), ("fill", _fill)) for words in (False, True) for kind, space in KINDS.items()
}


def _kind(spaces: set[str]) -> str:
    """Which of the functions serves these spaces."""
    if len(spaces) == 1 and spaces <= {"A", "L"}:
        return "" if spaces == {"A"} else "_local"
    return "_all" if spaces & {"W", "N"} else "_any"
