// Pieces of rows that are neither functions nor calls.
//@ reads  lir.ty lir.a lir.b lir.c tlast.row vreg.ty tdata.at srow.dead
//@ consts ptx_row ptx_special
#include "ptx/items.glsl"
// The label that a branch out of (or back to) the region of an opener goes to.
uint target(uint opener) {
    uint op = lir_op(opener);
    if (op == LIR_LOOP) return opener;
    uint end = lir_b(opener);
    return op == LIR_IF && lir_op(end) == LIR_ELSE ? lir_b(end) : end;
}

void result(uint r) {
    uint v = lir_a(r);
    if (v != NONE) add(by_width(vreg_ty(v), PTX_RET0_32, PTX_RET0_64), r, v, 0u);
    v = lir_b(r);
    if (v != NONE) add(by_width(vreg_ty(v), PTX_RET1_32, PTX_RET1_64), r, v, 0u);
    add(PTX_RET, r, 0u, 0u);
}

void on(uint r) {
    uint s = tlast_row(r);
    uint ty = lir_ty(s);
    uint t = ty == LT_I8 ? PTX_ON8 : ty == LT_I16 ? PTX_ON16 : wide(ty) ? PTX_ON64 : PTX_ON32;
    add(t, r, lir_a(s), lir_c(r));
    if (lir_op(r + 1u) != LIR_ON) add(PTX_BRA, r, lir_c(s), 0u);
}

void plain(uint r) {
    uint op = lir_op(r);
    uint ty = lir_ty(r);
    uint x = 0u;
    uint variant = 0u;
    uint t = NONE;
    if (op == LIR_SHL || op == LIR_SHR_S || op == LIR_SHR_U || op == LIR_ROTL || op == LIR_ROTR) variant = vreg_ty(lir_b(r));
    else if (op >= LIR_ZEXT && op <= LIR_F_TO_F) variant = lir_c(r);
    else if (op == LIR_DATA_ADDR) x = tdata_at(lir_a(r));
    if (op == LIR_FMATH) t = k_ptx_special((ty == LT_F64 ? 64u : 0u) + (lir_c(r) & 63u));
    else if (op == LIR_ATOMIC) t = k_ptx_special(128u + (lir_c(r) & 63u));
    else t = k_ptx_row((op * 8u + ty) * 8u + (variant & 7u));
    if (t == NONE) unsupported(r);
    else add(t, r, x, 0u);
}

void row(uint r) {
    uint op = lir_op(r);
    bool dead = srow_dead(r) != 0u;
    // Of what control does not get to there are labels only: values of type `!` have no registers.
    if (is_call(op) || dead && op != LIR_END && op != LIR_LOOP && op != LIR_ELSE && op != LIR_ARM) return;
    if (op == LIR_END) {
        bool function = lir_op(lir_b(r)) == LIR_FUNC;
        add(function ? PTX_FUNC_END : PTX_LABEL, r, r, 0u);
    } else if (op == LIR_LOOP) add(PTX_LABEL, r, r, 0u);
    else if (op == LIR_BLOCK) return;
    else if (op == LIR_IF) add(PTX_IF, r, lir_b(r), 0u);
    else if (op == LIR_ELSE || op == LIR_ARM) {
        if (!dead) add(PTX_BRA, r, lir_b(r), 0u);
        add(PTX_LABEL, r, r, 0u);
    } else if (op == LIR_BR) add(PTX_BRA, r, target(lir_b(r)), 0u);
    else if (op == LIR_BR_IF || op == LIR_BR_UNLESS) add(op == LIR_BR_IF ? PTX_BR_IF : PTX_BR_UNLESS, r, target(lir_b(r)), 0u);
    else if (op == LIR_SWITCH) {
        if (lir_op(r + 1u) != LIR_ON) add(PTX_BRA, r, lir_c(r), 0u);
    } else if (op == LIR_ON) on(r);
    else if (op == LIR_RET) result(r);
    else plain(r);
}

void item(uint i) {
    if (item_kind(i) == ITEM_ROW) row(i);
}
