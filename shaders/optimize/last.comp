// The last row that reads each vreg.
//@ rows   lir
//@ writes oreg.last
#include "optimize/operands.glsl"
void run(uint i) {
    uint roles = k_opt_role(lir_op(i)) & 255u;
    if ((roles & 0x55u) == 0u) return;
    for (uint k = 1u; k < 4u; k++) {
        uint v = H[operand_at(i, k)];
        if (role_of(roles, k) == 1u && v < n_vreg) atomicMax(H[at_oreg_last(v)], i);
    }
}
