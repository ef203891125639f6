// What is known of a vreg before any row is looked at.
//@ rows   vreg
//@ reads  vreg.fn vreg.ty fn.vreg fn.params fn.row
//@ writes oreg.defs oreg.uses oreg.copy oreg.def oreg.def0 oreg.flags oreg.known
void run(uint i) {
    uint f = vreg_fn(i), ty = vreg_ty(i);
    bool param = i - fn_vreg(f) < fn_params(f);
    set_oreg_defs(i, param ? 1u : 0u);
    set_oreg_def(i, param ? fn_row(f) : 0u);
    set_oreg_def0(i, param ? fn_row(f) : NONE);
    set_oreg_known(i, 0u);
    set_oreg_uses(i, 0u);
    set_oreg_copy(i, i);
    set_oreg_flags(i, ty == LT_F32 || ty == LT_F64 ? OREG_FLOAT : 0u);
}
