// Room for the copies; none are made where they would be too many.
//@ reads  sclone.fn
//@ counts lir fn vreg slot
//@ grid 1
//@ local 1
void main() {
    if (C[CTL_ST_CLONE_ROWS] > ST_CLONE_ROWS) {
        C[CTL_ST_CLONE_ROWS] = 0u;
        return;
    }
    set_n_lir(C[CTL_ST_LIR0] + C[CTL_ST_CLONE_ROWS]);
    set_n_fn(C[CTL_ST_FN0] + n_sclone);
    set_n_vreg(C[CTL_ST_VREG0] + C[CTL_ST_CLONE_VREGS]);
    set_n_slot(C[CTL_ST_SLOT0] + C[CTL_ST_CLONE_SLOTS]);
}
