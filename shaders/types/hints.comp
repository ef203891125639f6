// Expectations that reach into arrays and tuples, and from casts into literals.
#include "types/fire.glsl"
// What is expected of array or tuple n: a representative, or NONE.
uint expected(uint n) {
    uint p = outer_of(n);
    if (p != NONE && node_kind(p) == N_EXPR_REF) {
        uint r = find(s_of(p));
        uint h = head(r);
        return is_ref(h) || is_pointer(h) ? find(head_arg(r, 0u)) : NONE;
    }
    return find(s_of(n));
}

void hint(uint n) {
    uint r = expected(n);
    if (r == NONE) return;
    uint h = head(r);
    if (h == TH_GENERAL) return;
    o_done = true;
    if (node_kind(n) != N_EXPR_TUPLE) {
        if (h != TK_ARRAY && h != TK_SLICE) return;
        // At the first element, so that it comes before what the elements say.
        uint first = n;
        uint e = last_child(n);
        while (e != NONE) {
            if (node_role(e) == R_ELEM) first = e;
            e = prev_child(n, e);
        }
        also(first, EQ_EXTRA, u_of(n), head_arg(r, 0u));
        return;
    }
    if (h != TK_TUPLE) return;
    uint want = head_n(r);
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_ELEM && node_nth(c) < want && (infer_flags(c) & IF_HINT) != 0u) {
            equate(c, EQ_EXTRA, s_of(c), head_arg(r, node_nth(c)));
        }
        c = prev_child(n, c);
    }
}

// A literal takes the type that it is cast to; references and functions are coerced.
void cast_row(uint n) {
    uint to = n - 1u;
    uint e = prev_child(n, to);
    uint t = find(v_of(to));
    uint v = find(v_of(e));
    uint th = head(t);
    uint vh = head(v);
    if (th == TH_GENERAL || vh == TH_GENERAL) return;
    o_done = true;
    uint inner = strip_parens(e);
    while (node_kind(inner) == N_EXPR_UNARY && node_data(inner) == UNOP_NEG) inner = strip_parens(inner - 1u);
    if (vh == TH_INT && node_kind(inner) == N_EXPR_LIT) {
        o_a = v_of(inner);
        o_b = t;
        if (th == TK_CHAR) o_b = TY_U8;
        else if (th != TK_INT) o_a = NONE;
    } else if (vh == TH_FLOAT && th == TK_FLOAT && node_kind(inner) == N_EXPR_LIT) {
        o_a = v_of(inner);
        o_b = t;
    } else if (is_ref(vh) && (is_ref(th) || is_pointer(th))) {
        uint p = find(head_arg(v, 0u));
        uint q = find(head_arg(t, 0u));
        bool unsize = head(p) == TK_ARRAY && head(q) == TK_SLICE;
        bool element = is_pointer(th) && head(p) == TK_ARRAY && head(q) != TK_ARRAY && !unsize;
        o_a = unsize || element ? head_arg(p, 0u) : p;
        o_b = unsize ? head_arg(q, 0u) : q;
        set_node_ty_adj(e, (is_pointer(th) ? ADJ_PTR : 1u | (th == TK_REF_MUT ? ADJ_REF_MUT : ADJ_REF)) | (unsize ? ADJ_UNSIZE : 0u));
    }
}

void row(uint n) {
    begin();
    if (node_kind(n) == N_EXPR_CAST) cast_row(n);
    else hint(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
