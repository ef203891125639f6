// Row counts of the phase's own tables; runtime functions follow the rows of `lir`.
//@ reads  lir.op kernel.fn kparam.kind
//@ counts srow skernel skparam
//@ grid 1
//@ local 1
void main() {
    set_n_srow(n_lir + SV_RUNTIMES);
    set_n_skernel(n_kernel);
    set_n_skparam(n_kparam);
    C[CTL_SV_F64] = 0u;
    C[CTL_SV_CONSTANTS] = 0u;
    C[CTL_SV_NEEDS] = 0u;
}
