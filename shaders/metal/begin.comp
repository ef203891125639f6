// Row counts of the phase's tables.
//@ reads  lir.op vreg.ty
//@ counts mrow mvreg
//@ grid 1
//@ local 1
void main() {
    set_n_mrow(n_lir);
    set_n_mvreg(n_vreg);
    C[CTL_METAL_NEEDS0] = 0u;
    C[CTL_METAL_NEEDS1] = 0u;
    C[CTL_METAL_NEEDS2] = 0u;
    C[CTL_METAL_NEEDS3] = 0u;
}
