// Calls that become copies of what they call.
//@ rows   lir
//@ pick   32
//@ reads  ifn.out vreg.ty slot.size slot.align
//@ writes ivreg.ty ivreg.fn fn.out islot.size islot.align islot.fn
#include "inline/move.glsl"
bool wants(uint i) { return irow_call(i) == NONE; }
void run(uint i) {
    uint f = irow_fn(i) - 1u, g = lir_a(i), first = fn_row(g), end = first + fn_rows(g);
    uint vregs = fn_vreg(f) + fn_vregs(f) + irow_vreg(i), slots = fn_slot(f) + fn_slots(f) + irow_slot(i);
    uint results = irow_vreg(fn_row(f));
    uint to = lir_dst(i), second = lir_c(i);
    to = to == NONE ? NONE : to + results;
    second = second == NONE ? NONE : second + results;
    add_vreg = vregs - fn_vreg(g);
    add_slot = slots - fn_slot(g);
    // The calls of panics need room for their arguments.
    atomicMax(H[at_fn_out(f)], ifn_out(g));
    copied = first + 1u;
    origin = irow_at(i);
    for (uint r = first; r < end; r++) {
        uint op = lir_op(r), roles = k_opt_role(op), at = new_row(r), loc = lir_loc(r), a = lir_a(r), b = lir_b(r);
        bool func = op == LIR_FUNC, ret = op == LIR_RET;
        if (!ret) {
            uint dst = operand_to(roles, 0u, lir_dst(r)), nb = operand_to(roles, 2u, b), nc = operand_to(roles, 3u, lir_c(r));
            put(at, func ? LIR_BLOCK : op, lir_ty(r), dst, func ? 0u : operand_to(roles, 1u, a), nb, func ? 0u : nc, loc);
        } else {
            bool has = to != NONE && a != NONE, more = second != NONE && b != NONE;
            put(at, has ? LIR_MOVE : LIR_NOP, has ? vreg_ty(a) : LT_VOID, has ? to : NONE, has ? vreg_to(a) : 0u, 0u, 0u, loc);
            put(at + 1u, more ? LIR_MOVE : LIR_NOP, more ? vreg_ty(b) : LT_VOID, more ? second : NONE, more ? vreg_to(b) : 0u, 0u, 0u, loc);
            put(at + 2u, LIR_BR, LT_VOID, NONE, 0u, origin, 0u, loc);
        }
    }
    for (uint k = 0u; k < fn_vregs(g); k++) {
        set_ivreg_ty(vregs + k, vreg_ty(fn_vreg(g) + k));
        set_ivreg_fn(vregs + k, f);
    }
    for (uint k = 0u; k < fn_slots(g); k++) {
        set_islot_size(slots + k, slot_size(fn_slot(g) + k));
        set_islot_align(slots + k, slot_align(fn_slot(g) + k));
        set_islot_fn(slots + k, f);
    }
}
