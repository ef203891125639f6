"""Templates of x86-64 under ``-O``, where vregs have registers: chosen by the homes of a row's operands.

`FORMS` maps an operation and a type to a *scheme*, the rule by which `shaders/x86_64/fast_select.comp` chooses among
the forms, and the forms themselves, in the notation of `registry/x86_64.py`. What has none takes the templates from
there. Every template must be right for any home that its scheme lets through; an operand written ``a`` may be a
register, a place on the stack or (in mov, imul and the operations of `_ALU`) a constant.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from .lir import LT, OPCODES
from .schema import REGISTRY, const_table, enum
from .x86_64 import _FLOATS, _INTS, _looks, _names, _templates, Item, assemble

HOME_CONST = 0x40000100
#: The largest COPY without a loop.
COPY_INLINE = 128
REGISTRY.define("COPY_INLINE", COPY_INLINE)
HOME_XMM = 0x20
REGISTRY.define("HOME_CONST", HOME_CONST)
REGISTRY.define("HOME_XMM", HOME_XMM)
#: Registers by their bits, xmm above 16. Templates use rax, rcx, rdx and xmm0 to xmm2 for themselves.
SAVED = ("rbx", "r12", "r13", "r14", "r15")
REGISTRY.define("FAST_SAVED", 0xF008)
REGISTRY.define("FAST_INTS", 0xFFC8)
REGISTRY.define("FAST_STRINGS", 0x00C0)
REGISTRY.define("FAST_FLOATS", 0xFFF80000)

SCHEMES = enum(
    "x86_scheme", "SCHEME",
    "PLAIN BINARY COMMUTES COMPARE COMPARE_B SHIFT RESULT CONVERT LOAD STORE SLOT_STORE ARGUMENT FLOAT FLOAT_COMMUTES MOVE BRANCH "
    "FUNC RET CALL INDEX CONST_FLOAT DIVIDE MULTIPLY COPY",
    "Which form a row takes. PLAIN: as registry/x86_64.py says; the others: see shaders/x86_64/fast_select.comp.",
)
#: Comparisons whose flags a branch can take, with the condition that holds if they are true.
CONDITIONS = {"EQ": "e", "NE": "ne", "LT_S": "l", "LE_S": "le", "GT_S": "g", "GE_S": "ge", "LT_U": "b", "LE_U": "be",
              "GT_U": "a", "GE_U": "ae"}
_INVERSE = {"e": "ne", "ne": "e", "l": "ge", "le": "g", "g": "le", "ge": "l", "b": "ae", "be": "a", "a": "be", "ae": "b"}
_SAVES = ["; ".join(f"mov [rbp-{8 * k + 8}], {name}" for k, name in enumerate(SAVED[:n])) for n in range(len(SAVED) + 1)]
_RESTORES = ["; ".join(f"mov {name}, [rbp-{8 * k + 8}]" for k, name in enumerate(SAVED[:n])) for n in range(len(SAVED) + 1)]


def _integer_forms(type_: str, old) -> dict[str, tuple[str, list[str]]]:
    names = _names(type_)
    bits, exact, full = names["bits"], names["a"], names["A"]
    x = {8: "b", 16: "w", 32: "d", 64: "q"}[bits]
    X = "q" if bits == 64 else "d"
    forms: dict[str, tuple[str, list[str]]] = {}
    for name, op in (("ADD", "add"), ("SUB", "sub"), ("MUL", "imul"), ("AND", "and"), ("OR", "or"), ("XOR", "xor")):
        two = [f"mov dst.{X}, a; {op} dst.{X}, b", f"{op} dst.{X}, b"]
        forms[name] = ("BINARY", two) if name == "SUB" else ("COMMUTES", [*two, f"{op} dst.{X}, a"])
    if bits >= 32:
        forms["MUL"] = ("MULTIPLY", [*forms["MUL"][1], f"imul dst.{X}, a, =b32"])
    for name, cc in CONDITIONS.items():
        forms[name] = ("COMPARE", [f"cmp a.{x}, b; set{cc} byte dst", f"mov {exact}, a; cmp {exact}, b", f"cmp a.{x}, b"])
    if bits >= 32:
        for name, op in (("SHL", "shl"), ("SHR_S", "sar"), ("SHR_U", "shr"), ("ROTL", "rol"), ("ROTR", "ror")):
            forms[name] = ("SHIFT", [f"mov dst.{X}, a; {op} dst.{X}, =b8", f"{op} dst.{X}, =b8",
                                     f"mov ecx, b; mov dst.{X}, a; {op} dst.{X}, cl"])
    for name, texts in _divisions(type_).items():
        forms[name] = ("DIVIDE", texts)
    for name, op in (("NEG", "neg"), ("NOT", "not")):
        forms[name] = ("RESULT", [f"mov dst.{X}, a; {op} dst.{X}"])
    read = {8: "movzx {}.d, byte ", 16: "movzx {}.d, word "}.get(bits, f"mov {{}}.{X}, ")
    load, scratch = read.format("dst"), read.format("").replace(".d", "eax").replace(".q", "rax")
    forms["LOAD"] = ("LOAD", [f"{scratch}[a+c]; mov dst, {full}", f"mov rcx, a; {load}[rcx+c]", f"{load}[a+c]",
                              f"{scratch}[rcx+c]; mov dst, {full}", f"{scratch}[index+c]; mov dst, {full}", f"{load}[rcx+c]", f"{load}[index+c]"])
    forms["STORE"] = ("STORE", [f"mov {full}, b; mov [a+c], {exact}", f"mov rcx, a; mov [rcx+c], b.{x}", f"mov [a+c], b.{x}",
                                f"mov {full}, b; mov [rcx+c], {exact}", f"mov {full}, b; mov [index+c], {exact}",
                                f"mov [rcx+c], b.{x}", f"mov [index+c], b.{x}"])
    forms["SLOT_LOAD"] = ("RESULT", [f"{load}[slot a+c]"])
    forms["SLOT_STORE"] = ("SLOT_STORE", [f"mov [slot a+c], b.{x}"])
    forms["ARG"] = ("ARGUMENT", [f"mov [arg b], a.{X}", *[f"mov {'r' if bits == 64 else 'e'}{n}x, a" for n in "dc" for _ in range(2)]])
    forms["MOVE"] = ("MOVE", [f"mov dst.{X}, a", f"mov dst.{X}, a", f"mov dst, a.{X}"])
    return forms


def _divisions(type_: str) -> dict[str, list[str]]:
    """Division by constants: by a power of two into a register and elsewhere, by others.

    Source: T. Granlund, P. L. Montgomery, "Division by invariant integers using multiplication", 1994. Up to 32 bits the
    factor is 2^64 / d + 1, which is exact for all dividends.
    """
    names = _names(type_)
    bits, A, D = names["bits"], names["A"], names["D"]
    zero, sign, widen = f"{names['zero']} a", f"{names['sign']} a", names["widen"]
    X = "q" if bits == 64 else "d"
    into = {8: "movzx dst.d, byte a", 16: "movzx dst.d, word a"}.get(bits, f"mov dst.{X}, a")
    long = {8: "movsx rax, byte a", 16: "movsx rax, word a", 32: "movsxd rax, a", 64: "mov rax, a"}[bits]
    shift = f"{sign}; {widen}; and {D}, =mask b; add {A}, {D}"
    if bits == 64:
        unsigned = "mov rax, a; mov rcx, =magic b; mul rcx; mov rax, a; sub rax, rdx; shr rax, 1; add rax, rdx; shr rax, =log b"
        signed = "mov rax, a; mov rcx, =magic b; imul rcx; mov rax, a; add rdx, rax; sar rdx, =log b; sar rax, 63; sub rdx, rax"
        by_unsigned = f"{unsigned}; mov dst, rax", f"{unsigned}; imul rax, rax, =b32; mov rcx, a; sub rcx, rax; mov dst, rcx"
    else:
        unsigned = f"{zero}; mov rcx, =magic b; mul rcx"
        signed = f"{long}; mov rcx, =magic b; imul rcx; {long}; sar rax, 63; sub rdx, rax"
        by_unsigned = f"{unsigned}; mov dst, {D}", f"{unsigned}; imul rdx, rdx, =b32; {zero}; sub {A}, {D}; mov dst, {A}"
    by_signed = f"{signed}; mov dst, {D}", f"{signed}; imul rdx, rdx, =b32; {sign}; sub {A}, {D}; mov dst, {A}"
    return {
        "DIV_U": [f"{into}; shr dst.{X}, =log b", f"{zero}; shr {A}, =log b; mov dst, {A}", by_unsigned[0]],
        "REM_U": [f"{into}; and dst.{X}, =mask b", f"{zero}; and {A}, =mask b; mov dst, {A}", by_unsigned[1]],
        "DIV_S": [f"{shift}; sar {A}, =log b; mov dst, {A}"] * 2 + [by_signed[0]],
        "REM_S": [f"{shift}; and {A}, =mask b; sub {A}, {D}; mov dst, {A}"] * 2 + [by_signed[1]],
    }


def _float_forms(type_: str) -> dict[str, tuple[str, list[str]]]:
    """Here the first text replaces the plain template, which moves floats through integer registers."""
    s, wide = ("ss", False) if type_ == "F32" else ("sd", True)
    mov, full, x = f"mov{s}", "rax" if wide else "eax", "q" if wide else "d"
    forms: dict[str, tuple[str, list[str]]] = {}
    for name in ("add", "sub", "mul", "div"):
        op = f"{name}{s}"
        texts = [f"{mov} xmm0, a; {op} xmm0, b; {mov} dst, xmm0", f"{mov} dst.x, a; {op} dst.x, b",
                 f"movaps dst.x, a; {op} dst.x, b", f"{op} dst.x, b"]
        forms[f"F{name.upper()}"] = ("FLOAT", texts) if name in ("sub", "div") else ("FLOAT_COMMUTES", [*texts, f"{op} dst.x, a"])
    sign = "mov rax, =high 0x80000000" if wide else "mov eax, 0x80000000"
    rest = "mov rax, -1; shr rax, 1" if wide else "mov eax, 0x7fffffff"
    forms["FNEG"] = ("PLAIN", [f"{sign}; movq xmm1, rax; {mov} xmm0, a; xorps xmm0, xmm1; {mov} dst, xmm0"])
    forms["FABS"] = ("PLAIN", [f"{rest}; movq xmm1, rax; {mov} xmm0, a; andps xmm0, xmm1; {mov} dst, xmm0"])
    for name, cc, left, right in (("FLT", "a", "b", "a"), ("FLE", "ae", "b", "a"), ("FGT", "a", "a", "b"), ("FGE", "ae", "a", "b")):
        compare = f"{mov} xmm0, {left}; ucomi{s} xmm0, {right}", f"ucomi{s} {left}.x, {right}"
        forms[name] = ("COMPARE" if left == "a" else "COMPARE_B",
                       [f"{compare[0]}; set{cc} byte dst", f"{compare[1]}; set{cc} byte dst", *compare])
    forms["SELECT"] = ("PLAIN", [f"{mov} xmm0, b; movq rax, xmm0; {mov} xmm1, c; movq rcx, xmm1; cmp byte a, 0; cmovz rax, rcx; "
                                 f"movq xmm0, rax; {mov} dst, xmm0"])
    forms["LOAD"] = ("LOAD", [f"mov rcx, a; {mov} xmm0, [rcx+c]; {mov} dst, xmm0", f"{mov} xmm0, [a+c]; {mov} dst, xmm0",
                              f"mov rcx, a; {mov} dst.x, [rcx+c]", f"{mov} dst.x, [a+c]",
                              *(f"{mov} xmm0, {at}; {mov} dst, xmm0" for at in ("[rcx+c]", "[index+c]")),
                              *(f"{mov} dst.x, {at}" for at in ("[rcx+c]", "[index+c]"))])
    forms["STORE"] = ("STORE", [f"mov rcx, a; {mov} xmm0, b; {mov} [rcx+c], xmm0", f"{mov} xmm0, b; {mov} [a+c], xmm0",
                                f"mov rcx, a; {mov} [rcx+c], b.x", f"{mov} [a+c], b.x",
                                *(f"{mov} xmm0, b; {mov} {at}, xmm0" for at in ("[rcx+c]", "[index+c]")),
                                *(f"{mov} {at}, b.x" for at in ("[rcx+c]", "[index+c]"))])
    forms["SLOT_LOAD"] = ("RESULT", [f"{mov} xmm0, [slot a+c]; {mov} dst, xmm0", f"{mov} dst.x, [slot a+c]"])
    forms["SLOT_STORE"] = ("SLOT_STORE", [f"{mov} xmm0, b; {mov} [slot a+c], xmm0", f"{mov} [slot a+c], b.x"])
    forms["ARG"] = ("ARGUMENT", [f"{mov} xmm0, a; {mov} [arg b], xmm0", f"{mov} [arg b], a.x",
                                 *(text for n in "dc" for text in (f"mov r{n}x, a" if wide else f"mov e{n}x, a", f"movq r{n}x, a.x"))])
    forms["MOVE"] = ("MOVE", [f"mov {full}, a; mov dst, {full}", f"{mov} dst.x, a", "movaps dst.x, a", f"{mov} dst, a.x"])
    bits = "=a:b" if wide else "=a32"
    forms["CONST"] = ("CONST_FLOAT", [f"mov {full}, {bits}; mov dst, {full}", f"mov {full}, {bits}; movq dst.x, rax", "xorps dst.x, dst.x"])
    same = "I64" if wide else "I32"
    forms["BITCAST"] = ("CONVERT", _by_source({source: [f"mov {full}, a; movq xmm0, rax; {mov} dst, xmm0"] * 2
                                               for source in (same, *(["PTR"] if wide else []))}
                                              | {type_: [f"{mov} xmm0, a; {mov} dst, xmm0"] * 2}))
    return forms


def _by_source(texts: dict[str, list[str]]) -> list[str]:
    """Forms of a conversion: for each source type that for a result in memory, that for one in a register."""
    names = list(LT.members)
    return [text for source in names for text in texts.get(source, ["", ""])]


def _conversions(type_: str, old) -> dict[str, tuple[str, list[str]]]:
    """Conversions to an integer."""
    bits = _INTS[type_]
    result = {}
    moves = {8: ("movzx dst.d, byte a", "movsx dst.q, byte a"), 16: ("movzx dst.d, word a", "movsx dst.q, word a"),
             32: ("mov dst.d, a", "movsxd dst.q, a"), 64: ("mov dst.q, a", "mov dst.q, a")}
    for name in ("ZEXT", "SEXT", "TRUNC", "BITCAST", "F_TO_S", "F_TO_U"):
        texts = {}
        for source in [*_INTS, *_FLOATS]:
            plain = old.get((name, type_, LT[source]))
            if plain is None:
                continue
            fast = plain
            if source in _INTS:
                fast = moves[_INTS[source]][name == "SEXT"] if name in ("ZEXT", "SEXT") else moves[64 if bits == _INTS[source] == 64 else 32][0]
            elif name == "BITCAST":
                mov, full = ("movsd", "rax") if bits == 64 else ("movss", "eax")
                plain = fast = f"{mov} xmm0, a; movq rax, xmm0; mov dst, {full}"
            texts[source] = [plain, fast]
        if texts:
            result[name] = ("CONVERT", _by_source(texts))
    return result


def _copy(size: int) -> str:
    """Text that copies so many bytes: eight at a time, which is how most were written (a load waits for smaller stores)."""
    moves, at = [], 0
    while at < size:
        width = next(width for width in (8, 4, 2, 1) if width <= size - at)
        register, place = {8: "rax", 4: "eax", 2: "ax", 1: "al"}[width], f"+{at}" if at else ""
        moves += [f"mov {register}, [rdx{place}]", f"mov [rcx{place}], {register}"]
        at += width
    return "; ".join(["mov rcx, a", "mov rdx, b", *moves])


def _result(column: str, register: str, kind: int) -> str:
    """Text that brings a result of a call home: ``kind`` 0 none, 1 any home but 2 an xmm register."""
    return ("", f"mov {column}, {register}", f"movq {column}.x, {register}")[kind]


def _operand(register: str, column: str, kind: int) -> str:
    return ("", f"mov {register}, {column}", f"movq {register}, {column}.x")[kind]


@lru_cache(maxsize=1)
def forms() -> dict[tuple[str, str], tuple[str, list[str]]]:
    """(operation, type) -> scheme and all its forms; the first is that for operands anywhere."""
    old = _templates()
    result: dict[tuple[str, str], tuple[str, list[str]]] = {}
    for type_ in _INTS:
        for name, (scheme, texts) in _integer_forms(type_, old).items():
            result[name, type_] = (scheme, [old[name, type_, 0], *texts])
        for name, form in _conversions(type_, old).items():
            result[name, type_] = form
    for type_ in _FLOATS:
        for name, form in _float_forms(type_).items():
            result[name, type_] = form
    result["BOOL_NOT", "I8"] = ("RESULT", [old["BOOL_NOT", "I8", 0], "mov dst.d, a; xor dst.d, 1"])
    for name, place in (("SLOT_ADDR", "[slot a+c]"), ("FN_ADDR", "[fn a]"), ("DATA_ADDR", "[data a+c]")):
        result[name, "PTR"] = ("RESULT", [old[name, "PTR", 0], f"lea dst.q, {place}"])
    result["COPY", "VOID"] = ("COPY", [old["COPY", "VOID", 0], *(_copy(size) for size in range(1, COPY_INLINE + 1))])
    result["OFFSET", "PTR"] = ("LOAD", [old["OFFSET", "PTR", 0], "lea rax, [a+c]; mov dst, rax", "mov rax, a; lea dst.q, [rax+c]", "lea dst.q, [a+c]"])
    result["INDEX", "PTR"] = ("INDEX", [old["INDEX", "PTR", 0], "lea dst.q, [a+b*c]", "imul dst.q, b, =c32; add dst.q, a",
                                        "lea rax, [a+b*c]; mov dst, rax", "imul rax, b, =c32; add rax, a; mov rcx, rax"])
    for name, inverse in (("IF", True), ("BR_IF", False), ("BR_UNLESS", True)):
        jumps = [f"j{_INVERSE[cc] if inverse else cc} @b" for cc in CONDITIONS.values()]
        result[name, "VOID"] = ("BRANCH", [old[name, "VOID", 0], *jumps])
    result["FUNC", "VOID"] = ("FUNC", [f"push rbp; mov rbp, rsp; sub rsp, =frame; {probe}; {saves}"
                                       for saves in _SAVES for probe in ("", "test [rsp], eax")])
    result["RET", "VOID"] = ("RET", [f"{_operand('rax', 'a', a)}; {_operand('rdx', 'b', b)}; {restores}; leave; ret"
                                     for restores in _RESTORES for a in range(3) for b in range(3)])
    for name, call in (("CALL", "call @fn a"), ("CALL_PTR", "call a")):
        result[name, "VOID"] = ("CALL", [f"{call}; {_result('dst', 'rax', dst)}; {_result('c', 'rdx', c)}"
                                         for dst in range(3) for c in range(3)])
    return result


@lru_cache(maxsize=1)
def assembled() -> tuple[list[Item], np.ndarray, np.ndarray, dict[tuple[int, int], list[tuple[int, int]]]]:
    """All items; word of `x86_fast` by (operation, type); words of `x86_form`; (first, count) of each form."""
    items: list[Item] = []
    placed: dict[str, tuple[int, int]] = {}
    words: list[int] = [0]
    heads = np.zeros((len(OPCODES.members), len(LT.members)), np.uint32)
    spans: dict[tuple[int, int], list[tuple[int, int]]] = {}
    plain: dict[tuple[str, str], dict[int, str]] = {}
    for (name, type_, variant), text in _templates().items():
        plain.setdefault((name, type_), {})[variant] = text
    chosen = {key: ("PLAIN", [texts.get(k, "") for k in range(8)]) for key, texts in plain.items()} | forms()
    for (name, type_), (scheme, texts) in chosen.items():
        heads[OPCODES[name], LT[type_]] = len(words) | SCHEMES[scheme] << 16
        for text in texts:
            if text not in placed:
                made = assemble(text)
                placed[text] = (len(items), len(made))
                items += made
            first, count = placed[text]
            spans.setdefault((OPCODES[name], LT[type_]), []).append((first, count))
            word = first | count << 16
            for item in items[first : first + count]:
                word |= _looks(item)
            words.append(word)
    return items, heads, np.array(words, np.uint32), spans


def _takes_constant(item: Item, column: int) -> bool:
    """Whether an instruction has a form with an immediate in place of the home that it reads."""
    if item.rm != "HOME" or item.rm_value != column:
        return True
    if item.map == 1:
        return item.opcode == 0xAF
    return item.opcode in (0x8A, 0x8B) or (item.opcode < 0x40 and item.opcode & 6 == 2)


def _constants() -> np.ndarray:
    items, heads, words, spans = assembled()
    result = np.zeros(heads.shape, np.uint32)
    for key, forms_ in spans.items():
        # The last form of a multiplication is not taken where both factors are constants.
        taken = forms_[:-1] if heads[key] >> 16 == SCHEMES["MULTIPLY"] else forms_
        used = [item for first, count in taken for item in items[first : first + count]]
        for column in (1, 2, 3):
            result[key] |= all(_takes_constant(item, column) for item in used) << column
    return result


const_table("x86_fast_item", lambda: np.array([item.words() for item in assembled()[0]], np.uint32), "As x86_item, for all forms.")
const_table("x86_fast", lambda: assembled()[1], "By operation * 8 + type: place of its first form in x86_form, SCHEME_* << 16.")
const_table("x86_form", lambda: assembled()[2], "First item, count << 16 and LOOKS_* of each form.")
const_table("x86_fast_const", _constants, "By operation * 8 + type: bit k is set if column k may be a constant.")
