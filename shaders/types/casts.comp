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
    if (vh == TH_INT && node_kind(inner) == N_EXPR_LIT) {
        o_a = v_of(inner);
        o_b = t;
        if (th == TK_CHAR) o_b = TY_U8;
        else if (th != TK_INT) o_a = NONE;
    } else if (vh == TH_FLOAT && th == TK_FLOAT && node_kind(inner) == N_EXPR_LIT) {
        o_a = v_of(inner);
        o_b = t;
    } else if ((is_ref(vh) && (is_ref(th) || is_pointer(th))) && (vh == TK_REF_MUT || (th != TK_REF_MUT && th != TK_PTR_MUT))) {
        uint p = find(head_arg(v, 0u));
        uint q = find(head_arg(t, 0u));
        uint qh = head(q), steps = 1u;
        while (is_ref(th) && is_ref(head(p)) && !is_ref(qh) && qh != TH_GENERAL && (th == TK_REF || head(p) == TK_REF_MUT)) {
            p = find(head_arg(p, 0u));
            steps++;
        }
        uint ph = head(p);
        bool unsize = ph == TK_ARRAY && qh == TK_SLICE;
        bool element = is_pointer(th) && ph == TK_ARRAY && qh != TK_ARRAY && !unsize;
        if (unsize || element) {
            p = find(head_arg(p, 0u));
            ph = head(p);
            if (unsize) q = find(head_arg(q, 0u));
            qh = head(q);
        }
        // What it refers to may be known in the next round.
        if (ph == TH_GENERAL && C[CTL_TYPES_STAGE] < STAGE_FALLBACK) {
            o_done = false;
            return;
        }
        // What does not fit is told as a cast.
        bool fits = p == q || ph == TK_ERROR || qh == TK_ERROR || ph == TH_GENERAL || qh == TH_GENERAL || (ph == TH_INT && qh == TK_INT)
            || (ph == TH_FLOAT && qh == TK_FLOAT) || (ph == qh && (is_var(p) || is_var(q)) && head_data(p) == head_data(q) && head_n(p) == head_n(q));
        if (!fits) return;
        o_a = p;
        o_b = q;
        set_node_ty_adj(e, (is_pointer(th) ? ADJ_PTR : steps | (th == TK_REF_MUT ? ADJ_REF_MUT : ADJ_REF)) | (unsize ? ADJ_UNSIZE : 0u));
    }
}

void row(uint n) {
    begin();
    cast_row(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
