// Who names a part means its entry.
//@ rows   lir
//@ reads  lir.op rfn.member rfn.rank
//@ writes lir.a
void run(uint i) {
    uint op = lir_op(i);
    if (op != LIR_CALL && op != LIR_FN_ADDR) return;
    uint f = lir_a(i);
    if (f < n_rfn && rfn_member(f) != 0u) set_lir_a(i, C[CTL_REC_FN0] + REC_FUNCTIONS + rfn_rank(f));
}
