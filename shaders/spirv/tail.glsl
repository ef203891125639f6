// The end of a call through a pointer.
//@ reads srow.template
#include "spirv/template.glsl"
uint tail_template(uint i) {
    uint entry = srow_template(i);
    return template_at(SV_OP_TAIL, LT_VOID, entry - k_sv_first(LIR_CALL_PTR * 8u));
}
