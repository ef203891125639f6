// Row counts of the phase's own tables; runtime functions follow the rows of `lir`.
//@ reads  lir.op kernel.fn kparam.kind fn.row data.size
//@ counts srow skernel skparam spart
//@ writes srow.mark
//@ grid 1
//@ local 1
void main() {
    set_n_srow(n_lir + SV_RUNTIMES);
    set_n_skernel(n_kernel);
    set_n_skparam(n_kparam);
    set_n_spart(C[CTL_KERNEL_LANES] > 1u ? C[CTL_KERNEL_LANES] * (SP_PARTS + 4u * (n_fn + SV_RUNTIMES) + n_data) : 0u);
    for (uint k = 0u; k < SV_RUNTIMES; k++) set_srow_mark(n_lir + k, 0u);
    C[CTL_SV_F64] = 0u;
    C[CTL_SV_CONSTANTS] = 0u;
}
