// Row counts of the phase's tables, and what it can not do.
//@ reads  lir.op fn.row vreg.ty slot.size data.size kernel.fn kparam.kind
//@ counts srow svreg sslot sfn skernel skparam sdata
//@ grid 1
//@ local 1
#include "lib/diag.glsl"
void main() {
    set_n_srow(n_lir + SV_RUNTIMES);
    set_n_svreg(n_vreg);
    set_n_sslot(n_slot);
    set_n_sfn(n_fn);
    set_n_skernel(n_kernel);
    set_n_skparam(n_kparam);
    set_n_sdata(n_data);
    C[CTL_SV_F64] = 0u;
    C[CTL_SV_NEEDS] = 0u;
    if (C[CTL_POINTER_BYTES] != 4u) diag(D_SPIRV_POINTERS, 0u, 0u, 0u);
}
