// Rows of regions that are never entered go; the sum counts the region's END out.
//@ rows   lir
//@ reads  orow.gone
//@ writes lir.op
void run(uint i) {
    bool ends = i != 0u && orow_gone(i - 1u) != 0u;
    if (orow_gone(i) != 0u || ends) set_lir_op(i, LIR_NOP);
}
