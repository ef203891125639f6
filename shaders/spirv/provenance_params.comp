// What the host hands to an entry point points into the arena; so do static data.
//@ rows   kernel
//@ reads  kernel.fn fn.vreg fn.params
//@ writes svreg.space
void run(uint i) {
    uint f = kernel_fn(i);
    C[CTL_SV_MEMORY] = SPACE_ARENA;
    for (uint p = 0u; p < fn_params(f); p++) set_svreg_space(fn_vreg(f) + p, SPACE_ARENA);
}
