// Fresh variables, equations and terms of each node: constructors and numbers of arguments.
// Types of items and `&x`, tuples, arrays, ranges are known by constructor before anything is inferred.
//@ rows   node
//@ reads  cval.state cval.lo res.def def.flags lit.v1 lit.v0
//@ writes uf.parent uf.kind uf.term uf.cand term.kind term.data term.n term.flag term.arg
//@ writes infer.flags infer.bm infer.div infer.arms node_ty.ty node_ty.adj node_ty.adj_ty node_ty.callee node_ty.data
//@ writes fb.row fb.errors
#include "types/ast.glsl"

uint length_of(uint count) {
    return count != NONE && cval_state(count) == CVAL_KNOWN ? cval_lo(count) : NONE;
}

void make(uint t, uint kind, uint data, uint n) {
    set_term_kind(t, kind);
    set_term_data(t, data);
    set_term_n(t, n);
}

// Whether n stands, maybe within other tuples, left of `=`.
bool assigned(uint n) {
    uint p = node_parent(n);
    while (node_kind(p) == N_EXPR_TUPLE || node_kind(p) == N_EXPR_PAREN) {
        n = p;
        p = node_parent(n);
    }
    return node_kind(p) == N_EXPR_ASSIGN && node_role(n) == R_LHS;
}

void run(uint i) {
    for (uint k = 0u; k < 3u; k++) {
        set_uf_parent(3u * i + k, VAR_BIT | (3u * i + k));
        set_uf_kind(3u * i + k, UFK_GENERAL);
        set_uf_term(3u * i + k, NONE);
        set_uf_cand(3u * i + k, NONE);
    }
    for (uint k = 0u; k < 2u; k++) {
        make(2u * i + k, TK_ERROR, 0u, 0u);
        set_term_flag(2u * i + k, 0u);
        set_term_arg(2u * i + k, 0u);
    }
    set_infer_flags(i, 0u);
    set_infer_bm(i, NONE);
    set_infer_div(i, 0u);
    set_infer_arms(i, 0u);
    set_node_ty_ty(i, NONE);
    set_node_ty_adj(i, 0u);
    set_node_ty_adj_ty(i, NONE);
    set_node_ty_callee(i, NONE);
    set_node_ty_data(i, 0u);
    set_fb_row(i, NONE);
    set_fb_errors(i, 0u);

    uint t = 2u * i;
    uint data = node_data(i);
    uint d = res_def(i);
    bool mut_ = (data & REF_MUT) != 0u;
    switch (node_kind(i)) {
        case N_TYPE_REF: make(t, mut_ ? TK_REF_MUT : TK_REF, 0u, 1u); break;
        case N_TYPE_PTR: make(t, mut_ ? TK_PTR_MUT : TK_PTR, 0u, 1u); break;
        case N_TYPE_SLICE: make(t, TK_SLICE, 0u, 1u); break;
        case N_TYPE_TUPLE:
        case N_EXPR_TUPLE: {
            uint n = count_children(i, R_ELEM);
            bool rest = false;
            uint c = node_kind(i) == N_EXPR_TUPLE ? last_child(i) : NONE;
            while (c != NONE) {
                rest = rest || (node_kind(c) == N_EXPR_RANGE && (node_data(c) & (RANGE_LO | RANGE_HI)) == 0u);
                c = prev_child(i, c);
            }
            // `(a, ..) = ..`: data 1 says that the tuple has no type of its own.
            if (rest && assigned(i)) make(t, TK_ERROR, 1u, 0u);
            else if (n > 0u) make(t, TK_TUPLE, 0u, n);
            break;
        }
        case N_TYPE_ARRAY: {
            uint n = length_of(child(i, R_COUNT));
            if (n != NONE) make(t, TK_ARRAY, n, 1u);
            break;
        }
        case N_TYPE_FN: make(t, TK_FN_PTR, 0u, count_children(i, R_PARAM) + 1u); break;
        case N_ITEM_STRUCT:
        case N_ITEM_ENUM:
        case N_ITEM_UNION:
            if (d != NONE) {
                make(t, TK_ADT, d, 0u);
                if ((def_flags(d) & DEFF_TUPLE) != 0u) make(t + 1u, TK_FN_DEF, d, 0u);
            }
            break;
        case N_VARIANT:
            if (d != NONE && (def_flags(d) & DEFF_TUPLE) != 0u) make(t + 1u, TK_FN_DEF, d, 0u);
            break;
        case N_ITEM_FN:
            if (d != NONE) {
                make(t, TK_FN_DEF, d, 0u);
                make(t + 1u, TK_FN_PTR, 0u, count_children(i, R_PARAM) + 1u);
            }
            break;
        case N_SELF_PARAM:
            if ((data & SELF_REF) != 0u) make(t, (data & SELF_MUT) != 0u ? TK_REF_MUT : TK_REF, 0u, 1u);
            break;
        case N_EXPR_REF:
            if ((data & REF_RAW) != 0u) make(t, mut_ ? TK_PTR_MUT : TK_PTR, 0u, 1u);
            else make(t, mut_ ? TK_REF_MUT : TK_REF, 0u, 1u);
            break;
        case N_EXPR_ARRAY: make(t, TK_ARRAY, count_children(i, R_ELEM), 1u); break;
        case N_EXPR_REPEAT: {
            uint n = length_of(child(i, R_COUNT));
            if (n != NONE) make(t, TK_ARRAY, n, 1u);
            break;
        }
        case N_EXPR_RANGE: make(t, TK_RANGE, data, (data & (RANGE_LO | RANGE_HI)) != 0u ? 1u : 0u); break;
        case N_EXPR_INDEX: make(t, TK_SLICE, 0u, 1u); break;
        case N_EXPR_LIT:
        case N_PAT_LIT: {
            uint token = tok_kind(node_tok(i));
            if ((token == TOK_BYTE_STR || token == TOK_RAW_BYTE_STR) && tok_sym(node_tok(i)) != NONE) {
                make(t, TK_REF, 0u, 1u);
                make(t + 1u, TK_ARRAY, lit_v1(tok_sym(node_tok(i))), 1u);
            }
            break;
        }
        case N_PAT_REF: make(t, mut_ ? TK_REF_MUT : TK_REF, 0u, 1u); break;
        case N_PAT_TUPLE: {
            uint n = count_children(i, R_ELEM);
            uint c = last_child(i);
            while (c != NONE) {
                if (node_kind(c) == N_PAT_REST) n = 0u;
                c = prev_child(i, c);
            }
            if (n > 0u) make(t, TK_TUPLE, 0u, n);
            break;
        }
        // `ref`, and the rest of a slice pattern: the constructor is chosen when the row fires.
        case N_PAT_BIND:
        case N_PAT_FIELD:
        case N_PAT_REST: set_term_n(t, 1u); break;
        default: break;
    }
}
