// Rows that stay: at their new places, arguments of what is copied as moves into its parameters.
//@ rows   lir
#include "inline/move.glsl"
void run(uint i) {
    uint call = irow_call(i);
    if (call == NONE) return;
    uint f = irow_fn(i) - 1u, first = fn_row(f), op = lir_op(i), roles = k_opt_role(op);
    add_vreg = irow_vreg(first);
    add_slot = irow_slot(first);
    copied = 0u;
    uint at = irow_at(i), a = operand_to(roles, 1u, lir_a(i));
    if (call != 0u) {
        uint param = fn_vreg(f) + fn_vregs(f) + irow_vreg(call - 1u) + lir_b(i);
        put(at, LIR_MOVE, lir_ty(i), param, a, 0u, 0u, lir_loc(i));
    } else
        put(at, op, lir_ty(i), operand_to(roles, 0u, lir_dst(i)), a, operand_to(roles, 2u, lir_b(i)), operand_to(roles, 3u, lir_c(i)), lir_loc(i));
}
