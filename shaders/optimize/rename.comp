// Rows read what their operands are copies of.
//@ rows   lir
//@ reads  oreg.copy
//@ writes lir.a lir.b lir.c oreg.uses
#include "optimize/operands.glsl"
void run(uint i) {
    uint roles = k_opt_role(lir_op(i));
    for (uint k = 1u; k < 4u; k++) {
        uint v = H[operand_at(i, k)];
        if (role_of(roles, k) != 1u || v >= n_vreg) continue;
        uint c = oreg_copy(v);
        if (c == v) continue;
        H[operand_at(i, k)] = c;
        atomicAdd(H[at_oreg_uses(v)], NONE);
        atomicAdd(H[at_oreg_uses(c)], 1u);
    }
}
