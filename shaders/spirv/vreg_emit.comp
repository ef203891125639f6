// Writes the variables of each vreg.
//@ rows   vreg
//@ reads  vreg.ty vreg.fn fn.row fn.vreg svreg.at svreg.words srow.code_at sfn.live
//@ writes spv.word
void run(uint i) {
    uint f = vreg_fn(i), ty = vreg_ty(i);
    if (sfn_live(f) == 0u) return;
    uint at = C[CTL_SV_CODE_AT] + srow_code_at(fn_row(f)) + 7u + 4u * (svreg_at(i) - svreg_at(fn_vreg(f)));
    for (uint k = 0u; k < svreg_words(i); k++) {
        set_spv_word(at, 59u | 4u << 16);
        set_spv_word(at + 1u, ty == LT_F32 ? SV_I_PF : ty == LT_F64 ? SV_I_PD : SV_I_PU);
        set_spv_word(at + 2u, C[CTL_SV_VREG] + 2u * i + k);
        set_spv_word(at + 3u, 7u);
        at += 4u;
    }
}
