// The runtime functions that rows call follow the rows of `lir`.
//@ reads  lir.op srow.mark
//@ writes srow.template
//@ grid 1
//@ local 1
#include "spirv/template.glsl"
void main() {
    for (uint k = 0u; k < SV_RUNTIMES; k++) 
        set_srow_template(n_lir + k, srow_mark(n_lir + k) != 0u ? template_at(SV_OP_RUNTIME, LT_VOID, k) : NONE);
}
