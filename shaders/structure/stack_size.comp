// Words of all frames; whether the stack is a variable or in the arena; words of the
// workgroup's memory.
//@ reads  kernel.group kernel.param kernel.params kparam.kind
//@ grid 1
//@ local 1
#include "structure/group.glsl"
void main() {
    uint words = C[CTL_ST_STACK_BYTES] / 4u, group = 0u;
    for (uint k = 0u; k < n_kernel; k++)
        if (kernel_chosen(k)) group = max(group, group_words(k));
    C[CTL_ST_GROUP_WORDS] = group;
    C[CTL_ST_STACK_WORDS] = words;
    C[CTL_ST_PRIVATE] = words <= ST_PRIVATE_WORDS || C[CTL_ST_DESC] != 0u ? 1u : 0u;
    // Where one kernel's stack has to be in the arena, those of others need not.
    if (lanes() > 1u && (C[CTL_ST_PRIVATE] == 0u || C[CTL_ST_RECURSIVE] != 0u)) C[CTL_ST_APART] = 1u;
}
