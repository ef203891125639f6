"""Templates of the SPIR-V target, one text for each (operation, type, variant).

Integers of 8, 16 and 32 bits and addresses are held in a 32-bit word, zero-extended; of 64 bits in two.
The syntax is that of ``spirv_assembler``.  Which variant a row takes is decided in
``shaders/spirv/select.comp``.
"""

from __future__ import annotations

import itertools

from . import kernel as _  # the words of the io buffer
from .lir import ATOMIC, FMATH, LT
from .schema import REGISTRY
from .spirv_buffers import BASE, buffers
from .spirv_memory import alive, element, group, if_alive, memory
from .spirv_own import own
from .spirv_wide import RUNTIME, WIDE, WIDE_CONVERSIONS

NARROW = {"I8": 8, "I16": 16, "I32": 32, "PTR": 32}
#: How a value of a type is held: nothing, a word, a float, two words, a double.
CLASSES = ["", "u", "f", "w", "d"]
CLASS_OF = {"VOID": 0, "I8": 1, "I16": 1, "I32": 1, "PTR": 1, "F32": 2, "I64": 3, "F64": 4}

_SIMPLE = {"AND": "BitwiseAnd", "OR": "BitwiseOr", "XOR": "BitwiseXor", "DIV_U": "UDiv", "REM_U": "UMod"}
_WRAPPING = {"ADD": "IAdd", "SUB": "ISub", "MUL": "IMul", "SHL": "ShiftLeftLogical"}
_COMPARE = {
    "EQ": "IEqual", "NE": "INotEqual", "LT_U": "ULessThan", "LE_U": "ULessThanEqual", "GT_U": "UGreaterThan",
    "GE_U": "UGreaterThanEqual", "LT_S": "SLessThan", "LE_S": "SLessThanEqual", "GT_S": "SGreaterThan", "GE_S": "SGreaterThanEqual",
}
_FCOMPARE = {
    "FEQ": "FOrdEqual", "FNE": "FUnordNotEqual", "FLT": "FOrdLessThan", "FLE": "FOrdLessThanEqual", "FGT": "FOrdGreaterThan",
    "FGE": "FOrdGreaterThanEqual",
}
_ATOMIC = {
    "ADD": "IAdd", "SUB": "ISub", "AND": "And", "OR": "Or", "XOR": "Xor", "MIN_S": "SMin", "MIN_U": "UMin", "MAX_S": "SMax",
    "MAX_U": "UMax", "EXCHANGE": "Exchange",
}
#: GLSL.std.450 numbers of FMATH.
_MATH = {
    "FLOOR": 8, "CEIL": 9, "TRUNC": 3, "ROUND_EVEN": 2, "SIN": 13, "COS": 14, "TAN": 15, "ASIN": 16, "ACOS": 17, "ATAN": 18,
    "SINH": 19, "COSH": 20, "TANH": 21, "EXP": 27, "EXP2": 29, "LOG": 28, "LOG2": 30, "ATAN2": 25, "POW": 26, "MIN": 79,
    "MAX": 80,
}


def norm(bits: int, source: str, to: str) -> str:
    """`to` is the low bits of `source`."""
    return f"{to} = BitwiseAnd U {source} {(1 << bits) - 1}" if bits < 32 else f"ALIAS {to} {source}"


def sext(bits: int, source: str, to: str) -> str:
    """`to` is the low bits of `source`, sign-extended to 32 bits."""
    if bits == 32:
        return f"ALIAS {to} {source}"
    return f"{to}_ = ShiftLeftLogical U {source} {32 - bits}; {to} = ShiftRightArithmetic U {to}_ {32 - bits}"


def _narrow(type_: str, bits: int) -> dict[str, str]:
    """Templates of a type of at most 32 bits."""
    signed = sext(bits, "a", "sa") + ";" + sext(bits, "b", "sb") + ";"
    count = f"n = BitwiseAnd U b {bits - 1};"
    result = {}
    for name, op in _SIMPLE.items():
        result[name] = f"r = {op} U a b; d <- r"
    for name, op in _WRAPPING.items():
        right = "n" if name == "SHL" else "b"
        result[name] = f"{count if name == 'SHL' else ''} q = {op} U a {right}; {norm(bits, 'q', 'r')}; d <- r"
    result["SHR_U"] = f"{count} r = ShiftRightLogical U a n; d <- r"
    result["SHR_S"] = f"{count} {sext(bits, 'a', 'sa')}; q = ShiftRightArithmetic U sa n; {norm(bits, 'q', 'r')}; d <- r"
    for name, first, second in (("ROTL", "Left", "Right"), ("ROTR", "Right", "Left")):
        kinds = {"Left": "ShiftLeftLogical", "Right": "ShiftRightLogical"}
        result[name] = f"""{count} o = ISub U {bits} n; m = BitwiseAnd U o {bits - 1}; h = {kinds[first]} U a n; l = {kinds[second]} U a m
            q = BitwiseOr U h l; {norm(bits, "q", "r")}; d <- r"""
    # Vulkan leaves OpSRem of negative operands undefined, not OpSDiv.
    # What the checks before exclude still gets here in an invocation that has panicked, and must not be undefined.
    zero = "zb = IEqual B b 0; xb = Select U zb 1 b;"
    for name in ("DIV_U", "REM_U"):
        result[name] = f"{zero} r = {_SIMPLE[name]} U a xb; d <- r"
    divisor = "zb = IEqual B b 0;"
    if bits == 32:
        divisor += "ma = IEqual B a 0x80000000; nb = IEqual B b 0xFFFFFFFF; mn = LogicalAnd B ma nb; yb = LogicalOr B zb mn;"
    divisor += f"xb = Select U {'yb' if bits == 32 else 'zb'} 1 sb;"
    result["DIV_S"] = signed + divisor + f"q = SDiv U sa xb; {norm(bits, 'q', 'r')}; d <- r"
    result["REM_S"] = signed + divisor + f"w = SDiv U sa xb; v = IMul U w xb; q = ISub U sa v; {norm(bits, 'q', 'r')}; d <- r"
    for name, op in _COMPARE.items():
        if name.endswith("_S"):
            result[name] = signed + f"t = {op} B sa sb; r = Select U t 1 0; d <- r"
        else:
            result[name] = f"t = {op} B a b; r = Select U t 1 0; d <- r"
    result["NEG"] = f"q = SNegate U a; {norm(bits, 'q', 'r')}; d <- r"
    result["NOT"] = f"q = Not U a; {norm(bits, 'q', 'r')}; d <- r"
    result["MOVE"] = "d <- a"
    result["CONST"] = f"d <- =a.{bits}" if bits < 32 else "d <- =a"
    result["SELECT"] = "t = INotEqual B a 0; r = Select U t b c; d <- r"
    result["CLZ"] = f"m = ExtInst U @glsl #75 a; r = ISub U {bits - 1} m; d <- r"
    result["CTZ"] = f"m = ExtInst U @glsl #73 a; z = IEqual B a 0; r = Select U z {bits} m; d <- r"
    result["POPCNT"] = "r = BitCount U a; d <- r"
    if bits == 8:
        result["BSWAP"] = "d <- a"
    else:
        swap = """s8 = ShiftRightLogical U a 8; l8 = ShiftLeftLogical U a 8; m1 = BitwiseAnd U s8 0xFF00FF; m2 = BitwiseAnd U l8 0xFF00FF00
            w = BitwiseOr U m1 m2; h = ShiftRightLogical U w 16;"""
        half = "g = ShiftLeftLogical U w 16; r = BitwiseOr U h g" if bits == 32 else "r = BitwiseAnd U w 0xFFFF"
        result["BSWAP"] = swap + half + "; d <- r"
    if bits == 32:
        product = "{0} = {1}MulExtended S a b; {0}l = CompositeExtract U {0} #0; {0}h = CompositeExtract U {0} #1;"
        result["MULHI_U"] = product.format("p", "U") + "d <- ph"
        result["ADD_OV_U"] = "r = IAdd U a b; t = ULessThan B r a; v = Select U t 1 0; d <- r; c <- v"
        result["SUB_OV_U"] = "r = ISub U a b; t = ULessThan B a b; v = Select U t 1 0; d <- r; c <- v"
        result["MUL_OV_U"] = product.format("p", "U") + "t = INotEqual B ph 0; v = Select U t 1 0; d <- pl; c <- v"
        result["MUL_OV_S"] = product.format("p", "S") + """g = ShiftRightArithmetic U pl 31; t = INotEqual B ph g; v = Select U t 1 0
            d <- pl; c <- v"""
        result["ADD_OV_S"] = """r = IAdd U a b; k = BitwiseXor U a r; m = BitwiseXor U b r; w = BitwiseAnd U k m
            v = ShiftRightLogical U w 31; d <- r; c <- v"""
        result["SUB_OV_S"] = """r = ISub U a b; k = BitwiseXor U a b; m = BitwiseXor U a r; w = BitwiseAnd U k m
            v = ShiftRightLogical U w 31; d <- r; c <- v"""
    else:
        result["MULHI_U"] = f"q = IMul U a b; r = ShiftRightLogical U q {bits}; d <- r"
        for name, op in (("ADD", "IAdd"), ("SUB", "ISub"), ("MUL", "IMul")):
            result[f"{name}_OV_U"] = f"q = {op} U a b; {norm(bits, 'q', 'r')}; t = INotEqual B q r; v = Select U t 1 0; d <- r; c <- v"
            result[f"{name}_OV_S"] = signed + f"""q = {op} U sa sb; {sext(bits, "q", "e")}; t = INotEqual B q e; v = Select U t 1 0
                {norm(bits, "q", "r")}; d <- r; c <- v"""
    result["ARG"] = "arg0 <- a"
    result |= _narrow_slot(bits)
    return result


def _narrow_slot(bits: int) -> dict[str, str]:
    """Slots are words; column c is a constant, so lanes are too. Nothing crosses a word."""
    if bits == 32:
        return {"SLOT_LOAD": "r = Load U &slot0; d <- r", "SLOT_STORE": "slot0 <- b"}
    mask = (1 << bits) - 1
    return {
        "SLOT_LOAD": f"w = Load U &slot0; h = ShiftRightLogical U w =c.shift; r = BitwiseAnd U h {mask}; d <- r",
        "SLOT_STORE": f"""w = Load U &slot0; m = ShiftLeftLogical U {mask} =c.shift; n = Not U m; o = BitwiseAnd U w n
            v = ShiftLeftLogical U b =c.shift; r = BitwiseOr U o v; slot0 <- r""",
    }


def _floats(kind: str) -> dict[str, str]:
    """Templates of f32 (kind "f") and f64 ("d")."""
    T, k = kind.upper(), kind
    result = {}
    for name in ("FAdd", "FSub", "FMul", "FDiv"):
        result[name.upper()] = f"r =! {name} {T} a{k} b{k}; d{k} <- r"
    for name, op in _FCOMPARE.items():
        result[name] = f"t = {op} B a{k} b{k}; r = Select U t 1 0; d <- r"
    result["FSQRT"] = f"r = ExtInst {T} @glsl #31 a{k}; d{k} <- r"
    result["MOVE"] = f"d{k} <- a{k}"
    result["SELECT"] = f"t = INotEqual B a 0; r = Select {T} t b{k} c{k}; d{k} <- r"
    result["FMA"] = f"r = ExtInst {T} @glsl #50 a{k} b{k} c{k}; d{k} <- r"
    # Signs are changed in the bits, since drivers may not keep the sign of zero and NaN otherwise.
    if k == "f":
        result["FNEG"] = "u = Bitcast U af; v = BitwiseXor U u 0x80000000; r = Bitcast F v; df <- r"
        result["FABS"] = "u = Bitcast U af; v = BitwiseAnd U u 0x7FFFFFFF; r = Bitcast F v; df <- r"
        result["CONST"] = "df <- =f:a"
        result["SLOT_LOAD"] = "u = Load U &slot0; r = Bitcast F u; df <- r"
        result["SLOT_STORE"] = "u = Bitcast U bf; slot0 <- u"
        result["ARG"] = "u = Bitcast U af; arg0 <- u"
        return result
    split = "u = Bitcast V2 {}; lo = CompositeExtract U u #0; hi = CompositeExtract U u #1;"
    join = "v = CompositeConstruct V2 lo hi; r = Bitcast D v; dd <- r"
    result["FNEG"] = split.format("ad") + "h = BitwiseXor U hi 0x80000000; v = CompositeConstruct V2 lo h; r = Bitcast D v; dd <- r"
    result["FABS"] = split.format("ad") + "h = BitwiseAnd U hi 0x7FFFFFFF; v = CompositeConstruct V2 lo h; r = Bitcast D v; dd <- r"
    result["CONST"] = "dd <- =d:a,b"
    result["SLOT_LOAD"] = "lo = Load U &slot0; hi = Load U &slot1;" + join
    result["SLOT_STORE"] = split.format("bd") + "slot0 <- lo; slot1 <- hi"
    result["ARG"] = split.format("ad") + "arg0 <- lo; arg1 <- hi"
    return result


def _conversions() -> dict[tuple[str, str, str], str]:
    """Conversions among words and floats: (operation, to, from)."""
    result = {}
    for to, m in NARROW.items():
        for source, n in NARROW.items():
            if n <= m:
                result["ZEXT", to, source] = "d <- a"
                result["SEXT", to, source] = f"{sext(n, 'a', 'q')}; {norm(m, 'q', 'r')}; d <- r"
            if m <= n:
                result["TRUNC", to, source] = f"{norm(m, 'a', 'r')}; d <- r"
            if m == n:
                result["BITCAST", to, source] = "d <- a"
    for kind, name in (("f", "F32"), ("d", "F64")):
        T = kind.upper()
        for source, bits in NARROW.items():
            # Optimisers (SPIRV-Tools, and so SwiftShader) go by the type of a constant, not by the operation, so that is a signed one.
            result["S_TO_F", name, source] = f"{sext(bits, 'a', 'q')}; i = Bitcast I q; r = ConvertSToF {T} i; d{kind} <- r"
            result["U_TO_F", name, source] = f"r = ConvertUToF {T} a; d{kind} <- r"
            if (bits, kind) == (32, "f"):
                # Some drivers round numbers above 2^31 wrongly: half of them, with the last bit kept, is converted instead.
                result["U_TO_F", name, source] = """n = SLessThan B a 0; h = ShiftRightLogical U a 1; l = BitwiseAnd U a 1; s = BitwiseOr U h l
                    v = Select U n s a; f = ConvertSToF F v; g =! FAdd F f f; r = Select F n g f; df <- r"""
            # Out of range, NaN included, the conversion itself is undefined: its operand is replaced before.
            low, high, limit = 2**bits - 1, 2 ** (bits - 1) - 1, 2 ** (bits - 1)
            result["F_TO_U", source, name] = f"""g = FOrdGreaterThanEqual B a{kind} {2.0**bits}{kind}; p = FOrdGreaterThan B a{kind} 0.0{kind}
                ng = LogicalNot B g; ok = LogicalAnd B p ng; v = Select {T} ok a{kind} 0.0{kind}; w = ConvertFToU U v; r = Select U g {low} w; d <- r"""
            result["F_TO_S", source, name] = f"""g = FOrdGreaterThanEqual B a{kind} {float(limit)}{kind}; s = FOrdLessThan B a{kind} {-float(limit)}{kind}
                e = FOrdEqual B a{kind} a{kind}; h = LogicalOr B g s; nh = LogicalNot B h; ok = LogicalAnd B e nh; v = Select {T} ok a{kind} 0.0{kind}
                wi = ConvertFToS I v; w = Bitcast U wi; q = Select U g {high} w; t = Select U s {limit} q; {norm(bits, "t", "r")}; d <- r"""
        result["F_TO_F", name, name] = result["BITCAST", name, name] = f"d{kind} <- a{kind}"
    result["F_TO_F", "F64", "F32"] = "r = FConvert D af; dd <- r"
    result["F_TO_F", "F32", "F64"] = "r = FConvert F ad; df <- r"
    for type_ in ("I32", "PTR"):
        result["BITCAST", "F32", type_] = "r = Bitcast F a; df <- r"
        result["BITCAST", type_, "F32"] = "r = Bitcast U af; d <- r"
    return result


#: Leaves the function where the callee has ended the invocation (only where panics leave: ST_STAYS).
CHECK = "z = Load U @trapped; zt = INotEqual B z 0; SelectionMerge zm #0; BranchConditional zt zr zm; zr:; Return; zm:;"


#: Ends the invocation. The entry point writes the panic record if nobody else has: drivers for CPUs execute what a
#: branch jumps over, and atomics are slow there.
TRAP = "tz = Load U @trapped; tt = IEqual B tz 0; tn = Select U tt 1 tz; @trapped <- tn;"


def _take(column: str, kind: str, register: int) -> str:
    """Takes the result in result register `register` (0 or 1) into a column's vreg."""
    low, high = f"@res{2 * register}", f"@res{2 * register + 1}"
    n = f"q{register}"
    return {
        "": "", "u": f"{n} = Load U {low}; {column} <- {n};",
        "f": f"{n} = Load U {low}; {n}f = Bitcast F {n}; {column}f <- {n}f;",
        "w": f"{n} = Load U {low}; {n}h = Load U {high}; {column} <- {n}; {column}1 <- {n}h;",
        "d": f"""{n} = Load U {low}; {n}h = Load U {high}; {n}v = CompositeConstruct V2 {n} {n}h; {n}d = Bitcast D {n}v
            {column}d <- {n}d;""",
    }[kind]


def _give(column: str, kind: str, register: int) -> str:
    """Puts the vreg of a column into a result register."""
    low, high, n = f"@res{2 * register}", f"@res{2 * register + 1}", f"q{register}"
    return {
        "": "", "u": f"{low} <- {column};", "f": f"{n} = Bitcast U {column}f; {low} <- {n};", "w": f"{low} <- {column}; {high} <- {column}1;",
        "d": f"""{n} = Bitcast V2 {column}d; {n}l = CompositeExtract U {n} #0; {n}h = CompositeExtract U {n} #1
            {low} <- {n}l; {high} <- {n}h;""",
    }[kind]


#: Ids of an opener, in this order, relative to its first: every label that its rows and branches name.
OPENER_IDS = ("head", "body", "next", "out", "then", "other", "join")
#: Those of a loop in runs of rounds that come then; rounds of a run; variants of LOOP, of END and of the comparison at the head.
OUTER_IDS = ("ohead", "onext", "oout")
CHUNK, LOOP_CHUNKED, END_CHUNKED, LT_CHUNKED = 64, 8, 128, 1
_OPENER_NAMES = {name: index for index, name in enumerate(OPENER_IDS)}
_RESERVE = "Branch head; head:; LoopMerge out next #0; Branch body; body:;"
#: How END goes on where a branch out of the region may be under way: PASS_*.
PASSES = ("NONE", "BLOCK", "LOOP")
#: Regions at whose END there is something to emit: REGION_*.
REGIONS = ("FUNC", "PLAIN", "IF", "SWITCH", "GUARD")


def _openers() -> dict[tuple[str, str, int], str]:
    """BLOCK, LOOP, IF, SWITCH: variant bit 0: left or repeated by branches; IF: bit 1: has an ELSE."""
    ids = " ".join(f"{name}" for name in OPENER_IDS)
    result = {}
    for variant in range(4):
        loop = _RESERVE if variant & 1 else ""
        order = f"IDS {ids};"
        result["BLOCK", "VOID", variant] = result["LOOP", "VOID", variant] = order + loop
        # Where panics do not leave, loops end for those who have panicked.
        result["LOOP", "VOID", variant + 4] = order + (loop.replace("Branch body;", f"Branch check; check:; {alive('on')} BranchConditional on body out;") if loop else "")
        miss = "other" if variant & 2 else "join"
        result["IF", "VOID", variant] = order + loop + f"""t = INotEqual B a 0; SelectionMerge join #0; BranchConditional t then {miss}; then:"""
        for type_ in NARROW:
            # x0: label of the default; x1: first word of the instruction, whose other words are those of the ON rows.
            result["SWITCH", type_, variant] = order + loop + "k = IAdd U a 0; SelectionMerge join #0; RAW $x1 k x0"
        # The ON rows of 64 bits number themselves; the last one switches over the numbers.
        result["SWITCH", "I64", variant] = order + loop + "ALIAS k a; ALIAS kh a1"
    # Runs of rounds of a loop that counts (spirv/pieces.comp). x0: variable of the counter; x1: of its end, x1+1: of the end of a run.
    for signed, less in enumerate(("ULessThan", "SLessThan")):
        result["LOOP", "VOID", LOOP_CHUNKED + signed] = f"""IDS {ids} {" ".join(OUTER_IDS)}; Branch ohead; ohead:; LoopMerge oout onext #0; Branch ocheck
            ocheck:; {alive("on")} lx = Load U x0; ln = Load U x1; lt = {less} B lx ln; lo = LogicalAnd B on lt; BranchConditional lo obody oout
            obody:; lr = ISub U ln lx; lm = ExtInst U @glsl #38 lr {CHUNK}; le = IAdd U lx lm; Store x1+1 le
            Branch head; head:; LoopMerge out next #0; Branch body; body:;"""
    # x1: ids of the SWITCH, which has loaded the value behind its own; x2: the number so far; x3: the number of this row.
    low, high = len(OPENER_IDS), len(OPENER_IDS) + 1
    for last in range(2):
        result["ON", "I64", last] = f"""IDS s; l = IEqual B x1+{low} =a; h = IEqual B x1+{high} =b; e = LogicalAnd B l h; s = Select U e =x3 x2;
            {f"SelectionMerge x1+{_OPENER_NAMES['join']} #0" if last else ""}"""
    for type_ in NARROW:
        bits = "" if NARROW[type_] == 32 else f".{NARROW[type_]}"
        result["ON", type_, 0] = f"RAW $a{bits} x0"
    return result


def _ends() -> dict[int, str]:
    """END by (((region * 2 + the end is reached) * 2 + left by branches) * 3 + pass) * 2 + control goes on behind it.

    x0: ids of the opener; x1, x2: labels behind and at the next round of the enclosing construct; x3: its row.
    """
    result = {}
    join, head, next_, out = (_OPENER_NAMES[name] for name in ("join", "head", "next", "out"))
    choices = itertools.product(REGIONS, (False, True), (False, True), PASSES, (False, True))
    for number, (region, live, loop, mode, goes_on) in enumerate(choices):
        if region == "FUNC":
            result[number] = ("Return;" if live else "") + "FunctionEnd"
            continue
        text = ""
        if region in ("IF", "SWITCH"):
            text += (f"Branch x0+{join};" if live else "") + f"x0+{join}:;"
            live = True
        elif region == "GUARD":
            text += ("Branch x0;" if live else "") + "x0:;"
            live = True
        if loop:
            text += (f"Branch x0+{out};" if live else "") + f"x0+{next_}:; Branch x0+{head}; x0+{out}:;" + _pass(mode)
            live = True
        if live and not goes_on:
            text += "; Unreachable"
        result[number] = text
    # What nothing but the condition at its head leaves, in runs of rounds.
    ohead, onext, oout = (len(OPENER_IDS) + k for k in range(len(OUTER_IDS)))
    for goes_on in range(2):
        result[END_CHUNKED + goes_on] = f"""x0+{next_}:; Branch x0+{head}; x0+{out}:; Branch x0+{onext}; x0+{onext}:; Branch x0+{ohead}; x0+{oout}:;
            {"" if goes_on else "Unreachable"}"""
    return result


def _pass(mode: str) -> str:
    """Behind a construct: goes on to where a branch out of it leads."""
    if mode == "NONE":
        return ""
    # A target is known by its row + 1; that of a block right around a loop, which is one with it, by the loop's row.
    text = """g = Load U @pending; gt = INotEqual B g 0; SelectionMerge gm #0; BranchConditional gt gl gm; gl:; e = IEqual B g =x3+1;"""
    if mode == "BLOCK":
        return text + "n = Select U e 0 g; @pending <- n; Branch x1; gm:"
    return text + """e2 = IEqual B g =x3; e3 = LogicalOr B e e2; n = Select U e3 0 g; @pending <- n
        SelectionMerge gu #0; BranchConditional e gc gx; gc:; Branch x2; gx:; Branch x1; gu:; Unreachable; gm:"""


def _branches() -> dict[tuple[str, str, int], str]:
    """BR: variant 0: x0 is the label; 1: the branch goes on there (x1: its target's number). BR_IF: also 2: guard."""
    result = {}
    for variant in range(2):
        go = ("@pending <- =x1;" if variant else "") + "Branch x0;"
        result["BR", "VOID", variant] = go
        for name, test in (("BR_IF", "INotEqual"), ("BR_UNLESS", "IEqual")):
            result[name, "VOID", variant] = f"t = {test} B a 0; SelectionMerge m #0; BranchConditional t l m; l:; {go} m:"
            result[name, "VOID", 2] = f"IDS m; t = {test} B a 0; SelectionMerge m #0; BranchConditional t m l; l:"
    return result


#: Variants of PARAM, KPARAM and others follow the operations of LIR, as if they were some.
EXTRA = ("PARAM", "KERNEL", "KPARAM", "KERNEL_END", "KERNEL_LAST", "CASE", "TAIL", "RUNTIME", "LATER", "LATE_IN", "LATE_OUT")
#: Variant of CALL for functions that do not return.
DEFERRED = 50
#: Variants of KPARAM after the two of KP_VALUE (a word, two words): kind and dimension.
KPARAM_VARIANTS = 2


def _extras() -> dict[tuple[str, str, int], str]:
    result = {}
    # Column d: the vreg; b: number of the parameter.
    for number, kind in enumerate(CLASSES):
        load = "l = Load U &arg0;"
        texts = {
            "": "", "u": load + "d <- l", "f": load + "v = Bitcast F l; df <- v", "w": load + "h = Load U &arg1; d <- l; d1 <- h",
            "d": load + "h = Load U &arg1; v = CompositeConstruct V2 l h; r = Bitcast D v; dd <- r",
        }
        result["PARAM", "VOID", number] = texts[kind]
        result["PARAM", "VOID", len(CLASSES) + number] = texts[kind].replace("arg", "late")
    gid = "{0} = Load V3 @gid; {1} = CompositeExtract U {0} #{2};"
    ids = {0: "@tid", 1: "@lid", 2: "@group", 3: None, 4: None, 5: None}
    io = "{0}_e = AccessChain PSU @io 0 {1}; {0} = Load U {0}_e;"
    # Columns a, b, c: local sizes; x0: this function. A dispatch may be a part of what was asked for, from a first
    # workgroup on: ids count from there, stacks do not. All that is read from the io buffer is read before threads
    # beyond the last one leave (drivers for CPUs are slow at loads for some threads of many), and what @shape says is
    # not needed is not read at all.
    text = """$x0 = Function VOID #0 FN; z:; g = Load V3 @gid; w = Load V3 @wid; k = Load V3 @nwg; q = BitwiseAnd U @shape 3
        p = BitwiseAnd U @shape 4; parts = INotEqual B p 0; hy = UGreaterThan B q 1; hz = UGreaterThan B q 2;"""
    for n, axis in enumerate("xyz"):
        text += f"""g{axis} = CompositeExtract U g #{n}; w{axis} = CompositeExtract U w #{n}; {io.format("l" + axis, 28 + n)}
            f{axis} = Select U parts l{axis} 0; fl{axis} = IMul U f{axis} ={"abc"[n]}; i{axis} = IAdd U g{axis} fl{axis}; u{axis} = IAdd U w{axis} f{axis}
            {io.format("n" + axis, 19 + n)}"""
        if axis == "x":
            text += "ALIAS tx ix; ALIAS vx ux; ox = UGreaterThanEqual B tx nx;"
        else:
            text += f"""t{axis} = Select U h{axis} i{axis} 0; v{axis} = Select U h{axis} u{axis} 0; c{axis} = UGreaterThanEqual B t{axis} n{axis}
                o{axis} = LogicalAnd B h{axis} c{axis};"""
    result["KERNEL", "VOID", 0] = text + f"""o1 = LogicalOr B ox oy; o2 = LogicalOr B o1 oz; o3 = Select U o2 1 0; @beyond <- o3
        tv = CompositeConstruct V3 tx ty tz; wv = CompositeConstruct V3 vx vy vz; @tid <- tv; @group <- wv
        p1 = IMul U ny tz; p2 = IAdd U p1 ty; p3 = IMul U nx p2; i = IAdd U p3 tx; @invocation <- i
        kx = CompositeExtract U k #0; ky = CompositeExtract U k #1; sx = IMul U kx =a; sy = IMul U ky =b
        s1 = IMul U sy gz; s2 = IAdd U s1 gy; s3 = IMul U sx s2; s4 = IAdd U s3 gx; {io.format("sb", 17)} {io.format("sz", 18)}
        so = IMul U s4 sz; sp = IAdd U sb so; @sp <- sp; @trapped <- 0; @pending <- 0"""
    # Column c: number of the parameter; x0: word of the io buffer; x1..x3: local sizes.
    result["KPARAM", "VOID", 0] = "e = AccessChain PSU @io 0 =x0; l = Load U e; arg0 <- l"
    result["KPARAM", "VOID", 1] = """e = AccessChain PSU @io 0 =x0; l = Load U e; e1 = AccessChain PSU @io 0 =x0+1; h = Load U e1
        arg0 <- l; arg1 <- h"""
    local = ["=x1", "=x2", "=x3"]
    for kind in range(6):
        variable = ids[kind]
        size = None
        parts = []
        for dim in range(3):
            name = f"v{dim}"
            if variable:
                parts.append(gid.format(f"g{dim}", name, dim).replace("@gid", variable))
            elif kind in (3, 4):
                parts.append(io.format(name, (19 if kind == 3 else 25) + dim))
            else:
                parts.append(f"{name} = IAdd U {local[dim]} 0;")
            result["KPARAM", "VOID", KPARAM_VARIANTS + 4 * kind + dim] = parts[dim] + f"arg0 <- {name}"
        # The linear number: of ids by the sizes that go with them; of sizes, their product.
        if kind == 0:
            size = io.format("s0", 19) + io.format("s1", 20)
        elif kind == 1:
            size = f"s0 = IAdd U {local[0]} 0; s1 = IAdd U {local[1]} 0;"
        elif kind == 2:
            size = io.format("s0", 25) + io.format("s1", 26)
        if size:
            body = size + "q1 = IMul U s1 v2; q2 = IAdd U q1 v1; q3 = IMul U s0 q2; q = IAdd U q3 v0;"
        else:
            body = "q1 = IMul U v0 v1; q = IMul U q1 v2;"
        result["KPARAM", "VOID", KPARAM_VARIANTS + 4 * kind + 3] = "".join(parts) + body + "arg0 <- q"
    result |= _descriptors()
    beyond = "b_ = Load U @beyond; c_ = INotEqual B b_ 0; SelectionMerge e_ #0; BranchConditional c_ d_ e_; d_:; Return; e_:;"
    call = beyond + "k = FunctionCall VOID x1;"
    # An address in the workgroup's memory.
    result["KPARAM", "VOID", KPARAM_VARIANTS + 4 * 6] = "arg0 <- =x0"
    result["KERNEL_END", "VOID", 0] = call + "Return; FunctionEnd"
    # What was put off: calls, and the panic record. x1: the function; x2: first word of OpSwitch, whose pairs of words,
    # a CASE for each and KERNEL_LAST (x0: the ids of this one) follow.
    finish = f"""IDS m n o h q; {call} Branch h; h:; LoopMerge o n #0; Branch l; l:
        t = Load U @trapped; u = INotEqual B t 0; BranchConditional u p o; p:; @trapped <- 0; SelectionMerge m #0; RAW $x2 t q"""
    result["KERNEL_END", "VOID", 1] = finish
    result["KERNEL_END", "VOID", 2] = finish.replace(call, "")
    # Before that: either the call, or taking over what another dispatch has left (arguments: LATE_IN); then leaving it (LATE_OUT).
    # x0: the ids of the part before.
    late = REGISTRY.constants["IO_LATE"]
    result["LATER", "VOID", 0] = f"""IDS fj; {beyond} sf = BitwiseAnd U @shape {REGISTRY.constants["KSHAPE_FINISH"]}; st = INotEqual B sf 0
        SelectionMerge fj #0; BranchConditional st fr fc; fc:; k = FunctionCall VOID x1; Branch fj
        fr:; e0 = AccessChain PSU @io 0 {late}; l0 = Load U e0; @trapped <- l0; e1 = AccessChain PSU @io 0 {late + 1}; l1 = Load U e1; @invocation <- l1"""
    result["LATER", "VOID", 1] = f"""IDS lx lr lj; Branch x0; x0:; sl = BitwiseAnd U @shape {REGISTRY.constants["KSHAPE_LATER"]}; st = INotEqual B sl 0
        SelectionMerge lj #0; BranchConditional st ll lj; ll:; z = Load U @trapped; zt = INotEqual B z 0; SelectionMerge lr #0; BranchConditional zt lw lr
        lw:; v = BitwiseOr U z {REGISTRY.constants["IO_PANIC_LATER"]}; e0 = AccessChain PSU @io 0 0; w = AtomicCompareExchange U e0 1 0 0 v 0; wt = IEqual B w 0
        SelectionMerge lx #0; BranchConditional wt ly lx; ly:; i = Load U @invocation; e1 = AccessChain PSU @io 0 {late + 1}; Store e1 i"""
    result["LATER", "VOID", 2] = "Branch x0; x0:; Branch x0+1; x0+1:; Return; x0+2:"
    for word in range(REGISTRY.constants["IO_LATE_WORDS"]):
        result["LATE_IN", "VOID", word] = f"e = AccessChain PSU @io 0 {late + 2 + word}; l = Load U e; Store x1 l"
        result["LATE_OUT", "VOID", word] = f"e = AccessChain PSU @io 0 {late + 2 + word}; l = Load U x1; Store e l"
    result["KERNEL_LAST", "VOID", 0] = """x0+4:; e = AccessChain PSU @io 0 0; w = AtomicCompareExchange U e 1 0 0 0xFFFF0001 0; Branch x0; x0:; Branch x0+1; x0+1:; Branch x0+3; x0+2:; Return; FunctionEnd"""
    # One function of a call through a pointer. x1: its id; x2: the label behind the switch.
    result["CASE", "VOID", 0] = "IDS l; l:; k = FunctionCall VOID x1; Branch x2"
    for number, text in enumerate(RUNTIME.values()):
        result["RUNTIME", "VOID", number] = text
    return result


#: Variants of KPARAM in rust-gpu's interface: address of a buffer, length of a slice, then numbers as before; a specialization constant.
KPARAM_BUFFER, KPARAM_LENGTH, KPARAM_NUMBERS, KPARAM_SPEC = 32, 33, 34, 62


def _descriptors() -> dict[tuple[str, str, int], str]:
    """How entry points begin in rust-gpu's interface: there is no io buffer, all that was launched runs."""
    result = {}
    # x0: this function.
    result["KERNEL", "VOID", 1] = """$x0 = Function VOID #0 FN; z:; g = Load V3 @gid; w = Load V3 @wid; @tid <- g; @group <- w
        @beyond <- 0; @invocation <- 0; @trapped <- 0; @pending <- 0"""
    result["KPARAM", "VOID", KPARAM_BUFFER] = f"l = IAdd U {BASE} 0; arg0 <- l"
    # x0: the buffer, x1: bytes of an element.
    result["KPARAM", "VOID", KPARAM_LENGTH] = "n = ArrayLength U x0 #0; m = ShiftLeftLogical U n 2; l = UDiv U m =x1; arg0 <- l"
    result["KPARAM", "VOID", KPARAM_SPEC] = "l = IAdd U x0 0; arg0 <- l"
    local = ["=x1", "=x2", "=x3"]

    def number(kind: int, dim: int, to: str) -> str:
        groups = f"{to}_v = Load V3 @nwg; {to}_g = CompositeExtract U {to}_v #{dim};"
        if kind < 3:
            return f"{to}_v = Load V3 {('@tid', '@lid', '@group')[kind]}; {to} = CompositeExtract U {to}_v #{dim};"
        if kind == 5:
            return f"{to} = IAdd U {local[dim]} 0;"
        return groups + (f"{to} = IMul U {to}_g {local[dim]};" if kind == 3 else f"{to} = IAdd U {to}_g 0;")

    for kind in range(6):
        first = KPARAM_NUMBERS + 4 * kind
        for dim in range(3):
            result["KPARAM", "VOID", first + dim] = number(kind, dim, "r") + "arg0 <- r"
        parts = "".join(number(kind, dim, f"v{dim}") for dim in range(3))
        if kind < 3:
            sizes = {0: 3, 1: 5, 2: 4}[kind]
            parts += number(sizes, 0, "s0") + number(sizes, 1, "s1") + "q1 = IMul U s1 v2; q2 = IAdd U q1 v1; q3 = IMul U s0 q2; q = IAdd U q3 v0;"
        else:
            parts += "q1 = IMul U v0 v1; q = IMul U q1 v2;"
        result["KPARAM", "VOID", first + 3] = parts + "arg0 <- q"
    return result


def _chunked() -> dict[tuple[str, str, int], str]:
    """Comparisons of a counter with the end of a run of rounds."""
    result = {}
    for type_ in ("I32", "PTR"):
        for name, less in (("LT_U", "ULessThan"), ("LT_S", "SLessThan")):
            result[name, type_, LT_CHUNKED] = f"t = {less} B a b1; r = Select U t 1 0; d <- r"
    return result


def _rest() -> dict[tuple[str, str, int], str]:
    """Calls, memory by bytes, atomics and what stands alone."""
    result = {}
    for x, first in enumerate(CLASSES):
        for y, second in enumerate(CLASSES):
            variant = 5 * x + y
            took = _take("d", first, 0) + _take("c", second, 1)
            # Functions that never end an invocation need no look at whether they did.
            result["CALL", "VOID", variant] = "k = FunctionCall VOID $fn;" + CHECK + took
            result["CALL", "VOID", 25 + variant] = "k = FunctionCall VOID $fn;" + took
            # x1: first word of OpSwitch, whose pairs of words, a CASE for each and TAIL follow.
            result["CALL_PTR", "VOID", variant] = "IDS m n; k = IAdd U a 0; SelectionMerge m #0; RAW $x1 k n"
            result["CALL_PTR", "VOID", 25 + variant] = result["CALL_PTR", "VOID", variant]
            result["TAIL", "VOID", variant] = f"x0+1:; {TRAP} Branch x0; x0:; {CHECK}{took}"
            result["TAIL", "VOID", 25 + variant] = f"x0+1:; {TRAP} Branch x0; x0:; {took}"
            result["RET", "VOID", variant] = _give("a", first, 0) + _give("b", second, 1) + "Return"
    result["TRAP", "VOID", 0] = TRAP + "Return"
    # A function that does not return is called by the entry point, when all others have returned: its arguments are
    # still there then, and its code is in the kernel once, not at each call (drivers inline everything).
    result["CALL", "VOID", DEFERRED] = "@trapped <- =a+2; Return"
    # Where panics do not leave (ST_STAYS), the first one counts, and its arguments are kept.
    result["CALL", "VOID", DEFERRED + 1] = "z = Load U @trapped; t = IEqual B z 0; n = Select U t =a+2 z; @trapped <- n"
    result |= _late()
    result["UNREACHABLE", "VOID", 0] = "Unreachable"
    result["ELSE", "VOID", 0] = f"x0+{_OPENER_NAMES['other']}:"
    result["ELSE", "VOID", 1] = f"Branch x0+{_OPENER_NAMES['join']}; x0+{_OPENER_NAMES['other']}:"
    result["ARM", "VOID", 0] = "IDS l; l:"
    result["ARM", "VOID", 1] = f"IDS l; Branch x0+{_OPENER_NAMES['join']}; l:"
    result["BOOL_NOT", "I8", 0] = "r = BitwiseXor U a 1; d <- r"
    result["OFFSET", "PTR", 0] = "r = IAdd U a =c; d <- r"
    result["INDEX", "PTR", 0] = "q = IMul U b =c; r = IAdd U a q; d <- r"
    result["DATA_ADDR", "PTR", 0] = "d <- =data_at"
    result["FN_ADDR", "PTR", 0] = "d <- =a+1"
    result["IO_LOAD", "I32", 0] = "e = AccessChain PSU @io 0 a; r = Load U e; d <- r"
    result["IO_STORE", "I32", 0] = "e = AccessChain PSU @io 0 a;" + if_alive("t", "Store e b;")
    result["IO_ADD", "I32", 0] = f"e = AccessChain PSU @io 0 a; {alive('t')} n = Select U t b 0; r = AtomicIAdd U e 1 0 n; d <- r"
    result["IO_CAS", "I32", 0] = f"e = AccessChain PSU @io 0 a; {alive('t')} n = Select U t c b; r = AtomicCompareExchange U e 1 0 0 n b; d <- r"
    result["INVOCATION", "I32", 0] = "i = Load U @invocation; d <- i"
    for name, op in {**_ATOMIC, "CAS": "CompareExchange"}.items():
        atomic = "r = AtomicCompareExchange U e 1 0 0 c b; d <- r;" if name == "CAS" else f"r = Atomic{op} U e 1 0 b; d <- r;"
        for number, text in enumerate((element("a", "e", True) + atomic, group("a", "e") + if_alive("t", atomic))):
            result[("ATOMIC_CAS", "I32", number) if name == "CAS" else ("ATOMIC", "I32", 16 * number + ATOMIC[name])] = text
    result["BARRIER", "VOID", 0] = "ControlBarrier 2 2 0x148"
    for name, number in _MATH.items():
        second = " bf" if name in ("ATAN2", "POW", "MIN", "MAX") else ""
        result["FMATH", "F32", FMATH[name]] = f"r = ExtInst F @glsl #{number} af{second}; df <- r"
        if name in ("FLOOR", "CEIL", "TRUNC", "ROUND_EVEN", "MIN", "MAX"):
            result["FMATH", "F64", FMATH[name]] = f"r = ExtInst D @glsl #{number} ad{second.replace('f', 'd')}; dd <- r"
    return result


def _late() -> dict[tuple[str, str, int], str]:
    """ARG variant 1: of a call that is put off, from an invocation that has not panicked; 2: of a call through a pointer, both."""
    result = {}
    values = {"I8": ("", "a"), "F32": ("u = Bitcast U af;", "u"), "I64": ("", "a", "a1"),
              "F64": ("u = Bitcast V2 ad; lo = CompositeExtract U u #0; hi = CompositeExtract U u #1;", "lo", "hi")}
    for type_ in ("I8", "I16", "I32", "PTR", "I64", "F32", "F64"):
        text, *words = values.get(type_, values["I8"])
        plain = "".join(f"arg{k} <- {word};" for k, word in enumerate(words))
        late = "z = Load U @trapped; t = IEqual B z 0;" + "".join(
            f"o{k} = Load U &late{k}; n{k} = Select U t {word} o{k}; late{k} <- n{k};" for k, word in enumerate(words))
        result["ARG", type_, 1] = text + late
        result["ARG", type_, 2] = text + plain + late
    return result


def _place(result: dict, type_: str, texts: dict) -> None:
    """Texts by operation, or by (operation, variant), of one type."""
    for key, text in texts.items():
        name, variant = key if isinstance(key, tuple) else (key, 0)
        result[name, type_, variant] = text


def templates() -> dict[tuple[str, str, int], str]:
    """Text by (operation, type, variant); END and the passes' own operations included."""
    result: dict[tuple[str, str, int], str] = {}
    for type_, bits in NARROW.items():
        _place(result, type_, _narrow(type_, bits))
    for type_, kind in (("F32", "f"), ("F64", "d")):
        _place(result, type_, _floats(kind))
    _place(result, "I64", WIDE)
    for (name, to, source), text in {**_conversions(), **WIDE_CONVERSIONS}.items():
        result[name, to, LT[source]] = text
    for number, text in _ends().items():
        result["END", "VOID", number] = text
    return result | memory() | buffers() | own() | _openers() | _branches() | _extras() | _chunked() | _rest()
