// Which functions a row calls: `call(from, to)` of whoever includes this for each. What is put off is no call.
//@ rows   lir
//@ reads  lir.op lir.a srow.func srow.dead
#include "structure/candidates.glsl"
#include "structure/defer.glsl"
#include "structure/hands.glsl"
void call(uint from, uint to);
bool calls_from(uint f);
void run(uint i) {
    uint op = lir_op(i);
    if (op != LIR_CALL && op != LIR_CALL_PTR || srow_dead(i) != 0u) return;
    uint from = lir_a(srow_func(i));
    if (!calls_from(from) || is_deferred(i) && !hands_frame(i, from)) return;
    if (op == LIR_CALL) call(from, lir_a(i));
    else
        for (uint f = 0u; f < n_fn; f++)
            if (candidate(i, f)) call(from, f);
}
