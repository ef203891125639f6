// Functions take over their new places.
//@ rows   fn
//@ reads  ifn.row ifn.rows ifn.vreg ifn.vregs ifn.slot ifn.slots
//@ writes fn.row fn.rows fn.vreg fn.vregs fn.slot fn.slots
void run(uint i) {
    set_fn_row(i, ifn_row(i));
    set_fn_rows(i, ifn_rows(i));
    set_fn_vreg(i, ifn_vreg(i));
    set_fn_vregs(i, ifn_vregs(i));
    set_fn_slot(i, ifn_slot(i));
    set_fn_slots(i, ifn_slots(i));
}
