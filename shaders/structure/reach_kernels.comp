// The functions of the module's entry points are live.
//@ rows   kernel
//@ reads  kernel.fn
//@ writes sfn.live
void run(uint i) { if (C[CTL_KERNEL_MAIN] == NONE || C[CTL_KERNEL_MAIN] == i) set_sfn_live(kernel_fn(i), 1u); }
