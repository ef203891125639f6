// A copy of what is assigned once is read as that; named ones are kept. (Where all reads follow in the same braces, the
// value is still what it was.)
//@ rows   lir
//@ reads  lir.ty lir.dst lir.c mvreg.defs mvreg.def mvreg.wide mvreg.len
//@ writes mvreg.root
#include "metal/live.glsl"
bool word(uint ty) { return ty == LT_I8 || ty == LT_I16 || ty == LT_I32 || ty == LT_PTR; }
bool narrow(uint ty) { return ty == LT_I8 || ty == LT_I16; }
void run(uint i) {
    uint op = lir_op(i), ty = lir_ty(i), from = lir_c(i);
    bool words = word(ty) && word(from);
    bool same = op == LIR_MOVE || op == LIR_ZEXT && words || (op == LIR_TRUNC || op == LIR_BITCAST) && words && !narrow(ty);
    if (!same || !live(i)) return;
    uint v = lir_dst(i), a = lir_a(i);
    if (mvreg_defs(v) == 1u && mvreg_def(v) == i && mvreg_wide(v) == 0u && mvreg_len(v) == 0u && mvreg_defs(a) == 1u) set_mvreg_root(v, a);
}
