// Rows of the entry function, which stands behind all others.
//@ writes vreg.ty vreg.fn
#include "lir/set_row.glsl"
void entry_row(uint k, uint op, uint ty, uint dst, uint a, uint b, uint c) {
    set_row(C[CTL_LIR_ROWS] + k, op, ty, dst, a, b, c, NONE);
}
uint entry_vreg(uint k, uint ty) {
    uint v = C[CTL_LIR_LOCALS] + C[CTL_LIR_TEMPS] + k;
    set_vreg_ty(v, ty);
    set_vreg_fn(v, C[CTL_LIR_FNS]);
    return v;
}
