"""Templates of the SPIR-V target for 64-bit integers, held in two words, and its runtime functions.

``a`` and ``a1`` are the low and the high word of operand a, and so on; the syntax is that of
``spirv_assembler``.
"""

from __future__ import annotations

from .spirv_memory import RUNTIME_MEMORY

_FLAG = "r = Select U t 1 0; d <- r"


def _less(op: str, x: str, y: str, x1: str, y1: str, or_equal: bool) -> str:
    """`t` = the comparison `op` (U or S, Less or Greater) of two pairs."""
    low = f"U{op[1:]}ThanEqual" if or_equal else f"U{op[1:]}Than"
    return f"h = {op}Than B {x1} {y1}; e = IEqual B {x1} {y1}; l = {low} B {x} {y}; g = LogicalAnd B e l; t = LogicalOr B h g;"


def _negate(low: str, high: str, to: str) -> str:
    """`to`, `to`1 = the two's complement of a pair."""
    return f"{to}n = Not U {high}; {to}z = IEqual B {low} 0; {to}c = Select U {to}z 1 0; {to} = SNegate U {low}; {to}1 = IAdd U {to}n {to}c;"


def _magnitude(low: str, high: str, to: str) -> str:
    """`to`, `to`1 = the absolute value of a pair as an unsigned one, `to`s = whether it was negative."""
    return _negate(low, high, f"{to}_") + f"""{to}s = SLessThan B {high} 0; {to} = Select U {to}s {to}_ {low}
        {to}1 = Select U {to}s {to}_1 {high};"""


def _times(x: str, y: str, to: str) -> str:
    """`to`l, `to`h = the product of two words."""
    return f"{to}p = UMulExtended S {x} {y}; {to}l = CompositeExtract U {to}p #0; {to}h = CompositeExtract U {to}p #1;"


def _plus(x: str, y: str, to: str) -> str:
    """`to` = the sum of two words, `to`c its carry."""
    return f"{to} = IAdd U {x} {y}; {to}t = ULessThan B {to} {x}; {to}c = Select U {to}t 1 0;"


_PRODUCT = _times("a", "b", "p") + "m1 = IMul U a b1; m2 = IMul U a1 b; m3 = IAdd U m1 m2; hi = IAdd U ph m3;"


def _full(x: str, x1: str, y: str, y1: str) -> str:
    """w0, w1, w2, w3 = the product of two pairs."""
    return (
        _times(x, y, "A") + _times(x, y1, "B") + _times(x1, y, "C") + _times(x1, y1, "E")
        + _plus("Ah", "Bl", "u") + _plus("u", "Cl", "v") + "ALIAS w0 Al; ALIAS w1 v; k1 = IAdd U uc vc;"
        + _plus("El", "Bh", "G") + _plus("G", "Ch", "H") + _plus("H", "k1", "w2")
        + "k2 = IAdd U Gc Hc; k3 = IAdd U k2 w2c; w3 = IAdd U Eh k3;"
    )


_COUNT = "n = BitwiseAnd U b 63; s = BitwiseAnd U n 31; big = UGreaterThanEqual B n 32; z = IEqual B s 0; o = ISub U 32 s; w = BitwiseAnd U o 31;"


def _shift_left(x: str, x1: str, to: str) -> str:
    return f"""{to}a = ShiftLeftLogical U {x} s; {to}b = ShiftLeftLogical U {x1} s; {to}g = ShiftRightLogical U {x} w; {to}f = Select U z 0 {to}g
        {to}o = BitwiseOr U {to}b {to}f; {to} = Select U big 0 {to}a; {to}1 = Select U big {to}a {to}o;"""


def _shift_right(x: str, x1: str, to: str, kind: str = "Logical") -> str:
    fill = f"{to}q = ShiftRightArithmetic U {x1} 31;" if kind == "Arithmetic" else f"ALIAS {to}q 0;"
    return f"""{to}a = ShiftRight{kind} U {x1} s; {to}b = ShiftRightLogical U {x} s; {to}g = ShiftLeftLogical U {x1} w; {to}f = Select U z 0 {to}g
        {to}o = BitwiseOr U {to}b {to}f; {fill} {to} = Select U big {to}a {to}o; {to}1 = Select U big {to}q {to}a;"""


def _rotate(left: bool) -> str:
    """By words, then by bits."""
    first, second = ("Left", "Right") if left else ("Right", "Left")
    return _COUNT + f"""lo = Select U big a1 a; hi = Select U big a a1
        p = Shift{first}Logical U lo s; q = Shift{first}Logical U hi s; u = Shift{second}Logical U lo w; v = Shift{second}Logical U hi w
        u0 = Select U z 0 u; v0 = Select U z 0 v; r = BitwiseOr U p v0; r1 = BitwiseOr U q u0; d <- r; d1 <- r1"""


def _divide(name: str) -> str:
    """Quotient or remainder of magnitudes, with the right sign."""
    signed = name.endswith("S")
    lead = _magnitude("a", "a1", "mx") + _magnitude("b", "b1", "my") if signed else "ALIAS mx a; ALIAS mx1 a1; ALIAS my b; ALIAS my1 b1;"
    call = "@rt0 <- mx; @rt1 <- mx1; @rt2 <- my; @rt3 <- my1; k = FunctionCall VOID @rt_divide;"
    low, high = ("@rt0", "@rt1") if name.startswith("DIV") else ("@rt2", "@rt3")
    text = lead + call + f"q = Load U {low}; q1 = Load U {high};"
    if signed:
        # The quotient is negative where the signs differ, the remainder where the dividend is.
        sign = "v = BitwiseXor U a1 b1; neg = SLessThan B v 0;" if name.startswith("DIV") else "ALIAS neg mxs;"
        text += sign + _negate("q", "q1", "g") + "r = Select U neg g q; r1 = Select U neg g1 q1; d <- r; d1 <- r1"
    else:
        text += "d <- q; d1 <- q1"
    return text


_SWAP = """{0}s = ShiftRightLogical U {0} 8; {0}t = ShiftLeftLogical U {0} 8; {0}u = BitwiseAnd U {0}s 0xFF00FF; {0}v = BitwiseAnd U {0}t 0xFF00FF00
    {0}w = BitwiseOr U {0}u {0}v; {0}x = ShiftRightLogical U {0}w 16; {0}y = ShiftLeftLogical U {0}w 16; {0}r = BitwiseOr U {0}x {0}y;"""

WIDE: dict = {
    "ADD": _plus("a", "b", "r") + "h = IAdd U a1 b1; i = IAdd U h rc; d <- r; d1 <- i",
    "SUB": "r = ISub U a b; t = ULessThan B a b; k = Select U t 1 0; h = ISub U a1 b1; i = ISub U h k; d <- r; d1 <- i",
    "MUL": _PRODUCT + "d <- pl; d1 <- hi",
    "MULHI_U": _full("a", "a1", "b", "b1") + "d <- w2; d1 <- w3",
    "SHL": _COUNT + _shift_left("a", "a1", "r") + "d <- r; d1 <- r1",
    "SHR_U": _COUNT + _shift_right("a", "a1", "r") + "d <- r; d1 <- r1",
    "SHR_S": _COUNT + _shift_right("a", "a1", "r", "Arithmetic") + "d <- r; d1 <- r1",
    "ROTL": _rotate(True),
    "ROTR": _rotate(False),
    "NEG": _negate("a", "a1", "r") + "d <- r; d1 <- r1",
    "NOT": "r = Not U a; r1 = Not U a1; d <- r; d1 <- r1",
    "MOVE": "d <- a; d1 <- a1",
    "CONST": "d <- =a; d1 <- =b",
    "SELECT": "t = INotEqual B a 0; r = Select U t b c; r1 = Select U t b1 c1; d <- r; d1 <- r1",
    "CLZ": """m = ExtInst U @glsl #75 a; m1 = ExtInst U @glsl #75 a1; l = ISub U 63 m; h = ISub U 31 m1; z = IEqual B a1 0
        r = Select U z l h; d <- r; d1 <- 0""",
    "CTZ": """m = ExtInst U @glsl #73 a; m1 = ExtInst U @glsl #73 a1; h = IAdd U m1 32; e = IEqual B a1 0; g = Select U e 64 h
        z = IEqual B a 0; r = Select U z g m; d <- r; d1 <- 0""",
    "POPCNT": "l = BitCount U a; h = BitCount U a1; r = IAdd U l h; d <- r; d1 <- 0",
    "BSWAP": _SWAP.format("a") + _SWAP.format("a1") + "d <- a1r; d1 <- ar",
    "EQ": "l = IEqual B a b; h = IEqual B a1 b1; t = LogicalAnd B l h;" + _FLAG,
    "NE": "l = INotEqual B a b; h = INotEqual B a1 b1; t = LogicalOr B l h;" + _FLAG,
    "ADD_OV_U": _plus("a", "b", "r") + _plus("a1", "b1", "h") + _plus("h", "rc", "i") + "v = BitwiseOr U hc ic; d <- r; d1 <- i; c <- v",
    "SUB_OV_U": _less("ULess", "a", "b", "a1", "b1", False)
    + "v = Select U t 1 0; r = ISub U a b; q = ULessThan B a b; k = Select U q 1 0; h1 = ISub U a1 b1; i = ISub U h1 k; d <- r; d1 <- i; c <- v",
    "ADD_OV_S": _plus("a", "b", "r") + """h = IAdd U a1 b1; i = IAdd U h rc; k = BitwiseXor U a1 i; m = BitwiseXor U b1 i; w = BitwiseAnd U k m
        v = ShiftRightLogical U w 31; d <- r; d1 <- i; c <- v""",
    "SUB_OV_S": """r = ISub U a b; t = ULessThan B a b; k = Select U t 1 0; h = ISub U a1 b1; i = ISub U h k; x = BitwiseXor U a1 b1
        y = BitwiseXor U a1 i; w = BitwiseAnd U x y; v = ShiftRightLogical U w 31; d <- r; d1 <- i; c <- v""",
    "MUL_OV_U": _full("a", "a1", "b", "b1") + "o = BitwiseOr U w2 w3; t = INotEqual B o 0; q = Select U t 1 0; d <- w0; d1 <- w1; c <- q",
    # The magnitude of a negative product may be 2^63, of another one it is below.
    "MUL_OV_S": _magnitude("a", "a1", "mx") + _magnitude("b", "b1", "my") + _full("mx", "mx1", "my", "my1") + _negate("w0", "w1", "g") + """
        s = BitwiseXor U a1 b1; neg = SLessThan B s 0; r = Select U neg g w0; r1 = Select U neg g1 w1; o = BitwiseOr U w2 w3
        t1 = INotEqual B o 0; z = BitwiseOr U w0 w1; nz = INotEqual B z 0; q = BitwiseXor U r1 s; q1 = SLessThan B q 0; q2 = LogicalAnd B nz q1
        t = LogicalOr B t1 q2; e = Select U t 1 0; d <- r; d1 <- r1; c <- e""",
    "SLOT_LOAD": "r = Load U &slot0; h = Load U &slot1; d <- r; d1 <- h",
    "SLOT_STORE": "slot0 <- b; slot1 <- b1",
    "ARG": "arg0 <- a; arg1 <- a1",
    **{name: _divide(name) for name in ("DIV_U", "DIV_S", "REM_U", "REM_S")},
}
for _name, _op in (("L", "Less"), ("G", "Greater")):
    for _sign in "US":
        WIDE[f"{_name}T_{_sign}"] = _less(_sign + _op, "a", "b", "a1", "b1", False) + _FLAG
        WIDE[f"{_name}E_{_sign}"] = _less(_sign + _op, "a", "b", "a1", "b1", True) + _FLAG
for _name in ("AND", "OR", "XOR"):
    _op = "Bitwise" + _name.capitalize()
    WIDE[_name] = f"r = {_op} U a b; r1 = {_op} U a1 b1; d <- r; d1 <- r1"


def _wide_conversions() -> dict[tuple[str, str, str], str]:
    result = {}
    for source, bits in (("I8", 8), ("I16", 16), ("I32", 32), ("PTR", 32)):
        extend = f"q = ShiftLeftLogical U a {32 - bits}; r = ShiftRightArithmetic U q {32 - bits};" if bits < 32 else "ALIAS r a;"
        result["ZEXT", "I64", source] = "d <- a; d1 <- 0"
        result["SEXT", "I64", source] = extend + "h = ShiftRightArithmetic U r 31; d <- r; d1 <- h"
        result["TRUNC", source, "I64"] = f"r = BitwiseAnd U a {(1 << bits) - 1}; d <- r" if bits < 32 else "d <- a"
    for name in ("ZEXT", "SEXT", "TRUNC", "BITCAST"):
        result[name, "I64", "I64"] = "d <- a; d1 <- a1"
    result["U_TO_F", "F32", "I64"] = "@rt0 <- a; @rt1 <- a1; k = FunctionCall VOID @rt_u64_f32; u = Load U @rt0; r = Bitcast F u; df <- r"
    result["S_TO_F", "F32", "I64"] = _magnitude("a", "a1", "mx") + """@rt0 <- mx; @rt1 <- mx1; k = FunctionCall VOID @rt_u64_f32; u = Load U @rt0
        v = BitwiseOr U u 0x80000000; w = Select U mxs v u; r = Bitcast F w; df <- r"""
    # The high part is exact, so the sum is rounded once.
    result["U_TO_F", "F64", "I64"] = "h = ConvertUToF D a1; l = ConvertUToF D a; g =! FMul D h 4294967296.0d; r =! FAdd D g l; dd <- r"
    result["S_TO_F", "F64", "I64"] = "i = Bitcast I a1; h = ConvertSToF D i; l = ConvertUToF D a; g =! FMul D h 4294967296.0d; r =! FAdd D g l; dd <- r"
    call = "u = Bitcast U af; m = BitwiseAnd U u 0x7FFFFFFF; @rt0 <- m; k = FunctionCall VOID @rt_f32_u64; lo = Load U @rt0; hi = Load U @rt1;"
    sign = "s = SLessThan B u 0; nan = UGreaterThan B m 0x7F800000;"
    result["F_TO_U", "I64", "F32"] = call + sign + "z = LogicalOr B s nan; r = Select U z 0 lo; r1 = Select U z 0 hi; d <- r; d1 <- r1"
    # 2^63 and more: the largest or the smallest number.
    clamp = """o = SLessThan B hi 0; p = Select U o 0xFFFFFFFF lo; p1 = Select U o 0x7FFFFFFF hi; y = Select U o 0 n; y1 = Select U o 0x80000000 n1
        x = Select U s y p; w = Select U s y1 p1; r = Select U nan 0 x; r1 = Select U nan 0 w; d <- r; d1 <- r1"""
    result["F_TO_S", "I64", "F32"] = call + sign + _negate("lo", "hi", "n") + clamp
    wide = """u = Bitcast V2 ad; uh = CompositeExtract U u #1; s = SLessThan B uh 0; f = ExtInst D @glsl #4 ad; eq = FOrdEqual B ad ad; nan = LogicalNot B eq
        big = FOrdGreaterThanEqual B f 18446744073709551616.0d; in = FOrdLessThan B f 18446744073709551616.0d; v = Select D in f 0.0d
        q =! FMul D v 2.3283064365386962890625e-10d; qf = ExtInst D @glsl #8 q; h0 = ConvertFToU U qf; m =! FMul D qf 4294967296.0d; rest =! FSub D v m
        l0 = ConvertFToU U rest; lo = Select U big 0xFFFFFFFF l0; hi = Select U big 0xFFFFFFFF h0;"""
    result["F_TO_U", "I64", "F64"] = wide + "z = LogicalOr B s nan; r = Select U z 0 lo; r1 = Select U z 0 hi; d <- r; d1 <- r1"
    result["F_TO_S", "I64", "F64"] = wide + _negate("lo", "hi", "n") + clamp
    result["BITCAST", "I64", "F64"] = "u = Bitcast V2 ad; l = CompositeExtract U u #0; h = CompositeExtract U u #1; d <- l; d1 <- h"
    result["BITCAST", "F64", "I64"] = "v = CompositeConstruct V2 a a1; r = Bitcast D v; dd <- r"
    return result


WIDE_CONVERSIONS = _wide_conversions()


_BEGIN = "@{0} = Function VOID #0 FN; entry:;"

#: Functions that templates call, with @rt0... as arguments and results: whole functions, in this order.
RUNTIME = {
    # rt0..1 / rt2..3: quotient in rt0..1, remainder in rt2..3; 64 steps of shift and subtract.
    "rt_divide": _BEGIN + """vi = Variable PU #7; vn = Variable PU #7; vn1 = Variable PU #7; vr = Variable PU #7; vr1 = Variable PU #7
        n = Load U @rt0; n1 = Load U @rt1; y = Load U @rt2; y1 = Load U @rt3
        hh = BitwiseOr U n1 y1; small = IEqual B hh 0; SelectionMerge done #0; BranchConditional small short long
        short:; sq = UDiv U n y; sp = IMul U sq y; sr = ISub U n sp; @rt0 <- sq; @rt1 <- 0; @rt2 <- sr; @rt3 <- 0; Branch done
        long:; vn <- n; vn1 <- n1; vr <- 0; vr1 <- 0; vi <- 0; Branch head
        head:; LoopMerge out next #0; Branch test
        test:; i = Load U vi; more = ULessThan B i 64; BranchConditional more body out
        body:; p = Load U vn; p1 = Load U vn1; r = Load U vr; r1 = Load U vr1
        t = ShiftRightLogical U p1 31; u = ShiftRightLogical U p 31; v = ShiftRightLogical U r 31; top = ShiftRightLogical U r1 31
        ra = ShiftLeftLogical U r 1; rb = BitwiseOr U ra t; rc = ShiftLeftLogical U r1 1; rd = BitwiseOr U rc v
        pa = ShiftLeftLogical U p 1; pb = ShiftLeftLogical U p1 1; pc = BitwiseOr U pb u
        gh = UGreaterThan B rd y1; ge = IEqual B rd y1; gl = UGreaterThanEqual B rb y; ga = LogicalAnd B ge gl; gb = LogicalOr B gh ga
        gt = INotEqual B top 0; g = LogicalOr B gb gt
        sl = ISub U rb y; st = ULessThan B rb y; sc = Select U st 1 0; sh = ISub U rd y1; si = ISub U sh sc
        xr = Select U g sl rb; xr1 = Select U g si rd; bit = Select U g 1 0; xp = BitwiseOr U pa bit
        vn <- xp; vn1 <- pc; vr <- xr; vr1 <- xr1; Branch next
        next:; j = IAdd U i 1; vi <- j; Branch head
        out:; f = Load U vn; f1 = Load U vn1; m = Load U vr; m1 = Load U vr1; @rt0 <- f; @rt1 <- f1; @rt2 <- m; @rt3 <- m1; Branch done
        done:; Return; FunctionEnd""",
    # rt0 = bits of the f32 nearest to rt0..1: the upper 32 significant bits, with what is below them kept in the lowest.
    "rt_u64_f32": _BEGIN + """n = Load U @rt0; n1 = Load U @rt1; m = ExtInst U @glsl #75 n1; s = ISub U 31 m; z = IEqual B n1 0
        s1 = BitwiseAnd U s 31; w = ISub U 32 s1; w1 = BitwiseAnd U w 31; e = IEqual B s1 0
        ax = ShiftLeftLogical U n1 s1; g = ShiftRightLogical U n w1; g1 = Select U e 0 g; h = BitwiseOr U ax g1; l = ShiftLeftLogical U n s1
        t = INotEqual B l 0; k = Select U t 1 0; h1 = BitwiseOr U h k; v = Select U z n h1
        vs = SLessThan B v 0; vh = ShiftRightLogical U v 1; vl = BitwiseAnd U v 1; vo = BitwiseOr U vh vl; vv = Select U vs vo v
        fs = ConvertSToF F vv; fd =! FAdd F fs fs; f = Select F vs fd fs
        x = ISub U 159 s1; y = ShiftLeftLogical U x 23; cx = Bitcast F y; bx =! FMul F f cx; o = Select F z f bx; u = Bitcast U o
        @rt0 <- u; Return; FunctionEnd""",
    # rt0..1 = the number whose f32 has the bits rt0, without a sign; from 2^64 on all ones.
    "rt_f32_u64": _BEGIN + """n = Load U @rt0; x = ShiftRightLogical U n 23; f0 = BitwiseAnd U n 0x7FFFFF; f = BitwiseOr U f0 0x800000
        zero = ULessThan B x 127; big = UGreaterThanEqual B x 191; up = ISub U x 150; dn = ISub U 150 x; left = UGreaterThanEqual B x 150
        d5 = BitwiseAnd U dn 31; lo1 = ShiftRightLogical U f d5
        s = BitwiseAnd U up 31; w0 = ISub U 32 s; w = BitwiseAnd U w0 31; z = IEqual B s 0; far = UGreaterThanEqual B up 32
        p = ShiftLeftLogical U f s; g = ShiftRightLogical U f w; g1 = Select U z 0 g; lo2 = Select U far 0 p; hi2 = Select U far p g1
        lo3 = Select U left lo2 lo1; hi3 = Select U left hi2 0; lo4 = Select U zero 0 lo3; hi4 = Select U zero 0 hi3
        lo = Select U big 0xFFFFFFFF lo4; hi = Select U big 0xFFFFFFFF hi4; @rt0 <- lo; @rt1 <- hi; Return; FunctionEnd""",
    **RUNTIME_MEMORY,
}
RUNTIME = {name: text.replace("@{0} =", f"@{name} =") for name, text in RUNTIME.items()}
