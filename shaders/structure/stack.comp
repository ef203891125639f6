// Depth of calls and bytes of stack below each live function: at least those of what it calls, in rounds. A depth of
// more than there are functions means recursion; it grows no further. What is called at the end has its frames below all others' (`base`),
// but not in the frame of a caller that is called so itself and hands on a pointer.
//@ rows   lir
//@ pick   32
//@ reads  lir.op lir.a srow.func srow.dead sfn.live sfn.late sfn.frame
//@ writes sfn.depth sfn.stack
#include "structure/candidates.glsl"
#include "structure/defer.glsl"
#include "structure/hands.glsl"
void call(uint from, uint to, bool later) {
    uint depth = min(sfn_depth(to) + 1u, n_fn + 1u), stack = later ? 0u : sfn_frame(to) + sfn_stack(to);
    if (depth > n_fn) stack = sfn_stack(from);
    uint old = atomicMax(H[at_sfn_depth(from)], depth);
    if (old < depth || atomicMax(H[at_sfn_stack(from)], stack) < stack) atomicOr(C[CTL_CHANGED], 1u);
}
bool wants(uint i) {
    uint op = lir_op(i);
    return (op == LIR_CALL || op == LIR_CALL_PTR) && srow_dead(i) == 0u;
}
void run(uint i) {
    uint op = lir_op(i), from = lir_a(srow_func(i));
    if (sfn_live(from) == 0u) return;
    bool later = is_deferred(i);
    if (later && !hands_frame(i, from)) return;
    if (op == LIR_CALL) call(from, lir_a(i), later && sfn_late(from) == 0u);
    else
        for (uint f = 0u; f < n_fn; f++)
            if (candidate(i, f)) call(from, f, false);
}
