// Terms of nodes whose constructor takes one look: literals, bindings, indexing, variants.
//@ kinds  EXPR_LIT PAT_LIT PAT_BIND PAT_FIELD PAT_REST EXPR_INDEX VARIANT
//@ reads  node.kind node.tok tok.kind tok.sym lit.v1 res.def def.flags
//@ writes term.kind term.data term.n
void run(uint i) {
    uint t = 2u * i, kind = node_kind(i);
    if (kind == N_EXPR_INDEX) {
        set_term_kind(t, TK_SLICE);
        set_term_n(t, 1u);
    } else if (kind == N_VARIANT) {
        uint d = res_def(i);
        if (d != NONE && (def_flags(d) & DEFF_TUPLE) != 0u) {
            set_term_kind(t + 1u, TK_FN_DEF);
            set_term_data(t + 1u, d);
        }
    } else if (kind == N_EXPR_LIT || kind == N_PAT_LIT) {
        uint token = node_tok(i), what = tok_kind(token), row = tok_sym(token);
        if ((what == TOK_BYTE_STR || what == TOK_RAW_BYTE_STR) && row != NONE) {
            set_term_kind(t, TK_REF);
            set_term_n(t, 1u);
            set_term_kind(t + 1u, TK_ARRAY);
            set_term_data(t + 1u, lit_v1(row));
            set_term_n(t + 1u, 1u);
        }
    } else {
        // `ref`, and the rest of a slice pattern: the constructor is chosen when the row fires.
        set_term_n(t, 1u);
    }
}
