// What FUNC is made of besides its template: five words, a label, variables, parameters.
//@ reads fn.vreg fn.params vreg.ty sfn.words sfn.deferred
#include "spirv/template.glsl"
const uint FUNC_WORDS = 7u;
uint class_of(uint v) {
    uint ty = vreg_ty(v);
    return ty == LT_F32 ? 2u : ty == LT_I64 ? 3u : ty == LT_F64 ? 4u : 1u;
}
// Arguments of calls that are put off are kept by themselves, since other calls may follow.
uint param_template(uint f, uint p) {
    uint late = C[CTL_ST_STAYS] != 0u && sfn_deferred(f) != 0u ? 5u : 0u;
    return template_at(SV_OP_PARAM, LT_VOID, class_of(fn_vreg(f) + p) + late);
}
// Ids of a parameter: at most 4.
const uint PARAM_IDS = 4u;
