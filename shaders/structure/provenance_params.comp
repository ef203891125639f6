// What the host hands to an entry point points into the arena, and so do static data; or into the workgroup's memory.
//@ rows   kernel
//@ spare  svreg
//@ reads  sparam.buffer kparam.flags kparam.class kernel.fn kernel.param kparam.kind fn.vreg fn.params
//@ writes svreg.space
#include "structure/chosen.glsl"
void run(uint i) {
    uint f = kernel_fn(i);
    bool desc = C[CTL_ST_DESC] != 0u;
    C[CTL_ST_MEMORY] = desc ? 0u : lanes() > 1u ? SPACE_ARENA * 0x09249249u : SPACE_ARENA;
    if (i == 0u) set_svreg_space(n_svreg, C[CTL_ST_MEMORY]);
    if (!kernel_chosen(i)) return;
    for (uint p = 0u; p < fn_params(f); p++) {
        uint at = kernel_param(i) + p, kind = kparam_kind(at), space = kind == KP_WORKGROUP ? SPACE_GROUP : SPACE_ARENA;
        if (desc && kind != KP_WORKGROUP) {
            uint b = sparam_buffer(at);
            space = kind != KP_VALUE || b == NONE || (kparam_flags(at) & KPF_SECOND) != 0u || kparam_class(at) == KCLASS_SPEC ? 0u : SPACE_BUFFER << b;
        }
        atomicOr(H[at_svreg_space(fn_vreg(f) + p)], space * kernel_bit(i));
    }
}
