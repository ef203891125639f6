// Row counts of the phase's tables, and what it can not do.
//@ reads  lir.op fn.row vreg.ty slot.size data.size kparam.kind
//@ counts srow svreg sslot sfn sdata sparam
//@ grid 1
//@ local 1
#include "lib/diag.glsl"
void main() {
    set_n_srow(n_lir);
    set_n_svreg(n_vreg);
    set_n_sslot(n_slot);
    set_n_sfn(n_fn);
    set_n_sdata(n_data);
    set_n_sparam(n_kparam);
    uint wanted = C[CTL_ST_WANTED], styles = C[CTL_KERNEL_STYLES];
    C[CTL_ST_DESC] = wanted == 1u || (wanted == 2u && styles == 1u << KSTYLE_SPIRV) ? 1u : 0u;
    if (C[CTL_POINTER_BYTES] != 4u) diag(D_KERNEL_POINTERS, 0u, 0u, 0u);
}
