// Which of its templates a row without memory takes.
//@ reads  lir.op lir.b lir.c vreg.ty
uint plain_variant(uint r) {
    uint op = lir_op(r);
    if (op == LIR_SHL || op == LIR_SHR_S || op == LIR_SHR_U || op == LIR_ROTL || op == LIR_ROTR) return vreg_ty(lir_b(r));
    return op >= LIR_ZEXT && op <= LIR_BITCAST ? lir_c(r) : 0u;
}
