// Constant data that loads read whose address is of nothing else, if there are few; and which kernels do.
//@ rows   lir
//@ reads  lir.op lir.a srow.func srow.dead sfn.live data.size svreg.space slot.fn
//@ writes sdata.table
#include "own/single.glsl"
void run(uint i) {
    if (lir_op(i) != LIR_LOAD || srow_dead(i) != 0u || sfn_live(lir_a(srow_func(i))) == 0u) return;
    uint v = lir_a(i);
    if (!single(v) || svreg_low(v) < n_slot || svreg_space(v) != SPACE_ARENA || C[CTL_ST_DESC] != 0u) return;
    uint d = svreg_low(v) - n_slot, bytes = data_size(d);
    if (bytes != 0u && bytes <= SV_TABLE_BYTES) atomicOr(H[at_sdata_table(d)], sfn_live(lir_a(srow_func(i))));
}
