// A comparison whose result only the branch right behind it reads leaves it in the flags; an address that only the access
// right behind it uses is part of that.
//@ rows   lir
//@ reads  lir.op lir.dst lir.a oreg.uses oreg.defs
//@ writes oreg.flags
#include "x86_64/next.glsl"
bool branches(uint op) { return op == LIR_IF || op == LIR_BR_IF || op == LIR_BR_UNLESS; }
void run(uint i) {
    uint op = lir_op(i);
    bool index = op == LIR_INDEX;
    if (!index && !((op >= LIR_EQ && op <= LIR_GE_U) || (op >= LIR_FLT && op <= LIR_FGE))) return;
    uint v = lir_dst(i);
    if (oreg_uses(v) != 1u || oreg_defs(v) != 1u) return;
    uint next = next_row(i), by = lir_op(next);
    if (lir_a(next) == v && (index ? by == LIR_LOAD || by == LIR_STORE : branches(by))) atomicOr(H[at_oreg_flags(v)], OREG_FUSED);
}
