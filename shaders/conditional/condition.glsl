// Conditions: `cfg` or `cfg_attr` in an attribute, `cfg!`, and attributes that stand for one (`#[test]`, `#[bench]`).

// The ATTR or MACRO_CALL whose condition path node n names, or NONE.
uint condition(uint n) {
    if (node_kind(n) != N_PATH || node_role(n) != R_PATH) return NONE;
    uint sym = tok_sym(node_tok(n)), p = node_parent(n), k = node_kind(p);
    bool attr = k == N_ATTR && (sym == SYM_cfg || sym == SYM_cfg_attr || sym == SYM_test || sym == SYM_bench);
    return attr || (k == N_MACRO_CALL && sym == SYM_cfg) ? p : NONE;
}
