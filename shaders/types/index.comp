// Rows of indexing (autoderef until an array or slice; `str` by ranges) and of dereferences.
#include "types/fire.glsl"
//@ writes uf.term

void index(uint n) {
    uint at = n - 1u;
    uint base = prev_child(n, at);
    if (base == NONE) {
        // `a[]`: a syntax error was told.
        give(n, TY_ERROR);
        return;
    }
    uint k = find(v_of(at));
    uint kh = head(k);
    uint r = find(v_of(base));
    uint h = head(r);
    uint derefs = 0u;
    while (is_ref(h)) {
        r = find(head_arg(r, 0u));
        h = head(r);
        derefs++;
    }
    bool list = h == TK_ARRAY || h == TK_SLICE;
    if (h == TK_ERROR || kh == TK_ERROR) {
        give(n, TY_ERROR);
    } else if (h == TH_GENERAL || ((list || h == TK_STR) && kh == TH_GENERAL)) {
        return;
    } else if (list || (h == TK_STR && kh == TK_RANGE)) {
        uint elem = list ? head_arg(r, 0u) : TY_STR;
        give(n, elem);
        if (derefs != 0u) set_node_ty_adj(base, derefs);
        set_node_ty_data(n, kh == TK_RANGE ? INDEX_RANGE : INDEX_ELEMENT);
        if (kh == TK_RANGE) {
            if (list) {
                set_uf_term(3u * n, 2u * n);
                o_a = u_of(n);
            }
            if (head_n(k) > 0u) also(at, EQ_SITE, head_arg(k, 0u), TY_USIZE);
        } else if (kh == TH_INT || k == TY_USIZE) {
            also(at, EQ_SITE, k, TY_USIZE);
        } else {
            o_code = D_INDEX_TYPE;
            o_node = at;
            o_arg0 = r;
            o_arg1 = k;
            o_how = HOW_TY0 | HOW_TY1;
        }
    } else if (h == TK_STR) {
        fail(n, D_INDEX_TYPE, at, r, k, HOW_TY0 | HOW_TY1);
    } else {
        fail(n, D_NO_INDEX, n, v_of(base), base, HOW_TY0 | HOW_BRACKETS);
    }
}

void deref(uint n) {
    uint r = find(v_of(n - 1u));
    uint h = head(r);
    if (h == TH_GENERAL) return;
    if (h == TK_ERROR) give(n, TY_ERROR);
    else if (is_ref(h) || is_pointer(h)) give(n, head_arg(r, 0u));
    else fail(n, D_NO_DEREF, n, r, 0u, HOW_TY0);
}

void row(uint n) {
    begin();
    if (node_kind(n) == N_EXPR_INDEX) index(n);
    else deref(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
