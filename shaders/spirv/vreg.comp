// Words that each vreg takes; whether there is an f64.
//@ rows   vreg
//@ reads  vreg.ty
//@ writes svreg.words
void run(uint i) {
    uint ty = vreg_ty(i);
    set_svreg_words(i, ty == LT_I64 ? 2u : 1u);
    if (ty == LT_F64) atomicOr(C[CTL_SV_F64], 1u);
}
