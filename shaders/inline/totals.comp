// Row counts of the new tables.
//@ reads  irow.vregs irow.vreg irow.slots irow.slot vreg.ty slot.size
//@ counts ivreg islot
//@ grid 1
//@ local 1
void main() {
    uint last = n_irow - 1u;
    set_n_ivreg(n_vreg + irow_vreg(last) + irow_vregs(last));
    set_n_islot(n_slot + irow_slot(last) + irow_slots(last));
}
