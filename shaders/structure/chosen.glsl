// Which kernels the module has: one or all; without an arena not the one that computes initial values of statics.
//@ reads kentry.node
bool kernel_chosen(uint k) { return (C[CTL_KERNEL_MAIN] == NONE || C[CTL_KERNEL_MAIN] == k) && (C[CTL_ST_DESC] == 0u || k < n_kentry); }
