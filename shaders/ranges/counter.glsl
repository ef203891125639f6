// The copy of a loop's counter that its body reads, as in `for y in x..n`: row i + 3 of
//     x = .. ; n = .. ; BLOCK; LOOP; t = LT x, n; BR_UNLESS t; y = MOVE x; o = CONST 1; x = ADD x, o
// where nothing else writes x and n.
//@ reads lir.op lir.ty lir.dst lir.a lir.b vrange.defs
bool counter(uint i) {
    if (lir_op(i) != LIR_MOVE || i < 6u || i + 2u >= n_lir) return false;
    uint loop = i - 3u, x = lir_a(i), n = lir_b(i - 2u), op = lir_op(i - 2u), ty = lir_ty(i - 2u);
    return lir_op(loop) == LIR_LOOP && lir_op(i - 4u) == LIR_BLOCK && (op == LIR_LT_U || op == LIR_LT_S) && (ty == LT_I32 || ty == LT_PTR || ty == LT_I64)
        && lir_op(i - 1u) == LIR_BR_UNLESS && lir_b(i - 1u) == i - 4u && lir_a(i - 1u) == lir_dst(i - 2u) && lir_a(i - 2u) == x && x != n
        && lir_op(i + 1u) == LIR_CONST && lir_a(i + 1u) == 1u && lir_b(i + 1u) == 0u && lir_op(i + 2u) == LIR_ADD && lir_dst(i + 2u) == x
        && lir_a(i + 2u) == x && lir_b(i + 2u) == lir_dst(i + 1u) && lir_dst(i + 1u) != x && lir_dst(i) != x
        && lir_dst(i - 6u) == x && lir_dst(i - 5u) == n && (lir_op(i - 6u) == LIR_MOVE || lir_op(i - 6u) == LIR_CONST)
        && vrange_defs(x) == 2u && vrange_defs(n) == 1u && vrange_defs(lir_dst(i)) == 1u;
}
