// First and last points of vregs, their weights, and whether they could be immediates.
//@ rows   lir
//@ reads  lir.ty orow.depth orow.cold
//@ writes oreg.read oreg.first oreg.last oreg.weight oreg.flags
//@ consts x86_fast_const
#include "optimize/operands.glsl"
#include "x86_64/next.glsl"
void run(uint i) {
    uint op = lir_op(i), roles = k_opt_role(op) & 255u;
    if (roles == 0u) return;
    uint takes = k_x86_fast_const(op * 8u + (lir_ty(i) & 7u));
    uint weight = orow_cold(i) != 0u ? 0u : 1u << (3u * min(orow_depth(i), 4u));
    // What an access takes over is read there.
    uint reads = op == LIR_INDEX && (oreg_flags(lir_dst(i)) & OREG_FUSED) != 0u ? next_row(i) : i;
    for (uint k = 0u; k < 4u; k++) {
        uint role = role_of(roles, k), v = H[operand_at(i, k)];
        if (role == 0u || v >= n_vreg) continue;
        uint at = role == 1u ? 2u * reads : 2u * i + 1u;
        atomicMin(H[at_oreg_first(v)], at);
        atomicMax(H[at_oreg_last(v)], at);
        if (weight != 0u) atomicAdd(H[at_oreg_weight(v)], weight);
        if (role == 1u) {
            atomicMin(H[at_oreg_read(v)], at);
            uint flag = (takes & (1u << k)) == 0u ? OREG_NOT_CONST : 0u;
            if (k == 2u) flag |= op == LIR_DIV_U || op == LIR_REM_U ? OREG_DIVIDES_U : op == LIR_DIV_S || op == LIR_REM_S ? OREG_DIVIDES_S : 0u;
            if (flag != 0u) atomicOr(H[at_oreg_flags(v)], flag);
        }
    }
}
