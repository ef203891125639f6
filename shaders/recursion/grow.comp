// Room for the machine, the function that reports a full stack, and an entry from outside for each part.
//@ counts lir fn vreg slot
//@ grid 1
//@ local 1
void main() {
    C[CTL_REC_INNER] = C[CTL_REC_CASES] + C[CTL_REC_ROWS] + REC_MACHINE_ROWS;
    set_n_lir(C[CTL_REC_LIR0] + C[CTL_REC_INNER] + REC_FULL_ROWS + C[CTL_REC_ENTRY_ROWS]);
    set_n_fn(C[CTL_REC_FN0] + REC_FUNCTIONS + C[CTL_REC_MEMBERS]);
    set_n_vreg(C[CTL_REC_VREG0] + REC_VREGS + C[CTL_REC_PART_VREGS] + REC_FULL_VREGS + C[CTL_REC_ENTRY_VREGS]);
    set_n_slot(C[CTL_REC_SLOT0] + C[CTL_REC_MEMBERS]);
}
