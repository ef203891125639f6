// Rows that are a SWITCH; the maximum of those before is the one that an ON belongs to. Whether threads have a word of their own.
//@ rows   lir
//@ reads  lir.op
//@ writes tlast.row
void run(uint r) {
    uint op = lir_op(r);
    set_tlast_row(r, op == LIR_SWITCH ? r : 0u);
    if (op == LIR_STATE_LOAD) atomicMax(C[CTL_PTX_THREADS], 1u);
}
