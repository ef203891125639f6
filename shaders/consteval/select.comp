// Which nodes may have a constant value.
//@ rows node
//@ reads  node.kind res.kind res.id res.body def.kind cval.state
//@ consts node_class
//@ writes cflag.flag cval.state cval.prim
void run(uint n) {
    uint kind = node_kind(n);
    uint body = res_body(n);
    bool inside = body != NONE && node_kind(body) != N_ITEM_FN && k_node_class(kind) == NC_EXPR;
    bool item = kind == N_ITEM_CONST || kind == N_ITEM_STATIC || kind == N_VARIANT;
    bool literal = kind == N_PAT_LIT || kind == N_PAT_CONST;
    bool named = (kind == N_EXPR_PATH || kind == N_PAT_PATH || kind == N_PAT_BIND) && (res_kind(n) == RES_DEF || res_kind(n) == RES_ASSOC);
    if (named) named = def_kind(res_id(n)) == DEF_CONST;
    bool take = inside || item || literal || named;
    set_cflag_flag(n, take ? 1u : 0u);
    set_cval_state(n, take ? CVAL_PENDING : CVAL_NONE);
    set_cval_prim(n, NONE);
}
