// A vreg that is written once, with one that is not written again before the last row that reads it, in the same round of the
// same loop: it need not exist either.
//@ rows   lir
//@ reads  lir.op lir.dst lir.a lir.b orow.bound orow.up oreg.defs oreg.def oreg.def0 oreg.last oreg.flags
//@ writes oreg.copy
#include "optimize/loop.glsl"
void run(uint i) {
    if (lir_op(i) != LIR_MOVE) return;
    uint to = lir_dst(i), from = lir_a(i), end = oreg_last(to);
    bool after = oreg_def(from) >= end && oreg_defs(from) == 2u && oreg_def0(from) < i;
    if (oreg_defs(to) == 1u && oreg_defs(from) > 1u && (oreg_def(from) < i || after) && end > i && loop_of(i) == loop_of(end)
        && ((oreg_flags(to) ^ oreg_flags(from)) & OREG_FLOAT) == 0u) set_oreg_copy(to, from);
}
