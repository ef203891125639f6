// A comparison right before a condition, and for nothing else, stands in it.
//@ rows   lir
//@ reads  lir.ty mvreg.defs mvreg.uses mvreg.def
//@ writes mrow.fold
//@ consts metal_special
#include "metal/live.glsl"
#include "metal/condition.glsl"
void run(uint i) {
    uint op = lir_op(i);
    if (op != LIR_IF && op != LIR_BR_IF && op != LIR_BR_UNLESS || !live(i)) return;
    uint v = lir_a(i);
    if (mvreg_defs(v) == 1u && mvreg_uses(v) == 1u && mvreg_def(v) == i - 1u && condition(i - 1u, 0u) != NONE) set_mrow_fold(i - 1u, 1u);
}
