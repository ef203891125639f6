// Rows where an invocation may panic; in the upper half, where a loop begins or invocations wait for others.
//@ rows   lir
//@ reads  lir.op lir.a sfn.traps srow.dead
//@ writes srow.traps
#include "structure/defer.glsl"
void run(uint i) {
    uint op = lir_op(i);
    bool traps = is_deferred(i) || op == LIR_CALL_PTR;
    if (op == LIR_CALL) traps = traps || sfn_traps(lir_a(i)) != 0u;
    set_srow_traps(i, (traps && srow_dead(i) == 0u ? 1u : 0u) + (op == LIR_LOOP || op == LIR_BARRIER ? 65536u : 0u));
}
