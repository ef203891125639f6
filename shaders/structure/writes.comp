// How many rows write each vreg.
//@ rows   lir
//@ reads  lir.op lir.dst lir.c
//@ writes svreg.writes
//@ consts written
void run(uint i) {
    uint which = k_written(lir_op(i)), dst = lir_dst(i), second = lir_c(i);
    if ((which & 1u) != 0u && dst != NONE) atomicAdd(H[at_svreg_writes(dst)], 1u);
    if ((which & 8u) != 0u && second != NONE) atomicAdd(H[at_svreg_writes(second)], 1u);
}
