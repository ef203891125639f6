// Frames of functions that are called at the end begin where those of the entry point's calls end.
//@ rows   fn
//@ reads  kernel.fn sfn.deferred sfn.frame sfn.stack
//@ writes sfn.base
#include "structure/chosen.glsl"
void run(uint i) {
    uint first = 0u;
    if (sfn_deferred(i) != 0u)
        for (uint k = 0u; k < n_kernel; k++)
            if (kernel_chosen(k)) first = max(first, sfn_frame(kernel_fn(k)) + sfn_stack(kernel_fn(k)));
    set_sfn_base(i, first);
}
