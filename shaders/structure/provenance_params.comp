// What the host hands to an entry point points into the arena, and so do static data; or into the workgroup's memory.
//@ rows   kernel
//@ reads  kernel.fn kernel.param kparam.kind fn.vreg fn.params
//@ writes svreg.space
void run(uint i) {
    uint f = kernel_fn(i);
    C[CTL_ST_MEMORY] = SPACE_ARENA;
    for (uint p = 0u; p < fn_params(f); p++)
        set_svreg_space(fn_vreg(f) + p, kparam_kind(kernel_param(i) + p) == KP_WORKGROUP ? SPACE_GROUP : SPACE_ARENA);
}
