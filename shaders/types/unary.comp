// Rows of `-` and `!`: builtin for numbers and `bool`, through one reference too.
#include "types/fire.glsl"
#include "types/classes.glsl"
#include "types/operator_of.glsl"

void unary(uint n) {
    uint r = find(v_of(n - 1u));
    uint h = head(r);
    bool neg = node_data(n) == UNOP_NEG;
    if (h == TK_ERROR || (h == TK_NEVER && !neg)) {
        give(n, r);
        return;
    }
    uint r0 = r;
    bool ref = h == TK_REF;
    if (ref) {
        r = find(head_arg(r, 0u));
        h = head(r);
    }
    if (h == TH_GENERAL) return;
    uint c = category(h);
    bool unsigned_ = h == TK_INT && (head_data(r) & TY_SIGNED) == 0u;
    uint d = h == TK_ADT ? method_of(r, neg ? SYM_neg : SYM_not) : NONE;
    if (d != NONE) {
        give(n, ret_ref(d));
        set_node_ty_callee(n, d);
        if (ref) set_node_ty_adj(n - 1u, 1u);
    } else if (c == CAT_INT && !(neg && unsigned_) || c == (neg ? CAT_FLOAT : CAT_BOOL)) {
        give(n, r);
        if (ref) set_node_ty_adj(n - 1u, 1u);
    } else {
        fail(n, neg ? (unsigned_ ? D_NO_NEG_UNSIGNED : D_NO_NEG) : D_NO_NOT, n, shown(r0), 0u, HOW_TY0);
    }
}

void row(uint n) {
    begin();
    unary(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
