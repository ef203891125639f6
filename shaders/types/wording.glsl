// How an equation that failed is worded.
//@ reads eq.a eq.b eq.wrong node_ty.callee def.kind def.flags

// Same constructor, but for what may be said in a way of its own.
uint wording(uint want, uint found) {
    uint h = ty_kind(want);
    uint k = ty_kind(found);
    if (h == TK_REF_MUT && k == TK_REF && ty_arg_ty(ty_arg(want)) == ty_arg_ty(ty_arg(found))) return D_MISMATCH_MUTABILITY;
    if (h == TK_ARRAY && k == TK_ARRAY && ty_data(want) != ty_data(found)) return D_MISMATCH_LENGTH;
    if (h == TK_TUPLE && k == TK_TUPLE && ty_n(want) != ty_n(found) && ty_n(want) != 0u && ty_n(found) != 0u) return D_MISMATCH_ARITY;
    return D_MISMATCH;
}

// The types to show: a number whose type nothing had fixed then; else the reference, which says whether something has later.
uint shown_of(uint e) {
    uint wrong = eq_wrong(e);
    return (wrong & EQW_FOUND_INT) != 0u ? TY_ANY_INT : (wrong & EQW_FOUND_FLOAT) != 0u ? TY_ANY_FLOAT : eq_a(e);
}
uint wanted_of(uint e) {
    uint wrong = eq_wrong(e);
    return (wrong & EQW_EXPECTED_INT) != 0u ? TY_ANY_INT : (wrong & EQW_EXPECTED_FLOAT) != 0u ? TY_ANY_FLOAT : eq_b(e);
}

// The definition that call p calls by its name, or NONE.
uint called(uint p) {
    if (node_kind(p) == N_EXPR_METHOD_CALL) return node_ty_callee(p);
    uint f = node_kind(p) == N_EXPR_CALL ? child(p, R_CALLEE) : NONE;
    while (f != NONE && node_kind(f) == N_EXPR_PAREN) f--;
    return f != NONE && node_kind(f) == N_EXPR_PATH ? node_ty_callee(f) : NONE;
}

// Words of the thing that is called: 0 function, 1 method, 2 associated function, 3 struct, 4 enum variant.
uint callee_word(uint d) {
    uint what = def_kind(d), flags = def_flags(d);
    return what == DEF_STRUCT ? 3u : what == DEF_VARIANT ? 4u : (flags & DEFF_ASSOC) == 0u ? 0u : (flags & DEFF_SELF) != 0u ? 1u : 2u;
}
