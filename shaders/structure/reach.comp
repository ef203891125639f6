// A function that a live one calls is live; one that calls what may end the invocation may do so too.
//@ rows   lir
//@ reads  lir.op lir.a srow.func srow.dead
//@ writes sfn.live sfn.traps sfn.deferred
#include "structure/candidates.glsl"
#include "structure/defer.glsl"
void reach(uint f) { if (atomicMax(H[at_sfn_live(f)], 1u) == 0u) atomicOr(C[CTL_CHANGED], 1u); }
void run(uint i) {
    uint op = lir_op(i), from = lir_a(srow_func(i));
    if (op != LIR_CALL && op != LIR_CALL_PTR && op != LIR_TRAP || srow_dead(i) != 0u || sfn_live(from) == 0u) return;
    bool traps = op != LIR_CALL;
    if (op == LIR_CALL) {
        uint f = lir_a(i);
        // Without an io buffer what does not return does nothing that anybody sees.
        bool silent = C[CTL_ST_DESC] != 0u && is_deferred(i);
        if (!silent) reach(f);
        if (is_deferred(i) && !silent) set_sfn_deferred(f, 1u);
        traps = is_deferred(i) || sfn_traps(f) != 0u;
    } else if (op == LIR_CALL_PTR)
        for (uint f = 0u; f < n_fn; f++)
            if (candidate(i, f)) reach(f);
    if (traps && atomicMax(H[at_sfn_traps(from)], 1u) == 0u) atomicOr(C[CTL_CHANGED], 1u);
}
