// Counts the rows that write each vreg and those that read it.
//@ rows   lir
//@ writes oreg.defs oreg.uses oreg.def oreg.def0
#include "optimize/operands.glsl"
void run(uint i) {
    uint roles = k_opt_role(lir_op(i));
    for (uint k = 0u; k < 4u; k++) {
        uint role = role_of(roles, k), v = H[operand_at(i, k)];
        if (role == 0u || v >= n_vreg) continue;
        if (role == 1u) atomicAdd(H[at_oreg_uses(v)], 1u);
        else {
            atomicAdd(H[at_oreg_defs(v)], 1u);
            atomicMax(H[at_oreg_def(v)], i);
            atomicMin(H[at_oreg_def0(v)], i);
        }
    }
}
