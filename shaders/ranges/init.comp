// Before any row is looked at: what the type says, and that a parameter is written by nobody else.
//@ rows   vrange
//@ reads  vreg.ty vreg.fn fn.vreg fn.params
//@ writes vrange.lo vrange.hi vrange.defs vrange.known vrange.rep vrange.below
void run(uint i) {
    uint ty = i < n_vreg ? vreg_ty(i) : LT_I32;
    bool param = i < n_vreg && i - fn_vreg(vreg_fn(i)) < fn_params(vreg_fn(i));
    set_vrange_lo(i, 0u);
    set_vrange_hi(i, ty == LT_I8 ? 255u : ty == LT_I16 ? 0xFFFFu : NONE);
    set_vrange_defs(i, param ? 1u : 0u);
    set_vrange_known(i, param ? 1u : 0u);
    set_vrange_rep(i, i);
    set_vrange_below(i, NONE);
}
