// Words of all frames; whether the stack is a variable or in the arena; words of the
// workgroup's memory.
//@ reads  fn.row sfn.depth sfn.live sfn.frame sfn.base kernel.group kernel.param kernel.params kparam.kind
//@ grid 1
//@ local 1
#include "structure/chosen.glsl"
void main() {
    uint bytes = 0u, deep = 0u;
    for (uint f = 0u; f < n_fn; f++)
        if (sfn_live(f) != 0u) {
            bytes = max(bytes, sfn_base(f) + sfn_frame(f));
            deep = sfn_depth(f) > n_fn ? 1u : deep;
        }
    C[CTL_ST_RECURSIVE] = deep;
    uint group = 0u;
    for (uint k = 0u; k < n_kernel; k++)
        if (kernel_chosen(k))
            for (uint p = 0u; p < kernel_params(k); p++)
                if (kparam_kind(kernel_param(k) + p) == KP_WORKGROUP) group = max(group, kernel_group(k));
    C[CTL_ST_GROUP_WORDS] = group / 4u;
    C[CTL_ST_STACK_WORDS] = bytes / 4u;
    C[CTL_ST_PRIVATE] = bytes / 4u <= ST_PRIVATE_WORDS || C[CTL_ST_DESC] != 0u ? 1u : 0u;
}
