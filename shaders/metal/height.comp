// How deep rows are nested in each other, in rounds, up to 24: text is made with a stack of six.
//@ rows   lir
//@ reads  lir.b lir.c mvreg.defs mvreg.def mvreg.root mrow.inline
//@ writes mrow.height
//@ racy   mrow.height
//@ consts metal_operands
#include "metal/live.glsl"
uint below(uint bits, uint v) {
    if (v == NONE || (bits & 1u) == 0u) return 0u;
    v = mvreg_root(v);
    uint d = mvreg_def(v);
    return d == NONE || mvreg_defs(v) != 1u || mrow_inline(d) == 0u ? 0u : mrow_height(d);
}
void run(uint i) {
    if (mrow_inline(i) == 0u) return;
    uint bits = k_metal_operands(lir_op(i));
    uint h = min(1u + max(below(bits >> 1, lir_a(i)), max(below(bits >> 2, lir_b(i)), below(bits >> 3, lir_c(i)))), 24u);
    if (h == mrow_height(i)) return;
    set_mrow_height(i, h);
    atomicOr(C[CTL_CHANGED], 1u);
}
