// Rows with known results become constants; branches and regions that are never taken are marked.
//@ rows   lir
//@ reads  lir.dst lir.ty oreg.known oreg.lo oreg.hi
//@ writes lir.op lir.ty lir.a lir.b orow.gone
//@ consts opt_role
void run(uint i) {
    uint op = lir_op(i), dst = lir_dst(i);
    bool tests = op == LIR_IF || op == LIR_BR_IF || op == LIR_BR_UNLESS;
    if (tests && oreg_known(lir_a(i)) == 2u) {
        bool yes = (oreg_lo(lir_a(i)) & 255u) != 0u;
        if (op == LIR_IF && !yes && lir_op(lir_b(i)) == LIR_END) {
            atomicAdd(H[at_orow_gone(i)], 1u);
            atomicAdd(H[at_orow_gone(lir_b(i))], NONE);
        } else if (op == LIR_BR_IF && !yes || op == LIR_BR_UNLESS && yes) set_lir_op(i, LIR_NOP);
        else if (op != LIR_IF) {
            set_lir_op(i, LIR_BR);
            set_lir_a(i, 0u);
        }
    } else if ((k_opt_role(op) & 256u) != 0u && op != LIR_CONST && oreg_known(dst) == 2u) {
        bool compares = op >= LIR_EQ && op <= LIR_GE_U;
        set_lir_op(i, LIR_CONST);
        if (compares) set_lir_ty(i, LT_I8);
        set_lir_a(i, oreg_lo(dst));
        set_lir_b(i, oreg_hi(dst));
    }
}
