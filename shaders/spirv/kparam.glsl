// The template of a parameter of an entry point.
//@ reads kparam.kind kparam.ty kparam.dim
#include "spirv/template.glsl"
uint kparam_template(uint i) {
    uint kind = kparam_kind(i), ty = kparam_ty(i);
    uint variant = kind != KP_VALUE ? SV_KPARAM_VARIANTS + 4u * (kind - KP_GLOBAL_ID) + kparam_dim(i) : ty == LT_I64 || ty == LT_F64 ? 1u : 0u;
    return template_at(SV_OP_KPARAM, LT_VOID, variant);
}
bool kernel_chosen(uint k) { return C[CTL_KERNEL_MAIN] == NONE || C[CTL_KERNEL_MAIN] == k; }
