// Calls of small functions are replaced by these: the rows, vregs and slots that this adds.
//@ rows   lir
//@ reads  lir.op lir.a lir.b irow.within fn.row fn.rows fn.vregs fn.slots fn.params ifn.kept
//@ writes irow.size irow.vregs irow.slots irow.call
void run(uint i) {
    set_irow_size(i, 1u);
    set_irow_vregs(i, 0u);
    set_irow_slots(i, 0u);
    // What does not return is not worth copying.
    if (lir_op(i) != LIR_CALL || i + 1u >= n_lir || lir_op(i + 1u) == LIR_UNREACHABLE) return;
    uint f = lir_a(i), wanted = lir_b(i);
    if (f == C[CTL_LIR_ENTRY] || ifn_kept(f) != 0u || fn_rows(f) > INLINE_ROWS || fn_vregs(f) > 2u * INLINE_ROWS
            || fn_slots(f) > 4u || fn_params(f) != wanted) return;
    uint found = 0u, k = 1u;
    while (k <= min(i, 64u) && found < wanted) {
        found += lir_op(i - k) == LIR_ARG ? 1u : 0u;
        k++;
    }
    if (found < wanted) return;
    for (uint j = 1u; j < k; j++) {
        if (lir_op(i - j) == LIR_ARG) set_irow_call(i - j, i + 1u);
    }
    uint first = fn_row(f), last = first + fn_rows(f) - 1u;
    set_irow_call(i, NONE);
    set_irow_size(i, irow_within(last) + 1u - irow_within(first));
    set_irow_vregs(i, fn_vregs(f));
    set_irow_slots(i, fn_slots(f));
}
