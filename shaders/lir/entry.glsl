// Rows of the entry function, which stands behind all others.
//@ writes lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc vreg.ty vreg.fn
void entry_row(uint k, uint op, uint ty, uint dst, uint a, uint b, uint c) {
    uint at = C[CTL_LIR_ROWS] + k;
    set_lir_op(at, op);
    set_lir_ty(at, ty);
    set_lir_dst(at, dst);
    set_lir_a(at, a);
    set_lir_b(at, b);
    set_lir_c(at, c);
    set_lir_loc(at, NONE);
}
uint entry_vreg(uint k, uint ty) {
    uint v = C[CTL_LIR_LOCALS] + C[CTL_LIR_TEMPS] + k;
    set_vreg_ty(v, ty);
    set_vreg_fn(v, C[CTL_LIR_FNS]);
    return v;
}
