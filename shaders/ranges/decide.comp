// Comparisons whose outcome the ranges decide, or that the head of a loop has made, become constants.
//@ rows   lir
//@ reads  vrange.lo vrange.hi vrange.rep vrange.below vrange.defs
//@ writes lir.op lir.ty lir.a lir.b lir.c
void run(uint i) {
    uint op = lir_op(i), ty = lir_ty(i), a = lir_a(i), b = lir_b(i);
    if (op < LIR_EQ || op > LIR_GE_U || a >= n_vrange || b >= n_vrange) return;
    uint la = vrange_lo(a), ha = vrange_hi(a), lb = vrange_lo(b), hb = vrange_hi(b);
    bool signed_ = op >= LIR_LT_S && op <= LIR_GE_S;
    uint half_ = ty == LT_I8 ? 128u : ty == LT_I16 ? 32768u : 0x80000000u;
    if (signed_ && (ha >= half_ || hb >= half_)) return;
    uint n = vrange_below(vrange_rep(a));
    bool under = !signed_ && n < n_vrange && vrange_defs(b) == 1u && vrange_rep(min(n, n_vrange - 1u)) == vrange_rep(b);
    bool less = ha < lb || under, more = hb < la, at_most = ha <= lb && ha != NONE || under, at_least = hb <= la && hb != NONE;
    bool same = la == ha && lb == hb && la == lb && ha != NONE;
    bool yes = false, no = false;
    if (op == LIR_LT_U || op == LIR_LT_S) { yes = less; no = at_least; }
    else if (op == LIR_LE_U || op == LIR_LE_S) { yes = at_most; no = more; }
    else if (op == LIR_GT_U || op == LIR_GT_S) { yes = more; no = at_most; }
    else if (op == LIR_GE_U || op == LIR_GE_S) { yes = at_least; no = less; }
    else if (op == LIR_EQ) { yes = same; no = less || more; }
    else { yes = less || more; no = same; }
    if (!yes && !no) return;
    set_lir_op(i, LIR_CONST);
    set_lir_ty(i, LT_I8);
    set_lir_a(i, yes ? 1u : 0u);
    set_lir_b(i, 0u);
    set_lir_c(i, 0u);
}
