// Walks bodies with failing rows in the order of their rows, a bounded number in a round: where control can come.
//@ rows   pbody
//@ reads  pbody.fails body.first body.rows pmir.fail
//@ writes pbody.at pbody.live pmir.join pfail.live
#include "panics/value.glsl"
const uint MAX_STEPS = 4096u;

void run(uint b) {
    if (pbody_fails(b) == 0u) return;
    uint i = pbody_at(b), end = body_first(b) + body_rows(b), live = pbody_live(b), steps = 0u;
    while (i < end && steps < MAX_STEPS) {
        uint op = mir_op(i), k = pmir_fail(i);
        if (op == MIR_END) {
            // Behind a loop control only comes by leaving it.
            uint joined = pmir_join(i);
            live = mir_op(mir_a(i)) == MIR_LOOP ? joined : live | joined;
        }
        if (k != 0u) set_pfail_live(k - 1u, live);
        bool either = op == MIR_BREAK_IF || op == MIR_BREAK_UNLESS;
        Value v = value_of(either ? mir_b(i) : OPERAND_NONE);
        bool known = v.state == PV_KNOWN, taken = (v.bits.x != 0u) == (op == MIR_BREAK_IF);
        bool jumps = op == MIR_BREAK || (either && (!known || taken));
        if (jumps && live != 0u) set_pmir_join(mir_a(mir_a(i)), 1u);
        if (op == MIR_BREAK || op == MIR_CONTINUE || op == MIR_RETURN || op == MIR_UNREACHABLE || (either && known && taken)) live = 0u;
        i++;
        steps++;
    }
    set_pbody_at(b, i);
    set_pbody_live(b, live);
    if (i < end) atomicOr(C[CTL_CHANGED], 1u);
}
