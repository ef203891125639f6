// The template of a parameter of an entry point.
//@ reads kparam.kind kparam.ty kparam.dim kparam.flags kparam.class kernel.param
#include "spirv/template.glsl"
#include "structure/chosen.glsl"
uint kparam_template(uint i) {
    uint kind = kparam_kind(i), ty = kparam_ty(i);
    uint variant = kind != KP_VALUE ? SV_KPARAM_VARIANTS + 4u * (kind - KP_GLOBAL_ID) + kparam_dim(i) : ty == LT_I64 || ty == LT_F64 ? 1u : 0u;
    if (C[CTL_ST_DESC] != 0u && kind != KP_WORKGROUP)
        variant = kind != KP_VALUE ? SV_KPARAM_NUMBERS + 4u * (kind - KP_GLOBAL_ID) + kparam_dim(i)
            : kparam_class(i) == KCLASS_SPEC ? SV_KPARAM_SPEC : (kparam_flags(i) & KPF_SECOND) != 0u ? SV_KPARAM_LENGTH : SV_KPARAM_BUFFER;
    return template_at(SV_OP_KPARAM, LT_VOID, variant);
}
// The kernel that a parameter belongs to.
uint kernel_of(uint i) {
    uint low = 0u;
    uint high = n_kernel;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (kernel_param(middle) <= i) low = middle;
        else high = middle;
    }
    return low;
}
