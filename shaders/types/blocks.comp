// Rows of blocks without a tail, of `return` and `break` without a value, of `for`.
#include "types/fire.glsl"
#include "types/classes.glsl"
//@ reads infer.div res.kind res.id

void block(uint n) {
    uint s = find(s_of(n));
    if (infer_div(n) != 0u) {
        o_done = true;
        if (infer_div(n) == 1u) set_node_ty_adj(n, ADJ_NEVER);
    } else if (s == TY_UNIT || C[CTL_TYPES_STAGE] == STAGE_UNIT) {
        o_a = TY_UNIT;
        o_b = s_of(n);
        o_done = true;
    }
}

// `if` without `else`: the branch that is not there has type `()`.
void half_if(uint n) {
    uint s = find(s_of(n));
    if (head(s) == TH_GENERAL && C[CTL_TYPES_STAGE] != STAGE_UNIT) return;
    if (s != TY_UNIT) o_a = TY_UNIT;
    o_b = s_of(n);
    o_done = true;
}

void leave(uint n) {
    o_done = true;
    if (node_kind(n) == N_EXPR_RETURN) {
        if (child(n, R_EXPR) != NONE || res_kind(n) != RES_RETURN || node_kind(res_id(n)) != N_ITEM_FN) return;
        uint ret = child(res_id(n), R_RET);
        if (ret == NONE || find(v_of(ret)) == TY_UNIT || find(v_of(ret)) == TY_ERROR) return;
        o_code = D_RETURN_NOTHING;
        o_node = n;
    } else {
        if (child(n, R_EXPR) != NONE || res_kind(n) != RES_LABEL) return;
        uint kind = node_kind(res_id(n));
        if (kind != N_EXPR_LOOP && kind != N_BLOCK) return;
        o_a = TY_UNIT;
        o_b = s_of(res_id(n));
    }
}

void repeat(uint n) {
    uint iter = child(n, R_ITER);
    if (iter == NONE) return;
    uint r = find(v_of(iter));
    uint h = head(r);
    if (h == TH_GENERAL) return;
    // Before edition 2024 what diverges is a `()` here.
    if (h == TK_NEVER && C[CTL_EDITION] < 2024u) {
        r = TY_UNIT;
        h = TK_TUPLE;
    }
    o_done = true;
    o_a = u_of(n);
    o_b = TY_ERROR;
    if (h == TK_RANGE && head_n(r) == 1u && (head_data(r) & RANGE_LO) != 0u) {
        o_b = head_arg(r, 0u);
    } else if (h != TK_ERROR) {
        o_code = category(h) != CAT_OTHER || h == TK_TUPLE ? D_NOT_ITERATOR : D_UNSUPPORTED_ITERATION;
        o_node = iter;
        o_arg0 = shown(r);
        o_how = HOW_TY0;
    }
}

void row(uint n) {
    begin();
    switch (node_kind(n)) {
        case N_BLOCK: block(n); break;
        case N_EXPR_IF: half_if(n); break;
        case N_EXPR_FOR: repeat(n); break;
        default: leave(n); break;
    }
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
