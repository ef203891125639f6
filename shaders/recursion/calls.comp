// Calls between parts of the machine.
//@ rows   rrow
//@ reads  lir.op lir.a srow.func srow.dead rfn.member
//@ writes rrow.calls
#include "structure/candidates.glsl"
void run(uint i) {
    uint op = lir_op(i), calls = 0u;
    if ((op == LIR_CALL || op == LIR_CALL_PTR) && srow_dead(i) == 0u && rfn_member(lir_a(srow_func(i))) != 0u) {
        if (op == LIR_CALL) calls = rfn_member(lir_a(i));
        else
            for (uint f = 0u; f < n_fn; f++)
                if (rfn_member(f) != 0u && candidate(i, f)) calls = 1u;
    }
    set_rrow_calls(i, calls);
}
