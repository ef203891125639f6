// The frame of a function has a fixed place, behind the frames of all that call it, in rounds. A call that is put off
// counts where it hands pointers on.
//@ rows   lir
//@ reads  lir.op lir.a srow.func srow.dead sfn.live sfn.frame sfn.depth
//@ writes sfn.base
#include "structure/candidates.glsl"
#include "structure/defer.glsl"
#include "structure/hands.glsl"
void call(uint from, uint to) {
    uint base = sfn_base(from) + sfn_frame(from);
    if (atomicMax(H[at_sfn_base(to)], base) < base) atomicOr(C[CTL_CHANGED], 1u);
}
void run(uint i) {
    uint op = lir_op(i);
    if (op != LIR_CALL && op != LIR_CALL_PTR || srow_dead(i) != 0u) return;
    uint from = lir_a(srow_func(i));
    // Recursion has been reported.
    if (sfn_live(from) == 0u || sfn_depth(from) > n_fn) return;
    if (is_deferred(i) && !hands_frame(i, from)) return;
    if (op == LIR_CALL) call(from, lir_a(i));
    else
        for (uint f = 0u; f < n_fn; f++)
            if (candidate(i, f)) call(from, f);
}
