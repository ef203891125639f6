// Sizes of entry points: the declaration, its mode, a function that takes the parameters and calls; memory that they need.
//@ rows   kernel
//@ reads  kernel.fn kernel.name_len kernel.param kernel.params skparam.code skparam.code_at
//@ reads  sfn.live sfn.base sfn.frame
//@ writes skernel.entry skernel.mode skernel.code skernel.const skernel.ids skernel.stack skernel.group
#include "spirv/kparam.glsl"
#include "spirv/deferred.glsl"
#include "structure/group.glsl"
void run(uint i) {
    bool chosen = kernel_chosen(i);
    uint head = template_at(SV_OP_KERNEL, LT_VOID, C[CTL_ST_DESC]), n = deferred_calls(kernel_bit(i)), late = late_words(kernel_bit(i));
    uint code = code_words(head) + end_words(kernel_fn(i), n, late);
    if (kernel_params(i) != 0u) {
        uint first = kernel_param(i), last = first + kernel_params(i) - 1u;
        code += skparam_code_at(last) + skparam_code(last) - skparam_code_at(first);
    }
    uint name = C[CTL_KERNEL_MAIN] == NONE ? kernel_name_len(i) / 4u + 1u : 2u;
    set_skernel_entry(i, chosen ? 3u + name + SV_INTERFACE : 0u);
    set_skernel_mode(i, chosen ? 6u : 0u);
    set_skernel_code(i, chosen ? code : 0u);
    set_skernel_const(i, chosen ? const_words(head) : 0u);
    uint stack = 0u;
    for (uint f = 0u; f < n_fn; f++)
        if ((sfn_live(f) & kernel_bit(i)) != 0u) stack = max(stack, sfn_base(f) + sfn_frame(f));
    set_skernel_stack(i, stack / 4u);
    set_skernel_group(i, group_words(i));
    set_skernel_ids(i, template_ids(head) + end_ids(kernel_fn(i), n, late));
}
