// Vregs that live longer than a case are in the frame: words there. (Parameters have their places.)
//@ rows   rvreg
//@ reads  vreg.ty vreg.fn fn.vreg fn.params rfn.member rvreg.first rvreg.last
//@ writes rvreg.words
void run(uint v) {
    uint f = vreg_fn(v), ty = vreg_ty(v), words = 0u;
    bool param = v - fn_vreg(f) < fn_params(f);
    if (rfn_member(f) != 0u && !param && rvreg_last(v) > rvreg_first(v)) words = ty == LT_I64 || ty == LT_F64 ? 2u : 1u;
    set_rvreg_words(v, words);
}
