// Where the rows, vregs and slots of each function are now.
//@ rows   fn
//@ reads  fn.row fn.rows fn.vreg fn.vregs fn.slot fn.slots irow.at irow.vreg irow.slot vreg.ty slot.size ilir.op ivreg.ty islot.size
//@ writes ifn.row ifn.rows ifn.vreg ifn.vregs ifn.slot ifn.slots
void run(uint i) {
    uint first = fn_row(i), end = first + fn_rows(i);
    bool inside = end < n_irow;
    set_ifn_row(i, irow_at(first));
    set_ifn_rows(i, (inside ? irow_at(end) : n_ilir) - irow_at(first));
    set_ifn_vreg(i, fn_vreg(i) + irow_vreg(first));
    set_ifn_vregs(i, fn_vregs(i) + (inside ? irow_vreg(end) : n_ivreg - n_vreg) - irow_vreg(first));
    set_ifn_slot(i, fn_slot(i) + irow_slot(first));
    set_ifn_slots(i, fn_slots(i) + (inside ? irow_slot(end) : n_islot - n_slot) - irow_slot(first));
}
