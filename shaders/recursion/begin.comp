// Row counts, and where the new rows of LIR begin.
//@ reads  lir.op fn.row vreg.ty slot.size
//@ counts rrow rfn rvreg rslot
//@ grid 1
//@ local 1
void main() {
    set_n_rrow(n_lir);
    set_n_rfn(n_fn);
    set_n_rvreg(n_vreg);
    set_n_rslot(n_slot);
    C[CTL_REC_LIR0] = n_lir;
    C[CTL_REC_FN0] = n_fn;
    C[CTL_REC_VREG0] = n_vreg;
    C[CTL_REC_SLOT0] = n_slot;
    C[CTL_REC_EXACT] = C[CTL_ST_DESC] != 0u || C[CTL_ST_GROUP_WORDS] != 0u ? 1u : 0u;
}
