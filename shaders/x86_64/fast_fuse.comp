// A comparison whose result only the branch right behind it reads leaves it in the flags.
//@ rows   lir
//@ reads  lir.op lir.ty lir.dst lir.a oreg.uses oreg.defs
//@ writes oreg.flags
bool branches(uint op) { return op == LIR_IF || op == LIR_BR_IF || op == LIR_BR_UNLESS; }
void run(uint i) {
    uint op = lir_op(i);
    if (!((op >= LIR_EQ && op <= LIR_GE_U) || (op >= LIR_FLT && op <= LIR_FGE))) return;
    uint v = lir_dst(i);
    if (oreg_uses(v) != 1u || oreg_defs(v) != 1u) return;
    uint next = i + 1u;
    for (uint k = 0u; k < 4u; k++) next += next < n_lir && lir_op(next) == LIR_NOP ? 1u : 0u;
    if (next < n_lir && branches(lir_op(next)) && lir_a(next) == v) atomicOr(H[at_oreg_flags(v)], OREG_FUSED);
}
