// The runtime functions follow the rows of `lir`.
//@ reads  lir.op
//@ writes srow.template
//@ grid 1
//@ local 1
#include "spirv/template.glsl"
void main() {
    for (uint k = 0u; k < SV_RUNTIMES; k++) set_srow_template(n_lir + k, template_at(SV_OP_RUNTIME, LT_VOID, k));
}
