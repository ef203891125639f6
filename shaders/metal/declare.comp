// Declarations of vregs at the head of their function.
//@ rows   vreg
//@ reads  vreg.fn fn.row fn.vreg fn.params sfn.live mvreg.defs mvreg.uses mvreg.def mvreg.wide mvreg.root lir.op
#include "metal/items.glsl"
void run(uint v) {
    uint f = vreg_fn(v);
    if (sfn_live(f) == 0u || mvreg_root(v) != v || v - fn_vreg(f) < fn_params(f)) return;
    uint d = mvreg_def(v);
    bool one = mvreg_defs(v) == 1u && d != NONE;
    bool declared = one ? mvreg_wide(v) != 0u && lir_op(d) != LIR_CONST : mvreg_defs(v) + mvreg_uses(v) != 0u;
    if (!declared) return;
    uint at = C[CTL_METAL_BODY] + fn_row(f) + 1u + v;
    open_item(at);
    add(by_class(vreg_ty(v), METAL_UINT_VREG, METAL_ULONG_VREG, METAL_FLOAT_VREG), NONE, v, 0u);
    close_item(at);
}
