// Vregs that were there before.
//@ rows   vreg
//@ reads  vreg.ty vreg.fn fn.row irow.vreg
//@ writes ivreg.ty ivreg.fn
void run(uint i) {
    uint f = vreg_fn(i), to = i + irow_vreg(fn_row(f));
    set_ivreg_ty(to, vreg_ty(i));
    set_ivreg_fn(to, f);
}
