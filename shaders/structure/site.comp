// The first call of each function.
//@ rows   lir
//@ reads  lir.op lir.a srow.func srow.dead sfn.live
//@ writes sfn.site
#include "structure/defer.glsl"
void run(uint i) {
    if (lir_op(i) != LIR_CALL || srow_dead(i) != 0u || is_deferred(i) || sfn_live(lir_a(srow_func(i))) == 0u) return;
    atomicMin(H[at_sfn_site(lir_a(i))], i);
}
