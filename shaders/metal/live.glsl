// Rows that become text.
//@ reads lir.op lir.a srow.func srow.dead srow.region sfn.live
bool live(uint i) { return srow_dead(i) == 0u && sfn_live(lir_a(srow_func(i))) != 0u; }
bool closes(uint op) { return op == LIR_END || op == LIR_ELSE || op == LIR_ARM; }
// Ends belong to their region, even where control does not reach them.
bool written(uint i) { return sfn_live(lir_a(srow_func(i))) != 0u && srow_dead(closes(lir_op(i)) ? srow_region(i) : i) == 0u; }
