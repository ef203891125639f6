// What a node tells its parent: ribs, bodies, number of generic parameters and members, children that `def` names.
//@ rows node
//@ reads  node.kind node.tok node.parent node.role node.nth tok.sym
//@ consts node_class
//@ writes rnode.mark rnode.generics rnode.members rnode.ty rnode.body rnode.vis
void run(uint n) {
    uint kind = node_kind(n);
    uint role = node_role(n);
    uint p = node_parent(n);
    uint pk = p == NONE ? N_NONE : node_kind(p);
    bool item = kind >= N_ITEM_FN && kind <= N_ITEM_MACRO_DEF;
    bool in_item = pk >= N_ITEM_FN && pk <= N_ITEM_MACRO_DEF;
    bool expression = k_node_class(kind) == NC_EXPR;
    uint own = 0u;
    if (item || kind == N_FILE || kind == N_ATTR || kind == N_VIS) own |= RM_RIB;
    bool alone = (role == R_COUNT && (pk == N_TYPE_ARRAY || pk == N_EXPR_REPEAT)) || role == R_DISCR
        || (role == R_DEFAULT && pk == N_GENERIC_CONST) || kind == N_EXPR_CONST_BLOCK || kind == N_PAT_CONST
        || (role == R_GENERIC_ARG && expression) || (pk == N_ASSOC_EQ && expression);
    if (alone) own |= RM_RIB | RM_BODY_ROOT;
    if (kind == N_ITEM_FN || kind == N_ITEM_CONST || kind == N_ITEM_STATIC) own |= RM_BODY_ROOT;
    if (own != 0u) atomicOr(H[at_rnode_mark(n)], own);
    if (p == NONE) return;

    uint up = 0u;
    if (role == R_QUAL) up |= RM_QUAL;
    if (item && pk == N_BLOCK) up |= RM_ITEMS | RM_RIB;
    if (kind == N_SELF_PARAM) up |= RM_SELF;
    if (role == R_GENERIC && in_item) up |= RM_GENERICS;
    if (up != 0u) atomicOr(H[at_rnode_mark(p)], up);
    if (role == R_GENERIC && in_item) atomicMax(H[at_rnode_generics(p)], node_nth(n) + 1u);
    bool member = (role == R_FIELD && (in_item || pk == N_VARIANT)) || (role == R_VARIANT && pk == N_ITEM_ENUM);
    if (member) atomicMax(H[at_rnode_members(p)], node_nth(n) + 1u);

    bool defines = in_item || pk == N_FIELD || pk == N_VARIANT || pk == N_GENERIC_TYPE || pk == N_GENERIC_CONST;
    // The qualifier of a path stands in `ty` too: paths have no type child.
    if (role == R_QUAL || (defines && (role == R_TYPE || role == R_RET || role == R_SELF_TYPE))) set_rnode_ty(p, n);
    if (defines && (role == R_BODY || role == R_INIT || role == R_DISCR || role == R_DEFAULT || role == R_TRAIT))
        set_rnode_body(p, n);
    if (kind == N_VIS) set_rnode_vis(p, n);
    if (kind == N_PATH && pk == N_ATTR && tok_sym(node_tok(n)) == SYM_rustc_inherit_overflow_checks && node_parent(p) != NONE)
        atomicOr(H[at_rnode_mark(node_parent(p))], RM_ATTR_OVERFLOW);
}
