// Which kernels are compiled: one, some that follow each other, or all into one module; without an arena not the one that computes
// initial values of statics.
//@ reads kentry.node
uint lanes() { return max(C[CTL_KERNEL_LANES], 1u); }
bool kernel_chosen(uint k) { return (C[CTL_KERNEL_MAIN] == NONE || k - C[CTL_KERNEL_MAIN] < lanes()) && (C[CTL_ST_DESC] == 0u || k < n_kentry); }
// The kernel's bit in sfn.live and sfn.deferred. They are three bits apart: the product with a SPACE_* is that for each of the kernels.
uint kernel_bit(uint k) {
    uint lane = C[CTL_KERNEL_MAIN] == NONE ? 0u : k - C[CTL_KERNEL_MAIN];
    return lane < lanes() ? 1u << (3u * lane) : 0u;
}
