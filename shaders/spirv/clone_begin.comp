// Counts before the copies.
//@ reads  lir.op fn.row vreg.ty slot.fn
//@ counts sclone
//@ grid 1
//@ local 1
void main() {
    C[CTL_SV_LIR0] = n_lir;
    C[CTL_SV_FN0] = n_fn;
    C[CTL_SV_VREG0] = n_vreg;
    C[CTL_SV_SLOT0] = n_slot;
    set_n_sclone(C[CTL_SV_CLONES]);
}
