// Rows without effects whose result nobody reads go.
//@ rows   lir
//@ writes lir.op oreg.uses oreg.defs
//@ racy   oreg.uses
#include "optimize/operands.glsl"
void run(uint i) {
    uint roles = k_opt_role(lir_op(i));
    if ((roles & 256u) == 0u) return;
    uint dst = lir_dst(i);
    if (oreg_uses(dst) != 0u) return;
    set_lir_op(i, LIR_NOP);
    C[CTL_CHANGED] = 1u;
    atomicAdd(H[at_oreg_defs(dst)], NONE);
    for (uint k = 1u; k < 4u; k++) {
        uint v = H[operand_at(i, k)];
        if (role_of(roles, k) == 1u && v < n_vreg) atomicAdd(H[at_oreg_uses(v)], NONE);
    }
}
