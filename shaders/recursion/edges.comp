// Which functions call one that is left, and which are called by one that is left.
//@ rows   lir
//@ reads  lir.op lir.a srow.func srow.dead rfn.up rfn.down
//@ writes rfn.calls rfn.called
//@ racy   rfn.calls rfn.called
#include "structure/candidates.glsl"
#include "structure/defer.glsl"
#include "structure/hands.glsl"
void call(uint from, uint to) {
    if (rfn_up(from) == 0u && rfn_up(to) == 0u) set_rfn_calls(from, 1u);
    if (rfn_down(from) == 0u && rfn_down(to) == 0u) set_rfn_called(to, 1u);
}
void run(uint i) {
    uint op = lir_op(i);
    if (op != LIR_CALL && op != LIR_CALL_PTR || srow_dead(i) != 0u) return;
    uint from = lir_a(srow_func(i));
    if (rfn_up(from) != 0u && rfn_down(from) != 0u) return;
    if (is_deferred(i) && !hands_frame(i, from)) return;
    if (op == LIR_CALL) call(from, lir_a(i));
    else
        for (uint f = 0u; f < n_fn; f++)
            if (candidate(i, f)) call(from, f);
}
