// Calls that get a copy of their function: all but the first one of a function in conflict.
//@ rows   lir
//@ reads  lir.op lir.a srow.func srow.dead sfn.live sfn.site sfn.conflict
//@ writes srow.code
#include "structure/defer.glsl"
void run(uint i) {
    if (lir_op(i) != LIR_CALL || srow_dead(i) != 0u || is_deferred(i) || sfn_live(lir_a(srow_func(i))) == 0u) return;
    set_srow_code(i, sfn_conflict(lir_a(i)) != 0u && sfn_site(lir_a(i)) != i ? 1u : 0u);
}
