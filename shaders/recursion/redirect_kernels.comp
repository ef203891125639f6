// Entry points that are parts.
//@ rows   kernel
//@ reads  rfn.member rfn.rank
//@ writes kernel.fn
void run(uint k) {
    uint f = kernel_fn(k);
    if (f < n_rfn && rfn_member(f) != 0u) set_kernel_fn(k, C[CTL_REC_FN0] + REC_FUNCTIONS + rfn_rank(f));
}
