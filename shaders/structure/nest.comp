// The nearest enclosing construct of each row: known (bit 31), or as for its region's opener.
//@ rows   lir
//@ reads  lir.op srow.region srow.form
//@ writes srow.nest
void run(uint i) {
    uint r = srow_region(i);
    set_srow_nest(i, srow_form(r) == FORM_CONSTRUCT ? 0x80000000u | r : lir_op(r) == LIR_FUNC ? NONE : r);
}
