"""The Metal target: how each LIR row reads in Metal Shading Language 2.4.

**Text.**  A vreg is a variable named after the source's local, with its number in the function. One that is assigned once, and
read only within the braces of its assignment, is declared there; constants and what is computed for one
row only stand where they are read. Integers of up to 32 bits and addresses are ``uint``, zero-extended, of 64 bits ``ulong``;
an ``f64`` is its bits as a ``ulong``: it can be moved, not calculated with.

**Memory** is that of SPIR-V (`registry/spirv_memory.py`): bit 31 of an address stands for the thread's own stack, bit 30 for the memory of the
threadgroup, and which functions reach memory follows from where addresses may come from.

**Control flow.**  A construct that branches lead to is a loop of one round (``do .. while (false)``), ``while (true)`` or a ``switch``; a
branch further out notes its target in ``leave`` and leaves the innermost one, behind which the way goes on.

**Functions** of the text that rows need (``HELPERS``) stand at its beginning, others are left out.

In templates ``%f`` is the vreg f where it is assigned (with its type where it is declared there), ``$f`` its value, ``@f`` its value plus
column c, as an address; ``^f`` the function f; a tab stands for the indentation of the row. What is between ``{{`` and ``}}`` is text as it is.
"""

from __future__ import annotations

import re

import numpy as np

from .diagnostics import diagnostic
from .lir import ATOMIC, FMATH, LT, OPCODES, OPS
from .metal_helpers import HELPERS, closure
from .schema import REGISTRY, const_table, control, table
from .text import raw, template

NONE = 0xFFFFFFFF
VARIANTS = 16

table("mrow", "delta dedent depth leave expr inline height", "One row for each of `lir`: change of the indentation behind it; its own, less; sum; "
      "for FUNC: whether a branch leads further out than its construct; template of what it computes, or NONE; whether that stands in the row that reads it; "
      "how deep such rows are nested in it.")
table("mvreg", "defs uses def wide lo len part root reads reader", "One row for each of `vreg`: rows that write and that read it, one that writes; whether it is read outside of the braces of that "
      "row; name in `src`; 1 for the length of its local, 2 to 4 for its x, y, z; what it is a copy of, or itself; rows that read it or a copy, one of them.")
table("mhelper", "none", "One row for each function of `HELPERS`.")
for _index in range(4):
    control(f"METAL_NEEDS{_index}")
control("METAL_BODY")
control("METAL_END")

diagnostic("METAL_OPERATION", "R0721", "this cannot be compiled for Metal yet")
diagnostic("METAL_F64", "R0722", "Metal has no arithmetic of `f64`", help="use `f32`")

SMALL = {"I8": 8, "I16": 16}
WORDS = ("I8", "I16", "I32", "PTR")
_rows: dict[tuple[int, int, int], int] = {}
#: Operations without effects (of those that read memory only right before it): what they compute may stand in the row that reads it. With bit 31: no parentheses around it.
INLINE = set("""ADD SUB MUL DIV_S DIV_U REM_S REM_U AND OR XOR SHL SHR_S SHR_U ROTL ROTR NEG NOT BOOL_NOT CLZ CTZ POPCNT BSWAP MULHI_U EQ NE LT_S LE_S GT_S GE_S
LT_U LE_U GT_U GE_U FADD FSUB FMUL FDIV FNEG FABS FSQRT FEQ FNE FLT FLE FGT FGE SELECT ZEXT SEXT TRUNC S_TO_F U_TO_F F_TO_S F_TO_U BITCAST OFFSET
INDEX FMA LOAD IO_LOAD INVOCATION""".split())
_exprs: dict[tuple[int, int, int], int] = {}
_needs: dict[int, set[str]] = {}
_CALL = re.compile(r"\b(\w+)\(")


def text(source: str) -> str:
    """The engine's form of a template."""
    parts = re.split(r"\{\{(.*?)\}\}", source, flags=re.S)
    for k, part in enumerate(parts):
        if k % 2:
            parts[k] = raw(part)
            continue
        part = part.replace("?", raw("?")).replace("\t", "\x01")
        for mark, code in (("$", "\x03"), ("^", "\x04"), ("@", "\x05"), ("%", "\x06")):
            part = re.sub(rf"{re.escape(mark)}([dabcxy])(?![a-z_0-9])", code + r"\1", part)
        part = re.sub(r"(?<=\(|,) ?\x03([dabcxy])(?=[),;]|$)|(?<== )\x03([dabcxy])(?=;)|(?<=return )\x03([dabcxy])(?=;)",
                      lambda found: found.group(0).replace("\x03", "\x0b"), part)
        part = part.replace("CONSTANT", "\x08").replace("KERNEL", "\x0fx")
        for mark, code in (("~", "\x07"), ("!", "\x0e")):
            part = re.sub(rf"{mark}([dabcxy])(?=ul?\b)", code + r"\1", part)
        parts[k] = part
    return "".join(parts)


def make(source: str) -> int:
    """Number of a template; what it calls is noted."""
    number = template(text(source))
    _needs[number] = {name for name in _CALL.findall(source) if name in HELPERS}
    return number


def _lines(source: str) -> str:
    return "".join(f"\t{line.strip()}\n" for line in source.split("\n") if line.strip())


def is_call(source: str) -> bool:
    """Whether an expression is one call: it needs no parentheses, and with them it could be read as a cast."""
    begin = re.match(r"\w+(<\w+>)?\(", source)
    if not begin:
        return False
    depth = 1
    for place, mark in enumerate(source[begin.end() :], begin.end()):
        depth += (mark == "(") - (mark == ")")
        if not depth:
            return place + 1 == len(source)
    return False


def _define(name: str, ty: str, source: str, variants=range(VARIANTS)) -> None:
    value = re.fullmatch(r"%d = (.*);", source)
    if name in INLINE and value:
        number = make(value.group(1)) | is_call(value.group(1)) << 31
        _exprs.update({(OPCODES[name], LT[ty], variant): number for variant in variants})
    number = make(_lines(source))
    for variant in variants:
        _rows[(OPCODES[name], LT[ty], variant)] = number


def cut(ty: str, value: str) -> str:
    """An expression, cut to a type's bits."""
    if ty not in SMALL:
        return value
    return f"{value if is_call(value) else f'({value})'} & {(1 << SMALL[ty]) - 1}u"


def signed(ty: str, field: str) -> str:
    """A field as a signed number."""
    return {"I8": f"int(char({field}))", "I16": f"int(short({field}))", "I64": f"long({field})"}.get(ty, f"int({field})")


def unsigned(ty: str, value: str) -> str:
    """A signed expression as a value of a type."""
    return f"ulong({value})" if ty == "I64" else cut(ty, f"uint({value})")


def _moves() -> None:
    for ty in LT:
        if ty == "VOID":
            continue
        for name in ("MOVE", "BITCAST"):
            _define(name, ty, "%d = $a;")
        _define("SELECT", ty, "%d = $a != 0u ? $b : $c;")
        _define("CONST", ty, "%d = CONSTANT;")
    _define("BITCAST", "F32", "%d = as_type<float>($a);", [LT["I32"], LT["PTR"]])
    for ty in ("I32", "PTR"):
        _define("BITCAST", ty, "%d = as_type<uint>($a);", [LT["F32"]])


COMPARE = {"EQ": "==", "NE": "!=", "LT": "<", "LE": "<=", "GT": ">", "GE": ">="}
#: Text of a condition and of its opposite, by operation and type.
_conditions: dict[tuple[str, str], tuple[str, str]] = {}


def _comparisons() -> None:
    opposite = {"EQ": "NE", "NE": "EQ", "LT": "GE", "GE": "LT", "LE": "GT", "GT": "LE"}
    for ty in (*WORDS, "I64"):
        for name, sign in COMPARE.items():
            for suffix in ("",) if name in ("EQ", "NE") else ("_S", "_U"):
                a, b = (signed(ty, "$a"), signed(ty, "$b")) if suffix == "_S" else ("$a", "$b")
                _conditions[(name + suffix, ty)] = (f"{a} {sign} {b}", f"{a} {COMPARE[opposite[name]]} {b}")
    for name, sign in COMPARE.items():
        _conditions[("F" + name, "F32")] = (f"$a {sign} $b", f"!($a {sign} $b)")
    _conditions[("BOOL_NOT", "I8")] = ("$a == 0u", "$a != 0u")
    for (name, ty), (condition, _) in _conditions.items():
        _define(name, ty, f"%d = uint({condition});")


def _integers() -> None:
    for ty in (*WORDS, "I64"):
        bits = {"I8": 8, "I16": 16, "I64": 64}.get(ty, 32)
        for name, op in (("ADD", "+"), ("SUB", "-"), ("MUL", "*")):
            _define(name, ty, f"%d = {cut(ty, f'$a {op} $b')};")
        for name, op in (("AND", "&"), ("OR", "|"), ("XOR", "^"), ("DIV_U", "/"), ("REM_U", "%")):
            _define(name, ty, f"%d = $a {op} $b;")
        for name, op in (("DIV_S", "/"), ("REM_S", "%")):
            _define(name, ty, f"%d = {unsigned(ty, f'{signed(ty, chr(36) + chr(97))} {op} {signed(ty, chr(36) + chr(98))}')};")
        zero = "0ul" if bits == 64 else "0u"
        _define("NEG", ty, f"%d = {cut(ty, f'{zero} - $a')};")
        _define("NOT", ty, "%d = {{~}}$a" + (f" & {(1 << bits) - 1}u;" if bits < 32 else ";"))
        _shifts(ty, bits)
        _bit_counts(ty, bits)
        _overflows(ty, bits)


def _shifts(ty: str, bits: int) -> None:
    for variant in range(VARIANTS):
        count = f"(uint($b) & {bits - 1}u)" if variant == LT["I64"] else f"($b & {bits - 1}u)"
        _define("SHL", ty, f"%d = {cut(ty, f'$a << {count}')};", [variant])
        _define("SHR_U", ty, f"%d = $a >> {count};", [variant])
        _define("SHR_S", ty, f"%d = {unsigned(ty, f'{signed(ty, chr(36) + chr(97))} >> {count}')};", [variant])
        _define("ROTL", ty, f"%d = turn{bits}($a, {count});", [variant])
        _define("ROTR", ty, f"%d = turn{bits}($a, {bits}u - {count});", [variant])


def _bit_counts(ty: str, bits: int) -> None:
    if bits == 64:
        for name in ("CLZ", "CTZ", "POPCNT", "BSWAP"):
            _define(name, ty, f"%d = {name.lower()}64($a);")
        _define("MULHI_U", ty, "%d = mulhi64($a, $b);")
        return
    _define("CLZ", ty, "%d = clz($a)" + (f" - {32 - bits}u;" if bits < 32 else ";"))
    _define("CTZ", ty, f"%d = min(ctz($a), {bits}u);" if bits < 32 else "%d = ctz($a);")
    _define("POPCNT", ty, "%d = popcount($a);")
    _define("BSWAP", ty, "%d = $a;" if bits == 8 else f"%d = bswap{bits}($a);")
    _define("MULHI_U", ty, "%d = mulhi($a, $b);" if bits == 32 else f"%d = $a * $b >> {bits};")


def _overflows(ty: str, bits: int) -> None:
    for name, op in (("ADD", "+"), ("SUB", "-"), ("MUL", "*")):
        if bits < 32:
            a, b = signed(ty, "$a"), signed(ty, "$b")
            flags = {"S": f"past_s{bits}({a} {op} {b})", "U": f"uint($a {op} $b > {(1 << bits) - 1}u)"}
        else:
            flags = {sign: f"{name.lower()}_past_{sign.lower()}{bits}($a, $b)" for sign in "SU"}
        for sign, flag in flags.items():
            value = cut(ty, f"$a {op} $b")
            # Variant 1: the flag may be one of the operands.
            _define(f"{name}_OV_{sign}", ty, f"%c = {flag};\n%d = {value};", [0])
            _define(f"{name}_OV_{sign}", ty, f"{{ uint past = {flag}; $d = {value}; $c = past; }}", [1])


def _floats() -> None:
    for name, op in (("FADD", "+"), ("FSUB", "-"), ("FMUL", "*"), ("FDIV", "/")):
        _define(name, "F32", f"%d = $a {op} $b;")
    # Signs are changed in the bits, so that zeros and NaN have theirs.
    _define("FNEG", "F32", "%d = as_type<float>(as_type<uint>($a) ^ 0x80000000u);")
    _define("FABS", "F32", "%d = as_type<float>(as_type<uint>($a) & 0x7FFFFFFFu);")
    _define("FNEG", "F64", "%d = $a ^ 0x8000000000000000ul;")
    _define("FABS", "F64", "%d = $a & 0x7FFFFFFFFFFFFFFFul;")
    _define("FSQRT", "F32", "%d = sqrt($a);")
    _define("FMA", "F32", "%d = fma($a, $b, $c);")
    _define("F_TO_F", "F32", "%d = $a;", [LT["F32"]])
    _define("F_TO_F", "F64", "%d = $a;", [LT["F64"]])
    for source in (*WORDS, "I64"):
        _define("U_TO_F", "F32", "%d = float($a);", [LT[source]])
        _define("S_TO_F", "F32", f"%d = float({signed(source, '$a')});", [LT[source]])
    for to in (*WORDS, "I64"):
        bits = {"I8": 8, "I16": 16, "I64": 64}.get(to, 32)
        size = 64 if bits == 64 else 32
        high = "" if size == 64 else f", {(1 << bits - 1) - 1}u"
        _define("F_TO_S", to, f"%d = {cut(to, f'f32_to_s{size}($a{high})')};", [LT["F32"]])
        high = "" if size == 64 else f", {(1 << bits) - 1}u"
        _define("F_TO_U", to, f"%d = f32_to_u{size}($a{high});", [LT["F32"]])


def _conversions() -> None:
    for to in (*WORDS, "I64"):
        for source in (*WORDS, "I64"):
            v = [LT[source]]
            wide = to == "I64"
            plain = "$a" if (source == "I64") == wide else "ulong($a)" if wide else "uint($a)"
            _define("ZEXT", to, f"%d = {plain};", v)
            _define("TRUNC", to, f"%d = {cut(to, plain)};", v)
            value = signed(source, "$a")
            _define("SEXT", to, f"%d = {f'ulong(long({value}))' if wide else cut(to, f'uint({value})')};", v)


SPACES = ("arena", "stack", "group", "any")
_PARTS = {"I8": "8", "I16": "16", "I32": "", "PTR": "", "F32": "", "I64": "64", "F64": "64"}


def _memory() -> None:
    """Variants of memory: the space; of slots: 0 a variable, 1 in the stack, 2 in the arena (x: the address, within its word the bits)."""
    for ty, part in _PARTS.items():
        load, store = ("as_type<float>({})", "as_type<uint>($b)") if ty == "F32" else ("{}", "$b")
        for number, space in enumerate(SPACES):
            loaded = load.format(f"load{part}_{space}(t, @a)")
            _define("LOAD", ty, f"%d = {loaded};", [number])
            _define("STORE", ty, f"store{part}_{space}(t, @a, {store});", [number])
        for variant, address, space in ((1, "~xu", "stack"), (2, "t.sp + ~xu", "arena")):
            loaded = load.format(f"load{part}_{space}(t, {address})")
            _define("SLOT_LOAD", ty, f"%d = {loaded};", [variant])
            _define("SLOT_STORE", ty, f"store{part}_{space}(t, {address}, {store});", [variant])
        word = "s&a[~x]"
        if ty in SMALL:
            mask = (1 << SMALL[ty]) - 1
            _define("SLOT_LOAD", ty, f"%d = {word} >> ~yu & {mask}u;", [0])
            _define("SLOT_STORE", ty, f"{word} = ({word} & {{{{~}}}}({mask}u << ~yu)) | $b << ~yu;", [0])
        elif part == "64":
            _define("SLOT_LOAD", ty, f"%d = ulong({word}) | ulong(s&a[~y]) << 32;", [0])
            _define("SLOT_STORE", ty, f"{word} = uint($b); s&a[~y] = uint($b >> 32);", [0])
        else:
            _define("SLOT_LOAD", ty, f"%d = {load.format(word)};", [0])
            _define("SLOT_STORE", ty, f"{word} = {store};", [0])
    for x, to in enumerate(SPACES):
        for y, source in enumerate(SPACES):
            _define("COPY", "VOID", f"copy_{to}_{source}(t, $a, $b, ~cu);", [4 * x + y])
            _define("COPY_N", "VOID", f"copy_{to}_{source}(t, $a, $b, $c);", [4 * x + y])
        _define("FILL", "VOID", f"fill_{to}(t, $a, $b, ~cu);", [x])
        _define("FILL_N", "VOID", f"fill_{to}(t, $a, $b, $c);", [x])
    _define("SLOT_ADDR", "PTR", "%d = ~xu;", [1])
    _define("SLOT_ADDR", "PTR", "%d = t.sp + ~xu;", [2])
    _define("OFFSET", "PTR", "%d = @a;")
    _define("INDEX", "PTR", "%d = $a + $b * ~cu;")
    _define("DATA_ADDR", "PTR", "%d = ~xu;")
    _define("FN_ADDR", "PTR", "%d = ~xu; // ^a")


def _kernels() -> None:
    _define("IO_LOAD", "I32", "%d = t.io[$a];")
    _define("IO_STORE", "I32", "t.io[$a] = $b;")
    _define("IO_ADD", "I32", "%d = atomic_fetch_add_explicit((device atomic_uint*)(t.io + $a), $b, memory_order_relaxed);")
    _define("IO_CAS", "I32", "%d = swap_device(t.io + $a, $b, $c);")
    _define("INVOCATION", "I32", "%d = t.invocation;")
    _define("STATE_LOAD", "I32", "%d = t.state;")
    _define("STATE_STORE", "I32", "t.state = $a;")
    _define("ATOMIC_CAS", "I32", "%d = swap_device(at_arena(t, $a), $b, $c);", [0])
    _define("ATOMIC_CAS", "I32", "%d = swap_group(at_group(t, $a), $b, $c);", [2])
    _define("BARRIER", "VOID", "threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);")
    calls = {"ADD": "add", "SUB": "sub", "AND": "and", "OR": "or", "XOR": "xor", "MIN_S": "min", "MIN_U": "min", "MAX_S": "max", "MAX_U": "max"}
    for name, number in ATOMIC.members.items():
        for space, memory in ((0, "device"), (2, "threadgroup")):
            sign = name.endswith("_S")
            call = "exchange" if name == "EXCHANGE" else f"fetch_{calls[name]}"
            kind, value = ("atomic_int", "int($b)") if sign else ("atomic_uint", "$b")
            found = f"atomic_{call}_explicit(({memory} {kind}*)at_{SPACES[space]}(t, $a), {value}, memory_order_relaxed)"
            _specials[64 + 4 * number + space] = make(_lines(f"%d = {f'uint({found})' if sign else found};"))
    names = {"FLOOR": "floor", "CEIL": "ceil", "TRUNC": "trunc", "ROUND_EVEN": "rint", "MIN": "fmin", "MAX": "fmax"}
    for name, number in FMATH.members.items():
        two = ", $b" if name in ("ATAN2", "POW", "MIN", "MAX") else ""
        _specials[number] = make(_lines(f"%d = {names.get(name, name.lower())}($a{two});"))


#: Templates by number: FMATH from 0, ATOMIC from 64 (4 for each, by space), conditions from 128 (see `condition`).
_specials: dict[int, int] = {}
CONDITIONS = 128
REGISTRY.define("METAL_CONDITIONS", CONDITIONS)

for _make in (_moves, _comparisons, _integers, _floats, _conversions, _memory, _kernels):
    _make()
for (_name, _ty), _texts in _conditions.items():
    for _which, _text in enumerate(_texts):
        _specials[CONDITIONS + (OPCODES[_name] * 8 + LT[_ty]) * 2 + _which] = make(_text)

HEAD = """// Made by rustg: Metal Shading Language 2.4, to be compiled without fast math.
//
// Buffer 0 is the arena, a flat memory in which addresses are numbers of bytes. An address with bit 31 is one of the
// thread's own stack, with bit 30 one of the threadgroup's memory. Buffer 1 has words for the panic, the launch and the parameters.

#include <metal_stdlib>
using namespace metal;
#pragma STDC FP_CONTRACT OFF

/// What a thread has: memory and its sizes in words, its numbers, whether it ended early, a word of the library, a second result, arguments put off.
struct Thread {
    device uint* arena;
    device uint* io;
    thread uint* stack;
    threadgroup uint* group_memory;
    uint words, stack_words, group_words;
    uint3 position, threads, local, local_size, group, groups;
    uint invocation, sp, ended, state;
    ulong second;
    ulong late["""

_TYPES = {"UINT": "uint", "ULONG": "ulong", "FLOAT": "float"}
#: Pieces that are not a row's own template: name, text.
_PIECES = {
    "HEAD": "{{" + HEAD + "}}~x];\n};\n\n", "EMPTY": "", "NEWLINE": "\n", "CLOSE": "}\n", "COMMA": ", ",
    "PROTO_END": ");\n", "FUNC_OPEN": ") {\n", "VOID_FN": "void ^x(thread Thread{{&}} t", "VALUE": ", $x",
    "SLOT": "    uint s&x[~y];\n", "LEAVE": "    uint leave = 0u;\n",
    # Regions.
    "DO": "\tdo {\n", "DO_END": "\t} while (false);\n", "WHILE": "\twhile (true) {\n", "INNER_BREAK": "\t    break;\n", "END": "\t}\n",
    "IF": "\tif (", "INNER_IF": "\t    if (", "INNER_END": "\t    }\n", "OPEN": ") {\n", "ELSE": "\t} else {\n", "TRUE": "$x != 0u", "FALSE": "$x == 0u",
    "SWITCH": "\tswitch ($a) {\n", "CASE": "case ~xu: ", "CASE_WIDE": "case 0x!y!xul: ", "DEFAULT": "default: ",
    "ARM_OPEN": "{\n", "ARM_BREAK": "\t    break;\n", "ARM_END": "\t}\n", "BREAK": "\tbreak;\n", "CONTINUE": "\tcontinue;\n",
    "SET_LEAVE": "\tleave = ~xu;\n",
    "BREAK_IN": ") break;\n", "CONTINUE_IN": ") continue;\n", "LEAVE_IN": ") { leave = ~xu; break; }\n",
    "PASS_BLOCK": "\tif (leave != 0u) {\n\t    if (leave == ~xu) leave = 0u;\n\t    break;\n\t}\n",
    "PASS_LOOP": "\tif (leave == ~xu) { leave = 0u; continue; }\n\tif (leave == ~yu) { leave = 0u; break; }\n\tif (leave != 0u) break;\n",
    # Calls and returns.
    "ENDS": "\tt.ended = 1u;\n", "RETURN": "\treturn;\n", "RETURN_ZERO": "\treturn 0;\n", "RETURN_VALUE": "\treturn $x;\n", "ENDED": "\tif (t.ended != 0u) return;\n",
    "ENDED_ZERO": "\tif (t.ended != 0u) return 0;\n", "SECOND": "\tt.second = $x;\n", "SECOND_FLOAT": "\tt.second = as_type<uint>($x);\n",
    "START": "\t", "ASSIGN": "%x = ", "CALL": "^x(t", "CALL_END": ");\n", "LATER": "later_^x(t",
    "TAKE_UINT": "\t%x = uint(t.second);\n", "TAKE_ULONG": "\t%x = t.second;\n", "TAKE_FLOAT": "\t%x = as_type<float>(uint(t.second));\n",
    "POINTER": "\tswitch ($a) {\n", "POINTER_CASE": "\tcase ~xu: ", "POINTER_BREAK": "\t    break;\n", "POINTER_END": "\tdefault: t.ended = 1u; break;\n\t}\n",
    # Calls that are put off.
    "LATER_FN": "void later_^x(thread Thread{{&}} t", "LATER_OPEN": ") {\n", "LATER_PUT": "    t.late[~x] = ", "LATER_PUT_FLOAT": "    t.late[~x] = as_type<uint>(",
    "PARAM": "p~x", "PUT_END": ";\n", "PUT_FLOAT_END": ");\n", "LATER_END": "    t.ended = ~xu;\n}\n",
    "FINISH": "/// Makes the calls that were put off, and tells the host that the thread ended early.\nvoid finish(thread Thread{{&}} t) {\n"
    "    while (t.ended != 0u) {\n        uint how = t.ended;\n        t.ended = 0u;\n        switch (how) {\n",
    "FINISH_CASE": "        case ~xu: ", "LATE_UINT": ", uint(t.late[~x])", "LATE_ULONG": ", t.late[~x]", "LATE_FLOAT": ", as_type<float>(uint(t.late[~x]))",
    "FINISH_BREAK": "); break;\n",
    "FINISH_END": "        default: swap_device(t.io, 0u, 0xFFFF0001u); break;\n        }\n    }\n}\n\n",
    # Static data.
    "DATA": "/// What the arena begins with.\nconstant uint rustg_statics[] = {\n", "DATA_LINE": "    0x!x, 0x!y,", "DATA_PAIR": " 0x!x, 0x!y,",
    "DATA_END": "};\n\n/// Writes it there: one thread, once, before any other kernel.\nkernel void rustg_data(device uint* arena [[buffer(0)]]) {\n"
    "    for (uint k = 0u; k < ~xu; k++) arena[k] = rustg_statics[k];\n}\n\n",
    # Entry points.
    "ENTRY": "/// In threadgroups of ", "ENTRY_Y": "~x x ~y", "ENTRY_NAME": " x ~y.\nkernel void KERNEL(\n    device uint* arena [[buffer(0)]], device uint* io [[buffer(1)]],\n"
    "    uint3 position [[thread_position_in_grid]], uint3 local [[thread_position_in_threadgroup]],\n"
    "    uint3 group [[threadgroup_position_in_grid]], uint3 grid [[threads_per_grid]]) {\n",
    "ENTRY_STACK": "    uint stack[~x];\n", "ENTRY_GROUP": "    threadgroup uint group_memory[~x];\n",
    "ENTRY_BEGIN": "    Thread t;\n    begin(t, arena, io, position, local, group, grid, uint3(", "ENTRY_SIZE": "~xu, ~yu, ",
    "ENTRY_STARTED": "~yu));\n    t.stack = stack;\n    t.stack_words = ~xu;\n", "ENTRY_SHARED": "    t.group_memory = group_memory;\n    t.group_words = ~xu;\n",
    "ENTRY_ALONE": "    t.group_memory = nullptr;\n    t.group_words = 0u;\n",
    "ENTRY_GUARD": "    if (t.position.x >= t.threads.x || t.position.y >= t.threads.y || t.position.z >= t.threads.z) return;\n    ",
    "ENTRY_FINISH": "    finish(t);\n", "ENTRY_END": "}\n\n",
    "TAKE_WORD": ", io[~x]", "TAKE_LONG": ", io[~x] | ulong(io[~y]) << 32", "TAKE_REAL": ", as_type<float>(io[~x])", "TAKE_SHARED": ", 0x40000000u + ~xu",
}
for _name, _type in _TYPES.items():
    _PIECES[f"{_name}_FN"] = f"{_type} ^x(thread Thread{{{{&}}}} t"
    _PIECES[f"{_name}_PARAM"] = f", {_type} $x"
    _PIECES[f"{_name}_P"] = f", {_type} p~x"
    _PIECES[f"{_name}_VREG"] = f"    {_type} $x;\n"
_KINDS = {"GLOBAL_ID": "position", "LOCAL_ID": "local", "GROUP_ID": "group", "GLOBAL_SIZE": "threads", "GROUPS": "groups", "LOCAL_SIZE": "local_size"}
_OF = {"GLOBAL_ID": "threads", "LOCAL_ID": "local_size", "GROUP_ID": "groups"}
for _index, (_name, _field) in enumerate(_KINDS.items()):
    for _dim, _axis in enumerate("xyz"):
        _PIECES[f"ID{4 * _index + _dim}"] = f", t.{_field}.{_axis}"
    _PIECES[f"ID{4 * _index + 3}"] = f", linear(t.{_field}, t.{_OF[_name]})" if _name in _OF else f", product(t.{_field})"
for _name, _text in _PIECES.items():
    REGISTRY.define(f"METAL_{_name}", make(_text))
_FIRST_ID = [make(_PIECES[f"ID{k}"]) for k in range(24)]
_NAMES = list(HELPERS)
_HELPERS = [template(raw(text_)) for text_ in HELPERS.values()]
REGISTRY.define("METAL_HELPERS", len(HELPERS))
assert len(HELPERS) <= 128


def _row_table() -> np.ndarray:
    words = np.full(len(OPS) * 8 * VARIANTS, NONE, np.uint32)
    for (op, ty, variant), number in _rows.items():
        words[(op * 8 + ty) * VARIANTS + variant] = number
    return words


def _expr_table() -> np.ndarray:
    words = np.full(len(OPS) * 8 * VARIANTS, NONE, np.uint32)
    for (op, ty, variant), number in _exprs.items():
        words[(op * 8 + ty) * VARIANTS + variant] = number
    return words


def _special_table() -> np.ndarray:
    words = np.full(CONDITIONS + len(OPS) * 16, NONE, np.uint32)
    for key, number in _specials.items():
        words[key] = number
    return words


def _needs_table() -> np.ndarray:
    """Four words for each template: helpers that it needs, a bit for each."""
    words = np.zeros((max([*_needs, *_HELPERS]) + 1, 4), np.uint32)
    for number, names in _needs.items():
        for name in closure(names):
            index = _NAMES.index(name)
            words[number, index // 32] |= np.uint32(1 << index % 32)
    return words.ravel()


def _operand_table() -> np.ndarray:
    """For each operation: bits 0 to 3: dst, a, b, c is a vreg that it reads; bits 4 to 7: that it writes."""
    return np.array([
        sum(1 << k for k, kind in enumerate(op.operands) if kind in "vV") | sum(16 << k for k, kind in enumerate(op.operands) if kind in "dD")
        for op in OPS.values()
    ], np.uint32)


#: Words of the language that a function of Rust may be named.
RESERVED = """alignas alignof and and_eq asm auto bitand bitor bool catch char char16_t char32_t class compl const_cast constant constexpr
decltype default delete device do double dynamic_cast explicit export float fragment friend goto half inline int kernel long main mutable
namespace new noexcept not not_eq nullptr operator or or_eq patch private protected public ptrdiff_t register reinterpret_cast sampler
short signed size_t sizeof static_assert static_cast switch template texture this thread thread_local threadgroup throw try typedef typeid
typename uchar uint ulong union unsigned ushort using vertex virtual void volatile wchar_t xor xor_eq""".split()


def _reserved_table() -> np.ndarray:
    """Four words for each: its length and its first twelve characters."""
    rows = [np.frombuffer(len(word).to_bytes(4, "little") + word.encode()[:12].ljust(12, b"\0"), np.uint32) for word in RESERVED]
    return np.concatenate(rows)


REGISTRY.define("METAL_RESERVED", len(RESERVED))
const_table("metal_reserved", _reserved_table, _reserved_table.__doc__)
const_table("metal_row", _row_table, "Template of a row by (operation * 8 + type) * 16 + variant, or NONE.")
const_table("metal_expr", _expr_table, "Template of what a row computes, as `metal_row`; bit 31: no parentheses are needed.")
const_table("metal_special", _special_table, "Templates of FMATH, of ATOMIC, of conditions: see `_specials`.")
const_table("metal_needs", _needs_table, _needs_table.__doc__)
const_table("metal_operands", _operand_table, _operand_table.__doc__)
const_table("metal_helper", lambda: np.array(_HELPERS, np.uint32), "Template of each helper.")
const_table("metal_id", lambda: np.array(_FIRST_ID, np.uint32), "Template of a number of the thread by kind * 4 + dimension, without VALUE.")
