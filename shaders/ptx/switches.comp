// Rows that are a SWITCH; the maximum of those before is the one that an ON belongs to.
//@ rows   lir
//@ reads  lir.op
//@ writes tlast.row
void run(uint r) { set_tlast_row(r, lir_op(r) == LIR_SWITCH ? r : 0u); }
