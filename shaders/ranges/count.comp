// Counts the rows that write each vreg and each word of a slot; what others than those of `range_op` write has the range of its type. Slots whose
// address is taken.
//@ rows   lir
//@ writes vrange.defs vrange.known vslot.taken
//@ consts range_op
#include "optimize/operands.glsl"
#include "ranges/word.glsl"
void run(uint i) {
    uint op = lir_op(i), roles = k_opt_role(op);
    for (uint k = 0u; k < 4u; k += 3u) {
        uint v = k == 0u ? lir_dst(i) : lir_c(i);
        if (role_of(roles, k) != 2u || v >= n_vreg) continue;
        atomicAdd(H[at_vrange_defs(v)], 1u);
        if (k_range_op(op) == 0u) set_vrange_known(v, 1u);
    }
    if (op == LIR_SLOT_ADDR) set_vslot_taken(lir_a(i), 1u);
    if (op == LIR_SLOT_STORE) {
        uint ty = lir_ty(i), w = slot_word(lir_a(i), lir_c(i)), second = slot_word(lir_a(i), lir_c(i) + 4u);
        // What is no whole word counts twice: then nothing is known.
        uint n = whole(ty, lir_c(i)) ? 1u : 2u;
        if (w != NONE) atomicAdd(H[at_vrange_defs(w)], n);
        if (second != NONE && (ty == LT_I64 || ty == LT_F64 || (lir_c(i) & 3u) != 0u || C[CTL_POINTER_BYTES] != 4u)) atomicAdd(H[at_vrange_defs(second)], 2u);
    }
}
