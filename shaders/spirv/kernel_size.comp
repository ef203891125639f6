// Sizes of entry points: the declaration, its mode, a function that takes the parameters and calls.
//@ rows   kernel
//@ reads  kernel.fn kernel.name_len kernel.param kernel.params skparam.code skparam.code_at
//@ writes skernel.entry skernel.mode skernel.code skernel.const skernel.ids
#include "spirv/kparam.glsl"
#include "spirv/deferred.glsl"
void run(uint i) {
    bool chosen = kernel_chosen(i);
    uint head = template_at(SV_OP_KERNEL, LT_VOID, C[CTL_ST_DESC]), n = deferred_calls(), late = late_words();
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
    set_skernel_ids(i, template_ids(head) + end_ids(kernel_fn(i), n, late));
}
