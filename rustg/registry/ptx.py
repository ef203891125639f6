"""The PTX target: how each LIR row reads as PTX (NVIDIA's Parallel Thread Execution ISA).

Registers are declared for the whole function: ``%r`` (LIR's integers of 32 bits and less, which are
kept zero-extended), ``%d`` (64 bits, pointers), ``%f`` and ``%g`` (floats), numbered as the function's vregs;
``%t0..3``, ``%u0..3``, ``%v0``, ``%x0..1``, ``%p0..1`` are scratch within a template;
``%y`` and ``%w`` hold the arguments of the next call. Pointers are generic addresses, so they
work as on a CPU: frame slots are in local memory, static data is in the array ``rustg_data``.

Functions are PTX functions with the ABI's stack, so recursion and calls through pointers work. A function
with results returns them in 16 bytes of parameter space, each in eight of its own.

The io buffer (`registry/kernel.py`) is where the module's variable ``rustg_io`` points; 0 is none: panics
then only end their thread. The kernel ``rustg_init`` computes the values of statics: one thread of it runs before
any other kernel. ``rustg_threads`` holds the threads asked for in x, y, z (0: all that were launched). ``rustg_state``, in the workgroup's
memory, has a word for each of its threads, where code for printing (`{:#?}`) or panics needs it.
"""

from __future__ import annotations

import numpy as np

from .lir import ATOMIC, FMATH, LT, OPCODES, OPS
from .diagnostics import diagnostic
from .schema import REGISTRY, const_table, control, table
from .text import template

#: What the head of the module names: ISA version (major * 10 + minor) and architecture (70 for sm_70).
PTX_VERSION = control("PTX_VERSION")
PTX_ARCH = control("PTX_ARCH")
#: Bytes of `rustg_data` behind its first 16, and of data without bytes in `dword`.
PTX_DATA = control("PTX_DATA")
PTX_ZERO = control("PTX_ZERO")
#: Threads of the largest workgroup, each with a word in the array `rustg_state` of the workgroup's memory; 0: nobody uses it.
PTX_THREADS = control("PTX_THREADS")

table("tlast", "row", "One row for each of `lir`: the last SWITCH up to it.")
table("tdata", "at", "One row for each of `data`: its place in `rustg_data`, in bytes.")

diagnostic("PTX_OPERATION", "R0711", "this cannot be compiled for PTX yet")

NONE = 0xFFFFFFFF
SMALL = {"I8": 8, "I16": 16}
WIDE = ("I64", "PTR")
#: Variants of a row: the type of the operand whose type decides (see `shaders/ptx/rows.glsl`).
VARIANTS = 8

_rows: dict[tuple[int, int, int], int] = {}


def _bits(ty: str) -> int:
    return {"I8": 8, "I16": 16, "I32": 32, "F32": 32}.get(ty, 64)


def _lines(text: str) -> str:
    """A template's lines, separated by semicolons, each with a tab before it."""
    return "".join(f"\t{line.strip()};\n" for line in text.split(";") if line.strip())


def _define(name: str, ty: str, text: str, variants=range(VARIANTS), raw: bool = False) -> None:
    number = template(text if raw else _lines(text))
    for variant in variants:
        _rows[(OPCODES[name], LT[ty], variant)] = number


def _mask(ty: str, register: str = "$d") -> str:
    return f"; and.b32 {register}, {register}, {(1 << SMALL[ty]) - 1}" if ty in SMALL else ""


def _signed(ty: str, text: str, *fields: str) -> str:
    """The same on sign-extended copies, in %t0 and %t1, of operands that are narrower than their register."""
    if ty not in SMALL:
        return text
    before = ""
    for number, name in enumerate(fields):
        before += f"bfe.s32 %t{number}, ${name}, 0, {SMALL[ty]}; "
        text = text.replace(f"${name}", f"%t{number}")
    return before + text


def _register(ty: str) -> str:
    return "b64" if _bits(ty) == 64 else "b32"


def _moves() -> None:
    for ty in LT:
        if ty == "VOID":
            continue
        b = _register(ty)
        _define("CONST", ty, f"mov.{b} $d, 0x{'!b!a' if b == 'b64' else '!a'}" + _mask(ty))
        _define("MOVE", ty, f"mov.{b} $d, $a")
        _define("BITCAST", ty, f"mov.{b} $d, $a")
        _define("SELECT", ty, f"setp.ne.u32 %p0, $a, 0; selp.{b} $d, $b, $c, %p0")
        memory = {"I8": "u8", "I16": "u16"}.get(ty, b)
        _define("LOAD", ty, f"ld.{memory} $d, [$a+#c]")
        _define("STORE", ty, f"st.{memory} [$a+#c], $b")
        _define("SLOT_LOAD", ty, f"ld.local.{memory} $d, [s&a+#c]")
        _define("SLOT_STORE", ty, f"st.local.{memory} [s&a+#c], $b")
        _define("ARG", ty, f"mov.{b} %{'w' if b == 'b64' else 'y'}~b, $a")


def _integers() -> None:
    for ty in ("I8", "I16", "I32", "I64", "PTR"):
        bits, wide = _bits(ty), ty in WIDE
        b = 64 if wide else 32
        for name, op in (("ADD", f"add.u{b}"), ("SUB", f"sub.u{b}"), ("MUL", f"mul.lo.u{b}"), ("AND", f"and.b{b}"),
                         ("OR", f"or.b{b}"), ("XOR", f"xor.b{b}"), ("DIV_U", f"div.u{b}"), ("REM_U", f"rem.u{b}")):
            _define(name, ty, f"{op} $d, $a, $b" + (_mask(ty) if name in ("ADD", "SUB", "MUL") else ""))
        for name, op in (("DIV_S", "div"), ("REM_S", "rem")):
            _define(name, ty, _signed(ty, f"{op}.s{b} $d, $a, $b", "a", "b") + _mask(ty))
        _define("NEG", ty, f"neg.s{b} $d, $a" + _mask(ty))
        _define("NOT", ty, f"not.b{b} $d, $a" + _mask(ty))
        _shifts(ty, bits, b)
        _bit_counts(ty, bits, b)
        _overflows(ty, bits, b)
        for name in ("EQ", "NE", "LT_S", "LE_S", "GT_S", "GE_S", "LT_U", "LE_U", "GT_U", "GE_U"):
            condition, _, sign = name.lower().partition("_")
            text = f"setp.{condition}.{sign or 'u'}{b} %p0, $a, $b; selp.u32 $d, 1, 0, %p0"
            _define(name, ty, _signed(ty, text, "a", "b") if sign == "s" else text)


def _shifts(ty: str, bits: int, b: int) -> None:
    for variant in range(VARIANTS):
        # The type of the count is the variant.
        count = "cvt.u32.u64 %t2, $b; and.b32 %t2, %t2" if variant in (LT["I64"], LT["PTR"]) else "and.b32 %t2, $b"
        count += f", {bits - 1}; "
        _define("SHL", ty, count + f"shl.b{b} $d, $a, %t2" + _mask(ty), (variant,))
        _define("SHR_U", ty, count + f"shr.u{b} $d, $a, %t2", (variant,))
        _define("SHR_S", ty, count + _signed(ty, f"shr.s{b} $d, $a, %t2", "a") + _mask(ty), (variant,))
        for name, turn, back in (("ROTL", "l", "r"), ("ROTR", "r", "l")):
            if b == 64:
                kind, other = ("b", "u") if turn == "l" else ("u", "b")
                text = (f"sh{turn}.{kind}64 %u0, $a, %t2; sub.u32 %t3, 64, %t2; and.b32 %t3, %t3, 63; "
                        f"sh{back}.{other}64 %u1, $a, %t3; or.b64 $d, %u0, %u1")
            elif bits == 32:
                text = f"shf.{turn}.wrap.b32 $d, $a, $a, %t2"
            else:
                copies = 0x01010101 if bits == 8 else 0x00010001
                text = f"mul.lo.u32 %t3, $a, {copies}; shf.{turn}.wrap.b32 $d, %t3, %t3, %t2" + _mask(ty)
            _define(name, ty, count + text, (variant,))


def _bit_counts(ty: str, bits: int, b: int) -> None:
    if b == 64:
        _define("CLZ", ty, "clz.b64 %t0, $a; cvt.u64.u32 $d, %t0")
        _define("CTZ", ty, "brev.b64 %u0, $a; clz.b64 %t0, %u0; cvt.u64.u32 $d, %t0")
        _define("POPCNT", ty, "popc.b64 %t0, $a; cvt.u64.u32 $d, %t0")
        _define("BSWAP", ty, "mov.b64 {%t0, %t1}, $a; prmt.b32 %t0, %t0, 0, 0x0123; prmt.b32 %t1, %t1, 0, 0x0123; "
                             "mov.b64 $d, {%t1, %t0}")
        _define("MULHI_U", ty, "mul.hi.u64 $d, $a, $b")
        return
    _define("CLZ", ty, f"clz.b32 $d, $a; sub.u32 $d, $d, {32 - bits}")
    guard = f"or.b32 %t0, $a, {1 << bits}; " if bits < 32 else "mov.b32 %t0, $a; "
    _define("CTZ", ty, guard + "brev.b32 %t0, %t0; clz.b32 $d, %t0")
    _define("POPCNT", ty, "popc.b32 $d, $a")
    selector = {8: "0x4440", 16: "0x4401", 32: "0x0123"}[bits]
    _define("BSWAP", ty, f"prmt.b32 $d, $a, 0, {selector}")
    _define("MULHI_U", ty, "mul.hi.u32 $d, $a, $b" if bits == 32 else f"mul.lo.u32 $d, $a, $b; shr.u32 $d, $d, {bits}")


def _overflows(ty: str, bits: int, b: int) -> None:
    # Results go through scratch registers: dst may be one of the operands.
    s = "%t" if b == 32 else "%u"
    finish = f"; mov.b{b} $d, {s}2; selp.u32 $c, 1, 0, %p0"
    small = ty in SMALL
    limit = (1 << bits) - 1
    for name, op in (("ADD", "add"), ("SUB", "sub"), ("MUL", "mul.lo")):
        if small:
            signed = f"{op}.s32 %t3, %t0, %t1; bfe.s32 %t2, %t3, 0, {bits}; setp.ne.s32 %p0, %t2, %t3; and.b32 %t2, %t2, {limit}"
            text = f"bfe.s32 %t0, $a, 0, {bits}; bfe.s32 %t1, $b, 0, {bits}; {signed}"
            _define(f"{name}_OV_S", ty, text + finish)
            text = f"{op}.u32 %t3, $a, $b; setp.gt.u32 %p0, %t3, {limit}; and.b32 %t2, %t3, {limit}"
            _define(f"{name}_OV_U", ty, text + finish)
    if small:
        return
    for name in ("ADD", "SUB"):
        base = f"{name.lower()}.s{b} {s}2, $a, $b; "
        # The sign of the result is wrong where it differs from both (ADD) or the operands differ (SUB).
        one, two = (f"$a, {s}2", f"$b, {s}2") if name == "ADD" else ("$a, $b", f"$a, {s}2")
        text = f"xor.b{b} {s}0, {one}; xor.b{b} {s}1, {two}; and.b{b} {s}0, {s}0, {s}1; setp.lt.s{b} %p0, {s}0, 0"
        _define(f"{name}_OV_S", ty, base + text + finish)
        _define(f"{name}_OV_U", ty, base + (f"setp.lt.u{b} %p0, {s}2, $a" if name == "ADD" else f"setp.lt.u{b} %p0, $a, $b") + finish)
    if b == 32:
        _define("MUL_OV_U", ty, "mul.wide.u32 %u0, $a, $b; setp.gt.u64 %p0, %u0, 0xffffffff; cvt.u32.u64 %t2, %u0" + finish)
        _define("MUL_OV_S", ty, "mul.wide.s32 %u0, $a, $b; cvt.u32.u64 %t2, %u0; cvt.s64.s32 %u1, %t2; "
                                "setp.ne.s64 %p0, %u0, %u1" + finish)
    else:
        _define("MUL_OV_U", ty, "mul.hi.u64 %u0, $a, $b; mul.lo.u64 %u2, $a, $b; setp.ne.u64 %p0, %u0, 0" + finish)
        _define("MUL_OV_S", ty, "mul.hi.s64 %u0, $a, $b; mul.lo.s64 %u2, $a, $b; shr.s64 %u1, %u2, 63; "
                                "setp.ne.s64 %p0, %u0, %u1" + finish)


def _floats() -> None:
    for ty, bits in (("F32", 32), ("F64", 64)):
        f = f"f{bits}"
        for name, op in (("FADD", "add.rn"), ("FSUB", "sub.rn"), ("FMUL", "mul.rn"), ("FDIV", "div.rn")):
            _define(name, ty, f"{op}.{f} $d, $a, $b")
        for name, op in (("FNEG", "neg"), ("FABS", "abs"), ("FSQRT", "sqrt.rn")):
            _define(name, ty, f"{op}.{f} $d, $a")
        for name, op in (("FEQ", "eq"), ("FNE", "neu"), ("FLT", "lt"), ("FLE", "le"), ("FGT", "gt"), ("FGE", "ge")):
            _define(name, ty, f"setp.{op}.{f} %p0, $a, $b; selp.u32 $d, 1, 0, %p0")
        _define("FMA", ty, f"fma.rn.{f} $d, $a, $b, $c")
        for source in LT:
            if source == "VOID":
                continue
            v = (LT[source],)
            if source in ("F32", "F64"):
                text = f"mov.{f} $d, $a" if source == ty else "cvt.rn.f32.f64 $d, $a" if ty == "F32" else "cvt.f64.f32 $d, $a"
                _define("F_TO_F", ty, text, v)
                continue
            wide = 64 if source in WIDE else 32
            _define("U_TO_F", ty, f"cvt.rn.{f}.u{wide} $d, $a", v)
            _define("S_TO_F", ty, _signed(source, f"cvt.rn.{f}.s{wide} $d, $a", "a"), v)
        for to in ("I8", "I16", "I32", "I64", "PTR"):
            b = 64 if to in WIDE else 32
            s, n = ("%u" if b == 64 else "%t"), _bits(to)
            # The conversion saturates by itself; NaN gives 0 only for some types.
            nan = f"; setp.nan.{f} %p0, $a, $a; selp.b{b} $d, 0, {s}0, %p0"
            narrow = f"; max.s32 %t0, %t0, {-(1 << n - 1)}; min.s32 %t0, %t0, {(1 << n - 1) - 1}; and.b32 %t0, %t0, {(1 << n) - 1}"
            _define("F_TO_S", to, f"cvt.rzi.s{b}.{f} {s}0, $a" + (narrow if n < 32 else "") + nan, (LT[ty],))
            narrow = f"; min.u32 %t0, %t0, {(1 << n) - 1}"
            _define("F_TO_U", to, f"cvt.rzi.u{b}.{f} {s}0, $a" + (narrow if n < 32 else "") + nan, (LT[ty],))


def _math() -> None:
    """FMATH by its function, for `ptx_special`."""
    for ty, f in (("F32", "f32"), ("F64", "f64")):
        for name, how in (("FLOOR", "rmi"), ("CEIL", "rpi"), ("TRUNC", "rzi"), ("ROUND_EVEN", "rni")):
            _math_rows[(ty, name)] = f"cvt.{how}.{f}.{f} $d, $a"
        for name in ("MIN", "MAX"):
            _math_rows[(ty, name)] = f"{name.lower()}.{f} $d, $a, $b"
    for name, text in {
        "SIN": "sin.approx.f32 $d, $a", "COS": "cos.approx.f32 $d, $a",
        "TAN": "sin.approx.f32 %x0, $a; cos.approx.f32 %x1, $a; div.rn.f32 $d, %x0, %x1",
        "EXP2": "ex2.approx.f32 $d, $a", "LOG2": "lg2.approx.f32 $d, $a",
        "EXP": "mul.rn.f32 %x0, $a, 0f3FB8AA3B; ex2.approx.f32 $d, %x0",
        "LOG": "lg2.approx.f32 %x0, $a; mul.rn.f32 $d, %x0, 0f3F317218",
        "POW": "lg2.approx.f32 %x0, $a; mul.rn.f32 %x0, %x0, $b; ex2.approx.f32 $d, %x0",
    }.items():
        _math_rows[("F32", name)] = text


_math_rows: dict[tuple[str, str], str] = {}


def _conversions() -> None:
    for to in ("I8", "I16", "I32", "I64", "PTR"):
        for source in ("I8", "I16", "I32", "I64", "PTR"):
            v, wide, from_wide = (LT[source],), to in WIDE, source in WIDE
            plain = f"mov.b{64 if wide else 32} $d, $a"
            if from_wide and not wide:
                low = "cvt.u32.u64 $d, $a" + _mask(to)
                for name in ("TRUNC", "ZEXT", "SEXT"):
                    _define(name, to, low, v)
                continue
            _define("ZEXT", to, "cvt.u64.u32 $d, $a" if wide and not from_wide else plain, v)
            _define("TRUNC", to, plain + _mask(to) if not wide else plain, v)
            if source in SMALL and _bits(to) > SMALL[source]:
                text = f"bfe.s32 %t0, $a, 0, {SMALL[source]}; "
                text += "cvt.s64.s32 $d, %t0" if wide else "mov.b32 $d, %t0" + _mask(to)
            else:
                text = "cvt.s64.s32 $d, $a" if wide and not from_wide else plain
            _define("SEXT", to, text, v)


def _memory() -> None:
    _define("OFFSET", "PTR", "add.s64 $d, $a, #c")
    _define("INDEX", "PTR", "mad.lo.s64 $d, $b, #c, $a")
    _define("SLOT_ADDR", "PTR", "mov.u64 %u0, s&a; cvta.local.u64 %u0, %u0; add.s64 $d, %u0, #c")
    _define("FN_ADDR", "PTR", "mov.u64 $d, ^a")
    _define("DATA_ADDR", "PTR", "mov.u64 %u0, rustg_data; cvta.global.u64 %u0, %u0; add.s64 $d, %u0, ~x; add.s64 $d, $d, #c")

    loop = ("\tmov.b64 %u3, {count};\n\tmov.b64 %u0, 0;\n{again}?:\n\tsetp.ge.u64 %p0, %u0, %u3;\n\t@%p0 bra {done}?;\n"
            "{body}\tadd.u64 %u0, %u0, 1;\n\tbra {again}?;\n{done}?:\n")
    move = "\tadd.u64 %u1, $b, %u0;\n\tld.u8 %t0, [%u1];\n\tadd.u64 %u1, $a, %u0;\n\tst.u8 [%u1], %t0;\n"
    set_ = "\tadd.u64 %u1, $a, %u0;\n\tst.u8 [%u1], $b;\n"

    def looped(count: str, body: str) -> str:
        return loop.format(count=count, body=body, again="C", done="D")

    _define("COPY", "VOID", looped("#c", move), raw=True)
    _define("FILL", "VOID", looped("#c", set_), raw=True)
    _define("FILL_N", "VOID", looped("$c", set_), raw=True)
    # Regions may overlap: backwards where the destination lies behind the source.
    back = ("\tsetp.le.u64 %p1, $a, $b;\n\t@%p1 bra E?;\n\tmov.b64 %u0, $c;\nF?:\n\tsetp.eq.u64 %p0, %u0, 0;\n\t@%p0 bra D?;\n"
            "\tsub.u64 %u0, %u0, 1;\n" + move + "\tbra F?;\nE?:\n")
    _define("COPY_N", "VOID", back + looped("$c", move), raw=True)


def _kernels() -> None:
    io = "ld.global.u64 %u0, [rustg_io]; "
    word = io + "mul.wide.u32 %u1, $a, 4; add.u64 %u0, %u0, %u1; "
    _define("IO_LOAD", "I32", word + "ld.u32 $d, [%u0]")
    _define("IO_STORE", "I32", word + "st.u32 [%u0], $b")
    _define("IO_ADD", "I32", word + "atom.add.u32 $d, [%u0], $b")
    _define("IO_CAS", "I32", word + "atom.cas.b32 $d, [%u0], $b, $c")
    _define("INVOCATION", "I32", linear("$d"))
    _define("STATE_LOAD", "I32", state("ld.shared.u32 $d, [%t3]"))
    _define("STATE_STORE", "I32", state("st.shared.u32 [%t3], $a"))
    for name, number in ATOMIC.members.items():
        op = {"ADD": "add.u32", "AND": "and.b32", "OR": "or.b32", "XOR": "xor.b32", "MIN_S": "min.s32", "MIN_U": "min.u32",
              "MAX_S": "max.s32", "MAX_U": "max.u32", "EXCHANGE": "exch.b32", "SUB": "add.u32"}[name]
        before = "neg.s32 %t0, $b; " if name == "SUB" else ""
        _atomics[number] = before + f"atom.{op} $d, [$a], {'%t0' if before else '$b'}"
    _define("ATOMIC_CAS", "I32", "atom.cas.b32 $d, [$a], $b, $c")
    _define("BARRIER", "VOID", "bar.sync 0")


_atomics: dict[int, str] = {}


def ids(what: str, register: str, dim: str) -> str:
    """Code for an id of 32 bits in one dimension."""
    one = {"LOCAL_ID": "tid", "GROUP_ID": "ctaid", "GROUPS": "nctaid", "LOCAL_SIZE": "ntid"}
    if what in one:
        return f"mov.u32 {register}, %{one[what]}.{dim}; "
    if what == "GLOBAL_ID":
        return (f"mov.u32 %t0, %ctaid.{dim}; mov.u32 %t1, %ntid.{dim}; mov.u32 %t2, %tid.{dim}; "
                f"mad.lo.u32 {register}, %t0, %t1, %t2; ")
    return (f"mov.u32 %t0, %nctaid.{dim}; mov.u32 %t1, %ntid.{dim}; mul.lo.u32 {register}, %t0, %t1; "
            f"ld.global.u32 %t0, [rustg_threads+{4 * 'xyz'.index(dim)}]; setp.ne.u32 %p0, %t0, 0; "
            f"selp.u32 {register}, %t0, {register}, %p0; ")


def linear(register: str, what: str = "GLOBAL_ID", size: str = "GLOBAL_SIZE") -> str:
    """Code for the linear number, x fastest: (z * size y + y) * size x + x."""
    text = ids(what, "%t3", "z")
    for dim in "yx":
        text += ids(size, "%v0", dim) + "mul.lo.u32 %t3, %t3, %v0; " + ids(what, "%v0", dim) + "add.u32 %t3, %t3, %v0; "
    return text + f"mov.u32 {register}, %t3"


def state(text: str) -> str:
    """Code that does something with the invocation's own word, whose address is in %t3."""
    return linear("%t3", "LOCAL_ID", "LOCAL_SIZE") + "; shl.b32 %t3, %t3, 2; mov.u32 %t2, rustg_state; add.u32 %t3, %t3, %t2; " + text


def _total(what: str) -> str:
    text = ids(what, "%v0", "x")
    for dim in "yz":
        text += "mov.u32 %t3, %v0; " + ids(what, "%v0", dim) + "mul.lo.u32 %v0, %t3, %v0; "
    return text


for _make in (_moves, _integers, _floats, _math, _conversions, _memory, _kernels):
    _make()
_define("NOP", "VOID", "", raw=True)
_define("BOOL_NOT", "I8", "xor.b32 $d, $a, 1")
_define("UNREACHABLE", "VOID", "trap")
_define("TRAP", "VOID", "ld.global.u64 %u0, [rustg_io]; setp.eq.u64 %p0, %u0, 0; @%p0 exit; "
                        f"atom.cas.b32 %t0, [%u0], 0, {0xFFFF0001}; exit")

_DECLARE = "{\n\t.reg .b32 %r<~x>;\n\t.reg .b64 %d<~x>;\n\t.reg .f32 %f<~x>;\n\t.reg .f64 %g<~x>;\n"
_SCRATCH = "\t.reg .b32 %t<4>;\n\t.reg .b32 %v<1>;\n\t.reg .b64 %u<4>;\n\t.reg .f32 %x<2>;\n\t.reg .pred %p<2>;\n"

#: Pieces that are not a row's own template: name, text.
_PIECES = {
    "HEAD": ".version ~x.~y\n", "TARGET": ".target sm_~x\n.address_size 64\n.visible .global .align 8 .u64 rustg_io;\n"
    ".visible .global .align 4 .u32 rustg_threads[3];\n",
    "PROTO": ".func ^x(", "PROTO_RESULT": ".func (.param .align 8 .b8 rv[16]) ^x(", "COMMA": ", ",
    "PARAM32": ".param .b32 p~x", "PARAM64": ".param .b64 p~x", "PROTO_END": ");\n", "FUNC_OPEN": ")\n" + _DECLARE + _SCRATCH,
    "LOAD32": "\tld.param.b32 $x, [p~y];\n", "LOAD64": "\tld.param.b64 $x, [p~y];\n",
    "SLOT": "\t.local .align ~y .b8 s&x[", "SLOT_SIZE": "~x];\n", "FUNC_END": "}\n",
    "DATA_BEGIN": ".visible .global .align 16 .b64 rustg_data[~x] = {0, 0", "DATA_PAIR": ",\n0x!y!x", "DATA_DATUM": ",\ngeneric(rustg_data)+~x", "DATA_FN": ",\n^x", "DATA_END": "};\n",
    "LABEL": "L~x:\n", "BRA": "\tbra L~x;\n", "IF": "\tsetp.eq.u32 %p0, $a, 0;\n\t@%p0 bra L~x;\n",
    "BR_IF": "\tsetp.ne.u32 %p0, $a, 0;\n\t@%p0 bra L~x;\n", "BR_UNLESS": "\tsetp.eq.u32 %p0, $a, 0;\n\t@%p0 bra L~x;\n",
    "ON32": "\tsetp.eq.u32 %p0, $x, 0x!a;\n\t@%p0 bra L~y;\n", "ON64": "\tsetp.eq.u64 %p0, $x, 0x!b!a;\n\t@%p0 bra L~y;\n",
    "ON8": "\tand.b32 %t0, 0x!a, 255;\n\tsetp.eq.u32 %p0, $x, %t0;\n\t@%p0 bra L~y;\n",
    "ON16": "\tand.b32 %t0, 0x!a, 65535;\n\tsetp.eq.u32 %p0, $x, %t0;\n\t@%p0 bra L~y;\n",
    "RET0_32": "\tst.param.b32 [rv], $x;\n", "RET0_64": "\tst.param.b64 [rv], $x;\n",
    "RET1_32": "\tst.param.b32 [rv+8], $x;\n", "RET1_64": "\tst.param.b64 [rv+8], $x;\n", "RET": "\tret;\n",
    "CALL_OPEN": "\t{\n", "OUT": "\t.reg .b32 %y<~x>;\n\t.reg .b64 %w<~x>;\n",
    "PUT32": "\t.param .b32 a~x;\n\tst.param.b32 [a~x], %y~x;\n", "PUT64": "\t.param .b64 a~x;\n\tst.param.b64 [a~x], %w~x;\n",
    "CALL_RESULT": "\t.param .align 8 .b8 cr[16];\n\tcall (cr), ^x, (", "CALL": "\tcall ^x, (",
    "ARGUMENT": "a~x", "CALL_END": ");\n", "GET0_32": "\tld.param.b32 $x, [cr];\n", "GET0_64": "\tld.param.b64 $x, [cr];\n",
    "GET1_32": "\tld.param.b32 $x, [cr+8];\n", "GET1_64": "\tld.param.b64 $x, [cr+8];\n", "CALL_CLOSE": "\t}\n",
    "PROTOTYPE": "\tP?: .callprototype _ (", "PROTOTYPE_RESULT": "\tP?: .callprototype (.param .align 8 .b8 _[16]) _ (",
    "ANY32": ".param .b32 _", "ANY64": ".param .b64 _",
    "CALLP_RESULT": ");\n\t.param .align 8 .b8 cr[16];\n\tcall (cr), $x, (", "CALLP": ");\n\tcall $x, (", "CALLP_END": "), P?;\n",
    "ENTRY": ".visible .entry =x(", "ENTRY_OPEN": _DECLARE + _SCRATCH, "ENTRY_END": "\tret;\n}\n",
    "INIT": ".visible .entry rustg_init()\n" + _DECLARE + _SCRATCH, "INIT_CALL": "\tcall ^x, ();\n\tret;\n}\n",
    "STATE": ".shared .align 4 .b32 rustg_state[~x];\n", "STATE_CLEAR": _lines(state("st.shared.u32 [%t3], 0")),
    "ENTRY_GROUP": ")\n.reqntid ~x, ", "ENTRY_GROUP_END": "~x, ~y\n",
    "ENTRY_GUARD": "".join(
        _lines(ids("GLOBAL_ID", "%v0", d) + ids("GLOBAL_SIZE", "%t3", d) + "setp.ge.u32 %p0, %v0, %t3; @%p0 ret") for d in "xyz"
    ) + "\t{\n",
    "PASS32": "\t.param .b32 a~x;\n\tst.param.b32 [a~x], %t3;\n", "PASS64": "\t.param .b64 a~x;\n\tst.param.b64 [a~x], %u3;\n",
    "TAKE32": "\tld.param.b32 %t3, [p~x];\n", "TAKE64": "\tld.param.b64 %u3, [p~x];\n", "SHARED": "\t.shared .align 16 .b8 shared[~x];\n",
    "TAKE_SHARED": "\tmov.u64 %u3, shared;\n\tcvta.shared.u64 %u3, %u3;\n\tadd.u64 %u3, %u3, ~x;\n", "WIDEN": "\tcvt.u64.u32 %u3, %t3;\n",
}
for _what, _per in (("GLOBAL_ID", "GLOBAL_SIZE"), ("LOCAL_ID", "LOCAL_SIZE"), ("GROUP_ID", "GROUPS")):
    for _number, _dim in enumerate("xyz"):
        _PIECES[f"{_what}_{_number}"] = _lines(ids(_what, "%t3", _dim))
        _PIECES[f"{_per}_{_number}"] = _lines(ids(_per, "%t3", _dim))
    _PIECES[f"{_what}_3"] = _lines(linear("%t3", _what, _per))
    _PIECES[f"{_per}_3"] = _lines(_total(_per) + "mov.u32 %t3, %v0")
_KINDS = ("GLOBAL_ID", "LOCAL_ID", "GROUP_ID", "GLOBAL_SIZE", "GROUPS", "LOCAL_SIZE")
for _name, _text in _PIECES.items():
    REGISTRY.define(f"PTX_{_name}", template(_text))


def _row_table() -> np.ndarray:
    words = np.full(len(OPS) * 8 * VARIANTS, NONE, np.uint32)
    for (op, ty, variant), number in _rows.items():
        words[(op * 8 + ty) * VARIANTS + variant] = number
    return words


_FIRST_MATH = {key: template(_lines(text)) for key, text in _math_rows.items()}
_FIRST_ATOMIC = {number: template(_lines(text)) for number, text in _atomics.items()}


def _special_table() -> np.ndarray:
    """64 words FMATH of F32, 64 of F64 (by function), 64 of ATOMIC, 32 of ids (kind * 4 + dim, without VALUE)."""
    words = np.full(64 * 4, NONE, np.uint32)
    for (ty, name), number in _FIRST_MATH.items():
        words[(64 if ty == "F64" else 0) + FMATH[name]] = number
    for number, text in _FIRST_ATOMIC.items():
        words[128 + number] = text
    for kind, name in enumerate(_KINDS):
        for dim in range(4):
            words[192 + kind * 4 + dim] = template(_PIECES[f"{name}_{dim}"])
    return words


const_table("ptx_row", _row_table, "Template of a row by (operation * 8 + type) * 8 + variant, or NONE.")
const_table("ptx_special", _special_table, _special_table.__doc__)
