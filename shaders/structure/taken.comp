// Functions whose address is taken: by a row.
//@ rows   lir
//@ reads  lir.op lir.a srow.dead
//@ writes sfn.called
void run(uint i) { if (lir_op(i) == LIR_FN_ADDR && srow_dead(i) == 0u) set_sfn_called(lir_a(i), 1u); }
