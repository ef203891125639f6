// Which of its templates a row takes.
//@ reads  lir.op lir.a lir.b lir.c vreg.ty svreg.space
// Number in SPACES of registry/metal.py.
uint space_of(uint v) {
    uint s = svreg_space(v);
    return s <= SPACE_ARENA ? 0u : s == SPACE_LOCAL ? 1u : s == SPACE_GROUP ? 2u : 3u;
}
uint plain_variant(uint r) {
    uint op = lir_op(r);
    if (op == LIR_LOAD) return space_of(lir_a(r));
    if (op == LIR_SHL || op == LIR_SHR_S || op == LIR_SHR_U || op == LIR_ROTL || op == LIR_ROTR) return vreg_ty(lir_b(r));
    return op >= LIR_ZEXT && op <= LIR_BITCAST ? lir_c(r) : 0u;
}
