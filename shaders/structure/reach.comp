// A function that a live one calls is live, for the same kernels; one that calls what may end the invocation may do so too.
//@ rows   lir
//@ pick   32
//@ reads  lir.op lir.a srow.func srow.dead
//@ writes sfn.live sfn.traps sfn.deferred sfn.late
#include "structure/candidates.glsl"
#include "structure/defer.glsl"
void mark(uint at, uint bits) { if ((atomicOr(H[at], bits) & bits) != bits) atomicOr(C[CTL_CHANGED], 1u); }
void reach(uint f, uint kernels, bool late) {
    mark(at_sfn_live(f), kernels);
    if (late) mark(at_sfn_late(f), 1u);
}
bool wants(uint i) {
    uint op = lir_op(i);
    return (op == LIR_CALL || op == LIR_CALL_PTR || op == LIR_TRAP) && srow_dead(i) == 0u;
}
void run(uint i) {
    uint op = lir_op(i), from = lir_a(srow_func(i)), kernels = sfn_live(from);
    if (kernels == 0u) return;
    bool traps = op != LIR_CALL, late = sfn_late(from) != 0u;
    if (op == LIR_CALL) {
        uint f = lir_a(i);
        // Without an io buffer what does not return does nothing that anybody sees.
        bool silent = C[CTL_ST_DESC] != 0u && is_deferred(i), later = is_deferred(i) && !silent;
        if (!silent) reach(f, kernels, late || later);
        if (later) mark(at_sfn_deferred(f), kernels);
        traps = is_deferred(i) || sfn_traps(f) != 0u;
    } else if (op == LIR_CALL_PTR)
        for (uint f = 0u; f < n_fn; f++)
            if (candidate(i, f)) reach(f, kernels, late);
    if (traps) mark(at_sfn_traps(from), 1u);
}
