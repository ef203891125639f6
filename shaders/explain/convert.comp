// How an expression of the wrong type is converted: by a borrow, without one, by a conversion of numbers.
//@ rows   diag
#include "explain/mismatch.glsl"

// Whether every number of type s is one of type t.
bool widens(uint s, uint t) {
    bool si = ty_kind(s) == TK_INT;
    bool ti = ty_kind(t) == TK_INT;
    uint sb = ty_data(s) & 0xFFu;
    uint tb = ty_data(t) & 0xFFu;
    bool ss = si && (ty_data(s) & TY_SIGNED) != 0u;
    bool ts = ti && (ty_data(t) & TY_SIGNED) != 0u;
    // To a size only what fits on every machine.
    bool from_size = si && (ty_data(s) & TY_PTR_SIZED) != 0u;
    bool to_size = ti && (ty_data(t) & TY_PTR_SIZED) != 0u;
    if (from_size) return false;
    if (to_size) return si && sb <= 16u && (ss == ts || (ts && sb == 8u));
    if (si && ti) return sb < tb && (ss == ts || ts);
    if (si) return sb < (t == TY_F64 ? 33u : 17u);
    return !ti && sb < tb;
}

void explain(uint i) {
    if (!is_mismatch(diag_code(i))) return;
    uint want = diag_a0(i);
    uint found = diag_a1(i);
    uint n = diag_a2(i) / 3u;
    uint p = node_parent(n);
    uint kind = node_kind(n);
    uint lo = lo_of(n);
    uint hi = hi_of(n);
    uint w = type_of(want);
    uint s = type_of(found);
    uint wh = head_then(want);
    uint sh = head_then(found);
    bool literal = kind == N_EXPR_LIT;
    bool operand = node_kind(p) == N_EXPR_BINARY && node_role(n) == R_RHS;
    // rustc converts no numbers here.
    uint pk = node_kind(p);
    bool apart = pk == N_EXPR_ASSIGN || pk == N_EXPR_FIELD_INIT || pk == N_EXPR_RANGE || (operand && node_data(p) < BINOP_EQ);
    if (wh == TK_TUPLE && ty_n(w) == 1u && sh != TK_TUPLE) {
        part(P_TUPLE_OF_ONE, lo, lo, 0u);
        part(P_EDIT_COMMA_PAREN, hi, hi, 0u);
    } else if (wh == TK_REF && sh != TK_REF && sh != TK_REF_MUT && (ty_arg_ty(ty_arg(w)) == s || is_number(sh))) {
        uint inner = ty_kind(ty_arg_ty(ty_arg(w)));
        if (!is_number(sh) || inner == sh || (inner == TK_INT && sh == TH_INT) || (inner == TK_FLOAT && sh == TH_FLOAT))
            part(P_BORROW_HERE, lo, lo, 0u);
    } else if (wh == TK_REF_MUT && sh != TK_REF && sh != TK_REF_MUT && ty_arg_ty(ty_arg(w)) == s) {
        part(P_BORROW_MUT_HERE, lo, lo, 0u);
    } else if (kind == N_EXPR_REF && (sh == TK_REF || sh == TK_REF_MUT) && (ty_arg_ty(ty_arg(s)) == w)) {
        part(P_REMOVE_BORROW, lo, lo_of(n - 1u), 0u);
        uint type = node_kind(p) == N_STMT_LET ? child(p, R_TYPE) : NONE;
        if (type != NONE) part(P_REFERENCE_TYPE, lo_of(type), lo_of(type), 0u);
    } else if (is_number(wh) && is_number(sh) && wh != TH_INT && wh != TH_FLOAT && sh != TH_INT && sh != TH_FLOAT && !literal
        && !apart) {
        uint lhs = operand ? child(p, R_LHS) : NONE;
        bool lone = kind == N_EXPR_PATH || kind == N_EXPR_CALL || kind == N_EXPR_METHOD_CALL || kind == N_EXPR_FIELD
            || kind == N_EXPR_INDEX || kind == N_EXPR_PAREN;
        bool wraps = kind == N_EXPR_BINARY || kind == N_EXPR_UNARY || kind == N_EXPR_CAST;
        uint what = 0u;
        if (widens(s, w)) what = sh == TK_INT && wh == TK_FLOAT ? P_CONVERT_FLOAT : P_CONVERT;
        else if (lhs != NONE && widens(w, s)) what = P_CONVERT_LHS;
        else if (sh == TK_INT && wh == TK_INT) what = P_CONVERT_TRY;
        if (what == P_CONVERT_LHS) {
            part_full(what, lo_of(lhs), lo_of(lhs), lhs, want, found);
            part(P_MORE_CONVERT_NAME, n);
            part(P_MORE_FROM, found);
            part(P_EDIT_CLOSE_PAREN, hi_of(lhs), hi_of(lhs), 0u);
        } else if (what != 0u && (lone || wraps)) {
            part_full(what, wraps ? lo : NONE, wraps ? lo : 0u, found, want, 0u);
            if (wraps) part(P_MORE_OPEN_PAREN);
            bool fails = what == P_CONVERT_TRY;
            part(wraps ? fails ? P_EDIT_PAREN_TRY_INTO : P_EDIT_PAREN_INTO : fails ? P_EDIT_TRY_INTO : P_EDIT_INTO, hi, hi, 0u);
        }
    }
}

void run(uint i) {
    parts(i, 80u);
    explain(i);
    flush_parts();
}
