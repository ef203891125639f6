// Counts before the copies.
//@ reads  lir.op fn.row vreg.ty slot.fn
//@ counts sclone
//@ grid 1
//@ local 1
void main() {
    C[CTL_ST_LIR0] = n_lir;
    C[CTL_ST_FN0] = n_fn;
    C[CTL_ST_VREG0] = n_vreg;
    C[CTL_ST_SLOT0] = n_slot;
    set_n_sclone(C[CTL_ST_CLONES]);
}
