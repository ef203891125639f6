// How an expression of the wrong type could be made to fit.
//@ rows   diag
//@ reads  tok.sym lit.suffix lit.v1 strdata.word lit.v0
#include "explain/mismatch.glsl"

void explain(uint i) {
    uint code = diag_code(i);
    if (code == D_UNSIZED_LOCAL) {
        uint b = diag_a2(i);
        uint p = node_parent(b);
        uint init = node_kind(p) == N_STMT_LET ? child(p, R_INIT) : NONE;
        if (init != NONE) part(P_BORROW_HERE, lo_of(init), lo_of(init), 0u);
        return;
    }
    if (!is_mismatch(code)) return;
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
    uint t = node_tok(n);
    uint tk = tok_kind(t);
    uint pk = node_kind(p);
    bool apart = pk == N_EXPR_ASSIGN || pk == N_EXPR_FIELD_INIT || pk == N_EXPR_RANGE || (pk == N_EXPR_BINARY && node_data(p) < BINOP_EQ);
    if (code == D_MISMATCH_LENGTH) {
        uint type = node_kind(p) == N_STMT_LET ? child(p, R_TYPE) : NONE;
        uint count = type != NONE && node_kind(type) == N_TYPE_ARRAY ? child(type, R_COUNT) : NONE;
        if (count != NONE) part_at(P_ACTUAL_LENGTH, count, found);
    } else if (code == D_MISMATCH_NO_TAIL) {
        uint last = last_child(n);
        uint semi = last == NONE ? NONE : node_last_tok(last);
        uint e = last != NONE && node_kind(last) == N_STMT_EXPR ? last - 1u : NONE;
        if (e != NONE && (head_then(v_of(e)) == wh || (head_then(v_of(e)) == TH_INT && wh == TK_INT)))
            part(P_REMOVE_SEMICOLON, tok_lo(semi), tok_hi(semi), 0u);
    } else if (kind == N_EXPR_ASSIGN && wh == TK_BOOL && node_role(n) == R_COND) {
        part(P_COMPARE_EQ, tok_hi(t), tok_hi(t), 0u);
    } else if (kind == N_EXPR_BREAK) {
        if (wh != TK_ADT && wh != TH_GENERAL) part(P_GIVE_BREAK, tok_hi(t), tok_hi(t), want);
    } else if (literal && (tk == TOK_INT || tk == TOK_FLOAT) && is_number(wh) && lit_suffix(tok_sym(t)) != NONE && wh != TH_INT && !apart) {
        part_full(P_CHANGE_SUFFIX, lo, hi, found, want, 0u);
        part_full(wh == TK_INT && tk == TOK_FLOAT ? P_MORE_WHOLE_NUMBER : P_MORE_NUMBER, NONE, 0u, t, want, 0u);
    } else if (literal && tk == TOK_INT && wh == TK_FLOAT && sh == TH_INT) {
        part(P_FLOAT_LITERAL, hi, hi, 0u);
    } else if (literal && tk == TOK_STR && wh == TK_CHAR && lit_v1(tok_sym(t)) > 0u) {
        uint first = strdata_word(lit_v0(tok_sym(t)) >> 2) & 255u;
        uint size = first < 0x80u ? 1u : first < 0xE0u ? 2u : first < 0xF0u ? 3u : 4u;
        if (size == lit_v1(tok_sym(t))) part(P_SINGLE_QUOTES, lo, hi, t);
    } else if (literal && tk == TOK_CHAR && wh == TK_REF && w == TY_REF_STR) {
        part(P_DOUBLE_QUOTES, lo, hi, t);
    }
}

void run(uint i) {
    parts(i, 60u);
    explain(i);
    flush_parts();
}
