// The vregs of the parts, in the machine.
//@ rows   rvreg
//@ reads  vreg.ty vreg.home fn.vreg rfn.member rfn.vreg
//@ writes vreg.ty vreg.fn vreg.home
void run(uint v) {
    uint f = vreg_fn(v);
    if (rfn_member(f) == 0u) return;
    uint to = v - fn_vreg(f) + C[CTL_REC_VREG0] + REC_VREGS + rfn_vreg(f);
    set_vreg_ty(to, vreg_ty(v));
    set_vreg_home(to, vreg_home(v));
    set_vreg_fn(to, C[CTL_REC_FN0] + 1u);
}
