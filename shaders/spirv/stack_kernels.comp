// Stack that each entry point needs; recursion is reported.
//@ rows   kernel
//@ reads  kernel.fn kernel.param sfn.live sfn.deferred sfn.depth sfn.stack sfn.frame fn.row lir.loc
//@ writes kernel.stack
#include "lib/diag.glsl"
void run(uint i) {
    uint f = kernel_fn(i);
    if (C[CTL_KERNEL_MAIN] != NONE && C[CTL_KERNEL_MAIN] != i) return;
    bool deep = sfn_depth(f) > n_fn;
    uint stack = sfn_frame(f) + sfn_stack(f);
    // Functions called at the end find the frames below still in place.
    for (uint g = 0u; g < n_fn; g++) {
        if (sfn_deferred(g) == 0u) continue;
        deep = deep || sfn_depth(g) > n_fn;
        stack += sfn_frame(g) + sfn_stack(g);
    }
    set_kernel_stack(i, deep ? NONE : stack);
    if (deep) diag(D_SPIRV_RECURSION, lir_loc(fn_row(f)), lir_loc(fn_row(f)), 0u);
}
