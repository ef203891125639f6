// Rows of casts: a literal takes the type that it is cast to; references and functions are coerced.
#include "types/fire.glsl"

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
    // Conditions are values, not branches: SwiftShader's time to compile doubles with every branch.
    bool literal = node_kind(inner) == N_EXPR_LIT, from_ref = is_ref(vh), to_ref = is_ref(th), to_pointer = is_pointer(th);
    bool integer = vh == TH_INT && literal, number = vh == TH_FLOAT && th == TK_FLOAT && literal;
    bool reference = from_ref && (to_ref || to_pointer) && (vh == TK_REF_MUT || (th != TK_REF_MUT && th != TK_PTR_MUT));
    if (integer || number) {
        o_a = integer && th != TK_CHAR && th != TK_INT ? NONE : v_of(inner);
        o_b = integer && th == TK_CHAR ? TY_U8 : t;
    }
    if (!reference) return;
    uint p = find(head_arg(v, 0u)), q = find(head_arg(t, 0u));
    uint ph = head(p), qh = head(q), steps = 1u;
    bool thin = is_ref(qh), deeper = is_ref(ph);
    bool derefs = to_ref && !thin && qh != TH_GENERAL;
    while (derefs && deeper && (th == TK_REF || ph == TK_REF_MUT)) {
        p = find(head_arg(p, 0u));
        ph = head(p);
        deeper = is_ref(ph);
        steps++;
    }
    bool unsize = ph == TK_ARRAY && qh == TK_SLICE;
    bool element = to_pointer && ph == TK_ARRAY && qh != TK_ARRAY && !unsize;
    if (unsize || element) {
        p = find(head_arg(p, 0u));
        ph = head(p);
    }
    if (unsize) {
        q = find(head_arg(q, 0u));
        qh = head(q);
    }
    // What it refers to may be known in the next round.
    uint stage = C[CTL_TYPES_STAGE];
    bool later = ph == TH_GENERAL && stage < STAGE_FALLBACK;
    o_done = !later;
    // What does not fit is told as a cast.
    bool open_p = is_var(p), open_q = is_var(q);
    uint data_p = head_data(p), data_q = head_data(q), n_p = head_n(p), n_q = head_n(q);
    bool fits = p == q || ph == TK_ERROR || qh == TK_ERROR || ph == TH_GENERAL || qh == TH_GENERAL || (ph == TH_INT && qh == TK_INT)
        || (ph == TH_FLOAT && qh == TK_FLOAT) || (ph == qh && (open_p || open_q) && data_p == data_q && n_p == n_q);
    if (later || !fits) return;
    o_a = p;
    o_b = q;
    set_node_ty_adj(e, (to_pointer ? ADJ_PTR : steps | (th == TK_REF_MUT ? ADJ_REF_MUT : ADJ_REF)) | (unsize ? ADJ_UNSIZE : 0u));
}

void row(uint n) {
    begin();
    cast_row(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
