// Stack in the arena that each entry point needs; recursion that is left is reported.
//@ rows   kernel
//@ reads  kernel.fn sfn.deferred sfn.depth fn.row lir.loc
//@ writes kernel.stack
#include "lib/diag.glsl"
#include "structure/chosen.glsl"
void run(uint i) {
    uint f = kernel_fn(i);
    if (!kernel_chosen(i)) return;
    bool deep = sfn_depth(f) > n_fn;
    for (uint g = 0u; g < n_fn; g++) deep = deep || sfn_deferred(g) != 0u && sfn_depth(g) > n_fn;
    set_kernel_stack(i, C[CTL_ST_PRIVATE] != 0u ? 0u : 4u * C[CTL_ST_STACK_WORDS]);
    if (C[CTL_ST_DESC] != 0u && C[CTL_ST_STACK_WORDS] > ST_PRIVATE_WORDS) diag(D_SPIRV_STACK, lir_loc(fn_row(f)), lir_loc(fn_row(f)), 0u);
    if (deep && C[CTL_ST_FLAT] != 0u) diag(D_KERNEL_RECURSION, lir_loc(fn_row(f)), lir_loc(fn_row(f)), 0u);
}
