// The interval of each vreg with the loops that it reaches into, the registers that survive it, its priority.
//@ rows   vreg
//@ reads  vreg.fn fn.vreg fn.params fn.row lir.op lir.a lir.b lir.ty orow.bound orow.up orow.calls orow.strings
//@ reads  oreg.defs oreg.uses oreg.def oreg.read oreg.weight
//@ writes oreg.first oreg.last oreg.flags oreg.value oreg.key oreg.allowed oreg.mem
#include "optimize/loop.glsl"
// Quarters of the logarithm.
uint log4(uint x) {
    uint m = uint(findMSB(max(x, 1u)));
    return 4u * m + (m >= 2u ? (x >> (m - 2u)) & 3u : m == 1u ? (x & 1u) * 2u : 0u);
}
void run(uint i) {
    uint first = oreg_first(i), last = oreg_last(i), flags = oreg_flags(i), weight = oreg_weight(i);
    if (first == NONE || first == last && oreg_uses(i) == 0u && oreg_def(i) == fn_row(vreg_fn(i)) || (flags & OREG_FUSED) != 0u) return;
    uint f = vreg_fn(i), def = oreg_def(i);
    bool real = (flags & OREG_FLOAT) != 0u, param = i - fn_vreg(f) < fn_params(f);
    if (oreg_defs(i) == 1u && oreg_uses(i) != 0u && !real && !param && (flags & OREG_NOT_CONST) == 0u && lir_op(def) == LIR_CONST) {
        uint ty = lir_ty(def), value = lir_a(def);
        if (ty == LT_I8) value = uint(int(value << 24) >> 24);
        else if (ty == LT_I16) value = uint(int(value << 16) >> 16);
        bool fits = ty == LT_I16 ? int(value) >= -128 && int(value) < 128
            : ty == LT_I64 || ty == LT_PTR ? lir_b(def) == uint(int(value) >> 31) : true;
        if (fits) {
            set_oreg_flags(i, flags | OREG_IS_CONST);
            set_oreg_value(i, value);
            return;
        }
    }
    // Loops that have one end inside. What is read before it is written comes from the round before: no interval.
    uint at = loop_of(first >> 1), levels = 0u;
    uint begin = first, end = last;
    while (lir_op(at) == LIR_LOOP && 2u * lir_b(at) < last && levels < OPT_LOOP_LEVELS) {
        begin = 2u * at;
        at = orow_up(at) & 0x7FFFFFFFu;
        levels++;
    }
    at = loop_of(last >> 1);
    while (lir_op(at) == LIR_LOOP && 2u * at > first && levels < OPT_LOOP_LEVELS) {
        end = 2u * lir_b(at) + 1u;
        at = orow_up(at) & 0x7FFFFFFFu;
        levels++;
    }
    // Deaths at the row of a call or of a copy count: it may destroy the register before it reads all.
    bool crosses = orow_calls(end >> 1) != orow_calls(begin >> 1), strings = orow_strings(end >> 1) != orow_strings(begin >> 1);
    uint allowed = real ? (crosses ? 0u : FAST_FLOATS) : crosses ? FAST_SAVED : strings ? FAST_INTS & ~FAST_STRINGS : FAST_INTS;
    if (crosses && weight <= 2u) allowed = 0u;
    set_oreg_first(i, begin);
    set_oreg_last(i, end);
    set_oreg_allowed(i, allowed);
    bool decided = allowed == 0u || levels >= OPT_LOOP_LEVELS || oreg_read(i) == first || n_vreg >> OPT_ID_BITS != 0u;
    uint score = 80u + 2u * log4(weight), cost = log4(end - begin + 1u);
    uint rank = clamp(score - min(cost, score), 1u, 255u);
    set_oreg_key(i, decided ? 0u : rank << OPT_ID_BITS | ((i * 0x9E3779B1u) & ((1u << OPT_ID_BITS) - 1u)));
    set_oreg_mem(i, decided ? 1u : 0u);
}
