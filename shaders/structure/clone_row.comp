// Rows of the copies: the same, with the copy's own vregs, slots and rows.
//@ rows   lir
//@ reads  lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc fn.row fn.vreg fn.slot sclone.fn sclone.row sclone.vreg sclone.slot
//@ writes lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc
//@ consts clone_operand
// The copy that row k of all copies belongs to: the last one that begins there or before (those without rows do not exist).
uint clone_at(uint k) {
    uint low = 0u;
    uint high = n_sclone;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (sclone_row(middle) <= k) low = middle;
        else high = middle;
    }
    return low;
}
uint moved(uint kind, uint x, uint vreg, uint slot, uint row) {
    return kind == 0u || x == NONE ? x : x + (kind == 1u ? vreg : kind == 2u ? slot : row);
}
void run(uint i) {
    if (i < C[CTL_ST_LIR0]) return;
    uint c = clone_at(i - C[CTL_ST_LIR0]), f = sclone_fn(c);
    uint row = C[CTL_ST_LIR0] + sclone_row(c) - fn_row(f), from = i - row;
    uint vreg = C[CTL_ST_VREG0] + sclone_vreg(c) - fn_vreg(f), slot = C[CTL_ST_SLOT0] + sclone_slot(c) - fn_slot(f);
    uint op = lir_op(from);
    set_lir_op(i, op);
    set_lir_ty(i, lir_ty(from));
    set_lir_dst(i, moved(k_clone_operand(4u * op), lir_dst(from), vreg, slot, row));
    set_lir_a(i, op == LIR_FUNC ? C[CTL_ST_FN0] + c : moved(k_clone_operand(4u * op + 1u), lir_a(from), vreg, slot, row));
    set_lir_b(i, moved(k_clone_operand(4u * op + 2u), lir_b(from), vreg, slot, row));
    set_lir_c(i, moved(k_clone_operand(4u * op + 3u), lir_c(from), vreg, slot, row));
    set_lir_loc(i, lir_loc(from));
}
