// Words that each vreg takes.
//@ rows   vreg
//@ reads  vreg.ty
//@ writes svreg.words
void run(uint i) { set_svreg_words(i, vreg_ty(i) == LT_I64 ? 2u : 1u); }
